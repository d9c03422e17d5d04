import CareCalendar
import Casework
import Measures

extension CountedReview {
  func add(to lines: inout FactLines) {
    lines.add(heldOn)
    lines.add(due)
    lines.add(permanence)
    lines.add(state)
    lines.add(kind)
    lines.add(number)
    lines.add(unit)
    lines.add(lapses)
    guard state == .held else { return }
    addHolding(to: &lines)
    addPeople(to: &lines)
    addWork(to: &lines)
  }

  private func addHolding(to lines: inout FactLines) {
    lines.add(id?.raw)
    lines.add(completedOn)
    lines.add(completeBy)
    lines.add(bookedOn)
    lines.add(isOnTime)
    lines.add(daysLate)
    lines.add(lateReason)
    lines.add(broughtForward)
    lines.add(manner)
    lines.add(participation)
    lines.add(chair?.raw)
    lines.add(isRecordedHere)
  }

  private func addPeople(to lines: inout FactLines) {
    lines.add(parents.count)
    for parent in parents {
      lines.add(parent.relation)
      lines.add(parent.route)
      lines.add(parent.reason)
    }
    lines.add(others.count)
    for other in others {
      lines.add(other.relationship)
      lines.add(other.route)
    }
  }

  private func addWork(to lines: inout FactLines) {
    lines.add(documents.count)
    for document in documents {
      lines.add(document.name)
      lines.add(document.receivedOn)
    }
    lines.add(decisions)
    lines.add(recommendations)
    lines.add(milestones)
    lines.add(decisionsIssuedOn)
    lines.add(recordCompletedOn)
    lines.add(recordDistributedOn)
    lines.add(happyWithPlacement)
    lines.add(happyWithPlan)
    for domain in PlanDomain.allCases { lines.add(progress[domain]) }
    lines.add(answers.count)
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      lines.add(question)
      lines.add(answer)
    }
  }

  /// Nil for one that bears on none of the days, of which the rest of the line is not read.
  ///
  /// - Parameter days: nil for all.
  init?(_ reader: inout FactLineReader, in days: ClosedRange<Day>?) throws(FactLineDamage) {
    let heldOn = try reader.optionalDay()
    let due = try reader.optionalDay()
    let permanence = try reader.optionalWords()
    if let days,
      !CountedReview.bears(heldOn: heldOn, due: due, findsPlan: permanence != nil, on: days)
    {
      return nil
    }
    self.init(
      state: try reader.code(), kind: try reader.code(), number: try reader.optionalNumber(), due: due,
      heldOn: heldOn)
    self.permanence = permanence
    unit = try reader.code()
    lapses = try reader.optionalDay()
    guard state == .held else { return }
    try takeHolding(&reader)
    try takePeople(&reader)
    try takeWork(&reader)
  }

  private mutating func takeHolding(_ reader: inout FactLineReader) throws(FactLineDamage) {
    id = try reader.optionalWords().map { ReviewID($0) }
    completedOn = try reader.optionalDay()
    completeBy = try reader.optionalDay()
    bookedOn = try reader.optionalDay()
    isOnTime = try reader.optionalFlag()
    daysLate = try reader.optionalNumber()
    lateReason = try reader.optionalWords()
    broughtForward = try reader.optionalWords()
    manner = try reader.optionalCode()
    participation = try reader.optionalCode()
    chair = try reader.optionalWords().map { StaffID($0) }
    isRecordedHere = try reader.flag()
  }

  private mutating func takePeople(_ reader: inout FactLineReader) throws(FactLineDamage) {
    for _ in 0..<(try reader.count()) {
      parents.append(
        CountedParent(
          try reader.code(), route: try reader.optionalCode(), reason: try reader.optionalWords()))
    }
    for _ in 0..<(try reader.count()) {
      others.append(CountedAttendance(try reader.code(), route: try reader.optionalCode()))
    }
  }

  private mutating func takeWork(_ reader: inout FactLineReader) throws(FactLineDamage) {
    for _ in 0..<(try reader.count()) {
      documents.append(CountedDocument(try reader.words(), receivedOn: try reader.day()))
    }
    decisions = try reader.number()
    recommendations = try reader.number()
    milestones = try reader.number()
    decisionsIssuedOn = try reader.optionalDay()
    recordCompletedOn = try reader.optionalDay()
    recordDistributedOn = try reader.optionalDay()
    happyWithPlacement = try reader.optionalCode()
    happyWithPlan = try reader.optionalCode()
    for domain in PlanDomain.allCases { progress[domain] = try reader.optionalFlag() }
    for _ in 0..<(try reader.count()) { answers[try reader.words()] = try reader.code() }
  }
}
