import CareCalendar
import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// The shorter forms of the steps with an alert.
extension AlertSubject {
  func reply(_ desk: Desk) -> StepErrand {
    let (today, asked) = (today, alert.raised.putRightBy)
    let field = DayField(
      typed: TypedDay(today: today, leaning: .future, calendar: desk.rulebook.calendar),
      remark: { day in
        day < today
          ? "That is past" : day > asked ? "After the day it was asked for by (\(asked.short))" : nil
      })
    let by = AskedDay(name: "by", label: "By when", field: field)
    return StepErrand(
      title: "Answer the \(named)", lines: concernLines + clockLines,
      asked: [.words("words", "What will be done", required: true), by.asked],
      command: { answers, _ in command(.reply(answers["words"] ?? "", by: try by.known(answers))) })
  }

  func resolution(_ desk: Desk) -> StepErrand {
    inWords("Resolve the \(named)", "How it was resolved", lines: replyLines + concernLines) {
      .resolve(outcome: $0)
    }
  }

  var withdrawal: StepErrand {
    let said = "It is kept, with your reason; to take the matter up again, raise a new one."
    return inWords("Withdraw the \(named)", "Why it is withdrawn", lines: [said] + concernLines) {
      .withdraw(reason: $0)
    }
  }

  var referral: StepErrand {
    let said = "The \(word) goes on at \(alert.current.stage.called): its clocks run as before."
    return inWords("Refer the \(named) to Cafcass", "Why it is referred", lines: [said] + concernLines) {
      .referToCafcass(reason: $0)
    }
  }

  var note: StepErrand {
    let said = "The \(word) stays where it is. The child may read the note one day."
    return inWords("A note on the \(named)", "The note", lines: [said]) { .note($0) }
  }

  /// Only that advice was sought is kept, and the day.
  func legalAdvice(_ desk: Desk) -> StepErrand {
    let (alert, today) = (alert, today)
    let field = DayField(
      typed: TypedDay(today: today, leaning: .past, calendar: desk.rulebook.calendar),
      refusal: { day in
        day > today
          ? NoteRefusal.notYetHappened(day, today: today).words
          : alert.refusal(of: .legalAdviceSought(on: day))?.words
      })
    let day = AskedDay(name: "day", label: "Sought on", field: field, usual: today)
    return StepErrand(
      title: "Legal advice on the \(named)",
      lines: [
        "Independent legal advice is privileged: nothing of what was asked or advised is kept here, only that it "
          + "was sought, and when."
      ],
      asked: [day.asked], command: { answers, _ in command(.seekLegalAdvice, on: try day.known(answers)) })
  }

  private func inWords(
    _ title: String, _ label: String, lines: [String], _ act: @escaping @Sendable (String) -> AlertAct
  ) -> StepErrand {
    StepErrand(
      title: title, lines: lines, asked: [.words("words", label, required: true)],
      command: { answers, _ in command(act(answers["words"] ?? "")) })
  }
}
