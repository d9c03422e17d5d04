import Application
import Casework
import TerminalUI

/// That something came back which was sent, or several things: how, and on which day.
struct CameBackForm: FormDefinition {
  private let things: SentThings
  private let day: DayQuestion

  init(_ things: [SentThing], _ queries: CaseQueries) throws {
    self.things = try SentThings(things, queries).filter { $0.lastStanding != nil }
    guard !self.things.found.isEmpty else {
      throw FormRefusal(words: ReviewFileRefusal.nothingSentThen.words)
    }
    day = self.things.day("It came back on") { delivery, day in
      delivery.lastStanding.flatMap { day < $0.on ? .notSentBefore($0.on) : nil }
    }
  }

  var title: String { things.found.count == 1 ? "Came back undelivered" : "What came back undelivered" }

  var lines: [String] { things.lines }

  func lines(_ answers: [String: String]) -> [String] {
    guard answers["how"] == ReturnReason.wrongPerson.rawValue else { return lines }
    return lines + [
      "What reached the wrong person is a breach of personal data: tell whoever the council's procedure names, today."
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let reasons = ReturnReason.allCases.map { Choice($0.rawValue, $0.words) }
    return things.fields("What came back") + [
      Field("how", "How", .choice(reasons), required: true),
      Field("words", "What is known", hint: "For instance: gone away, no such address, a full mailbox"),
      day.asked,
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let reason = answers["how"].flatMap(ReturnReason.init(rawValue:)) else {
      throw FormRefusal(words: "Choose how it came back.", field: "how")
    }
    let back = Undelivered(reason, words: answers.said("words"), on: try day.known(answers))
    return try SentThings.command(
      things.chosen(answers).compactMap { found in
        found.delivery.lastStanding.map { sent in
          (found.thing, .cameBack(found.thing.sending, sentOn: sent.on, back))
        }
      })
  }
}
