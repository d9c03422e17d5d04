import CareCalendar
import Interchange
import Testing

@Suite("The collection year")
struct CollectionYearTests {
  @Test("It runs from 1 April to 31 March and is named after both years")
  func span() {
    let year = CollectionYear(startYear: 2013)
    #expect((year.name, year.first.iso, year.last.iso) == ("2013-14", "2013-04-01", "2014-03-31"))
    #expect(CollectionYear(startYear: 1999).name == "1999-00")
    #expect(CollectionYear(containing: year.first) == year)
    #expect(CollectionYear(containing: year.last) == year)
    #expect(CollectionYear(name: "2013-14") == year)
    #expect(CollectionYear(name: "2013-15") == nil)
    #expect(CollectionYear(name: "2013") == nil)
  }

  @Test(
    "A folder's name tells it",
    arguments: [
      "2013-14", "2013_14", "2013-2014", "201314", "20132014", "SSDA903_2014", "ssda903 2013-14 final",
      "/srv/returns/2019/SSDA903 2013–14", "SSDA903 2013-14 sent 2014-06-12", "CLA 2013.14",
    ])
  func folderName(name: String) {
    #expect(Folder(name: name, episodes: [begun]).read().year?.name == "2013-14")
  }

  @Test(
    "A name that holds no year, or two, leaves it to the files' names, and then to the latest day",
    arguments: ["files", "2012-13 and 2015-16", "2014-06-12", "2013-15x", "SSDA903"])
  func otherNames(name: String) {
    let header = Folder.headerColumns + "\n100001,1,08/05/2004,WBRI,A1,,\n"
    let episodes = [Folder.episodeColumns, before, begun, ""].joined(separator: "\n")
    let named = Folder.read(name, [("SSDA903_2016_header.csv", header), ("x_2015-16.csv", episodes)])
    #expect(named.year?.name == "2015-16")
    #expect(named.notes.isEmpty)
    let unnamed = Folder.read(name, [("header.csv", header), ("episodes.csv", episodes)])
    #expect(unnamed.year?.name == "2013-14")
    #expect(
      unnamed.remarks == ["\(name): taken as 2013-14, from the latest day in the files, 19/05/2013"])
  }

  @Test(
    "A number before the year is no part of a date, and a day on which files were sent is no year",
    arguments: [
      ("SSDA903_2016", "2015-16"), ("903 2016", "2015-16"), ("12-06-2016", "2013-14"),
      ("2015 2016", "2015-16"),
      ("2014-2016", "2013-14"),
    ])
  func numbersInName(name: String, year: String) {
    #expect(Folder(name: name, episodes: [begun]).read().year?.name == year)
  }

  @Test("Files of two years in one folder are one fault, and nothing is read of them")
  func twoYears() {
    let files = ["2014", "2015"].flatMap { year in
      [
        (
          name: "SSDA903_\(year)_header.csv", text: Folder.headerColumns + "\n100001,1,08/05/2004,WBRI,A1,,\n"
        ),
        (name: "SSDA903_\(year)_episodes.csv", text: Folder.episodeColumns + "\n\(begun)\n"),
      ]
    }
    let words = "the files' names are of several years (2013-14, 2014-15): give each year a folder of its own"
    #expect(Folder.read("returns", files).words == ["returns: \(words)"])
    #expect(Folder.read("2014-15", files).words == ["2014-15: \(words)"])
    #expect(Folder.read("returns", files).episodes == [])
    #expect(
      Folder.read("2014-15", [files[0], files[3]]).year?.name == "2014-15", "the folder's name decides")
  }

  @Test("A fault says so when nothing tells")
  func nothingTells() {
    let read = Folder.read("files", [("header.csv", Folder.headerColumns + "\n")])
    #expect(read.year == nil)
    #expect(
      read.words == ["files: the collection year is not known: name the folder after it, such as 2014-15"])
  }

  @Test("A day after the year's last is a fault, but for the day on which UASC status ceases")
  func daysAhead() {
    let folder = Folder(
      episodes: ["100001,31/03/2015,S,C2,N1,U6,PR1,,,,,,"],
      reviews: ["100001,08/05/2004,01/04/2015,PN1"], uasc: ["100002,1,08/05/2004,08/05/2022"])
    let read = folder.read()
    #expect(
      read.words == [
        "2014-15/reviews.csv:2: REVIEW: 01/04/2015 is after 2014-15 ended: correct it, or the name of the folder"
      ])
    #expect(read.uasc.first?.ceases?.iso == "2022-05-08")
    #expect(read.reviews.isEmpty)
  }

  private let before = "100001,19/05/2012,S,C2,N1,U6,PR1,19/08/2012,E8,,,,"
  private let begun = "100001,19/05/2013,S,C2,N1,U6,PR1,,,,,,"
}
