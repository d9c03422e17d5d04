import Interchange
import Testing

@Suite("The school terms")
struct SchoolTermsFileTests {
  @Test("Terms are read in the order of their days, whatever the order of rows and columns")
  func whole() {
    let file = read(
      "first,LAST,name", "2015-01-05,2015-03-27,Spring", "2014-09-03,2014-12-19,Autumn", "",
      "13/04/2015,2015-07-21,\"Summer, the first half\"")
    #expect(file.faults.isEmpty)
    #expect(
      file.terms.map { "\($0.first) \($0.last) \($0.name)" } == [
        "2014-09-03 2014-12-19 Autumn", "2015-01-05 2015-03-27 Spring",
        "2015-04-13 2015-07-21 Summer, the first half",
      ])
  }

  @Test("A term of one day is a term, and one may begin the day after another ends")
  func adjoining() {
    let file = read("name,first,last", "Autumn 1,2014-09-03,2014-09-03", "Autumn 2,2014-09-04,2014-10-24")
    #expect(file.faults.isEmpty)
    #expect(file.terms.count == 2)
  }

  @Test(
    "What is wrong is said with its line and column, and nothing is taken",
    arguments: [
      ("Spring,2014-12-19,2015-03-27", "first: is a day of “Autumn” of line 2: terms do not overlap"),
      ("Summer,2014-07-01,2014-09-03", "last: is after “Autumn” of line 2 begins: terms do not overlap"),
      ("Spring,2015-03-27,2015-01-05", "last: is before “first”"),
      (",2015-01-05,2015-03-27", "name: is blank: fill it in"),
      ("Spring,,2015-03-27", "first: is blank: fill it in"),
      (
        "Spring,2015-01-05,2015-02-30",
        "last: there is no such day as 2015-02-30: dates are written YYYY-MM-DD"
      ),
      (
        "Spring,30/02/2015,2015-03-27",
        "first: there is no such day as 30/02/2015: dates are written DD/MM/YYYY"
      ),
      ("Spring,2015-01-05", "2 fields where the header has 3: add the commas that are missing"),
    ])
  func faults(row: String, words: String) {
    let file = read("name,first,last", "Autumn,2014-09-03,2014-12-19", row, "")
    #expect(file.faults.map(\.description) == ["terms.csv:3: \(words)"])
    #expect(file.terms.isEmpty)
  }

  @Test("Other columns, and none at all, are faults")
  func columns() {
    #expect(
      read("name,first,end", "Autumn,2014-09-03,2014-12-19").faults.map(\.description) == [
        "terms.csv:1: the columns are not those of a list of school terms (missing: last; extra: “end”)"
      ])
    #expect(read("").faults.map(\.description) == ["terms.csv: the file is empty: export it again"])
    #expect(
      read("name,first,last", "").faults.map(\.description) == ["terms.csv: there are no terms in it"])
  }

  private func read(_ lines: String...) -> SchoolTermsFile {
    SchoolTermsFile.read(file: "terms.csv", bytes: Array(lines.joined(separator: "\n").utf8))
  }
}
