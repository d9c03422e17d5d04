import ArgumentParser
import CaseStore
import Demonstration
import Desk
import Printouts
import Workplace

/// A council whose children are invented.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a demonstration council: every child in it is invented.",
    discussion: """
      Makes the council first, if there is none. It is kept in demonstration.db in this account's data folder, \
      unless --store or $IRO_STORE names another place, and its today is always the same day.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Flag(help: "Only make it.") var noOpen = false
  @Flag(help: "List the people whom --as can name.") var list = false

  func run() throws {
    try Leaving.run {
      if list {
        try Output.put(CastListing.listing.printed(as: .text))
        return
      }
      let path = StorePlace.path(named: storeOptions.store, for: "demonstration")
      if !Files.exists(path) { try DemonstrationStore.make(at: path) }
      let desk = try DemonstrationStore.desk(
        at: path, as: storeOptions.login ?? SyntheticCouncil.suggestedLogin, today: storeOptions.day())
      if noOpen {
        try Output.say("\(path) holds the council of \(desk.council.name). Its children are invented.")
      } else {
        try OpenScreens.open(desk, isPlain: storeOptions.plain)
      }
    }
  }
}

/// The people of the demonstration as a printed list.
private enum CastListing {
  static var listing: Listing {
    Listing(
      columns: ["login", "name", "role", "about"],
      rows: SyntheticCouncil.cast.map { [$0.login, $0.name, $0.role.words, $0.words] })
  }
}
