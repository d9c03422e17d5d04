extension Secret {
  /// The places of all words of a text that are to be left out.
  func places(
    in words: [TextWord], _ folded: [String], _ compounds: [Range<Int>], _ numbers: [PhoneNumber]
  ) -> Set<Int> {
    var places = Set(words.indices.filter { isTold(by: words[$0]) })
    for run in runs { places.formUnion(folded.places(of: run)) }
    for pair in folded.indices.dropLast() where words[pair].isMixed && words[pair + 1].isMixed {
      if isTold(by: folded[pair] + folded[pair + 1]) { places.formUnion(pair...pair + 1) }
    }
    for compound in compounds {
      let body = compound.dropLast(folded[compound.upperBound - 1] == "s" ? 1 : 0)
      if isTold(by: folded[body].joined()) || body.contains(where: places.contains) { places.formUnion(body) }
    }
    for number in numbers where self.numbers.contains(where: number.digits.contains) {
      places.formUnion(number.place)
    }
    return grown(places, in: words)
  }

  /// The house number before a street, the "Road" after it: words of the phrase that stand beside a telling one.
  private func grown(_ places: Set<Int>, in words: [TextWord]) -> Set<Int> {
    var grown = places
    for place in places {
      var next = place + 1
      while next < words.count, words[next].gap != .far, self.words.contains(words[next].folded) {
        grown.insert(next)
        next += 1
      }
      var before = place - 1
      while before >= 0, words[before + 1].gap != .far, self.words.contains(words[before].folded) {
        grown.insert(before)
        before -= 1
      }
    }
    return grown
  }
}

extension [String] {
  /// The places of every word of a run, wherever the run stands.
  fileprivate func places(of run: [String]) -> Set<Int> {
    guard !run.isEmpty, run.count <= count else { return [] }
    var places: Set<Int> = []
    for start in 0...(count - run.count) where self[start] == run[0] {
      if Array(self[start..<start + run.count]) == run { places.formUnion(start..<start + run.count) }
    }
    return places
  }
}
