import Application
import CareCalendar
import Foundation
import Headless
import Screens
import Testing

/// Whole pieces of work at the keyboard, on the demonstration council in a real store.
///
/// A folder each: `script`, the screens it asks for as `NAME.frame`, and what was recorded as `end.events`.
@Suite struct ScenarioTests {
  @Test("Each scenario comes about as its script says", arguments: Scenario.all)
  func scenario(_ scenario: Scenario) throws {
    let council = try DemonstrationCouncil.copy()
    try Beginning(in: scenario.folder).take(council.store)
    let begun = try council.store.head()
    var golden = Golden(in: scenario.folder)
    let stage = Rehearsal.Stage(
      open: { opening in try council.session(opening) },
      lastKinds: { try LastRecordedKinds.kinds(in: council.store) },
      frame: { name, text in try golden.complaint("\(name).frame", text) },
      page: { file, text in try golden.complaint(file, text) })
    var rehearsal = Rehearsal(on: stage)
    do {
      try rehearsal.run(try Script(try scenario.script()))
    } catch let fault as ScriptFault {
      Issue.record("\(scenario.name)/script:\(fault.line): \(fault.words)")
      return
    }
    let events = try council.events(after: begun)
    if let complaint = try golden.complaint("end.events", events) { Issue.record("\(complaint)") }
    if !golden.recorded.isEmpty {
      Issue.record("Recorded, since missing: \(golden.recorded). Read them, and run again.")
    }
  }
}

/// A folder of this one that holds a script.
struct Scenario: CustomTestStringConvertible, Sendable {
  let name: String

  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: here.path)) ?? []
    return names.sorted().map { Scenario(name: $0) }.filter {
      FileManager.default.fileExists(atPath: $0.folder.appending(path: "script").path)
    }
  }()

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  var folder: URL { Scenario.here.appending(path: name) }
  var testDescription: String { name }

  func script() throws -> String {
    try String(contentsOf: folder.appending(path: "script"), encoding: .utf8)
  }
}

/// Files that say what a scenario should come to. Those that are missing are written, and the run fails once.
struct Golden {
  private let folder: URL
  private(set) var recorded: [String] = []

  init(in folder: URL) { self.folder = folder }

  mutating func complaint(_ name: String, _ text: String) throws -> String? {
    let file = folder.appending(path: name)
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      recorded.append(name)
      return nil
    }
    guard expected != text else { return nil }
    return "\(name) should be\n\(expected)\nand is\n\(text)\nIf that is right, delete the file and run again."
  }
}
