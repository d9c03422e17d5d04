public import Casework
public import Rulebook

/// Every measure there is.
public enum Measures {
  /// Those of a council, in the order of their subjects. Many have keys of the council's own words: its categories,
  /// documents, questions, stages and reasons, and the terms of employment in its staff list. No two have the same key.
  public static func all(under policy: Policy, staff: StaffList = StaffList()) -> [Measure] {
    let found =
      PopulationMeasures.all + ReviewMeasures.all(under: policy) + ParticipationMeasures.all(under: policy)
      + SurveyMeasures.all(under: policy) + VoiceMeasures.all(under: policy) + AnswerMeasures.all
      + ParentMeasures.all
      + DocumentMeasures.all(under: policy) + ClockMeasures.all
      + PlanMeasures.all(under: policy) + AlertMeasures.all(under: policy)
      + PracticeMeasures.all(under: policy) + MonitoringMeasures.all
      + ChangeMeasures.all(under: policy) + VisitMeasures.all + HomeMeasures.all
      + CaseloadMeasures.all + CaseloadMeasures.each(of: staff)
      + TeamMeasures.all(of: staff) + QualityMeasures.all(under: policy) + PlannedCheckMeasures.all
    var keys: Set<String> = []
    return found.filter { keys.insert($0.key).inserted }
  }
}
