import Casework
import TerminalUI

/// People offered in a form, of whom several may be meant.
struct PartyChoices: Sendable {
  struct Offer: Sendable {
    let party: Party
    let name: String
    /// Whether they are meant when nothing else is chosen.
    var isUsual = true
  }

  let name: String
  let label: String
  let offers: [Offer]

  /// Those who are usual are chosen when the form is opened.
  var field: Field {
    Field(
      name, label, .several(offers.map { Choice($0.party.key, $0.name) }),
      value: offers.filter(\.isUsual).map(\.party.key).joined(separator: "\n"), required: true)
  }

  /// Those chosen, in the order in which they were offered.
  func chosen(_ answers: [String: String]) -> [Party] {
    let keys = Set((answers[name] ?? "").split(separator: "\n").map(String.init))
    return offers.map(\.party).filter { keys.contains($0.key) }
  }
}

extension Party {
  fileprivate var key: String {
    switch self {
    case .child: "the child"
    case .person(let id): id.raw
    }
  }
}
