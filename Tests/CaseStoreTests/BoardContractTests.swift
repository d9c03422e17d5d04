import Application
import CareCalendar
import Casework
import ReadModels
import Record
import Rulebook
import Testing

/// What every board owes: rows as they were kept, found by scope, and known for stale.
@Suite struct BoardContractTests {
  @Test("A row is found again with everything in it", arguments: EachStore.allCases)
  func wholeRow(_ each: EachStore) throws {
    try each.run { store in
      try store.append(
        Sample.act("a1", [Sample.append("c1", [Sample.known("1001")])]),
        renewing: Sample.renewal(.whole, Sample.row("c2", number: "1002")))
      #expect(try store.rows(.child(ChildID("c1"))) == [.whole])
      #expect(try store.rows(.everyone) == [.whole, Sample.row("c2", number: "1002")])
    }
  }

  @Test("Children are found by IRO, team and number", arguments: EachStore.allCases)
  func scopes(_ each: EachStore) throws {
    try each.run { store in
      var inTeam = Sample.row("c3", number: "1003", iro: "m2")
      inTeam.team = "East"
      inTeam.bookings = [ChildRow.whole.bookings[0]]
      try store.renew(
        Sample.renewal(
          Sample.row("c1", number: "1001", iro: "m1"), Sample.row("c2", number: "1002", iro: "m2"), inTeam))
      #expect(try store.rows(.iros([StaffID("m2")])).map(\.id.raw) == ["c2", "c3"])
      #expect(try store.rows(.iros([StaffID("m2"), StaffID("m1")])).map(\.id.raw) == ["c1", "c2", "c3"])
      #expect(try store.rows(.iros([])) == [])
      #expect(
        try store.outdated(.iros([StaffID("m1"), StaffID("m3")]), under: "other", limit: 9).map(\.raw) == [
          "c1"
        ])
      #expect(try store.rows(.within(teams: ["East"])) == [inTeam])
      #expect(try store.rows(.within(teams: ["West"])) == [])
      #expect(try store.child(number: ChildNumber("1002")) == ChildID("c2"))
      #expect(try store.child(number: ChildNumber("9999")) == nil)
      #expect(try store.numbers().count == 3)
    }
  }

  @Test(
    "Children are found by who chairs a meeting on some days: without a chair, it is their IRO",
    arguments: EachStore.allCases)
  func chaired(_ each: EachStore) throws {
    func row(_ id: String, iro: String, day: String, chair: String?) -> ChildRow {
      var row = Sample.row(id, number: id, iro: iro)
      row.bookings = [
        Booking(
          kind: .lookedAfter, day: Sample.day(day), time: nil, chair: chair.map(StaffID.init),
          madeOn: Sample.day("2014-10-01"))
      ]
      return row
    }
    try each.run { store in
      try store.renew(
        Sample.renewal(
          row("c1", iro: "m1", day: "2014-11-03", chair: nil),
          row("c2", iro: "m1", day: "2014-11-04", chair: "m2"),
          row("c3", iro: "m3", day: "2014-11-05", chair: "m1"),
          row("c4", iro: "m1", day: "2014-11-06", chair: "m1")))
      func found(_ chairs: [String], _ first: String, _ last: String) throws -> [String] {
        let days = Sample.day(first)...Sample.day(last)
        return try store.rows(.chaired(by: Set(chairs.map(StaffID.init)), days)).map(\.id.raw)
      }
      #expect(try found(["m1"], "2014-11-01", "2014-11-05") == ["c1", "c3"])
      #expect(try found(["m1"], "2014-11-04", "2014-11-30") == ["c3", "c4"])
      #expect(try found(["m2", "m3"], "2014-11-01", "2014-11-30") == ["c2"])
      #expect(try found([], "2014-11-01", "2014-11-30") == [])
    }
  }

  @Test(
    "Children are found by the post that owes a duty, with all their duties", arguments: EachStore.allCases)
  func owing(_ each: EachStore) throws {
    try each.run { store in
      var second = Sample.row("c2", number: "1002")
      second.duties = [ChildRow.whole.duties[1]]
      second.bookings = [ChildRow.whole.bookings[1]]
      try store.renew(Sample.renewal(.whole, second, Sample.row("c3", number: "1003")))
      #expect(try store.rows(.within(owing: [.iroManager])) == [.whole, second])
      #expect(try store.rows(.within(owing: [.iro])) == [.whole])
      #expect(try store.rows(.within(owing: [.teamManager])) == [])
      #expect(try store.rows(.within(owing: [.teamManager, .iroManager])) == [.whole, second])
      #expect(try store.rows(.within()) == [])
    }
  }

  @Test(
    "Children with an open alert or a challenge to answer are found, and those of a team beside them",
    arguments: EachStore.allCases)
  func alerts(_ each: EachStore) throws {
    try each.run { store in
      var over = Sample.row("c2", number: "1002")
      over.alerts = [ChildRow.whole.alerts[1]]
      var inTeam = Sample.row("c3", number: "1003")
      inTeam.team = "East"
      var challenged = Sample.row("c4", number: "1004")
      let duty = Duty(
        key: DutyKey(rule: .practiceNoteAnswered, subject: .practiceNote(PracticeNoteID("n1"))),
        nature: .challenge,
        title: "Challenge to answer", post: .teamManager, weight: .local, opens: Sample.day("2014-11-03"),
        due: nil, unit: .working)
      challenged.duties = [DutyRow(duty: duty)]
      try store.renew(Sample.renewal(.whole, over, inTeam, challenged))
      #expect(try store.rows(.within(disputes: true)) == [.whole, challenged])
      #expect(try store.rows(.within(teams: ["East"], disputes: true)) == [.whole, inTeam, challenged])
    }
  }

  @Test("Brothers and sisters are found by their family", arguments: EachStore.allCases)
  func family(_ each: EachStore) throws {
    try each.run { store in
      var sister = Sample.row("c2", number: "1002")
      sister.family = FamilyID("f1")
      try store.renew(Sample.renewal(.whole, sister, Sample.row("c3", number: "1003")))
      #expect(try store.rows(.family(FamilyID("f1"))) == [.whole, sister])
      #expect(try store.rows(.family(FamilyID("f2"))) == [])
    }
  }

  @Test("Parents and children are found by what they share", arguments: EachStore.allCases)
  func parentage(_ each: EachStore) throws {
    try each.run { store in
      var (parent, child) = (Sample.row("c1", number: "1001"), Sample.row("c2", number: "1002"))
      let (first, second) = (ParentageID("l1"), ParentageID("l2"))
      parent.parentages = [Parentage(first, .parent), Parentage(second, .parent)]
      child.parentages = [Parentage(first, .child)]
      try store.renew(Sample.renewal(parent, child, Sample.row("c3", number: "1003")))
      #expect(try store.rows(.everyone)[0] == parent)
      #expect(try store.rows(.parentage([first])) == [parent, child])
      #expect(try store.rows(.parentage([second])) == [parent])
      #expect(try store.rows(.parentage([])) == [])
      child.parentages = []
      try store.renew(Sample.renewal(child))
      #expect(try store.rows(.parentage([first])) == [parent])
    }
  }

  @Test("A renewed row takes the place of the one before", arguments: EachStore.allCases)
  func replaced(_ each: EachStore) throws {
    try each.run { store in
      var row = ChildRow.whole
      try store.renew(Sample.renewal(row))
      row.duties.removeLast()
      row.bookings = []
      row.alerts.removeFirst()
      row.preparedness = [:]
      row.name = "Elin Meredith-Okafor"
      try store.renew(Sample.renewal(row))
      #expect(try store.rows(.everyone) == [row])
    }
  }

  @Test("Two children never have one number; numbers can change places", arguments: EachStore.allCases)
  func numbers(_ each: EachStore) throws {
    try each.run { store in
      try store.renew(Sample.renewal(Sample.row("c1", number: "1"), Sample.row("c2", number: "2")))
      let act = Sample.act("a1", [Sample.append("c3", [Sample.known("1")])])
      #expect(throws: StoreFault.journal(.conflict(StreamID("c3")))) {
        try store.append(act, renewing: Sample.renewal(Sample.row("c3", number: "1")))
      }
      #expect(try store.head() == 0)
      try store.renew(Sample.renewal(Sample.row("c1", number: "2"), Sample.row("c2", number: "1")))
      #expect(try store.child(number: ChildNumber("1")) == ChildID("c2"))
    }
  }

  @Test(
    "A child is stale under other rules, with newer entries, or without a row", arguments: EachStore.allCases)
  func stale(_ each: EachStore) throws {
    try each.run { store in
      try store.record("a1", "c1", Sample.known("1001"))
      try store.record("a2", "c2", Sample.known("1002"))
      #expect(try store.stale(under: "rules 1", limit: 9).map(\.raw) == ["c1", "c2"])
      try store.renew(Sample.renewal(Sample.row("c1", number: "1001"), Sample.row("c2", number: "1002")))
      #expect(try store.stale(under: "rules 1", limit: 9) == [])
      #expect(try store.stale(under: "rules 2", limit: 1).map(\.raw) == ["c1"])
      try store.record("a3", "c2", expecting: 1, Sample.held("2014-11-03"))
      #expect(try store.stale(under: "rules 1", limit: 9).map(\.raw) == ["c2"])
      try store.append(
        Sample.act("a4", [Sample.append("c2", expecting: 2, [Sample.held("2014-12-03")])]),
        renewing: Sample.renewal(Sample.row("c2", number: "1002", entries: 3)))
      #expect(try store.stale(under: "rules 1", limit: .max) == [])
      #expect(try store.fingerprints() == ["rules 1"])
    }
  }

  @Test("The latest day is that of any child", arguments: EachStore.allCases)
  func latestDay(_ each: EachStore) throws {
    try each.run { store in
      #expect(try store.latestDay() == nil)
      try store.renew(Sample.renewal(.whole, Sample.row("c2", number: "1002")))
      #expect(try store.latestDay() == Sample.day("2014-11-03"))
    }
  }

  @Test("There is one council and one staff list", arguments: EachStore.allCases)
  func onlyOne(_ each: EachStore) throws {
    try each.run { store in
      #expect(try store.stream(of: .council) == nil)
      try store.record("a1", "k", Sample.founded)
      try store.record("a2", "s", Sample.joined)
      try store.record("a3", "c", Sample.known("1001"))
      #expect(try store.stream(of: .council) == StreamID("k"))
      #expect(try store.stream(of: .staff) == StreamID("s"))
      #expect(try store.stream(of: .child) == nil)
      #expect(throws: StoreFault.journal(.conflict(StreamID("k2")))) {
        try store.record("a4", "k2", Sample.founded)
      }
      #expect(throws: StoreFault.journal(.conflict(StreamID("s2")))) {
        try store.record("a5", "s2", Sample.joined)
      }
      try store.note([Sample.read("c")])
      #expect(try store.head() == 3)
    }
  }
}

extension ChildRow {
  /// A row with every column filled.
  fileprivate static let whole: ChildRow = {
    let key = DutyKey(
      rule: .secondReviewWithinThreeMonths, subject: .reviews(.lookedAfter, Sample.day("2014-07-28")))
    let duty = Duty(
      key: key, nature: .review, title: "2nd review", post: .iro, weight: .law, kind: .lookedAfter,
      number: 2, opens: Sample.day("2014-08-20"), due: Sample.day("2014-11-20"),
      bookBy: Sample.day("2014-11-19"), lapses: Sample.day("2015-02-01"), unit: .calendar,
      isShortNotice: true)
    let open = Duty(
      key: DutyKey(rule: .reviewHistoryIsKnown, subject: .other("x")), nature: .settle, title: "Find out",
      post: .iroManager, weight: .local, opens: Sample.day("2014-08-20"), due: nil, unit: .working)
    var whole = PracticeNoteRow(
      PracticeNote(
        id: PracticeNoteID("n1"), kind: .challenge,
        category: AlertCategory(key: "drift", name: "Drift", common: .drift), words: "No plan yet",
        review: ReviewID("r1"), by: StaffID("m1"), on: Sample.day("2014-10-01")),
      alert: AlertID("a1"), alertOn: Sample.day("2014-11-03"))
    whole.note.answer = PracticeNote.Answer("There is one", by: StaffID("m4"), on: Sample.day("2014-10-08"))
    let bare = PracticeNoteRow(
      PracticeNote(
        id: PracticeNoteID("n2"), kind: .impact, category: whole.note.category, words: "Home",
        by: StaffID("m1"),
        on: Sample.day("2014-10-02")))
    let (booked, made) = (Sample.day("2014-11-17"), Sample.day("2014-11-03"))
    return ChildRow(
      id: ChildID("c1"), number: ChildNumber("1001"), name: "Siôn Llewellyn-O'Hara",
      collation: "llewellynohara sion", dateOfBirth: Sample.day("2001-02-28"), legalStatus: .careOrder,
      placement: .fosteredByFamily, withUsSince: Sample.day("2014-07-28"), beginningIsKnown: false,
      withUsUntil: Sample.day("2015-02-01"), iro: StaffID("m1"), socialWorker: "Bo Quist", team: "North",
      family: FamilyID("f1"),
      bookings: [
        Booking(
          review: ReviewID("r1"), kind: .lookedAfter, day: booked, time: TimeOfDay("09:30"),
          venue: "Larch House", chair: StaffID("m2"), madeOn: made),
        Booking(kind: .pathwayPlan, day: booked, time: nil, madeOn: made),
      ],
      preparedness: [
        ReviewID("r1"): [
          PreparationProgress(.socialWorker, done: 1, of: 1), PreparationProgress(.documents, done: 2, of: 4),
        ],
        Booking(kind: .pathwayPlan, day: booked, time: nil, madeOn: made).id: [
          PreparationProgress(.child, done: 0, of: 1)
        ],
      ],
      duties: [
        DutyRow(duty: duty, putOffUntil: Sample.day("2014-11-10"), reason: "school holidays"),
        DutyRow(duty: open),
      ],
      alerts: [
        AlertRow(
          id: AlertID("a1"), group: AlertGroupID("g1"), category: "Delay for the child", isUrgent: true,
          stageName: "Stage 2 (Service Manager)", roleName: "Service Manager",
          reached: [.teamManager, .serviceManager], ahead: [.serviceManager, .director], isFormal: true,
          state: .toAnswer,
          acted: [StaffID("m4"), StaffID("m5")], raisedOn: made,
          clocks: [
            RunningClock(due: booked, unit: .working),
            RunningClock(due: Sample.day("2014-12-01"), unit: .calendar),
          ], height: [-1, 0], versions: [4, 7]),
        AlertRow(
          id: AlertID("a2"), category: "Contact", stageName: "Stage 1", roleName: "Team Manager", reached: [],
          ahead: [], state: .withdrawn, raisedOn: made, ended: booked),
      ],
      practiceNotes: 3, notes: [whole, bare],
      hearing: Hearing(day: Sample.day("2014-11-20"), purpose: "final hearing", listedOn: made),
      latestDay: made, entries: 1)
  }()
}
