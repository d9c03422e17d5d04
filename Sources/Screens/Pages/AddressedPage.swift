import Application
import CareCalendar
import Casework
import ReadModels

/// A document for one of its recipients: their own version, or why they get none.
struct AddressedPage {
  let recipient: Recipient
  /// Whom it is for: "Dawn Murray (mother)".
  let words: String
  /// The name of its file, without what kind of file it is.
  let name: String
  let version: ReviewVersion?
  /// Why there is no version for this recipient, in words.
  let refusal: String?

  /// - Parameter held: the day the review was held.
  init(
    _ document: ReviewDocument, of review: ReviewID, held: Day, _ child: ChildID,
    for recipient: NumberedRecipient,
    _ queries: CaseQueries
  ) throws {
    let known = try queries.child(child).child
    self.recipient = recipient.recipient
    words = recipient.words
    name = FileName.of([
      known.person.number?.text ?? "", held.iso, document.rawValue, recipient.name,
      known.family.relationship(of: recipient.recipient),
    ])
    do {
      version = try queries.version(of: child, review, document, for: recipient.recipient)
      refusal = nil
    } catch let fault as ServiceRefusal {
      version = nil
      refusal = fault.words
    }
  }

  /// By which the document is known again, whatever is in it by then.
  func identity(_ child: ChildID, _ review: ReviewID, _ document: ReviewDocument, _ format: DocumentFormat)
    -> String
  {
    [child.raw, review.raw, document.rawValue, recipient.name, format.rawValue].joined(separator: " ")
  }

  /// What is kept from the recipient, and what the sender has to know, a line each.
  var lines: [String] {
    guard let version else { return ["For \(words): no page. \(refusal ?? "")"] }
    let withheld = version.leftOut.map { "– \($0.words)" }
    let first = "For \(words): " + (withheld.isEmpty ? "nothing is withheld." : "withheld is")
    return [first] + withheld + version.remarks.map { "• \($0)" }
  }
}

/// The names of files: small letters without accents, digits and hyphens, so that they are the same everywhere.
enum FileName {
  static func of(_ parts: [String]) -> String {
    parts.map(plain).filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func plain(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      Collation.folded(word).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }.filter { !$0.isEmpty }.joined(separator: "-")
  }
}

extension Family {
  fileprivate func relationship(of recipient: Recipient) -> String {
    guard case .person(let id) = recipient else { return "" }
    return self[id]?.relationship.words ?? ""
  }
}
