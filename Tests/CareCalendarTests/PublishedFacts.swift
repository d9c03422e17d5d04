import CareCalendar
import Foundation
import Resources

/// The facts that the council's copy of the program comes with, and those worked out elsewhere to test it.
enum PublishedFacts {
  private struct File: Decodable {
    struct Division: Decodable { let events: [Event] }
    struct Event: Decodable {
      let title: String
      let date: String
    }
    let englandAndWales: Division

    enum CodingKeys: String, CodingKey { case englandAndWales = "england-and-wales" }
  }

  static let bankHolidays: [BankHoliday] = {
    let file = Resource.bankHolidays
    let data = Data(bytes: file.bytes, count: file.count)
    let events = try! JSONDecoder().decode(File.self, from: data).englandAndWales.events
    return events.map { BankHoliday(day: Day(iso: $0.date)!, title: $0.title) }
  }()

  static let calendar = WorkingCalendar(BankHolidays(listed: bankHolidays))

  /// The lines of Data/working-days.csv under its heading.
  static let workingDays: [WorkingDayFact] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try! String(contentsOf: folder.appending(path: "Data/working-days.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(WorkingDayFact.init)
  }()
}

/// So many working days from a day, worked out independently.
struct WorkingDayFact {
  let from: Day
  let count: Int
  let to: Day

  init(line: Substring) {
    let cells = line.split(separator: ",")
    from = Day(iso: String(cells[0]))!
    count = Int(cells[1])!
    to = Day(iso: String(cells[2]))!
  }
}
