import Application
import Casework
import ReadModels
import TerminalUI

/// Writing a document as pages: for one recipient, or for all who are to get one, each their own version.
///
/// It says first what is withheld from whom. Nothing is marked as sent by it.
struct PagesForm: FormContent {
  private let child: ChildID
  private let review: ReviewID
  private let document: ReviewDocument
  private let all: [AddressedPage]
  private let recipient: Recipient
  private let writer: any DocumentWriter
  private let folder: String
  private let printCommand: String?
  private let named: String

  init(
    _ subject: ReviewSubject, _ document: ReviewDocument, _ recipient: Recipient,
    _ writer: any DocumentWriter,
    _ pages: any PageWriter, _ queries: CaseQueries
  ) throws {
    child = subject.id
    review = subject.file.id
    named = subject.named
    self.document = document
    self.recipient = recipient
    self.writer = writer
    folder = pages.folder
    printCommand = pages.printCommand
    let numbered = try queries.recipients(about: child)
    let expected = subject.child.recipients(of: document, in: subject.file)
    let meant = expected.contains(recipient) ? expected : [recipient] + expected
    let held = subject.heldOn
    all = try meant.compactMap { each in numbered.first { $0.recipient == each } }.map {
      try AddressedPage(document, of: subject.file.id, held: held, subject.id, for: $0, queries)
    }
  }

  var title: String { "Write the \(document.words): \(named)" }

  func lines(_ answers: [String: String]) -> [String] {
    chosen(answers).flatMap(\.lines) + ["A page that is written is not marked as sent."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let own = all.first { $0.recipient == recipient }?.words ?? ""
    let whom = [Choice("this", own), Choice("all", "all \(all.count) who are to get one")]
    return (all.count > 1 ? [Field("whom", "For", .choice(whom), value: "this", required: true)] : [])
      + [
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

  private func chosen(_ answers: [String: String]) -> [AddressedPage] {
    answers["whom"] == "all" ? all : all.filter { $0.recipient == recipient }
  }

  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent {
    let format = DocumentFormat(rawValue: answers["format"] ?? "") ?? .html
    let pages = try chosen(answers).compactMap { page in
      try page.version.map { version in
        Page(
          file: "\(page.name).\(format.fileExtension)", text: try writer.page(of: version, as: format),
          document: page.identity(child, review, document, format))
      }
    }
    guard !pages.isEmpty else { throw FormRefusal(words: "There is no page to write.") }
    return .write(PageRequest(pages, to: answers["folder"] ?? "", prints: answers["print"] == "yes"))
  }
}

extension DocumentFormat {
  fileprivate var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    }
  }
}
