import Casework

/// What is recorded about the service itself.
public enum ServiceRecordCommand: Sendable {
  /// A survey that came back without a name: of its details the person and the review are left out.
  case takeSurvey(SurveyDetails)
  /// Marks the entry of this version as entered in error: one's own, or anybody's for an IRO manager.
  case takeBack(version: Int, reason: String)
}
