public import CareCalendar
public import Casework

/// What is recorded about the service itself.
public enum ServiceRecordCommand: Sendable {
  /// A survey that came back without a name: of its details the person and the review are left out.
  case takeSurvey(SurveyDetails)
  /// An audit or an observation by whoever asks.
  case check(QualityDetails)
  /// What came of the action that one of them asked for. Without a day it is today's.
  case followUp(QualityCheckID, String, on: Day? = nil)
  /// A children's home that is visited from a day on.
  case recordHome(String, since: Day)
  /// It is not visited any more. Without a day from today.
  case closeHome(HomeID, on: Day? = nil)
  case visitHome(HomeID, HomeVisitDetails)
  /// Without a day it is today's, as the following.
  case sendHomeReport(HomeVisitID, on: Day? = nil)
  /// What came of what a visit found was to be done.
  case followUpHome(HomeVisitID, String, on: Day? = nil)
  /// Marks the entry of this version as entered in error: one's own, or anybody's for an IRO manager.
  case takeBack(version: Int, reason: String)
}

/// What somebody says of an audit or an observation that they made.
public struct QualityDetails: Hashable, Sendable {
  public var kind: QualityCheck.Kind
  public var iro: StaffID
  public var outcome: String
  public var findings: String
  public var action: QualityCheck.Action?
  /// The day; nil for today.
  public var on: Day?

  public init(
    _ kind: QualityCheck.Kind, of iro: StaffID, outcome: String, findings: String,
    action: QualityCheck.Action? = nil, on: Day? = nil
  ) {
    self.kind = kind
    self.iro = iro
    self.outcome = outcome
    self.findings = findings
    self.action = action
    self.on = on
  }
}

/// What somebody says of a visit to a children's home.
public struct HomeVisitDetails: Hashable, Sendable {
  /// By name.
  public var visitor: String
  /// True of one of the council's own IROs.
  public var isOwnIRO: Bool
  public var heard: Set<HomeVisit.Voice>
  public var action: AgreedAction?
  public var reportSentOn: Day?
  /// The day; nil for today.
  public var on: Day?

  public init(
    by visitor: String, isOwnIRO: Bool = false, heard: Set<HomeVisit.Voice>, action: AgreedAction? = nil,
    reportSentOn: Day? = nil, on: Day? = nil
  ) {
    self.visitor = visitor
    self.isOwnIRO = isOwnIRO
    self.heard = heard
    self.action = action
    self.reportSentOn = reportSentOn
    self.on = on
  }
}
