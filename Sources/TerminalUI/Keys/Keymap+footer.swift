extension Keymap {
  /// "Enter open   b book   ? help": as many whole entries as fit, help last and longest kept.
  ///
  /// - Parameter usable: leaves out what cannot act just now.
  public func footer(width: Int, usable: (Action) -> Bool = { _ in true }) -> String {
    let shown = entries.filter { $0.keys.inFooter && usable($0.action) }
    let help = shown.first(where: \.isHelp).map(Self.label)
    let others = shown.filter { !$0.isHelp }.map(Self.label)
    for count in stride(from: others.count, through: 0, by: -1) {
      let line = (others.prefix(count) + [help].compactMap { $0 }).joined(separator: "   ")
      if line.columns <= width { return line }
    }
    return ""
  }

  private static func label(_ entry: Entry) -> String {
    "\(entry.keys.keys.first?.name ?? "") \(entry.words)"
  }

  /// Every entry as a line of help, the keys in a column of their own. What else the same keys mean stands below what
  /// they mean first, so that no key is named twice.
  public var helpLines: [String] {
    let widest = entries.map(\.keys.names.columns).max() ?? 0
    var lines: [(names: String, words: [String])] = []
    for entry in entries {
      if let place = lines.firstIndex(where: { $0.names == entry.keys.names }) {
        lines[place].words.append(entry.inHelp)
      } else {
        lines.append((entry.keys.names, [entry.inHelp]))
      }
    }
    return lines.flatMap { line in
      line.words.enumerated().map { place, words in
        (place == 0 ? line.names : "").padded(to: widest) + "   " + words
      }
    }
  }
}

extension Keymap.Entry {
  /// F1 is help wherever "?" is a letter that is typed.
  fileprivate var isHelp: Bool { keys.keys.contains { [.character("?"), .function(1)].contains($0) } }
}
