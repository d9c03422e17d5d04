public import CareCalendar
public import Casework

/// How good one part was found after a review.
public struct CountedMonitoring: Hashable, Sendable {
  public let part: PracticeMonitoring.Part
  public let grade: PracticeMonitoring.Grade
  public let on: Day

  public init(_ part: PracticeMonitoring.Part, _ grade: PracticeMonitoring.Grade, on: Day) {
    self.part = part
    self.grade = grade
    self.on = on
  }

  static func all(of form: PracticeMonitoring) -> [CountedMonitoring] {
    PracticeMonitoring.Part.allCases.compactMap { part in
      form.grades[part].map { CountedMonitoring(part, $0, on: form.on) }
    }
  }
}
