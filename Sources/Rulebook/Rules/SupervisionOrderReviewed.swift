import Casework

/// A supervision order is first reviewed by a month that the council sets, in each of its years.
///
/// Local policy. Newham's annual report of 2014-15 (9.5) has two reviews in an order of one year, "at agreed intervals",
/// without naming the months.
struct SupervisionOrderReviewed: ReviewRule {
  let id = RuleID.supervisionOrderReviewed
  let text = """
    A supervision order is reviewed twice in the year: first by so many months from the order as the council sets. An \
    order that is extended is reviewed twice in each further year.
    """
  let source = "Local policy"
  let usualFrom = "Newham 2014/15"
  let weight = DutyWeight.local
  let timescale = Timescale.supervisionOrderFirst
  let kind = ReviewKind.supervisionOrder
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(1991, 10, 14)
}
