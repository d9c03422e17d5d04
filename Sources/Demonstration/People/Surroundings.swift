import Casework

/// The people and places around an invented child, and how the child likes to be spoken to.
struct Surroundings: Sendable {
  var people: [ConnectedPerson] = []
  var places: [ChildsPlace: Whereabouts] = [:]
  var communication: Communication?

  /// Those who may come or be written to.
  var toInvite: [ConnectedPerson] {
    people.filter { !$0.isDeceased && $0.terms != .notInvited }
  }

  func first(_ relationships: Relationship...) -> ConnectedPerson? {
    people.first { relationships.contains($0.relationship) }
  }

  /// What the carer is called in a text that everybody may read.
  var carer: String {
    guard let carer = first(.fosterCarer, .keyWorker) else { return "the parents" }
    if carer.isConfidential { return "the carers" }
    return carer.name
  }
}

extension Life {
  var firstName: String {
    let words = name.split(separator: " ").map(String.init)
    let isFamilyNameFirst = kin?.heritages.contains(.vietnamese) ?? false
    return (isFamilyNameFirst ? words.last : words.first) ?? name
  }

  /// The last of the words of the name, where the family is not known by another.
  var surname: Surname { Surname(name.split(separator: " ").last ?? "Rudge") }

  var wording: Wording {
    let communication = surroundings.communication
    return Wording(
      communication?.knownAs ?? firstName, sex, saysThey: communication?.pronoun == "they/them")
  }

  /// Where the child lives on a day.
  var placement: PlacementType? { episodes.last?.placement }

  var isPlacedForAdoption: Bool { times.last?.placement.map { $0.ended == nil } ?? false }
}
