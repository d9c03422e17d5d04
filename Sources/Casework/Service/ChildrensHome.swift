public import CareCalendar

/// The random id of a children's home.
public struct HomeID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// The random id of a visit to a children's home.
public struct HomeVisitID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// A children's home that is visited for the council.
public struct ChildrensHome: Hashable, Sendable {
  public let id: HomeID
  public let name: String
  /// The day from which it is visited.
  public let since: Day
  /// The day from which it is not any more; nil while it is.
  public internal(set) var closed: Day?

  public init(id: HomeID, name: String, since: Day) {
    self.id = id
    self.name = name
    self.since = since
  }

  /// True of each whole month in which it is visited.
  public func asksForVisit(in month: Month) -> Bool {
    since <= month.first && (closed.map { month.last < $0 } ?? true)
  }

  public func isVisited(on day: Day) -> Bool { since <= day && day.isBefore(closed) }
}

/// An independent visit to a children's home.
public struct HomeVisit: Hashable, Sendable {
  /// Whose views were heard.
  public enum Voice: String, Sendable, CaseIterable {
    case children, parents, staff
    case socialWorkers = "social-workers"

    public var words: String {
      switch self {
      case .children: "children"
      case .parents: "parents"
      case .staff: "staff of the home"
      case .socialWorkers: "social workers or IROs"
      }
    }
  }

  public let id: HomeVisitID
  public let home: HomeID
  /// Who visited, by name.
  public let visitor: String
  /// True of one of the council's own IROs.
  public let isOwnIRO: Bool
  public let heard: Set<Voice>
  /// Nil where nothing is to be done.
  public let action: AgreedAction?
  public let on: Day
  /// Nil until the report was sent.
  public internal(set) var reportSentOn: Day?

  public init(
    id: HomeVisitID, to home: HomeID, by visitor: String, isOwnIRO: Bool = false, heard: Set<Voice>,
    action: AgreedAction? = nil, on: Day, reportSentOn: Day? = nil
  ) {
    self.id = id
    self.home = home
    self.visitor = visitor
    self.isOwnIRO = isOwnIRO
    self.heard = heard
    self.action = action
    self.on = on
    self.reportSentOn = reportSentOn
  }

  /// The day from which an IRO of the council may normally not be the independent person.
  public static let independentFrom = Day(year: 2015, month: 4, day: 1)!

  /// True where the regulations of the day normally ask for somebody else.
  public static func isInDoubt(byOwnIRO: Bool, on day: Day) -> Bool { byOwnIRO && day >= independentFrom }
}

/// What came of what a visit found was to be done.
public struct HomeFollowUp: Hashable, Sendable {
  public let visit: HomeVisitID
  public let words: String
  public let by: StaffID
  public let on: Day

  public init(_ visit: HomeVisitID, words: String, by: StaffID, on: Day) {
    self.visit = visit
    self.words = words
    self.by = by
    self.on = on
  }
}

/// What was recorded of children's homes.
public enum HomeEvent: Hashable, Sendable {
  case recorded(ChildrensHome)
  case closed(HomeID, on: Day)
  case visited(HomeVisit)
  case reportSent(HomeVisitID, on: Day)
  case followedUp(HomeFollowUp)

  /// The home's first day may lie before the service's record begins.
  var happenedOn: Day {
    switch self {
    case .recorded(let home): home.since
    case .closed(_, let day): day
    case .visited(let visit): max(visit.on, visit.reportSentOn ?? visit.on)
    case .reportSent(_, let day): day
    case .followedUp(let followUp): followUp.on
    }
  }
}
