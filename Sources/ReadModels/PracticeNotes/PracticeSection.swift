public import Casework

/// What a list of practice notes can be in order by.
public enum PracticeOrder: String, Sendable, CaseIterable {
  case state, category, child

  public var words: String {
    switch self {
    case .state: "what waits"
    case .category: "category"
    case .child: "child"
    }
  }
}

/// Practice notes that have one thing in common: how far they have come, what they are about, or the child.
public struct PracticeSection: Equatable, Sendable {
  public let title: String
  /// Those at hand.
  public let lines: [PracticeLine]
  /// How many there are in all.
  public let count: Int

  public init(title: String, lines: [PracticeLine], count: Int? = nil) {
    self.title = title
    self.lines = lines
    self.count = count ?? lines.count
  }
}

extension PracticeNote {
  /// Orders as themes are listed: challenges first, then good practice and impact, each by name.
  var themeOrder: String { "\(PracticeNoteKind.allCases.firstIndex(of: kind) ?? 0)\u{1}\(theme)" }

  /// The theme that a section of notes by category is about; a program of before kept the name alone.
  public static func theme(ofSection section: String) -> String {
    section.split(separator: "\u{1}", maxSplits: 1).last.map(String.init) ?? section
  }
}

extension [PracticeLine] {
  /// The notes in sections: those to be answered first, then the latest; of those answered, the latest answer.
  public func sections(by order: PracticeOrder) -> [PracticeSection] {
    switch order {
    case .state: byState
    case .category: sections(titled: \.note.theme, by: { ($0.note.themeOrder, "") })
    case .child: sections(titled: \.called, by: { ($0.child.collation, $0.child.number.text) })
    }
  }

  private var byState: [PracticeSection] {
    PracticeState.allCases.compactMap { state in
      let lines = filter { $0.state == state }.pressingFirst
      return lines.isEmpty ? nil : PracticeSection(title: state.words, lines: lines)
    }
  }

  private func sections(
    titled title: (PracticeLine) -> String, by key: (PracticeLine) -> (String, String)
  ) -> [PracticeSection] {
    let ordered = sorted { key($0) < key($1) }
    let groups = ordered.reduce(into: [[PracticeLine]]()) { groups, line in
      if let last = groups.last?.last, key(last) == key(line) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.map { PracticeSection(title: title($0[0]), lines: $0.pressingFirst) }
  }
}
