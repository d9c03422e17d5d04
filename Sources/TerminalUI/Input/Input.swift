/// Something that reached the program from the person, the terminal or the operating system.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted in one go, line ends and all.
  case pasted(String)
  case mouse(Mouse)
  case resized(Size)
  /// Nothing happened before the time was up.
  case tick
  /// The window was closed or the program was told to end: leave now.
  case hangUp
  /// The program was stopped and is running again; the screen is to be drawn anew.
  case resumed
}

/// One thing done with the mouse.
public struct Mouse: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case pressed, doublePressed, scrolledUp, scrolledDown
  }

  public var kind: Kind
  public var at: Point

  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.at = point
  }
}
