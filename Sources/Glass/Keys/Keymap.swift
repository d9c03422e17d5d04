/// What every key of one screen does: the only source of behaviour, footer, help and key card.
///
/// Entries stand in the order of their importance; the footer leaves out the last ones first.
public struct Keymap<Action> {
  /// Keys, the words for what they do, and what they do.
  public struct Entry {
    public let keys: Keys
    public let words: String
    public let action: Action
  }

  public let entries: [Entry]
  private let actions: [Key: Action]

  public init(_ entries: [(Keys, String, Action)]) {
    self.init(entries: entries.map { Entry(keys: $0, words: $1, action: $2) })
  }

  private init(entries: [Entry]) {
    self.entries = entries
    let pairs = entries.flatMap { entry in entry.keys.keys.map { ($0, entry.action) } }
    actions = Dictionary(pairs) { first, _ in first }
  }

  public subscript(key: Key) -> Action? { actions[key] }

  /// This screen's keys before those that every screen has; where both name a key, the first wins.
  public static func + (own: Keymap, common: Keymap) -> Keymap {
    Keymap(entries: own.entries + common.entries)
  }

  /// The same keys as part of a larger set of actions.
  public func map<Wider>(_ transform: (Action) -> Wider) -> Keymap<Wider> {
    Keymap<Wider>(entries.map { ($0.keys, $0.words, transform($0.action)) })
  }

  /// Keys that are named by more than one entry: a mistake in the list.
  public var clashes: [Key] {
    Dictionary(entries.flatMap(\.keys.keys).map { ($0, 1) }, uniquingKeysWith: +)
      .filter { $0.value > 1 }.map(\.key).sorted { $0.name < $1.name }
  }
}

extension Keymap.Entry: Sendable where Action: Sendable {}
extension Keymap: Sendable where Action: Sendable {}
