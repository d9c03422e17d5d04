import Application
import ArgumentParser
import CaseStore
import Demonstration
import Platform
import Printouts

/// A council whose children are invented.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a demonstration council: every child in it is invented.",
    discussion: """
      Makes the council first, if there is none. It is kept in demonstration.db in this account's data folder, \
      unless --store or $IRO_STORE names another place, and its today is always the same day. With --council it \
      works under that council's policy, in a store of its own: demonstration-newham.db.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "Under the policy of this council (iro policy list).") var council: BuiltInPolicy?
  @Flag(help: "Only make it.") var noOpen = false
  @Flag(help: "List the people whom --as can name.") var list = false

  func run() throws {
    try ExitReporting.run {
      if list {
        try Output.put(CastListing.listing.printed(as: .text))
        return
      }
      if !Files.exists(path) { try DemonstrationStore.make(at: path, under: council ?? .usual) }
      let service = try DemonstrationStore.service(
        at: path, as: storeOptions.login ?? SyntheticCouncil.suggestedLogin, today: storeOptions.day())
      try requirePolicy(of: service)
      if noOpen {
        try Output.say("\(path) holds the council of \(service.council.name). Its children are invented.")
        if let council { try Output.say(try council.words()) }
      } else {
        try OpenScreens.open(service, isPlain: storeOptions.plain)
      }
    }
  }

  private var path: String {
    let own = council.flatMap { $0 == .usual ? nil : "demonstration-\($0.rawValue)" }
    return StoreLocation.path(named: storeOptions.store, for: own ?? "demonstration")
  }

  /// A store that was there already may be under another policy than the one asked for.
  private func requirePolicy(of service: CaseService) throws {
    guard let council, let name = service.council.policyFile?.name, name != council.fileName else { return }
    throw ServiceRefusal.impossible(
      "\(path) is under another policy (\(name)): give another --store, or first "
        + "iro policy adopt \(council.rawValue) --store \(path)")
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
