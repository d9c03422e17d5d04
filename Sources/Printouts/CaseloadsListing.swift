public import Application
import Casework
public import ReadModels

/// How much each IRO has, as a printed list.
public enum CaseloadsListing {
  /// An IRO with their name, the hundredths of a full post that they have, and their children by kind.
  public struct IRO {
    public let line: IROLine
    public let name: String
    public let fullTimeHundredths: Int?
    public let kinds: [CaseloadKindCount]
    /// Until when they are away, and who covers; nil where they are not.
    public let away: String?
    /// How many children of others they cover for besides their own.
    public let covered: Int

    public init(
      line: IROLine, name: String, fullTimeHundredths: Int?, kinds: [CaseloadKindCount], away: String?,
      covered: Int
    ) {
      self.line = line
      self.name = name
      self.fullTimeHundredths = fullTimeHundredths
      self.kinds = kinds
      self.away = away
      self.covered = covered
    }
  }

  public static func listing(_ iros: [IRO], aim: ClosedRange<Int>) -> Listing {
    Listing(
      columns: [
        "iro", "full_time_percent", "children", "per_full_post", "against_aim", "kinds", "late", "not_booked",
        "to_write_up", "away", "covers",
      ], rows: iros.map { row($0, aim) },
      numbers: [
        "full_time_percent", "children", "per_full_post", "late", "not_booked", "to_write_up", "covers",
      ],
      remarks: ["The aim is \(aim.lowerBound) to \(aim.upperBound) children for a full post."])
  }

  private static func row(_ iro: IRO, _ aim: ClosedRange<Int>) -> [String] {
    let load = iro.fullTimeHundredths.map { $0 > 0 ? iro.line.children * 100 / $0 : iro.line.children }
    let against = load.map { $0 > aim.upperBound ? "above" : $0 < aim.lowerBound ? "below" : "within" }
    return [
      iro.name, iro.fullTimeHundredths.map(String.init) ?? "", String(iro.line.children),
      load.map(String.init) ?? "", against ?? "",
      iro.kinds.map { "\($0.count) \($0.words)" }.joined(separator: "; "), String(iro.line.count(.late)),
      String(iro.line.count(.notBooked)), String(iro.line.count(.toWriteUp)), iro.away ?? "",
      String(iro.covered),
    ]
  }
}
