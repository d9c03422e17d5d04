public import Casework
import ReadModels
import Record

extension CaseService {
  /// Sets what lists say of children against what is recorded, and records what is new as one act.
  public func importChildren(
    _ children: [ChildFacts], _ manner: ImportMode, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    try importReturns([CollectedReturn(children)], manner, progress: progress)
  }

  /// Sets what returns say of children against what is recorded, the earliest first, and records what is new as one
  /// act. Where the two disagree, that they do is recorded, until somebody settles it.
  ///
  /// All or nothing, unless the manner skips what is invalid: then a child with a fault is left out whole. `progress`
  /// is told how many children of how many are done.
  public func importReturns(
    _ returns: [CollectedReturn], _ manner: ImportMode,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    try signedIn.require(.importFiles)
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    // Of a dry run nothing is to be recorded, and nobody is told that nothing was.
    if manner.isDryRun { return try imported(returns, manner, progress: progress) }
    return try recording {
      try requireClock()
      return try imported(returns, manner, progress: progress)
    }
  }

  private func imported(
    _ returns: [CollectedReturn], _ manner: ImportMode, progress: (_ done: Int, _ of: Int) -> Void
  ) throws -> ImportReport {
    while true {
      var run = try ImportRun(self, manner, returns)
      try run.takeAll(progress: progress)
      guard run.isToRecord else { return run.report }
      guard try appendUnlessConflict(run.act, run.renewal) != nil else { continue }
      // It is recorded: what goes wrong in looking again is for the next question to say.
      _ = try? refresh()
      run.report.isRecorded = true
      return run.report
    }
  }

  /// Of the numbers that are imported, those under which nothing is recorded any more, with the child's present one.
  func aliases(among returns: [CollectedReturn]) throws -> [ChildNumber: ChildNumber] {
    let told = Set(returns.lazy.flatMap(\.children).map(\.number))
    var aliases: [ChildNumber: ChildNumber] = [:]
    for row in try keptRows(.everyone) where row.withUsSince == nil && told.contains(row.number) {
      aliases[row.number] = try presentNumber(of: row.id)
    }
    return aliases
  }

  /// The number under which what stood in a record goes on, however often that changed; nil for a record of its own.
  private func presentNumber(of id: ChildID) throws -> ChildNumber? {
    var (number, passed): (ChildNumber?, Set<ChildID>) = (nil, [])
    var next: ChildID? = id
    while let id = next, passed.insert(id).inserted {
      guard let under = Child(folding: try wholeHistory(of: id)).person.recordedUnder else { break }
      number = under
      next = try child(numbered: under)
    }
    return number
  }

  /// Which number is which child. Of children whose row is missing, or tells of fewer entries than there are, it is
  /// worked out; where one number stands in two streams, the first of them has it.
  func knownNumbers() throws -> [ChildNumber: ChildID] {
    let behind = try store.behind()
    if behind.isEmpty { return try store.numbers() }
    let unsure = Set(behind)
    var numbers = try store.numbers().filter { !unsure.contains($0.value) }
    for id in behind {
      guard let number = try row(of: id, upTo: nil)?.number else { continue }
      numbers[number] = min(id, numbers[number] ?? id)
    }
    return numbers
  }
}
