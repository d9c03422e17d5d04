import Application
import CareCalendar
import Casework
import ReadModels

/// Significant changes, proceedings, and what birthdays change, a line each.
extension ChildListing {
  static func changes(_ found: ChildCase) -> [[String]] {
    let child = found.child
    let told = child.changes.all.reversed().map { change in
      let detail = [change.standing.rawValue, change.words, change.standingWords(in: child)]
      return ["change", change.on.iso, change.kind.name, detail.joined(separator: "; ")]
    }
    let assessed = child.carePlanning.pathwayAssessedOn.map {
      ["child", $0.iso, "pathway assessment made", ""]
    }
    return told + child.court.proceedings.reversed().map { court($0, found) }
      + (assessed.map { [$0] } ?? []) + found.comingOfAge.map { ["child", "", "growing up", $0] }
  }

  private static func court(_ proceedings: Proceedings, _ found: ChildCase) -> [String] {
    let standing =
      proceedings.ended.map { ["ended \($0.iso)"] }
      ?? Array(proceedings.standing(on: found.day).dropFirst())
    return ["court", proceedings.began.iso, proceedings.kind.words, standing.joined(separator: "; ")]
  }
}
