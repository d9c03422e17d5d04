/// How a character is shown, always on the terminal's own background.
public struct Style: Hashable, Sendable {
  public var foreground: Colour?
  public var bold: Bool
  public var dim: Bool
  public var reverse: Bool
  public var underline: Bool

  public init(
    foreground: Colour? = nil, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
    underline: Bool = false
  ) {
    self.foreground = foreground
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let dim = Style(dim: true)
  public static let reverse = Style(reverse: true)
  public static let underline = Style(underline: true)

  public static func colour(_ colour: Colour) -> Style { Style(foreground: colour) }
}

extension Style {
  public func with(_ colour: Colour?) -> Style { changed { $0.foreground = colour } }
  public func withBold(_ on: Bool = true) -> Style { changed { $0.bold = on } }
  public func withDim(_ on: Bool = true) -> Style { changed { $0.dim = on } }
  public func withReverse(_ on: Bool = true) -> Style { changed { $0.reverse = on } }
  public func withUnderline(_ on: Bool = true) -> Style { changed { $0.underline = on } }

  /// Without colour and without dimness; what bold, reverse and underline say stays.
  public var withoutColour: Style { changed { ($0.foreground, $0.dim) = (nil, false) } }

  private func changed(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}
