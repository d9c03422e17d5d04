public import CareCalendar
import Casework
import JSON

/// The bank holidays of England and Wales in the JSON that GOV.UK publishes: every division in one object, or
/// one division alone.
public struct BankHolidayFile: Equatable, Sendable {
  /// In the order of their days.
  public internal(set) var holidays: [BankHoliday] = []
  /// The years of which some are missing, so that none was taken.
  public internal(set) var notes: [Note] = []
  public internal(set) var faults: [Fault] = []
}

extension BankHolidayFile {
  public static let division = "england-and-wales"

  /// Reads the file: of each year all of its bank holidays or none. Nothing is taken from a file that has a fault, or
  /// in which no year is whole.
  public static func read(file: String, bytes: [UInt8]) -> BankHolidayFile {
    var result = BankHolidayFile()
    let events: [JSONValue]
    do throws(Fault) {
      events = try BankHolidayFile.events(file, bytes)
    } catch {
      result.faults = [error]
      return result
    }
    if events.isEmpty { result.faults = [Fault(file: file, message: "there are no bank holidays in it")] }
    var days: [Day: Int] = [:]
    for (place, event) in events.enumerated() { result.take(event, number: place + 1, file, &days) }
    result.keepWholeYears(file)
    result.holidays = result.faults.isEmpty ? result.holidays.sorted { $0.day < $1.day } : []
    return result
  }

  private mutating func keepWholeYears(_ file: String) {
    let years = Dictionary(grouping: holidays, by: \.day.year)
    let fewest = BankHolidays.fewestInAYear
    let short = years.filter { $0.value.count < fewest }.sorted { $0.key < $1.key }
    let words = short.map { year, days in
      "has \(days.count) of the \(fewest) bank holidays of England and Wales in \(year): that year was not taken from it"
    }
    holidays.removeAll { years[$0.day.year]!.count < fewest }
    if holidays.isEmpty, faults.isEmpty {
      faults = words.map { Fault(file: file, message: $0) }
    } else {
      notes = words.map { Note(file: file, message: $0) }
    }
  }

  private static func events(_ file: String, _ bytes: [UInt8]) throws(Fault) -> [JSONValue] {
    let body = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    guard String(validating: body, as: UTF8.self) != nil else {
      throw Fault(file: file, message: "the text is not UTF-8: download the file again")
    }
    let whole: JSONValue
    do {
      whole = try JSONValue(body)
    } catch {
      let message = "not JSON at column \(error.column): \(error.message)"
      throw Fault(file: file, line: error.line, message: message)
    }
    let alone = whole["division"]?.asText == division ? whole : nil
    guard let part = whole[division] ?? alone else {
      throw Fault(file: file, message: "it holds no “\(division)”: use the bank holidays file of GOV.UK")
    }
    guard let events = part["events"]?.asList else {
      throw Fault(file: file, message: "“\(division)” has no list of “events”")
    }
    return events
  }

  private mutating func take(_ event: JSONValue, number: Int, _ file: String, _ days: inout [Day: Int]) {
    let fault = { (column: String, message: String) in
      Fault(file: file, column: column, message: "event \(number): \(message)")
    }
    let title = event["title"]?.asText?.trimmed ?? ""
    if title.isEmpty { faults.append(fault("title", "is missing")) }
    if let message = title.faultOfWords { return faults.append(fault("title", message)) }
    guard let date = event["date"]?.asText else { return faults.append(fault("date", "is missing")) }
    guard let day = Day(iso: date) else {
      return faults.append(fault("date", "\(date.quoted) is not a day written YYYY-MM-DD"))
    }
    if let earlier = days.updateValue(number, forKey: day) {
      return faults.append(fault("date", "\(date) is also the day of event \(earlier)"))
    }
    holidays.append(BankHoliday(day: day, title: KeptText(title).text))
  }
}
