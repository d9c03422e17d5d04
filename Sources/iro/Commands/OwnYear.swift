import Application
import ArgumentParser
import Printouts

/// An IRO's own year, for themself.
struct OwnYear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "my-year", abstract: "Your own figures of a year, as an IRO: nobody else's.",
    discussion: """
      Of the children whom you have now, on the days on which you had them, and of audits and observations of your work. \
      The IRO manager's sheet of an IRO (iro report iro) counts children who have left you as well.
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
