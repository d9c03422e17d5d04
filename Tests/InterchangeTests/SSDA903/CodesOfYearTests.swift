import Casework
import Interchange
import Testing

@Suite("Codes by year")
struct CodesOfYearTests {
  @Test(
    "A placement code is known in some years",
    arguments: [
      ("U6", 2013, 2025), ("Q1", 2013, 2015), ("H5", 2013, 2023), ("P2", 2013, 2023), ("K3", 2024, 2025),
      ("Z1", 2013, 2024), ("Z11", 2025, 2025), ("Z14", 2025, 2025),
    ])
  func placements(code: String, first: Int, last: Int) {
    for year in 2013...2025 {
      let known = faults(year, "S,C2,N1,\(code),PR1,,,").isEmpty
      #expect(known == (first...last).contains(year), "\(code) in \(year)")
    }
  }

  @Test(
    "So is a reason for leaving care",
    arguments: [
      ("E4A", 2013, 2025), ("E4", 2013, 2015), ("E43", 2013, 2017), ("E44", 2013, 2017), ("E45", 2018, 2025),
      ("E48", 2018, 2025),
    ])
  func endings(code: String, first: Int, last: Int) {
    for year in 2013...2025 {
      let known = faults(year, "S,C2,N1,U6,PR1,20/05/\(year),\(code),").isEmpty
      #expect(known == (first...last).contains(year), "\(code) in \(year)")
    }
  }

  @Test("A code of another year says which years it is of")
  func message() {
    let old = faults(2024, "S,C2,N1,H5,PR1,,,").first?.message
    #expect(old?.hasPrefix("H5 is used only until 2023-24: the codes of 2024-25 are A3, ") == true)
    let new = faults(2013, "S,C2,N1,K3,PR1,,,").first?.message
    #expect(new?.hasPrefix("K3 is used only from 2024-25 on: the codes of 2013-14 are A3, ") == true)
    #expect(faults(2017, "S,C2,N1,U6,PR1,20/05/2017,X1,CUSTOD").map(\.column) == ["REASON_PLACE_CHANGE"])
    #expect(faults(2018, "S,C2,N1,U6,PR1,20/05/2018,X1,CUSTOD").isEmpty)
  }

  @Test("Sex is read in both forms in any year", arguments: [2013, 2023, 2024, 2025])
  func sexes(year: Int) {
    let rows = ["1", "2", "M", "F", "U"].enumerated().map { place, code in
      "10000\(place),\(code),08/05/2004,WBRI,,,"
    }
    let read = Folder(name: CollectionYear(startYear: year).name, header: rows, episodes: []).read()
    #expect(read.words == [])
    #expect(read.headers.map(\.sex) == [.male, .female, .male, .female, .unknown])
  }

  private func faults(_ year: Int, _ rest: String) -> [Fault] {
    let name = CollectionYear(startYear: year).name
    return Folder(name: name, episodes: ["100001,19/05/\(year),\(rest),,,"]).read().faults
  }
}
