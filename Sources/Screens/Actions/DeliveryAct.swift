import Casework
import ReadModels

/// What is recorded of things that were sent, of several at once.
public enum DeliveryAct: String, Hashable, Sendable {
  case cameBack = "came-back"
  case sendAgain = "send-again"

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .cameBack: "Came back"
    case .sendAgain: "Send again"
    }
  }
}

/// One thing that was sent, with the review that it is about.
public struct SentThing: Hashable, Sendable {
  let child: ChildID
  let review: ReviewID
  let sending: Sending

  init(_ child: ChildID, _ review: ReviewID, _ sending: Sending) {
    self.child = child
    self.review = review
    self.sending = sending
  }
}

extension SentThing {
  /// By which it is known in a draft: none of its parts holds a space.
  fileprivate var text: String {
    ([child.raw, review.raw] + sending.texts).joined(separator: " ")
  }

  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 4, let sending = Sending(texts: Array(parts[2...])) else { return nil }
    self.init(ChildID(parts[0]), ReviewID(parts[1]), sending)
  }
}

extension [SentThing] {
  var text: String { map(\.text).joined(separator: ",") }

  init(text: String) { self = text.split(separator: ",").compactMap(SentThing.init) }
}
