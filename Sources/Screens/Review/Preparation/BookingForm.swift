import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Booking a review, or moving it: its day, its time, where it is held, and who chairs it.
struct BookingForm: FormDefinition {
  private let subject: Subject
  private let kinds: [ReviewKind]
  private let calendar: WorkingCalendar
  private let chairs: ChairChoices
  private let together: SiblingBooking
  /// What somebody else, or the person who asks, chairs already.
  private let diary: (StaffID) -> ChairDiary?
  private var reviews: SeenReviews

  /// - Parameter kind: the one kind of review that is meant, where that is known.
  init(_ subject: Subject, _ queries: CaseQueries, only kind: ReviewKind? = nil) throws {
    self.subject = subject
    kinds = kind.map { [$0] } ?? subject.kinds
    calendar = queries.rulebook.calendar
    chairs = ChairChoices(queries)
    together = SiblingBooking(try queries.siblings(of: subject.chosen.child), on: queries.signedIn.day)
    let (child, family) = (subject.chosen.child, subject.found.child.family.id)
    diary = { try? ChairDiary(of: $0, queries, booking: child, in: family) }
    reviews = SeenReviews(kinds, in: subject.found)
  }

  var seen: String? {
    get { reviews.text }
    set { reviews.text = newValue }
  }

  private var today: Day { subject.found.day }
  private var typed: TypedDayParser { TypedDayParser(today: today, leaning: .future, calendar: calendar) }

  /// A child has one half-filled booking of a meeting, wherever it was begun.
  var about: String {
    kinds.map { kind in (ReviewKind.allCases.first { $0.isSameMeeting(as: kind) } ?? kind).rawValue }
      .joined(separator: " ")
  }

  var title: String {
    let titles = kinds.map { subject.title($0) }
    return "Book the \(titles.joined(separator: " or ").lowercasingFirst) of \(subject.called)"
  }

  var lines: [String] {
    kinds.flatMap { kind -> [String] in
      let duty = subject.review(kind)
      let due = duty?.due.map { "Due by \($0.words)" }
      let sooner = duty?.bookBy.flatMap { $0 == duty?.due ? nil : ", so book by \($0.words)" }
      let now = subject.booking(kind).map { booking in
        booking.day < today
          ? "Was booked \(booking.words). If it was not held then, book it again."
          : "Booked now for \(booking.words). A new day takes its place."
      }
      return [due.map { $0 + (sooner ?? "") }, now, begun(kind)].compactMap { $0 }
    }
  }

  /// A further meeting is of the review that has begun, and not the one that is booked here.
  private func begun(_ kind: ReviewKind) -> String? {
    subject.reviewToMeet(kind)?.review.map {
      "The review that began on \($0.heldOn.words) is not completed: r goes on with that, and its page books "
        + "a further meeting. This books the one after it."
    }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let booking = subject.booking(kind(answers))
    return (kinds.count > 1 ? kindField(subject) : []) + [
      day(answers).field("day", "Day", usual: standing(answers)),
      .time("time", "Time", value: booking?.time, remark: remark(on: answers)),
    ] + (isMoved(answers) ? [reason] : []) + [
      Field(
        "venue", "Where", value: booking?.venue ?? "", hint: "For those who come; it stands in no list"),
      chairs.asked(usual: usualChair(answers), on: today),
    ] + together.fields(kind(answers), on: booked(answers))
  }

  private func day(_ answers: [String: String]) -> DayField {
    let due = subject.review(kind(answers))?.due
    let (diary, today) = (chair(answers).flatMap(diary), today)
    return DayField(
      typed: typed,
      refusal: { $0 < today ? ReviewRefusal.bookedInThePast($0).words : nil },
      remark: { day in
        let late = due.flatMap { day > $0 && $0 >= today ? "After it is due (\($0.short))" : nil }
        let remarks = [late, diary?.remark(on: day)].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.joined(separator: ". ")
      })
  }

  private var reason: Field {
    Field("reason", "Why it is moved", required: true, hint: "In a few words, as it may be read out")
  }

  func variant(_ answers: [String: String]) -> String {
    kind(answers).rawValue + (isMoved(answers) ? " moved" : "")
      + together.variant(kind(answers), on: booked(answers))
      + (chair(answers) == usualChair(answers) ? "" : " \(chair(answers)?.raw ?? "")")
      + (clash(answers).map { " \($0)" } ?? "")
  }

  /// The day that it is booked for and that has not passed.
  private func standing(_ answers: [String: String]) -> Day? {
    subject.booking(kind(answers)).flatMap { $0.day >= today ? $0.day : nil }
  }

  private func booked(_ answers: [String: String]) -> Day? {
    let text = answers["day"] ?? ""
    return text.isEmpty ? standing(answers) : typed.read(text)
  }

  /// True when another day is typed than the one it is booked for.
  private func isMoved(_ answers: [String: String]) -> Bool {
    guard let now = subject.booking(kind(answers)), let day = booked(answers) else { return false }
    return day != now.day
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let day = booked(answers) else { throw FormRefusal(words: DayField.hint) }
    let details = BookingDetails(
      day: day, time: TimeOfDay(answers["time"] ?? ""), venue: answers.said("venue"),
      chair: answers.said("chair").map { StaffID($0) }, reason: answers.said("reason"))
    return .review(
      .book(
        subject.chosen.child, kind(answers), details,
        together: together.chosen(answers, kind(answers), on: day), seen: reviews[kind(answers)]))
  }

  private func kind(_ answers: [String: String]) -> ReviewKind {
    kinds.count == 1 ? kinds[0] : subject.kind(answers)
  }
}

/// Meetings of one person that are in each other's way.
extension BookingForm {
  private func usualChair(_ answers: [String: String]) -> StaffID? {
    chairs.present(
      subject.booking(kind(answers))?.chair ?? subject.found.child.responsibility.iro,
      on: booked(answers) ?? today)
  }

  private func chair(_ answers: [String: String]) -> StaffID? {
    guard let typed = answers["chair"] else { return usualChair(answers) }
    return typed.isEmpty ? usualChair(answers) : StaffID(typed)
  }

  private func clash(_ answers: [String: String]) -> String? {
    meant(answers).flatMap { $0.diary.clash(on: $0.day, at: $0.time) }
  }

  /// When the meeting is to be, and what its chair has besides; nil while that is not known.
  private func meant(_ answers: [String: String]) -> (diary: ChairDiary, day: Day, time: TimeOfDay)? {
    let time = answers["time"] ?? subject.booking(kind(answers))?.time?.description ?? ""
    guard let day = booked(answers), let time = TimeOfDay(time) else { return nil }
    return chair(answers).flatMap(diary).map { ($0, day, time) }
  }

  /// A second meeting at the hour is booked only if it is meant.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    meant(answers).flatMap { $0.diary.question(on: $0.day, at: $0.time) }
  }

  private func remark(on answers: [String: String]) -> @Sendable (TimeOfDay) -> String? {
    let (clash, clashing) = (clash(answers), TimeOfDay(answers["time"] ?? ""))
    return { $0 == clashing ? clash : nil }
  }
}
