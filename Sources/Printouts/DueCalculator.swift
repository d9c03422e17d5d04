import CareCalendar
import Casework
public import Interchange
public import Rulebook

/// The statutory calculator: the next review of a count that is given as text.
public struct DueCalculator: Sendable {
  private let rulebook: Rulebook

  public init(_ rulebook: Rulebook) { self.rulebook = rulebook }

  /// What was given and cannot be reckoned with, in words that say what to do.
  public struct Problem: Error, Equatable, Sendable {
    public let column: String
    public let words: String
  }

  /// The next review, with why.
  public struct DueAnswer: Sendable {
    let duty: Duty
    let explanation: Explanation

    public func listing(id: String) -> Listing {
      Listing(columns: DueCalculator.columns, rows: [row(id: id)])
    }

    func row(id: String) -> [String] {
      [
        id, duty.number.map(String.init) ?? "", duty.due?.iso ?? "", duty.bookBy?.iso ?? "",
        duty.key.rule.raw,
      ]
    }

    /// The answer as it can be read out.
    public var words: String {
      let heading = "\(duty.title) due \(duty.due?.words ?? "on no known day")"
      let bookBy = duty.bookBy.map { $0 == duty.due ? "" : "; book by \($0.words)" } ?? ""
      let why = explanation.lines.map { "  \($0)" }.joined(separator: "\n")
      return "\(heading)\(bookBy)\n\(why)\n  \(explanation.source) (\(explanation.weight.rawValue))"
    }
  }

  public static let columns = ["id"] + DueFile.answers

  public func one(track: String, start: String, held: [String]) -> Result<DueAnswer, Problem> {
    Result { () throws(Problem) -> DueAnswer in
      let kind = try kind(track)
      let began = try day(start, "start")
      var days: [Day] = []
      for text in held { days.append(try day(text, "held")) }
      return try next(kind, began, days.sorted())
    }
  }

  /// Every row of a batch file, or every fault in it.
  public func batch(file: String, bytes: [UInt8]) -> (listing: Listing, faults: [Fault]) {
    let asked = DueFile.read(file: file, bytes: bytes)
    var faults = asked.faults
    var rows: [[String]] = []
    for row in asked.rows {
      switch one(track: row.track, start: row.start, held: row.held) {
      case .success(let found): rows.append(found.row(id: row.id))
      case .failure(let problem):
        faults.append(
          Fault(file: file, line: row.origin.line, column: problem.column, message: problem.words))
      }
    }
    return (Listing(columns: DueCalculator.columns, rows: rows), faults)
  }

  private func kind(_ text: String) throws(Problem) -> ReviewKind {
    if let kind = ReviewKind(rawValue: text) { return kind }
    let kinds = ReviewKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Problem(column: "track", words: "'\(text)' is no kind of review; the kinds are \(kinds)")
  }

  private func day(_ text: String, _ column: String) throws(Problem) -> Day {
    if let day = Day(iso: text) { return day }
    throw Problem(
      column: column, words: "'\(text)' is not a day; write it as YYYY-MM-DD, and one that exists")
  }

  private func next(_ kind: ReviewKind, _ began: Day, _ held: [Day]) throws(Problem) -> DueAnswer {
    if let early = held.first, early < began {
      throw Problem(
        column: "held", words: "a review cannot have been held on \(early.iso), before the count began")
    }
    if let twice = zip(held, held.dropFirst()).first(where: { $0 == $1 })?.0 {
      throw Problem(column: "held", words: "\(twice.iso) stands twice")
    }
    let cycle = ReviewCycle(kind: kind, began: began, held: held)
    guard let found = rulebook.next(in: cycle) else {
      let words =
        "no rule for \(kind.words) reviews that this program knows was in force on \(cycle.countsFrom.iso)"
      throw Problem(column: "start", words: words)
    }
    return DueAnswer(duty: found.duty, explanation: found.explanation)
  }
}
