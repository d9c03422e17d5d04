/// The keys that all do one thing, the first of them named in the footer.
public struct Keys: Hashable, Sendable {
  public let keys: [Key]
  /// False for those that stand in the help only.
  public let inFooter: Bool

  public init(_ keys: [Key], inFooter: Bool = true) {
    self.keys = keys
    self.inFooter = inFooter
  }

  public static func any(_ keys: Key...) -> Keys { Keys(keys) }
  public static func helpOnly(_ keys: Key...) -> Keys { Keys(keys, inFooter: false) }

  public static func character(_ character: Character) -> Keys { Keys([.character(character)]) }
  public static func control(_ character: Character) -> Keys { Keys([.control(character)]) }
  public static func function(_ number: Int) -> Keys { Keys([.function(number)]) }

  public static let enter = Keys([.enter])
  public static let escape = Keys([.escape])
  public static let tab = Keys([.tab])
  public static let backTab = Keys([.backTab])
  public static let up = Keys([.up])
  public static let down = Keys([.down])
  public static let left = Keys([.left])
  public static let right = Keys([.right])
  public static let pageUp = Keys([.pageUp])
  public static let pageDown = Keys([.pageDown])
  public static let home = Keys([.home])
  public static let end = Keys([.end])
  public static let backspace = Keys([.backspace])
  public static let delete = Keys([.delete])

  /// The names of all of them: "j, Down".
  public var names: String { keys.map(\.name).joined(separator: ", ") }
}
