import Casework

extension Party {
  /// "child", or "person:" and the person's id.
  var text: String {
    switch self {
    case .child: "child"
    case .person(let id): "person:\(id.raw)"
    }
  }

  /// Throws UnknownCode for a party of another sort, which a newer program wrote.
  init(text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("child", 1): self = .child
    case ("person", 2): self = .person(PersonID(String(parts[1])))
    default: throw UnknownCode()
    }
  }
}

extension Recipient {
  /// As a party, or "case-file".
  var text: String {
    switch self {
    case .child: Party.child.text
    case .person(let id): Party.person(id).text
    case .caseFile: "case-file"
    }
  }

  init(text: String) throws {
    if text == "case-file" {
      self = .caseFile
      return
    }
    switch try Party(text: text) {
    case .child: self = .child
    case .person(let id): self = .person(id)
    }
  }
}
