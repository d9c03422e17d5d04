import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Recording when a manager is away, and who covers.
struct AbsenceForm: FormDefinition {
  private let managers: ManagerChoices
  private let all: [StaffMember]
  private let from: DayQuestion
  private let typed: TypedDayParser
  /// What happens to what waits for a manager, once it is known who, from when and who covers.
  private let handover: (StaffMember, Day, StaffID?) -> String?

  private static let nobody = "nobody"

  init(_ queries: CaseQueries) {
    managers = ManagerChoices(queries)
    all = queries.managers
    typed = TypedDayParser(today: queries.signedIn.day, leaning: .future, calendar: queries.rulebook.calendar)
    from = DayQuestion(
      name: "from", label: "Away from", field: DayField(typed: typed), usual: queries.signedIn.day)
    let managers = managers
    handover = { member, day, covering in
      guard let found = try? queries.handover(of: member.id, from: day, covering: covering) else {
        return nil
      }
      let then =
        covering == nil
        ? queries.whatComes(to: member.id, covering: nil, above: found.to)
        : "what comes goes to \(found.to.joined(separator: ", "))"
      return found.words(
        of: managers.name(member), alert: queries.rulebook.policy.vocabulary[.alert],
        then: found.to.isEmpty
          ? "Nobody above is in the staff list: choose who covers." : "While away, \(then).")
    }
  }

  var title: String { "Away: when, and who covers" }

  var lines: [String] {
    ["Whoever covers sees what waits and acts for the one who is away; it says so wherever it shows."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    managers.asked("Who is away", among: managers.members) + [
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
    let away = managers.answer(answers)
    let others = all.filter { $0.id != away?.id }.map { Choice($0.id.raw, $0.withPost) }
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
    return [answers[ManagerChoices.field] ?? "", first, answers["cover"] ?? ""].joined(separator: "\n")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let away = managers.answer(answers) else {
      throw FormRefusal(words: "Choose who is away.", field: ManagerChoices.field)
    }
    let (first, last) = (try from.known(answers), try until(answers).known(answers))
    if last < first {
      throw FormRefusal(words: StaffRefusal.backBeforeAway(from: first).words, field: "until")
    }
    return .staff(.away(away.id, from: first, until: last, covering: covering(answers)))
  }
}

extension Handover {
  /// "Now waiting for you: 2 alerts, 1 informal challenge. While away, Bryn Hill covers."
  fileprivate func words(of name: String, alert: String, then: String) -> String {
    let counts = [
      counted(alerts, alert), counted(challenges, PracticeNoteKind.challenge.words),
      counted(decisions, "review").map { "decisions of \($0)" },
    ].compactMap { $0 }
    let waiting = counts.isEmpty ? "nothing" : counts.joined(separator: ", ")
    return "Now waiting for \(name): \(waiting). \(then)"
  }

  private func counted(_ count: Int, _ what: String) -> String? {
    count == 0 ? nil : "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}
