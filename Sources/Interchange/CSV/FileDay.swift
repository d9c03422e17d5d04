import CareCalendar

/// A day as people and systems write it into a file.
enum FileDay {
  /// Reads DD/MM/YYYY and nothing else; the failure says what is wrong and what is expected.
  static func british(_ text: String) -> Result<Day, FieldFault> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(digits)
    guard parts.count == 3, numbers.count == 3 else { return .failure(misreading(text)) }
    let sizes = parts.map(\.utf8.count)
    if sizes[2] == 2 {
      return .failure(FieldFault("\(text.quoted) has a year of two digits: write all four (DD/MM/YYYY)"))
    }
    guard sizes == [2, 2, 4] else { return .failure(misreading(text)) }
    guard let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) else {
      return .failure(FieldFault("there is no such day as \(text): dates are written DD/MM/YYYY"))
    }
    return .success(day)
  }

  /// Reads YYYY-MM-DD as well as DD/MM/YYYY.
  static func isoOrBritish(_ text: String) -> Result<Day, FieldFault> {
    if let day = Day(iso: text) { return .success(day) }
    return text.hasShapeOfISODay
      ? .failure(FieldFault("there is no such day as \(text): dates are written YYYY-MM-DD")) : british(text)
  }

  private static func misreading(_ text: String) -> FieldFault {
    let day = Day(iso: String(text.prefix(10)))
    if let day { return FieldFault("\(text.quoted) is not written DD/MM/YYYY: write \(day.british)") }
    return FieldFault("\(text.quoted) is not a date written DD/MM/YYYY")
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
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

extension Day {
  /// "03/11/2014"
  var british: String {
    let parts = iso.split(separator: "-")
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}
