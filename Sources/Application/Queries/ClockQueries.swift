import CareCalendar
public import Casework
import Record
import Rulebook

/// Where the journal ends: when its last entry was recorded, and by whom.
struct JournalEnd: Equatable {
  let moment: Instant
  let recordedBy: StaffID?

  /// Nil for an empty journal, and where the entry cannot be read, which is for whoever needs it to say.
  init?(_ store: any Store, at head: Position) {
    guard head > 0, let last = try? store.read(after: head - 1, limit: 1).first else { return nil }
    (moment, recordedBy) = (last.recordedAt, last.recordedBy)
  }
}

extension CaseQueries {
  /// Why the machine's clock is in doubt; nil where it may be right, in a demonstration, and while looking back, when
  /// nothing can be recorded.
  public var clockDoubt: ClockDoubt? { clockDoubt(journalEnd, council) }

  /// The same, and what this person has recorded under a doubt on the day that the clock says: it is told as long as that
  /// is so.
  public var toldClockDoubt: ClockDoubt? {
    guard !signedIn.isReadOnly else { return nil }
    let mine = council.clockDoubts.last { $0.by == signedIn.member.id && $0.doubt.clock.day == signedIn.day }
    return clockDoubt ?? mine?.doubt
  }

  func clockDoubt(_ end: JournalEnd?, _ council: Council) -> ClockDoubt? {
    guard let end, !council.isDemonstration, !signedIn.isReadOnly else { return nil }
    let now = ClockDoubt.Reading(clock.now(), clock.today())
    let last = ClockDoubt.Reading(end.moment, clock.day(of: end.moment))
    guard let doubt = doubtConfirmed(recordedAt: end.moment, by: end.recordedBy, council) else {
      return rulebook.doubt(of: now, after: last)
    }
    return rulebook.doubt(of: now, after: doubt.last, or: last)
  }

  /// Whether something was recorded under a clock in doubt, by somebody who said on that day that it is right.
  func isUnderDoubt(recordedAt moment: Instant, by staff: StaffID?) -> Bool {
    doubtConfirmed(recordedAt: moment, by: staff, council) != nil
  }

  private func doubtConfirmed(
    recordedAt moment: Instant, by staff: StaffID?, _ council: Council
  ) -> ClockDoubt? {
    guard let staff, !council.clockDoubts.isEmpty else { return nil }
    let day = clock.day(of: moment)
    return council.clockDoubts.last { $0.by == staff && $0.doubt.clock.day == day }?.doubt
  }
}

extension CaseService {
  /// Takes the person's word for it that the machine's clock is right. It is asked anew once the clock has gone back since,
  /// or too far on.
  public func confirmClock() { confirmedDay = clock.today() }

  /// Why the person is asked whether the clock is right before anything is recorded; nil where they are not.
  public var unconfirmedClockDoubt: ClockDoubt? { isClockConfirmed ? nil : clockDoubt }

  /// Throws where the clock is in doubt and nobody has said that it is right.
  func requireClock() throws {
    guard !council.isDemonstration else { return }
    if let doubt = try doubtAtHead(), !isClockConfirmed { throw ServiceRefusal.clockInDoubt(doubt) }
  }

  private var isClockConfirmed: Bool { confirmedDay.map { rulebook.fits(clock.today(), after: $0) } ?? false }

  /// What is recorded at once, with the entry that the clock was in doubt, where that is so and this session has not
  /// recorded it today. Throws where nobody has said that the clock is right.
  func underClock(_ appends: [StreamAppend]) throws -> [StreamAppend] {
    guard !council.isDemonstration, !appends.isEmpty, let doubt = try doubtAtHead() else { return appends }
    guard isClockConfirmed else { throw ServiceRefusal.clockInDoubt(doubt) }
    confirmedDay = doubt.clock.day
    guard doubtRecorded != doubt.clock.day, let stream = try store.stream(of: .council) else {
      return appends
    }
    let event = NewEvent(.council(.clockDoubted(ConfirmedClock(doubt, by: signedIn.member.id))))
    if let index = appends.firstIndex(where: { $0.stream == stream }) {
      var all = appends
      all[index] = StreamAppend(
        stream: stream, expecting: appends[index].expecting, events: [event] + appends[index].events)
      return all
    }
    // It comes first, so that the last entry of the act is of what was done.
    let doubted = StreamAppend(stream: stream, expecting: try store.read(stream).count, events: [event])
    return [doubted] + appends
  }

  /// Whether the clock is in doubt after all that others have recorded by now.
  private func doubtAtHead() throws -> ClockDoubt? {
    let head = try store.head()
    if head == position { return clockDoubt }
    let end = JournalEnd(store, at: head)
    guard clockDoubt(end, council) != nil else { return nil }
    // What the journal ends with may have been recorded under a doubt that is not known here yet.
    return clockDoubt(end, try store.reading { try CouncilState(store) }.council)
  }

  /// That an act was recorded.
  func noteDoubt(in act: Act) {
    for event in act.appends.flatMap(\.events) {
      if case .council(.clockDoubted(let one)) = event.event { doubtRecorded = one.doubt.clock.day }
    }
  }
}
