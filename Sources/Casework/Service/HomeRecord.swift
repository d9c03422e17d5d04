public import CareCalendar

/// Why something of a children's home was not recorded.
public enum HomeRefusal: Refusal, Equatable {
  case recordedAlready
  case nameIsEmpty
  case nameIsTaken(String)
  case noSuchHome
  case closedAlready(on: Day)
  case notVisitedThen(from: Day, until: Day?)
  case visitedLater(on: Day)
  case visitorIsMissing
  case noSuchVisit
  case reportSentAlready(on: Day)
  case beforeTheVisit(Day)
  case wordsAreEmpty
  case noAction
  case followedUpAlready(on: Day)

  public var words: String {
    switch self {
    case .recordedAlready: "This is recorded already."
    case .nameIsEmpty: "A home needs a name."
    case .nameIsTaken(let name): "\(name) is recorded already."
    case .noSuchHome: "There is no such home."
    case .closedAlready(let day):
      "It is recorded already that the home is not visited from \(day.shortWithYear)."
    case .notVisitedThen(let from, let until):
      "The home is visited from \(from.shortWithYear)\(until.map { " to \($0.adding(days: -1).shortWithYear)" } ?? "")."
    case .visitedLater(let day): "The home was visited on \(day.shortWithYear)."
    case .visitorIsMissing: "Say who visited."
    case .noSuchVisit: "There is no such visit."
    case .reportSentAlready(let day): "The report was sent on \(day.shortWithYear) already."
    case .beforeTheVisit(let day): "The visit was on \(day.shortWithYear): give that day or a later one."
    case .wordsAreEmpty: "Say in words what is to be done, or what came of it."
    case .noAction: "Nothing was to be done after the visit."
    case .followedUpAlready(let day): "It was followed up on \(day.shortWithYear) already."
    }
  }
}

/// The children's homes that are visited, and the visits.
public struct HomeRecord: Equatable, Sendable {
  /// In the order in which they were recorded, as the following.
  public private(set) var homes: [ChildrensHome] = []
  public private(set) var visits: [HomeVisit] = []
  public private(set) var followUps: [HomeFollowUp] = []

  public init() {}

  public subscript(id: HomeID) -> ChildrensHome? { homes.first { $0.id == id } }
  public subscript(id: HomeVisitID) -> HomeVisit? { visits.first { $0.id == id } }

  public func followUp(of visit: HomeVisitID) -> HomeFollowUp? { followUps.first { $0.visit == visit } }

  /// Visits to a home on some days.
  public func visits(to home: HomeID, in days: ClosedRange<Day>) -> [HomeVisit] {
    visits.filter { $0.home == home && days.contains($0.on) }
  }

  /// The last visit to a home until a day; nil where none is recorded.
  public func lastVisit(to home: HomeID, until day: Day) -> HomeVisit? {
    visits.filter { $0.home == home && $0.on <= day }.max { $0.on < $1.on }
  }

  mutating func evolve(_ event: HomeEvent) {
    switch event {
    case .recorded(let home): homes.append(home)
    case .closed(let id, let day):
      guard let place = homes.firstIndex(where: { $0.id == id }) else { return }
      homes[place].closed = day
    case .visited(let visit): visits.append(visit)
    case .reportSent(let id, let day):
      guard let place = visits.firstIndex(where: { $0.id == id }) else { return }
      visits[place].reportSentOn = day
    case .followedUp(let followUp): followUps.append(followUp)
    }
  }

  func refusal(of event: HomeEvent) -> HomeRefusal? {
    switch event {
    case .recorded(let home): refusal(of: home)
    case .closed(let id, let day): refusal(ofClosing: id, on: day)
    case .visited(let visit): refusal(of: visit)
    case .reportSent(let id, let day): refusal(ofSendingReportOf: id, on: day)
    case .followedUp(let followUp): refusal(of: followUp)
    }
  }

  private func refusal(of home: ChildrensHome) -> HomeRefusal? {
    if self[home.id] != nil { return .recordedAlready }
    if !home.name.contains(where: \.isLetter) { return .nameIsEmpty }
    let same = homes.first { $0.closed == nil && $0.name.nameKey == home.name.nameKey }
    return same.map { .nameIsTaken($0.name) }
  }

  private func refusal(ofClosing id: HomeID, on day: Day) -> HomeRefusal? {
    guard let home = self[id] else { return .noSuchHome }
    if let closed = home.closed { return .closedAlready(on: closed) }
    if day < home.since { return .notVisitedThen(from: home.since, until: nil) }
    return visits.filter { $0.home == id && $0.on >= day }.map(\.on).max().map { .visitedLater(on: $0) }
  }

  private func refusal(of visit: HomeVisit) -> HomeRefusal? {
    if self[visit.id] != nil { return .recordedAlready }
    guard let home = self[visit.home] else { return .noSuchHome }
    if !home.isVisited(on: visit.on) { return .notVisitedThen(from: home.since, until: home.closed) }
    if visit.visitor.isBlank { return .visitorIsMissing }
    if let sent = visit.reportSentOn, sent < visit.on { return .beforeTheVisit(visit.on) }
    guard let action = visit.action else { return nil }
    if action.words.isBlank { return .wordsAreEmpty }
    return action.by < visit.on ? .beforeTheVisit(visit.on) : nil
  }

  private func refusal(ofSendingReportOf id: HomeVisitID, on day: Day) -> HomeRefusal? {
    guard let visit = self[id] else { return .noSuchVisit }
    if let sent = visit.reportSentOn { return .reportSentAlready(on: sent) }
    return day < visit.on ? .beforeTheVisit(visit.on) : nil
  }

  private func refusal(of followUp: HomeFollowUp) -> HomeRefusal? {
    guard let visit = self[followUp.visit] else { return .noSuchVisit }
    if visit.action == nil { return .noAction }
    if let known = self.followUp(of: visit.id) { return .followedUpAlready(on: known.on) }
    if followUp.on < visit.on { return .beforeTheVisit(visit.on) }
    return followUp.words.isBlank ? .wordsAreEmpty : nil
  }
}
