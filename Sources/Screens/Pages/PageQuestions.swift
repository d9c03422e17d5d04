import ReadModels
import TerminalUI

/// What is asked whatever is written as pages: as what, where to, and whether it is printed too.
struct PageQuestions {
  private let folder: String
  private let printCommand: String?

  init(_ pages: any PageWriter) {
    folder = pages.folder
    printCommand = pages.printCommand
  }

  var fields: [Field] {
    [
      Field("format", "As", .choice(Self.formats), value: DocumentFormat.html.rawValue, required: true),
      Field(
        "folder", "Into the folder", value: folder, required: true,
        hint: "For you alone. It is made if there is none, and remembered"),
    ] + (printCommand.map { [.yesOrNo("print", "Print it too", known: false, hint: "With \($0)")] } ?? [])
  }

  private static let formats = [
    Choice(DocumentFormat.html.rawValue, "a page for a browser (HTML)"),
    Choice(DocumentFormat.markdown.rawValue, "text with marks (Markdown)"),
  ]

  func format(_ answers: [String: String]) -> DocumentFormat {
    DocumentFormat(rawValue: answers["format"] ?? "") ?? .html
  }

  func folder(_ answers: [String: String]) -> String { answers["folder"] ?? "" }

  func prints(_ answers: [String: String]) -> Bool { answers["print"] == "yes" }
}

extension DocumentFormat {
  /// "html", "md"
  var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    }
  }
}
