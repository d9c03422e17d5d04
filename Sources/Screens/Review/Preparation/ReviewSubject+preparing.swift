import Casework
import Desk
import Glass

/// The short forms that prepare a review.
extension ReviewSubject {
  /// "2nd review of Jayden Murray"
  var whole: String { "\(title.lowercasedFirst) of \(called)" }

  func socialWorkerSpokenTo(_ desk: Desk) -> StepErrand {
    let day = PreparationDay("on", "Day", desk)
    let worker = child.responsibility.caseHolder?.socialWorker ?? "not recorded"
    return StepErrand(
      title: "Social worker spoken to before the \(whole)", lines: ["Social worker: \(worker)"],
      asked: [day.field]
    ) { answers, _ in
      command([.preparation(.socialWorkerSpokenTo(on: try day.day(answers)))])
    }
  }

  func receiving(_ document: String, _ desk: Desk) -> StepErrand {
    let day = PreparationDay("on", "Day it came", desk)
    let known = file.preparation.documents[document].map { "Recorded as received \($0.words)." }
    return StepErrand(
      title: "Received for the \(whole): \(document)", lines: [known].compactMap { $0 },
      asked: [day.field]
    ) { answers, _ in
      command([.preparation(.documentReceived(document, on: try day.day(answers)))])
    }
  }

  /// Everything may be left empty: then the child was asked, and had no wishes.
  func choosing(_ desk: Desk) -> StepErrand {
    let day = PreparationDay("on", "Day asked", desk)
    let known = file.preparation.choices ?? ChildsChoices()
    return StepErrand(
      title: "What \(called) chose for the review", lines: ["In the child's own words, where there are any."],
      asked: [
        Field("topics", "To talk about", .longText, value: known.topics ?? ""),
        Field("venue", "Where to meet", value: known.venue ?? ""),
        Field("people", "Who is there", value: known.people ?? ""), day.field,
      ]
    ) { answers, _ in
      let choices = ChildsChoices(
        topics: answers.words("topics"), venue: answers.words("venue"), people: answers.words("people"))
      return command([.preparation(.chosen(choices, on: try day.day(answers)))])
    }
  }

  var cancelling: StepErrand {
    let booked = file.booking.map { "Booked for \($0.fullWords)." }
    return StepErrand(
      title: "Cancel the booking of the \(whole)",
      lines: [booked, "The review is still due: it is then not booked."].compactMap { $0 },
      asked: [Field("reason", "Reason", required: true, hint: "In a few words, as it may be read out")]
    ) { answers, _ in
      .review(.cancel(id, file.id, reason: answers["reason"] ?? ""))
    }
  }
}

extension [String: String] {
  /// The answer; nil where nothing was typed.
  func words(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
