import CareCalendar
public import Casework

/// What follows a review.
public enum FollowUpStep: Hashable, Sendable {
  case write, complete, midway
  case send(ReviewDocument, Recipient)

  static let names = NameTable<FollowUpStep>([
    .word("write", .write), .word("complete", .complete), .word("midway", .midway),
    .word(
      "send", count: 2,
      { texts in ReviewDocument(rawValue: texts[0]).map { .send($0, Recipient(name: texts[1])) } },
      texts: { step in
        if case .send(let document, let recipient) = step {
          [document.rawValue, recipient.name]
        } else {
          nil
        }
      }),
  ])

  var title: String {
    switch self {
    case .write: "Record of review"
    case .complete: "Record complete"
    case .midway: "Midway check"
    case .send: "Send"
    }
  }

  func note(on day: Day) -> FollowUpEvent {
    switch self {
    case .write: .recordWritten("", on: day)
    case .complete: .recordCompleted(on: day)
    case .midway: .midwayChecked(MidwayCheck(on: day, words: [:], decisionsAreOnTrack: true))
    case .send(let document, let recipient): .sent(document, recipient, on: day)
    }
  }
}

extension Recipient {
  /// By which it is known where things are kept.
  public var name: String {
    switch self {
    case .child: "child"
    case .caseFile: "case-file"
    case .person(let id): id.raw
    }
  }

  init(name: String) {
    switch name {
    case "child": self = .child
    case "case-file": self = .caseFile
    default: self = .person(PersonID(name))
    }
  }
}

extension FollowUpEvent {
  /// What was recorded of what followed, in words.
  func words(after kind: ReviewKind?, in family: Family) -> String {
    switch self {
    case .recordWritten: "\(ReviewDocument.record.words(of: kind)) written"
    case .recordCompleted: "\(ReviewDocument.record.words(of: kind)) complete"
    case .sent(.letter, .child, _): "letter sent to the child"
    case .sent(let document, .caseFile, _): "\(document.words(of: kind)) put in the case file"
    case .sent(let document, let recipient, _):
      "\(document.words(of: kind)) sent to \(family.words(for: recipient))"
    case .midwayChecked(let check): check.sentence
    }
  }
}

extension MidwayCheck {
  var sentence: String {
    let domains = PlanDomain.allCases.compactMap { domain in
      words[domain].map { "\(domain.words): \($0)" }
    }
    let track = decisionsAreOnTrack ? "decisions on track" : "decisions not on track"
    return "midway check: \(track)" + domains.map { "; \($0)" }.joined()
  }
}
