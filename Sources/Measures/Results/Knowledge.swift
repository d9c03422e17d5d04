public import CareCalendar

/// What figures of some days rest on: everything that had been recorded by the end of a day.
public struct Knowledge: Hashable, Sendable {
  public let on: Day
  /// How many entries about those days were recorded after the last of them; nil where that day was not over yet.
  public let recordedLate: Int?

  public init(on day: Day, recordedLate: Int?) {
    on = day
    self.recordedLate = recordedLate
  }

  /// "12 entries about these days were recorded after they were over."; nil while they are not over.
  ///
  /// - Parameter hidesFew: a number from 1 to 4 is not told.
  public func lateWords(hidingFew hidesFew: Bool = false) -> String? {
    guard let recordedLate else { return nil }
    let after = "about these days were recorded after they were over."
    return switch recordedLate {
    case 0: "Nothing about these days was recorded after they were over."
    case 1...4 where hidesFew: "Fewer than 5 entries \(after)"
    case 1: "One entry about these days was recorded after they were over."
    default: "\(recordedLate) entries \(after)"
    }
  }
}
