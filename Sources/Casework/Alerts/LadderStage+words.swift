extension LadderStage {
  /// "Stage 1 (Team Manager)"; a stage whose name says the role says it once.
  public var called: String { name.contains(roleName) ? name : "\(name) (\(roleName))" }
}

extension LadderStage {
  /// Where a dispute of this name stands, as it goes on a sentence: " at Stage 1 (Team Manager)"; where the stage has
  /// the name of the dispute itself, " with the Team Manager".
  public func placed(for dispute: String) -> String {
    name.lowercased() == dispute.lowercased() ? " with the \(roleName)" : " at \(called)"
  }
}
