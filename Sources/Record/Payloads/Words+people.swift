import Casework

/// Of how a child was heard.
extension Word {
  static let conversationWay = Words<ConversationWay>([
    "alone": .alone,
    "with-others": .withOthers,
    "observed": .observed,
    "telephone": .telephone,
    "video": .video,
    "declined": .declined,
    "not-appropriate": .notAppropriate,
  ])

  static let audience = Words<Audience>([
    "iro": .iro,
    "iros": .iros,
    "team": .team,
    "all": .all,
  ])

  static let advocacy = Words<Advocacy>([
    "offered": .offered,
    "has-one": .hasOne,
    "declined": .declined,
  ])
}

/// Of the people and places around a child.
extension Word {
  static let relationship = Words<Relationship>([
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
    "other-professional": .otherProfessional,
    "other": .other,
  ])

  static let contactTerms = Words<ContactTerms>([
    "may-attend": .mayAttend,
    "apart": .apart,
    "in-writing": .inWriting,
    "not-invited": .notInvited,
  ])

  static let confidence = Words<Confidence>([
    "address": .address,
    "school": .school,
    "carer": .carer,
    "other-parent": .otherParent,
    "words-in-confidence": .wordsInConfidence,
  ])

  static let childsPlace = Words<ChildsPlace>(["home": .home, "school": .school])
}
