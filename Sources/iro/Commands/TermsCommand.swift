import Application
import ArgumentParser
import Casework
import Interchange
import Platform
import TerminalUI

/// The school terms.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "The school terms that the calendar shows. They decide no due day.",
    subcommands: [TermsAdopt.self])
}

/// A file of school terms, recorded whole and shown from now on.
struct TermsAdopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Adopt school terms in place of those before, from a CSV file of name,first,last.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @Argument(help: "A CSV file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let given = try GivenFile(file, .adopted)
      let terms = SchoolTermsFile.read(file: given.name, bytes: given.bytes)
      guard terms.faults.isEmpty else { throw ExitReporting.faults(terms.faults) }
      let service = try clock.service(storeOptions)
      let done = try service.perform(.council(.adoptSchoolTerms(given.adopted, terms.terms)))
      try Output.say(done.words)
      for note in terms.notes { ExitReporting.say(note.description.told) }
    }
  }
}
