import Application
import CaseStore
import Casework
import Interchange
import Platform
import Record

/// Folders of SSDA903 files, each a return of a year.
struct ReturnLoader {
  /// The earliest collection first.
  private(set) var returns: [CollectedReturn] = []
  private(set) var faults: [Fault] = []
  private(set) var notes: [Note] = []
  /// The children with a fault in any folder, and the folders in which a file cannot be read.
  private(set) var leftOut: [String] = []
  private var years: [String] = []

  /// "children of 2013-14, 2014-15"
  var words: String { "children of \(years.isEmpty ? "no year" : years.joined(separator: ", "))" }

  init(folders: [String]) throws {
    var found: [(folder: String, collection: SSDA903.Return, digests: [String: String])] = []
    for folder in folders {
      if Files.isFile(folder) {
        faults.append(ReturnLoader.isNoFolder(folder))
        continue
      }
      let (collection, digests) = try ReturnLoader.read(folder)
      found.append((folder, collection, digests))
      notes += collection.absences(in: folder)
      if !collection.isWhole { leftOut.append("all of \(folder)") }
    }
    found.sort { ($0.collection.year?.startYear ?? 0) < ($1.collection.year?.startYear ?? 0) }
    for (folder, collection, digests) in found {
      faults += collection.faults
      notes += collection.notes
      if let year = collection.year, collection.isWhole { years.append(year.name) }
      returns.append(collection.collected(in: folder, digests: digests))
    }
    let atFault = Set(found.flatMap(\.collection.leftOut))
    returns = returns.map { $0.leavingOut(atFault) }
    leftOut += atFault.sorted().map(\.text)
  }

  private static func isNoFolder(_ path: String) -> Fault {
    if path.lowercased().hasSuffix(".csv") {
      return Fault(file: path, message: "is a file: give the folder that it lies in")
    }
    let file = FileBeside(path)
    return Fault(file: path, message: "is \(file.words), not a folder: \(file.cure)")
  }

  /// Twelve tables make a return, some of them in several files.
  private static let mostFiles = 100
  private static let mostBytes = 64 << 20

  private static func read(_ given: String) throws -> (SSDA903.Return, [String: String]) {
    let folder = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
    // Excel leaves “~$name.xlsx” beside a workbook that is open.
    let all = try Files.names(in: folder).filter { !$0.hasPrefix("~$") }
    let names = all.filter { $0.lowercased().hasSuffix(".csv") }
    guard names.count <= mostFiles else {
      throw ExitReporting.badData(
        "\(folder): holds \(names.count) CSV files, and no more than \(mostFiles) are read: give the folder of one return"
      )
    }
    var files: [(name: String, bytes: [UInt8])] = []
    var digests: [String: String] = [:]
    for name in names {
      let bytes = try GivenFile("\(folder)/\(name)", .table).bytes
      files.append((name, bytes))
      guard files.reduce(0, { $0 + $1.bytes.count }) <= mostBytes else {
        throw ExitReporting.badData(
          "\(folder): its CSV files hold more than \(mostBytes >> 20) MB together, which is the most that is read of a folder"
        )
      }
      digests["\(folder)/\(name)"] = FileDigest.sha256(bytes)
    }
    let beside = all.filter { !$0.lowercased().hasSuffix(".csv") }
    return (SSDA903.read(folder: folder, files: files, beside: beside), digests)
  }
}

extension StaffFile {
  func statements(digestOf bytes: [UInt8]) -> [StaffImportRow] {
    let digest = FileDigest.sha256(bytes)
    return rows.map { row in
      StaffImportRow(row.details, FactOrigin(file: row.origin.file, line: row.origin.line, digest: digest))
    }
  }
}

extension CaseloadFile {
  func statements(digestOf bytes: [UInt8]) -> [CaseloadImportRow] {
    let digest = FileDigest.sha256(bytes)
    return rows.map { row in
      CaseloadImportRow(
        number: row.child, name: row.name, iro: row.iro, socialWorker: row.socialWorker, team: row.team,
        since: row.since, told: row.told,
        origin: FactOrigin(file: row.origin.file, line: row.origin.line, digest: digest))
    }
  }
}

extension NewChildrenFile {
  func statements(digestOf bytes: [UInt8]) -> [NewChildImportRow] {
    let digest = FileDigest.sha256(bytes)
    return rows.map { row in
      NewChildImportRow(
        number: row.number, name: row.name, born: row.born, sex: row.sex, ethnicity: row.ethnicity,
        episode: row.episode, told: row.told, socialWorker: row.socialWorker, team: row.team,
        origin: FactOrigin(file: row.origin.file, line: row.origin.line, digest: digest))
    }
  }
}
