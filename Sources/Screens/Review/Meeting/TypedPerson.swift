import Casework
import ReadModels

/// Somebody as they are typed: "Bo Lind, aunt". A name that is known around the child means that person.
struct TypedPerson {
  let name: String
  let relationship: Relationship
  /// Nil for somebody new.
  let known: ConnectedPerson?

  init(_ text: String, among people: [ConnectedPerson]) {
    let parts = text.split(separator: ",", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let typed = parts.first ?? ""
    let words = Collation.folded(typed).split(separator: " ")
    let named = people.filter { person in
      let name = Collation.folded(person.name).split(separator: " ")
      return !words.isEmpty && words.allSatisfy(name.contains)
    }
    known = parts.count == 1 && named.count == 1 ? named[0] : people.first { $0.name == typed }
    name = known?.name ?? typed
    let said = parts.count > 1 ? parts[1].lowercased() : ""
    relationship =
      known?.relationship
      ?? Relationship.allCases.first { !said.isEmpty && $0.words.lowercased().hasPrefix(said) }
      ?? Relationship.of(said)
  }

  /// What it comes to, said while it is typed.
  var words: String {
    known == nil ? "New: \(name), \(relationship.words)" : "\(name) (\(relationship.words))"
  }
}

extension Relationship {
  /// What is meant by an everyday word for a relative.
  fileprivate static func of(_ word: String) -> Relationship {
    switch word {
    case "mum", "mam", "mom": .mother
    case "dad": .father
    case "aunt", "auntie", "uncle", "cousin", "brother", "sister": .relative
    case "gran", "grandmother", "grandma", "nan", "grandfather", "grandad": .grandparent
    case "carer": .fosterCarer
    case "school", "head teacher", "headteacher": .teacher
    case "nurse", "doctor", "health visitor": .healthProfessional
    default: .other
    }
  }
}
