import Casework

/// What one recipient of one document may know of a child, and what has to be left out for them.
struct Clearance {
  private let document: ReviewDocument
  private let recipient: Recipient
  private let child: Child
  private let reader: VersionAuthor
  /// Confidential things that both the recipient and whoever makes the version may know.
  private let known: Set<ConfidentialItem>

  init(_ document: ReviewDocument, _ recipient: Recipient, _ child: Child, _ reader: VersionAuthor) {
    self.document = document
    self.recipient = recipient
    self.child = child
    self.reader = reader
    let allowed: Set<ConfidentialItem> =
      switch recipient {
      case .child: [.address, .school, .carer]
      case .person(let id): child.family[id]?.mayKnow ?? []
      case .caseFile: [.address, .school, .carer, .otherParent]
      }
    known = allowed.filter { reader.seesConfidential || $0 == .wordsInConfidence }
  }

  /// Where the child lives never stands in a notice.
  func shows(_ place: WhereaboutsKind) -> Bool {
    guard let where_ = child.family.places[place] else { return false }
    if document == .notice { return false }
    return !where_.isConfidential || known.contains(place.confidence)
  }

  /// What is kept back by keeping the person's name back; nil where the recipient may know it.
  func hidden(_ person: ConnectedPerson) -> ConfidentialItem? {
    guard let confidence = person.confidence else { return nil }
    if reader.seesConfidential, recipient == .person(person.id) { return nil }
    return known.contains(confidence) ? nil : confidence
  }

  var hearsWishes: Bool { reader.hearsWishes }

  /// Whether both the recipient and whoever makes the version may know what was said.
  func hears(_ said: Conversation) -> Bool { reader.hears(said) && isFor(said) }

  private func isFor(_ said: Conversation) -> Bool {
    switch (said.audience, recipient) {
    case (.all, _): true
    case (.team, .caseFile), (.team, .child): true
    case (_, .child): document == .letter
    case (_, .caseFile): false
    case (let audience, .person(let id)):
      known.contains(.wordsInConfidence)
        || (audience == .team && child.family[id]?.relationship == .socialWorker)
    }
  }

  /// All that is to be looked for in texts.
  var confidentiality: Redactor {
    let said = child.voice.conversations.filter { $0.words != nil }
    let unsaid = ConfidentialQuotations(
      said.filter { !hears($0) }.compactMap(\.words), open: said.filter(hears).compactMap(\.words))
    return Redactor(places + people + venues, unsaid)
  }

  private var places: [Secret] {
    WhereaboutsKind.allCases.flatMap { place -> [Secret?] in
      let isNeverShown = place == .home && document == .notice
      guard isNeverShown || !known.contains(place.confidence) else { return [] }
      let standing = child.family.places[place].flatMap { $0.isConfidential ? nil : $0.words }
      let former = child.family.every(place).filter(\.isConfidential).map {
        Secret($0.words, place.words, .place, sparing: spared.union(words(of: standing)))
      }
      guard isNeverShown, let standing else { return former }
      return former + [Secret(standing, place.words, .phrase, sparing: spared)]
    }.compactMap { $0 }
  }

  /// Of somebody who is confidential now, everything that was ever recorded is; of others, what was when it stood.
  private var people: [Secret] {
    child.family.known.flatMap { standing -> [Secret?] in
      let open = standing.isConfidential ? [] : words(of: standing.name).union(words(of: standing.details))
      return child.family.everything(about: standing.id).flatMap { told -> [Secret?] in
        var told = told
        told.isConfidential = told.isConfidential || standing.isConfidential
        guard let what = hidden(told)?.words else { return [] }
        return [
          Secret(told.name, what, .name, sparing: spared.union(open)),
          told.details.flatMap { Secret($0, what, .place, sparing: spared.union(open)) },
        ]
      }
    }.compactMap { $0 }
  }

  /// Where reviews were held stands in no notice.
  private var venues: [Secret] {
    guard document == .notice else { return [] }
    let files = child.reviews.files
    let further = files.flatMap(\.meeting.furtherMeetings).compactMap(\.venue)
    return (files.flatMap(\.bookings).compactMap(\.venue) + further).compactMap {
      Secret($0, "where the review was held", .phrase, sparing: spared)
    }
  }

  /// Words of the child's own name, and of the recipient's own name and details.
  private var spared: Set<String> {
    var own = [child.person.name, child.voice.communication.knownAs]
    if case .person(let id) = recipient, let person = child.family[id] {
      own += [person.name, person.details]
    }
    return Set(own.flatMap(words(of:)))
  }

  private func words(of text: String?) -> Set<String> {
    Set(text.map { TextWord.all(in: $0).map(\.folded) } ?? [])
  }
}
