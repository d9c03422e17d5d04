import Casework
import Testing

/// Names as different people write them.
@Suite struct NameKeyTests {
  @Test(
    "Case, spaces, hyphens and apostrophes make no other name; letters do",
    arguments: [
      ("Amina Okafor", "AMINA  okafor", true), ("Mary-Ann O'Brien", "Mary Ann O’Brien", true),
      ("Mary\u{2011}Ann OBrien", "mary-ann o`brien", true), ("Jose\u{301} Ruiz", "Jos\u{E9} RUIZ", true),
      ("Amina Okafor", "Amina Okafr", false), ("José Ruiz", "Jose Ruiz", false),
    ])
  func keys(one: String, other: String, isSame: Bool) {
    #expect((one.nameKey == other.nameKey) == isSame)
  }

  @Test(
    "The nearest names are a slip or two away, or have the words in another order",
    arguments: [
      ("Amina Okafr", ["Amina Okafor"]), ("Amnia Okafor", ["Amina Okafor"]),
      ("Okafor, Amina", ["Amina Okafor"]), ("Jose Ruiz", ["José Ruiz"]), ("Tom Nowack", ["Tom Nowak"]),
      ("Nobody Here", []), ("", []),
    ])
  func nearest(name: String, found: [String]) {
    #expect(["Tom Nowak", "Amina Okafor", "José Ruiz", "Tom Nowak"].nearest(to: name) == found)
  }

  @Test("The nearest of several comes first, and three are enough")
  func order() {
    let names = ["Ann Carterss", "Ann Cartess", "Ann Carter", "Ann Carte", "Ann Carterx"]
    #expect(names.nearest(to: "Ann Carters").first == "Ann Carter")
    #expect(names.nearest(to: "Ann Carters").count == 3)
  }

  @Test("A member is found by a name that is written otherwise; a name as written goes first")
  func members() {
    var list = StaffList()
    for (id, name) in [("1", "Ann-Marie Cox"), ("2", "Ann Marie Cox"), ("3", "Siân O'Hara")] {
      let details = StaffDetails(name: name, login: id, role: .teamManager, team: "Children in Care \(id)")
      list.evolve(.joined(StaffMember(id: StaffID(id), details: details)))
    }
    #expect(list.members(named: "Ann Marie Cox").map(\.id.raw) == ["2"])
    #expect(list.members(named: "ANN MARIE COX").map(\.id.raw) == ["1", "2"])
    #expect(list.members(named: "siân ohara").map(\.id.raw) == ["3"])
    #expect(list.members(named: " - ") == [])
    #expect(list.team(named: "CHILDREN IN CARE 2") == "Children in Care 2")
    #expect(list.team(named: "Children in Care") == nil)
  }

  @Test("A staff list that writes a team otherwise changes nobody's team")
  func teamOfRow() {
    var list = StaffList()
    let stone = StaffDetails(name: "Sam Stone", login: "sam", role: .teamManager, team: "Children in Care 1")
    list.evolve(.joined(StaffMember(id: StaffID("1"), details: stone)))
    var again = stone
    again.team = "children-in-care 1"
    #expect(list.reconcile(again, newID: StaffID("2")) == [])
  }
}
