import Application
import Casework
import Headless
import ReadModels
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Documents written as pages, for those who are to get them.
@Suite struct PagesFormTests {
  /// Writes what shows whose version it is.
  private struct Named: DocumentWriter {
    func document(of version: ReviewVersion) -> DocumentText {
      DocumentText([.paragraph([DocumentWords("Dear \(version.recipientWords)")])])
    }

    func page(of version: ReviewVersion, as format: DocumentFormat) -> String {
      "\(format.rawValue) for \(version.recipientWords) of \(version.home ?? "nowhere")"
    }

    func document(of note: MeetingNote) -> DocumentText {
      DocumentText([.paragraph([DocumentWords("Note to \(note.recipientWords)")])])
    }

    func page(of note: MeetingNote, as format: DocumentFormat) -> String {
      "\(format.rawValue) for \(note.recipientWords): \(note.now?.day.iso ?? "cancelled")"
    }
  }

  private let pages = ScriptedPages()

  /// Whom the decisions and the record of Mia's 2nd review go to: her, her mother and her teacher, and the case file.
  private func reviewed() throws -> Reviewed {
    let home = ChildEvent.family(
      .lives(.home, Whereabouts(words: "9 Larkspur Gardens", isConfidential: true), on: "2014-07-02"))
    let notes: [ReviewFileEvent] =
      [Reviewed.mother.id, Reviewed.teacher.id].map {
        .preparation(.invited(.person($0), .child, on: "2014-10-10"))
      }
    return try Reviewed(.meeting, [home] + notes.map { .review(.noted(Reviewed.review, $0)) })
  }

  private func session(
    _ reviewed: Reviewed, _ document: ReviewDocument, for recipient: Recipient = .child,
    _ pages: ScriptedPages? = nil
  ) throws -> Session {
    Session(
      service: try reviewed.brook.service(), size: Size(columns: 100, rows: 40),
      opening: .preview(reviewed.child, Reviewed.review, document, recipient), documents: Named(),
      pageWriter: pages ?? self.pages)
  }

  /// Presses keys as a person at a terminal does.
  private func press(_ keys: String, _ session: inout Session) throws {
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    try session.run(on: VirtualTerminal(size: session.size, inputs: inputs + [.hangUp]))
  }

  @Test("p writes the page of this recipient, says where, and marks nothing as sent")
  func one() throws {
    let reviewed = try reviewed()
    let before = reviewed.brook.store.entries.count
    var session = try session(reviewed, .letter)
    try press("p", &session)
    let asked = session.frame().text
    #expect(asked.contains("For the child: nothing is withheld."))
    #expect(asked.contains("/pages") && !asked.contains("Print it too"))
    try press("<ctrl-s>", &session)
    let page = try #require(pages.pages["100600-2014-10-27-letter-child.html"])
    #expect(page.text == "html for the child of nowhere")
    #expect(
      session.frame().text.contains(
        "Written: /pages/100600-2014-10-27-letter-child.html. Nothing is marked as sent."))
    #expect(session.frame().text.contains("Dear the child"))
    #expect(reviewed.brook.store.entries.count == before)
  }

  @Test("All who are to get one get their own version each, and it is listed what is withheld from whom")
  func everyone() throws {
    var session = try session(reviewed(), .record, for: .person(Reviewed.mother.id))
    try press("p", &session)
    #expect(!session.frame().text.contains("the case file:"))
    try press("a l l <tab> M a r k <tab> <home>", &session)
    let asked = session.frame().text
    #expect(asked.contains("For Dawn Vale (mother): withheld is"))
    #expect(asked.contains("– where the child lives: in the facts about the child"))
    #expect(asked.contains("For the case file: nothing is withheld."))
    try press("<ctrl-s>", &session)
    #expect(
      pages.pages.keys.sorted() == [
        "100600-2014-10-27-record-1-mother.md", "100600-2014-10-27-record-3-teacher.md",
        "100600-2014-10-27-record-case-file.md", "100600-2014-10-27-record-child.md",
      ])
    #expect(pages.pages["100600-2014-10-27-record-1-mother.md"]?.text.contains("Larkspur") == false)
    #expect(pages.pages["100600-2014-10-27-record-case-file.md"]?.text.contains("Larkspur") == true)
    #expect(Set(pages.pages.values.map(\.document)).count == 4)
    #expect(session.frame().text.contains("4 pages are in /pages. Nothing is marked as sent."))
  }

  @Test("What was recorded while it was listed is listed anew, and written only then")
  func changedMeanwhile() throws {
    let reviewed = try reviewed()
    var session = try session(reviewed, .record, for: .person(Reviewed.mother.id))
    try press("p a l l", &session)
    #expect(session.frame().text.contains("where the child lives"))
    let moved = Whereabouts(words: "2 Sorrel Way", isConfidential: false)
    _ = try reviewed.brook.service("morag").perform(
      .family(.gather(reviewed.child, [.lives(.home, moved, on: "2014-11-01")])))
    try press("<ctrl-s>", &session)
    #expect(session.frame().text.contains("! Meanwhile something was recorded that changes these pages."))
    #expect(!session.frame().text.contains("where the child lives"))
    #expect(pages.pages.isEmpty)
    try press("<ctrl-s>", &session)
    #expect(pages.pages["100600-2014-10-27-record-1-mother.html"]?.text.contains("Sorrel") == true)
  }

  @Test(
    "p writes the notes of a meeting that was moved, each for the one it is for, and nobody is marked as told"
  )
  func notes() throws {
    let invited = [Party.child, .person(Reviewed.mother.id)].flatMap { party in
      [PreparationEvent.invited(party, .iro, on: "2014-10-01"), .invitationSent(party, on: "2014-10-10")]
    }.map { ChildEvent.review(.noted(Reviewed.review, .preparation($0))) }
    let booking = Booking(
      review: Reviewed.review, kind: .lookedAfter, day: "2014-11-06", time: nil, madeOn: "2014-10-29")
    let reviewed = try Reviewed(nil, invited + [.review(.moved(booking, reason: "the school was closed"))])
    let before = reviewed.brook.store.entries.count
    var session = Session(
      service: try reviewed.brook.service("dee"), size: Size(columns: 100, rows: 40),
      opening: .notes(reviewed.child, Reviewed.review), documents: Named(), pageWriter: pages)
    #expect(session.frame().text.contains("p write pages"))
    try press("p", &session)
    #expect(session.frame().text.contains("For Dawn Vale (mother): nothing is withheld."))
    try press("<ctrl-s>", &session)
    #expect(
      pages.pages.keys.sorted() == [
        "100600-2014-11-06-note-1-mother.html", "100600-2014-11-06-note-child.html",
      ])
    #expect(
      pages.pages["100600-2014-11-06-note-1-mother.html"]?.text == "html for Dawn Vale (mother): 2014-11-06")
    #expect(session.frame().text.contains("2 pages are in /pages. Nobody is marked as told."))
    #expect(session.frame().text.contains("Note to Dawn Vale"))
    #expect(reviewed.brook.store.entries.count == before)
  }

  @Test("What cannot be written says so, and what was filled in stays")
  func failing() throws {
    pages.fault = "/full: cannot be written (No space left on device)"
    var session = try session(reviewed(), .letter)
    try press("p <tab> / f u l l <ctrl-s>", &session)
    #expect(session.frame().text.contains("! /full: cannot be written (No space left on device)"))
    pages.fault = nil
    try press("<ctrl-s>", &session)
    #expect(pages.folder == "/full" && pages.pages.count == 1)
  }

  @Test("Where a print command is set it is asked whether to print, and a failing one says what happened")
  func printing() throws {
    let pages = ScriptedPages(printCommand: "lp -d office")
    var session = try session(reviewed(), .letter, pages)
    try press("p", &session)
    #expect(session.frame().text.contains("With lp -d office"))
    try press("<tab> <tab> y e s <ctrl-s>", &session)
    #expect(pages.printed == ["/pages/100600-2014-10-27-letter-child.html"])
    #expect(session.frame().text.contains("Printed. Nothing is marked as sent."))
    pages.printFault = "The printer is on fire."
    try press("p <tab> <tab> y e s <ctrl-s>", &session)
    #expect(session.frame().text.contains("Printed: 0 of 1. The printer is on fire."))
  }

  @Test("Without a place for pages it is said in words")
  func nowhere() throws {
    var session = try session(reviewed(), .letter)
    session.pageWriter = nil
    try press("p", &session)
    #expect(session.frame().text.contains("! Pages cannot be written here"))
  }

  @Test("The name of a file holds nothing but letters, digits and hyphens")
  func names() {
    #expect(FileName.of(["A/12 b", "2014-10-27", "", "é", "мать", "../x"]) == "a-12-b-2014-10-27-e-x")
  }
}
