import ReadModels
import TestSupport
import Testing

@testable import Correspondence

/// What is read out of the Markdown that templates give.
@Suite struct MarkdownReaderTests {
  private func words(_ text: String) -> [DocumentWords] { [DocumentWords(text)] }

  @Test("Headings, paragraphs, quotations and rules are told apart")
  func blocks() {
    #expect(
      MarkdownReader.parts(of: "# One #\nTwo\nthree\n\n### Four\n> five\n>\n> six\n***\nseven") == [
        .heading(level: 1, words("One")), .paragraph(words("Two three")), .heading(level: 3, words("Four")),
        .quotation([.paragraph(words("five")), .paragraph(words("six"))]), .rule,
        .paragraph(words("seven")),
      ])
  }

  @Test("A point stands in the one above when it begins further in")
  func lists() {
    let text = "1. One\n   - two\n   - three\n     more\n\n2) Four\n\n+ five\n\nsix"
    #expect(
      MarkdownReader.parts(of: text) == [
        .point(mark: "1.", depth: 0, words("One")), .point(mark: nil, depth: 1, words("two")),
        .point(mark: nil, depth: 1, words("three more")), .point(mark: "2.", depth: 0, words("Four")),
        .point(mark: nil, depth: 0, words("five")), .paragraph(words("six")),
      ])
  }

  @Test("A table has its cells, and titles where any are given")
  func tables() {
    #expect(
      MarkdownReader.parts(of: "| | |\n|---|:-:|\n| a | b \\| c |\n| d |") == [
        .table(titles: [], rows: [[words("a"), words("b | c")], [words("d")]])
      ])
    #expect(
      MarkdownReader.parts(of: "| x |\n|--|\n|  |") == [.table(titles: [words("x")], rows: [[[]]])])
    #expect(MarkdownReader.parts(of: "| no | table |") == [.paragraph(words("| no | table |"))])
  }

  @Test("Strong and emphasised words are told apart, one in the other too")
  func emphasis() {
    #expect(
      MarkdownWords.read("a **b *c*** _d_ __e__") == [
        DocumentWords("a "), DocumentWords("b ", isStrong: true),
        DocumentWords("c", isStrong: true, isEmphasised: true), DocumentWords(" "),
        DocumentWords("d", isEmphasised: true), DocumentWords(" "), DocumentWords("e", isStrong: true),
      ])
  }

  @Test(
    "What is no mark is shown as it was typed",
    arguments: [
      "5 * 3 = 15 * 1", "snake_case_name", "**open", "a * b", "<b>x</b>", "`code`", "![a](b.png)", "C:\\dir",
      "[x](javascript:y)", "[left out]", "* ", "&nbsp;", "#hash", "1.5 hours", "_ _", "**", "****", "\\",
    ])
  func asTyped(_ text: String) {
    #expect(MarkdownWords.read(text).map(\.words).joined() == text)
    #expect(MarkdownWords.read(text).allSatisfy { !$0.isStrong && !$0.isEmphasised })
  }

  @Test("A link shows its address, and two blanks at the end of a line keep its end")
  func links() {
    #expect(
      MarkdownReader.parts(of: "Ring [us](https://a.example/b) \nor\n**us**  \nnow") == [
        .paragraph([
          DocumentWords("Ring us (https://a.example/b) or "), DocumentWords("us", isStrong: true),
          DocumentWords("\nnow"),
        ])
      ])
  }

  @Test("Words that somebody typed come out as they were typed, whatever marks are in them")
  func roundTrip() {
    for typed in [
      "# no", "- no", "1. no", "*a* _b_ **c**", "[a](https://b.example)", "a | b", "> q", "\\*", "&amp;", "+",
      "![a](https://b.example)", "--", "=", "~~x~~", "<https://a.example>", "end\\",
    ] {
      let read = MarkdownReader.parts(of: Markdown.escaped(typed))
      #expect(read == [.paragraph(words(typed))])
    }
  }

  @Test("The marks behind a heading are no words of it, unless they touch them")
  func headings() {
    for (text, shown) in [("# a ##", "a"), ("# a#", "a#"), ("# #", "#"), ("##  b  # ", "b")] {
      let level = text.prefix { $0 == "#" }.count
      #expect(MarkdownReader.parts(of: text) == [.heading(level: level, words(shown))], "\(text)")
    }
    #expect(MarkdownReader.parts(of: "#a") == [.paragraph(words("#a"))])
  }

  @Test("Quotations in one another end at the tenth, and further marks are shown as they were typed")
  func deepQuotations() {
    var parts = MarkdownReader.parts(of: String(repeating: ">", count: 100_000) + " a")
    for _ in 1...10 {
      guard parts.count == 1, case .quotation(let inner)? = parts.first else {
        Issue.record("\(parts.count) parts")
        return
      }
      parts = inner
    }
    #expect(parts == [.paragraph(words(String(repeating: ">", count: 99_990) + " a"))])
  }

  @Test("Marks without end are read to the end, and shown as they were typed")
  func manyMarks() {
    for text in [
      String(repeating: "*a ", count: 20_000), String(repeating: "[a](", count: 20_000),
      "# " + String(repeating: " #", count: 20_000) + "a", String(repeating: "|\n", count: 20_000),
    ] {
      #expect(!MarkdownReader.parts(of: text).isEmpty)
    }
  }

  @Test("A built-in document leaves no mark of Markdown", arguments: ["notice", "record", "letter"])
  func builtIn(_ name: String) throws {
    var review = InventedReview()
    review.record = "# How it went\n\nShe *chaired* it:\n\n- a laptop\n\n1. Ben rings."
    let version = try review.version(#require(.init(rawValue: name)), for: .caseFile)
    let parts = try BuiltIn.templates.document(of: version).parts
    #expect(parts.first.map { if case .heading(1, _) = $0 { true } else { false } } == true)
    let all = parts.flatMap(\.everyWord).joined(separator: "\n")
    for mark in ["**", "##", "|", "> ", "\\", "{{"] { #expect(!all.contains(mark), "\(mark)") }
  }
}

extension DocumentPart {
  fileprivate var everyWord: [String] {
    switch self {
    case .heading(_, let words), .paragraph(let words), .point(_, _, let words): words.map(\.words)
    case .quotation(let parts): parts.flatMap(\.everyWord)
    case .table(let titles, let rows): (titles + rows.flatMap { $0 }).flatMap { $0.map(\.words) }
    case .rule: []
    }
  }
}
