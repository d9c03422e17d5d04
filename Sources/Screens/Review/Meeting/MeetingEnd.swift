import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// How the meeting ended, and what is then asked: only a review that was completed, or has begun, moves the next due day.
struct MeetingEnd: MeetingPart {
  let sheet: MeetingSheet
  let chairs: ChairChoices
  /// What somebody chairs already.
  let diary: (StaffID) -> ChairDiary?

  private var outcome: MeetingOutcome { sheet.outcome }
  private var timing: ReviewTiming { ReviewTiming(sheet.subject, sheet.kind, sheet.terms.calendar) }

  var fields: [Field] {
    let offered = MeetingOutcome.offered(sheet)
    let value = offered.contains(.goesOn) ? MeetingOutcome.goesOn : offered.first
    let choice = Field(
      "outcome", "The \(sheet.kind.profile.meetingWord)", .keyed(offered.map(\.choice)),
      value: value?.rawValue ?? "")
    return ([choice.ifAnything] + ofOutcome + ofHolding).map { $0.under("OUTCOME") }
  }

  private var ofOutcome: [Field] {
    switch outcome {
    case .completed: sheet.begun == nil ? [] : [completed.asked]
    case .goesOn: []
    case .series: [completedIfAny]
    case .adjourned:
      [
        reason("adjourned reason", "  Why", hint: "Which information was missing, and who is to bring it"),
        by.asked,
      ]
    case .withoutMeeting:
      [
        reason(
          "without", "  Why without a meeting",
          hint: "Why the child is as well heard without one (SI 2015/495)")
      ]
    case .notHeld:
      [
        reason("not held reason", "  Why not", hint: "Nothing else of this sheet is recorded"),
        again.asked.ifAnything, timeAgain.ifAnything,
      ]
    }
  }

  private func reason(_ name: String, _ label: String, hint: String) -> Field {
    Field(name, label, required: true, hint: hint)
  }

  private var ofHolding: [Field] {
    guard sheet.begun == nil, outcome != .notHeld else { return [] }
    let held = sheet.held
    return (lateness.flatMap { $0.fields(sheet.answers) })
      + (held.map(timing.isEarly) ?? false
        ? [
          Field("early", "Why brought forward", hint: "If something called for it sooner: what that was")
            .ifAnything
        ] : [])
      + [
        chairs.asked(usual: chair(on: held ?? sheet.today), on: held ?? sheet.today).ifAnything,
        Field("co-chair", "Chaired with", hint: "The young person, for instance, or nobody").ifAnything,
      ]
  }

  /// Whoever it is booked with or the IRO, or whoever covers for them on the day.
  private func chair(on day: Day) -> StaffID? {
    chairs.present(sheet.file?.booking?.chair ?? sheet.child.responsibility.iro, on: day)
  }

  private var lateness: [ChoiceOrText] {
    guard let held = sheet.held, timing.isLate(held) else { return [] }
    return [ChoiceOrText("late", "Why late", from: sheet.policy[.lateReasons])]
  }

  // MARK: Days

  private func past(_ name: String, _ label: String, usual: Day?, required: Bool) -> DayQuestion {
    let (today, held) = (sheet.today, sheet.held)
    let adjourned = sheet.file?.meeting.adjournment?.on
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: sheet.terms.calendar),
      refusal: { day in
        if day > today { return ReviewRefusal.notYetHeld(heldOn: day, today: today).words }
        if let adjourned, day < adjourned { return ReviewFileRefusal.adjournedLater(on: adjourned).words }
        return held.flatMap { day < $0 ? ReviewRefusal.completedBeforeHeld(heldOn: $0).words : nil }
      })
    return DayQuestion(name: name, label: label, field: field, usual: usual, isRequired: required)
  }

  private var completed: DayQuestion {
    past("completed", "  Completed on", usual: sheet.day, required: true)
  }

  private var lastOfSeries: DayQuestion {
    past("completed", "  Completed on", usual: nil, required: false)
  }

  private var completedIfAny: Field {
    let began = sheet.held.map { " The first day was \($0.words)." } ?? ""
    return Field(
      "completed", "  Completed on", lastOfSeries.asked.kind,
      hint: "Nothing typed: it is not completed yet.\(began)"
    ).ifAnything
  }

  private var period: Period { sheet.policy[.adjournedReview] }

  private var by: DayQuestion {
    let held = sheet.held
    let last = held.map { sheet.terms.calendar.end(of: period, from: $0) }
    let field = DayField(
      typed: TypedDayParser(today: sheet.today, leaning: .future, calendar: sheet.terms.calendar),
      refusal: { by in held.flatMap { by < $0 ? "That is before it was adjourned." : nil } },
      remark: { by in last.flatMap { by > $0 ? "After \($0.words), the last day that the law allows" : nil } }
    )
    return DayQuestion(
      name: "adjourned by", label: "  To be completed by", field: field, usual: last,
      why: "\(period.words) on")
  }

  private var again: DayQuestion {
    let (today, booked, diary) = (sheet.today, sheet.file?.booking?.day, diaryOfChair)
    let field = DayField(
      typed: typedAgain,
      refusal: { day in
        if day < today { return ReviewRefusal.bookedInThePast(day).words }
        return day == booked ? "That is the day on which it did not go ahead." : nil
      },
      remark: { diary?.remark(on: $0) })
    return DayQuestion(name: "not held again", label: "  Book again for", field: field, isRequired: false)
  }
}

/// The meeting that it is booked again for.
extension MeetingEnd {
  private var typedAgain: TypedDayParser {
    TypedDayParser(today: sheet.today, leaning: .future, calendar: sheet.terms.calendar)
  }

  private var diaryOfChair: ChairDiary? {
    chair(on: sheet.answers.said("not held again").flatMap(typedAgain.read) ?? sheet.today).flatMap(diary)
  }

  /// What its day means for the hour is said while that is typed.
  private var timeAgain: Field {
    let (day, diary) = (again.day(sheet.answers), diaryOfChair)
    let time = Field.time(
      "not held time", "  Time", value: sheet.file?.booking?.time,
      remark: { time in day.flatMap { diary?.clash(on: $0, at: time) } })
    return Field(
      time.name, time.title, time.kind, value: time.value,
      hint: day.map { "On \($0.words), if it is known: 15:30, 9.30, 14" } ?? time.hint)
  }

  /// Asked where its chair has another meeting then; nil where not.
  var clash: String? {
    guard let day = again.day(sheet.answers), let time = sheet.answers.said("not held time") else {
      return nil
    }
    return TimeOfDay(time).flatMap { diaryOfChair?.question(on: day, at: $0) }
  }

  /// What is done where no meeting was held: it is booked for another day, or else cancelled. Nil where one was.
  func commandWithoutMeeting(_ seen: ReviewsSnapshot?) -> Command? {
    guard outcome == .notHeld, let booking = sheet.file?.booking else { return nil }
    let child = sheet.subject.chosen.child
    let reason = sheet.answers.said("not held reason") ?? ""
    guard let day = again.day(sheet.answers) else {
      return .review(
        .cancel(child, booking.id, reason: "did not go ahead: \(reason)", seen: seen))
    }
    let details = BookingDetails(
      day: day, time: sheet.answers.said("not held time").flatMap { TimeOfDay($0) }, venue: booking.venue,
      chair: chairs.present(booking.chair, on: day), reason: "did not go ahead: \(reason)")
    return .review(.book(child, sheet.kind, details, seen: seen))
  }
}

extension MeetingEnd {
  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    if sheet.begun != nil {
      if outcome == .completed {
        meeting.notes.append(.meeting(.completed(on: try completed.known(sheet.answers))))
      }
      if meeting.notes.isEmpty, meeting.said.isEmpty, meeting.conclusion == nil {
        throw FormRefusal(words: "Nothing here is new. Esc leaves the sheet.")
      }
      return
    }
    let held = sheet.day
    guard let code = sheet.answers["participation"].flatMap(ParticipationCode.init(rawValue:)) else {
      throw FormRefusal(words: "Say how the child took part.", field: "attendance child")
    }
    meeting.review = Review(
      kind: sheet.kind, heldOn: held,
      completedOn: outcome == .series ? lastOfSeries.day(sheet.answers) : held,
      manner: outcome.manner, mannerReason: outcome == .withoutMeeting ? sheet.answers.said("without") : nil,
      chair: sheet.answers.said("chair").map { StaffID($0) }, coChair: sheet.answers.said("co-chair"),
      participation: code, lateReason: lateness.first?.answer(sheet.answers),
      broughtForward: sheet.answers.said("early"))
    if outcome == .adjourned {
      let adjournment = Adjournment(
        on: held, reason: sheet.answers.said("adjourned reason") ?? "",
        completeBy: try by.known(sheet.answers))
      meeting.notes.append(.meeting(.adjourned(adjournment)))
    }
  }
}
