import Printouts
import Testing

/// Lists as they are printed.
@Suite struct ListingTests {
  @Test("Text holds nothing that a terminal would obey, and its columns still stand in line")
  func controls() {
    let listing = Listing(
      columns: ["child", "name"], rows: [["1", "A\u{1B}[31mB\u{7}"], ["2\u{9B}", "Two\nlines"]])
    #expect(listing.printed(as: .text) == "child  name\n1      A[31mB\n2      Two lines\n")
  }

  @Test("CSV and JSON keep what is recorded")
  func kept() {
    let listing = Listing(columns: ["name"], rows: [["A\u{1B}B"]])
    #expect(listing.printed(as: .csv) == "name\nA\u{1B}B\n")
    #expect(listing.printed(as: .json) == "[\n  {\"name\": \"A\\u001bB\"}\n]\n")
  }
}
