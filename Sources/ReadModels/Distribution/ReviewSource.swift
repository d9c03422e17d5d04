public import CareCalendar
public import Casework
public import Rulebook

/// What the versions of a child's reviews are made from: all that is recorded by a day, with nothing left out.
public struct ReviewSource: Sendable {
  public let child: Child
  public let day: Day
  let book: Rulebook
  let staff: StaffList
  let council: String

  public init(
    _ entries: [ChildEntry], on day: Day, under book: Rulebook, staff: StaffList, council: String
  ) {
    child = Child(folding: entries, upTo: day)
    self.day = day
    self.book = book
    self.staff = staff
    self.council = council
  }

  /// The reviews held, the first first, each with its title.
  public var reviews: [AssessedReview] {
    AssessedReview.all(of: child, on: day, under: book).reversed()
  }

  func name(of id: StaffID?) -> String? { id.flatMap { staff[$0]?.details.name } }

  /// When the review after this one is due, as it was counted when this one had been held.
  func next(after review: Review) -> VersionNextReview {
    let cycles = child.reviewCycles(countingFrom: book.policy.countingBasis).filter {
      $0.kind.isSameMeeting(as: review.kind) && $0.held.contains(review.heldOn) && $0.runs(on: day)
    }
    let due = cycles.compactMap { book.nextReview(in: $0.before(review.heldOn.adding(days: 1)))?.due }.min()
    let booked = child.reviews.booking(of: review.kind).flatMap { $0.day > review.heldOn ? $0 : nil }
    guard child.died == nil else { return VersionNextReview(dueBy: nil, bookedFor: nil, time: nil) }
    return VersionNextReview(dueBy: due, bookedFor: booked?.day, time: booked?.time)
  }

  /// The manager's reply, or the day by which it is due; decisions that did not go out yet count from today.
  func reply(to file: ReviewFile) -> VersionReply {
    let issued = file.decisions.issuedOn
    let period = book.terms.replyPeriod(of: file, issuedOn: issued ?? day)
    let replied = file.decisions.reply?.on
    let isSilent = issued != nil && day > period.due && replied.map { $0 > period.due } ?? true
    return VersionReply(
      issuedOn: issued, dueBy: period.due, repliedOn: replied,
      silenceAgreedOn: isSilent ? period.silenceAgrees : nil)
  }

  /// What the child said for the review, until it was completed.
  func conversations(for file: ReviewFile, _ review: Review) -> [Conversation] {
    child.conversations(for: file.id, heldOn: review.heldOn, until: review.completedOn ?? review.heldOn)
  }
}

/// Who makes a version. Nobody learns through a letter to somebody else what they may not know themself.
public struct VersionAuthor: Sendable {
  /// What the child said that they may read; nil where they may read all of it.
  private let read: Set<Conversation>?
  /// False for somebody who sees the child only because something is to be sent or was put before them.
  public let seesConfidential: Bool
  let hearsWishes: Bool

  /// `entries` are all of the child's.
  public init(_ viewer: Viewer, _ entries: [RecordedEntry]) {
    let child = Child(folding: viewer.seen(entries).map(\.entry))
    read = Set(child.voice.conversations)
    seesConfidential = viewer.knowsWhatIsConfidential
    hearsWishes = viewer.hearsWishes(of: child)
  }

  private init() {
    read = nil
    seesConfidential = true
    hearsWishes = true
  }

  /// Somebody who may know everything.
  public static let wholly = VersionAuthor()

  func hears(_ said: Conversation) -> Bool { read?.contains(said) ?? true }
}
