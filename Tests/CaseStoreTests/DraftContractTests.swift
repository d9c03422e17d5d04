import Application
import Casework
import Testing

/// What every store owes to half-filled forms: they are kept as typed until they are given up.
@Suite struct DraftContractTests {
  @Test("A half-filled form is found again as it was typed", arguments: EachStore.allCases)
  func found(_ each: EachStore) throws {
    let answers = ["day": "17 Nov 14", "words": "\"Siôn\"\nsaid:\t王 \\ \u{01}", "time": ""]
    let draft = Sample.draft("book", child: "c1", about: "looked-after:2014-11-17", answers)
    try each.run { store in
      #expect(try store.drafts(of: StaffID("m1")) == [])
      try store.keep(draft)
      #expect(try store.drafts(of: StaffID("m1")) == [draft])
    }
  }

  @Test("A form is of one person, about one child and one thing", arguments: EachStore.allCases)
  func keys(_ each: EachStore) throws {
    let drafts = [
      Sample.draft("book"), Sample.draft("book", child: "c1"), Sample.draft("book", child: "c2"),
      Sample.draft("book", child: "c1", about: "r1"), Sample.draft("record", child: "c1"),
    ]
    try each.run { store in
      try store.keep(Sample.draft("book", by: "m2", child: "c1"))
      for draft in drafts { try store.keep(draft) }
      #expect(try store.drafts(of: StaffID("m1")) == drafts.reversed())
      #expect(try store.drafts(of: StaffID("m2")) == [Sample.draft("book", by: "m2", child: "c1")])
      #expect(try store.drafts(of: StaffID("m3")) == [])
    }
  }

  @Test(
    "Typing more takes the place of what was typed, and the last kept comes first",
    arguments: EachStore.allCases)
  func again(_ each: EachStore) throws {
    let second = Sample.draft("record", child: "c1")
    let more = Sample.draft("book", child: "c1", ["day": "17 Nov"], at: 1)
    try each.run { store in
      try store.keep(Sample.draft("book", child: "c1", ["day": "17", "time": "9"]))
      try store.keep(second)
      #expect(try store.drafts(of: StaffID("m1")).first == second)
      try store.keep(more)
      #expect(try store.drafts(of: StaffID("m1")) == [more, second])
    }
  }

  @Test("What is given up is gone, and nothing else", arguments: EachStore.allCases)
  func discarded(_ each: EachStore) throws {
    let drafts = (1...5).map { Sample.draft("book", child: "c\($0)", ["day": "\($0) Nov"]) }
    try each.run { store in
      for draft in drafts { try store.keep(draft) }
      try store.discard(drafts[2].key)
      #expect(
        try store.drafts(of: StaffID("m1")) == [drafts[4], drafts[3], drafts[1], drafts[0]])
      try store.discard(drafts[2].key)
      try store.discard(DraftKey(staff: StaffID("m2"), form: "book", child: ChildID("c1")))
      #expect(try store.drafts(of: StaffID("m1")).count == 4)
      try store.keep(drafts[2])
      #expect(try store.drafts(of: StaffID("m1")).first == drafts[2])
    }
  }

  @Test(
    "A form that is saved goes with its act, which is recorded once, and is told of until traces are overwritten",
    arguments: EachStore.allCases)
  func saved(_ each: EachStore) throws {
    let draft = Sample.draft("book", child: "c1", ["day": "17 Nov"], as: "a1")
    let other = Sample.draft("record", child: "c1", as: "a2")
    let act = Sample.act("a1", [Sample.append("c1", [Sample.known("1001")])])
    try each.run { store in
      try store.keep(draft)
      try store.keep(other)
      #expect(try store.lastEntry(of: draft.act) == nil)
      #expect(try store.savedForms(of: StaffID("m1")) == [])
      #expect(try store.append(act, renewing: .none, finishing: draft.key) == 1)
      #expect(try store.append(act, renewing: .none, finishing: draft.key) == 1)
      #expect(try store.head() == 1)
      #expect(try store.lastEntry(of: draft.act)?.position == 1)
      #expect(try store.drafts(of: StaffID("m1")) == [other])
      #expect(try store.savedForms(of: StaffID("m1")) == [draft.key])
      #expect(try store.savedForms(of: StaffID("m2")) == [])
      try store.overwriteTraces(of: StaffID("m2"))
      #expect(try store.savedForms(of: StaffID("m1")) == [draft.key])
      try store.overwriteTraces(of: StaffID("m1"))
      #expect(try store.savedForms(of: StaffID("m1")) == [])
      #expect(try store.drafts(of: StaffID("m1")) == [other])
    }
  }

  @Test("What is recorded is not kept as a half-filled form again", arguments: EachStore.allCases)
  func keptAfterwards(_ each: EachStore) throws {
    let draft = Sample.draft("book", child: "c1", ["day": "17 Nov"], as: "a1")
    try each.run { store in
      #expect(try store.keep(draft))
      try store.record("a1", "c1", Sample.known("1001"))
      #expect(try !store.keep(draft))
      #expect(try store.drafts(of: StaffID("m1")) == [])
      #expect(try store.keep(Sample.draft("book", child: "c1", ["day": "18 Nov"], as: "a2")))
      #expect(try store.drafts(of: StaffID("m1")).map(\.answers) == [["day": "18 Nov"]])
    }
  }

  @Test(
    "A form whose act comes to no event is gone, and is not told of as recorded",
    arguments: EachStore.allCases)
  func nothingToRecord(_ each: EachStore) throws {
    let draft = Sample.draft("link", child: "c1", ["other": "c2"], as: "a1")
    try each.run { store in
      try store.keep(draft)
      try store.append(Sample.act("a1", []), renewing: .none, finishing: draft.key)
      #expect(try store.drafts(of: StaffID("m1")) == [])
      #expect(try store.savedForms(of: StaffID("m1")) == [])
      #expect(try store.lastEntry(of: draft.act) == nil)
    }
  }

  @Test("That a form was saved in vain is kept with it", arguments: EachStore.allCases)
  func tried(_ each: EachStore) throws {
    let draft = Sample.draft("book", child: "c1", ["day": "17 Nov"], as: "a1", isTried: true)
    try each.run { store in
      try store.keep(Sample.draft("book", child: "c1", ["day": "17 Nov"], as: "a1"))
      try store.keep(draft)
      #expect(try store.drafts(of: StaffID("m1")) == [draft])
    }
  }

  @Test("A half-filled form is no entry", arguments: EachStore.allCases)
  func noEntry(_ each: EachStore) throws {
    try each.run { store in
      try store.keep(Sample.draft("book", child: "c1"))
      #expect(try store.head() == 0)
      #expect(try store.stale(under: "rules 1", limit: 9) == [])
    }
  }
}
