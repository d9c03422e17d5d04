import CareCalendar
import Casework
import JSON

/// The reviewing service itself, on disk.
enum ServiceCodec {
  static func write(_ event: ServiceEvent) -> EncodedEvent {
    switch event {
    case .survey(let survey): EncodedEvent("service.survey-returned.1", SurveyCodec.fields(of: survey))
    case .quality(let event): QualityCodec.write(event)
    case .home(let event): HomeCodec.write(event)
    case .enteredInError(let correction):
      EncodedEvent(
        "service.entry-in-error.1",
        [
          "versions": .list(correction.versions.map { .number($0) }), "reason": .text(correction.reason),
        ])
    }
  }

  static let readers: [String: Reader<ServiceEvent>] = {
    var readers: [String: Reader<ServiceEvent>] = [
      "service.survey-returned.1": { .survey(try SurveyCodec.survey($0)) },
      "service.entry-in-error.1": { .enteredInError(try CorrectionCodec.correction($0)) },
    ]
    for (kind, read) in QualityCodec.readers { readers[kind] = { .quality(try read($0)) } }
    for (kind, read) in HomeCodec.readers { readers[kind] = { .home(try read($0)) } }
    return readers
  }()
}
