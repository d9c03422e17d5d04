import CareCalendar

/// A day as a spreadsheet or a script leaves it behind: with a time, with dots, with the month in letters, as a number.
enum SpreadsheetDay {
  /// Takes what can mean one day only: day, month and a year of four digits, in that order, and midnight as no time.
  /// All else is refused, with the day that it looks like where there is one.
  static func read(_ text: String) -> Result<Day, FieldFault> {
    if let day = day(ofNumber: text) {
      let words = "\(text.quoted) is the number by which a spreadsheet keeps a day, perhaps \(day.british)"
      return .failure(FieldFault("\(words): format the column as DD/MM/YYYY and save it again"))
    }
    let (date, hasTime) = parted(text)
    guard let written = Written(date) else {
      return .failure(FieldFault("\(text.quoted) is not a date written DD/MM/YYYY"))
    }
    guard let day = written.day else { return FileDay.noSuchDay(text.shown(upTo: 40)) }
    if written.hasShortYear {
      return .failure(FieldFault("\(text.quoted) has a year of two digits: write \(day.british)"))
    }
    if hasTime || !written.isCertain {
      return .failure(FieldFault("\(text.quoted) is not written DD/MM/YYYY: write \(day.british)"))
    }
    return .success(day)
  }

  /// Spreadsheets count days from 30 December 1899; some old ones from 1904, so that the day is not certain.
  private static func day(ofNumber text: String) -> Day? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 5, let number = FileDay.numbers([digits])?.first else { return nil }
    let first = Day(year: 1899, month: 12, day: 30)!
    let day = first.adding(days: number)
    return (1980...2099).contains(day.year) ? day : nil
  }

  /// The date without what follows it; a time of midnight is none.
  private static func parted(_ text: String) -> (date: Substring, hasTime: Bool) {
    guard let colon = text.firstIndex(of: ":"),
      let gap = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
    else { return (text[...], false) }
    let time = text[text.index(after: gap)...]
    return (text[..<gap], !time.utf8.allSatisfy { "0:.".utf8.contains($0) })
  }
}

/// Three parts of a date, as far as they can be told.
private struct Written {
  let day: Day?
  let isCertain: Bool
  let hasShortYear: Bool

  init?(_ text: Substring) {
    guard let separator = text.first(where: { "/.- ".contains($0) }) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    if parts.map(\.utf8.count) == [4, 2, 2], let numbers = FileDay.numbers(parts) {
      self.init(numbers[0], numbers[1], numbers[2], isCertain: false, hasShortYear: false)
      return
    }
    let inLetters = monthNamed(parts[1])
    guard (1...2).contains(parts[0].utf8.count), [2, 4].contains(parts[2].utf8.count),
      let dayAndYear = FileDay.numbers([parts[0], parts[2]]),
      let month = inLetters ?? FileDay.numbers([parts[1]])?.first,
      inLetters != nil || parts[1].utf8.count <= 2
    else { return nil }
    let hasShortYear = parts[2].utf8.count == 2
    // Nobody in these files was born before 1980.
    let year = hasShortYear ? (dayAndYear[1] < 80 ? 2000 : 1900) + dayAndYear[1] : dayAndYear[1]
    // 1/6/2014 comes from a computer that may write the month first.
    let isCertain = inLetters != nil || parts.map(\.utf8.count) == [2, 2, 4]
    self.init(year, month, dayAndYear[0], isCertain: isCertain, hasShortYear: hasShortYear)
  }

  private init(_ year: Int, _ month: Int, _ day: Int, isCertain: Bool, hasShortYear: Bool) {
    self.day = Day(year: year, month: month, day: day)
    self.isCertain = isCertain
    self.hasShortYear = hasShortYear
  }
}

private func monthNamed(_ text: Substring) -> Int? {
  let name = text.lowercased()
  guard name.utf8.count >= 3, let place = months.firstIndex(where: { $0.hasPrefix(name) }) else {
    return name == "sept" ? 9 : nil
  }
  return place + 1
}

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]
