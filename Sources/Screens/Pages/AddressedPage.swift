import Application
import CareCalendar
import Casework
import ReadModels

/// What stands on a page: nothing but what its recipient may know.
enum PageContent: Equatable {
  case version(ReviewVersion)
  case note(MeetingNote)

  func text(by writer: any DocumentWriter, as format: DocumentFormat) throws -> String {
    switch self {
    case .version(let version): try writer.page(of: version, as: format)
    case .note(let note): try writer.page(of: note, as: format)
    }
  }

  fileprivate var leftOut: [Redaction] {
    switch self {
    case .version(let version): version.leftOut
    case .note(let note): note.leftOut
    }
  }

  /// What the sender has to know.
  fileprivate var remarks: [String] {
    if case .version(let version) = self { version.remarks } else { [] }
  }
}

/// A page for one of those who are to get one: what stands on it for them, or why they get none.
struct AddressedPage: Equatable {
  let recipient: Recipient
  /// Whom it is for: "Dawn Murray (mother)".
  let words: String
  /// The name of its file, without what kind of file it is.
  let name: String
  let content: PageContent?
  /// Why there is no page for this recipient, in words.
  let refusal: String?
  /// The child's id, the review's, what it is, and whose.
  private let about: [String]

  /// Those that can be written, whoever is chosen of them, as things stand now.
  static func all(
    _ matter: PagesMatter, of subject: ReviewSubject, _ queries: CaseQueries
  ) throws -> [AddressedPage] {
    let numbered = try queries.recipients(about: subject.id)
    func page(_ recipient: Recipient, _ content: PageContent?, _ refusal: String?, on day: Day?) -> Self? {
      numbered.first { $0.recipient == recipient }.map {
        AddressedPage(matter, of: subject, for: $0, content, refusal, on: day)
      }
    }
    switch matter {
    case .notes:
      return try queries.meetingNotes(of: subject.id, subject.file.id).compactMap { addressed in
        page(
          Recipient(addressed.party), addressed.note.map { .note($0) }, addressed.refusal,
          on: addressed.note.flatMap { $0.now?.day ?? $0.was?.day })
      }
    case .document(let document, let recipient):
      let expected = subject.child.recipients(of: document, in: subject.file)
      return try (expected.contains(recipient) ? expected : [recipient] + expected).compactMap { each in
        do {
          let version = try queries.version(of: subject.id, subject.file.id, document, for: each)
          return page(each, .version(version), nil, on: subject.heldOn)
        } catch let fault as ServiceRefusal {
          return page(each, nil, fault.words, on: subject.heldOn)
        }
      }
    }
  }

  private init(
    _ matter: PagesMatter, of subject: ReviewSubject, for recipient: NumberedRecipient,
    _ content: PageContent?, _ refusal: String?, on day: Day?
  ) {
    self.recipient = recipient.recipient
    words = recipient.words
    name = FileName.of([
      subject.child.person.number?.text ?? "", day?.iso ?? "", matter.name, recipient.name,
      subject.child.family.relationship(of: recipient.recipient),
    ])
    self.content = content
    self.refusal = refusal
    about = [subject.id.raw, subject.file.id.raw, matter.name, recipient.name]
  }

  /// By which the page is known again, whatever is in it by then.
  func identity(as format: DocumentFormat) -> String {
    (about + [format.rawValue]).joined(separator: " ")
  }

  /// What is kept from the recipient, and what the sender has to know, a line each.
  var lines: [String] {
    guard let content else { return ["For \(words): no page. \(refusal ?? "")"] }
    let withheld = content.leftOut.map { "– \($0.words)" }
    let first = "For \(words): " + (withheld.isEmpty ? "nothing is withheld." : "withheld is")
    return [first] + withheld + content.remarks.map { "• \($0)" }
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
