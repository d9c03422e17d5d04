import CareCalendar
import Casework
import JSON

/// What IROs say after reviews of the plan, the reports and the practice, on disk.
enum MonitoringCodec {
  static func write(_ form: PracticeMonitoring) -> EncodedEvent {
    EncodedEvent(
      "practice.monitored.1",
      [
        "review": .text(form.review.raw), "plan": json(.plan, form), "reports": json(.reports, form),
        "practice": json(.practice, form), "words": .text(ifAny: form.words), "by": .text(form.by.raw),
        "on": .day(form.on),
      ])
  }

  private static func json(_ part: PracticeMonitoring.Part, _ form: PracticeMonitoring) -> JSONValue? {
    CodeTables.monitoringGrade.json(form.grades[part])
  }

  static let readers: [String: Reader<PracticeMonitoring>] = [
    "practice.monitored.1": { fields in
      var grades: [PracticeMonitoring.Part: PracticeMonitoring.Grade] = [:]
      for part in PracticeMonitoring.Part.allCases {
        grades[part] = try fields.optionalWord(part.rawValue, of: CodeTables.monitoringGrade)
      }
      return PracticeMonitoring(
        ReviewID(try fields.text("review")), grades: grades, words: try fields.optionalText("words"),
        by: StaffID(try fields.text("by")), on: try fields.day("on"))
    }
  ]
}

/// Of practice monitoring.
extension CodeTables {
  static let monitoringGrade = CodeTable<PracticeMonitoring.Grade>([
    "good": .good, "fair": .fair, "poor": .poor,
  ])
}
