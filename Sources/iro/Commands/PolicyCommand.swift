import Application
import ArgumentParser
import Casework
import Interchange
import Measures
import Platform
import Printouts
import Rulebook
import TerminalUI

/// The council's policy.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "The council's policy: check a file, adopt it, show what is in force.",
    subcommands: [PolicyNames.self, PolicyCheck.self, PolicyAdopt.self, PolicyShow.self])
}

/// The policies that one can begin with.
struct PolicyNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The policies that are built in. No store is needed.")

  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let policies = try BuiltInPolicy.allCases.map { (council: $0.rawValue, file: try $0.read()) }
      try list.show(PolicyListing.listing(of: policies))
    }
  }
}

/// A policy file, checked.
struct PolicyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a policy file. No store is needed.")

  @Argument(help: "A YAML file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let given = try GivenFile(file, .adopted)
      let policy = PolicyFile.read(file: given.name, bytes: given.bytes)
      guard policy.faults.isEmpty else { throw ExitReporting.faults(policy.faults) }
      try Output.say("\(given.name) is a whole policy: \(policy.name).")
      for words in policy.policy.remarks { try Output.say(words) }
    }
  }
}

/// A policy file, recorded whole and in force from now on.
struct PolicyAdopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a policy: it is recorded whole, and decides from now on.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @Argument(help: "A YAML file, - for standard input, or the name of a policy that is built in.") var file:
    String

  func run() throws {
    try ExitReporting.run {
      let policy = try GivenPolicy(file)
      let service = try clock.service(storeOptions)
      let settings = policy.read.policy.settings
      try Output.say(try service.perform(.council(.adoptPolicy(policy.adopted, settings: settings))).words)
      for words in policy.read.policy.remarks { try Output.say(words) }
    }
  }
}

extension Policy {
  /// What is to be known of it beside that it is whole: a ladder longer than guidance has it, and targets of no measure.
  fileprivate var remarks: [String] {
    let targets = Measures.unknownTargets(of: self)
    return [
      ladder.warning,
      targets.isEmpty
        ? nil
        : "No measure has the key of these targets, so that they aim at nothing: "
          + "\(targets.joined(separator: ", ")). 'iro measures' lists the keys.",
    ].compactMap { $0 }
  }
}

/// The policy in force.
struct PolicyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Every setting in force, beside the usual one.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions
  @Option(help: "A policy that is built in, instead of the one in force.") var council: BuiltInPolicy?

  func run() throws {
    try ExitReporting.run {
      let policy = try council?.read().policy ?? storeOptions.service(storeOptions.opened()).rulebook.policy
      try list.show(PolicyListing.listing(policy))
    }
  }
}

/// The bank holidays.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "The bank holidays that working days are counted by.",
    subcommands: [HolidaysAdopt.self])
}

/// A bank-holiday file, recorded whole and in force from now on.
struct HolidaysAdopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a bank-holiday file in the form GOV.UK publishes (JSON).")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @Argument(help: "A JSON file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let given = try GivenFile(file, .adopted)
      let holidays = BankHolidayFile.read(file: given.name, bytes: given.bytes)
      guard holidays.faults.isEmpty else { throw ExitReporting.faults(holidays.faults) }
      let service = try clock.service(storeOptions)
      let done = try service.perform(.council(.adoptBankHolidays(given.adopted, holidays.holidays)))
      try Output.say(done.words)
      for note in holidays.notes { ExitReporting.say(note.description.told) }
    }
  }
}
