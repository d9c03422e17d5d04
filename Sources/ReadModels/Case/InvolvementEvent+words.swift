import Casework

extension InvolvementEvent {
  /// What happened, in words; the day stands beside it.
  var words: String {
    let profile = kind.profile
    return switch self {
    case .began(let beginning):
      (beginning.from == nil ? profile?.beginning ?? "" : profile?.beginningElsewhere ?? "")
        + (beginning.from.map { ", from \($0)" } ?? "") + (beginning.by.map { " (\($0))" } ?? "")
        + (beginning.until.map { ", until \($0.shortWithYear)" } ?? "")
    case .extended(let kind, let began, let until, _):
      "\(kind.words.capitalisingFirst) of \(began.shortWithYear) extended until \(until.shortWithYear)"
    case .coreGroupMet: "Core group met"
    case .concluded(_, let conclusion, _): "Conference: \(conclusion.words)"
    case .ended(_, let began, let reason, _):
      "\(profile?.ending ?? "") (of \(began.shortWithYear)): \(reason.words)"
    }
  }
}
