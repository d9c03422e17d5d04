import Application
import ArgumentParser
import Printouts

/// An IRO's own year, for themself.
struct OwnYear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "my-year", abstract: "Your own figures of a year, as an IRO: nobody else's.",
    discussion: """
      The reviews that you chaired; of each child what belongs to the days on which the child was yours, whoever has the \
      child now; and audits and observations of your work. It names no child.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let days = try period.period(on: service.signedIn.day)
      try list.show(MeasuresListing.listing(ofOwn: try service.ownFigures(in: days)))
    }
  }
}
