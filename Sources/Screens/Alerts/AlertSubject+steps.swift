import CareCalendar
import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// The shorter forms of the steps with an alert.
extension AlertSubject {
  func reply(_ desk: Desk) -> AlertStepForm {
    let (today, asked) = (today, alert.raised.putRightBy)
    let field = DayField(
      typed: TypedDay(today: today, leaning: .future, calendar: desk.rulebook.calendar),
      refusal: { $0 < today ? AlertRefusal.doneBeforeReply(on: today).words : nil },
      remark: { day in
        day > asked ? "After the day it was asked for by (\(asked.short))" : nil
      })
    let by = AskedDay(name: "by", label: "By when", field: field)
    return AlertStepForm(
      "Answer the \(named)", self, after: clockLines,
      asked: [.words("words", "What will be done", required: true), by.asked]
    ) { answers in
      (.reply(answers["words"] ?? "", by: try by.known(answers)), on: nil)
    }
  }

  var resolution: AlertStepForm {
    AlertStepForm("Resolve the \(named)", self, "How it was resolved") { .resolve(outcome: $0) }
  }

  var withdrawal: AlertStepForm {
    let said = "It is kept, with your reason; to take the matter up again, raise a new one."
    return AlertStepForm("Withdraw the \(named)", self, saying: [said], "Why it is withdrawn") {
      .withdraw(reason: $0)
    }
  }

  var referral: AlertStepForm {
    let said = "The \(word) goes on at \(alert.current.stage.called): its clocks run as before."
    return AlertStepForm("Refer the \(named) to Cafcass", self, saying: [said], "Why it is referred") {
      .referToCafcass(reason: $0)
    }
  }

  var note: AlertStepForm {
    let said = "The \(word) stays where it is. The child may read the note one day."
    return AlertStepForm("A note on the \(named)", self, saying: [said], "The note") { .note($0) }
  }

  /// Only that advice was sought is kept, and the day.
  func legalAdvice(_ desk: Desk) -> AlertStepForm {
    let (alert, today) = (alert, today)
    let field = DayField(
      typed: TypedDay(today: today, leaning: .past, calendar: desk.rulebook.calendar),
      refusal: { day in
        day > today
          ? NoteRefusal.notYetHappened(day, today: today).words
          : alert.refusal(of: .legalAdviceSought(on: day))?.words
      })
    let day = AskedDay(name: "day", label: "Sought on", field: field, usual: today)
    let said =
      "Independent legal advice is privileged: nothing of what was asked or advised is kept here, only that it "
      + "was sought, and when."
    return AlertStepForm("Legal advice on the \(named)", self, saying: [said], asked: [day.asked]) {
      answers in (.seekLegalAdvice, on: try day.known(answers))
    }
  }
}
