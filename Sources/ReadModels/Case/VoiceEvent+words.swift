public import Casework

extension VoiceEvent {
  /// How the child was heard, in words.
  public var words: String {
    switch self {
    case .spoken(let conversation): conversation.sentence
    case .advocacy(let advocacy, _): "Advocate: \(advocacy.words)"
    case .knowsHowToComplain(let knows, _):
      knows ? "Knows how to complain" : "Does not know yet how to complain"
    case .introductionSent(let sent):
      "Introduction sent" + (sent.contactCard ? ", with the IRO's contact card" : "")
    case .communication(let communication, _): communication.sentence
    case .complained(let complaint): "Complaint made: \(complaint.about)"
    case .complaintsExplained(let told): told.sentence
    case .exitInterview(let interview): "Exit interview: \(interview.outcome.words)"
    }
  }
}

extension ComplaintsExplained {
  /// "How to complain was explained, and the leaflet sent"
  public var sentence: String {
    switch (isExplained, leaflet) {
    case (true, true): "How to complain was explained, and the leaflet sent"
    case (true, false): "How to complain was explained"
    case (false, _): "The leaflet on complaints was sent"
    }
  }
}

extension Conversation {
  /// "Spoken to alone: “I want to see my brother more.” (for the child's IRO alone)"
  public var sentence: String {
    let why = reason.map { " (\($0))" } ?? ""
    let said = words.map { ": “\($0)” (for \(audience.words))" } ?? ""
    return "Child: \(way.words)\(why)\(said)"
  }
}

extension Communication {
  fileprivate var sentence: String {
    let parts = [
      knownAs.map { "known as \($0)" }, pronoun.map { "pronoun: \($0)" },
      needs.map { "communication: \($0)" }, interpreter.map { "interpreter: \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty
      ? "Nothing particular about how to be addressed" : parts.joined(separator: "; ").capitalisingFirst
  }
}

extension FamilyEvent {
  /// What was recorded of the people and places around the child, in words.
  public func words(in family: Family) -> String {
    switch self {
    case .recorded(let person, _): person.sentence
    case .left(let id, _): "\(family.words(for: id)) has no part in the reviews any more"
    case .linked: "Linked with brothers or sisters"
    case .parentage(let parentage, _):
      parentage.side == .parent ? "Is a parent of a child known here" : "Is the child of a parent known here"
    case .lives(let place, let whereabouts, _):
      "\(place.words): \(whereabouts.sentence)".capitalisingFirst
    }
  }
}

extension Whereabouts {
  /// "4 Mill Lane", "4 Mill Lane (confidential)", "confidential" for those who may not know it
  public var sentence: String {
    isConfidential && self != .withheld ? "\(words) (confidential)" : words
  }
}

extension ConnectedPerson {
  /// "Dawn Murray (mother); with parental responsibility; is met apart from the meeting: police advice"
  fileprivate var sentence: String {
    let responsibility = hasParentalResponsibility.map {
      $0 ? "with parental responsibility" : "without parental responsibility"
    }
    let terms = "\(terms.words)" + (termsReason.map { ": \($0)" } ?? "")
    let parts = [
      "\(name) (\(relationship.words))", isKnownInConfidence ? "confidential" : nil, responsibility, terms,
      isDeceased ? "has died" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// True for a confidential person whom the reader may know; to others the name says it already.
  public var isKnownInConfidence: Bool { isConfidential && name != Whereabouts.withheld.words }
}
