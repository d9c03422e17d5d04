extension Child {
  /// The last introduction of an IRO that the child was sent, whenever that was; nil where none is recorded.
  public func introduction(of iro: StaffID) -> SentIntroduction? {
    voice.introductions.last { ($0.iro ?? responsibility.iro(on: $0.on)) == iro }
  }

  /// That of the IRO whom the child has now.
  public var introductionOfIRO: SentIntroduction? { responsibility.iro.flatMap { introduction(of: $0) } }
}
