/// A word that councils differ on, by its name in the policy file.
public enum PolicyWord: String, Sendable, CaseIterable {
  case familyTime = "family-time"
  case review
  case home
  case alert
  case practiceNote = "practice-note"

  /// The word where the council says nothing, as it stands within a sentence.
  public var usual: String {
    switch self {
    case .familyTime: "family time"
    case .review: "looked-after review"
    case .home: "home"
    case .alert: "alert"
    case .practiceNote: "practice note"
    }
  }
}

/// The council's words, as they stand within a sentence. Letters to children take the plain ones instead.
public struct Vocabulary: Equatable, Sendable {
  private var words: [PolicyWord: String] = [:]

  public init() {}

  public subscript(word: PolicyWord) -> String {
    get { words[word] ?? word.usual }
    set { words[word] = newValue == word.usual ? nil : newValue }
  }
}
