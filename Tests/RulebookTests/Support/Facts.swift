import CareCalendar
import Foundation
import Resources
import Rulebook
import TestSupport

/// The facts that rules are tested against.
enum Facts {
  private struct File: Decodable {
    struct Division: Decodable { let events: [Event] }
    struct Event: Decodable {
      let title: String
      let date: String
    }
    let englandAndWales: Division

    enum CodingKeys: String, CodingKey { case englandAndWales = "england-and-wales" }
  }

  static let bankHolidays: BankHolidays = {
    let data = Data(bytes: Resource.bankHolidays.bytes, count: Resource.bankHolidays.count)
    let events = try! JSONDecoder().decode(File.self, from: data).englandAndWales.events
    return BankHolidays(listed: events.map { BankHoliday(day: Day(iso: $0.date)!, title: $0.title) })
  }()

  /// The lines of a file in Data under its heading, cell by cell.
  static func table(_ name: String) throws -> [[String]] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: tests.appending(path: "Data/\(name)"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension Rulebook {
  /// The usual periods, and the bank holidays as published.
  static let usual = under(.usual)

  static func under(_ policy: Policy) -> Rulebook {
    Rulebook(policy: policy, calendar: WorkingCalendar(Facts.bankHolidays))
  }
}

extension RuleContext {
  static let usual = Rulebook.usual.terms
}
