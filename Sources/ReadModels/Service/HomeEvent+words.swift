public import Casework

extension HomeEvent {
  func words(in record: HomeRecord) -> String {
    switch self {
    case .recorded(let home): "Children's home: \(home.name), visited from \(home.since.shortWithYear)"
    case .closed(let id, let day): "\(record.name(of: id)) is not visited from \(day.shortWithYear) on"
    case .visited(let visit): visit.words(in: record)
    case .reportSent(let id, _): "Report of the \(record.visit(id)) sent"
    case .followedUp(let followUp): "After the \(record.visit(followUp.visit)): \(followUp.words)"
    }
  }

  var details: [String] { if case .visited(let visit) = self { visit.details } else { [] } }
}

extension HomeVisit {
  fileprivate func words(in record: HomeRecord) -> String {
    let voices = Voice.allCases.filter(heard.contains).map(\.words)
    let told = voices.isEmpty ? "nobody's views heard" : "heard: \(voices.joined(separator: ", "))"
    return "Visit to \(record.name(of: home)) by \(visitor); \(told)"
  }

  /// What more there is to it, a line each.
  public var details: [String] {
    let doubt =
      HomeVisit.isInDoubt(byOwnIRO: isOwnIRO, on: on)
      ? ["From 1 April 2015 one of the council's own IROs may normally not be the independent person."] : []
    let report = reportSentOn.map { "The report was sent on \($0.words)." }
    let toDo = action.map { "To be done by \($0.by.words): \($0.words)" }
    return doubt + [report, toDo].compactMap { $0 }
  }
}

extension HomeRecord {
  func name(of id: HomeID) -> String { self[id]?.name ?? "a home" }

  /// "visit to Oak House of 3 Nov 2014"
  fileprivate func visit(_ id: HomeVisitID) -> String {
    self[id].map { "visit to \(name(of: $0.home)) of \($0.on.shortWithYear)" } ?? "visit"
  }
}
