import CareCalendar
public import Casework
public import Measures

/// Reviews that were due or held, as a printed list.
public enum ReviewsListing {
  /// `named` names a member of staff.
  public static func listing(_ lines: [ReviewLine], named: (StaffID) -> String) -> Listing {
    Listing(
      columns: [
        "child", "name", "kind", "number", "due", "held", "completed", "standing", "days_late", "unit",
        "late_reason", "participation", "chair", "iro", "team",
      ],
      rows: lines.map { row($0, named) }, numbers: ["number", "days_late"])
  }

  private static func row(_ line: ReviewLine, _ named: (StaffID) -> String) -> [String] {
    let review = line.review
    let late = review.daysLate.flatMap { $0 > 0 ? $0 : nil }
    return [
      line.number.text, line.name ?? "", review.kind.rawValue, review.number.map(String.init) ?? "",
      review.due?.iso ?? "", review.heldOn?.iso ?? "", review.completedOn?.iso ?? "", line.standing.words,
      late.map(String.init) ?? "", late == nil ? "" : review.unit.rawValue, review.lateReason ?? "",
      review.participation?.rawValue ?? "", review.chair.map(named) ?? "", line.iro.map(named) ?? "",
      line.team ?? "",
    ]
  }
}
