import Application
import CareCalendar
import Casework
import Headless
import ReadModels
import Screens
import TerminalUI
import Testing

/// A child is sent word of who their IRO is: from Today, and from the child's page.
@Suite struct IntroductionTests {
  /// Writes what shows whose page it is.
  private struct Named: DocumentWriter {
    var lines = 1

    func document(of version: ReviewVersion) -> DocumentText { DocumentText([]) }
    func page(of version: ReviewVersion, as format: DocumentFormat) -> String { "" }

    func document(of introduction: IROIntroduction, _ part: IROIntroduction.Part) -> DocumentText {
      let text = (1...lines).map { "\(part.rawValue) \($0) of \(introduction.iroName)" }
      return DocumentText(text.map { .paragraph([DocumentWords($0)]) })
    }

    func page(
      of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
    ) -> String { "\(part.rawValue) for \(introduction.calledAs) by \(introduction.iroName)" }
  }

  private let pages = ScriptedPages()

  /// A child whom Amina was given on Fri 31 Oct 2014, so that the introduction is due by Fri 14 Nov.
  private func brook(_ more: ChildEvent...) throws -> Brook {
    var brook = try Brook(children: [])
    let amina = try #require(brook.staff["amina"]).id
    let allocated = Allocation(iro: amina, since: "2014-10-31", recordedOn: "2014-10-31")
    try brook.add(
      Invented(
        "100700", "Rhea Lacey", born: "2004-05-01", since: "2014-10-29", iro: nil,
        events: [.allocation(.allocated(allocated))] + more))
    return brook
  }

  private func session(_ brook: Brook, _ keys: String, lines: Int = 1) throws -> Session {
    var session = Session(
      service: try brook.service(), size: Size(columns: 100, rows: 30), documents: Named(lines: lines),
      pageWriter: pages)
    try press(keys, &session)
    return session
  }

  /// Presses keys as a person at a terminal does.
  private func press(_ keys: String, _ session: inout Session) throws {
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    try session.run(on: VirtualTerminal(size: session.size, inputs: inputs + [.hangUp]))
  }

  private func sent(_ brook: Brook) throws -> SentIntroduction? {
    let service = try brook.service("morag")
    return try service.child(service.find(number: "100700")).child.introductionOfIRO
  }

  @Test("Enter on Today's line shows the letter and the card, and p writes both and marks them as sent")
  func written() throws {
    let brook = try brook()
    var session = try session(brook, "")
    #expect(session.frame().text.contains("> Introduction  Rhea Lacey"))
    try press("<enter>", &session)
    let shown = session.frame().text
    #expect(shown.contains("introduction 1 of Amina Okafor"))
    #expect(shown.contains("contact-card 1 of Amina Okafor"))
    #expect(shown.contains("not sent"))
    try press("p <ctrl-s>", &session)
    #expect(
      pages.pages.keys.sorted() == [
        "100700-2014-11-03-contact-card.html", "100700-2014-11-03-introduction.html",
      ])
    #expect(
      pages.pages["100700-2014-11-03-introduction.html"]?.text
        == "introduction for Rhea Lacey by Amina Okafor")
    let amina = try #require(brook.staff["amina"]).id
    #expect(try sent(brook) == SentIntroduction(iro: amina, contactCard: true, on: Brook.today))
    #expect(session.frame().text.contains("2 pages are in /pages."))
    #expect(session.frame().text.contains("Introduction sent, with the IRO's contact card"))
    #expect(session.frame().text.contains("sent 3 Nov 2014"))
    try press("<esc>", &session)
    #expect(!session.frame().text.contains("Introduction to send"))
  }

  @Test("Pages that cannot be written mark nothing as sent, nor do those that are written for later")
  func notSent() throws {
    let brook = try brook()
    pages.fault = "/pages: cannot be written"
    var session = try session(brook, "<enter> p <ctrl-s>")
    #expect(session.frame().text.contains("! /pages: cannot be written"))
    #expect(try sent(brook) == nil)
    pages.fault = nil
    try press("<tab> <tab> <tab> <backspace> n o <ctrl-s>", &session)
    #expect(pages.pages.count == 2)
    #expect(session.frame().text.contains("Nothing is marked as sent."))
    #expect(try sent(brook) == nil)
  }

  @Test("s marks as sent what went without being written here, and d asks for the day and the card")
  func sentOtherwise() throws {
    let first = try brook()
    _ = try session(first, "<enter> s")
    #expect(try sent(first)?.on == Brook.today)
    let second = try brook()
    _ = try session(second, "<enter> d <backspace> n o <tab> 3 1 / 1 0 <ctrl-s>")
    #expect(try sent(second)?.contactCard == false)
    #expect(try sent(second)?.on == "2014-10-31")
  }

  @Test("What is longer than the window is read to its end first")
  func long() throws {
    let brook = try brook()
    var session = try session(brook, "<enter> s", lines: 40)
    #expect(session.frame().text.contains("Read it to the end first"))
    #expect(try sent(brook) == nil)
    try press("G s", &session)
    #expect(try sent(brook) != nil)
  }

  @Test("It is reached from the child's page too; of a child who died nothing is written")
  func childsPage() throws {
    var session = try session(
      brook(), ": c h i l d <space> 1 0 0 7 0 0 <enter> l l l s")
    #expect(session.frame().text.contains("introduction 1 of Amina Okafor"))
    session = try self.session(
      brook(.ended("2014-10-29", on: "2014-11-02", .died)),
      ": c h i l d <space> 1 0 0 7 0 0 <enter> l l l s")
    #expect(!session.frame().text.contains("introduction 1 of"))
    #expect(session.frame().text.contains("! "))
  }
}
