import Casework
import Yams

/// Lists whose entries have fields: stages of a ladder, categories.
extension PolicyReader {
  /// What an entry of such a list is called, and the fields that it has.
  struct EntrySchema {
    let noun: String
    let required: [String]
    var optional: [String] = []
    var hint = ""

    static let category = EntrySchema(noun: "category", required: ["key", "name", "common"])
    static let stage = EntrySchema(
      noun: "stage", required: ["key", "name", "role", "days", "formal", "may-start"],
      optional: ["role-name"], hint: "; what stands above a stage is the next one in the list")
  }

  /// The entries; nil, with a fault, for what is no list or holds nothing.
  mutating func entries(of node: Node, as form: EntrySchema, _ column: String) -> [Node]? {
    guard let entries = node.sequence else {
      fault(node, "is no list: begin each \(form.noun) with '- key: …'", column: column)
      return nil
    }
    if entries.isEmpty {
      fault(node, "has no \(form.noun): name at least one, or leave out '\(column)'", column: column)
      return nil
    }
    guard entries.count <= PolicyReader.mostEntries else {
      faultTooMany(node, column)
      return nil
    }
    return Array(entries)
  }

  /// Of a list; nobody goes through more.
  static let mostEntries = 200

  mutating func faultTooMany(_ node: Node, _ column: String) {
    fault(node, "has more than \(PolicyReader.mostEntries) entries, which is the most", column: column)
  }

  /// The fields that an entry has; what is missing or not known is a fault.
  mutating func fields(of entry: Node, as form: EntrySchema, _ column: String) -> [String: Node] {
    let known = form.required + form.optional
    guard let mapping = entry.mapping else {
      let names = known.joined(separator: ", ")
      fault(entry, "is no \(form.noun): it needs the fields \(names), one a line", column: column)
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.string, known.contains(name) else {
        let names = known.joined(separator: ", ")
        let place = "\(column).\(key.string ?? "")"
        fault(key, "is no field of a \(form.noun); it has \(names)\(form.hint)", column: place)
        continue
      }
      fields[name] = value
    }
    for name in form.required where fields[name] == nil {
      fault(entry, "has no '\(name)': add '\(name): …' to this \(form.noun)", column: column)
    }
    return fields
  }

  /// A key of the entry, told apart from those before it.
  mutating func key(of node: Node, _ column: String, after earlier: inout [String: Int]) -> String? {
    guard let text = words(of: node, column) else { return nil }
    if !text.isKey {
      fault(node, "\(text.quoted) is no key: write it in small letters, digits and hyphens", column: column)
      return nil
    }
    if let line = earlier[text] {
      fault(node, "\(text.quoted) stands twice: first on line \(line); give one another key", column: column)
      return nil
    }
    earlier[text] = node.mark?.line ?? 0
    return text
  }

  /// Words on one line; nil, with a fault, for anything else.
  mutating func words(of node: Node, _ column: String) -> String? {
    guard let text = node.scalar?.string.trimmed, text.contains(where: \.isLetter) else {
      fault(node, "must be words", column: column)
      return nil
    }
    let isOneLine = !text.contains(where: \.isNewline)
    guard let message = isOneLine ? text.faultOfWords : "must be words on one line" else {
      return KeptText(text).text
    }
    fault(node, message, column: column)
    return nil
  }
}

extension String {
  fileprivate var isKey: Bool { allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") } }
}
