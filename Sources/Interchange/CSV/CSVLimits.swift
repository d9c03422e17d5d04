/// The most that is read of one CSV file: far more than a council's file holds, and little enough to be held in memory.
struct CSVLimits {
  /// Letters of one cell.
  var cell = 4000
  /// Bytes of one record, whose cells may hold line ends.
  var record = 100_000
  var columns = 200
  var records = 500_000
  /// Of all records together.
  var cells = 4_000_000
  /// Faults of its rows, after which the rest of the file is not looked at; and notes, after which no more are kept.
  var faults = 100_000

  static let usual = CSVLimits()

  /// What is said where there are more faults.
  var endOfFaults: String { "the rest of the file is not looked at: there are more than \(faults) faults" }
}

extension CSVTable {
  /// Says which cells are too long, up to one more than the faults that are kept, and gives the records without one.
  static func withoutLongCells(
    _ file: String, _ records: [CSVRecord], _ limits: CSVLimits, header: CSVRecord?
  ) -> (fit: [CSVRecord], misfit: [CSVRecord], faults: [Fault]) {
    var faults: [Fault] = []
    var misfit: [CSVRecord] = []
    let fit = records.filter { record in
      let long = record.fields.indices.filter { record.fields[$0].isLonger(than: limits.cell) }
      for place in long where faults.count <= limits.faults {
        let count = record.fields[place].unicodeScalars.count
        let message =
          "is \(count) letters long; a cell has at most \(limits.cell): take out what does not belong there"
        let name = header.flatMap { $0.fields.indices.contains(place) ? $0.fields[place].trimmed : nil }
        let column = name.flatMap { $0.isEmpty ? nil : $0.shown(upTo: 40) } ?? "column \(place + 1)"
        faults.append(Fault(file: file, line: record.line, column: column, message: message))
      }
      if !long.isEmpty { misfit.append(record) }
      return long.isEmpty
    }
    return (fit, misfit, faults)
  }
}

extension String {
  /// Longer than so many letters; their bytes tell of nearly all texts that they are not.
  func isLonger(than length: Int) -> Bool { utf8.count > length && unicodeScalars.count > length }
}
