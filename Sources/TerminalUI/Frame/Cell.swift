/// What stands in one column of one row.
public struct Cell: Hashable, Sendable {
  /// A letter with its marks; empty in the right half of a wide letter.
  public var text: String
  public var style: Style

  public init(_ text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }

  public static let blank = Cell()

  public var isRightHalf: Bool { text.isEmpty }
}
