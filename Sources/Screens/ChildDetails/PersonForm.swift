import Application
import CareCalendar
import Casework
import TerminalUI

/// Recording somebody around a child: what they are to the child, how they may take part, and what they may know.
struct PersonForm: FormDefinition {
  private let subject: Subject
  /// Nil for somebody new.
  private let known: ConnectedPerson?

  init(_ subject: Subject, _ id: PersonID?) throws {
    self.subject = subject
    known = id.flatMap { subject.found.child.family[$0] }
    if id != nil, known == nil { throw FormRefusal(words: FamilyRefusal.nobodySuch.words) }
  }

  var title: String {
    known.map { "\($0.name), around \(subject.called)" } ?? "Record somebody around \(subject.called)"
  }

  var about: String { known?.id.raw ?? "" }

  func fields(_ answers: [String: String]) -> [Field] {
    let relationship = answers["relationship"].flatMap(Relationship.init(rawValue:))
    return [
      Field("name", "Name", required: true, longest: KeptText.longestName),
      Field(
        "relationship", "Relationship", .choice(Relationship.allCases.map { Choice($0.rawValue, $0.words) }),
        required: true, hint: "What they are to the child"),
    ] + responsibility(relationship) + terms(answers) + [
      Field("details", "How to reach them", hint: "Address, telephone, e-mail"),
      .yesOrNo(
        "confidential", "Confidential", known: false,
        hint: "Yes: others may not know who they are or how to find them"),
    ] + mayKnow + [.yesOrNo("deceased", "Has died", known: false)]
  }

  /// Who cares for a child or works with them has none.
  private func responsibility(_ relationship: Relationship?) -> [Field] {
    guard let relationship, [.parent, .relative].contains(relationship.group) else { return [] }
    let choices = [Choice("yes", "yes"), Choice("no", "no"), Choice("unknown", "not known")]
    return [
      Field("responsibility", "Parental responsibility", .choice(choices), value: "unknown")
    ]
  }

  private func terms(_ answers: [String: String]) -> [Field] {
    let choices = ParticipationTerms.allCases.map { Choice($0.rawValue, $0.words) }
    let asked = Field(
      "terms", "In reviews", .choice(choices), value: ParticipationTerms.mayAttend.rawValue, required: true,
      hint: "How they may take part")
    let reason = Field("terms-reason", "Reason for that", required: true, hint: "As it may be read out")
    return terms(of: answers).needReason ? [asked, reason] : [asked]
  }

  /// What is kept from others about this child, and what this person was let know before.
  private var mayKnow: [Field] {
    let offered = ConfidentialItem.allCases.filter {
      subject.found.child.keeps($0, from: known?.id) || known?.mayKnow.contains($0) ?? false
    }
    if offered.isEmpty { return [] }
    return [
      Field(
        "may-know", "May know all the same", .several(offered.map { Choice($0.rawValue, $0.words) }),
        hint: "What is confidential and they may know")
    ]
  }

  var prefilled: [String: String] {
    guard let known else { return [:] }
    let answers: [String: String?] = [
      "name": known.name, "relationship": known.relationship.rawValue,
      "responsibility": known.hasParentalResponsibility.map { $0 ? "yes" : "no" }, "details": known.details,
      "terms": known.terms.rawValue, "terms-reason": known.termsReason,
      "confidential": known.isConfidential ? "yes" : "no", "deceased": known.isDeceased ? "yes" : "no",
      "may-know": ConfidentialItem.allCases.filter(known.mayKnow.contains).map(\.rawValue)
        .joined(separator: "\n"),
    ]
    return answers.compactMapValues { $0 }
  }

  private func terms(of answers: [String: String]) -> ParticipationTerms {
    answers["terms"].flatMap(ParticipationTerms.init(rawValue:)) ?? .mayAttend
  }
}

extension PersonForm {
  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if let known { try unchanged(known, queries, subject) { $0.family[known.id] ?? known } }
    guard let relationship = answers["relationship"].flatMap(Relationship.init(rawValue:)) else {
      throw FormRefusal(words: "Choose what they are to the child.")
    }
    let mayKnow = (answers["may-know"] ?? "").split(separator: "\n").compactMap {
      ConfidentialItem(rawValue: String($0))
    }
    let person = ConnectedPerson(
      id: known?.id ?? queries.newPerson(), name: answers["name"] ?? "", relationship: relationship,
      hasParentalResponsibility: ["yes": true, "no": false][answers["responsibility"] ?? ""],
      terms: terms(of: answers), termsReason: answers.said("terms-reason"),
      details: answers.said("details"), isConfidential: answers["confidential"] == "yes",
      mayKnow: Set(mayKnow), isDeceased: answers["deceased"] == "yes")
    return .family(.gather(subject.chosen.child, [.recorded(person, on: subject.found.day)]))
  }
}

extension Child {
  /// Whether something of this kind is confidential about the child, apart from the person's own name.
  fileprivate func keeps(_ confidence: ConfidentialItem, from person: PersonID?) -> Bool {
    switch confidence {
    case .address: family.places[.home]?.isConfidential ?? false
    case .school: family.places[.school]?.isConfidential ?? false
    case .carer, .otherParent:
      family.people.contains { $0.id != person && $0.confidence == confidence }
    case .wordsInConfidence:
      voice.conversations.contains { $0.words != nil && $0.audience.isInConfidence }
    }
  }
}
