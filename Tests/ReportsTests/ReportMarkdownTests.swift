import Testing

@testable import Reports

/// A report as Markdown.
@Suite struct ReportMarkdownTests {
  @Test("Headings, what the manager wrote, and tables with their numbers to the right")
  func markdown() {
    let text = InventedResults.small.report(words: [.audits: WrittenWords("Twelve *records* were read.")])
      .markdown
    #expect(
      text.hasPrefix("# Annual report of the Independent Reviewing Officers 2014-15\n\n**Meadowbridge**, "))
    #expect(text.contains("## Audits of reviews\n\nTwelve *records* were read."))
    #expect(
      text.contains(
        """
        ### Figures that the council aims at

        | Figure | Result | Count | Target | Target met | Year before |
        | --- | ---: | ---: | ---: | --- | ---: |
        | Reviews on time | 93.3% | 84 of 90 | 95% | not met | 94.1% |
        | Cases for a full post | 50.0 |  | 50-70 | met | – |
        """))
  }

  @Test("A bar in a name does not end its cell")
  func bar() {
    let text = InventedResults.small.report(council: "A|B").markdown
    #expect(text.contains("**A\\|B**"))
  }

  @Test("What the manager wrote holds no tag of a page; less than, quotations and escapes stay")
  func tags() {
    let words = "<b>x</b> <!-- y --> 1 < 2 \\<i> <\n\n> said"
    let text = InventedResults.small.report(words: [.summary: WrittenWords(words)]).markdown
    #expect(text.contains("\\<b>x\\</b> \\<!-- y --> 1 < 2 \\<i> <\n\n> said"))
  }
}
