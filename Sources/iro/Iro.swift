import ArgumentParser
import CaseStore
import Glibc
import Platform

/// The program: one command for the screens, and one for each thing that can be printed or done without them.
@main
struct Iro: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iro",
    abstract: "Every review duty of an Independent Reviewing Officer, why, and by when.",
    discussion: "Without a command, the screens are opened.",
    version: "0.1.0",
    subcommands: [
      Init.self, Import.self, Today.self, Caseload.self, Caseloads.self, Alerts.self, Reviews.self,
      ListDecisions.self, ListPractice.self,
      MeasuresCommand.self, ReportCommand.self, ReadsCommand.self,
      ShowChild.self,
      History.self, Due.self,
      Demo.self, Rehearse.self, PolicyCommand.self, HolidaysCommand.self, TermsCommand.self, Roles.self,
      RulebookCommand.self, WriteNotice.self, WriteRecord.self, WriteLetter.self, WriteChange.self,
      WriteIntroduction.self, WriteSurvey.self, OwnYear.self,
      TemplatesCommand.self, Verify.self, Rebuild.self, Backup.self, Restore.self,
      OpenScreens.self,
    ],
    defaultSubcommand: OpenScreens.self)

  /// A word that is no command is said to be none, before it can be taken for a fault of the screens.
  static func main() {
    StoreRight.layDown()
    Memory.hide()
    FileSizeLimit.fail()
    // Before any file is open: where there are too many, the account would be taken for one without a name.
    _ = Account.login
    let words = Array(CommandLine.arguments.dropFirst())
    let first = words.first ?? "--"
    let command = configuration.subcommands.first { $0.configuration.commandName == first }
    if !first.hasPrefix("-"), first != "help", command == nil {
      ExitReporting.say("iro: there is no command '\(first)'. 'iro --help' lists those there are.")
      leave(for: ExitCode.validationFailure)
    }
    do {
      var asked =
        try read(command ?? OpenScreens.self, command == nil ? words : Array(words.dropFirst()))
        ?? parseAsRoot(words)
      try asked.run()
    } catch {
      leave(for: error)
    }
  }

  /// The command as it is asked for, read without looking at all the others, which takes longer than most commands.
  /// Nil where it cannot be read so: help, a version, or something to be refused with the whole program's words.
  private static func read(_ command: any ParsableCommand.Type, _ words: [String]) -> (any ParsableCommand)? {
    guard command.configuration.subcommands.isEmpty, !words.contains(where: asksForHelp) else { return nil }
    return try? command.parse(words)
  }

  private static func asksForHelp(_ word: String) -> Bool {
    ["-h", "--help", "--version", "help"].contains(word) || word.contains("help-hidden")
      || word.contains("generate-completion-script")
  }

  /// Says what is to be said of an error, by the one door that everything goes through, and leaves with its code.
  private static func leave(for error: any Error) -> Never {
    let (words, code) = (fullMessage(for: error), exitCode(for: error))
    if !words.isEmpty {
      if code.isSuccess {
        do {
          try Output.put(words + "\n")
        } catch {
          Glibc.exit(exitCode(for: error).rawValue)
        }
      } else {
        Output.tell(words)
      }
    }
    Glibc.exit(code.rawValue)
  }
}
