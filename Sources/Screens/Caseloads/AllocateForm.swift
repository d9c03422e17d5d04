import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Giving children to an IRO: those who are known to a child, as IRO or as chair of a conference, or to a brother or
/// sister are offered first.
struct AllocateForm: FormDefinition {
  private let children: [ChildCase]
  private let ids: [ChildID]
  private let offered: [IROToAllocate]
  private let day: DayQuestion
  private let queries: CaseQueries

  init(_ ids: [ChildID], _ queries: CaseQueries) throws {
    self.ids = ids
    self.queries = queries
    children = try ids.map(queries.child)
    offered = try queries.irosToAllocate(to: ids)
    let today = queries.signedIn.day
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: queries.rulebook.calendar),
      refusal: { $0 > today ? ReviewFileRefusal.notYetHappened($0, today: today).words : nil })
    day = DayQuestion(name: "day", label: "From", field: field, usual: today)
  }

  var about: String { ids.map(\.raw).joined(separator: " ") }

  var title: String {
    children.count == 1 ? "An IRO for \(children[0].called)" : "An IRO for \(children.count) children"
  }

  func lines(_ answers: [String: String]) -> [String] {
    children.map { child in
      let iro = child.child.responsibility.iro.map(queries.name(of:)) ?? "nobody yet"
      return "\(child.called): IRO \(iro)"
    } + (parentage(answers).map { ["\($0). The IRO Handbook asks for different IROs."] } ?? [])
  }

  private func chosen(_ answers: [String: String]) -> IROToAllocate? {
    offered.first { $0.member.id.raw == answers["iro"] }
  }

  /// That whoever is chosen would have a looked-after parent and their child, in words.
  private func parentage(_ answers: [String: String]) -> String? { chosen(answers)?.parentage }

  private var isChange: Bool { children.contains { $0.child.responsibility.iro != nil } }

  func fields(_ answers: [String: String]) -> [Field] {
    let choices = offered.filter { $0.dependence == nil && !isAlreadyTheirs($0) }.map { iro in
      Choice(iro.member.id.raw, label(iro), alsoFoundBy: Collation.folded(iro.member.details.name))
    }
    let usual = isChange ? "" : choices.first?.id ?? ""
    let why = reason(answers)
    return [
      Field(
        "iro", "IRO", .choice(choices), value: usual, required: true,
        hint: "Known to the child, or to a brother or sister, first; then the fewest children for a full post"
      ),
      day.asked,
    ] + (why.map { [Field("reason", "Reason", required: true, hint: $0)] } ?? [])
  }

  /// What a reason is asked for; nil where none is.
  private func reason(_ answers: [String: String]) -> String? {
    if parentage(answers) != nil { return "Why a parent and their child have the same IRO" }
    return isChange ? "Why the child has another IRO" : nil
  }

  private func isAlreadyTheirs(_ iro: IROToAllocate) -> Bool {
    children.contains { $0.child.responsibility.iro == iro.member.id }
  }

  /// "Tom Nowak: 61 children, 76 a full post; has a brother or sister"
  private func label(_ iro: IROToAllocate) -> String {
    let known =
      iro.parentage != nil
      ? "; has the child's parent or child"
      : iro.hadBefore
        ? "; had the child before"
        : iro.chairedConference
          ? "; chaired the last conference" : iro.hasSibling ? "; has a brother or sister" : ""
    return "\(iro.member.details.name): \(iro.children) children, \(iro.perPost) a full post\(known)"
  }

  func variant(_ answers: [String: String]) -> String { reason(answers) ?? "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let iro = answers.said("iro") else { throw FormRefusal(words: "Choose the IRO.", field: "iro") }
    return .allocation(
      .allocate(ids, to: StaffID(iro), since: try day.known(answers), reason: answers.said("reason")))
  }

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    chosen(answers)?.formerDependence.map { "\($0). Allocate all the same?" }
  }
}
