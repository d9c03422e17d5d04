import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Everything that was recorded of a child: the day it happened, in words, and who recorded it when.
struct JournalTab {
  let found: ChildCase
  let lines: [TimelineLine]

  func table(width: Int) -> Table {
    Table(
      columns: [Column("Day", minimum: 11), Column("What happened", minimum: 20, ideal: .max)],
      rows: lines.flatMap { rows($0, room: max(20, width - 13)) })
  }

  private func rows(_ line: TimelineLine, room: Int) -> [Row] {
    let words = (line.isEnteredInError ? "✗ entered in error: " : "") + line.words
    let style: Style = line.isEnteredInError ? .dim : .plain
    let lines = words.wrapped(to: room)
    let day = Text(line.happenedOn?.shortWithYear ?? "–", style: style)
    let first = Row.entry(
      ChildTabRow.entry(version: line.recorded.entry.version), day, Text(lines[0], style: style))
    let reasons = found.reasons(against: line).flatMap { $0.wrapped(to: room) }.map { Text($0) }
    let notes = reasons + recorded(line, room)
    let rest = (lines.dropFirst().map { Text($0, style: style) } + notes).map { text in
      Row.note(Text(String(repeating: " ", count: 13) + text.string, style: text.style))
    }
    return [first] + rest
  }

  private func recorded(_ line: TimelineLine, _ room: Int) -> [Text] {
    let from = line.recorded.isFromFile ? ", from a file" : ""
    let doubt = line.recorded.isClockDoubted ? ", under a clock in doubt" : ""
    let words =
      "entry \(line.recorded.entry.version), recorded \(line.recorded.recordedOn.shortWithYear) by "
      + "\(line.by)\(from)\(doubt)"
    return words.wrapped(to: room).map { Text($0, style: .dim) }
  }
}

extension ChildCase {
  /// Why the entry was marked as entered in error, and by whom; empty for one that stands.
  func reasons(against line: TimelineLine) -> [String] {
    guard line.isEnteredInError else { return [] }
    let version = line.recorded.entry.version
    return timeline.compactMap { other in
      guard case .enteredInError(let correction) = other.recorded.entry.event else { return nil }
      return correction.versions.contains(version) ? "why: \(correction.reason) (\(other.by))" : nil
    }
  }
}
