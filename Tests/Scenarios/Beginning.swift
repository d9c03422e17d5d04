import Application
import CareCalendar
import Casework
import Demonstration
import Foundation
import Interchange

/// What a scenario begins with beside the demonstration council: another council's policy, settings of it, people who
/// join the staff, children who come into care.
struct Beginning {
  private let folder: URL

  init(in folder: URL) { self.folder = folder }

  /// Has the IRO manager adopt the policy that `start.council` names and the settings of `start.policy`, and import
  /// the people of `start.staff` and the children of `start.csv`, where there are such files.
  func take(_ store: any Store) throws {
    let manager = "judith.ravenscroft"
    let service = try CaseService(
      store, clock: StoppedClock(), signIn: SignInRequest(account: manager, asLogin: manager))
    if let name = lines("start.council")?.first { try adopt(named: name, service) }
    if let settings = lines("start.policy") { try adopt(settings, service) }
    try join(lines("start.staff") ?? [], service)
    for line in (lines("start.csv") ?? []).dropFirst() { try admit(line, service) }
  }

  private func lines(_ name: String) -> [String]? {
    let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init)
  }

  /// A policy that is built in, by the name that its file has.
  private func adopt(named name: String, _ service: CaseService) throws {
    let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/data")
    let bytes = Array(try Data(contentsOf: data.appending(path: "policy-\(name).yaml")))
    let file = PolicyFile.read(file: name, bytes: bytes)
    let adopted = AdoptedFile(name: "policy-\(name).yaml", text: String(decoding: bytes, as: UTF8.self))
    _ = try service.perform(.council(.adoptPolicy(adopted, settings: file.policy.settings)))
  }

  /// name, login, role, team
  private func join(_ lines: [String], _ service: CaseService) throws {
    let origin = FactOrigin(file: "start.staff", line: 1, digest: String(repeating: "0", count: 64))
    let people = lines.compactMap { line -> StaffImportRow? in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, let role = Role(rawValue: cells[2]) else { return nil }
      let team = cells[3].isEmpty ? nil : cells[3]
      return StaffImportRow(StaffDetails(name: cells[0], login: cells[1], role: role, team: team), origin)
    }
    guard !people.isEmpty else { return }
    _ = try service.importStaff(people, isDryRun: false)
  }

  private func adopt(_ lines: [String], _ service: CaseService) throws {
    var settings = service.council.settings
    for line in lines {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      settings[parts[0]] = parts[1]
    }
    let file = AdoptedFile(name: "start.policy", text: lines.joined(separator: "\n"))
    _ = try service.perform(.council(.adoptPolicy(file, settings: settings)))
  }

  /// number, name, born, since, iro, social worker, team
  private func admit(_ line: String, _ service: CaseService) throws {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 7, let born = Day(iso: cells[2]), let since = Day(iso: cells[3]) else { return }
    let number = ChildNumber(cells[0])
    let origin = FactOrigin(file: "start.csv", line: 2, digest: String(repeating: "0", count: 64))
    let episode = Episode(
      began: since, reasonBegan: .started, legalStatus: .accommodated, placement: .fostered)
    let facts: [ChildFact] = [.born(born), .episode(episode, knownTo: since)]
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let located = facts.map { ChildFacts.LocatedFact($0, origin) }
    let report = try service.importChildren([ChildFacts(number: number, facts: located)], manner)
    let row = CaseloadImportRow(
      number: number, name: cells[1], iro: cells[4], socialWorker: cells[5], team: cells[6], origin: origin)
    let caseload = try service.importCaseload([row], manner)
    if let fault = (report.faults + caseload.faults).first { throw ServiceRefusal.impossible(fault.words) }
  }
}
