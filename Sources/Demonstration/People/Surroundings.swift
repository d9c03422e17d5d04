import Casework

/// The people and places around an invented child, and how the child likes to be spoken to.
struct Surroundings: Sendable {
  var people: [ConnectedPerson] = []
  var places: [WhereaboutsKind: Whereabouts] = [:]
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
