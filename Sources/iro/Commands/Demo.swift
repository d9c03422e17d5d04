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
      works under that council's policy, in a store of its own: demonstration-newham.db. With a council and its \
      year, such as --council newham-2014-15, it is that year, lived by invented children so that their record comes to \
      the figures the council published; its today is the first working day after the year.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "Under the policy of this council, or a year that it published (--list-councils).")
  var council: DemonstrationChoice?
  @Flag(help: "Only make it.") var noOpen = false
  @Flag(help: "List the people whom --as can name.") var list = false
  @Flag(help: "List what --council can name.") var listCouncils = false

  func run() throws {
    try ExitReporting.run {
      if list { return try Output.put(CastListing.listing(of: chosen).printed(as: .text)) }
      if listCouncils { return try Output.put(CouncilListing.listing.printed(as: .text)) }
      if !Files.exists(path) { try DemonstrationStore.make(at: path, chosen) }
      let service = try DemonstrationStore.service(
        storeOptions.opened(at: path), as: storeOptions.login ?? chosen.suggestedLogin,
        today: storeOptions.day())
      try requirePolicy(of: service)
      if noOpen {
        try Output.say("\(path) holds the council of \(service.council.name). Its children are invented.")
        if let council { try Output.say(try council.policy.words()) }
      } else {
        try OpenScreens.open(service, isPlain: storeOptions.plain)
      }
    }
  }

  private var chosen: DemonstrationChoice { council ?? .policy(.usual) }

  private var path: String { StoreLocation.path(named: storeOptions.store, for: chosen.storeName) }

  /// A store that was there already may be another council, or under another policy, than what is asked for.
  private func requirePolicy(of service: CaseService) throws {
    guard let council else { return }
    if case .year(let year) = council, service.council.pinned != year.pinned {
      throw ServiceRefusal.impossible(
        "\(path) holds another demonstration: give another --store to make \(council.name) there.")
    }
    guard let name = service.council.policyFile?.name, name != council.policy.fileName else { return }
    throw ServiceRefusal.impossible(
      "\(path) is under another policy (\(name)): give another --store, or first "
        + "iro policy adopt \(council.policy.rawValue) --store \(path)")
  }
}

/// The people of a demonstration as a printed list.
private enum CastListing {
  static func listing(of choice: DemonstrationChoice) -> Listing {
    let cast =
      switch choice {
      case .policy: SyntheticCouncil.cast
      case .year(let year): year.cast
      }
    return Listing(
      columns: ["login", "name", "role", "about"],
      rows: cast.map { [$0.login, $0.name, $0.role.words, $0.words] })
  }
}

/// The demonstrations there are as a printed list.
private enum CouncilListing {
  static var listing: Listing {
    Listing(
      columns: ["council", "about"], rows: DemonstrationChoice.all.map { [$0.name, $0.words] })
  }
}
