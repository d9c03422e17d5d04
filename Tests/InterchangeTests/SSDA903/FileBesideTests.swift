import Interchange
import Testing

@Suite("Files in a return's folder that are not read")
struct FileBesideTests {
  @Test("A workbook is a fault where a table is missing that it may hold")
  func missing() {
    let read = read(["reviews.xlsx"], withReviews: false)
    #expect(
      read.words == [
        "2014-15/reviews.xlsx: is a workbook and is not read, and there is no Reviews table: "
          + "save each of its sheets as CSV UTF-8 in the year's folder"
      ])
  }

  @Test("Where no table is missing it is noted, as is everything else")
  func noted() {
    #expect(read(["reviews.xlsx"], withReviews: true).words == [])
    #expect(
      read(["a.xml", "b.zip", "c.txt", "notes.docx"], withReviews: true).remarks == [
        "2014-15/a.xml: is the XML form and is not read", "2014-15/b.zip: is a packed file and is not read",
        "2014-15/c.txt: is a text file and is not read", "2014-15/notes.docx: is no CSV file and is not read",
      ])
    let other = read(["notes.docx"], withReviews: false)
    #expect(other.words == [])
    #expect(other.remarks == ["2014-15/notes.docx: is no CSV file and is not read"])
  }

  @Test("A folder of nothing else says what is in it")
  func nothingElse() {
    let read = SSDA903.read(folder: "2014-15", files: [], beside: ["return.zip"])
    #expect(
      read.words == [
        "2014-15/return.zip: is a packed file and is not read, and there is no Header table: "
          + "unpack it, and give the folder of its CSV files"
      ])
  }

  @Test("Columns that are none of the collection are one fault, and not that the table is missing")
  func extraColumns() {
    let episodes = Folder.episodeColumns + ",LA,YEAR\n100001,19/05/2014,S,C2,N1,U6,PR1,,,,,,,Ourtown,2015\n"
    let read = Folder(
      episodes: [], reviews: ["100001,08/05/2004,12/06/2014,PN1"], others: [("episodes.csv", episodes)]
    ).read()
    #expect(
      read.words == [
        "2014-15/episodes.csv:1: the columns match no SSDA903 table; the nearest is Episodes "
          + "(extra: “LA”, “YEAR”)"
      ])
  }

  private func read(_ beside: [String], withReviews: Bool) -> SSDA903.Return {
    let files = [
      ("header.csv", Folder.headerColumns + "\n100001,1,08/05/2004,WBRI,A1,,\n"),
      ("episodes.csv", Folder.episodeColumns + "\n100001,19/05/2014,S,C2,N1,U6,PR1,,,,,,\n"),
      ("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n100001,08/05/2004,12/06/2014,PN1\n"),
    ].prefix(withReviews ? 3 : 2)
    return SSDA903.read(
      folder: "2014-15", files: files.map { (name: $0.0, bytes: Array($0.1.utf8)) }, beside: beside)
  }
}
