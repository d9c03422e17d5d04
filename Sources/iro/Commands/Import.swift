import Application
import ArgumentParser
import Interchange
import Platform

/// Files of the council, read into the record.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read the council's files into the record.",
    subcommands: [ImportSSDA903.self, ImportChildren.self, ImportStaff.self, ImportCaseload.self])
}

/// SSDA903 returns, a folder a collection year.
struct ImportSSDA903: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903", abstract: "SSDA903 returns: one folder a collection year.",
    discussion: """
      Files are recognised by their columns, not their names. All or nothing: a fault anywhere means that \
      nothing is recorded; with --skip-invalid each child with a fault is left out whole. Importing the same folders again changes nothing; where a \
      file disagrees with what is recorded, the difference is reported and not applied. A return that leaves out more than \
      a third of the children known to be in care, and at least 5, is likely to be a part: nothing is imported until \
      --partial or --whole says which it is.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var manner: ImportOptions
  @Flag var extent: ExtentOption?
  @Argument(help: "Folders of CSV files.") var folders: [String]

  func validate() throws {
    if extent == .partial, folders.count > 1 {
      throw ValidationError("Give --partial with one folder at a time: it is said of that folder.")
    }
  }

  func run() throws {
    try ExitReporting.run {
      let service = try clock.service(storeOptions)
      let intake = try ReturnLoader(folders: folders)
      var messages = ImportMessages(
        manner, faults: intake.faults, notes: intake.notes, leftOut: intake.leftOut)
      try messages.refuseFaults()
      let progress = ProgressBar("Recording children")
      let report = try service.importReturns(
        intake.returns, manner.manner(makesChildrenKnown: true, extent: extent?.extent ?? .unsaid),
        progress: progress.show)
      progress.clear()
      try messages.say(report, of: intake.words, by: service)
    }
  }
}

/// The staff list.
struct ImportStaff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "The staff list: name,login,role,team,fte.",
    discussion: """
      May also hold employment, sex, ethnicity, started and ended. A login that is known has its details \
      brought up to date. Whoever has an ended day may come in up to that day. Those of the record whom the list \
      leaves out are named, and may come in as before.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var manner: ImportOptions
  @Argument(help: "A CSV file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let service = try clock.service(storeOptions)
      let given = try GivenFile(file, .list)
      let list = StaffFile.read(file: given.name, bytes: given.bytes)
      var messages = ImportMessages(manner, list: list.faults, notes: list.notes)
      try messages.refuseFaults()
      let report = try service.importStaff(list.statements(digestOf: given.bytes), isDryRun: manner.dryRun)
      try messages.say(report, of: "members of staff", by: service)
      ImportMessages.say(
        unlisted: report.unlisted.filter { !list.logins.contains($0.member.details.login) }, of: given.name)
    }
  }
}

/// The caseload list.
struct ImportCaseload: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload", abstract: "The caseload list: child,name,iro,social_worker,team.",
    discussion: """
      Names the children that are known already and says who holds their cases. The IRO is given by name or by \
      login. May also hold since, the day from which this IRO has the child, and told, the day on which the \
      reviewing service was told of the child. Without since, a change of IRO counts from today, as one of social \
      worker or team does.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var manner: ImportOptions
  @Argument(help: "A CSV file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let service = try clock.service(storeOptions)
      let given = try GivenFile(file, .list)
      let list = CaseloadFile.read(file: given.name, bytes: given.bytes)
      var messages = ImportMessages(manner, list: list.faults, notes: list.notes)
      try messages.refuseFaults()
      let progress = ProgressBar("Allocating children")
      let report = try service.importCaseload(
        list.statements(digestOf: given.bytes), manner.manner(makesChildrenKnown: false),
        progress: progress.show)
      progress.clear()
      try messages.say(report, of: "children", by: service)
    }
  }
}
