import Casebook
import Casework

/// The name under which a form is known again in a draft: its parts with a bar between them, free text last.
extension FormID {
  var name: String {
    switch self {
    case .act(let act): "act|\(act.rawValue)"
    case .step(let step, let review): "step|\(review.raw)|\(step.parts.joined(separator: "|"))"
    case .care(let step): "care|\(step.parts.joined(separator: "|"))"
    case .raise(let origin): "raise|\(origin.parts.joined(separator: "|"))"
    case .alert(let task, let alert): "alert|\(task.rawValue)|\(alert.raw)"
    case .practice(let task): "practice|\(task.parts.joined(separator: "|"))"
    case .absence(let task): "absence|\(task.rawValue)"
    }
  }

  /// Nil for a form that this program does not have.
  init?(name: String) {
    var parts = Parts(name)
    let id: FormID? =
      switch parts.next() {
      case "act": MenuAction(rawValue: parts.next()).map { .act($0) }
      case "step":
        FormID(stepParts: &parts)
      case "care": CareStep(parts: String(parts.rest)).map { .care($0) }
      case "raise": .raise(AlertOrigin(&parts))
      case "alert":
        AlertTask(rawValue: parts.next()).map { .alert($0, AlertID(parts.next())) }
      case "practice": PracticeStep(&parts).map { .practice($0) }
      case "absence": AbsenceStep(rawValue: parts.next()).map { .absence($0) }
      default: nil
      }
    guard let id else { return nil }
    self = id
  }

  private init?(stepParts parts: inout Parts) {
    let review = ReviewID(parts.next())
    guard let step = ReviewStep(parts: String(parts.rest)) else { return nil }
    self = .step(step, of: review)
  }
}
