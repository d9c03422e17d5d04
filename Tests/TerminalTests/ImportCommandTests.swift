import Foundation
import TerminalSupport
import Testing

/// What imports say and leave out, from the first line to the code that they end with.
@Suite struct ImportCommandTests {
  private let folder = NSTemporaryDirectory() + "/iro-import-\(UUID().uuidString.prefix(8))"
  private static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE"

  private func write(_ name: String, _ lines: [String]) throws {
    let path = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (lines.joined(separator: "\n") + "\n").write(to: path, atomically: true, encoding: .utf8)
  }

  /// A return of two children, and the store that it is for.
  private func returned(_ year: String = "2014-15", reviews: [String] = []) throws {
    try write(
      "\(year)/header.csv",
      ["CHILD,SEX,DOB,ETHNIC", "100001,1,08/05/2004,WBRI", "100002,2,09/05/2004,WBRI"])
    try write(
      "\(year)/episodes.csv",
      [
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE",
        "100001,19/05/2014,S,C2,N1,U6,PR1,,,", "100002,19/05/2014,S,C2,N1,U6,PR1,,,",
      ])
    try write("\(year)/reviews.csv", [Self.reviews] + reviews)
    _ = try iro("init")
  }

  private func iro(_ arguments: String) throws -> String {
    try shell("cd '\(folder)' && '\(Program.path)' \(arguments) --store t.db; echo \"code $?\"")
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }

  @Test("A child with a fault is left out whole and named; without --skip-invalid nothing is imported")
  func skipped() throws {
    defer { cleanUp() }
    try returned(reviews: ["100001,08/05/2004,10/06/2014,PN1", "100002,09/05/2004,10/06/2014,PN9"])
    let refused = try iro("import ssda903 2014-15").split(separator: "\n")
    #expect(refused.first?.hasPrefix("2014-15/reviews.csv:3: REVIEW_CODE: “PN9” is not a code") == true)
    #expect(refused.dropLast().last?.hasPrefix("iro: 1 fault. Nothing was imported. ") == true)
    #expect(refused.last == "code 65")
    #expect(try iro("caseload --all --today 2015-06-01 --format csv").split(separator: "\n").count == 2)
    let said = try iro("import ssda903 --skip-invalid 2014-15")
    #expect(
      said.hasSuffix(
        "Imported: children of 2014-15: 1 added, 0 changed, 0 as before, 1 left out: 100002.\ncode 0\n"))
    let listed = try iro("caseload --all --today 2015-06-01 --format csv")
    #expect(listed.contains("\n100001,") && !listed.contains("100002"))
  }

  @Test(
    "Where a file that is to tell of it cannot be written, nothing is imported",
    arguments: ["--faults", "--differences"])
  func untold(_ option: String) throws {
    defer { cleanUp() }
    try returned()
    try write("there.csv", ["as it was"])
    let said = try iro("import ssda903 2014-15 \(option) there.csv")
    #expect(said.contains("--replace puts this in its place") && said.hasSuffix("code 64\n"), "\(said)")
    #expect(try String(contentsOfFile: "\(folder)/there.csv", encoding: .utf8) == "as it was\n")
    #expect(try !iro("caseload --all --today 2015-06-01 --format csv").contains("\n100002,"))
  }

  @Test("Thousands of faults are told on one screen, the sum last, and written to a file where that is asked")
  func many() throws {
    defer { cleanUp() }
    let rows = (0..<3000).map { "\(500_000 + $0),08/05/2004,10/06/2016,PN\($0 % 10)" }
    try returned(reviews: rows)
    let lines = try iro("import ssda903 2014-15").split(separator: "\n")
    let rowsOfScreen = lines.map { ($0.count + 79) / 80 }
    #expect(rowsOfScreen.reduce(0, +) <= 24, "with the code")
    #expect(
      lines.contains { $0.hasPrefix("  and 2,999 more like it: 2014-15/reviews.csv, lines 3, 4, 5, 6 …") })
    #expect(lines[lines.count - 2].hasPrefix("iro: 3,600 faults of 2 kinds. "))
    #expect(lines[lines.count - 2].hasSuffix("--faults FILE writes all of them to a file."))

    _ = try iro("import ssda903 2014-15 --faults all.csv")
    let written = try String(contentsOfFile: "\(folder)/all.csv", encoding: .utf8).split(separator: "\n")
    #expect(written.first == "kind,file,line,column,message")
    #expect(written.count == 3601)
    #expect(try iro("import ssda903 2014-15 --faults all.csv").contains("--replace puts this in its place"))
    _ = try iro("import ssda903 2014-15 --faults all.csv --replace --excel")
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/all.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test("A file in place of a folder is called one, and a workbook beside the files is named")
  func files() throws {
    defer { cleanUp() }
    try returned()
    #expect(
      try iro("import ssda903 2014-15/reviews.csv").hasPrefix(
        "2014-15/reviews.csv: is a file: give the folder that it lies in\n"))
    try write("return.zip", ["PK"])
    #expect(try iro("import ssda903 return.zip").hasPrefix("return.zip: is a packed file, not a folder: "))
    try FileManager.default.moveItem(
      atPath: "\(folder)/2014-15/reviews.csv", toPath: "\(folder)/2014-15/reviews.xlsx")
    let said = try iro("import ssda903 2014-15")
    #expect(
      said.hasPrefix("2014-15/reviews.xlsx: is a workbook and is not read, and there is no Reviews table"))
    #expect(said.hasSuffix("code 65\n"))
  }

  @Test("Where a file of a year cannot be read, the other years are imported and the summary says so")
  func unreadable() throws {
    defer { cleanUp() }
    try returned()
    try write("2015-16/episodes.csv", ["<html>"])
    let said = try iro("import ssda903 --skip-invalid 2014-15 2015-16")
    #expect(
      said.hasSuffix(
        "Imported: children of 2014-15: 2 added, 0 changed, 0 as before, 1 left out: all of 2015-16.\ncode 0\n"
      )
    )
  }

  @Test("A return that is likely to be a part is refused in one message, until it is said what it is")
  func part() throws {
    defer { cleanUp() }
    _ = try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try iro("init")
    for (year, count) in [("2013-14", 8), ("2014-15", 3)] {
      let episodes = (1...count).map { "10000\($0),19/05/2013,S,C2,N1,U6,PR1,,," }
      try write(
        "\(year)/episodes.csv",
        ["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE"] + episodes)
      try write(
        "\(year)/header.csv", ["CHILD,SEX,DOB,ETHNIC"] + (1...count).map { "10000\($0),1,08/05/2004,WBRI" })
      try write("\(year)/reviews.csv", [Self.reviews])
    }
    _ = try iro("import ssda903 2013-14")
    let refused = try iro("import ssda903 2014-15")
    #expect(
      refused.contains("2014-15: 5 of the 8 children known to be in care in 2014-15 are in no table of it."))
    #expect(refused.contains("--partial") && refused.contains("--whole"))
    #expect(!refused.contains("between the files and the record") && refused.hasSuffix("code 65\n"))
    #expect(try iro("import ssda903 2014-15 --partial --whole").hasSuffix("code 64\n"))
    let partial = try iro("import ssda903 2014-15 --partial")
    #expect(partial.hasSuffix("Imported: children of 2014-15: 0 added, 3 changed, 0 as before.\ncode 0\n"))
    let whole = try iro("import ssda903 2014-15 --whole")
    #expect(whole.contains("Children in care who are in no table of the return: 5"))
  }

  @Test("What turns or hides letters in a name is in no printed list, and a spreadsheet runs no cell")
  func names() throws {
    defer { cleanUp() }
    try returned()
    let name = "\u{202E}Zo\u{200B}ë Şim\u{AD}şek"
    try write("caseload.csv", ["child,name,iro,social_worker,team", "100001,\(name),,-2+3,+44 CIC"])
    _ = try iro("import ssda903 2014-15")
    _ = try iro("import caseload caseload.csv")
    for command in ["caseload --all", "child 100001", "today --all"] {
      let said = try iro("\(command) --today 2015-06-01")
      #expect(said.contains("Zoë Şimşek"), "\(command)")
      #expect(!said.unicodeScalars.contains { $0.properties.generalCategory == .format }, "\(command)")
    }
    let excel = try iro("caseload --all --today 2015-06-01 --format csv --excel")
    #expect(excel.hasPrefix("\u{FEFF}child,name,") && excel.contains(",'-2+3,'+44 CIC,"))
    #expect(try iro("caseload --all --excel").hasSuffix("code 64\n"))
    #expect(try iro("caseload --all --today 2015-06-01 --format csv").contains(",-2+3,+44 CIC,"))
  }
}
