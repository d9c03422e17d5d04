/// The random id of somebody around a child.
public struct PersonID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// What somebody is to the child.
public enum Relationship: String, Sendable, CaseIterable {
  case mother, father
  case secondMother = "second-mother"
  case stepParent = "step-parent"
  case specialGuardian = "special-guardian"
  case unknownParent = "unknown-parent"
  case grandparent, relative, friend
  case fosterCarer = "foster-carer"
  case keyWorker = "key-worker"
  case socialWorker = "social-worker"
  case teacher
  case healthProfessional = "health-professional"
  case advocate
  case independentVisitor = "independent-visitor"
  case childrensGuardian = "childrens-guardian"
  case personalAdviser = "personal-adviser"
  case interpreter
  case familyCentreWorker = "family-centre-worker"
  case familyPlacementSocialWorker = "family-placement-social-worker"
  case privateFosteringSocialWorker = "private-fostering-social-worker"
  case teamManager = "team-manager"
  case otherProfessional = "other-professional"
  case other

  public enum Group: Sendable { case parent, relative, carer, professional }

  public var group: Group {
    switch self {
    case .mother, .father, .secondMother, .stepParent, .specialGuardian, .unknownParent: .parent
    case .grandparent, .relative, .friend, .other: .relative
    case .fosterCarer, .keyWorker: .carer
    default: .professional
    }
  }

  public var words: String {
    switch self {
    case .mother: "mother"
    case .father: "father"
    case .secondMother: "second mother"
    case .stepParent: "step-parent"
    case .specialGuardian: "special guardian"
    case .unknownParent: "parent (which is not known)"
    case .grandparent: "grandparent"
    case .relative: "other relative"
    case .friend: "friend"
    case .fosterCarer: "foster carer"
    case .keyWorker: "key worker in the home"
    case .socialWorker: "social worker"
    case .teacher: "teacher"
    case .healthProfessional: "health professional"
    case .advocate: "advocate"
    case .independentVisitor: "independent visitor"
    case .childrensGuardian: "children's guardian"
    case .personalAdviser: "personal adviser"
    case .interpreter: "interpreter"
    case .familyCentreWorker: "family centre worker or therapist"
    case .familyPlacementSocialWorker: "family placement social worker"
    case .privateFosteringSocialWorker: "private fostering social worker"
    case .teamManager: "team manager"
    case .otherProfessional: "other professional"
    case .other: "somebody else"
    }
  }
}

/// How somebody may take part in the child's reviews.
public enum ParticipationTerms: String, Sendable, CaseIterable {
  case mayAttend = "may-attend"
  case apart
  case inWriting = "in-writing"
  case notInvited = "not-invited"

  public var words: String {
    switch self {
    case .mayAttend: "may come to the meeting"
    case .apart: "is met apart from the meeting"
    case .inWriting: "takes part in writing only"
    case .notInvited: "is not to be invited"
    }
  }

  /// Terms that are given with the reason for them.
  public var needReason: Bool { self != .mayAttend }
}

/// Something about a child that not everybody may know.
public enum ConfidentialItem: String, Sendable, CaseIterable {
  case address, school, carer
  case otherParent = "other-parent"
  case wordsInConfidence = "words-in-confidence"

  public var words: String {
    switch self {
    case .address: "where the child lives"
    case .school: "the child's school"
    case .carer: "who cares for the child"
    case .otherParent: "another parent's details"
    case .wordsInConfidence: "what the child said in confidence"
    }
  }
}

/// Somebody around the child: a parent, a relative, a carer or a professional.
public struct ConnectedPerson: Hashable, Sendable {
  public let id: PersonID
  public var name: String
  public var relationship: Relationship
  /// Nil where it is not known.
  public var hasParentalResponsibility: Bool?
  public var terms: ParticipationTerms
  /// Why the terms are not simply that they may come.
  public var termsReason: String?
  /// Address, telephone, e-mail: as one would write it on an envelope.
  public var details: String?
  /// True where other people may not know who they are or how to find them, unless they are allowed to.
  public var isConfidential: Bool
  /// What they may know though it is confidential.
  public var mayKnow: Set<ConfidentialItem>
  public var isDeceased: Bool

  public init(
    id: PersonID, name: String, relationship: Relationship, hasParentalResponsibility: Bool? = nil,
    terms: ParticipationTerms = .mayAttend, termsReason: String? = nil, details: String? = nil,
    isConfidential: Bool = false, mayKnow: Set<ConfidentialItem> = [], isDeceased: Bool = false
  ) {
    self.id = id
    self.name = name
    self.relationship = relationship
    self.hasParentalResponsibility = hasParentalResponsibility
    self.terms = terms
    self.termsReason = termsReason
    self.details = details
    self.isConfidential = isConfidential
    self.mayKnow = mayKnow
    self.isDeceased = isDeceased
  }

  /// What is kept back from others by keeping this person's name and details back. Whoever is no parent counts as
  /// somebody who cares for the child: a grandmother or a friend with whom they live is known to them.
  public var confidence: ConfidentialItem? {
    guard isConfidential else { return nil }
    return relationship.group == .parent ? .otherParent : .carer
  }

  /// The same without who they are, for those who may not know: what they are to the child stays.
  public var withoutName: ConnectedPerson {
    ConnectedPerson(
      id: id, name: Whereabouts.withheld.words, relationship: relationship,
      hasParentalResponsibility: hasParentalResponsibility, terms: terms, isConfidential: true,
      mayKnow: mayKnow, isDeceased: isDeceased)
  }
}
