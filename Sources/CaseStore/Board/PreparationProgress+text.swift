import Rulebook

/// How the strip of a review's preparation is kept in one column: "social-worker 1/1, documents 2/4".
extension PreparationProgress {
  static func text(_ marks: [PreparationProgress]) -> String {
    marks.map { "\($0.thing.rawValue) \($0.done)/\($0.of)" }.joined(separator: ", ")
  }

  /// A thing that this program does not know is left out: a newer one wrote the row, which is stale then.
  static func marks(_ text: String) -> [PreparationProgress] {
    text.split(separator: ", ").compactMap { PreparationProgress($0) }
  }

  private init?(_ text: Substring) {
    let parts = text.split { $0 == " " || $0 == "/" }
    guard parts.count == 3, let thing = Thing(rawValue: String(parts[0])), let done = Int(parts[1]),
      let of = Int(parts[2])
    else { return nil }
    self.init(thing, done: done, of: of)
  }
}
