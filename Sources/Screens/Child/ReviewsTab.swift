import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The reviews to come, with how far the preparation of those booked has come, then those held: which, when, whether
/// in time, and how the child took part.
struct ReviewsTab {
  let found: ChildCase
  let book: Rulebook

  func table(width: Int) -> Table {
    .fitted(
      [
        Column("Review", minimum: 11, ideal: 32, priority: 5),
        Column("Day", minimum: 11, priority: 6), Column("Due", minimum: 11, priority: 3),
        Column("In time?", minimum: 12, ideal: 24, priority: 4),
      ] + (width >= 100 ? [Column("How the child took part", minimum: 10, ideal: .max, priority: 2)] : []),
      booked.flatMap { rows($0, width: width) } + found.reviewsToBook.map(row)
        + found.reviews.flatMap { rows($0, width: width) })
  }

  private func row(_ line: TodayLine) -> Row {
    let due = line.duty.due?.shortWithYear ?? "–"
    let standing =
      line.state == .later ? Text("not booked yet", style: .dim) : Text("NOT BOOKED", style: .bold)
    return .entry(
      RowID(line.duty.key), [Text(line.duty.title, style: .bold), Text("–"), Text(due), standing])
  }

  private var booked: [(Booking, ReviewFile)] {
    found.child.reviews.bookings.sorted { $0.day < $1.day }.compactMap { booking in
      found.child.reviews.file(booking.id).map { (booking, $0) }
    }
  }

  /// The marks of its preparation stand below a review that is booked.
  private func rows(_ booked: (booking: Booking, file: ReviewFile), width: Int) -> [Row] {
    let (booking, file) = booked
    let title = found.title(of: file)
    let due = found.duties.map(\.line.duty).first { $0.nature == .review && $0.title == title }?.due
    let time = booking.time.map { " \($0)" } ?? ""
    let row = Row.entry(
      RowID(file.id),
      [
        Text(title, style: .bold), Text(booking.day.shortWithYear), Text(due?.shortWithYear ?? "–"),
        Text(booking.day < found.day ? "to record" : "booked\(time)", style: .bold),
      ])
    let strip = flowed(book.preparedness(of: file, found.child).map(\.words), width: width - 2, by: "  ")
    return [row] + strip.map { .note(Text("  " + $0, style: .dim)) }
  }

  /// How the child took part stands below the review where the window is narrow, and then what the IRO said of practice.
  private func rows(_ judged: AssessedReview, width: Int) -> [Row] {
    let part = judged.review.participation.map { "\($0.words) (\($0.rawValue))" } ?? "not recorded"
    let cells = [
      Text(judged.title, style: .bold), Text(judged.review.heldOn.shortWithYear),
      Text(judged.due?.shortWithYear ?? "–"), verdict(judged, width), Text(part),
    ]
    let row = Row.entry(RowID(judged.review.id), cells)
    let form = found.child.monitoring(of: judged.review.id)?.sentence
    let below = (width >= 100 ? [] : [part]) + (form.map { [$0] } ?? [])
    return [row] + below.flatMap { $0.wrapped(to: width - 2) }.map { .note(Text("  " + $0, style: .dim)) }
  }

  /// A completion that is late, or still to come, is told in few words: the column is narrow.
  private func verdict(_ judged: AssessedReview, _ width: Int) -> Text {
    guard let timeliness = judged.timeliness else { return Text("not known", style: .dim) }
    guard let late = timeliness.daysLate else {
      return Text(timeliness.completeBy.map { "complete by \($0.shortWithYear)" } ?? timeliness.words)
    }
    if late <= 0 { return Text(timeliness.words, style: .colour(.green)) }
    let short = ShortWords.late(late, timeliness.unit)
    let words = timeliness.isLateInCompletion ? "completed \(short)" : width < 76 ? short : timeliness.words
    return Text(timeliness.awaitsCompletion ? "open, \(short)" : words, style: .bold.with(.red))
  }
}

extension ChildCase {
  /// The lines of the reviews that are due and have no day yet.
  var reviewsToBook: [TodayLine] {
    duties.map(\.line).filter { $0.duty.nature == .review && $0.booking == nil }
  }
}
