import Testing

@testable import Reports

/// What the manager wrote, read from its file.
@Suite struct ManagersWordsTests {
  @Test("A heading is known by its words, whatever their case, their number and the level")
  func headings() {
    let words = ManagersWords(
      reading: """
        # Our report
        ## 1. summary
        Good.

        ### My own heading

        More.
        # Resource issues and what managers did ##

        Posts.
        """)
    #expect(words.texts == [.summary: "Good.\n\n### My own heading\n\nMore.", .resources: "Posts."])
    #expect(words.strays == [])
  }

  @Test("A heading that is none of the report's is named with its line, and its text left out")
  func strays() {
    let words = ManagersWords(reading: "## Summary\nA\n<!-- x\ny -->\n## Sumary\nB\n\r\n## Caseloads\r\nC\n")
    #expect(words.strays == [ManagersWords.Stray(line: 5, heading: "Sumary")])
    #expect(words.texts == [.summary: "A", .caseloads: "C"])
  }

  @Test("The skeleton has every heading of its report, and nothing that would stand in it")
  func skeleton() {
    for kind in [ReportOccasion.Kind.annual("2014-15"), .quarter("2014-15", 2)] {
      let occasion = ReportOccasion(
        kind, council: "Meadowbridge", days: InventedResults.days, today: "2015-06-30", isPublic: false)
      let text = ManagersSkeleton.text(for: occasion)
      #expect(ManagersWords(reading: text) == ManagersWords(reading: ""))
      #expect(occasion.headings.allSatisfy { text.contains("## \($0.rawValue)\n") })
    }
  }

  @Test("What was planned last year is what there is to answer for this year")
  func lastYear() {
    let last = ManagersWords(reading: "## The programme of work for next year\n- audit twelve records\n")
    let occasion = ReportOccasion(
      .annual("2014-15"), council: "Meadowbridge", days: InventedResults.days, today: "2015-06-30",
      isPublic: false)
    let words = ManagersWords(reading: ManagersSkeleton.text(for: occasion, lastYear: last))
    #expect(words.texts == [.lastProgramme: "- audit twelve records"])
  }
}
