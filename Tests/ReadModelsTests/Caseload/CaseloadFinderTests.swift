import Casework
import ReadModels
import Testing

/// What children of a service are found by, held in one run of bytes.
@Suite struct CaseloadFinderTests {
  private func child(
    _ id: String, _ name: String, _ searched: String, iro: String? = nil
  ) -> SearchedChild {
    SearchedChild(id: ChildID(id), name: name, searched: searched, iro: iro.map(StaffID.init))
  }

  private func search(_ typed: String) -> CaseloadSearch {
    let staff = [("s1", "Amína Okafor"), ("s2", "Graham Holt")].map { id, name in
      StaffMember(id: StaffID(id), details: StaffDetails(name: name, login: id, role: .iro))
    }
    return CaseloadSearch(typed, staff: staff)
  }

  private var finder: CaseloadFinder {
    var finder = CaseloadFinder()
    for child in [
      child("c2", "adair", "adair foster care 12", iro: "s1"), child("c1", "brook", "brook"),
      child("c3", "cole", "cole fost", iro: "s2"),
    ] { finder.append(child) }
    return finder
  }

  @Test("Every word has to stand in what one child is found by, in the order of the names")
  func found() {
    #expect(finder.found(by: search(""), 0..<9).map(\.raw) == ["c2", "c1", "c3"])
    #expect(finder.found(by: search("fost"), 0..<9).map(\.raw) == ["c2", "c3"])
    #expect(finder.found(by: search("fost 2"), 0..<9).map(\.raw) == ["c2"])
    #expect(finder.count(of: search("fost")) == 2 && finder.last?.id.raw == "c3")
    let order = ["c3", "c1", "c2", "c8"].map(ChildID.init)
    #expect(finder.found(by: search("o"), 0..<9, among: order).map(\.raw) == ["c3", "c1", "c2"])
    #expect(finder.found(by: search("o"), 1..<2, among: order).map(\.raw) == ["c1"])
    #expect(finder.found(by: search("12brook"), 0..<9) == [] && finder.found(by: search("zz"), 0..<9) == [])
    #expect(
      finder.found(by: search("ool brook"), 0..<9) == []
        && finder.found(by: search("rook"), 0..<9).map(\.raw) == ["c1"])
  }

  @Test("A child who is found by something else, comes or goes is replaced, and the others stay")
  func replaced() {
    var finder = finder
    finder.replace(ChildID("c1"), with: child("c1", "dunn", "dunn 漢"))
    finder.replace(ChildID("c4"), with: child("c4", "aa", "aa"))
    #expect(finder.found(by: search(""), 0..<9).map(\.raw) == ["c4", "c2", "c3", "c1"])
    #expect(finder.found(by: search("漢"), 0..<9).map(\.raw) == ["c1"])
    finder.replace(ChildID("c2"), with: nil)
    finder.replace(ChildID("c9"), with: nil)
    #expect(finder.found(by: search("fost"), 0..<9).map(\.raw) == ["c3"])
    #expect(finder.found(by: search("aa"), 0..<9).map(\.raw) == ["c4"])
  }

  @Test("A child is found by the name of their IRO, and by words of both")
  func iros() {
    var finder = finder
    #expect(finder.found(by: search("amina"), 0..<9).map(\.raw) == ["c2"])
    #expect(finder.found(by: search("Okafor FOST"), 0..<9).map(\.raw) == ["c2"])
    #expect(finder.found(by: search("o"), 0..<9).map(\.raw) == ["c2", "c1", "c3"])
    #expect(finder.found(by: search("holt 12"), 0..<9) == [] && finder.count(of: search("holt")) == 1)
    finder.replace(ChildID("c1"), with: child("c1", "brook", "brook", iro: "s2"))
    #expect(finder.found(by: search("holt"), 0..<9).map(\.raw) == ["c1", "c3"])
  }
}
