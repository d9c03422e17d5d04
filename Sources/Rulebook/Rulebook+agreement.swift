public import CareCalendar
public import Casework

extension Rulebook {
  /// How a decision stands on `day`, by the file of its review as it stood then.
  ///
  /// Silence counts as agreement from the day after the reply was due: a reply that comes later does not undo it.
  public func agreement(of decision: Decision, in file: ReviewFile, on day: Day) -> DecisionAgreement {
    terms.agreement(of: decision, in: file, on: day)
  }
}
