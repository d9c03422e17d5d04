import CareCalendar
import Casework
import Measures

extension CountedAlert {
  func add(to lines: inout FactLines) {
    let (endedOn, isResolved): (Day?, Bool?) =
      switch ending {
      case .resolved(let day): (day, true)
      case .withdrawn(let day): (day, false)
      case nil: (nil, nil)
      }
    lines.add(raisedOn)
    lines.add(endedOn)
    lines.add(isResolved)
    lines.add(id.raw)
    lines.add(category)
    lines.add(common)
    lines.add(isUrgent)
    lines.add(by.raw)
    lines.add(cafcassOn)
    lines.add(stages.count)
    for stage in stages {
      lines.add(stage.key)
      lines.add(stage.place)
      lines.add(stage.isFormal)
      lines.add(stage.since)
    }
  }

  /// Nil for one that was over before the days asked for, or raised after them.
  init?(_ reader: inout FactLineReader, in days: ClosedRange<Day>?) throws(FactLineDamage) {
    let raisedOn = try reader.day()
    let endedOn = try reader.optionalDay()
    if let days, raisedOn > days.upperBound || endedOn.map({ $0 < days.lowerBound }) ?? false { return nil }
    let isResolved = try reader.optionalFlag() ?? false
    let id = AlertID(try reader.words())
    let category = try reader.words()
    let common: CommonCategory = try reader.code()
    let isUrgent = try reader.flag()
    let by = StaffID(try reader.words())
    let cafcassOn = try reader.optionalDay()
    var stages: [Stage] = []
    for _ in 0..<(try reader.count()) {
      stages.append(
        Stage(
          key: try reader.words(), place: try reader.number(), isFormal: try reader.flag(),
          since: try reader.day()))
    }
    self.init(
      id: id, category: category, common: common, isUrgent: isUrgent, raisedOn: raisedOn, by: by,
      stages: stages, ending: endedOn.map { isResolved ? .resolved(on: $0) : .withdrawn(on: $0) },
      cafcassOn: cafcassOn)
  }
}

extension CountedPracticeNote {
  func add(to lines: inout FactLines) {
    lines.add(on)
    lines.add(answeredOn)
    lines.add(kind)
    lines.add(category)
    lines.add(common)
    lines.add(by.raw)
  }

  /// Nil for one that was neither written nor answered on the days asked for.
  init?(_ reader: inout FactLineReader, in days: ClosedRange<Day>?) throws(FactLineDamage) {
    let on = try reader.day()
    let answeredOn = try reader.optionalDay()
    if let days, !days.contains(on), !(answeredOn.map(days.contains) ?? false) { return nil }
    self.init(
      kind: try reader.code(), category: try reader.words(), common: try reader.code(), on: on,
      by: StaffID(try reader.words()), answeredOn: answeredOn)
  }
}
