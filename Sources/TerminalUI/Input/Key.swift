/// A key as a person knows it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter pressed together with Ctrl, in lower case.
  case control(Character)
  case enter, escape, tab, backTab
  case up, down, left, right
  case pageUp, pageDown, home, end
  case backspace, delete
  case function(Int)
}

extension Key {
  /// What the key is called in footers, help and the key card: "Enter", "Ctrl-S", "j".
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// What the key is called in a script: "<enter>", "<ctrl-s>", "j".
  public var script: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(">"): "<gt>"
    case .character(" "): "<space>"
    case .character(let character): String(character)
    default: "<\(name.lowercased())>"
    }
  }

  /// Reads "<enter>", "<ctrl-s>", "<f1>", "<lt>" or a single character; `nil` for anything else.
  public init?(script: String) {
    if script.count == 1, let character = script.first {
      self = .character(character)
    } else if script.hasPrefix("<"), script.hasSuffix(">") {
      self.init(named: script.dropFirst().dropLast().lowercased())
    } else {
      return nil
    }
  }

  private init?(named word: String) {
    if let key = Key.alternatives[word] ?? Key.named.first(where: { $0.name.lowercased() == word })?.key {
      self = key
    } else if word.hasPrefix("f"), let number = Int(word.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if let letter = word.split(separator: "-", maxSplits: 1).last, letter.count == 1,
      word.hasPrefix("ctrl-") || word.hasPrefix("c-")
    {
      self = .control(Character(String(letter)))
    } else {
      return nil
    }
  }

  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"),
    (.backspace, "Backspace"), (.delete, "Delete"),
  ]

  private static let alternatives: [String: Key] = [
    "lt": .character("<"), "gt": .character(">"), "space": .character(" "), "escape": .escape,
    "backtab": .backTab, "pageup": .pageUp, "pagedown": .pageDown, "bs": .backspace, "del": .delete,
  ]
}
