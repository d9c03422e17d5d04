import CareCalendar
import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// Recording a review as held: the day, and how the child took part.
struct RecordErrand: Errand {
  private let subject: Subject
  private let calendar: WorkingCalendar

  init(_ subject: Subject, _ desk: Desk) {
    self.subject = subject
    calendar = desk.rulebook.calendar
  }

  private var today: Day { subject.found.day }
  private var typed: TypedDay { TypedDay(today: today, leaning: .past, calendar: calendar) }

  var about: String { subject.reviewsMeant }

  var title: String {
    let titles = subject.kinds.map { kind in
      subject.review(kind)?.title.lowercasedFirst ?? "last review known"
    }
    return "Record the \(titles.joined(separator: " or ")) of \(subject.called) as held"
  }

  var lines: [String] {
    subject.kinds.flatMap { kind in
      [
        subject.review(kind)?.due.map { "Due by \($0.words)" },
        subject.booking(kind).map { "\($0.day < today ? "Was booked" : "Booked") \($0.words)" },
      ].compactMap { $0 }
    }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let kind = subject.kind(answers)
    let codes = codes(answers).map { Choice($0.rawValue, "\($0.rawValue) \($0.words)") }
    return kindField(subject) + [
      dayField(kind).field("held", "Day held", usual: booked(kind)),
      Field(
        "participation", "Taking part", .choice(codes), value: codes.count == 1 ? codes[0].id : "",
        required: true, hint: "How the child took part: a word of it, or the arrows"),
    ]
  }

  private func dayField(_ kind: ReviewKind) -> DayField {
    let (today, child, calendar) = (today, subject.found.child, calendar)
    let review = subject.review(kind)
    let last = child.reviews.held.last { $0.kind.isSameMeeting(as: kind) }?.heldOn
    return DayField(
      typed: typed,
      refusal: { day in
        if day > today { return ReviewRefusal.notYetHeld(heldOn: day, today: today).words }
        let held = Review(kind: kind, heldOn: day, participation: nil)
        return child.refusal(of: .review(.held(held)))?.words
      },
      remark: { day in
        if let last, day < last { return "An earlier review than the one held on \(last.shortWithYear)" }
        guard let review, let due = review.due, day > due, day > review.opens else { return nil }
        let late = -calendar.days(until: due, from: day, in: review.unit)
        return "\(review.unit.words(late)) after it was due: it is recorded all the same"
      })
  }

  func variant(_ answers: [String: String]) -> String {
    subject.kind(answers).rawValue + codes(answers).map(\.rawValue).joined()
  }

  /// Those that can be true at the child's age on the day: PN0 up to the fourth birthday, the others from it on.
  private func codes(_ answers: [String: String]) -> [ParticipationCode] {
    guard let born = subject.found.child.person.dateOfBirth, let held = held(answers) else {
      return ParticipationCode.allCases
    }
    let fourth = born.adding(months: 48)
    return ParticipationCode.allCases.filter { $0 == .pn0 ? held <= fourth : held >= fourth }
  }

  /// The day on which the review was to be held, if that has come.
  private func booked(_ kind: ReviewKind) -> Day? {
    subject.booking(kind).flatMap { $0.day <= today ? $0.day : nil }
  }

  private func held(_ answers: [String: String]) -> Day? {
    let text = answers["held"] ?? ""
    return text.isEmpty ? booked(subject.kind(answers)) : typed.read(text)
  }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    guard let held = held(answers) else {
      throw ErrandRefusal(words: DayField.pastHint)
    }
    guard let code = answers["participation"].flatMap(ParticipationCode.init(rawValue:)) else {
      throw ErrandRefusal(words: "Choose how the child took part.")
    }
    let kind = subject.kind(answers)
    let seen = ReviewsSeen(of: subject.found.child, kind: kind)
    return .review(
      .record(subject.chosen.child, kind, heldOn: held, participation: code, seen: seen))
  }
}
