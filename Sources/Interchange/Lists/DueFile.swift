/// A file of counts of reviews whose next review is asked for: `id,track,start,held`.
///
/// An answer to such a file has the same columns with the reviews' own beside them, and can be asked again.
public struct DueFile: Equatable, Sendable {
  public internal(set) var rows: [DueRow] = []
  public internal(set) var faults: [Fault] = []
}

/// One count of reviews as the file has it, its days as written.
public struct DueRow: Equatable, Sendable {
  public let origin: Origin
  public let id: String
  public let track: String
  public let start: String
  /// The days on which reviews were held.
  public let held: [String]
}

extension DueFile {
  public static let columns = ["id", "track", "start", "held"]
  public static let answers = ["number", "due", "book_by", "rule"]

  /// Reads the file. A row that has a fault is left out of the rows.
  public static func read(file: String, bytes: [UInt8]) -> DueFile {
    var list = DueFile()
    list.faults =
      ListReader.read(
        file, bytes, columns, answers, called: "list of reviews", longest: CSVLimits.usual.cell
      ) { row in
        guard let track = row.required("track"), let start = row.required("start") else { return }
        let held = (row.text("held") ?? "").split(separator: ";").map { String($0).trimmed }
        list.rows.append(
          DueRow(origin: row.origin, id: row.text("id") ?? "", track: track, start: start, held: held))
      }.faults
    return list
  }
}
