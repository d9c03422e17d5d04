public import Casework
public import ReadModels
import Rulebook

/// Which practice notes are listed, and in what order.
public struct PracticeListOptions: Hashable, Sendable {
  public let order: PracticeOrder
  public let matching: String
  /// The key of the one category whose notes are listed, and the one kind.
  public let category: String?
  public let kind: PracticeNoteKind?

  public init(
    by order: PracticeOrder = .state, matching: String = "", category: String? = nil,
    kind: PracticeNoteKind? = nil
  ) {
    self.order = order
    self.matching = matching
    self.category = category
    self.kind = kind
  }

  var isNarrowed: Bool { !matching.isEmpty || category != nil || kind != nil }
}

/// A list of practice notes in an order, with those at hand and how many there are.
public struct PracticePage: Equatable, Sendable {
  public let sections: [PracticeSection]
  /// How many stand before the first at hand.
  public let from: Int
  /// How many notes there are, whatever was chosen.
  public let all: Int
  /// How many of those chosen have come how far.
  public let states: [PracticeState: Int]

  public var lines: [PracticeLine] { sections.flatMap(\.lines) }

  /// How many were chosen.
  public var matching: Int { states.values.reduce(0, +) }

  /// How many follow the last at hand.
  public var linesAfter: Int { matching - lines.count - from }
}

extension CaseQueries {
  /// The practice notes on children whom the person who asks may see, in sections as the order has them, with the lines
  /// from one place to another at hand; all of them for those who see a part of the service.
  public func practice(_ choice: PracticeListOptions, lines range: Range<Int>) throws -> PracticePage {
    try signedIn.require(.seeAlerts)
    return try answer(["practice", choice, range] as [AnyHashable]) {
      try choice.isNarrowed ? foundNotes(choice, range) : placedNotes(choice, range)
    } whole: {
      try wholePractice(choice)
    }
  }

  /// The same from every row.
  package func wholePractice(_ choice: PracticeListOptions) throws -> PracticePage {
    let all = try practice()
    let chosen = all.chosen(choice)
    return PracticePage(
      sections: chosen.sections(by: choice.order), from: 0, all: all.count,
      states: Dictionary(grouping: chosen, by: \.state).mapValues(\.count))
  }

  /// What practice was noted about in this year from April and the one before, of the notes that what was typed leaves.
  public func practiceThemes(matching typed: String) throws -> PracticeThemes {
    try signedIn.require(.seeAlerts)
    return try answer(["themes", typed] as [AnyHashable]) {
      let since = PracticeThemes([], on: signedIn.day).before.first
      let notes =
        try typed.isEmpty
        ? store.notes(since: since).values.flatMap { $0.map(\.note) } : notes(matching: typed)
      return PracticeThemes(notes, on: signedIn.day)
    } whole: {
      try wholeThemes(matching: typed)
    }
  }

  /// The same from every row.
  package func wholeThemes(matching typed: String) throws -> PracticeThemes {
    PracticeThemes(try practice().chosen(PracticeListOptions(matching: typed)).map(\.note), on: signedIn.day)
  }

  private func placedNotes(_ choice: PracticeListOptions, _ range: Range<Int>) throws -> PracticePage {
    let states = try noteStates()
    let all = states.values.reduce(0, +)
    let list = ServiceList.practice(choice.order)
    let groups =
      choice.order == .child
      ? [ServiceListGroup(heading: nil, sections: [""], count: all)]
      : try store.tallies(list, nil).grouped(by: \.section)
    let found = try stretch(list, groups, range)
    return PracticePage(
      sections: try sections(choice.order, groups, found), from: found.from, all: all, states: states)
  }

  private func noteStates() throws -> [PracticeState: Int] {
    try store.tallies(.practice(.state), nil).reduce(into: [:]) { counts, tally in
      counts[PracticeState(placedUnder: tally.section)] = tally.count
    }
  }
}

extension CaseQueries {
  /// By child a section is one child's notes, told by those at hand; `counts` says how many a child has.
  private func sections(
    _ order: PracticeOrder, _ groups: [ServiceListGroup], _ found: ServiceListStretch,
    counts: [ChildID: Int]? = nil
  ) throws -> [PracticeSection] {
    let rows = try serviceRows(of: found.all.map(\.child))
    let told = try zip(groups, found.lines).map { group, placed in
      (group, try placed.compactMap { try line($0, rows) })
    }
    guard order == .child else {
      return told.filter { $0.0.count > 0 }.map { group, lines in
        PracticeSection(
          title: order == .state
            ? PracticeState(placedUnder: group.sections[0]).words
            : PracticeNote.theme(ofSection: group.sections[0]),
          lines: lines, count: group.count)
      }
    }
    return told.flatMap(\.1).sections(by: .child).map { section in
      let child = section.lines[0].child
      return PracticeSection(
        title: section.title, lines: section.lines, count: counts?[child.id] ?? child.notes.count)
    }
  }

  private func line(_ placed: ServiceListLine, _ rows: [ChildID: ChildRow]) throws -> PracticeLine? {
    guard let row = rows[placed.child], row.notes.indices.contains(placed.place) else { return nil }
    let note = row.notes[placed.place]
    let became = try row.alerts.first { $0.id == note.alert }.flatMap { try alert($0, of: row) }
    return PracticeLine(
      note.note, of: row, becoming: became, on: signedIn.day, under: rulebook, staff: staff)
  }

  /// The notes chosen are looked for among all, by what they are found by.
  private func foundNotes(_ choice: PracticeListOptions, _ range: Range<Int>) throws -> PracticePage {
    let chosen = try chosenNotes(choice)
    let wanted = Set(chosen.map { ServiceListLineID($0) })
    let list = ServiceList.practice(choice.order)
    let lines = try store.everyLine(list).map(\.line).filter { wanted.contains(ServiceListLineID($0)) }
    let groups = lines.reduce(into: [(section: String, lines: [ServiceListLine])]()) { groups, line in
      if groups.last?.section != line.section { groups.append((line.section, [])) }
      groups[groups.count - 1].lines.append(line)
    }
    let found = stretch(groups.map(\.lines), range)
    return PracticePage(
      sections: try sections(
        choice.order,
        groups.map { ServiceListGroup(heading: nil, sections: [$0.section], count: $0.lines.count) }, found,
        counts: Dictionary(grouping: chosen, by: \.child).mapValues(\.count)),
      from: found.from, all: try noteStates().values.reduce(0, +),
      states: Dictionary(grouping: chosen) { PracticeState(placedUnder: $0.section) }.mapValues(\.count))
  }

  private func chosenNotes(_ choice: PracticeListOptions) throws -> [ServiceListLine] {
    let words = TypedWords(choice.matching)
    var owners: [String?: String] = [:]
    return try store.everyLine(.practice(.state)).filter { found in
      let note = PracticeNoteSearch(text: found.searched)
      if let category = choice.category, note.category != category { return false }
      if let kind = choice.kind, PracticeState(placedUnder: found.line.section).kind != kind { return false }
      if words.isEmpty { return true }
      let owner = note.isToAnswer ? owners[note.team] ?? Collation.folded(answering(note.team)) : ""
      if note.isToAnswer { owners[note.team] = owner }
      return words.stand(in: note.words, owner)
    }.map(\.line)
  }

  private func answering(_ team: String?) -> String {
    PracticeLine.owner(of: team, on: signedIn.day, under: rulebook, staff: staff)
  }

  private func notes(matching typed: String) throws -> [PracticeNote] {
    let all = try store.notes(since: nil)
    return try chosenNotes(PracticeListOptions(matching: typed)).compactMap { line in
      guard let notes = all[line.child], notes.indices.contains(line.place) else { return nil }
      return notes[line.place].note
    }
  }
}

extension [PracticeLine] {
  fileprivate func chosen(_ choice: PracticeListOptions) -> [PracticeLine] {
    filter { line in
      (choice.category.map { line.note.category.key == $0 } ?? true)
        && (choice.kind.map { line.note.kind == $0 } ?? true)
        && (choice.matching.isEmpty || line.matches(choice.matching))
    }
  }
}
