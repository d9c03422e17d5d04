import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Duties, read from the rows of their table one after another.
struct DutyReading {
  private var rules = TextCache<RuleID>()
  private var natures = TextCache<DutyKind?>()
  private var titles = TextCache<String>()
  private var posts = TextCache<DutyOwner?>()
  private var weights = TextCache<DutyWeight?>()
  private var kinds = TextCache<ReviewKind?>()
  private var units = TextCache<DayUnit?>()

  /// The duty of the row that a statement stands on. A code that this program does not know leaves it out: a newer one
  /// wrote the row, which is stale then.
  mutating func duty(_ columns: Columns) -> DutyRow? {
    guard let nature = natures.value(of: columns.storedText(3), DutyKind.init),
      let post = posts.value(of: columns.storedText(5), DutyOwner.init),
      let weight = weights.value(of: columns.storedText(6), DutyWeight.init),
      let unit = units.value(of: columns.storedText(13), DayUnit.init)
    else { return nil }
    let rule = rules.value(of: columns.storedText(1), RuleID.init)
    let kind = columns.optionalStoredText(7).flatMap { kinds.value(of: $0, ReviewKind.init) }
    let duty = Duty(
      key: DutyKey(rule: rule, subject: DutySubject(text: columns.text(2))), nature: nature,
      title: titles.value(of: columns.storedText(4)) { $0 }, post: post, weight: weight,
      responsible: columns.optionalText(17), kind: kind, number: columns.optionalCount(8),
      opens: columns.day(9), due: columns.optionalDay(10), bookBy: columns.optionalDay(11),
      lapses: columns.optionalDay(12), unit: unit, isShortNotice: columns.number(16) != 0)
    return DutyRow(duty: duty, putOffUntil: columns.optionalDay(14), reason: columns.optionalText(15))
  }
}
