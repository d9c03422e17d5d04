import Casework
import Rulebook
import Yams

/// Categories, targets, and the council's own words.
extension PolicyReader {
  mutating func readCategories(_ node: Node, _ part: PolicyPart) -> [AlertCategory]? {
    readNamed(node, part) { AlertCategory(key: $0, name: $1, common: $2) }
  }

  mutating func readChangeKinds(_ node: Node, _ part: PolicyPart) -> [ChangeKind]? {
    readNamed(node, part) { ChangeKind(key: $0, name: $1, common: $2) }
  }

  /// Entries that each have a key, a name, and the common word that they are counted under.
  private mutating func readNamed<Common, Entry>(
    _ node: Node, _ part: PolicyPart, _ make: (String, String, Common) -> Entry
  ) -> [Entry]? where Common: CaseIterable & RawRepresentable<String> {
    let column = part.rawValue
    guard let entries = entries(of: node, as: .category, column) else { return nil }
    var keys: [String: Int] = [:]
    var named: [Entry] = []
    for entry in entries {
      let fields = fields(of: entry, as: .category, column)
      let key = fields["key"].flatMap { self.key(of: $0, "\(column).key", after: &keys) }
      let name = fields["name"].flatMap { self.words(of: $0, "\(column).name") }
      let common: Common? = fields["common"].flatMap { self.common(of: $0, "\(column).common") }
      guard let key, let name, let common else { continue }
      named.append(make(key, name, common))
    }
    return named
  }

  private mutating func common<Common>(of node: Node, _ column: String) -> Common?
  where Common: CaseIterable & RawRepresentable<String> {
    let text = node.scalar?.string ?? ""
    if let common = Common(rawValue: text) { return common }
    let all = Common.allCases.map(\.rawValue).joined(separator: ", ")
    fault(node, "\(text.quoted) is no common category: choose one of \(all)", column: column)
    return nil
  }

  mutating func readTargets(_ node: Node) {
    guard let targets = node.mapping else {
      if node.null != nil { return }
      fault(node, "must hold targets, one a line, as in 'reviews.held: 400'", column: "targets")
      return
    }
    for (key, value) in targets {
      guard let measure = key.string, measure.isMeasureKey else {
        let text = (key.string ?? "").quoted
        fault(key, "\(text) is no measure: write its key, as in 'reviews.on-time.ni66'", column: "targets")
        continue
      }
      guard let text = value.null == nil ? value.scalar?.string.trimmed : "", text.isTarget else {
        let hint = "write a figure, a range, TBC, or nothing, as in '95%' or '50-70'"
        fault(value, "is no target: \(hint)", column: "targets.\(measure)")
        continue
      }
      policy.targets[measure] = text
    }
  }

  mutating func readVocabulary(_ node: Node) {
    guard let words = node.mapping else {
      if node.null != nil { return }
      fault(node, "must hold words, one a line, as in 'home: placement'", column: "vocabulary")
      return
    }
    for (key, value) in words {
      guard let word = key.string.flatMap(PolicyWord.init) else {
        let known = PolicyWord.allCases.map(\.rawValue).joined(separator: ", ")
        let place = "vocabulary.\(key.string ?? "")"
        fault(key, "is no word that councils choose; they choose \(known)", column: place)
        continue
      }
      self.words(of: value, "vocabulary.\(word.rawValue)").map { policy.vocabulary[word] = $0 }
    }
  }
}

extension String {
  /// Words of small letters, digits and hyphens, with full stops between them: "reviews.on-time.ni66".
  fileprivate var isMeasureKey: Bool {
    let words = split(separator: ".", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
  }

  /// A figure or a range, perhaps with a few words ("70 or fewer"); "TBC"; or nothing.
  fileprivate var isTarget: Bool {
    if isEmpty || self == "TBC" { return true }
    return contains { $0.isASCII && $0.isNumber } && !contains(where: \.isNewline)
      && faultOfWords == nil && !hasPrefix("-")
  }
}
