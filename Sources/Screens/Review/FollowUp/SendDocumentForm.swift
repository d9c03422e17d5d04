import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Sending one document to one person, once somebody has looked at exactly what that person will see.
struct SendDocumentForm: FormDefinition {
  private let review: ReviewSubject
  private let document: ReviewDocument
  private let recipient: Recipient
  private let day: DayQuestion
  private let book: Rulebook

  init(
    _ review: ReviewSubject, _ document: ReviewDocument, _ recipient: Recipient, _ queries: CaseQueries
  ) throws {
    self.review = review
    self.document = document
    self.recipient = recipient
    book = queries.rulebook
    if let person = review.person(recipient), person.isDeceased {
      throw ServiceRefusal.impossible("\(person.name) has died: nothing is sent to them.")
    }
    day = review.dayDone("Sent on", under: queries.rulebook.terms) {
      .followUp(.sent(document, recipient, on: $0))
    }
  }

  private var called: String { review.child.family.words(for: recipient) }
  var title: String {
    let words = document.words(of: review.file.kind)
    let act =
      switch (document, recipient) {
      case (.letter, _): "Send the \(words)"
      case (_, .caseFile): "Put the \(words) in the case file"
      default: "Send the \(words) to \(called)"
      }
    return "\(act): \(review.named)"
  }

  var lines: [String] {
    let terms = review.person(recipient).flatMap { $0.terms == .mayAttend ? nil : $0 }
    let why = terms.map { "\($0.name) \($0.terms.words)" + ($0.termsReason.map { ": \($0)" } ?? "") + "." }
    let sent = review.file.sentOn(document, to: recipient).map {
      "Sent to them before, on \($0.words)."
    }
    return [why, sent].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked] }

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    book.doubt(aboutSending: document, of: review.file, on: try day.known(answers))?.words
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([.followUp(.sent(document, recipient, on: try day.known(answers)))])
  }
}

extension ReviewDocument {
  /// "decisions for Dawn Murray (mother)", "letter to the child"
  ///
  /// - Parameter recipient: in words.
  func words(of kind: ReviewKind?, for recipient: String) -> String {
    self == .letter ? words(of: kind) : "\(words(of: kind)) for \(recipient)"
  }
}

extension ReviewSubject {
  fileprivate func person(_ recipient: Recipient) -> ConnectedPerson? {
    guard case .person(let id) = recipient else { return nil }
    return child.family[id]
  }
}
