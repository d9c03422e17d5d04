import CareCalendar
import Casework

/// What came back undelivered is sent again within two working days.
///
/// Local policy: no source gives a period. That it reaches those for whom it is meant comes from the duties to send it,
/// which are judged by the day on which it was first sent.
struct UndeliveredSentAgain: TimedRule {
  let id = RuleID.undeliveredSentAgain
  let text = """
    What was sent about a review and came back undelivered is sent again, by another way or to another address, \
    within two working days, and an invitation before the day of the meeting.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.undeliveredSentAgain
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.reviews.files.compactMap { file in
      let each = child.toSendAgain(of: file)
      guard let opens = each.compactMap(\.cameBack?.on).min() else { return nil }
      let due = due(file, from: opens, each, under: terms)
      let lapses = each.allSatisfy(\.sending.matter.isOfMeeting) ? file.lastDayOfUse?.adding(days: 1) : nil
      guard opens.isBefore(lapses) else { return nil }
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .send, title: title(each),
        post: .businessSupport, weight: weight, kind: file.kind, opens: opens, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: lapses,
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  /// One for each thing that came back while nothing else that was sent of it stood, as long as it was to reach somebody.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.reviews.files.flatMap { file in
      file.deliveries.flatMap { delivery in
        delivery.daysOfNothingStanding.compactMap { back, again -> DutyOutcome? in
          let lapses = [file.endOfUse(of: delivery.sending.matter), child.died]
          guard lapses.allSatisfy({ back.isBefore($0) }),
            child.wasToHave(delivery.sending, of: file, on: back)
          else { return nil }
          return DutyOutcome(
            DutyKey(rule: id, subject: .review(file.id)), opens: back,
            due: due(file, from: back, [delivery], under: terms), met: again,
            lapses: lapses + [child.stopped(having: delivery.sending, of: file, after: back)])
        }
      }
    }
  }

  /// By the end of the period, and what is about a meeting before its day.
  private func due(
    _ file: ReviewFile, from opens: Day, _ each: [Delivery], under terms: RuleContext
  ) -> Day {
    let counted = terms.calendar.end(of: terms.policy[timescale], from: opens)
    guard let day = file.lastDayOfUse, each.contains(where: \.sending.matter.isOfMeeting) else {
      return counted
    }
    return max(opens, min(counted, terms.calendar.lastWorkingDay(onOrBefore: day.adding(days: -1))))
  }

  /// "Record came back", "3 records came back", "2 things came back"
  private func title(_ each: [Delivery]) -> String {
    let matters = Set(each.map(\.sending.matter))
    guard let matter = matters.first, matters.count == 1 else { return "\(each.count) things came back" }
    return each.count == 1 ? "\(matter.title) came back" : "\(each.count) \(matter.several) came back"
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap(child.reviews.file)
    return Explanation(
      lines: file.map { lines($0, duty, of: child, under: terms) } ?? [], source: source, weight: weight)
  }

  private func lines(
    _ file: ReviewFile, _ duty: Duty, of child: Child, under terms: RuleContext
  ) -> [String] {
    let counted = terms.calendar.end(of: terms.policy[timescale], from: duty.opens)
    let isSooner = duty.due.map { $0 < counted } ?? false
    let sooner = "They are to have it before the meeting: by \(duty.due?.words ?? "")"
    return ["Came back on \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens)
      + (isSooner ? [sooner] : [])
      + child.toSendAgain(of: file).map { delivery in
        "\(delivery.sending.matter.title) to \(child.called(delivery.sending.recipient)): "
          + terms.story(of: delivery, in: file) + "."
      }
  }
}

extension ReviewFile {
  /// After it nobody needs what tells of the meeting.
  fileprivate var lastDayOfUse: Day? {
    review?.heldOn ?? arrangement?.booking?.day
      ?? preparation.invitations.compactMap(\.told?.booking?.day).max()
  }

  /// The first day on which something sent about it was of no use any more, though nobody had it; nil where it always is.
  fileprivate func endOfUse(of matter: Sending.Matter) -> Day? {
    guard matter.isOfMeeting else { return nil }
    let calledOff = matter == .change || cancelled == nil ? nil : cancelledOn.last
    return [review?.heldOn ?? lastDayOfUse?.adding(days: 1), calledOff].compactMap { $0 }.min()
  }
}

extension Delivery {
  /// Each day on which something came back and nothing else that had been sent of it stood, with the day on which it was
  /// sent again; nil for the latter where it was not.
  fileprivate var daysOfNothingStanding: [(back: Day, again: Day?)] {
    attempts.enumerated().compactMap { place, attempt in
      guard let back = attempt.cameBack?.on else { return nil }
      let others = attempts.enumerated().filter { $0.offset != place }
      let standing = others.contains { other in
        (other.offset < place || other.element.on < back) && back.isBefore(other.element.cameBack?.on)
      }
      let again = others.filter { $0.offset > place }.map(\.element.on).min()
      return standing ? nil : (back, again)
    }
  }
}

extension Child {
  fileprivate func called(_ recipient: Recipient) -> String {
    switch recipient {
    case .child: "the child"
    case .caseFile: "the case file"
    case .person(let id): family[id]?.name ?? "somebody"
    }
  }
}

extension Sending.Matter {
  fileprivate var several: String {
    switch self {
    case .invitation, .consultation, .record, .letter: "\(rawValue)s"
    case .change: "notes of the change"
    case .notice: "sets of decisions"
    }
  }
}
