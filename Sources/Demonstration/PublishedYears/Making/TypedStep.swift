import CareCalendar

/// One thing that somebody types of what happened on a day.
struct TypedStep: Sendable {
  let typed: Day
  let happened: Day
  let login: String
  let what: ScriptedAction.What
}
