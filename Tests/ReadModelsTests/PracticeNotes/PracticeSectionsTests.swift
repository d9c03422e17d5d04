import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// Lists of practice notes: what stands where, and what finds it.
@Suite struct PracticeSectionsTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func note(
    _ id: String, _ kind: PracticeNoteKind, on day: Day, about category: String = "Drift"
  ) -> ChildEvent {
    .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID(id), kind: kind,
          category: AlertCategory(key: category, name: category, common: .drift),
          words: "Words of \(id)", by: StaffID("amina"), on: day)))
  }

  private func answer(_ id: String, on day: Day) -> ChildEvent {
    .practice(.answered(PracticeNoteID(id), .init("A visit is set", by: StaffID("stone"), on: day)))
  }

  private func lines(_ name: String, _ events: ChildEvent...) throws -> [PracticeLine] {
    let all = [.person(.known(ChildNumber("1\(name)"))), .person(.named(name))] + events
    let entries = all.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let child = Child(folding: entries)
    let row = try #require(ChildRow.index(of: child, id: ChildID(name), entries: entries, under: book))
    return child.practiceNotes.map {
      PracticeLine(
        $0, of: row, becoming: child.alert(takingUp: $0.id), on: "2014-11-03", under: book, staff: StaffList()
      )
    }
  }

  private func all() throws -> [PracticeLine] {
    try lines(
      "Zoë", note("early", .challenge, on: "2014-10-01"), note("late", .challenge, on: "2014-10-02"),
      note("praise", .goodPractice, on: "2014-10-03"), answer("late", on: "2014-10-20"),
      answer("early", on: "2014-10-21"))
      + lines(
        "Ada", note("first", .challenge, on: "2014-10-28", about: "Care plan"),
        note("second", .challenge, on: "2014-10-27"), note("change", .impact, on: "2014-10-03"))
  }

  private func told(_ order: PracticeOrder) throws -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: try all().sections(by: order).map { ($0.title, $0.lines.map(\.note.id.raw)) })
  }

  @Test("What waits for an answer stands first, what was answered last before what was answered earlier")
  func byState() throws {
    let sections = try all().sections(by: .state)
    #expect(sections.map(\.title) == ["to answer", "answered", "good practice", "impact"])
    let notes = sections.map { $0.lines.map(\.note.id.raw) }
    #expect(notes == [["second", "first"], ["early", "late"], ["praise"], ["change"]])
  }

  @Test("They are put together by what they are about, or by child")
  func others() throws {
    let themes = try all().sections(by: .category)
    #expect(themes.map(\.title) == ["Care plan", "Drift", "good practice: Drift", "impact: Drift"])
    #expect(themes.map(\.count) == [1, 3, 1, 1])
    #expect(try all().sections(by: .child).map(\.title) == ["Ada", "Zoë"])
    #expect(try told(.child)["Ada"] == ["second", "first", "change"])
  }

  @Test("A note is found by the child, what it is about, its words, its answer or its kind")
  func found() throws {
    let all = try all()
    func found(_ typed: String) -> [String] { all.filter { $0.matches(typed) }.map(\.note.id.raw) }
    #expect(found("zoe praise") == ["praise"] && found("care plan") == ["first"])
    #expect(found("visit") == ["early", "late"] && found("impact") == ["change"])
    #expect(found("").count == 6 && found("nobody").isEmpty)
  }
}

/// How a council's own words for practice notes are used.
@Suite struct PracticeWordsTests {
  @Test("A note is called as the council calls it, with what kind it is")
  func titles() {
    var policy = Policy.usual
    #expect(policy.title(of: .challenge) == "practice note (informal challenge)")
    policy.vocabulary[.practiceNote] = "informal challenge"
    #expect(policy.title(of: .challenge) == "informal challenge")
    #expect(policy.title(of: .impact) == "note of impact")
  }

  @Test("Good practice is filed as that alone, and nothing else is")
  func categories() {
    #expect(Policy.usual.categories(for: .goodPractice).map(\.key) == ["good-practice"])
    for kind in [PracticeNoteKind.challenge, .impact] {
      #expect(Policy.usual.categories(for: kind).count == Policy.usual.alertCategories.count)
      #expect(!Policy.usual.categories(for: kind).contains { $0.common == .goodPractice })
    }
    var policy = Policy.usual
    policy.practiceCategories.removeAll { $0.common == .goodPractice }
    #expect(policy.categories(for: .goodPractice).map(\.name) == ["good practice"])
  }
}
