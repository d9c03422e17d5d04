extension CollectionYear {
  /// The one year that a name of a folder or file holds: 2013-14, 2013_14, 2013-2014, 201314, or 2014 alone
  /// for the year that ended in 2014. Nil where it holds none, or several.
  init?(foundIn name: String) {
    let runs = CollectionYear.runs(of: name)
    var pairs: Set<Int> = []
    var ends: Set<Int> = []
    for (place, run) in runs.enumerated() {
      let next = place + 1 < runs.count && runs[place + 1].follows ? runs[place + 1].digits : nil
      if let start = CollectionYear.startOfPair(run.digits, next) {
        pairs.insert(start)
      } else if let end = CollectionYear.year(run.digits), next?.count != 2, !runs.isOfDate(at: place) {
        ends.insert(end - 1)
      }
    }
    let found = pairs.isEmpty ? ends : pairs
    guard let start = found.first, found.count == 1 else { return nil }
    self.init(startYear: start)
  }

  /// The one year that every name that holds a year agrees on.
  init?(agreedIn names: [String]) {
    let years = Set(names.compactMap(CollectionYear.init(foundIn:)))
    guard let year = years.first, years.count == 1 else { return nil }
    self = year
  }

  /// A run of digits, and whether one separator alone stands between it and the run before.
  fileprivate struct Run {
    var digits: Substring
    let follows: Bool
  }

  private static func runs(of name: String) -> [Run] {
    var runs: [Run] = []
    for digits in name.split(whereSeparator: { !("0"..."9").contains($0) }) {
      let between = runs.last.map { name[$0.digits.endIndex..<digits.startIndex] }
      let follows = between.map { $0.count == 1 && "-_/.– ".contains($0.first!) } ?? false
      runs.append(Run(digits: digits, follows: follows))
    }
    return runs
  }

  private static func startOfPair(_ digits: Substring, _ next: Substring?) -> Int? {
    let start: Int?
    let end: Substring?
    switch digits.count {
    case 4: (start, end) = (year(digits), next)
    case 6, 8: (start, end) = (year(digits.prefix(4)), digits.dropFirst(4))
    default: return nil
    }
    guard let start, let end else { return nil }
    let following = CollectionYear(startYear: start).name.suffix(2)
    return end == following || end == "\(start + 1)" ? start : nil
  }

  private static func year(_ digits: Substring) -> Int? {
    guard digits.count == 4, let year = Int(digits), (1990...2099).contains(year) else { return nil }
    return year
  }
}

extension [CollectionYear.Run] {
  /// True for the year of 12-06-2014, which says when a file was sent; not for that of SSDA903_2014.
  fileprivate func isOfDate(at place: Int) -> Bool {
    place > 0 && self[place].follows && self[place - 1].digits.count <= 2
  }
}
