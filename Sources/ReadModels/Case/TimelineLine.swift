public import CareCalendar
public import Casework
import Rulebook

/// A child's entry with who recorded it and when, as far as a person wants to read it.
public struct RecordedEntry: Equatable, Sendable {
  public let entry: ChildEntry
  public let position: Int64
  /// The command that it was recorded by; several entries can share one.
  public let act: String
  public let kind: String
  public let recordedBy: StaffID?
  /// Milliseconds since 1 January 1970, UTC.
  public let recordedAt: Int64
  public let isFromFile: Bool
  /// True where the machine's clock was in doubt when it was recorded.
  public let isClockDoubted: Bool

  public init(
    entry: ChildEntry, position: Int64, act: String, kind: String, recordedBy: StaffID?,
    recordedAt: Int64, isFromFile: Bool, isClockDoubted: Bool = false
  ) {
    self.isClockDoubted = isClockDoubted
    self.entry = entry
    self.position = position
    self.act = act
    self.kind = kind
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
    self.isFromFile = isFromFile
  }

  /// The day it was recorded, in UTC.
  public var recordedOn: Day { Instant(milliseconds: recordedAt).day }

  /// "2014-11-03T09:15:02.123Z"
  public var recordedAtISO: String { Instant(milliseconds: recordedAt).iso }
}

/// One thing that happened, in words.
public struct TimelineLine: Equatable, Sendable {
  public let recorded: RecordedEntry
  /// The day it happened; nil where no day belongs to it.
  public let happenedOn: Day?
  public let words: String
  /// Who recorded it: a name, or "an unknown member of staff".
  public let by: String
  public let isEnteredInError: Bool

  /// What happened, the latest first; what was recorded without a day stands last.
  static func all(
    _ entries: [RecordedEntry], of child: Child, upTo day: Day, for post: DutyOwner, staff: StaffList,
    in vocabulary: Vocabulary
  ) -> [TimelineLine] {
    let readsRecords = [.iro, .iroManager, .teamManager].contains(post)
    let marked = Child.markedInError(entries.map(\.entry))
    let lines = entries.filter { $0.entry.event.happenedOn.map { $0 <= day } ?? true }.map { recorded in
      TimelineLine(
        recorded: recorded, happenedOn: recorded.entry.event.happenedOn,
        words: recorded.entry.event.words(staff: staff, of: child, in: vocabulary)
          + (readsRecords ? recorded.entry.event.replaced(in: child) : ""),
        by: recorded.recordedBy.flatMap { staff[$0]?.details.name } ?? "an unknown member of staff",
        isEnteredInError: marked.contains(recorded.entry.version))
    }
    return lines.sorted {
      ($0.happenedOn?.number ?? .min, $0.recorded.position) > (
        $1.happenedOn?.number ?? .min, $1.recorded.position
      )
    }
  }
}

extension ChildEvent {
  /// The text of a record that another has taken the place of: it is nowhere else to be read. It is free text about
  /// a whole family, so only those who work with the child read it here.
  fileprivate func replaced(in child: Child) -> String {
    guard case .review(.noted(let id, .followUp(.recordWritten(let text, _)))) = self,
      child.reviews.file(id)?.followUp.record != text
    else { return "" }
    return ": " + text
  }
}
