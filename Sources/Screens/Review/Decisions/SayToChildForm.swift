import Application
import Casework
import ReadModels
import TerminalUI

/// How each decision of a review is said to the child: the letter says it so, in place of the official words.
struct SayToChildForm: FormDefinition {
  private let review: ReviewSubject

  init(_ review: ReviewSubject) { self.review = review }

  private var made: [Decision] { review.file.decisions.made }
  var title: String { "The decisions of the \(review.named), said to the child" }

  var lines: [String] {
    ["In the letter these words stand in place of the official ones."]
      + made.enumerated().map { "\($0.offset + 1). \($0.element.words)" }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    made.enumerated().map { place, decision in
      .words(
        decision.toChildField, "\(place + 1). \(decision.words)".clipped(to: 36),
        value: decision.wordsToChild ?? "",
        hint: "As you would say it to them; nothing for the official words")
    }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let changed = made.compactMap { decision -> ReviewFileEvent? in
      let words = answers.said(decision.toChildField)
      guard words != decision.wordsToChild else { return nil }
      return .decisions(.saidToChild(decision.id, words: words, on: review.today))
    }
    if changed.isEmpty { throw FormRefusal(words: "Nothing is changed yet. Esc leaves it as it is.") }
    return review.command(changed)
  }
}

extension Decision {
  /// By its id: what was typed another time stays with it, though others were made or taken back since.
  fileprivate var toChildField: String { "to child \(id.raw)" }
}
