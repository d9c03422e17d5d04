import Casework

extension Vocabulary {
  /// The word with its article: "an alert", "a LAC Alert".
  public func one(_ word: PolicyWord) -> String { self[word].withArticle }

  /// Several of them: "alerts", "LAC Alerts", "queries".
  public func several(_ word: PolicyWord) -> String {
    let one = self[word]
    if ["s", "x", "ch", "sh"].contains(where: one.hasSuffix) { return one + "es" }
    let vowels = ["ay", "ey", "oy", "uy"]
    return one.hasSuffix("y") && !vowels.contains(where: one.hasSuffix) ? one.dropLast() + "ies" : one + "s"
  }

  /// The word as it begins a sentence: "Alert", "LAC Alert".
  public func beginning(_ word: PolicyWord) -> String { self[word].capitalisingFirst }

  /// An alert as it begins a sentence: "Alert", "Urgent LAC Alert".
  public func alert(isUrgent: Bool) -> String { isUrgent ? "Urgent \(self[.alert])" : beginning(.alert) }
}
