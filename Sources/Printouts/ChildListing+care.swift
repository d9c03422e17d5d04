import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// How a child was heard, who is around them, and what was decided for them and is not done yet, a line each.
extension ChildListing {
  static func voice(_ voice: Voice) -> [[String]] {
    let communication = voice.communication
    let called = [
      ("known as", communication.knownAs), ("pronoun", communication.pronoun),
      ("communication", communication.needs), ("interpreter", communication.interpreter),
    ]
    return called.compactMap { what, words in words.map { ["child", "", what, $0] } }
      + voice.conversations.reversed().map(conversation) + facts(voice)
  }

  private static func conversation(_ conversation: Conversation) -> [String] {
    let said = conversation.words.map { "“\($0)” (for \(conversation.audience.words))" }
    let detail = [conversation.reason, said].compactMap { $0 }.joined(separator: ": ")
    return ["voice", conversation.on.iso, conversation.way.words, detail]
  }

  private static func facts(_ voice: Voice) -> [[String]] {
    let knows = voice.knowsHowToComplain.map { $0 ? "knows how to complain" : "does not know yet" }
    return [
      voice.advocacy.map { ["voice", voice.advocacyOn?.iso ?? "", "advocate", $0.words] },
      knows.map { ["voice", "", "complaints", $0] },
      voice.introductions.last.map { sent in
        let card = sent.contactCard ? "with the IRO's contact card" : ""
        return ["voice", sent.on.iso, "introduction sent", card]
      },
    ].compactMap { $0 }
      + voice.complaints.map { ["voice", $0.on.iso, "complaint", $0.about] }
      + voice.complaintsExplained.map { ["voice", $0.on.iso, "complaints", $0.sentence.lowercasingFirst] }
      + voice.exitInterviews.map { ["voice", $0.on.iso, "exit interview", $0.outcome.words] }
  }

  static func family(
    _ family: Family, _ siblings: [ChildRow], _ relatives: [Relative], iro: (StaffID) -> String
  ) -> [[String]] {
    let others = siblings.map { ("brother or sister", $0) } + relatives.map { ($0.side.rawValue, $0.row) }
    return family.people.map { ["people", "", $0.relationship.words, $0.printed] }
      + others.map { what, other in
        let whose = other.iro.map { "IRO \(iro($0))" } ?? "no IRO"
        return ["people", "", what, "\(other.nameOrNumber), \(other.number); \(whose)"]
      }
      + WhereaboutsKind.allCases.compactMap { place in
        family.places[place].map { ["place", "", place.words, $0.sentence] }
      }
  }

  static func decision(_ line: DecisionLine) -> [String] {
    let heard = line.heldOn.map { " of \($0.iso)" } ?? ""
    let from = "from the \(line.reviewTitle.prefix(1).lowercased() + line.reviewTitle.dropFirst())\(heard)"
    return [
      "decision", line.decision.by.iso, line.decision.words,
      [line.decision.responsible, line.standing, line.agreement.words, from].joined(separator: "; "),
    ]
  }
}

extension ConnectedPerson {
  /// "Dawn Murray; with parental responsibility; is met apart from the meeting: police advice"
  fileprivate var printed: String {
    let responsibility = hasParentalResponsibility.map {
      $0 ? "with parental responsibility" : "without parental responsibility"
    }
    let standing = isDeceased ? "has died" : terms.words + (termsReason.map { ": \($0)" } ?? "")
    let known = ConfidentialItem.allCases.filter(mayKnow.contains).map(\.words).joined(separator: ", ")
    return [
      name, isKnownInConfidence ? "confidential" : nil, responsibility, standing, details,
      known.isEmpty ? nil : "may know: \(known)",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
