public import CareCalendar
public import Casework

extension CourtEvent {
  /// What was recorded of proceedings, in words.
  var words: String {
    switch self {
    case .began(let kind, _): "\(kind.words.capitalisingFirst) began"
    case .listed(let hearing): "Hearing listed: \(hearing.words)"
    case .vacated: "The hearing that was listed does not take place"
    case .guardianAppointed(let name, _): "Children's guardian: \(name)"
    case .guardianSpokenTo: "The IRO and the guardian have spoken"
    case .viewGiven(let way, _): "The IRO's view was given to the court \(way.words)"
    case .finalPlanSeen: "The IRO has seen the final care plan"
    case .ended: "The proceedings ended"
    }
  }
}

extension Hearing {
  /// "Thu 20 Nov 2014, final hearing"
  public var words: String { day.words + (purpose.map { ", \($0)" } ?? "") }
}

extension Proceedings {
  /// How they stand on a day, a part each: "In care proceedings since 3 Sep 2014", "hearing Thu 20 Nov 2014, final hearing".
  public func standing(on day: Day) -> [String] {
    let hearing = nextHearing(from: day)
    let spoken = hearing.flatMap { guardianSpokenTo(before: $0) } ?? guardianSpokenToOn.max()
    let view = hearing.map { viewGiven(for: $0) } ?? views.map(\.on).max()
    return [
      "In \(kind.words) since \(began.shortWithYear)",
      hearing.map { "hearing \($0.words)" } ?? "no hearing listed",
      guardian.map { "guardian \($0)" + (spoken.map { ", spoken to \($0.short)" } ?? "") }
        ?? "guardian not recorded",
      view.map { "IRO's view given \($0.short)" } ?? "IRO's view not given",
      finalPlanSeenOn.map { "final care plan seen \($0.short)" },
    ].compactMap { $0 }
  }
}
