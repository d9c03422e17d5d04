import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Recording when an IRO or a manager is away, and who covers.
struct AbsenceForm: FormDefinition {
  private let who: WhoIsAway
  private let all: [StaffMember]
  /// Those who may cover for somebody, as they are offered.
  private let covers: (StaffMember) -> [CoverOnOffer]
  private let from: DayQuestion
  private let typed: TypedDayParser
  /// What happens to what is theirs, once it is known who, from when and who covers.
  private let handover: (StaffMember, Day, StaffID?) -> String?

  private static let nobody = "nobody"

  init(_ queries: CaseQueries) {
    who = WhoIsAway(queries)
    all = queries.membersWithAbsences
    covers = { (try? queries.covers(for: $0)) ?? [] }
    typed = TypedDayParser(today: queries.signedIn.day, leaning: .future, calendar: queries.rulebook.calendar)
    from = DayQuestion(
      name: "from", label: "Away from", field: DayField(typed: typed), usual: queries.signedIn.day)
    let who = who
    handover = { member, day, covering in
      guard let found = try? queries.handover(of: member.id, from: day, covering: covering) else {
        return nil
      }
      return found.words(
        of: who.name(member), alert: queries.rulebook.policy.vocabulary[.alert],
        then: AbsenceForm.then(found, member, covering, queries))
    }
  }

  /// Who has it while they are away.
  private static func then(
    _ found: Handover, _ member: StaffMember, _ covering: StaffID?, _ queries: CaseQueries
  ) -> String {
    let isIRO = member.details.role == .iro
    guard !found.to.isEmpty else {
      return isIRO
        ? "While away, nobody covers: only the IRO manager sees to the children."
        : "Nobody above is in the staff list: choose who covers."
    }
    let to = found.to.joined(separator: ", ")
    if isIRO { return "While away, \(to) sees the children and does what is due for them." }
    let then =
      covering == nil
      ? queries.whatComes(to: member.id, covering: nil, above: found.to) : "what comes goes to \(to)"
    return "While away, \(then)."
  }

  var title: String { "Away: when, and who covers" }

  var lines: [String] {
    [
      "Whoever covers sees what waits and acts for the one who is away; it says so wherever it shows. It ends by itself "
        + "with the last day."
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    who.asked("Who is away", among: who.members) + [
      from.asked, until(answers).asked, cover(answers),
    ]
  }

  /// The refusal of a last day depends on the first.
  private func until(_ answers: [String: String]) -> DayQuestion {
    let first = from.day(answers)
    let field = DayField(typed: typed) { day in
      first.flatMap { day < $0 ? StaffRefusal.backBeforeAway(from: $0).words : nil }
    }
    return DayQuestion(name: "until", label: "Last day away", field: field)
  }

  private func cover(_ answers: [String: String]) -> Field {
    let away = who.answer(answers)
    let others =
      away.map { covers($0).map(\.choice) } ?? all.map { Choice($0.id.raw, $0.withPost) }
    let nobody = Choice(Self.nobody, "nobody")
    let hint = away.flatMap { who in
      from.day(answers).flatMap { handover(who, $0, covering(answers)) }
    }
    return Field(
      "cover", "Who covers", .choice([nobody] + others), value: Self.nobody, required: true, hint: hint ?? "")
  }

  private func covering(_ answers: [String: String]) -> StaffID? {
    all.map(\.id).first { $0.raw == answers["cover"] }
  }

  func variant(_ answers: [String: String]) -> String {
    let first = from.day(answers)?.iso ?? ""
    return [answers[WhoIsAway.field] ?? "", first, answers["cover"] ?? ""].joined(separator: "\n")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let away = who.answer(answers) else {
      throw FormRefusal(words: "Choose who is away.", field: WhoIsAway.field)
    }
    let (first, last) = (try from.known(answers), try until(answers).known(answers))
    if last < first {
      throw FormRefusal(words: StaffRefusal.backBeforeAway(from: first).words, field: "until")
    }
    return .staff(.away(away.id, from: first, until: last, covering: covering(answers)))
  }
}

extension Handover {
  /// "Now waiting for you: 2 alerts, 1 informal challenge. While away, Bryn Hill covers.", of an IRO "Now with you: 61
  /// children, 2 alerts."
  fileprivate func words(of name: String, alert: String, then: String) -> String {
    let ofIRO = children == 0 ? nil : Screens.children(children)
    let counts = [
      ofIRO, counted(alerts, alert), counted(challenges, PracticeNoteKind.challenge.words),
      counted(decisions, "review").map { "decisions of \($0)" },
    ].compactMap { $0 }
    let waiting = counts.isEmpty ? "nothing" : counts.joined(separator: ", ")
    return "Now \(ofIRO == nil ? "waiting for" : "with") \(name): \(waiting). \(then)"
  }

  private func counted(_ count: Int, _ what: String) -> String? {
    count == 0 ? nil : "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}

extension CoverOnOffer {
  /// "Tom Nowak, IRO, 53 children"
  fileprivate var choice: Choice {
    Choice(member.id.raw, member.withPost + (children.map { ", \(Screens.children($0))" } ?? ""))
  }
}
