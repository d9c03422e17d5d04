import CareCalendar
public import Casework

/// What a figure can be told apart by.
public enum Breakdown: String, CaseIterable, Sendable {
  case iro, team, sex, ethnicity, age, disability, unaccompanied, area

  public var words: String {
    switch self {
    case .iro: "IRO"
    case .team: "team"
    case .sex: "sex"
    case .ethnicity: "ethnicity"
    case .age: "age"
    case .disability: "disability"
    case .unaccompanied: "unaccompanied asylum-seeking children"
    case .area: "placement in or out of our area"
    }
  }

  /// Where an observation of a child belongs, by what was so on its day.
  func group(of child: CountedChild, on day: Day) -> BreakdownGroup {
    switch self {
    case .iro: .iro(child.allocation(on: day)?.iro)
    case .team: .team(child.teams.last { $0.covers(day) }?.team)
    case .sex: .sex(child.sex ?? .unknown)
    case .ethnicity: .ethnicity(EthnicGroup(child.ethnicity))
    case .age: .age(child.age(on: day).map(AgeBand.init))
    case .disability: .disability(child.isDisabled)
    case .unaccompanied: .unaccompanied(child.unaccompaniedUntil.map { day < $0 } ?? false)
    case .area: .area(child.episodes.last { $0.covers(day) }?.location)
    }
  }
}

/// One of those that a figure is told apart by.
public enum BreakdownGroup: Hashable, Sendable {
  /// Nil where nobody was allocated.
  case iro(StaffID?)
  /// Nil where no team is known.
  case team(String?)
  case sex(Sex)
  case ethnicity(EthnicGroup)
  /// Nil where the birth is not known.
  case age(AgeBand?)
  /// Nil where it is not known.
  case disability(Bool?)
  case unaccompanied(Bool)
  /// Nil where nobody recorded it, and on days outside our care.
  case area(PlacementLocation?)

  public var breakdown: Breakdown {
    switch self {
    case .iro: .iro
    case .team: .team
    case .sex: .sex
    case .ethnicity: .ethnicity
    case .age: .age
    case .disability: .disability
    case .unaccompanied: .unaccompanied
    case .area: .area
    }
  }

  /// As it is called in a list, with the names of the staff list.
  public func words(_ staff: StaffList) -> String {
    switch self {
    case .iro(let iro): iro.map(staff.name) ?? "no IRO"
    case .team(let team): team ?? "no team known"
    case .sex(let sex): sex.words
    case .ethnicity(let group): group.words
    case .age(let band): band?.words ?? "not known"
    case .disability(let isDisabled): isDisabled.map { $0 ? "disabled" : "not disabled" } ?? "not known"
    case .unaccompanied(let isSo): isSo ? "unaccompanied" : "all others"
    case .area(let location): location?.words ?? "not known"
    }
  }

  /// Where it stands among those of its breakdown; those with the same place stand by their words.
  var place: Int {
    switch self {
    case .iro(let iro): iro == nil ? 1 : 0
    case .team(let team): team == nil ? 1 : 0
    case .sex(let sex): Sex.allCases.firstIndex(of: sex) ?? 0
    case .ethnicity(let group): EthnicGroup.allCases.firstIndex(of: group) ?? 0
    case .age(let band): band.flatMap { AgeBand.allCases.firstIndex(of: $0) } ?? AgeBand.allCases.count
    case .disability(let isDisabled): isDisabled.map { $0 ? 0 : 1 } ?? 2
    case .unaccompanied(let isSo): isSo ? 0 : 1
    case .area(let location): location.flatMap { PlacementLocation.allCases.firstIndex(of: $0) } ?? 2
    }
  }
}
