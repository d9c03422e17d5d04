import Application
import TerminalUI

extension Session {
  /// What can be asked for by its name here, and by no key.
  var commandsWithoutKey: [(name: String, words: String)] {
    let told = Set(knownKeys.filter { $0 }.entries.map(\.inHelp))
    return NamedCommand.offered(service, screen).filter { named in
      !named.command.hasKeyEverywhere && !told.contains(named.words)
    }.map { ($0.name, $0.words) }
  }
}
