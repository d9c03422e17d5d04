public import CareCalendar
public import Casework

/// An alert as it is counted.
public struct CountedAlert: Hashable, Sendable {
  public let id: AlertID
  /// The council's own key of the category, and the common one that it belongs to.
  public let category: String
  public let common: CommonCategory
  public let isUrgent: Bool
  public let raisedOn: Day
  public let by: StaffID
  /// The stages that it reached, in order; at least one.
  public let stages: [Stage]
  public let ending: Ending?
  /// The day on which it was referred to Cafcass; nil where it was not.
  public let cafcassOn: Day?
  /// True where a challenge that was noted before became this alert.
  public let wasChallenge: Bool

  /// A stage of the council's ladder that it reached.
  public struct Stage: Hashable, Sendable {
    /// The key in the council's ladder.
    public let key: String
    /// Which stage of the ladder it is, the lowest being 1.
    public let place: Int
    public let isFormal: Bool
    public let since: Day

    public init(key: String, place: Int, isFormal: Bool, since: Day) {
      self.key = key
      self.place = place
      self.isFormal = isFormal
      self.since = since
    }
  }

  public enum Ending: Hashable, Sendable {
    case resolved(on: Day)
    case withdrawn(on: Day)
  }

  public init(
    id: AlertID, category: String, common: CommonCategory, isUrgent: Bool, raisedOn: Day, by: StaffID,
    stages: [Stage], ending: Ending?, cafcassOn: Day?, wasChallenge: Bool = false
  ) {
    self.id = id
    self.category = category
    self.common = common
    self.isUrgent = isUrgent
    self.raisedOn = raisedOn
    self.by = by
    self.stages = stages
    self.ending = ending
    self.cafcassOn = cafcassOn
    self.wasChallenge = wasChallenge
  }
}

/// A practice note as it is counted, without its words.
public struct CountedPracticeNote: Hashable, Sendable {
  public let kind: PracticeNoteKind
  public let category: String
  public let common: CommonCategory
  public let on: Day
  public let by: StaffID
  public let answeredOn: Day?
  /// The day on which the challenge became an alert; nil where it did not.
  public let becameAlertOn: Day?

  public init(
    kind: PracticeNoteKind, category: String, common: CommonCategory, on: Day, by: StaffID,
    answeredOn: Day?, becameAlertOn: Day? = nil
  ) {
    self.kind = kind
    self.category = category
    self.common = common
    self.on = on
    self.by = by
    self.answeredOn = answeredOn
    self.becameAlertOn = becameAlertOn
  }
}
