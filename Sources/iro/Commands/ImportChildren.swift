import Application
import ArgumentParser
import Interchange
import Platform

/// The list of children who came into care since the last return.
struct ImportChildren: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "children", abstract: "New children, between two returns: number,birth,legal_status,since.",
    discussion: """
      Needs number, birth, legal_status (LS) and since, the day on which the child came into care. May also hold \
      name, sex, ethnicity (ETHNIC), need (CIN), placement (PLACE), provider (PLACE_PROVIDER), told, the day on \
      which the reviewing service was told of the child, social_worker and team. Codes are those of SSDA903. What \
      follows is due as if a return had told of the child, and a later return that says the same changes nothing. \
      All or nothing: a fault anywhere means that nothing is recorded, unless --skip-invalid.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var manner: ImportOptions
  @Argument(help: "A CSV file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let service = try clock.service(storeOptions)
      let given = try GivenFile(file, .list)
      let list = NewChildrenFile.read(file: given.name, bytes: given.bytes)
      var messages = ImportMessages(manner, list: list.faults, notes: list.notes)
      try messages.refuseFaults()
      let progress = ProgressBar("Recording children")
      let report = try service.importNewChildren(
        list.statements(digestOf: given.bytes), manner.manner(makesChildrenKnown: true),
        progress: progress.show)
      progress.clear()
      try messages.say(report, of: "children", by: service)
    }
  }
}
