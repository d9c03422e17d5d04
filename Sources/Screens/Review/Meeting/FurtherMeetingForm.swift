import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Booking a further meeting of a review that has begun, booking it for another day, or saying that it does not take
/// place.
struct FurtherMeetingForm: FormDefinition {
  private let review: ReviewSubject
  private let typed: TypedDayParser
  private let chairs: ChairChoices
  private let diary: (StaffID) -> ChairDiary?

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    typed = TypedDayParser(today: review.today, leaning: .future, calendar: queries.rulebook.calendar)
    chairs = ChairChoices(queries)
    let (child, family) = (review.id, review.child.family.id)
    diary = { try? ChairDiary(of: $0, queries, booking: child, in: family) }
  }

  private var booked: Booking? { review.file.furtherMeeting }
  private var today: Day { review.today }

  var title: String { "Book a further meeting of the \(review.named)" }

  var lines: [String] {
    let adjourned = review.file.meeting.adjournment.map { "To be completed by \($0.completeBy.words)." }
    let now = booked.map { "Booked now for \($0.fullWords). A new day takes its place." }
    return ["It began on \(review.heldOn.words) and is not completed."] + [adjourned, now].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let off = booked == nil ? [] : [Field.yesOrNo("off", "It does not take place", known: false)]
    if isOff(answers) { return off + [Field("reason", "Reason", required: true)] }
    return off + [
      day.field("day", "Day", usual: standing), .time("time", "Time", value: booked?.time),
      Field("venue", "Where", value: booked?.venue ?? "", hint: "For those who come; it stands in no list"),
      chairs.asked(usual: usualChair, on: today),
    ]
  }

  func variant(_ answers: [String: String]) -> String { isOff(answers) ? "off" : "" }

  private func isOff(_ answers: [String: String]) -> Bool { booked != nil && answers["off"] == "yes" }

  /// The day that it is booked for and that has not passed.
  private var standing: Day? { booked.flatMap { $0.day >= today ? $0.day : nil } }

  private var usualChair: StaffID? {
    chairs.present(booked?.chair ?? review.child.responsibility.iro, on: today)
  }

  private var day: DayField {
    let (today, by) = (today, review.file.meeting.adjournment?.completeBy)
    return DayField(
      typed: typed, refusal: { $0 < today ? ReviewRefusal.bookedInThePast($0).words : nil },
      remark: { day in by.flatMap { day > $0 ? "After it is to be completed (\($0.short))" : nil } })
  }

  private func meant(_ answers: [String: String]) -> Day? {
    let text = answers["day"] ?? ""
    return text.isEmpty ? standing : typed.read(text)
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if isOff(answers) {
      return review.command([.meeting(.furtherCancelled(reason: answers["reason"] ?? "", on: today))])
    }
    guard let day = meant(answers) else { throw FormRefusal(words: DayField.hint, field: "day") }
    let meeting = FurtherMeeting(
      day: day, time: TimeOfDay(answers["time"] ?? ""), venue: answers.said("venue"),
      chair: answers.said("chair").map { StaffID($0) }, madeOn: today)
    return review.command([.meeting(.furtherBooked(meeting))])
  }

  /// A second meeting at the hour is booked only if it is meant.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    guard !isOff(answers), let day = meant(answers), let time = TimeOfDay(answers["time"] ?? "") else {
      return nil
    }
    let chair = answers.said("chair").map { StaffID($0) } ?? usualChair
    return chair.flatMap(diary)?.question(on: day, at: time)
  }
}
