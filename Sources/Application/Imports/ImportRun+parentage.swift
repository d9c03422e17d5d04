import CareCalendar
import Casework
import ReadModels

extension ImportRun {
  /// Says of which children a list makes somebody the IRO who has the child's looked-after parent, or the child's own
  /// child: the IRO Handbook asks for different IROs. It is recorded all the same.
  mutating func remarkOnParentage() throws {
    let iros = Dictionary(
      related.compactMap { child in child.id.map { ($0, child.child.responsibility.iro) } },
      uniquingKeysWith: { $1 })
    for child in related where child.hasNewIRO {
      guard let id = child.id, let iro = child.child.responsibility.iro,
        let origin = sources.origin(of: child.number)
      else { continue }
      for relative in try service.relatives(of: id) where relative.row.isWithUs(on: service.signedIn.day) {
        guard iros[relative.row.id, default: relative.row.iro] == iro else { continue }
        let words =
          "\(service.name(of: iro)) also has \(relative.row.nameOrNumber), who is \(relative.words): "
          + "the IRO Handbook asks for different IROs"
        report.remarks.append(ImportReport.Remark(origin: origin.at("iro"), words: words))
      }
    }
  }
}

extension ImportedChild {
  /// True where the import gives the child an IRO.
  fileprivate var hasNewIRO: Bool {
    events.contains { if case .child(.allocation(.allocated)) = $0.event { true } else { false } }
  }
}
