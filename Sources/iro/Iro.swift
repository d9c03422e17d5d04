import ArgumentParser

/// The program: one command for the screens, and one for each thing that can be printed or done without them.
@main
struct Iro: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iro",
    abstract: "Every review duty of an Independent Reviewing Officer, why, and by when.",
    version: "0.1.0",
    subcommands: [
      Init.self, Import.self, Today.self, Caseload.self, Child.self, History.self, Due.self,
      Demo.self, Rehearse.self, PolicyCommand.self, HolidaysCommand.self, Roles.self, RulebookCommand.self,
      Verify.self,
      OpenScreens.self,
    ],
    defaultSubcommand: OpenScreens.self)
}
