/// The colours that text is shown in. Nobody knows whether a terminal is dark or light, so each is of middle brightness:
/// it reads on black and on white. There is no yellow or cyan of that kind; what would be shown in them is in the
/// terminal's own colour, and its mark or bold says what it is.
public enum Colour: Hashable, Sendable, CaseIterable {
  case red, green, blue, magenta
  /// What stands back, where the terminal's own way of dimming would be too faint on one of the two.
  case grey

  /// Its number among the 256 of xterm.
  public var of256: UInt8 {
    switch self {
    case .red: 131
    case .green: 29
    case .blue: 63
    case .magenta: 163
    case .grey: 243
    }
  }

  /// Its number where there are fewer; nil for the terminal's own, since how these look is chosen there, often for a
  /// dark background alone.
  public var ofFew: UInt8? {
    switch self {
    case .red: 1
    case .magenta: 5
    case .green, .blue, .grey: nil
    }
  }
}

/// How many colours a terminal has for text.
public enum ColourDepth: Hashable, Sendable {
  case none, few, all256

  /// - Parameter colours: how many the terminal says it has. One that counts them by the million numbers them otherwise,
  ///   but for the first eight.
  public init(colours: Int) {
    self = colours == 256 ? .all256 : colours >= 8 ? .few : .none
  }

  /// The number of the colour that a style is shown in; nil for the terminal's own.
  public func number(of style: Style) -> UInt8? {
    switch self {
    case .none: nil
    case .few: style.foreground?.ofFew
    case .all256: (style.foreground ?? (style.dim ? .grey : nil))?.of256
    }
  }

  /// True where the terminal itself is to make it fainter.
  public func isFaint(_ style: Style) -> Bool { style.dim && self != .all256 }
}
