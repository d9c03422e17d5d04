extension LadderStage {
  /// "Stage 1 (Team Manager)"; a stage that is called as its role is says it once.
  public var called: String { name == roleName ? name : "\(name) (\(roleName))" }
}
