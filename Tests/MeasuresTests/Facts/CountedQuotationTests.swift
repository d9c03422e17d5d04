import CareCalendar
import Casework
import Measures
import ReadModels
import Rulebook
import TestSupport
import Testing

/// Words that may be printed: those that were allowed and not withdrawn, that name nobody, by day and age group.
@Suite struct CountedQuotationTests {
  private let day: Day = "2014-10-20"
  private let words = "I like it here. Kofi's brother Reece visits. Will is kind. They will listen."

  private func facts(_ more: ChildEvent...) throws -> CountedChild { try facts(of: more) }

  private func facts(of more: [ChildEvent]) throws -> CountedChild {
    let will = ConnectedPerson(id: PersonID("w"), name: "Will Young", relationship: .fosterCarer)
    let events: [ChildEvent] =
      [
        .person(.known(ChildNumber("100234"))), .person(.named("Kofi Mensah")), .person(.born("2004-10-20")),
        .placement(
          .episodeBegan(Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .careOrder))),
        .family(.recorded(will, on: "2014-07-02")),
        .voice(.spoken(Conversation(on: day, way: .alone, words: words))),
      ] + more
    return try #require(counted(events))
  }

  private func allowed(_ words: String, id: String = "q1", of speaker: Party = .child) -> ChildEvent {
    .quotation(
      .allowed(
        Quotation(
          id: QuotationID(id), source: .said(on: day), speaker: speaker, words: words, agreedBy: .child,
          agreedOn: "2014-11-03")))
  }

  @Test("What was allowed is there, what was not or was withdrawn is not")
  func allowing() throws {
    #expect(try facts().quotations == [])
    let quoted = CountedQuotation(.child, "I like it here", on: day)
    #expect(try facts(allowed("I like it here")).quotations == [quoted])
    func back(on day: Day) -> ChildEvent {
      .quotation(.withdrawn(QuotationID("q1"), reason: "rather not", on: day))
    }
    #expect(try facts(allowed("I like it here"), back(on: InventedLife.lastDay)).quotations == [])
    let later = back(on: "2014-11-04")
    #expect(try facts(allowed("I like it here"), later).quotations == [quoted], "still to come")
    let carer = Party.person(PersonID("w"))
    #expect(try facts(allowed("They will listen", of: carer)).quotations.map(\.kind) == [.carer])
  }

  @Test("Words that name the child or somebody around them are left out, however the child is written")
  func names() throws {
    #expect(try facts(allowed("Kofi's brother Reece visits")).quotations == [])
    #expect(try facts(allowed("Will is kind")).quotations == [])
    #expect(try facts(allowed("They will listen")).quotations.count == 1)
    #expect(try facts(allowed("[kofi] visits")).quotations == [])
    #expect(try facts(allowed("[100234] visits")).quotations == [])
    // A name that is recorded later counts as well.
    let listens = ChildEvent.person(.knownAs("Reece"))
    #expect(try facts(allowed("brother Reece visits")).quotations.count == 1)
    #expect(try facts(allowed("brother Reece visits"), listens).quotations == [])
  }

  @Test("So are names given up, of those who have left and of social workers, and names in capitals")
  func namesOfBefore() throws {
    let words =
      "KOFI and WILL, my sister Dawn, Grace and Mr Vale. At dawn they listen with grace, and Reece’s."
    let spoken = ChildEvent.voice(.spoken(Conversation(on: "2014-10-20", way: .alone, words: words)))
    func isLeftOut(_ words: String, after more: ChildEvent...) throws -> Bool {
      try facts(of: [spoken] + more + [allowed(words)]).quotations.isEmpty
    }
    func recorded(_ name: String, _ id: String = "p") -> ChildEvent {
      .family(.recorded(ConnectedPerson(id: PersonID(id), name: name, relationship: .relative), on: day))
    }
    #expect(try isLeftOut("KOFI and …") && isLeftOut("WILL, …"))
    #expect(try !isLeftOut("my sister Dawn") && isLeftOut("my sister Dawn", after: recorded("Dawn Hill")))
    #expect(try isLeftOut("my sister Dawn", after: recorded("Dawn Hill"), recorded("Ms Hill")))
    #expect(try isLeftOut("my sister Dawn", after: recorded("Dawn"), .family(.left(PersonID("p"), on: day))))
    #expect(try !isLeftOut("At dawn they listen", after: recorded("Dawn Hill")))
    let worker = ChildEvent.allocation(
      .caseHeld(CaseHolder(socialWorker: "Grace Vale", team: "Team 1", since: nil)))
    #expect(try !isLeftOut("Grace and") && isLeftOut("Grace and", after: worker))
    #expect(try isLeftOut("and Mr Vale", after: worker))
    #expect(try !isLeftOut("they listen with grace", after: worker))
    let renamed = [ChildEvent.person(.knownAs("Reece")), .person(.knownAs("Ray"))]
    #expect(try !isLeftOut("and Reece’s") && isLeftOut("and Reece’s", after: renamed[0], renamed[1]))
    func called(_ name: String?) -> ChildEvent {
      .voice(.communication(Communication(knownAs: name), on: day))
    }
    #expect(try isLeftOut("and Reece’s", after: called("Reece"), called(nil)))
  }

  @Test("Words that do not stand at their source any more are left out, and it is said there")
  func written() throws {
    let review = ReviewID("r1")
    func wrote(_ words: String) -> ChildEvent {
      .review(.noted(review, .followUp(.recordWritten(words, on: "2014-10-22"))))
    }
    let quoted = ChildEvent.quotation(
      .allowed(
        Quotation(
          id: QuotationID("q2"), source: .record(review), speaker: .child, words: "It is my turn",
          agreedBy: .child, agreedOn: "2014-11-03")))
    let held = ChildEvent.review(
      .held(Review(review: review, kind: .lookedAfter, heldOn: day, completedOn: day, participation: .pn1)))
    let once = [held, wrote("It is my turn, she said."), quoted]
    #expect(try facts(of: once).quotations.map(\.words) == ["It is my turn"])
    #expect(try facts(of: once + [wrote("She took her turn.")]).quotations == [])
    func told(_ events: [ChildEvent], _ source: QuotedSource) -> String {
      Child(folding: InventedLife.entries(events)).printedWords(from: source).first ?? ""
    }
    #expect(told(once, .record(review)).contains("may stand in the report"))
    let rewritten = told(once + [wrote("She took her turn.")], .record(review))
    #expect(rewritten.contains("left out of the report"))
    // What is withheld from whoever reads is not said to be gone.
    let withheld = ChildEvent.voice(.spoken(Conversation(on: day, way: .alone)))
    #expect(told([withheld, allowed("I like it")], .said(on: day)).contains("may stand in the report"))
  }

  @Test("They are of the period of their day, with the age group of that day, and of no day to come")
  func printed() throws {
    let child = try facts(allowed("I like it here"))
    func printed(_ days: ClosedRange<Day>, asOf day: Day = "2015-06-30") -> [PrintedQuotation] {
      PrintedQuotation.all(of: child, in: days, asOf: day)
    }
    let expected = PrintedQuotation(.child, "I like it here", ageBand: .tenToFifteen, on: day)
    #expect(printed("2014-10-20"..."2014-10-20") == [expected])
    #expect(printed("2014-10-21"..."2014-10-31") == [] && printed("2014-10-01"..."2014-10-19") == [])
    #expect(printed("2014-10-01"..."2014-10-31", asOf: "2014-10-19") == [])
    #expect(child.firstDay == "2014-07-02")
  }
}
