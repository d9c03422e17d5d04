public import Casework
public import Rulebook

extension Policy {
  /// What the council calls a note of a kind, as it stands within a sentence: "practice note (good practice)". Where
  /// its word is that of another kind, the kind alone says what it is: "note of good practice".
  public func title(of kind: PracticeNoteKind) -> String {
    let word = vocabulary[.practiceNote]
    if word == kind.words { return word }
    let isOfAnother = PracticeNoteKind.allCases.contains { $0.words == word }
    return isOfAnother ? "note of \(kind.words)" : "\(word) (\(kind.words))"
  }

  /// What a note of a kind can be about. Good practice is filed as that, and never under what councils are challenged
  /// for; a council without a category for it has the usual one.
  public func categories(for kind: PracticeNoteKind) -> [AlertCategory] {
    let others = practiceCategories.filter { $0.common != .goodPractice }
    guard kind == .goodPractice else { return others.isEmpty ? practiceCategories : others }
    let praise = practiceCategories.filter { $0.common == .goodPractice }
    return praise.isEmpty ? [Policy.goodPractice] : praise
  }

  private static let goodPractice = AlertCategory(
    key: CommonCategory.goodPractice.rawValue, name: CommonCategory.goodPractice.words, common: .goodPractice)
}

extension PracticeNoteKind {
  /// What notes about a category are counted under: challenges under what they are about, all else apart from them:
  /// "drift", "good practice", "impact: drift".
  public func theme(_ category: AlertCategory) -> String {
    self == .challenge || category.name == words ? category.name : "\(words): \(category.name)"
  }

  /// As they are counted: "informal challenges", "good practice".
  public var several: String { self == .challenge ? "informal challenges" : words }
}

extension PracticeNote {
  var theme: String { kind.theme(category) }
}

extension CommonCategory {
  /// As every council counts it, within a sentence.
  public var words: String {
    switch self {
    case .drift: "drift or delay"
    case .planning: "the care plan"
    case .assessment: "assessments"
    case .timeliness: "timeliness"
    case .documents: "reports and plans"
    case .statutory: "what the law asks for"
    case .notInformed: "the IRO not being told"
    case .followThrough: "decisions not carried out"
    case .legal: "court or legal steps"
    case .safeguarding: "keeping the child safe"
    case .contact: "seeing the child or the family"
    case .communication: "telling each other"
    case .practice: "quality of practice"
    case .goodPractice: "good practice"
    case .other: "something else"
    }
  }
}
