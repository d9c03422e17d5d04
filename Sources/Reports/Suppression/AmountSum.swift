/// Numbers that add up, so that one of them that is hidden can be worked back from the others: the parts come to the
/// same as the wholes together.
struct AmountSum: Equatable, Sendable {
  /// One side of a number.
  struct Term: Hashable, Sendable {
    enum Side: Sendable {
      /// What counted.
      case counted
      /// What did not.
      case rest
    }

    let key: String
    let side: Side

    init(_ key: String, _ side: Side = .counted) {
      self.key = key
      self.side = side
    }
  }

  var parts: [Term]
  var wholes: [Term]
  /// What everybody knows of the wholes.
  var known = 0
  /// The keys that are not hidden for the sake of others. Where there are any, a whole is hidden as soon as a part.
  var kept: Set<String> = []

  init(_ parts: [Term], to wholes: [Term] = [], known: Int = 0, kept: Set<String> = []) {
    self.parts = parts
    self.wholes = wholes
    self.known = known
    self.kept = kept
  }

  /// What is hidden first beside one that can be worked back.
  var others: [Term] { kept.isEmpty ? parts : parts + wholes }

  /// The parts count 1, the wholes -1.
  var terms: [(term: Term, sign: Int)] { parts.map { ($0, 1) } + wholes.map { ($0, -1) } }

  /// The sum without the parts that are not there; nil where nothing can be worked back by it: it does not add up, or a
  /// whole is not there.
  func among(_ amounts: [String: Amount]) -> AmountSum? {
    var sum = self
    sum.parts.removeAll { amounts[$0.key] == nil }
    guard sum.terms.count > 1, !sum.parts.isEmpty, wholes.allSatisfy({ amounts[$0.key] != nil }),
      // Of numbers that are over nothing nobody knows what did not count.
      sum.terms.allSatisfy({ $0.term.side == .counted || amounts[$0.term.key]?.kind == .share })
    else { return nil }
    return sum.terms.reduce(0) { $0 + $1.sign * (amounts[$1.term.key]?[$1.term.side] ?? 0) } == known
      ? sum : nil
  }
}

extension Amount {
  subscript(side: AmountSum.Term.Side) -> Int { side == .counted ? counted : rest }
}
