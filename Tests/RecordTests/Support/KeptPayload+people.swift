import CareCalendar
import Casework

/// What payloads of how children were heard, and of the people around them, tell of.
extension KeptPayload {
  private static let on: Day = "2014-11-05"

  static let voices: [String: ChildEvent] = [
    "child.spoken-to.1": .spoken(
      Conversation(
        on: on, way: .notAppropriate, review: ReviewID("r1"), reason: "in hospital",
        words: "“I want my own room.”", audience: .team)),
    "child.spoken-to.1-bare": .spoken(Conversation(on: on, way: .alone)),
    "child.advocacy-noted.1": .advocacy(.hasOne, on: on),
    "child.advocacy-noted.2": .advocacy(.referred, on: on),
    "child.complaint-made.1": .complained(Complaint(about: "where the child lives", on: on)),
    "child.complaints-explained.1": .complaintsExplained(
      ComplaintsExplained(isExplained: true, leaflet: false, on: on)),
    "child.exit-interview.1": .exitInterview(ExitInterview(.notPossible, on: on)),
    "child.how-to-complain-noted.1": .knowsHowToComplain(true, on: on),
    "child.introduction-sent.1": .introductionSent(
      SentIntroduction(iro: nil, contactCard: false, on: on)),
    "child.introduction-sent.2": .introductionSent(
      SentIntroduction(iro: StaffID("m1"), contactCard: true, on: on)),
    "child.introduction-sent.2-bare": .introductionSent(
      SentIntroduction(iro: nil, contactCard: false, on: on)),
    "child.communication-noted.1": .communication(
      Communication(knownAs: "Minnie", pronoun: "they", needs: "large print", interpreter: "Polish"),
      on: on),
    "child.communication-noted.1-bare": .communication(Communication(), on: on),
  ].mapValues { (event: VoiceEvent) in .voice(event) }

  static let families: [String: ChildEvent] = [
    "person.recorded.1": .recorded(
      ConnectedPerson(
        id: PersonID("p1"), name: "Agnieszka Nowak-Żak", relationship: .specialGuardian,
        hasParentalResponsibility: false, terms: .inWriting, termsReason: "a court order",
        details: "4 Mill Lane\nBarrowdale", isConfidential: true,
        mayKnow: [.wordsInConfidence, .school, .address], isDeceased: true), on: on),
    "person.recorded.1-bare": .recorded(
      ConnectedPerson(id: PersonID("p2"), name: "Al", relationship: .other), on: on),
    "person.left.1": .left(PersonID("p1"), on: on),
    "family.linked.1": .linked(FamilyID("f1"), on: on),
    "family.parentage.1": .parentage(Parentage(ParentageID("l1"), .parent), on: on),
    "family.parentage.1-child": .parentage(Parentage(ParentageID("l1"), .child), on: on),
    "child.whereabouts-noted.1": .lives(
      .school, Whereabouts(words: "Barrowdale Primary", isConfidential: true), on: on),
  ].mapValues { (event: FamilyEvent) in .family(event) }
}
