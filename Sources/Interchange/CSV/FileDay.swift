import CareCalendar

/// A day as people and systems write it into a file.
enum FileDay {
  /// Reads DD/MM/YYYY, and other ways of writing a day that can mean no other; the failure says what is wrong and,
  /// where it can be told, which day it looks like.
  static func british(_ text: String) -> Result<Day, FieldFault> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2, 4], let numbers = numbers(parts) else {
      return SpreadsheetDay.read(text)
    }
    guard let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) else { return noSuchDay(text) }
    return .success(day)
  }

  /// Reads YYYY-MM-DD as well as DD/MM/YYYY.
  static func isoOrBritish(_ text: String) -> Result<Day, FieldFault> {
    if let day = Day(iso: text) { return .success(day) }
    return text.hasShapeOfISODay
      ? .failure(FieldFault("there is no such day as \(text): dates are written YYYY-MM-DD")) : british(text)
  }

  static func noSuchDay(_ text: String) -> Result<Day, FieldFault> {
    .failure(FieldFault("there is no such day as \(text): dates are written DD/MM/YYYY"))
  }

  /// The numbers that parts made of digits alone stand for; nil where one is anything else.
  static func numbers(_ parts: [Substring]) -> [Int]? {
    var numbers: [Int] = []
    for part in parts {
      guard !part.isEmpty, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }
}

/// Why a field could not be read.
struct FieldFault: Error, Equatable {
  let message: String
  init(_ message: String) { self.message = message }
}

extension String {
  fileprivate var hasShapeOfISODay: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    let isOfDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isOfDigits && parts.map(\.utf8.count) == [4, 2, 2]
  }
}
