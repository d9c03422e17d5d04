import ArgumentParser

/// The program: one command for the screens, and one for each thing that can be printed or done without them.
@main
struct Iro: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iro",
    abstract: "Every review duty of an Independent Reviewing Officer, why, and by when.",
    discussion: "Without a command, the screens are opened.",
    version: "0.1.0",
    subcommands: [
      Init.self, Import.self, Today.self, Caseload.self, Alerts.self, ShowChild.self, History.self, Due.self,
      Demo.self, Rehearse.self, PolicyCommand.self, HolidaysCommand.self, TermsCommand.self, Roles.self,
      RulebookCommand.self, WriteNotice.self, WriteRecord.self, WriteLetter.self, TemplatesCommand.self,
      Verify.self,
      OpenScreens.self,
    ],
    defaultSubcommand: OpenScreens.self)

  /// A word that is no command is said to be none, before it can be taken for a fault of the screens.
  static func main() {
    let first = CommandLine.arguments.dropFirst().first ?? "--"
    if !first.hasPrefix("-"), first != "help", !configuration.names.contains(first) {
      Leaving.say("iro: there is no command '\(first)'. 'iro --help' lists those there are.")
      exit(withError: ExitCode.validationFailure)
    }
    main(nil)
  }
}

extension CommandConfiguration {
  /// What its subcommands are called.
  fileprivate var names: [String] {
    subcommands.map { $0.configuration.commandName ?? String(describing: $0).lowercased() }
  }
}
