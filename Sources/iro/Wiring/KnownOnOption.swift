import Application
import ArgumentParser
import CareCalendar

/// As of which day figures are known.
struct KnownOnOption: ParsableArguments {
  @Option(
    help: """
      As it was known at the end of this day (YYYY-MM-DD), which is then also taken for today: what was recorded \
      later, corrections too, is left out. The journal is read again for every child, which takes longer.
      """)
  var knownOn: String?

  var isGiven: Bool { knownOn != nil }

  func validate() throws { _ = try day() }

  /// The service as it was known on the day; as it is known now where none was given.
  func known(by service: CaseService) throws -> ServiceAsKnown { try service.asKnown(on: day()) }

  private func day() throws -> Day? {
    guard let knownOn else { return nil }
    guard let day = Day(iso: knownOn) else {
      throw ValidationError(
        "--known-on \(knownOn) is not a day: write it as YYYY-MM-DD, and one that exists.")
    }
    return day
  }
}
