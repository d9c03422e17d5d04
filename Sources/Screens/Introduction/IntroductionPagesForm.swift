import Application
import Casework
import ReadModels
import TerminalUI

/// Writing an IRO's introduction to a child as pages, and marking it as sent once they are written.
struct IntroductionPagesForm: FormContent {
  private let subject: Subject
  private let introduction: IROIntroduction
  private let writer: any DocumentWriter
  private let questions: PageQuestions
  /// False for somebody who looks at the child and does not write to them.
  private let maySend: Bool

  init(
    _ subject: Subject, _ writer: any DocumentWriter, _ pages: any PageWriter, _ queries: CaseQueries
  ) throws {
    self.subject = subject
    self.writer = writer
    introduction = try queries.introduction(to: subject.chosen.child)
    questions = PageQuestions(pages)
    maySend = queries.signedIn.refusal(of: .hearChildren) == nil
  }

  var title: String { "Write the introduction of \(introduction.iroName) to \(subject.called)" }

  var lines: [String] {
    let missing = [
      introduction.telephone == nil ? "telephone number" : nil,
      introduction.email == nil ? "e-mail address" : nil,
    ].compactMap { $0 }
    guard !missing.isEmpty else { return [] }
    let words = "The staff list has no \(missing.joined(separator: " and no ")) of \(introduction.iroName)"
    return ["\(words): the card has a line to fill in by hand."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [Field("what", "What", .choice(Self.parts), value: "both", required: true)] + questions.fields
      + (maySend ? [.yesOrNo("sent", "Mark as sent today", known: true)] : [])
  }

  private static let parts = [
    Choice("both", "the letter and the card"),
    Choice(IROIntroduction.Part.introduction.rawValue, "the letter alone"),
    Choice(IROIntroduction.Part.contactCard.rawValue, "the card alone"),
  ]

  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent {
    try checkShown(queries)
    let chosen = IROIntroduction.Part(rawValue: answers["what"] ?? "")
    let parts = chosen.map { [$0] } ?? IROIntroduction.Part.allCases
    let format = questions.format(answers)
    let pages = try parts.map { try page($0, as: format) }
    let isSent = maySend && answers["sent"] == "yes"
    if isSent, !parts.contains(.introduction) {
      throw FormRefusal(
        words: "The card alone introduces nobody: write it without marking anything as sent.", field: "sent")
    }
    return .write(
      PageRequest(
        pages, to: questions.folder(answers), prints: questions.prints(answers),
        remark: isSent ? "" : "Nothing is marked as sent.",
        recording: isSent ? sent(parts, queries) : nil))
  }

  private func page(_ part: IROIntroduction.Part, as format: DocumentFormat) throws -> Page {
    let child = subject.chosen.child
    let number = subject.found.child.person.number?.text ?? ""
    let name = FileName.of([number, introduction.writtenOn.iso, part.rawValue])
    return Page(
      file: "\(name).\(format.fileExtension)", text: try writer.page(of: introduction, part, as: format),
      document: [child.raw, part.rawValue, introduction.iro.raw, format.rawValue].joined(separator: " "))
  }

  private func sent(_ parts: [IROIntroduction.Part], _ queries: CaseQueries) -> Command {
    let sent = SentIntroduction(
      iro: introduction.iro, contactCard: parts.contains(.contactCard), on: queries.signedIn.day)
    return .voice(.hear(subject.chosen.child, [.introductionSent(sent)]))
  }

  /// Throws where what was shown is not what would be written now.
  private func checkShown(_ queries: CaseQueries) throws {
    _ = try queries.refresh()
    guard try queries.introduction(to: subject.chosen.child) == introduction else {
      throw ServiceRefusal.somebodyElseActed(
        "Meanwhile something was recorded that changes the letter or the card. Look at them again first.")
    }
  }
}
