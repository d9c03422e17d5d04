import CareCalendar

extension ReviewProfile {
  /// Reviews of a supervision order, so many in each of its years. The law asks for none: councils agree on them.
  static let supervisionOrder = ReviewProfile(
    kind: .supervisionOrder, words: "supervision order", noun: "supervision order review",
    shortWord: "supervision", beginning: "Supervision order made", involvement: .supervisionOrder,
    caseloadRank: 3, missingFromReturns: "reviews of supervision orders", followsHandbook: false,
    isCountedFromStart: true,
    cycles: { order, child in
      guard order.kind == .supervisionOrder else { return [] }
      return order.years.map { year in
        ReviewCycle(
          kind: .supervisionOrder, began: year.began,
          startWords: year.began == order.began ? nil : "Another year of the supervision order from",
          held: child.daysHeld(.supervisionOrder) { day in
            day >= year.began && (day.isBefore(year.ended) || day == order.ended)
              && day.isNotAfter(year.ended)
          }, ended: year.ended)
      }
    })
}

extension InvolvementProfile {
  /// A supervision order (Children Act 1989, s.31 and s.35) ends after a year, and may be extended to three years from the
  /// day on which it was made (Schedule 3, paragraph 6).
  static let supervisionOrder = InvolvementProfile(
    kind: .supervisionOrder, words: "supervision order", beginning: "Supervision order made",
    ending: "Supervision order ended", whoBegan: "Court", lasts: (months: 12, atMost: 36),
    isOfChildrenAlone: true, reasonsToEnd: [.discharged, .replaced, .movedAway, .died, .other],
    measureKey: "supervision-orders")
}

extension Involvement {
  /// The years that it lasts, each from its first day to the first on which it was over; the last may be shorter.
  fileprivate var years: [(began: Day, ended: Day?)] {
    guard let ended else { return [(began, nil)] }
    var years: [(began: Day, ended: Day?)] = []
    var number = 0
    repeat {
      years.append((began.adding(months: 12 * number), min(ended, began.adding(months: 12 * (number + 1)))))
      number += 1
    } while began.adding(months: 12 * number) < ended
    return years
  }
}
