import CareCalendar

/// A day as a person types it: "today", "12/11", "12 nov", "fri", "next fri", "+5", "+10wd", "2014-11-12".
struct TypedDayParser {
  /// Which of several days is meant where the text leaves it open: the nearest on this side of today.
  enum Direction {
    case past, future
  }

  let today: Day
  let leaning: Direction
  let calendar: WorkingCalendar

  /// The day meant; nil for what is no day, or not yet.
  func read(_ text: String) -> Day? {
    let text = text.lowercased()
    if let day = Day(iso: text.filter { $0 != " " }) { return day }
    let words = text.split { " /.,".contains($0) }.map(String.init)
    switch words.count {
    case 1: return named(words[0]) ?? counted(words[0])
    case 2: return week(words[0], words[1]) ?? counted(words.joined()) ?? date(words, year: nil)
    case 3: return TypedDayParser.year(words[2]).flatMap { date(words, year: $0) }
    default: return nil
    }
  }
}

extension TypedDayParser {
  /// True for a day and a month that the calendar does not have together: 31/2.
  func isImpossible(_ text: String) -> Bool {
    let words = text.lowercased().split { " /.,".contains($0) }.map(String.init)
    guard (2...3).contains(words.count), let day = Int(words[0]), let month = Int(words[1]) else {
      return false
    }
    return !(1...12).contains(month) || !(1...29).contains(day)
  }
}

extension TypedDayParser {
  private func named(_ word: String) -> Day? {
    switch word {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    case "yesterday": return today.adding(days: -1)
    default: break
    }
    guard let weekday = TypedDayParser.weekday(word) else { return nil }
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    return today.adding(days: leaning == .future || ahead == 0 ? ahead : ahead - 7)
  }

  /// "next fri" is the Friday of the week after this one, "last fri" of the week before; weeks begin on Monday.
  private func week(_ which: String, _ word: String) -> Day? {
    guard let weekday = TypedDayParser.weekday(word), let weeks = ["next": 1, "this": 0, "last": -1][which]
    else { return nil }
    return today.adding(days: weekday.rawValue - today.weekday.rawValue + weeks * 7)
  }

  /// "+5", "-3", "+10wd", "+2w", "+1m": days, working days, weeks, months.
  private func counted(_ word: String) -> Day? {
    guard let sign = ["+": 1, "-": -1, "−": -1][word.prefix(1)] else { return nil }
    let digits = word.dropFirst().prefix { $0.isNumber }
    guard let count = TypedDayParser.number(digits), count <= 1_000 else { return nil }
    switch word.dropFirst(digits.count + 1) {
    case "", "d": return today.adding(days: sign * count)
    case "wd": return calendar.adding(workingDays: sign * count, to: today)
    case "w": return today.adding(days: sign * count * 7)
    case "m": return today.adding(months: sign * count)
    default: return nil
    }
  }

  /// "12 nov", "nov 12", "12 11": day and month, in the year given or the one that fits.
  private func date(_ words: [String], year: Int?) -> Day? {
    let (first, second) = (words[0], words[1])
    let pair =
      if let month = TypedDayParser.month(first) { (TypedDayParser.dayOfMonth(second), month) } else {
        (TypedDayParser.dayOfMonth(first), TypedDayParser.month(second) ?? TypedDayParser.number(second[...]))
      }
    guard let day = pair.0, let month = pair.1 else { return nil }
    return year.map { Day(year: $0, month: month, day: day) } ?? nearest(month: month, day: day)
  }

  /// Eight years reach the next 29 February from anywhere.
  private func nearest(month: Int, day: Int) -> Day? {
    let years = (0...8).map { today.year + (leaning == .future ? $0 : -$0) }
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { leaning == .future ? $0 >= today : $0 <= today }
  }
}

extension TypedDayParser {
  private static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// "12" or "12th"
  private static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? number(digits) : nil
  }

  private static func year(_ word: String) -> Int? {
    guard let number = number(word[...]) else { return nil }
    return word.count == 2 ? 2000 + number : word.count == 4 ? number : nil
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 4, text.allSatisfy(\.isASCII), text.allSatisfy(\.isNumber) else {
      return nil
    }
    return Int(text)
  }
}
