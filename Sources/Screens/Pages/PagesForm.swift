import Application
import Casework
import ReadModels
import TerminalUI

/// Writing something of a review as pages: for one recipient, or for all who are to get one, each their own version.
///
/// It says first what is withheld from whom; if that is no longer true once the pages are to be written, it says so and
/// lists it anew. Nothing is marked as sent by it.
struct PagesForm: FormContent {
  private let review: ReviewSubject
  private let matter: PagesMatter
  private let all: [AddressedPage]
  private let writer: any DocumentWriter
  private let questions: PageQuestions

  init(
    _ review: ReviewSubject, _ matter: PagesMatter, _ writer: any DocumentWriter, _ pages: any PageWriter,
    _ queries: CaseQueries
  ) throws {
    self.review = review
    self.matter = matter
    self.writer = writer
    questions = PageQuestions(pages)
    all = try AddressedPage.all(matter, of: review, queries)
  }

  var title: String { "Write the \(matter.words(of: review.file.kind)): \(review.named)" }

  func lines(_ answers: [String: String]) -> [String] {
    chosen(answers).flatMap(\.lines) + ["A page is written, and no more: \(matter.remark.lowercasingFirst)"]
  }

  func fields(_ answers: [String: String]) -> [Field] { whom + questions.fields }

  /// Notes are written for all who are to be told.
  private var whom: [Field] {
    guard case .document(_, let recipient) = matter, all.count > 1 else { return [] }
    let own = all.first { $0.recipient == recipient }?.words ?? ""
    let whom = [Choice("this", own), Choice("all", "all \(all.count) who are to get one")]
    return [Field("whom", "For", .choice(whom), value: "this", required: true)]
  }

  private func chosen(_ answers: [String: String]) -> [AddressedPage] {
    guard case .document(_, let recipient) = matter, answers["whom"] != "all" else { return all }
    return all.filter { $0.recipient == recipient }
  }

  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent {
    try checkListed(queries)
    let format = questions.format(answers)
    let pages = try chosen(answers).compactMap { page in
      try page.content.map { content in
        Page(
          file: "\(page.name).\(format.fileExtension)", text: try content.text(by: writer, as: format),
          document: page.identity(as: format))
      }
    }
    guard !pages.isEmpty else { throw FormRefusal(words: "There is no page to write.") }
    return .write(
      PageRequest(
        pages, to: questions.folder(answers), prints: questions.prints(answers), remark: matter.remark))
  }

  /// Throws where what was listed is not what would be written now.
  private func checkListed(_ queries: CaseQueries) throws {
    _ = try queries.refresh()
    let now = try ReviewSubject(try Subject(review.subject.chosen, queries), review.file.id)
    guard try AddressedPage.all(matter, of: now, queries) == all else {
      throw ServiceRefusal.somebodyElseActed(
        "Meanwhile something was recorded that changes these pages. Look again at what is withheld from whom;"
          + " Ctrl-S then writes them.")
    }
  }
}
