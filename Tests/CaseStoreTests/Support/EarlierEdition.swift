import Application
import Foundation

@testable import CaseStore

/// An earlier edition of the tables, of which a store is kept as a program of that time left it.
enum EarlierEdition: Int, CaseIterable {
  case one = 1
  case two, three, four, five, six, seven, eight, nine

  /// How many entries its journal holds.
  var entries: Int {
    switch self {
    case .one, .two: 19
    case .three: 28
    case .four, .five, .six, .seven, .eight, .nine: 29
    }
  }

  /// How often somebody looked at children.
  var reads: Int { rawValue >= 3 ? 2 : 1 }

  /// Asks what was read, with the columns of today: before there were places, one child each.
  var everyReading: String {
    let columns = rawValue < 8 ? "'' AS place, child AS children" : "place, children"
    return "SELECT position, read_at, staff, \(columns) FROM reads ORDER BY position"
  }

  /// Where that was, in words.
  var placesOfReads: [String] {
    rawValue < 8 ? Array(repeating: "opened", count: reads) : ["the child's page", "iro caseload"]
  }

  /// What was typed and not saved when the store was left, the last kept first.
  var drafts: [Draft] {
    switch self {
    case .one: []
    case .two: [putOff]
    case .three, .four, .five, .six, .seven, .eight, .nine: [booking, putOff]
    }
  }

  /// What the open alerts in it are about.
  var concerns: [String] {
    switch self {
    case .one, .two: []
    case .three: [Sample.concern.concern]
    case .four, .five, .six, .seven, .eight, .nine: [Sample.concern.concern, Sample.concern.concern]
    }
  }

  private var booking: Draft {
    Sample.draft(
      "act|book", by: "4199f47ac0880602d4c688a53dd1f1f6", child: "9e90a76858c9daf2a8e7b740e880e0a2",
      ["day": "2014-11-14"], at: 1_415_001_900_000)
  }

  private var putOff: Draft {
    Sample.draft(
      "act|put-off", by: "4199f47ac0880602d4c688a53dd1f1f6", child: "f60db3acfa7d825b38e887bdf8e99654",
      about: "SecondReviewWithinThreeMonths/looked-after:2014-07-28",
      ["reason": "Siôn is away at his aunt's until half-term", "until": "2014-11-10"],
      at: 1_415_001_600_000)
  }

  func make(at path: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Editions/\(rawValue).sql")
    try RawStore(path).run(try String(contentsOf: file, encoding: .utf8))
    chmod(path, 0o600)
  }
}
