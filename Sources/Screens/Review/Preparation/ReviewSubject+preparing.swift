import Casework
import Desk
import Glass

/// The short forms that prepare a review.
extension ReviewSubject {
  func socialWorkerSpokenTo(_ desk: Desk) -> StepForm {
    let day = dayDone("Day", under: desk.rulebook.terms, usual: today)
    let worker = child.responsibility.caseHolder?.socialWorker ?? "not recorded"
    return StepForm(
      title: "Social worker spoken to before the \(named)", lines: ["Social worker: \(worker)"],
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.socialWorkerSpokenTo(on: try day.known(answers)))])
    }
  }

  func receiving(_ document: String, _ desk: Desk) -> StepForm {
    let day = dayDone("Day it came", under: desk.rulebook.terms, usual: today)
    let known = file.preparation.documents[document].map { "Recorded as received \($0.words)." }
    return StepForm(
      title: "Received for the \(named): \(document)", lines: [known].compactMap { $0 },
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.documentReceived(document, on: try day.known(answers)))])
    }
  }

  var cancelling: StepForm {
    let booked = file.booking.map { "Booked for \($0.fullWords)." }
    return StepForm(
      title: "Cancel the booking of the \(named)",
      lines: [booked, "The review is still due: it is then not booked."].compactMap { $0 },
      asked: [Field("reason", "Reason", required: true, hint: "In a few words, as it may be read out")]
    ) { answers, _ in
      .review(.cancel(id, file.id, reason: answers["reason"] ?? ""))
    }
  }
}
