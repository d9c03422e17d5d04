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
    lines.add(wasChallenge)
    lines.add(stages.count)
    for stage in stages {
      lines.add(stage.key)
      lines.add(stage.place)
      lines.add(stage.isFormal)
      lines.add(stage.since)
    }
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let raisedOn = try reader.day()
    let endedOn = try reader.optionalDay()
    let isResolved = try reader.optionalFlag() ?? false
    let id = AlertID(try reader.words())
    let category = try reader.words()
    let common: CommonCategory = try reader.code()
    let isUrgent = try reader.flag()
    let by = StaffID(try reader.words())
    let cafcassOn = try reader.optionalDay()
    let wasChallenge = try reader.flag()
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
      cafcassOn: cafcassOn, wasChallenge: wasChallenge)
  }
}

extension CountedPracticeNote {
  func add(to lines: inout FactLines) {
    lines.add(on)
    lines.add(answeredOn)
    lines.add(becameAlertOn)
    lines.add(kind)
    lines.add(category)
    lines.add(common)
    lines.add(by.raw)
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let on = try reader.day()
    let answeredOn = try reader.optionalDay()
    let becameAlertOn = try reader.optionalDay()
    self.init(
      kind: try reader.code(), category: try reader.words(), common: try reader.code(), on: on,
      by: StaffID(try reader.words()), answeredOn: answeredOn,
      becameAlertOn: becameAlertOn)
  }
}
