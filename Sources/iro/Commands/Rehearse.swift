import ArgumentParser
import CaseStore
import Demonstration
import Desk
import Glass
import Headless
import Screens
import Workplace

/// A script of keys, played to the screens without a terminal.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play a script of keys to the screens, without a terminal.",
    discussion: """
      The script is played on a scratch copy of a demonstration store (--store, or the synthetic council), so \
      that nothing is recorded for good. It has a title line, then a step a line: council NAME, today DAY, \
      as LOGIN, size 100x30, type KEYS, text WORDS, do "name of a key's action", see WORDS, not WORDS, \
      selected WORDS, frame NAME, event KIND. Exit code 1 when an expectation fails.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Flag(help: "Print the screens that the script asks for.") var frames = false
  @Argument(help: "The script.") var script: String

  func run() throws {
    try Reporting.run {
      let text = String(decoding: try Files.bytes(of: script), as: UTF8.self)
      do {
        let script = try Script(text)
        let folder = try ScratchFolder()
        defer { folder.remove() }
        var rehearsal = Rehearsal(on: try stage(in: folder))
        try rehearsal.run(script)
        try Output.say("\(script.title): as expected")
      } catch let fault as ScriptFault {
        throw Reporting.stop("\(script):\(fault.line): \(fault.words)", 1)
      }
    }
  }

  private func stage(in folder: ScratchFolder) throws -> Rehearsal.Stage {
    let scratch = "\(folder.path)/caseload.db"
    if let source = storeOptions.store {
      try CaseStore(opening: source).copy(to: scratch)
    } else {
      try DemonstrationStore.make(at: scratch)
    }
    let store = try CaseStore(opening: scratch)
    return Rehearsal.Stage(
      open: { try session($0, on: store) }, lastKinds: { try LastAct.kinds(in: store) },
      frame: { name, text in
        if frames { try Output.put("── \(name) ──\n\(text)") }
        return nil
      })
  }

  private func session(_ opening: Rehearsal.Opening, on store: CaseStore) throws -> Session {
    let desk = try DemonstrationStore.desk(
      store, as: opening.login ?? SyntheticCouncil.suggestedLogin, today: opening.today)
    if let wanted = opening.council, wanted != desk.council.name {
      throw DeskRefusal.impossible("The store holds the council of \(desk.council.name), not \(wanted).")
    }
    return Session(desk: desk, size: opening.size, isPlain: storeOptions.plain)
  }
}
