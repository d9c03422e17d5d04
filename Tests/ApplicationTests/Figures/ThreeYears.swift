import Application
import CareCalendar
import Casework
import Foundation
import Interchange
import Measures
import Record
import Resources
import Testing

/// Returns of an invented council for three years: 450 children, 1,460 reviews. They tell nothing of the time before
/// April 2013.
struct ThreeYears {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/three-years")

  private let service: CaseService

  /// Imports the returns of some years, "2015-16", as one act on the day after the last of them.
  init(_ years: [String]) throws {
    let holidays = UnsafeBufferPointer(start: Resource.bankHolidays.bytes, count: Resource.bankHolidays.count)
    var council = try SmallCouncil(
      bankHolidays: BankHolidayFile.read(file: "bank-holidays.json", bytes: Array(holidays)).holidays)
    council.clock = StoppedClock(day: "2016-04-01")
    service = try council.service("robin")
    let whole = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let report = try service.importReturns(try years.map(ThreeYears.read), whole)
    #expect(report.isRecorded && report.faults.isEmpty)
  }

  /// What every measure came to in a year, "2015-16", by its key.
  func results(_ year: String) throws -> [String: MeasureResult] {
    let start = try #require(Int(year.prefix(4)))
    let days = Day(year: start, month: 4, day: 1)!...Day(year: start + 1, month: 3, day: 31)!
    let results = try service.results(of: service.measures, in: days)
    return Dictionary(uniqueKeysWithValues: results.map { ($0.key, $0) })
  }

  private static func read(_ year: String) throws -> CollectedReturn {
    let tables = ["header", "episodes", "reviews", "placed_for_adoption"].map { "\($0).csv" }
    let files = try tables.map { name in
      (name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: "\(year)/\(name)"))))
    }
    let found = SSDA903.read(folder: year, files: files)
    #expect(found.faults.isEmpty)
    let digests = files.map { ("\(year)/\($0.name)", FileDigest.sha256($0.bytes)) }
    return found.collected(in: year, digests: Dictionary(uniqueKeysWithValues: digests))
  }
}
