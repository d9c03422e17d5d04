public import CareCalendar
public import Casework
public import Rulebook

/// Everything that needs one person, in sections.
public struct TodayList: Equatable, Sendable {
  public struct Section: Equatable, Sendable {
    public let section: TodaySection
    public let title: String
    /// The lines at hand: all of them, or the first.
    public let lines: [TodayLine]
    /// How many there are in all.
    public let count: Int
  }

  public let post: DutyOwner
  /// The sections that hold anything.
  public let sections: [Section]
  public let childCount: Int
  /// Of how many children it is still to be worked out where their lines stand today.
  public let toWorkOut: Int
  /// Of the children of the lines at hand, those of whom it is: a line of theirs may stand where it stood before.
  public let childrenToWorkOut: Set<ChildID>
  /// Those of which no line is at hand, because they stand folded.
  public let folded: Set<TodaySection>
  /// How many lines stand before the first at hand.
  public let linesBefore: Int

  public func count(_ section: TodaySection) -> Int {
    sections.first { $0.section == section }?.count ?? 0
  }

  /// How many lines are not at hand, of those that do not stand folded.
  public var linesLeft: Int {
    sections.filter { !folded.contains($0.section) }.reduce(0) { $0 + $1.count - $1.lines.count }
  }

  /// How many follow the last at hand.
  public var linesAfter: Int { linesLeft - linesBefore }

  public var lines: [TodayLine] { sections.flatMap(\.lines) }

  /// What must be done on the day: for an IRO what is due on it, its meetings, and what is late.
  public var ofTheDay: [TodayLine] {
    let lines = sections.filter { $0.section.isOfTheDay(for: post) }.flatMap(\.lines)
    return post == .businessSupport ? lines.filter(\.isPressing) : lines
  }

  /// The board of someone in `post` who looks at `rows` on `day`, and stands in for others as `cover` says.
  public init(
    _ rows: [ChildRow], on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties(),
    under book: Rulebook
  ) {
    var found: [TodaySection: [TodayLine]] = [:]
    let all = AlertGrouping.lines(
      TodayList.allLines(rows, on: day, for: post, standingInFor: cover, under: book)
        .filter { !$0.isRepeated(to: post) }, for: post, in: book.policy.vocabulary)
    for (line, section) in post == .iro
      ? PreparationGrouping.gathered(all, on: day, for: post) : all.placed(on: day, for: post)
    {
      found[section, default: []].append(line)
    }
    sections = TodaySection.allCases.compactMap { section in
      found[section].map {
        Section(
          section: section, title: section.title(under: book.policy), lines: section.ordered($0),
          count: $0.count)
      }
    }
    self.post = post
    childCount = rows.count { $0.isWithUs(on: day) }
    toWorkOut = 0
    childrenToWorkOut = []
    folded = []
    linesBefore = 0
  }

  /// The board of someone in `post` of which some lines are at hand, those `from` one on; `counts` says how many
  /// there are in all, by section.
  public init(
    lines: [(section: TodaySection, line: TodayLine)], from: Int = 0, counts: [TodaySection: Int],
    for post: DutyOwner, children: Int, toWorkOut: Int, childrenToWorkOut: Set<ChildID> = [],
    folded: Set<TodaySection> = [], under book: Rulebook
  ) {
    let found = Dictionary(grouping: lines) { $0.section }
    self.post = post
    linesBefore = from
    self.folded = folded
    sections = TodaySection.allCases.compactMap { section in
      let atHand = found[section]?.map(\.line) ?? []
      let count = max(counts[section] ?? 0, atHand.count)
      guard count > 0 else { return nil }
      return Section(
        section: section, title: section.title(under: book.policy), lines: atHand, count: count)
    }
    childCount = children
    self.toWorkOut = toWorkOut
    self.childrenToWorkOut = childrenToWorkOut
  }

  /// Every duty in force that is the post's to know of, the most pressing first.
  public static func allLines(
    _ rows: [ChildRow], on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties(),
    under book: Rulebook
  ) -> [TodayLine] {
    rows.flatMap { child in
      let whole = SharedBox(child)
      return child.duties.lazy.filter { $0.duty.isInForce(on: day) }
        .map { TodayLine($0, of: whole, on: day, for: post, standingInFor: cover, under: book) }
        .filter {
          $0.state != .waiting || post.chases($0.duty) || post.seesOthersDuties && cover.isOfTheirTeams(child)
        }
    }.mostPressingFirst
  }
}
