/// What every key of one screen does: the only source of behaviour, footer, help and key card.
///
/// Entries stand in the order of their importance; the footer leaves out the last ones first.
public struct Keymap<Action> {
  /// Keys, the words for what they do, as brief as a footer needs and as the help has them, and what they do.
  public struct Entry {
    public let keys: Keys
    public let words: String
    public var inHelp: String
    public let action: Action
  }

  public let entries: [Entry]

  public init(_ entries: [(Keys, String, Action)]) {
    self.init(entries: entries.map { Entry(keys: $0, words: $1, inHelp: $1, action: $2) })
  }

  private init(entries: [Entry]) { self.entries = entries }

  /// What the first entry that names the key does.
  public subscript(key: Key) -> Action? { entries.first { $0.keys.keys.contains(key) }?.action }

  /// This screen's keys before those that every screen has; where both name a key, the first wins.
  public static func + (own: Keymap, common: Keymap) -> Keymap {
    Keymap(entries: own.entries + common.entries)
  }

  /// The same keys as part of a larger set of actions.
  public func map<Wider>(_ transform: (Action) -> Wider) -> Keymap<Wider> {
    Keymap<Wider>(
      entries: entries.map {
        .init(keys: $0.keys, words: $0.words, inHelp: $0.inHelp, action: transform($0.action))
      })
  }

  /// The same keys with fuller words in the help, where there are any for an action.
  public func told(_ words: (Action) -> String?) -> Keymap {
    Keymap(
      entries: entries.map { entry in
        var entry = entry
        entry.inHelp = words(entry.action) ?? entry.inHelp
        return entry
      })
  }

  /// Those keys alone whose action is wanted.
  public func filter(_ isWanted: (Action) -> Bool) -> Keymap {
    Keymap(entries: entries.filter { isWanted($0.action) })
  }

  /// The same keys with what matters most first: in the footer, whether it stood there or not.
  ///
  /// - Parameter words: what the footer says of it here, where that is not what it always says.
  public func leading(with words: String? = nil, _ isFirst: (Action) -> Bool) -> Keymap {
    guard let place = entries.firstIndex(where: { isFirst($0.action) }) else { return self }
    let first = entries[place]
    var others = entries
    others.remove(at: place)
    let leading = Entry(
      keys: Keys(first.keys.keys), words: words ?? first.words, inHelp: first.inHelp, action: first.action)
    return Keymap(entries: [leading] + others)
  }

  /// Those alone of which no key means something else in another set, told in the help and not in the footer.
  public func beside<Other>(_ other: Keymap<Other>) -> Keymap {
    Keymap(
      entries: entries.filter { !$0.keys.keys.contains { other[$0] != nil } }.map {
        Entry(
          keys: Keys($0.keys.keys, inFooter: false), words: $0.words, inHelp: $0.inHelp, action: $0.action)
      })
  }

  /// Keys that are named by more than one entry: a mistake in the list.
  public var clashes: [Key] {
    Dictionary(entries.flatMap(\.keys.keys).map { ($0, 1) }, uniquingKeysWith: +)
      .filter { $0.value > 1 }.map(\.key).sorted { $0.name < $1.name }
  }
}

extension Keymap.Entry: Sendable where Action: Sendable {}
extension Keymap: Sendable where Action: Sendable {}
