import CareCalendar
import Casework
import Measures

extension CountedChild {
  /// What is counted of the child as it is kept.
  var lines: [UInt8] {
    var lines = FactLines()
    addIdentity(to: &lines)
    for (kind, stays) in [
      (FactLine.stay, stays), (.shortBreaks, shortBreaks), (.adoptionPlacement, adoptionPlacements),
    ] {
      for stay in stays {
        lines.begin(kind)
        stay.add(to: &lines)
      }
    }
    for involvement in involvements {
      lines.begin(.involvement)
      lines.add(involvement.kind)
      lines.add(involvement.began)
      lines.add(involvement.ended)
    }
    for proceedings in proceedings {
      lines.begin(.proceedings)
      lines.add(proceedings.kind)
      lines.add(proceedings.began)
      lines.add(proceedings.ended)
    }
    addResponsibility(to: &lines)
    for review in reviews {
      lines.begin(.review)
      review.add(to: &lines)
    }
    for alert in alerts {
      lines.begin(.alert)
      alert.add(to: &lines)
    }
    for note in practiceNotes {
      lines.begin(.practiceNote)
      note.add(to: &lines)
    }
    for quotation in quotations {
      lines.begin(.quotation)
      lines.add(quotation.kind)
      lines.add(quotation.words)
      lines.add(quotation.on)
    }
    addWork(to: &lines)
    return lines.bytes
  }

  private func addIdentity(to lines: inout FactLines) {
    lines.begin(.child)
    lines.add(dateOfBirth)
    lines.add(sex)
    lines.add(ethnicity)
    lines.add(isDisabled)
    lines.add(unaccompaniedUntil)
    lines.add(died)
  }

  private func addResponsibility(to lines: inout FactLines) {
    for episode in episodes {
      lines.begin(.episode)
      episode.add(to: &lines)
    }
    for allocation in allocations {
      lines.begin(.allocation)
      lines.add(allocation.iro.raw)
      lines.add(allocation.since)
      lines.add(allocation.until)
    }
    for team in teams {
      lines.begin(.team)
      lines.add(team.team)
      lines.add(team.since)
      lines.add(team.until)
    }
  }

  private func addWork(to lines: inout FactLines) {
    for visit in visits {
      lines.begin(.visit)
      lines.add(visit.on)
      lines.add(visit.way)
      lines.add(visit.review?.raw)
    }
    for voice in voices {
      lines.begin(.voice)
      voice.add(to: &lines)
    }
    for paper in consultations {
      lines.begin(.consultation)
      paper.add(to: &lines)
    }
    for monitoring in monitorings {
      lines.begin(.monitoring)
      monitoring.add(to: &lines)
    }
    for change in changes {
      lines.begin(.change)
      change.add(to: &lines)
    }
    for survey in surveys {
      lines.begin(.survey)
      survey.add(to: &lines)
    }
    for clock in clocks {
      lines.begin(.clock)
      clock.add(to: &lines)
    }
  }

  /// What was kept of the child that bears on the days asked for, as `CountedChild.bearing` has it.
  ///
  /// - Parameter days: nil for all.
  init(
    id: ChildID, number: ChildNumber, lines: UnsafeRawBufferPointer, in days: ClosedRange<Day>?
  ) throws(FactLineDamage) {
    self.init(id: id, number: number)
    var reader = FactLineReader(lines)
    while let line = try reader.nextLine() {
      try take(line, &reader, days)
      reader.endLine()
    }
  }

  private mutating func take(
    _ line: FactLine, _ reader: inout FactLineReader, _ days: ClosedRange<Day>?
  ) throws(FactLineDamage) {
    switch line {
    case .child: try takeIdentity(&reader)
    case .stay: stays.append(try CountedStay(&reader))
    case .shortBreaks: shortBreaks.append(try CountedStay(&reader))
    case .adoptionPlacement: adoptionPlacements.append(try CountedStay(&reader))
    case .involvement:
      involvements.append(
        CountedInvolvement(try reader.code(), began: try reader.day(), ended: try reader.optionalDay()))
    case .proceedings:
      proceedings.append(
        CountedProceedings(try reader.code(), began: try reader.day(), ended: try reader.optionalDay()))
    case .episode: episodes.append(try CountedEpisode(&reader))
    case .allocation:
      allocations.append(
        CountedAllocation(
          iro: StaffID(try reader.words()), since: try reader.optionalDay(), until: try reader.optionalDay()))
    case .team:
      teams.append(
        CountedTeam(
          team: try reader.words(), since: try reader.optionalDay(), until: try reader.optionalDay()))
    case .review: if let review = try CountedReview(&reader, in: days) { reviews.append(review) }
    case .alert: alerts.append(try CountedAlert(&reader))
    case .practiceNote: practiceNotes.append(try CountedPracticeNote(&reader))
    case .quotation:
      quotations.append(
        CountedQuotation(try reader.code(), try reader.words(), on: try reader.day()))
    case .visit:
      visits.append(
        CountedVisit(
          on: try reader.day(), way: try reader.code(),
          review: try reader.optionalWords().map { ReviewID($0) }))
    case .voice: voices.append(try CountedVoice(&reader))
    case .consultation: consultations.append(try CountedConsultation(&reader))
    case .monitoring: monitorings.append(try CountedMonitoring(&reader))
    case .change: changes.append(try CountedChange(&reader))
    case .survey: surveys.append(try CountedSurvey(&reader))
    case .clock: if let clock = try CountedClock(&reader, in: days) { clocks.append(clock) }
    }
  }

  private mutating func takeIdentity(_ reader: inout FactLineReader) throws(FactLineDamage) {
    dateOfBirth = try reader.optionalDay()
    sex = try reader.optionalCode()
    ethnicity = try reader.optionalCode()
    isDisabled = try reader.optionalFlag()
    unaccompaniedUntil = try reader.optionalDay()
    died = try reader.optionalDay()
  }
}

extension CountedStay {
  fileprivate func add(to lines: inout FactLines) {
    lines.add(began)
    lines.add(ended)
    lines.add(reason)
    lines.add(beginningIsKnown)
    lines.add(hadOneIRO)
  }

  fileprivate init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    self.init(
      began: try reader.day(), ended: try reader.optionalDay(), reason: try reader.optionalCode(),
      beginningIsKnown: try reader.flag(), hadOneIRO: try reader.optionalFlag())
  }
}

extension CountedEpisode {
  fileprivate func add(to lines: inout FactLines) {
    lines.add(began)
    lines.add(ended)
    lines.add(legalStatus)
    lines.add(placement)
    lines.add(provider)
    lines.add(location)
    lines.add(distance?.tenthsOfMile)
    lines.add(reason)
  }

  fileprivate init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    self.init(
      began: try reader.day(), ended: try reader.optionalDay(), legalStatus: try reader.code(),
      placement: try reader.optionalCode(), provider: try reader.optionalCode(),
      location: try reader.optionalCode(),
      distance: try reader.optionalNumber().map { PlacementDistance(tenthsOfMile: $0) },
      reason: try reader.optionalCode())
  }
}

extension CountedClock {
  fileprivate func add(to lines: inout FactLines) {
    lines.add(due)
    lines.add(rule.raw)
    lines.add(met)
    lines.add(lapsed)
    lines.add(isShortNotice)
  }

  /// Nil for one that fell due on another day.
  fileprivate init?(
    _ reader: inout FactLineReader, in days: ClosedRange<Day>?
  ) throws(FactLineDamage) {
    let due = try reader.day()
    guard days?.contains(due) ?? true else { return nil }
    self.init(
      rule: RuleID(try reader.words()), due: due, met: try reader.optionalDay(),
      lapsed: try reader.optionalDay(), isShortNotice: try reader.flag())
  }
}
