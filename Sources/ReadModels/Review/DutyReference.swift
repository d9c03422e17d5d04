import Casework
import Rulebook

/// Something that is asked for about every review: the rule that asks for it, and the period it is counted by.
struct DutyReference {
  let rule: RuleID
  /// Nil where another day than the end of a period says by when.
  let timescale: Timescale?
}
