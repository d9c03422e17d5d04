import CareCalendar

/// How far something has come that a review asks for.
enum DutyProgress: Equatable {
  /// There is nothing to do.
  case notAsked
  /// Still to be done, as the duty is called.
  case outstanding(String)
  /// Done, on the day of the last of it.
  case done(on: Day)

  /// Done on the day that is known, and outstanding where none is.
  init(done day: Day?, else title: @autoclosure () -> String) {
    self = day.map { .done(on: $0) } ?? .outstanding(title())
  }

  var doneOn: Day? {
    if case .done(let day) = self { day } else { nil }
  }

  /// The title of the duty; nil where there is nothing left to do.
  var title: String? {
    if case .outstanding(let title) = self { title } else { nil }
  }
}
