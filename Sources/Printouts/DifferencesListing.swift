public import Application

/// Where returns and the record disagree, one row each.
public enum DifferencesListing {
  public static func listing(_ found: [ImportReport.FoundDifference]) -> Listing {
    Listing(
      columns: ["child", "kind", "year", "file", "line", "new", "difference"], rows: found.map(row),
      numbers: ["line"])
  }

  private static func row(_ found: ImportReport.FoundDifference) -> [String] {
    [
      found.number.text, found.difference.kind.rawValue, found.difference.year.map(String.init) ?? "",
      found.origin.file, found.origin.line == 0 ? "" : String(found.origin.line),
      found.isNew ? "yes" : "no", found.difference.words,
    ]
  }
}
