import Application
import ArgumentParser
import Printouts

/// Decisions of reviews, and what became of them.
struct ListDecisions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Every decision of the reviews of a year: whose it is, by when, agreed to or not, done or not.",
    discussion: """
      The decisions of the children whom you may see. The IRO and the team are those who had the child on the day of \
      the review. A decision without its person or its day is none yet.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @Option(help: "The decisions about one IRO's children, by login.") var iro: String?
  @Option(help: "The decisions about one team's children.") var team: String?

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let days = try period.period(on: service.signedIn.day)
      let progress = ProgressBar("Reading")
      defer { progress.clear() }
      let lines = try service.decisions(in: days, of: iro, team: team) { progress.show(done: $0, of: $1) }
      progress.clear()
      try service.handOut(lines.map(\.child), by: .command("decisions"))
      try list.show(DecisionsListing.listing(lines, named: service.name(of:)))
    }
  }
}

/// Practice notes, and what became of them.
struct ListPractice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Every practice note of a year: informal challenges, good practice and impact.",
    discussion: """
      The notes on the children whom you may see. The IRO and the team are those who had the child on the day of the \
      note. A challenge has the stage of the council's ladder where it stands, or none below the ladder.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @Option(help: "The notes on one IRO's children, by login.") var iro: String?
  @Option(help: "The notes on one team's children.") var team: String?

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let days = try period.period(on: service.signedIn.day)
      let notes = try service.practiceNotes(in: days, of: iro, team: team)
      try service.handOut(notes.map(\.line.child.id), by: .command("practice"))
      try list.show(PracticeListing.listing(notes, named: service.name(of:)))
    }
  }
}
