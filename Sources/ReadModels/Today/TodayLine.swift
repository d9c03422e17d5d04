import CareCalendar
public import Casework
public import Rulebook

/// One duty on somebody's board.
public struct TodayLine: Equatable, Sendable {
  /// One row for all lines about the child.
  private let whole: SharedBox<ChildRow>
  private let own: SharedBox<DutyRow>
  public let state: DutyState
  public let booking: Booking?
  /// How near the meeting is, on the line of the review that it is booked for.
  public let meeting: NearMeeting?
  /// True on the last day on which it is in time, or on the last working day before that.
  let isForToday: Bool
  /// True for a review that has no day and is late, or falls due within the council's early warning; of a team manager's
  /// own teams alone.
  public let isWarnedOf: Bool
  /// Days until due in the duty's unit, negative when late; nil where no day is known.
  public let days: Int?
  /// How far the preparation of the review has come; empty for what is not booked.
  public var strip: [PreparationProgress] = []
  /// How the pressing duty stands: days until due in its unit.
  public private(set) var pressingDays: Int?
  private var ownPressing: SharedBox<DutyRow>?
  private var gathered: SharedBox<TodayAlert>?

  public var child: ChildRow { whole.value }
  public var row: DutyRow { own.value }
  public var duty: Duty { own.value.duty }

  /// The duty that prepares the review and presses more than the review itself does.
  public var pressing: Duty? { ownPressing?.value.duty }

  /// The alert whose clocks are gathered on the line; nil for what is about none.
  public internal(set) var alert: TodayAlert? {
    get { gathered?.value }
    set { gathered = newValue.map { SharedBox($0) } }
  }

  /// The same line where what another asks for presses more.
  func pressed(by other: TodayLine) -> TodayLine {
    var line = self
    (line.ownPressing, line.pressingDays) = (other.own, other.days)
    return line
  }

  /// The same line whatever the day: what a selection holds on to.
  public var id: String {
    "\(child.id.raw)/" + (alert.map { "alert/\($0.row.id.raw)" } ?? duty.key.text)
  }

  /// "6 days late", "in 3 working days", "today", "short notice"
  public var when: String { TodayLine.when(days, duty) }

  /// The same of the pressing duty; nil where none is.
  public var pressingWhen: String? { pressing.map { TodayLine.when(pressingDays, $0) } }

  private static func when(_ days: Int?, _ duty: Duty) -> String {
    guard let days else { return "no day known" }
    if days == 0 { return "today" }
    if days < 0, duty.isShortNotice { return "short notice" }
    return days < 0 ? "\(duty.unit.words(-days)) late" : "in \(duty.unit.words(days))"
  }
}

extension TodayLine {
  /// True for what is late, or due on the day, or was past already when its review was booked.
  var isPressing: Bool { isLate || isForToday || duty.isShortNotice }

  /// True where another line tells the same decision to someone in `post`: an overdue one waits on whom it
  /// names, and stands before a senior officer besides.
  public func isRepeated(to post: DutyOwner) -> Bool {
    duty.nature == .carryOut && duty.post == .seniorOfficer && !post.oversees(.seniorOfficer)
  }

  /// The line of a duty on `day` for someone in `post`.
  init(
    _ row: DutyRow, of child: SharedBox<ChildRow>, on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties(), under book: Rulebook
  ) {
    let kind = row.duty.kind
    let booking = child.value.bookings.last { made in
      if made.isFurther { return row.duty.asksToComplete && made.id == row.duty.key.review }
      if let review = row.duty.key.review { return made.id == review }
      return kind.map { made.kind.isSameMeeting(as: $0) } ?? false
    }
    whole = child
    own = SharedBox(row)
    self.booking = booking
    let isTheirs = cover.holds(row.duty, of: child.value, for: post)
    state = row.state(on: day, for: post, isTheirs: isTheirs, booking: booking, under: book)
    let near = booking?.nearness(to: day, under: book)
    // A further meeting whose day is over leaves the review to be completed, as it was.
    let isMeeting = row.duty.nature == .review || booking?.isFurther ?? false && near != .past
    meeting = isMeeting ? near : nil
    isForToday = row.duty.due.map { (row.duty.bookBy ?? $0) <= day && day <= $0 } ?? false
    let warned = book.calendar.end(of: book.policy[.earlyWarning], from: day)
    isWarnedOf =
      cover.isOfTheirTeams(child.value) && row.duty.nature == .review && booking == nil
      && row.duty.due.map { $0 <= warned } ?? false
    days = row.duty.due.map { book.calendar.days(until: $0, from: day, in: row.duty.unit) }
  }
}

extension Duty {
  /// True for a review that has begun and is to be completed: a further meeting serves it.
  fileprivate var asksToComplete: Bool {
    key.rule == .adjournedReviewCompleted || key.rule == .seriesOfMeetingsCompleted
  }
}

/// How near a meeting is.
public enum NearMeeting: Sendable {
  /// Its day is over, and nothing is recorded of it.
  case past
  case today
  /// On one of the days of which the council gives notice.
  case soon
}

extension Booking {
  fileprivate func nearness(to today: Day, under book: Rulebook) -> NearMeeting? {
    if day <= today { return day < today ? .past : .today }
    return day <= book.calendar.end(of: book.policy[.dueSoon], from: today) ? .soon : nil
  }
}

/// What a line is put in order by: the worst first. What the law asks of a review comes before a child who was not
/// heard, then what else the law asks, guidance, and local policy; then it goes by day, then by name.
struct UrgencySortKey: Comparable {
  /// 0 for the worst, up to 4.
  let rank: Int
  let day: Day
  let collation: String
  let number: ChildNumber
  let key: DutyKey

  init(_ line: TodayLine) {
    let duty = line.pressing ?? line.duty
    rank = duty.urgency
    day = duty.due ?? duty.opens
    collation = line.child.collation
    number = line.child.number
    key = line.duty.key
  }

  static func < (a: UrgencySortKey, b: UrgencySortKey) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.day != b.day { return a.day < b.day }
    if a.collation != b.collation { return a.collation < b.collation }
    return a.number == b.number ? a.key < b.key : a.number < b.number
  }
}

/// What the lines of the day itself are put in order by: its meetings by their hour, then what else is due.
struct DaySortKey: Comparable {
  /// Later than any hour for what is no meeting of the day.
  let minutes: Int
  let urgency: UrgencySortKey

  init(_ line: TodayLine) {
    minutes = line.meeting == .today ? line.booking?.time?.minutes ?? 0 : 24 * 60
    urgency = UrgencySortKey(line)
  }

  static func < (a: DaySortKey, b: DaySortKey) -> Bool {
    a.minutes == b.minutes ? a.urgency < b.urgency : a.minutes < b.minutes
  }
}

extension Duty {
  fileprivate var urgency: Int {
    if isOfChildNotHeard { return 1 }
    return switch weight {
    case .law: nature == .carryOut || nature == .provide ? 2 : 0
    case .guidance: 3
    case .local: 4
    }
  }
}

extension [TodayLine] {
  /// By small keys, since a line is moved about while it is put in its place.
  func ordered(by key: (TodayLine) -> some Comparable) -> [TodayLine] {
    let keys = map(key)
    return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
  }

  var mostPressingFirst: [TodayLine] { ordered(by: UrgencySortKey.init) }
}
