import CareCalendar
public import Casework
public import ReadModels
import Rulebook

/// A caseload as a printed list.
public enum CaseloadListing {
  /// `iro` names the IRO of an id.
  public static func listing(_ lines: [CaseloadLine], iro: (StaffID) -> String) -> Listing {
    Listing(
      columns: [
        "child", "name", "date_of_birth", "age", "legal_status", "placement", "looked_after_since",
        "track", "next_review_number", "next_review_due", "iro", "social_worker", "team",
        "open_alerts",
      ],
      rows: lines.map { line in
        [
          line.child.number.text, line.child.name ?? "", line.child.dateOfBirth?.iso ?? "",
          line.age.map(String.init) ?? "", line.child.legalStatus?.words ?? "",
          line.child.placement?.words ?? "", line.child.withUsSince?.iso ?? "",
          line.track?.rawValue ?? "", line.nextNumber.map(String.init) ?? "",
          line.next?.duty.due?.iso ?? "", line.child.iro.map(iro) ?? "", line.child.socialWorker ?? "",
          line.child.team ?? "", String(line.openAlerts),
        ]
      }, numbers: ["age", "next_review_number", "open_alerts"])
  }
}
