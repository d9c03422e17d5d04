import ArgumentParser
import Desk
import Glibc
import NcursesTerminal
import Screens
import Workplace

/// The screens: what the program shows when it is given no command.
struct OpenScreens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens", abstract: "Open the screens (what 'iro' alone does).", shouldDisplay: false)

  @OptionGroup var storeOptions: StoreOptions

  func run() throws {
    try ExitReporting.run {
      try OpenScreens.open(try storeOptions.desk(), isPlain: storeOptions.plain)
    }
  }

  /// Shows the desk's screens on the terminal until the person leaves.
  static func open(_ desk: Desk, isPlain: Bool) throws {
    // What the first frame asks for; somebody who may see nothing is told so before the screen is taken.
    _ = try desk.today(first: Desk.firstLines)
    let terminal: NcursesTerminal
    do throws(TerminalFailure) {
      terminal = try NcursesTerminal()
    } catch {
      throw ExitReporting.stop("iro: \(error)", EX_UNAVAILABLE)
    }
    defer { terminal.close() }
    var session = Session(
      desk: desk, size: terminal.size, isPlain: isPlain || ProcessEnvironment["NO_COLOR"] != nil,
      editor: EditorProgram(), documents: CouncilDocuments(desk: desk))
    try session.run(on: terminal)
  }
}
