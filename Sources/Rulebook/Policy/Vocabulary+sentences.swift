extension Vocabulary {
  /// The word with its article: "an alert", "a LAC Alert".
  public func one(_ word: PolicyWord) -> String {
    let words = self[word]
    return "\(words.first.map { "aeiouAEIOU".contains($0) } ?? false ? "an" : "a") \(words)"
  }

  /// The word as it begins a sentence: "Alert", "LAC Alert".
  public func beginning(_ word: PolicyWord) -> String { self[word].beginning }
}

extension String {
  fileprivate var beginning: String { prefix(1).uppercased() + dropFirst() }
}
