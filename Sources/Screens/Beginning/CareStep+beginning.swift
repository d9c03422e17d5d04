import Casework
import Desk

extension CareStep {
  /// Opens its form, or says why not.
  func begin(about child: ChildID, _ desk: Desk) throws -> Intent {
    let chosen = Chosen(child)
    if let refusal = try FormID.care(self).refusal(about: chosen, desk) { return .refuse(refusal) }
    if let refusal = try refusalOfTakingBack(about: child, desk) { return .refuse(refusal) }
    return .open(.form(.care(self), chosen))
  }

  private func refusalOfTakingBack(about child: ChildID, _ desk: Desk) throws -> String? {
    guard case .takeBack(let version) = self else { return nil }
    do {
      _ = try desk.toTakeBack(version, about: child)
      return nil
    } catch DeskRefusal.notPermitted {
      return "That entry is not yours. The IRO manager can mark it as entered in error."
    }
  }
}
