import Application
import ArgumentParser
import CaseStore
import Glibc
import NcursesTerminal
import Platform
import Screens

/// The screens: what the program shows when it is given no command.
struct OpenScreens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens", abstract: "Open the screens (what 'iro' alone does).", shouldDisplay: false)

  @OptionGroup var storeOptions: StoreOptions

  func run() throws {
    try ExitReporting.run {
      let store = try storeOptions.opened()
      let service = try storeOptions.service(store)
      let backup = DailyBackup(of: store, at: storeOptions.path, service)
      try OpenScreens.open(service, isPlain: storeOptions.plain) { backup?.begin() }
      if let words = backup?.failureWords {
        ExitReporting.say("iro: today's backup of the store could not be written. \(words)")
      }
      if let path = backup?.keptForGood {
        let words =
          "iro: under a clock in doubt the whole council was backed up to \(path), which stays until you remove it."
        ExitReporting.say(words.told)
      }
    }
  }

  /// Shows the service's screens on the terminal until the person leaves.
  ///
  /// - Parameter begin: what is begun behind them once the terminal is theirs.
  static func open(_ service: CaseService, isPlain: Bool, _ begin: () -> Void = {}) throws {
    // What the first frame asks for; somebody who may see nothing is told so before the screen is taken.
    _ = try service.today(first: CaseService.firstLines)
    let terminal: NcursesTerminal
    do throws(TerminalFailure) {
      terminal = try NcursesTerminal()
    } catch {
      throw ExitReporting.stop("iro: \(error)", EX_UNAVAILABLE)
    }
    defer { terminal.close() }
    var session = Session(
      service: service, size: terminal.size, isPlain: isPlain || ProcessEnvironment["NO_COLOR"] != nil,
      editor: EditorProgram(), documents: CouncilDocuments(service: service), pageWriter: PersonsPages())
    begin()
    try session.run(on: terminal)
  }
}
