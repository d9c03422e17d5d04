/// How fast the files of a council come in: its first return, the next year's and its caseload list.
struct Imports {
  let iro: String
  let folder: String
  let column: String
  let children: Int

  func measure(_ report: inout Report) throws {
    let files = try ReturnFiles(in: folder, children: children)
    let store = "\(folder)/imported.db"
    Files.remove(store: store)
    try running([iro, "init", "--demonstration", "--today", "2015-04-15", "--store", store])
    try running([iro, "import", "staff", "\(folder)/staff.csv", "--store", store])
    for (words, file) in [
      ("first return", "2013-14"), ("next year's return", "2014-15"), ("caseload list", "caseload.csv"),
    ] {
      let kind = file.hasSuffix(".csv") ? "caseload" : "ssda903"
      let spent = try running([iro, "import", kind, "\(folder)/\(file)", "--store", store])
      let rows = Double(files.rows[file] ?? 0)
      report.add(
        "import of the \(words), rows a second", column, rows / spent.milliseconds * 1000,
        bar: kind == "caseload" ? 10_000 : 20_000, .atLeast)
      report.add("import of the \(words), memory, MB", column, spent.peakMemory, bar: 500)
    }
    let rows = files.rows["caseload.csv"] ?? 0
    try BareDatabase(store: store, column: column, patience: .little)
      .measureInsertion(of: "\(folder)/caseload.csv", into: folder, rows: rows, &report)
    Files.remove(store: store)
  }
}
