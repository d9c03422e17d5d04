public import Casework

extension SSDA903 {
  /// What a council's folder of one collection year holds, and what is wrong with it.
  ///
  /// A child with a fault in any row is left out of the rows whole, so that what is left can be taken as it stands;
  /// where a file cannot be read to its end, everybody is.
  public struct Return: Equatable, Sendable {
    /// Nil where neither names nor days tell.
    public internal(set) var year: CollectionYear?
    public internal(set) var headers: [HeaderTableRow] = []
    public internal(set) var episodes: [EpisodeRow] = []
    public internal(set) var reviews: [ReviewRow] = []
    public internal(set) var placements: [PlacedAdoptionRow] = []
    public internal(set) var uasc: [UASCRow] = []
    /// The tables that were read.
    public internal(set) var tables: Set<SSDA903.Table> = []
    /// The children of whom a row has a fault, in order.
    public internal(set) var leftOut: [ChildNumber] = []
    /// False where a file of the folder may have held more than could be read: nothing can be taken.
    public internal(set) var isWhole = true
    /// In the order of files and lines.
    public internal(set) var notes: [Note] = []
    /// In the order of files and lines.
    public internal(set) var faults: [Fault] = []
  }
}

extension SSDA903.Return {
  mutating func fault(_ origin: Origin, _ column: String, _ message: String) {
    faults.append(Fault(file: origin.file, line: origin.line, column: column, message: message))
  }

  mutating func note(_ origin: Origin, _ column: String, _ message: String) {
    notes.append(Note(file: origin.file, line: origin.line, column: column, message: message))
  }

  /// Half of a child's rows would tell of another life, so all of them go. A row of which not even the child is known
  /// goes alone.
  mutating func leaveOutChildrenWithFaults(_ tables: [RecognisedTable]) {
    guard !faults.isEmpty else { return }
    leftOut = childrenWithFaults(tables).sorted()
    let gone = Set(leftOut)
    headers.removeAll { gone.contains($0.child) || !isWhole }
    episodes.removeAll { gone.contains($0.child) || !isWhole }
    reviews.removeAll { gone.contains($0.child) || !isWhole }
    placements.removeAll { gone.contains($0.child) || !isWhole }
    uasc.removeAll { gone.contains($0.child) || !isWhole }
  }

  func childrenWithFaults(_ tables: [RecognisedTable]) -> Set<ChildNumber> {
    let places = Set(faults.compactMap { fault in fault.line.map { Origin(file: fault.file, line: $0) } })
    var children: Set<ChildNumber> = []
    for table in tables {
      for record in table.csv.records + table.csv.misfits
      where places.contains(Origin(file: table.csv.file, line: record.line)) {
        if let child = table.child(of: record) { children.insert(child) }
      }
    }
    return children
  }
}

extension Origin {
  /// How a row is pointed at from another: "line 12", naming the file only where it is another.
  func seen(from other: Origin) -> String {
    file == other.file ? "line \(line)" : "\(file):\(line)"
  }
}

extension SSDA903.Return {
  /// What follows where a folder lacks a table that every return has: worth saying before it is relied upon.
  /// Where something is at fault that is what to mend: it may hold the table.
  public func absences(in folder: String) -> [Note] {
    guard !tables.isEmpty, faults.isEmpty else { return [] }
    let words: [(SSDA903.Table, String)] = [
      (.header, "there is no Header table: dates of birth stay unknown"),
      (
        .reviews,
        "there is no Reviews table: every review of the year stands as not held until it is imported"
      ),
    ]
    return words.filter { !tables.contains($0.0) }.map { Note(file: folder, message: $0.1) }
  }
}
