import Casework

/// A supervision order is reviewed a second time by a month that the council sets, in each of its years.
///
/// Local policy. Newham's annual report of 2014-15 (9.5) has two reviews in an order of one year, "at agreed intervals",
/// without naming the months.
struct SupervisionOrderReviewedAgain: ReviewRule {
  let id = RuleID.supervisionOrderReviewedAgain
  let text = """
    The second review in the year of a supervision order is held by so many months from the order as the council sets. \
    It is counted from the order and not from the first review.
    """
  let source = "Local policy"
  let usualFrom = "Newham 2014/15"
  let weight = DutyWeight.local
  let timescale = Timescale.supervisionOrderSecond
  let kind = ReviewKind.supervisionOrder
  let ordinal = ReviewOrdinal.second
  let inForceFrom = day(1991, 10, 14)
}
