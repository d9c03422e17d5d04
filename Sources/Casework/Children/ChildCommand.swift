public import CareCalendar

/// The day, time, venue and chair that a review is booked with.
public struct BookingDetails: Hashable, Sendable {
  public var day: Day
  public var time: TimeOfDay?
  public var venue: String?
  public var chair: StaffID?
  /// Why it is moved, where it was booked for another day.
  public var reason: String?

  public init(
    day: Day, time: TimeOfDay? = nil, venue: String? = nil, chair: StaffID? = nil, reason: String? = nil
  ) {
    self.day = day
    self.time = time
    self.venue = venue
    self.chair = chair
    self.reason = reason
  }
}

/// What a person may ask to have recorded about one child. `today` is the day they ask.
public enum ChildCommand: Hashable, Sendable {
  /// `newID` is the review's id where it was not booked before; one that was cancelled goes on.
  case bookReview(ReviewKind, BookingDetails, newID: ReviewID, today: Day)
  case cancelReview(ReviewID, reason: String, today: Day)
  /// A review as held; its own id is taken only where it was not booked before.
  case recordReview(Review, today: Day)
  /// What a meeting came to, of the review with that id; nil where the meeting itself records it as held.
  case recordMeeting(MeetingRecord, of: ReviewID?, today: Day)
  case note([ReviewFileEvent], on: ReviewID, today: Day)
  case hear([VoiceEvent], today: Day)
  case gather([FamilyEvent], today: Day)
  /// What changes in the child's care, on the day it happens.
  case care(CareCommand, today: Day)
  /// An order, a plan or an enquiry began, or what became of it.
  case involve([InvolvementEvent], today: Day)
  /// A review is called for before its time, or what became of that.
  case callForReview([EarlyReviewEvent], today: Day)
  /// A significant change, or what the IRO decided on one; with the early review that follows from it.
  case change([ChangeEvent], today: Day)
  case court([CourtEvent], today: Day)
  /// An IRO has the child from a day on.
  case allocate(StaffMember, since: Day, reason: String?, today: Day)
  /// Who the child is, corrected.
  case identify([IdentityEvent])
  /// Alerts raised, and steps of alerts.
  case alert([AlertEvent], today: Day)
  case notePractice([PracticeNoteEvent], today: Day)
  /// Words that may be printed, or may not any more.
  case quote([QuotationEvent], today: Day)
  /// Surveys that came back, and what was done about answers.
  case survey([SurveyEvent], today: Day)
  case monitor(PracticeMonitoring, today: Day)
  /// `weight` and `due` are the duty's own, as the rules give them.
  case putOff(DutyKey, weight: DutyWeight, due: Day?, until: Day, reason: String, today: Day)
}

extension Child {
  /// The events that the command comes to, or why it is refused. Lateness is never a reason.
  public func decide(_ command: ChildCommand) throws -> [ChildEvent] {
    let events = try self.events(of: command)
    var child = self
    for event in events {
      if let refusal = child.refusal(of: event) { throw refusal }
      child.evolve(event)
    }
    return events
  }

  private func events(of command: ChildCommand) throws -> [ChildEvent] {
    switch command {
    case .bookReview(let kind, let details, let newID, let today):
      return [.review(try booking(kind, details, newID, today))]
    case .cancelReview(let id, let reason, let today):
      return [.review(.cancelled(id, reason: reason, on: today))]
    case .recordReview(let review, let today): return [.review(.held(try held(review, today)))]
    case .recordMeeting(let meeting, let id, let today): return try events(of: meeting, id, today)
    case .note(let notes, let id, let today): return try events(noting: notes, on: id, today)
    case .hear(let events, let today):
      return try happened(events, \.happenedOn, today).map { .voice($0) }
    case .gather(let events, let today):
      return try happened(events, \.happenedOn, today).map { .family($0) }
    case .care(let command, let today):
      return try self.events(of: command, today)
    case .involve(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusalNow(of: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .involvement($0) }
    case .callForReview(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusalOutsideCare(of: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .earlyReview($0) }
    case .change(let events, let today):
      return try self.events(of: try happened(events, \.happenedOn, today))
    case .court(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusalNow(of: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .court($0) }
    case .allocate(let iro, let since, let reason, let today):
      return [.allocation(try allocation(to: iro, since: since, reason, today))]
    case .identify(let events): return events.map { .person($0) }
    case .alert(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusal(ofRaising: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .alert($0) }
    case .notePractice(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusalNow(of: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .practice($0) }
    case .quote(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusal(ofQuoting: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .quotation($0) }
    case .survey(let events, let today):
      if let refusal = events.lazy.compactMap({ self.refusal(ofTakingIn: $0) }).first { throw refusal }
      return try happened(events, \.happenedOn, today).map { .survey($0) }
    case .monitor(let form, let today):
      if let refusal = refusal(ofMonitoring: form) { throw refusal }
      return try happened([form], \.on, today).map { .monitoring($0) }
    case .putOff(let duty, let weight, let due, let until, let reason, let today):
      try checkPuttingOff(weight, due, until, reason, today)
      return [.putOff(PutOff(duty: duty, until: until, reason: reason, on: today))]
    }
  }

  private func events(noting notes: [ReviewFileEvent], on id: ReviewID, _ today: Day) throws -> [ChildEvent] {
    if notes.contains(where: { $0.isDoneByRecording && $0.happenedOn != today }) {
      throw ReviewFileRefusal.doneByRecording(today: today)
    }
    if let refusal = notes.lazy.compactMap({ refusal(ofCompleting: $0, on: id) }).first { throw refusal }
    let file = reviews.file(id)
    if let refusal = notes.lazy.compactMap({ file?.refusalNow(ofFurther: $0, today) }).first { throw refusal }
    return try happened(notes, \.happenedOn, today).map { .review(.noted(id, $0)) }
  }

  /// What was struck out is not completed by somebody who still had it before them. It is asked of commands alone: what
  /// was recorded before this was asked stands.
  private func refusal(ofCompleting note: ReviewFileEvent, on id: ReviewID) -> ReviewFileRefusal? {
    guard case .decisions(.made(let decision, _)) = note else { return nil }
    return reviews.file(id)?.decisions.struckOut[decision.id].map { .struckOut(reason: $0) }
  }

  /// Who is new comes first, since they are named in what follows.
  private func events(of meeting: MeetingRecord, _ id: ReviewID?, _ today: Day) throws -> [ChildEvent] {
    var review = meeting.review
    if let began = review { review = try held(began, today) }
    guard let id = review?.id ?? id else { throw ReviewFileRefusal.noSuchReview }
    let people = meeting.newPeople.map { ChildEvent.family(.recorded($0, on: today)) }
    let holding = review.map { [ChildEvent.review(.held($0))] } ?? []
    let notes = try events(noting: meeting.notes, on: id, today)
    let said = try happened(meeting.said, \.on, today).map { ChildEvent.voice(.spoken($0.of(id))) }
    return people + holding + notes + said + concluding(meeting, id, review)
  }

  private func concluding(_ meeting: MeetingRecord, _ id: ReviewID, _ held: Review?) -> [ChildEvent] {
    guard let conclusion = meeting.conclusion, let on = (held ?? reviews.file(id)?.review)?.heldOn else {
      return []
    }
    return [.involvement(.concluded(id, conclusion, on: on))]
  }

  private func happened<Event>(
    _ events: [Event], _ on: (Event) -> Day, _ today: Day
  ) throws -> [Event] {
    if let early = events.map(on).first(where: { $0 > today }) {
      throw ReviewFileRefusal.notYetHappened(early, today: today)
    }
    return events
  }

  private func booking(
    _ kind: ReviewKind, _ details: BookingDetails, _ newID: ReviewID, _ today: Day
  ) throws -> ReviewEvent {
    let day = details.day
    guard day >= today else { throw ReviewRefusal.bookedInThePast(day) }
    guard reviewCycles.contains(where: { $0.kind.isSameMeeting(as: kind) && $0.runs(on: day) }) else {
      throw ReviewRefusal.notReviewedNow(kind, on: day)
    }
    let standing = reviews.booking(of: kind)
    let booking = Booking(
      review: (standing?.id ?? reviews.cancelled(of: kind)?.id) ?? newID, kind: kind, day: day,
      time: details.time, venue: details.venue,
      chair: details.chair, madeOn: today)
    guard let standing else { return .booked(booking) }
    if standing.saysTheSame(as: booking) { throw ReviewRefusal.alreadyBooked(standing) }
    if standing.day == day { return .booked(booking.made(on: standing.madeOn)) }
    guard let reason = details.reason, !reason.isBlank else { throw ReviewRefusal.movedWithoutReason }
    return .moved(booking, reason: reason)
  }

  private func held(_ review: Review, _ today: Day) throws -> Review {
    guard review.heldOn <= today else {
      throw ReviewRefusal.notYetHeld(heldOn: review.heldOn, today: today)
    }
    if let completed = review.completedOn, completed > today {
      throw ReviewRefusal.notYetHeld(heldOn: completed, today: today)
    }
    if let participation = review.participation { try checkAge(participation, review.heldOn) }
    var review = review
    let met = reviews.bookings.last { $0.isMet(by: review.withoutID) }
    review.review = met?.givenID ?? review.review
    return review
  }

  /// Under 4, PN0; from 4, the others. On the fourth birthday either will do.
  private func checkAge(_ code: ParticipationCode, _ heldOn: Day) throws {
    guard let born = person.dateOfBirth, let age = person.age(on: heldOn) else { return }
    let fourth = born.adding(months: 48)
    let fits = code == .pn0 ? heldOn <= fourth : heldOn >= fourth
    guard fits else { throw ReviewRefusal.participationDoesNotFitAge(code, age: age) }
  }

  private func checkPuttingOff(
    _ weight: DutyWeight, _ due: Day?, _ until: Day, _ reason: String, _ today: Day
  ) throws {
    if weight == .law, let due, due < today { throw PutOffRefusal.overdueInLaw(due: due) }
    guard until > today else { throw PutOffRefusal.untilHasPassed(until) }
    if weight == .law, let due, until > due { throw PutOffRefusal.pastTheLawfulDay(due: due) }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw PutOffRefusal.reasonIsEmpty }
  }
}
