import CareCalendar
import Casework

/// Which review a meeting is recorded of, wherever that is asked.
extension Subject {
  /// The one of a kind that has begun and is not completed, or else the one that is booked; nil where neither is.
  func reviewToMeet(_ kind: ReviewKind) -> ReviewFile? {
    let reviews = found.child.reviews
    let last = reviews.held.last { $0.kind.isSameMeeting(as: kind) }
    let begun = last.flatMap { $0.completedOn == nil ? reviews.file($0.id) : nil }
    return begun ?? reviews.booking(of: kind).flatMap { reviews.file($0.id) }
  }

  /// Those that can be meant. Where the child has several meetings and none is selected, only those whose day has come.
  var reviewsToMeet: [ReviewFile] {
    let all = kinds.compactMap(reviewToMeet)
    return kinds.count == 1 ? all : all.filter { file in file.day.map { $0 <= found.day } ?? false }
  }
}
