import CareCalendar
import Casework
import Rulebook

/// Words for narrow windows: shorter, and still words.
enum ShortWords {
  /// "6 wd late" for "6 working days late"; calendar days are short enough.
  static func late(_ days: Int, _ unit: DayUnit) -> String {
    unit == .working ? "\(days) wd late" : "\(unit.words(days)) late"
  }

  /// Titles that would be cut where there is little room.
  private static let titles = [
    "Record to complete": "Record to finish", "Outcome of a conference to record": "Outcome missing",
    "Survey answer to follow up": "Survey answer", "Introduction to send": "Introduction",
    "Conference to record": "Conference held?", "Review before the stay ends": "Before stay ends",
    "Social worker to speak with": "Speak with SW",
  ]

  /// "1st short breaks" for "1st short breaks review"; "2nd review" stays.
  static func title(_ title: String) -> String {
    if let short = titles[title] { return short }
    for kind in ["Decision: ", "Recommendation: "] where title.hasPrefix(kind) {
      return String(title.dropFirst(kind.count))
    }
    if title.hasPrefix("Hearing: ") { return "Hearing to prepare" }
    let change = "Change to consider: "
    if title.hasPrefix(change) { return "Change: " + title.dropFirst(change.count) }
    let words = title.split(separator: " ")
    guard words.count > 2, words.last == "review" else { return title }
    let kept = words.dropLast()
    return (kept.count > 2 && kept.last == "order" ? kept.dropLast() : kept).joined(separator: " ")
  }

  /// "2nd", "2nd authority", "next"
  static func next(_ duty: Duty) -> String {
    let number = duty.number.map { ordinal($0) } ?? "next"
    return duty.kind?.profile.shortWord.map { "\(number) \($0)" } ?? number
  }

  /// "T. Stone" for "Tom Stone"; a name of one word stays.
  static func name(_ name: String) -> String {
    let parts = name.split(separator: " ", maxSplits: 1)
    return parts.count > 1 ? "\(parts[0].prefix(1)). \(parts[1])" : name
  }

  /// "28 Oct", or "Oct 2012" for what is far from today.
  static func day(_ day: Day, from today: Day) -> String {
    abs(day - today) > 300
      ? day.shortWithYear.split(separator: " ").dropFirst().joined(separator: " ") : day.short
  }
}
