import Application
import ArgumentParser
import CareCalendar
import Casework
import Measures
import Printouts

/// Reviews that were due or held.
struct Reviews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviews", abstract: "Every review that was due or held in a year, and whether in time.",
    discussion: """
      The IRO and the team are those who had the child on the day of the review. A review that is late without a \
      reason has an empty column: only its IRO knows why.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @Option(help: "The reviews of one IRO's children, by login.") var iro: String?
  @Option(help: "The reviews of one team's children.") var team: String?

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let days = try period.period(on: service.signedIn.day)
      let progress = ProgressBar("Counting")
      let lines = try service.reviews(in: days, of: iro, team: team) { progress.show(done: $0, of: $1) }
      progress.clear()
      try list.show(ReviewsListing.listing(lines, named: service.name(of:)))
    }
  }
}
