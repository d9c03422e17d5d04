import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// A child who is in no file yet, as they come into our care or begin short breaks, or as an order, a plan or an enquiry
/// about them begins.
struct NewChildForm: FormDefinition {
  private let queries: CaseQueries
  private let past: DayField
  private let stayEnds: DayQuestion
  private let placed = PlacementQuestions()
  private let apart: InvolvementBeginningQuestions

  init(_ queries: CaseQueries) {
    self.queries = queries
    let today = queries.signedIn.day
    past = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: queries.rulebook.calendar),
      refusal: { $0 > today ? ReviewFileRefusal.notYetHappened($0, today: today).words : nil })
    let future = TypedDayParser(today: today, leaning: .future, calendar: queries.rulebook.calendar)
    stayEnds = .endOfStay(future)
    apart = InvolvementBeginningQuestions(future: DayField(typed: future))
  }

  var title: String { "A child who is new to us" }

  var lines: [String] {
    [
      "For a child whom no return and no list has yet. What is due follows at once.",
      "A child who was here before: open their page, and record there that care began again.",
    ]
  }

  private var began: DayQuestion {
    DayQuestion(name: "day", label: "Since", field: past, usual: queries.signedIn.day)
  }

  private var told: DayQuestion {
    DayQuestion(
      name: "told", label: "Service told on", field: past, usual: queries.signedIn.day, isRequired: false)
  }

  private var born: DayQuestion {
    DayQuestion(name: "born", label: "Born on", field: past.forBirth, isRequired: false)
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      Field(
        "number", "Number", required: true, hint: "The council's own number for the child",
        longest: ChildNumber.longest),
      Field("name", "Name", required: true, longest: KeptText.longestName),
      born.asked,
      Field("sex", "Sex", .choice(Sex.allCases.map { Choice($0.rawValue, $0.words) })),
      Field(
        "ethnicity", "Ethnicity",
        .choice(Ethnicity.allCases.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") })),
      began.asked, status,
    ] + more(answers) + [told.asked, sibling(answers), parent(answers)]
  }

  private func more(_ answers: [String: String]) -> [Field] {
    if let kind = involvement(answers) {
      return (isUnborn(answers) ? [expected] : []) + apart.asked(kind)
    }
    return (isStay(answers) ? [stayEnds.asked] : []) + [need] + placed.asked(isRequired: false)
  }

  func variant(_ answers: [String: String]) -> String {
    (surname(answers) ?? "") + (isStay(answers) ? " stay" : "")
      + (involvement(answers).map { " \($0.rawValue)" + (isUnborn(answers) ? " unborn" : "") } ?? "")
  }

  /// True where the child may not be born yet.
  private func isUnborn(_ answers: [String: String]) -> Bool {
    answers.said("born") == nil && involvement(answers)?.profile?.mayBeginBeforeBirth ?? false
  }

  /// Asked of a child whose birth is not typed.
  private var expected: Field { apart.future.field("expected", "Birth expected on", required: false) }

  /// What the child is known for, where that is no care.
  private func involvement(_ answers: [String: String]) -> InvolvementKind? {
    answers["status"].flatMap { InvolvementKind(rawValue: $0) }
  }

  /// True where the child comes to stay in a way that is reviewed before it ends.
  private func isStay(_ answers: [String: String]) -> Bool {
    let status = answers["status"].flatMap { LegalStatus(rawValue: $0) }
    return status.flatMap { Stay.Ground($0, placed.placement(answers)) } != nil
  }

  private var status: Field {
    let offered = LegalStatus.allCases.sorted { !$0.isShortBreaks && $1.isShortBreaks }
    let apart = InvolvementKind.recordedApart.compactMap(\.profile)
    return Field(
      "status", "Legal status",
      .choice(
        offered.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }
          + apart.map { Choice($0.kind.rawValue, "\($0.beginning), not in our care") }),
      required: true, hint: "Short breaks are found by typing “short”")
  }

  private var need: Field {
    Field(
      "need", "Category of need",
      .choice(CategoryOfNeed.allCases.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }))
  }

  /// Children here of the same surname are offered.
  private func sibling(_ answers: [String: String]) -> Field {
    Field(
      "sibling", "Brother or sister",
      .choice(sameSurname(answers).map { Choice($0.id.raw, "\($0.called), \($0.number)") }),
      hint: "Children here of the same surname; more can be linked on the child's page")
  }

  private func parent(_ answers: [String: String]) -> Field {
    Field(
      "parent", "Parent known here",
      .choice(sameSurname(answers).map { Choice($0.id.raw, "\($0.called), \($0.number)") }),
      hint: "A child here who is the new child's parent; one of another surname is linked on the child's page"
    )
  }

  private func surname(_ answers: [String: String]) -> String? {
    let words = (answers["name"] ?? "").split(separator: " ")
    return words.count > 1 ? words.last.map(String.init) : nil
  }

  private func sameSurname(_ answers: [String: String]) -> [ChildRow] {
    guard let surname = surname(answers) else { return [] }
    let page = try? queries.caseload(by: .name, matching: surname, lines: 0..<20)
    return page?.lines.map(\.child) ?? []
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if let kind = involvement(answers) {
      return .care(.begin(newChild(apart.beginning(kind, on: try began.known(answers), answers), answers)))
    }
    guard let status = answers["status"].flatMap({ LegalStatus(rawValue: $0) }) else {
      throw FormRefusal(words: "Choose the legal status.", field: "status")
    }
    let beginning = CareBeginning(
      on: try began.known(answers), legalStatus: status,
      need: answers["need"].flatMap { CategoryOfNeed(rawValue: $0) },
      placement: placed.placement(answers), provider: placed.provider(answers),
      location: placed.location(answers),
      stayEnds: isStay(answers) ? stayEnds.day(answers) : nil)
    return .care(
      .begin(
        NewChild(
          number: ChildNumber(answers["number"] ?? ""), name: answers["name"] ?? "",
          born: born.day(answers), sex: answers["sex"].flatMap { Sex(rawValue: $0) },
          ethnicity: answers["ethnicity"].flatMap { Ethnicity(rawValue: $0) }, beginning: beginning,
          told: told.day(answers), sibling: answers.said("sibling").map { ChildID($0) },
          parent: answers.said("parent").map { ChildID($0) })))
  }

  private func newChild(_ beginning: InvolvementBeginning, _ answers: [String: String]) -> NewChild {
    NewChild(
      number: ChildNumber(answers["number"] ?? ""), name: answers["name"] ?? "", born: born.day(answers),
      sex: answers["sex"].flatMap { Sex(rawValue: $0) },
      ethnicity: answers["ethnicity"].flatMap { Ethnicity(rawValue: $0) },
      birthExpected: isUnborn(answers)
        ? answers.said("expected").flatMap(apart.future.typed.read) : nil,
      involvement: beginning,
      told: told.day(answers), sibling: answers.said("sibling").map { ChildID($0) },
      parent: answers.said("parent").map { ChildID($0) })
  }
}
