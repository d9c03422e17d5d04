import Application
import ArgumentParser
import CaseStore
import Demonstration
import Headless
import Platform
import Screens
import TerminalUI

/// A script of keys, played to the screens without a terminal.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Play a script of keys to the screens, without a terminal.",
    discussion: """
      The script is played on a scratch copy of the demonstration store that --store names, else on a synthetic \
      council made for it ($IRO_STORE is passed over), so that nothing is recorded for good. It begins as the \
      person of --as and on the day of --today, unless it says otherwise.

      It has a title line, then a step a line: council NAME, today DAY, as LOGIN, size 100x30, type KEYS, \
      text WORDS, do "name of a key's action", see WORDS, not WORDS, selected WORDS, frame NAME, event KIND, \
      quiet 60 lets so many seconds pass in which nothing is pressed, \
      editor "WORDS" is what the editor gives back when it is next asked for, editor fails "WORDS" what it saves \
      before it fails. page FILE is a page that was written, page fails "WORDS" has none written from then on. Pages \
      are written to no disk. Exit code 1 when an expectation fails.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Flag(help: "Print the screens and pages that the script asks for.") var frames = false
  @Argument(help: "The script, or - for standard input.") var script: String

  func run() throws {
    try ExitReporting.run {
      let given = try GivenFile(script, .script)
      do {
        let script = try Script(given.text)
        let source = try storeOptions.store.map { try storeOptions.opened(at: $0) }
        if let source { try requireDemonstration(source) }
        let folder = try ScratchFolder()
        defer { folder.remove() }
        var rehearsal = Rehearsal(on: try stage(in: folder, from: source))
        try rehearsal.run(script)
        try Output.say("\(script.title): as expected")
      } catch let fault as ScriptFault {
        throw ExitReporting.stop("\(given.name):\(fault.line): \(fault.words)", 1)
      }
    }
  }

  private func stage(in folder: ScratchFolder, from source: CaseStore?) throws -> Rehearsal.Stage {
    let scratch = "\(folder.path)/caseload.db"
    if let source {
      try source.copy(to: scratch)
    } else {
      try DemonstrationStore.make(at: scratch)
    }
    let store = try CaseStore(opening: scratch)
    return Rehearsal.Stage(
      open: { try session($0, on: store) }, lastKinds: { try LastRecordedKinds.kinds(in: store) },
      frame: { name, text in
        if frames { try Output.put("── \(name) ──\n\(text)") }
        return nil
      },
      page: { name, text in
        if frames { try Output.put("── \(name) ──\n\(text)") }
        return nil
      }, words: ExitReporting.words(of:))
  }

  /// Whom the script means it says itself, so that somebody unknown is no reason yet.
  private func requireDemonstration(_ store: CaseStore) throws {
    do {
      _ = try service(store, Rehearsal.Opening())
    } catch ServiceRefusal.onlyInDemonstration {
      throw ServiceRefusal.onlyInDemonstration("A rehearsal")
    } catch is ServiceRefusal {
    }
  }

  private func service(_ store: CaseStore, _ opening: Rehearsal.Opening) throws -> CaseService {
    try DemonstrationStore.service(
      store, as: opening.login ?? storeOptions.login ?? SyntheticCouncil.suggestedLogin,
      today: try opening.today ?? storeOptions.day())
  }

  private func session(_ opening: Rehearsal.Opening, on store: CaseStore) throws -> Session {
    let service = try service(store, opening)
    if let wanted = opening.council, wanted != service.council.name {
      throw ServiceRefusal.impossible(
        "The store holds the council of \(service.council.name), not \(wanted).")
    }
    return Session(
      service: service, size: opening.size, isPlain: storeOptions.plain,
      documents: CouncilDocuments(service: service))
  }
}
