import Application
import Casework
import TerminalUI

/// That something which came back was sent again, or several things: by which way, and on which day.
struct SendAgainForm: FormDefinition {
  private let things: SentThings
  private let day: DayQuestion
  /// Whoever need not be invited after all: their invitation came back, and the person who fills it in may say so.
  private let party: Party?

  /// - Parameter party: somebody of whom it can be recorded instead that they are not invited.
  init(_ things: [SentThing], insteadOfInviting party: Party? = nil, _ queries: CaseQueries) throws {
    self.party = queries.signedIn.may(.prepareReviews) ? party : nil
    self.things = try SentThings(things, queries).filter { $0.cameBack != nil }
    guard !self.things.found.isEmpty else {
      throw FormRefusal(words: ReviewFileRefusal.nothingCameBack.words)
    }
    day = self.things.day("Sent again on") { delivery, day in
      delivery.cameBack.flatMap { day < $0.on ? .cameBackLater(on: $0.on) : nil }
    }
  }

  var title: String { things.found.count == 1 ? "Sent again" : "What was sent again" }

  var lines: [String] { things.lines }

  func fields(_ answers: [String: String]) -> [Field] {
    let ways = SendingWay.allCases.map { Choice($0.rawValue, $0.words) }
    let isWanted = answers.said("against") == nil
    return things.fields("What was sent") + [
      Field("way", "By which way", .choice(ways), required: isWanted),
      Field("words", "Where to", hint: "If there is more to say: to her new flat, care of her sister"),
      day.asked,
    ] + (party == nil ? [] : [Field("against", "Not invited after all", hint: "If so, why")])
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if let party, let reason = answers.said("against"), let thing = things.found.first?.thing {
      let note = ReviewFileEvent.preparation(
        .notInvited(party, reason: reason, on: queries.signedIn.day))
      return .review(.note(thing.child, thing.review, [note]))
    }
    guard let way = answers["way"].flatMap(SendingWay.init(rawValue:)) else {
      throw FormRefusal(words: "Choose by which way it was sent.", field: "way")
    }
    let on = try day.known(answers)
    return try SentThings.command(
      things.chosen(answers).map {
        ($0.thing, .sentAgain($0.thing.sending, way, words: answers.said("words"), on: on))
      })
  }
}
