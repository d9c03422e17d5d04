public import Interchange
import TerminalUI

/// What is wrong in files, or worth knowing of them, summed up by kind: first what is said of whole files and folders,
/// then what is said of their rows, the kind that is there most often before the others.
public struct FaultsSummary {
  fileprivate struct Kind {
    let first: any Diagnostic
    var count = 0
    /// Of the first five.
    var places: [any Diagnostic] = []
  }

  private let kinds: [Kind]
  /// How many there are of all kinds.
  public let count: Int

  public init(_ found: [some Diagnostic]) {
    var places: [String: Int] = [:]
    var kinds: [Kind] = []
    for one in found {
      let name = "\(one.column ?? ""): \(one.kind)"
      let place = places[name, default: kinds.count]
      if place == kinds.count {
        places[name] = place
        kinds.append(Kind(first: one))
      }
      kinds[place].count += 1
      if kinds[place].places.count < 5 { kinds[place].places.append(one) }
    }
    let rank = { (place: Int) in kinds[place].first.line == nil ? (0, place) : (kinds[place].count, place) }
    let order = kinds.indices.sorted { one, other in
      let (a, b) = (rank(one), rank(other))
      return a.0 == 0 || b.0 == 0 ? a < b : (-a.0, a.1) < (-b.0, b.1)
    }
    self.kinds = order.map { kinds[$0] }
    count = found.count
  }

  /// "9,012 faults of 14 kinds"
  public func counted(_ noun: String) -> String {
    let counted = count == 1 ? "1 \(noun)" : "\(count.withCommas) \(noun)s"
    return kinds.count > 1 && kinds.count < count ? "\(counted) of \(kinds.count) kinds" : counted
  }

  /// Each kind by its first place in full, and how many more there are and where; of many kinds so many as `rows` of
  /// a terminal of `width` columns hold, and at least one.
  public func lines(rows: Int, width: Int, calling noun: String) -> [String] {
    let whole = kinds.flatMap { [$0.first.description] + $0.more(width) }
    if used(whole, width) <= rows { return whole }
    var lines: [String] = []
    for (place, kind) in kinds.enumerated() {
      let next = [kind.first.description.clipped(to: width * 2)] + kind.more(width)
      if place > 0, used(lines + next, width) + 1 > rows {
        let rest = kinds[place...]
        let count = rest.reduce(0) { $0 + $1.count }.withCommas
        let words = rest.count == 1 ? "1 more kind of \(noun)" : "\(rest.count) more kinds of \(noun)"
        return lines + ["and \(words), \(count) in all"]
      }
      lines += next
    }
    return lines
  }

  private func used(_ lines: [String], _ width: Int) -> Int {
    lines.reduce(0) { $0 + max(1, ($1.columns + width - 1) / width) }
  }
}

extension FaultsSummary.Kind {
  /// "  and 8,411 more like it: 2014-15/reviews.csv, lines 13, 14, 15, 16 …"
  fileprivate func more(_ width: Int) -> [String] {
    guard count > 1 else { return [] }
    var files: [(name: String, lines: [Int])] = []
    for place in places.dropFirst() {
      if files.last?.name != place.file { files.append((place.file, [])) }
      if let line = place.line { files[files.count - 1].lines.append(line) }
    }
    let words = files.map { file in
      let lines = file.lines.map(String.init).joined(separator: ", ")
      return lines.isEmpty ? file.name : "\(file.name), line\(file.lines.count == 1 ? "" : "s") \(lines)"
    }
    let goesOn = count > places.count ? " …" : ""
    let line = "  and \((count - 1).withCommas) more like it: \(words.joined(separator: "; "))\(goesOn)"
    return [line.clipped(to: width)]
  }
}

/// Everything found in files as a list: each fault, and after the faults each note.
public enum FaultsListing {
  public static func listing(_ faults: [Fault], _ notes: [Note]) -> Listing {
    Listing(
      columns: ["kind", "file", "line", "column", "message"],
      rows: faults.map { row($0, "") } + notes.map { row($0, "note: ") }, numbers: ["line"])
  }

  private static func row(_ found: any Diagnostic, _ before: String) -> [String] {
    [before + found.kind, found.file, found.line.map(String.init) ?? "", found.column ?? "", found.message]
  }
}
