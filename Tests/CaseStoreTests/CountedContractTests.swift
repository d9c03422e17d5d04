import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Testing

@testable import CaseStore

/// What every store owes of what is counted: everything comes back, and of a year what bears on it.
@Suite struct CountedContractTests {
  @Test("Everything that is counted of a child comes back", arguments: EachStore.allCases)
  func whole(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      #expect(try store.counted(ChildID("c1")) == .everything)
      #expect(try store.counted(ChildID("c2")) == nil)
      var found: [CountedChild] = []
      try store.eachCounted(in: nil) { found.append($0) }
      #expect(found == [.everything])
    }
  }

  @Test(
    "Of a year comes what bears on it, on its first and its last day",
    arguments: EachStore.allCases,
    [
      ("2014-04-01", "2015-03-31"), ("2014-08-31", "2014-08-31"), ("2014-09-01", "2014-09-01"),
      ("2014-09-02", "2014-09-02"), ("2014-12-01", "2014-12-01"), ("2010-01-01", "2010-12-31"),
    ])
  func days(_ each: EachStore, _ bounds: (String, String)) throws {
    let days = Sample.day(bounds.0)...Sample.day(bounds.1)
    try each.run { store in
      try keep([.everything], in: store)
      var found: [CountedChild] = []
      try store.eachCounted(in: days) { found.append($0) }
      let expected = CountedChild.everything
      #expect(found == (expected.bears(on: days) ? [expected.bearing(on: days)] : []))
    }
  }

  @Test(
    "Of a year the reviews come that were held or due in it, and those before that found a plan for permanence",
    arguments: EachStore.allCases)
  func reviews(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      func reviews(_ first: String, _ last: String) throws -> [CountedReview] {
        var found: [CountedReview] = []
        try store.eachCounted(in: Sample.day(first)...Sample.day(last)) { found += $0.reviews }
        return found
      }
      let all = CountedChild.everything.reviews
      #expect(try reviews("2014-04-01", "2015-03-31") == Array(all[1...]))
      #expect(try reviews("2014-09-01", "2014-09-01") == Array(all[1...2]))
      #expect(try reviews("2012-08-01", "2012-08-26") == [])
      #expect(try reviews("2012-05-28", "2012-08-27") == Array(all[...1]))
    }
  }

  @Test(
    "They come a stretch at a time in order of their ids, of a year those that bear on it",
    arguments: EachStore.allCases)
  func stretches(_ each: EachStore) throws {
    let days = Sample.day("2014-04-01")...Sample.day("2015-03-31")
    try each.run { store in
      var other = CountedChild(id: ChildID("c0"), number: ChildNumber("1000"))
      other.stays = CountedChild.everything.stays
      var gone = CountedChild(id: ChildID("c2"), number: ChildNumber("1002"))
      gone.stays = CountedChild.everything.shortBreaks
      try keep([.everything, other, gone], in: store)
      let first = try store.counted(in: days, after: nil, limit: 1)
      #expect(first == [other.bearing(on: days)])
      let rest = try store.counted(in: days, after: other.id, limit: 9)
      #expect(rest == [CountedChild.everything.bearing(on: days)])
      #expect(try store.counted(in: days, after: ChildID("c1"), limit: 9) == [])
    }
  }

  @Test(
    "Those of whom words may be printed are found, and nobody whose facts look like it",
    arguments: EachStore.allCases)
  func quoted(_ each: EachStore) throws {
    let days = Sample.day("2014-04-01")...Sample.day("2015-03-31")
    try each.run { store in
      var other = CountedChild(id: ChildID("c0"), number: ChildNumber("1000"))
      other.stays = CountedChild.everything.stays
      other.teams = [CountedTeam(team: "\nQ\tchild\tI like it here\t16314", since: nil, until: nil)]
      try keep([.everything, other], in: store)
      #expect(try store.quoted(in: days) == [ChildID("c1")])
      let before = Sample.day("2010-01-01")...Sample.day("2010-12-31")
      #expect(try store.quoted(in: before) == [])
    }
  }

  @Test("It stays with the same row, and is forgotten with another", arguments: EachStore.allCases)
  func renewed(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      var row = Sample.row("c1", number: "1001")
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      #expect(try store.uncounted(limit: 9) == [])
      row.entries += 1
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      #expect(try store.uncounted(limit: 9) == [ChildID("c1")])
      try keep([.everything], in: store)
      try store.renew(BoardRenewal(rows: [Sample.row("c1", number: "1001")], fingerprint: "rules 2"))
      #expect(try store.counted(ChildID("c1")) == nil)
    }
  }

  @Test("What is worked out later is kept where the row is still the same", arguments: EachStore.allCases)
  func later(_ each: EachStore) throws {
    try each.run { store in
      let row = Sample.row("c1", number: "1001")
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      try store.keep([CountedRenewal(.everything, entries: row.entries + 1)], under: "rules 1")
      try store.keep([CountedRenewal(.everything, entries: row.entries)], under: "rules 2")
      #expect(try store.uncounted(limit: 9) == [ChildID("c1")])
      #expect(try store.uncounted(limit: 0) == [])
      try store.keep([CountedRenewal(.everything, entries: row.entries)], under: "rules 1")
      #expect(try store.counted(ChildID("c1")) == .everything)
    }
  }

  @Test("What was changed so that it cannot be read is left out")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let store = try folder.makeStore()
    try keep([.everything], in: store)
    for facts in ["X", "C", "R\tx", "C\t\t\t\t\t\t\nR\t\t\t\theld\tlooked-after\t1", "S\t\\q"] {
      try RawStore(folder.storePath).run("UPDATE counted SET facts = '\(facts)'")
      #expect(try store.counted(ChildID("c1")) == nil, "\(facts)")
    }
  }

  private func keep(_ children: [CountedChild], in store: any Store) throws {
    try store.renew(
      BoardRenewal(
        rows: children.map { Sample.row($0.id.raw, number: $0.number.text) }, fingerprint: "rules 1",
        counted: Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0) })))
  }
}
