import Interchange
import Testing

@Suite("Knowing the tables")
struct TableTests {
  @Test("A table is known by its columns, in any case and order, with spaces and a mark before them")
  func anyCaseAndOrder() {
    let reviews = "\u{FEFF} review_code ,Review, dob,CHILD\nPN1,02/06/2014,08/05/2004,100001\n"
    let read = Folder(others: [("anything.csv", reviews)]).read()
    #expect(read.words == [])
    #expect(read.reviews.map(\.child.text) == ["100001"])
    #expect(read.reviews.map(\.origin) == [Origin(file: "2014-15/anything.csv", line: 2)])
  }

  @Test("Columns that are never read may be left out")
  func withoutPostcodes() {
    let header = "CHILD,SEX,DOB,ETHNIC\n100001,1,08/05/2004,WBRI\n"
    let episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\n"
      + "100001,19/05/2014,S,C2,N1,U6,PR1,,,\n"
    let read = Folder.read("2014-15", [("h.csv", header), ("e.csv", episodes)])
    #expect(read.words == [])
    #expect((read.headers.count, read.episodes.count) == (1, 1))
  }

  @Test("Whether a placement is in our area is read where the Department's column is there")
  func location() {
    let episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_LA,PL_LOCATION,PL_DISTANCE\n"
      + "100001,19/05/2014,S,C2,N1,U6,PR1,01/06/2014,X1,CARPL,E09000025,in,2.1\n"
      + "100001,01/06/2014,P,C2,N1,U6,PR4,01/07/2014,X1,CARPL,E10000012,OUT,31\n"
      + "100001,01/07/2014,P,C2,N1,U6,PR4,,,,,,\n"
    let header = "CHILD,SEX,DOB,ETHNIC\n100001,1,08/05/2004,WBRI\n"
    let read = Folder.read("2014-15", [("h.csv", header), ("e.csv", episodes)])
    #expect(read.words == [])
    #expect(read.episodes.map(\.episode.location) == [.inside, .outside, nil])
    #expect(read.episodes.map(\.distance?.tenthsOfMile) == [21, 310, nil])
    let far = Folder.read(
      "2014-15", [("h.csv", header), ("e.csv", episodes.replacing(",31\n", with: ",far\n"))])
    #expect(far.words.contains { $0.contains("PL_DISTANCE") && $0.contains("miles") })
    let wrong = Folder.read(
      "2014-15", [("h.csv", header), ("e.csv", episodes.replacing(",OUT,", with: ",FAR,"))])
    #expect(wrong.words.contains { $0.contains("PL_LOCATION") && $0.contains("IN, OUT") })
  }

  @Test("Tables that an IRO's work does not need are passed over with a note, whatever state they are in")
  func passedOver() {
    let others: [SSDA903.Table] = SSDA903.Table.allCases.filter { !$0.isRead }
    #expect(others.count == 7)
    for table in others {
      let text = table.columns.joined(separator: ",") + "\n1,2\n"
      let read = Folder(others: [("other.csv", text)]).read()
      #expect(read.words == [])
      #expect(
        read.remarks == ["2014-15/other.csv: is not needed here and is passed over (\(table.rawValue))"])
    }
  }

  @Test("Other columns are a fault that names the nearest table, and what is missing and extra")
  func unknownTable() {
    let read = Folder(others: [("list.csv", "CHILD,DOB,REVIEW,OUTCOME\n1,2,3,4\n")]).read()
    #expect(
      read.words == [
        "2014-15/list.csv:1: the columns match no SSDA903 table; the nearest is Reviews "
          + "(missing: REVIEW_CODE; extra: “OUTCOME”)"
      ])
  }

  @Test("A column that is there twice, or has no name, is said")
  func repeatedColumn() {
    let read = Folder(others: [("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE,DOB,\n1,2,3,4,5,6\n")]).read()
    #expect(read.words.first?.contains("extra: column 6, which has no name; there twice: DOB") == true)
  }

  @Test("A folder without a table to read is a fault that names the folder")
  func noTables() {
    #expect(Folder.read("files/2014-15/", []).words == ["files/2014-15: no SSDA903 tables in this folder"])
    let read = Folder.read("2014-15", [("a.csv", "")])
    #expect(read.words == ["2014-15/a.csv: the file is empty: export it again"])
  }

  @Test("A folder without Header or Reviews is read, and what follows can be said")
  func absences() {
    let read = Folder.read("2014-15", [("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n")])
    #expect(
      read.absences(in: "2014-15").map(\.message) == ["there is no Header table: dates of birth stay unknown"]
    )
    #expect(Folder.read("2014-15", []).absences(in: "2014-15").isEmpty)
    let atFault = Folder.read("2014-15", [("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n"), ("h.csv", "<html>")])
    #expect(atFault.absences(in: "2014-15").isEmpty, "the file at fault may be the one that is missed")
  }

  @Test("A table in two files is read from both, and that is noted")
  func twoFiles() {
    let more = "CHILD,DOB,REVIEW,REVIEW_CODE\n100001,08/05/2004,02/12/2014,PN2\n"
    let read = Folder(reviews: ["100001,08/05/2004,02/06/2014,PN1"], others: [("reviews2.csv", more)]).read()
    #expect(read.words == [])
    #expect(read.reviews.count == 2)
    #expect(
      read.remarks == [
        "2014-15/reviews2.csv: Reviews is in several files, read together: 2014-15/reviews.csv, "
          + "2014-15/reviews2.csv"
      ])
  }
}
