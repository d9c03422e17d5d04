public import CareCalendar
import Casework
public import Measures
import Record

extension ServiceAsKnown {
  /// What figures of some days rest on: the day of knowledge, and how many entries about those days were recorded after
  /// the last of them and by the end of that day. The journal is looked through for them.
  ///
  /// An entry about the days is one about a child that happened on one of them, as far as today goes, or a correction
  /// that marks such an entry, whenever that one was recorded. What belongs to no day, such as a name, is about none.
  public func knowledge(of days: ClosedRange<Day>) throws -> Knowledge {
    guard days.upperBound < knownOn else { return Knowledge(on: knownOn, recordedLate: nil) }
    guard days.lowerBound <= today else { return Knowledge(on: knownOn, recordedLate: 0) }
    var late = LateEntries(about: days.lowerBound...min(days.upperBound, today))
    let over = queries.clock.beginning(of: days.upperBound.adding(days: 1))
    try queries.store.reading {
      try queries.store.eachEntry(recordedSince: over) { if $0.wasRecorded(before: end) { late.take($0) } }
      for (stream, versions) in late.marked {
        late.takeMarked(try queries.store.read(stream, versions: versions), of: stream)
      }
    }
    return Knowledge(on: knownOn, recordedLate: late.count)
  }
}

/// Counts entries about some days: what happened on them, and corrections of what did.
private struct LateEntries {
  let days: ClosedRange<Day>
  private(set) var count = 0
  /// What each correction marks.
  private var corrections: [StreamID: [[Int]]] = [:]

  init(about days: ClosedRange<Day>) { self.days = days }

  mutating func take(_ entry: Entry) {
    guard case .child(let event) = entry.event else { return }
    if case .enteredInError(let correction) = event {
      corrections[entry.stream, default: []].append(correction.versions)
    } else if isAboutTheDays(event) {
      count += 1
    }
  }

  /// The versions that corrections mark, by stream.
  var marked: [StreamID: [Int]] { corrections.mapValues { Set($0.joined()).sorted() } }

  /// Counts the corrections of a stream, by the entries that they mark.
  mutating func takeMarked(_ entries: [Entry], of stream: StreamID) {
    let about = entries.filter { entry in
      if case .child(let event) = entry.event { isAboutTheDays(event) } else { false }
    }
    let versions = Set(about.map(\.version))
    count += (corrections[stream] ?? []).count { $0.contains(where: versions.contains) }
  }

  private func isAboutTheDays(_ event: ChildEvent) -> Bool {
    event.happenedOn.map(days.contains) ?? false
  }
}
