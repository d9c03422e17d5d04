import Application
import Casework
import ReadModels

extension FormID {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: SelectedSubject?, _ queries: CaseQueries) throws -> String? {
    switch self {
    case .act(let act): try act.refusal(about: chosen, queries)
    case .step(let step, let review):
      try chosen.flatMap { try step.refusal(on: review, of: $0.child, queries) }
    case .child(let step): queries.signedIn.refusal(of: step.permission)?.words
    case .raise(let origin): try MenuAction.raise.refusal(about: chosen, outOf: origin, queries)
    case .alert(let step, let alert): try step.refusal(on: alert, of: chosen, queries)
    case .practice(let step): try step.refusal(about: chosen, queries)
    case .deliveries: queries.signedIn.refusal(of: .sendAndReceive)?.words
    case .allocate: queries.signedIn.refusal(of: .allocate)?.words
    case .newChild: queries.signedIn.refusal(of: .recordCare)?.words
    case .absence(let step): step.refusal(for: queries.signedIn)?.words
    case .service(let step): step.refusal(for: queries.signedIn)
    }
  }
}
