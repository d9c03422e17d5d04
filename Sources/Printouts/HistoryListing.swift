public import ReadModels

/// A child's journal as a printed list, in the order it was recorded.
public enum HistoryListing {
  public static func listing(_ lines: [TimelineLine]) -> Listing {
    Listing(
      columns: ["position", "recorded_at", "by", "event", "detail"],
      rows: lines.sorted { $0.recorded.position < $1.recorded.position }.map { line in
        [
          String(line.recorded.position), line.recorded.recordedAtISO, line.by, line.recorded.kind,
          (line.happenedOn.map { "\($0.iso): " } ?? "") + line.words
            + (line.isEnteredInError ? " (entered in error)" : "")
            + (line.recorded.isClockDoubted ? " (recorded under a clock in doubt)" : ""),
        ]
      })
  }
}
