import Application
import CareCalendar
import Casework
import ReadModels
import Screens
import TerminalUI
import Testing

/// Looking at a document before it goes.
@Suite struct PreviewTests {
  /// Writes so many lines, the last of which is the end.
  private struct Lines: DocumentWriter {
    let count: Int

    func document(of version: ReviewVersion) -> DocumentText {
      let lines = (1..<count).map { "Line \($0) for \(version.calledAs)\n" } + ["The end"]
      return DocumentText([.paragraph(lines.map { DocumentWords($0) })])
    }

    func page(of version: ReviewVersion, as format: DocumentFormat) -> String {
      "\(format.rawValue) for \(version.recipientWords)"
    }

  }

  private func session(
    _ count: Int, _ document: ReviewDocument = .letter, as login: String = "amina",
    in brook: Brook, _ writer: (any DocumentWriter)? = nil
  ) throws -> Session {
    let service = try brook.service(login)
    let child = try brook.service().find(number: "100234")
    let review = try brook.service().review(of: child, named: "1")
    return Session(
      service: service, size: Size(columns: 80, rows: 24), opening: .preview(child, review, document, .child),
      documents: writer ?? Lines(count: count))
  }

  @Test("A short document is seen whole, and marked as sent by one key")
  func short() throws {
    let brook = try Brook()
    var session = try session(3, in: brook)
    let shown = session.frame().text
    #expect(shown.contains(" Letter to the child  ") && shown.contains("not sent"))
    #expect(shown.contains("Line 1 for Jayden Murray") && shown.contains("The end"))
    #expect(shown.contains("likes to be called is not recorded"))
    session.press(.key(.character("s")))
    #expect(session.frame().text.contains("letter sent to the child"))
    let service = try brook.service()
    let child = try service.find(number: "100234")
    let file = try #require(try service.child(child).child.reviews.files.first)
    #expect(file.sentOn(.letter, to: .child) == Brook.today)
  }

  @Test("A long document is read to its end before it is marked as sent")
  func long() throws {
    let brook = try Brook()
    let before = brook.store.entries.count
    var session = try session(60, in: brook)
    #expect(!session.frame().text.contains("The end"))
    session.press(.key(.character("s")))
    #expect(session.frame().text.contains("Read it to the end first"))
    #expect(brook.store.entries.count == before)
    session.press(.key(.character("G")))
    #expect(session.frame().text.contains("The end"))
    session.press(.key(.character("s")))
    #expect(brook.store.entries.count == before + 1)
  }

  @Test("What went on another day has a form for the day, after which the document is there again")
  func anotherDay() throws {
    let brook = try Brook()
    var session = try session(3, in: brook)
    for key in "dtoday".map(Key.character) + [.control("s")] { session.press(.key(key)) }
    let shown = session.frame().text
    #expect(shown.contains("The end") && shown.contains("sent 3 Nov 2014"))
  }

  @Test("What cannot be sent yet is looked at, and says why it is not marked")
  func tooEarly() throws {
    let brook = try Brook()
    var session = try session(3, .record, in: brook)
    #expect(session.frame().text.contains("The record is not marked as complete yet."))
    session.press(.key(.character("s")))
    #expect(session.frame().text.contains("not marked as complete yet"))
  }

  @Test("Somebody who sends nothing is not offered it, and is told so")
  func notAllowed() throws {
    let brook = try Brook()
    let before = brook.store.entries.count
    var session = try session(3, as: "tom", in: brook)
    #expect(!session.frame().text.contains("mark as sent"))
    session.press(.key(.character("s")))
    #expect(session.frame().text.contains("does not allow"))
    #expect(brook.store.entries.count == before)
  }

  @Test("Without anything that writes documents it says so in words")
  func missing() throws {
    let session = try session(3, in: try Brook(), NoDocumentWriter())
    #expect(session.frame().text.contains("Documents cannot be shown here"))
  }
}
