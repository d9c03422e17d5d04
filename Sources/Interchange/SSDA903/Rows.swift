public import CareCalendar
public import Casework

/// A child, from the Header table. The pupil number and what concerns a child's own child are not kept.
public struct HeaderTableRow: Equatable, Sendable {
  public var origin: Origin
  public let child: ChildNumber
  public let dateOfBirth: Day
  public let sex: Sex?
  public let ethnicity: Ethnicity?
}

/// An episode of care, from the Episodes table. Postcodes are read past and never kept.
public struct EpisodeRow: Equatable, Sendable {
  public var origin: Origin
  public let child: ChildNumber
  public let episode: Episode
  /// How far the placement is from home; nil where the file does not say.
  public var distance: PlacementDistance?
}

/// A review that was held, from the Reviews table.
public struct ReviewRow: Equatable, Sendable {
  public var origin: Origin
  public let child: ChildNumber
  public let dateOfBirth: Day
  public let heldOn: Day
  public let participation: ParticipationCode
}

/// A placement for adoption and its end, from the PlacedAdoption table.
///
/// The Department defines DATE_PLACED as the day of the decision that the child should be placed, which is
/// that of the placement or earlier; the episode in an adoptive placement begins on the day itself.
public struct PlacedAdoptionRow: Equatable, Sendable {
  public var origin: Origin
  public let child: ChildNumber
  public let dateOfBirth: Day
  public let placement: AdoptionPlacement
}

/// An unaccompanied asylum-seeking child, from the UASC table.
public struct UASCRow: Equatable, Sendable {
  public var origin: Origin
  public let child: ChildNumber
  public let dateOfBirth: Day
  public let sex: Sex?
  /// The day on which the child stops being counted as one; it may lie ahead.
  public let ceases: Day?
}

/// A row of a table that is read, known by its child and, where a child has several, a day.
protocol TableRow: Equatable {
  var origin: Origin { get set }
  var child: ChildNumber { get }
  var day: Day? { get }
  /// What a row is called: "episode".
  static var noun: String { get }

  init?(_ row: inout RowReader)
}

extension TableRow {
  func saysTheSame(as other: Self) -> Bool {
    var moved = other
    moved.origin = origin
    return moved == self
  }
}
