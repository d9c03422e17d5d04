/// What a child said in confidence, as it may turn up in a text word for word.
struct ConfidentialQuotations {
  /// So many words one after the other are the child's own, and no chance.
  private static let run = 4

  private var runs: Set<[String]> = []

  /// `open` is what the same child said that the recipient may know.
  init(_ said: [String], open: [String]) {
    let known = Set(open.flatMap { ConfidentialQuotations.runs(of: TextWord.all(in: $0).map(\.folded)) })
    for words in said.map({ TextWord.all(in: $0).map(\.folded) }) {
      runs.formUnion(ConfidentialQuotations.runs(of: words).filter { !known.contains($0) })
    }
  }

  var isEmpty: Bool { runs.isEmpty }

  /// The places of words that stand in what was said in confidence.
  func places(in words: [String]) -> Set<Int> {
    guard !runs.isEmpty else { return [] }
    var places: Set<Int> = []
    for length in 2...ConfidentialQuotations.run where length <= words.count {
      for start in 0...(words.count - length) where runs.contains(Array(words[start..<start + length])) {
        places.formUnion(start..<start + length)
      }
    }
    return places
  }

  /// Runs of several words; of a shorter sentence, all of it, unless it is a single word.
  private static func runs(of words: [String]) -> [[String]] {
    guard words.count > run else { return words.count > 1 ? [words] : [] }
    return (0...(words.count - run)).map { Array(words[$0..<$0 + run]) }
  }
}
