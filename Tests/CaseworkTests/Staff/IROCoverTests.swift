import CareCalendar
import Casework
import Testing

/// Who stands in for an IRO, from the first day of an absence to the last.
@Suite struct IROCoverTests {
  private func staff(_ events: StaffEvent...) -> StaffList {
    var staff = StaffList()
    let people: [(String, Role)] = [
      ("amina", .iro), ("tom", .iro), ("una", .iro), ("stone", .teamManager), ("lind", .businessSupport),
    ]
    for (login, role) in people { staff.evolve(.joined(member(login, role))) }
    events.forEach { staff.evolve($0) }
    return staff
  }

  private func member(_ login: String, _ role: Role, ended: Day? = nil) -> StaffMember {
    StaffMember(
      id: StaffID(login), details: StaffDetails(name: login, login: login, role: role, ended: ended))
  }

  private func away(
    _ who: String, _ from: Day = "2014-11-05", _ until: Day = "2014-11-14", covering: String? = nil
  ) -> StaffEvent {
    .away(Absence(of: StaffID(who), from: from, until: until, covering: covering.map { StaffID($0) }))
  }

  private func standIn(_ staff: StaffList, for who: String = "amina", on day: Day = "2014-11-05") -> String? {
    staff.standIn(for: StaffID(who), on: day)?.raw
  }

  private func covered(_ staff: StaffList, by who: String, on day: Day = "2014-11-05") -> [String] {
    staff.covered(by: StaffID(who), on: day).map(\.id.raw)
  }

  @Test("From the first day to the last somebody stands in, and on no other day")
  func days() {
    let staff = staff(away("amina", covering: "tom"))
    #expect(standIn(staff, on: "2014-11-04") == nil && covered(staff, by: "tom", on: "2014-11-04") == [])
    #expect(standIn(staff, on: "2014-11-05") == "tom")
    #expect(covered(staff, by: "tom", on: "2014-11-05") == ["amina"])
    #expect(standIn(staff, on: "2014-11-14") == "tom")
    #expect(standIn(staff, on: "2014-11-15") == nil && covered(staff, by: "tom", on: "2014-11-15") == [])
    #expect(covered(staff, by: "una") == [] && covered(staff, by: "amina") == [])
  }

  @Test("Who acts for the children is whoever stands in, for the one who is away, or else the IRO")
  func acting() {
    let amina = StaffID("amina")
    let staff = staff(away("amina", covering: "tom"))
    #expect(
      staff.acting(forIRO: amina, on: "2014-11-05")
        == ActingManager(StaffID("tom"), as: .iro, coveringFor: amina))
    #expect(staff.acting(forIRO: amina, on: "2014-11-15") == ActingManager(amina, as: .iro))
    let uncovered = self.staff(away("amina"))
    #expect(uncovered.acting(forIRO: amina, on: "2014-11-05") == ActingManager(amina, as: .iro))
  }

  @Test("Whoever covers and is away hands on to who covers them, and has nobody's work but while there")
  func chain() {
    let staff = staff(
      away("amina", covering: "tom"), away("tom", "2014-11-07", "2014-11-10", covering: "una"))
    #expect(covered(staff, by: "tom", on: "2014-11-06") == ["amina"])
    #expect(covered(staff, by: "una", on: "2014-11-06") == [])
    #expect(covered(staff, by: "tom", on: "2014-11-07") == [])
    #expect(covered(staff, by: "una", on: "2014-11-10") == ["amina", "tom"])
    #expect(covered(staff, by: "tom", on: "2014-11-11") == ["amina"])
    #expect(covered(staff, by: "una", on: "2014-11-11") == [])
    let circle = self.staff(away("amina", covering: "tom"), away("tom", covering: "amina"))
    #expect(standIn(circle) == nil && standIn(circle, for: "tom") == nil)
    let broken = self.staff(away("amina", covering: "tom"), away("tom"))
    #expect(standIn(broken) == nil, "nobody covers for the one who covers")
  }

  @Test("Two are covered for at once, each for their own days; back early, it ends that day")
  func several() {
    var staff = staff(
      away("amina", covering: "tom"), away("una", "2014-11-05", "2014-11-06", covering: "tom"))
    #expect(covered(staff, by: "tom", on: "2014-11-06") == ["amina", "una"])
    #expect(covered(staff, by: "tom", on: "2014-11-07") == ["amina"])
    staff.evolve(.returned(StaffID("amina"), on: "2014-11-10"))
    #expect(covered(staff, by: "tom", on: "2014-11-09") == ["amina"])
    #expect(covered(staff, by: "tom", on: "2014-11-10") == [])
  }

  @Test("Whoever has left or has another post by then neither covers nor is covered for")
  func changed() {
    let absence = away("amina", covering: "tom")
    let posts: [(Role, Day?)] = [(.iro, "2014-11-04"), (.businessSupport, nil), (.teamManager, nil)]
    for (changed, ended) in posts {
      let staff = staff(absence, .changed(member("tom", changed, ended: ended)))
      #expect(standIn(staff) == nil && covered(staff, by: "tom") == [], "\(changed)")
    }
    let manager = staff(absence, .changed(member("amina", .teamManager)))
    #expect(standIn(manager) == nil && covered(manager, by: "tom") == [])
    let gone = staff(absence, .changed(member("amina", .iro, ended: "2014-11-04")))
    #expect(standIn(gone) == nil && covered(gone, by: "tom") == [])
  }

  @Test("An IRO is covered by an IRO, a manager by a manager; of nobody else is an absence kept")
  func refused() {
    let staff = staff()
    func refusal(_ who: String, covering: String?) -> StaffRefusal? {
      let absence = Absence(
        of: StaffID(who), from: "2014-11-05", until: "2014-11-14", covering: covering.map { StaffID($0) })
      return staff.refusal(of: absence, on: "2014-11-03")
    }
    #expect(refusal("amina", covering: "tom") == nil && refusal("amina", covering: nil) == nil)
    #expect(refusal("amina", covering: "stone") == .cannotCover("stone", .iro))
    #expect(refusal("stone", covering: "amina") == .cannotCover("amina", .teamManager))
    #expect(refusal("amina", covering: "amina") == .coversThemself)
    #expect(refusal("lind", covering: nil) == .noAbsences("lind"))
    #expect(refusal("amina", covering: "nobody") == .noSuchMember)
  }
}
