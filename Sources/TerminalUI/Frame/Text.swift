/// Words with the style they are shown in.
public struct Text: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var string: String
  public var style: Style

  public init(_ string: String, style: Style = .plain) {
    self.string = string
    self.style = style
  }

  public init(stringLiteral string: String) {
    self.init(string)
  }

  public var columns: Int { string.columns }
}
