public import Reports

/// A report as a printed list: every figure, and in an edition for the public those that stand in it.
public enum ReportListing {
  /// What is hidden has its words in place of the value, and neither numerator nor denominator.
  public static func listing(_ report: Report) -> Listing {
    Listing(
      columns: [
        "key", "title", "value", "unit", "numerator", "denominator", "target", "status", "year_before",
      ],
      rows: report.listed.map(row), numbers: ["numerator", "denominator"])
  }

  /// The same of one IRO's sheet, beside the service.
  public static func listing(ofIRO report: Report) -> Listing {
    let listing = listing(report)
    return Listing(
      columns: listing.columns.dropLast() + ["whole_service"], rows: listing.rows, numbers: listing.numbers)
  }

  private static func row(_ figure: ReportFigure) -> [String] {
    [
      figure.key, figure.title, value(figure.value), figure.unit.rawValue,
      figure.value.counted.map(String.init) ?? "", figure.value.whole.map(String.init) ?? "",
      figure.target ?? "", figure.metWords, figure.beside.map(value) ?? "",
    ]
  }

  private static func value(_ value: ReportValue) -> String { value.hiding?.words ?? value.digits }
}
