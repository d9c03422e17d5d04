import Correspondence
import ReadModels
import Testing

@testable import Reports

/// A report as a page.
@Suite struct ReportPageTests {
  private let report = InventedResults.small.report(
    council: "Ash & Elm <Council>",
    words: [
      .summary: WrittenWords(
        """
        We heard **more** children, & *"earlier"*.

        ### What <b>changed</b>

        1. One
           - inner
        2. Two

        > A child said so.

        | What | When |
        |---|---|
        | A < B | May |
        """)
    ])

  @Test("Tags are closed, ids are one thing's, headings are in order, and what is drawn has words")
  func check() {
    #expect(PageCheck(report.html).faults == [])
    #expect(PageCheck(InventedResults.small.report(isPublic: true).html).faults == [])
    #expect(PageCheck(InventedResults().report().html).faults == [])
  }

  @Test("The check sees what is wrong")
  func checkSees() {
    #expect(!PageCheck("<html lang=\"en-GB\"><h1>a</h1><h3>b</h3></html>").faults.isEmpty)
    #expect(!PageCheck("<html lang=\"en-GB\"><h1>a</h1><svg></svg></html>").faults.isEmpty)
    #expect(!PageCheck("<html lang=\"en-GB\"><h1 id=\"a\">a</h1><p id=\"a\">b & c</html>").faults.isEmpty)
    #expect(PageCheck("<html lang=\"en-GB\"><h1 id=\"a\">a &amp; b</h1></html>").faults.isEmpty)
  }

  @Test("What somebody typed is no mark of the page")
  func escaped() {
    #expect(report.html.contains("Ash &amp; Elm &lt;Council&gt;"))
    #expect(report.html.contains("A &lt; B") && report.html.contains("What &lt;b&gt;changed&lt;/b&gt;"))
    #expect(HTMLText.escaped("a\u{1B}[1m'\u{0}") == "a[1m&#39;")
  }

  @Test("What the manager wrote stands before the figures of its section, with its lists and tables")
  func words() throws {
    let page = report.html
    let words = try #require(page.firstRange(of: "<strong>more</strong>"))
    let table = try #require(page.firstRange(of: "Figures that the council aims at"))
    #expect(words.lowerBound < table.lowerBound)
    #expect(page.contains("<ol>\n<li>One<ul>\n<li>inner</li>\n</ul>\n</li>\n<li>Two</li>\n</ol>"))
    #expect(page.contains("<blockquote>\n<p>A child said so.</p>"))
  }

  @Test("Each drawing is followed by its table")
  func drawings() {
    let parts = report.html.split(separator: "</figure>\n", omittingEmptySubsequences: false)
    #expect(parts.count > 3 && parts.dropFirst().allSatisfy { $0.hasPrefix("<table>") })
  }

  @Test("Every figure is in the list at the end once, under what it counts, which is said once")
  func appendix() {
    let list = ReportAppendix(report.appendix)
    #expect(list.parts.flatMap(\.figures).map(\.key).sorted() == report.appendix.map(\.key).sorted())
    #expect(Set(list.parts.map(\.meaning)).count == list.parts.count)
    #expect(list.parts.count < report.appendix.count)
    for part in list.parts {
      #expect(part.figures.allSatisfy { part.meaning == "\($0.definition) Source: \($0.source)." })
      #expect(list.page.contains("colspan=\"4\">\(HTMLText.escaped(part.meaning))</th>"))
    }
    #expect(list.page.contains("<th scope=\"row\">Reviews held</th>"))
    #expect(list.page.contains("<small>Left out: 4 because the date of birth is not known.</small>"))
    #expect(
      list.markdown.contains(
        "84 of 90 (reviews.on-time). Left out: 4 because the date of birth is not known."))
  }

  @Test("A table under a drawing of its title is titled for those who hear it")
  func titles() {
    #expect(report.html.contains("</figure>\n<table>\n<caption class=\"heard\">"))
    #expect(report.html.contains("<caption>Reviews on time</caption>"))
  }

  @Test("It needs nothing from elsewhere")
  func selfContained() {
    for word in ["src=", "http", "url(", "@import", "<script", "<link"] {
      #expect(!report.html.contains(word), "\(word)")
    }
  }

  @Test("A long name is cut in the drawing, and whole in its words")
  func longName() {
    let name = String(repeating: "long ", count: 12) + "end"
    let chart = ReportChart(
      title: "T", shape: .lying, top: 0, points: [.init(name: name, value: 1, words: "1")])
    let drawn = ChartDrawing(chart, id: "c").text
    #expect(drawn.contains("…</text>") && drawn.contains("<desc id=\"c-desc\">\(name): 1.</desc>"))
  }
}

extension WrittenWords {
  init(_ markdown: String) { self.init(markdown: markdown, text: DocumentText(markdown: markdown)) }
}
