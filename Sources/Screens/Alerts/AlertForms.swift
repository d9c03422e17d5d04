import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The forms of what can be done with an alert.
extension AlertSubject {
  /// Throws why it cannot be done, where nothing that is typed could help. An answer that was kept half-filled can be
  /// read again, though it can be given no more.
  func form(for kind: AlertAction.Kind, _ queries: CaseQueries) throws -> any FormDefinition {
    if kind != .reply, let refusal = refusal(of: kind, queries) { throw ServiceRefusal.impossible(refusal) }
    return switch kind {
    case .reply: reply(queries)
    case .escalate: EscalationForm(self, queries)
    case .resolve: resolution
    case .withdraw: withdrawal
    case .referToCafcass: referral
    case .seekLegalAdvice: legalAdvice(queries)
    case .note: note
    case .acknowledge, .accept:
      throw FormRefusal(words: "There is nothing to fill in: it is done with one key.")
    }
  }

  private func reply(_ queries: CaseQueries) -> ShortAlertForm {
    let (today, asked) = (today, alert.raised.putRightBy)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .future, calendar: queries.rulebook.calendar),
      refusal: { $0 < today ? AlertRefusal.doneBeforeReply(on: today).words : nil },
      remark: { day in
        day > asked ? "After the day it was asked for by (\(asked.short))" : nil
      })
    let by = DayQuestion(name: "by", label: "By when", field: field)
    return ShortAlertForm(
      "Answer the \(named)", self, after: clockLines,
      asked: [.words("words", "What will be done", required: true), by.asked]
    ) { answers in
      (.reply(answers["words"] ?? "", by: try by.known(answers)), on: nil)
    }
  }

  private var resolution: ShortAlertForm {
    ShortAlertForm("Resolve the \(named)", self, "How it was resolved") { .resolve(outcome: $0) }
  }

  private var withdrawal: ShortAlertForm {
    let said = "It is kept, with your reason; to take the matter up again, raise a new one."
    return ShortAlertForm("Withdraw the \(named)", self, saying: [said], "Why it is withdrawn") {
      .withdraw(reason: $0)
    }
  }

  private var referral: ShortAlertForm {
    let said = "The \(word) goes on at \(alert.current.stage.called): its clocks run as before."
    return ShortAlertForm("Refer the \(named) to Cafcass", self, saying: [said], "Why it is referred") {
      .referToCafcass(reason: $0)
    }
  }

  private var note: ShortAlertForm {
    let said = "The \(word) stays where it is. The child may read the note one day."
    return ShortAlertForm("A note on the \(named)", self, saying: [said], "The note") { .note($0) }
  }

  /// Only that advice was sought is kept, and the day.
  private func legalAdvice(_ queries: CaseQueries) -> ShortAlertForm {
    let (alert, today) = (alert, today)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: queries.rulebook.calendar),
      refusal: { day in
        day > today
          ? ReviewFileRefusal.notYetHappened(day, today: today).words
          : alert.refusal(of: AlertStepTaken(.seekLegalAdvice, on: day))?.words
      })
    let day = DayQuestion(name: "day", label: "Sought on", field: field, usual: today)
    let said =
      "Independent legal advice is privileged: nothing of what was asked or advised is kept here, only that it "
      + "was sought, and when."
    return ShortAlertForm("Legal advice on the \(named)", self, saying: [said], asked: [day.asked]) {
      answers in (.seekLegalAdvice, on: try day.known(answers))
    }
  }
}
