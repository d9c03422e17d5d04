import Casebook
import Casework
import Desk

extension FormID {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen?, _ desk: Desk) throws -> String? {
    switch self {
    case .act(let act): try act.refusal(about: chosen, desk)
    case .step(let step, let review):
      try chosen.flatMap { try step.refusal(on: review, of: $0.child, desk) }
    case .care(let step): desk.signedIn.refusal(of: step.permission)?.words
    case .raise(let origin): try MenuAction.raise.refusal(about: chosen, outOf: origin, desk)
    case .alert(let step, let alert): try step.refusal(on: alert, of: chosen, desk)
    case .practice(let step): try step.refusal(about: chosen, desk)
    case .absence(let step): step.refusal(for: desk.signedIn)?.words
    }
  }
}
