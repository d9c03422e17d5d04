import Application
import Casework
import ReadModels
import Testing

/// Whose children are found by the name of their social worker, alike in every store.
@Suite struct SocialWorkerScopeTests {
  @Test(
    "Children are found by their social worker, however the name is written", arguments: EachStore.allCases)
  func socialWorkers(_ each: EachStore) throws {
    try each.run { store in
      let names = ["Siân O'Neill", "sian oneill", "Siân ONeill", nil]
      let rows = names.enumerated().map { place, name in
        var row = Sample.row("c\(place)", number: "100\(place)", iro: "m1")
        (row.socialWorker, row.team) = (name, place == 0 ? "East" : nil)
        return row
      }
      try store.renew(Sample.renewal(rows[0], rows[1], rows[2], rows[3]))
      func found(_ name: String, _ team: String?, orUnknown: Bool = true) throws -> [String] {
        try store.rows(.socialWorker(named: name.nameKey, team: team, orUnknown: orUnknown)).map(\.id.raw)
      }
      #expect(try found("Siân O’Neill", nil) == ["c0", "c2"])
      #expect(try found("Siân O’Neill", "East") == ["c0", "c2"], "of one whose team is not known")
      #expect(try found("Siân O’Neill", "West") == ["c2"])
      #expect(try found("Siân O’Neill", "East", orUnknown: false) == ["c0"])
      #expect(try found("Siân O’Neill", "West", orUnknown: false) == [])
      #expect(try found("Siân O’Neill", nil, orUnknown: false) == ["c0"])
      #expect(try found("Sian ONeill", nil) == ["c1"], "an accent makes another name")
      let scope = BoardScope.socialWorker(named: "Siân O'Neill".nameKey, team: "West", orUnknown: true)
      #expect(try store.outdated(scope, under: "other", limit: 9).map(\.raw) == ["c2"])
      let known = BoardScope.socialWorker(named: "Siân O'Neill".nameKey, team: "West", orUnknown: false)
      #expect(try store.outdated(known, under: "other", limit: 9) == [])
    }
  }
}
