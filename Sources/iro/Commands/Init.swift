import Application
import ArgumentParser
import CareCalendar
import CaseStore
import Casework
import Interchange
import Platform

/// A new store.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new store.",
    discussion: """
      The account that makes it becomes its IRO manager, and imports the staff list next. An existing file is \
      never touched. With --demonstration and --today, that day is always the store's today. A council whose \
      policy is built in (iro policy list) begins under it, any other under usual practice.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "The council's name.") var council = "Our council"
  @Flag(help: "Invented children only: --as and any --today may be used.") var demonstration = false

  func validate() throws {
    if storeOptions.today != nil, !demonstration {
      throw ValidationError("--today pins the day of a demonstration: give --demonstration too.")
    }
    if let fault = council.faultOfControlCharacters ?? KeptText.fault(of: council) {
      throw ValidationError("--council \(fault).")
    }
  }

  func run() throws {
    try ExitReporting.run {
      let path = storeOptions.path
      try make(at: path)
      try Output.say("Made \(path). You (\(Account.login)) are its IRO manager.")
      try Output.say(try policy.words())
      try Output.say("Next: iro import staff FILE, iro import ssda903 DIR..., iro import caseload FILE")
    }
  }

  private var policy: BuiltInPolicy { BuiltInPolicy(named: council) ?? .usual }

  private func make(at path: String) throws {
    try Files.makeFolder(for: path)
    let founding = NewCouncil(
      name: policy.council ?? KeptText(council).text, isDemonstration: demonstration,
      pinned: try storeOptions.day(),
      founder: StaffDetails(name: Account.login, login: Account.login, role: .iroManager))
    do {
      try BuiltIn.found(founding, under: policy, at: path)
    } catch StoreFault.storage(.isReadOnly) {
      throw StoreFault.storage(.cannotCreate(path: path, why: "the folder cannot be written to"))
    }
  }
}
