import Casework

/// Of how a child was heard.
extension CodeTables {
  static let conversationWay = CodeTable<ConversationWay>([
    "alone": .alone,
    "with-others": .withOthers,
    "observed": .observed,
    "telephone": .telephone,
    "video": .video,
    "in-writing": .inWriting,
    "by-advocate": .byAdvocate,
    "declined": .declined,
    "not-appropriate": .notAppropriate,
  ])

  static let audience = CodeTable<Audience>([
    "iro": .iro,
    "iros": .iros,
    "team": .team,
    "all": .all,
  ])

  static let advocacy = CodeTable<Advocacy>([
    "offered": .offered,
    "has-one": .hasOne,
    "declined": .declined,
    "referred": .referred,
    "seen": .seen,
  ])

  static let exitInterview = CodeTable<ExitInterview.Outcome>([
    "held": .held,
    "declined": .declined,
    "not-possible": .notPossible,
  ])
}

/// Of the people and places around a child.
extension CodeTables {
  static let relationship = CodeTable<Relationship>([
    "mother": .mother,
    "father": .father,
    "second-mother": .secondMother,
    "step-parent": .stepParent,
    "special-guardian": .specialGuardian,
    "unknown-parent": .unknownParent,
    "grandparent": .grandparent,
    "relative": .relative,
    "friend": .friend,
    "foster-carer": .fosterCarer,
    "key-worker": .keyWorker,
    "social-worker": .socialWorker,
    "teacher": .teacher,
    "health-professional": .healthProfessional,
    "advocate": .advocate,
    "independent-visitor": .independentVisitor,
    "childrens-guardian": .childrensGuardian,
    "personal-adviser": .personalAdviser,
    "interpreter": .interpreter,
    "family-centre-worker": .familyCentreWorker,
    "family-placement-social-worker": .familyPlacementSocialWorker,
    "private-fostering-social-worker": .privateFosteringSocialWorker,
    "team-manager": .teamManager,
    "other-professional": .otherProfessional,
    "other": .other,
  ])

  static let contactTerms = CodeTable<ParticipationTerms>([
    "may-attend": .mayAttend,
    "apart": .apart,
    "in-writing": .inWriting,
    "not-invited": .notInvited,
  ])

  static let confidence = CodeTable<ConfidentialItem>([
    "address": .address,
    "school": .school,
    "carer": .carer,
    "other-parent": .otherParent,
    "words-in-confidence": .wordsInConfidence,
  ])

  static let parentageSide = CodeTable<Parentage.Side>(["parent": .parent, "child": .child])

  static let childsPlace = CodeTable<WhereaboutsKind>(["home": .home, "school": .school])
}
