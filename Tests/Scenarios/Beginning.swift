import CareCalendar
import Casework
import Demonstration
import Desk
import Foundation

/// What a scenario begins with beside the demonstration council: children who come into care, settings of the policy.
struct Beginning {
  private let folder: URL

  init(in folder: URL) { self.folder = folder }

  /// Has the IRO manager import the children of `start.csv` and adopt the settings of `start.policy`, where
  /// there are such files.
  func take(_ store: any Store) throws {
    let manager = "judith.ravenscroft"
    let desk = try Desk(store, clock: StoppedClock(), signIn: SignIn(account: manager, asLogin: manager))
    if let settings = lines("start.policy") { try adopt(settings, desk) }
    for line in (lines("start.csv") ?? []).dropFirst() { try admit(line, desk) }
  }

  private func lines(_ name: String) -> [String]? {
    let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init)
  }

  private func adopt(_ lines: [String], _ desk: Desk) throws {
    var settings = desk.council.settings
    for line in lines {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      settings[parts[0]] = parts[1]
    }
    let file = AdoptedFile(name: "start.policy", text: lines.joined(separator: "\n"))
    _ = try desk.perform(.council(.adoptPolicy(file, settings: settings)))
  }

  /// number, name, born, since, iro, social worker, team
  private func admit(_ line: String, _ desk: Desk) throws {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 7, let born = Day(iso: cells[2]), let since = Day(iso: cells[3]) else { return }
    let number = ChildNumber(cells[0])
    let origin = FactOrigin(file: "start.csv", line: 2, digest: String(repeating: "0", count: 64))
    let episode = Episode(
      began: since, reasonBegan: .started, legalStatus: .accommodated, placement: .fostered)
    let facts: [ChildFact] = [.born(born), .episode(episode, knownTo: since)]
    let manner = ImportManner(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let located = facts.map { ChildFacts.Located($0, origin) }
    let report = try desk.importChildren([ChildFacts(number: number, facts: located)], manner)
    let row = CaseloadStatement(
      number: number, name: cells[1], iro: cells[4], socialWorker: cells[5], team: cells[6], origin: origin)
    let caseload = try desk.importCaseload([row], manner)
    if let fault = (report.faults + caseload.faults).first { throw DeskRefusal.impossible(fault.words) }
  }
}
