import Application
import ArgumentParser
import CareCalendar
import Interchange

/// Which days a list of what was done, or a figure, is about: a year of the collection, or from one day to another.
struct PeriodOptions: ParsableArguments {
  @Option(help: "The year from 1 April to 31 March: 2014-15 (else the one that today is in).")
  var year: String?
  @Option(help: "The first day (YYYY-MM-DD), with --to.") var from: String?
  @Option(help: "The last day (YYYY-MM-DD), with --from.") var to: String?

  func validate() throws { _ = try period(on: Day(number: 0)) }

  /// - Parameter today: its year is taken where nothing else is asked for.
  func period(on today: Day) throws -> ClosedRange<Day> {
    if let year {
      guard from == nil, to == nil else {
        throw ValidationError("Give --year, or --from and --to, not both.")
      }
      guard let found = CollectionYear(name: year) else {
        throw ValidationError("--year \(year) is not a year: write it as 2014-15.")
      }
      return found.first...found.last
    }
    guard from != nil || to != nil else {
      let year = CollectionYear(containing: today)
      return year.first...year.last
    }
    guard let from, let to else { throw ValidationError("Give --from and --to together.") }
    let (first, last) = (try day(from, "--from"), try day(to, "--to"))
    guard first <= last else { throw ValidationError("--to \(to) is before --from \(from).") }
    return first...last
  }

  private func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("\(option) \(text) is not a day: write it as YYYY-MM-DD, and one that exists.")
    }
    return day
  }
}
