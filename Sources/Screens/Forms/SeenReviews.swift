import Application
import CareCalendar
import Casework
import ReadModels

/// What a form about a child's meetings was begun on: the day, and what stood on record of each kind of review. It lasts
/// while the form is half filled, and is kept with it.
struct SeenReviews: Equatable {
  private(set) var begunOn: Day
  private var snapshots: [ReviewKind: ReviewsSnapshot]

  init(_ kinds: [ReviewKind], in found: ChildCase) {
    begunOn = found.day
    snapshots = Dictionary(
      kinds.map { ($0, ReviewsSnapshot(of: $0, in: found)) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(kind: ReviewKind) -> ReviewsSnapshot? { snapshots[kind] }

  /// The same on the day of an earlier one.
  func begun(on earlier: SeenReviews) -> SeenReviews {
    var seen = self
    seen.begunOn = earlier.begunOn
    return seen
  }

  /// "2014-11-03;looked-after=12 15", as it is kept with a half-filled form. What cannot be read, or is not there, takes
  /// nothing away.
  var text: String? {
    get {
      let each = snapshots.map { "\($0.rawValue)=\($1.text)" }.sorted()
      return ([begunOn.iso] + each).joined(separator: ";")
    }
    set {
      let parts = (newValue ?? "").split(separator: ";")
      begunOn = parts.first.flatMap { Day(iso: String($0)) } ?? begunOn
      for part in parts.dropFirst() {
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2, let kind = ReviewKind(rawValue: String(pair[0])) else { continue }
        // The kind may be another by now of which the meeting is the same.
        let known = snapshots.keys.first { $0.isSameMeeting(as: kind) } ?? kind
        snapshots[known] = ReviewsSnapshot(String(pair[1]))
      }
    }
  }
}
