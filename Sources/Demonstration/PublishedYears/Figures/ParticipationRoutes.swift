/// In how many reviews of children aged 4 and over a year's children took part, by the way they did.
struct ParticipationRoutes: Sendable {
  let attended: Int
  /// Views put by an advocate or the IRO, where the child was not there.
  let advocate: Int
  /// Views in writing or by other means, where the child was not there.
  let otherwise: Int
  /// Neither there, nor by any views.
  let none: Int

  /// All reviews of children aged 4 and over.
  var reviews: Int { attended + advocate + otherwise + none }
}
