import Casework
import Foundation
import TestSupport
import Testing

@testable import Correspondence

/// What a council's own template may ask for.
@Suite struct TemplateTests {
  private let letter = TemplateName(.letter, .markdown)

  private func faults(_ text: String) -> [String] {
    DocumentTemplates.faults(in: text, of: letter).map { "\($0.line): \($0.words)" }
  }

  @Test("The built-in templates have no fault", arguments: TemplateName.all)
  func builtIn(_ name: TemplateName) {
    #expect(DocumentTemplates.faults(in: BuiltIn.texts[name] ?? "{{none}}", of: name) == [])
  }

  @Test("A field that does not exist is a fault, with its line")
  func unknown() {
    #expect(
      faults("Dear {{calledAs}},\n\n{{{{! no }}\n{{#decisions}}\n{{venue}}{{/decisions}}") != [])
    #expect(
      faults("Dear {{calledAs}},\n{{#decisions}}\n{{venue}}\n{{/decisions}}") == [
        "3: There is no field “venue” here: docs/templates.md lists those there are."
      ])
  }

  @Test("Twenty sections may lie in one another, and not one more")
  func depth() {
    let name = TemplateName(.letter, .markdown)
    let open = { String(repeating: "{{#a}}\n", count: $0) }
    #expect(!DocumentTemplates.faults(in: open(20), of: name).contains { $0.words.hasPrefix("More than") })
    let faults = DocumentTemplates.faults(in: open(50_000), of: name)
    #expect(faults == [TemplateFault(line: 21, words: "More than 20 sections lie in one another here.")])
  }

  @Test("A control character is a fault with its line; line ends and tabs are none")
  func controls() {
    let name = TemplateName(.letter, .markdown)
    #expect(DocumentTemplates.faults(in: "Dear\tyou,\r\n\r\nbye\n", of: name) == [])
    for scalar in ["\u{1B}", "\u{9B}", "\0", "\u{7F}"] {
      let faults = DocumentTemplates.faults(in: "Dear\nyou\(scalar)", of: name)
      #expect(faults.map(\.line) == [2])
    }
  }

  @Test("A name that goes on for ever is not said for ever")
  func longName() {
    let faults = DocumentTemplates.faults(
      in: "{{\(String(repeating: "x", count: 100_000))}}", of: TemplateName(.letter, .markdown))
    #expect(faults.count == 1 && faults.allSatisfy { $0.words.count < 200 })
  }

  @Test("A field of a list stands in that list only, and says so")
  func outside() {
    #expect(
      faults("{{decision}}") == [
        "1: There is no field “decision” here: it stands inside {{#decisions}} only."
      ])
    #expect(faults("{{decisions}}") == ["1: {{decisions}} is a list: write {{#decisions}}."])
  }

  @Test(
    "Nothing gets in unescaped, from another template, or from elsewhere",
    arguments: [
      "{{{calledAs}}}", "{{&calledAs}}", "{{> notice}}", "{{< notice}}{{/notice}}", "{{$calledAs}}",
      "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "{{uppercased(calledAs)}}", "{{.}}", "{{calledAs", "{{}}",
      "{{#said}}", "{{/said}}", "{{#said}}{{#decisions}}{{/said}}{{/decisions}}", "{{held.on}}",
      "{{leftOut}}",
    ])
  func refused(_ text: String) {
    #expect(!faults(text).isEmpty)
  }

  @Test("The council's own template takes the place of the built-in one")
  func adopted() throws {
    let own = AdoptedFile(name: "own.txt", text: "Hello {{calledAs}} *and* {{#said}}{{saidWords}};{{/said}}")
    let templates = BuiltIn.templates(adopted: ["letter.markdown": own])
    var review = InventedReview()
    review.saidAside = " *Now*"
    let text = try templates.text(of: review.version(.letter, for: .child), as: .markdown)
    #expect(text.hasPrefix("Hello Zosia *and* I want to see my brother more. \\*Now\\*;"))
    #expect(templates.file(of: letter) == "own.txt")
  }

  @Test("A template that asks for what this program does not know is not filled in")
  func newer() {
    let own = AdoptedFile(name: "own.txt", text: "\n{{phone}}")
    let templates = BuiltIn.templates(adopted: ["letter.markdown": own])
    #expect(throws: TemplateFault.self) {
      try templates.text(of: InventedReview().version(.letter, for: .child), as: .markdown)
    }
  }

  @Test("A field with nothing to say is not looked for further out")
  func nothing() throws {
    let own = AdoptedFile(name: "own.txt", text: "{{#decisions}}[{{childWanted}}]{{/decisions}}")
    let text = try BuiltIn.templates(adopted: ["letter.markdown": own])
      .text(of: InventedReview().version(.letter, for: .child), as: .markdown)
    #expect(text == "[to see him every weekend][]")
  }

  @Test("docs/templates.md names every field")
  func page() throws {
    let page = try String(contentsOf: Documents.page, encoding: .utf8)
    let all = TemplateName.all.flatMap(\.fields).flatMap { [$0] + $0.fields.flatMap { [$0] + $0.fields } }
    let missing = all.filter { !page.contains("| `\($0.name)` | \($0.meaning) |") }
    #expect(missing.map { "| `\($0.name)` | \($0.meaning) |" } == [])
  }
}

/// How typed words stand in Markdown, and what is kept of the record's.
@Suite struct MarkdownTests {
  @Test(
    "Marks of Markdown that somebody typed are shown as typed",
    arguments: [
      ("# one", "\\# one"), ("a # b", "a # b"), ("- one", "\\- one"), ("1. one", "1\\. one"),
      ("1 one", "1 one"),
      ("*a* _b_", "\\*a\\* \\_b\\_"), ("a\n\n# b", "a # b"), ("[left out]", "[left out]"),
      ("[a](b)", "[a]\\(b)"), ("![a](b)", "!\\[a]\\(b)"), ("a & b", "a & b"), ("&amp;", "\\&amp;"),
      ("a | b", "a \\| b"), ("O'Brien’s", "O'Brien’s"), ("", ""),
    ])
  func escaped(_ value: String, _ expected: String) {
    #expect(Markdown.escaped(value) == expected)
  }

  @Test("Headings, paragraphs and lists of the record are kept")
  func blocks() {
    let text = "# One\nTwo\nthree\n\n- a\n- b\n  c\n\n1. d\n2) e\nMore\n\n> f **g** [h](https://i.example)"
    #expect(
      RecordBlock.all(in: text) == [
        .heading("One"), .paragraph("Two three"), .bullets(["a", "b c"]), .steps(["d", "e More"]),
        .paragraph("f g h (https://i.example)"),
      ])
  }

  @Test("A table and a quotation of the record become paragraphs")
  func otherBlocks() {
    #expect(
      RecordBlock.all(in: "| a | b |\n|---|---|\n| c | d |\n\n---\n> - e\n> - f") == [
        .paragraph("a | b"), .paragraph("c | d"), .bullets(["e", "f"]),
      ])
  }
}
