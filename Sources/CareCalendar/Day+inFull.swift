extension Day {
  /// "Monday 3 November 2014", as it stands in a letter.
  public var inFull: String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return "\(names[weekday.rawValue]) \(dayOfMonth) \(Day.monthNames[month - 1]) \(year)"
  }
}
