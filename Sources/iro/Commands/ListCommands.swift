import Application
import ArgumentParser
import Platform
import Printouts
import Rulebook
import Screens

/// Today: what must be done, what is late, what comes; as a table every duty.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Every duty about your children, why it stands, and by when.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var whose: WhoseOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      if service.signedIn.isSocialWorker { throw ServiceRefusal.noSuchScreen(service.signedIn.role) }
      // To people it is told as on the screen; to programs, and of every child, as a table.
      if list.format == .text, ProcessEnvironment.outputIsTerminal, !whose.all {
        let (page, width) = (try TodayPage(service, of: whose.iro), ProcessEnvironment.columns)
        try service.handOut(try page.children(width: width), by: .command("today"))
        try Output.put(try page.text(width: width))
      } else {
        let lines = try service.allDuties(whose.whose)
        try service.handOut(lines.map(\.child.id), by: .command("today"))
        try list.show(TodayListing.listing(lines, owner: service.owner(of:)))
      }
    }
  }
}

/// Children with their next review.
struct Caseload: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload", abstract: "Your children, each with the review that comes next.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var whose: WhoseOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let lines = try service.caseload(whose.whose)
      try service.handOut(lines.map(\.child.id), by: .command("caseload"))
      try list.show(CaseloadListing.listing(lines, iro: service.name(of:)))
    }
  }
}

/// How much each IRO has.
struct Caseloads: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseloads", abstract: "How many children each IRO has, by kind and for a full post.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let lines = try service.iroLines()
      let iros = try lines.map { line in
        CaseloadsListing.IRO(
          line: line, name: line.iro.map(service.name(of:)) ?? "no IRO",
          fullTimeHundredths: line.iro.flatMap { service.staff[$0]?.details.fullTimeHundredths },
          kinds: try service.caseloadKinds(of: line.iro),
          away: line.iro.flatMap { service.absenceWords(of: $0) },
          covered: line.iro.map { service.childrenCovered(by: $0, among: lines) } ?? 0)
      }
      try list.show(CaseloadsListing.listing(iros, aim: service.rulebook.policy.caseloadRange))
    }
  }
}

/// Alerts, with both clocks and whose turn it is.
struct Alerts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Your alerts: where each is, by when, and whose turn it is.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions
  @Flag(help: "Those that are resolved or withdrawn as well.") var all = false

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let lines = try service.alerts(includeClosed: all)
      try service.handOut(lines.map(\.child.id), by: .command("alerts"))
      try list.show(AlertsListing.listing(lines))
    }
  }
}

/// One child's case.
struct ShowChild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "child", abstract: "One child's case in full.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions
  @Argument(help: "The council's number for the child.") var child: String

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let id = try service.find(number: child)
      try service.handOut([id], by: .command("child"))
      try list.show(
        ChildListing.listing(
          try service.child(id), siblings: try service.siblings(of: id),
          relatives: try service.relatives(of: id), alerts: try service.alerts(about: id),
          under: service.rulebook, iro: service.name(of:)))
      // The case is told from the record; what lists have of the child may be something else.
      try? service.mendWhatDiffers()
      let mended = service.takeUntoldMends()
      if mended > 0 { ExitReporting.say("iro: \(CaseQueries.wordsOfMends(mended))") }
    }
  }
}

/// One child's journal.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The journal of one child: everything recorded, by whom and when.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions
  @Argument(help: "The council's number for the child.") var child: String

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let id = try service.find(number: child)
      let journal = try service.journal(of: id)
      try service.handOut([id], by: .command("history"))
      try list.show(HistoryListing.listing(journal))
    }
  }
}

/// Who may do what.
struct Roles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "The permission table: which role may do what.")

  @OptionGroup var list: ListOptions

  func run() throws { try list.show(RolesListing.listing) }
}
