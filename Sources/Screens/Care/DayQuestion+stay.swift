import CareCalendar

extension DayQuestion {
  /// The day on which a stay that is reviewed before it ends is expected to end; it may not be known.
  static func endOfStay(_ typed: TypedDayParser) -> DayQuestion {
    DayQuestion(
      name: "stay-ends", label: "Stay ends on", field: DayField(typed: typed), isRequired: false)
  }
}
