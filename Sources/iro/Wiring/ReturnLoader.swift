import Application
import CaseStore
import Casework
import Interchange
import Platform
import Record

/// Folders of SSDA903 files, read and put together child by child, the earliest collection first.
struct ReturnLoader {
  private(set) var children: [ChildFacts] = []
  private(set) var faults: [Fault] = []
  private(set) var notes: [Note] = []
  /// The children with a fault in any folder, and the folders in which a file cannot be read.
  private(set) var leftOut: [String] = []
  private var years: [String] = []

  /// "children of 2013-14, 2014-15"
  var words: String { "children of \(years.isEmpty ? "no year" : years.joined(separator: ", "))" }

  init(folders: [String]) throws {
    var found: [(collection: SSDA903.Return, digests: [String: String])] = []
    for folder in folders {
      if Files.isFile(folder) {
        faults.append(ReturnLoader.isNoFolder(folder))
        continue
      }
      let read = try ReturnLoader.read(folder)
      found.append(read)
      notes += read.0.absences(in: folder)
      if !read.0.isWhole { leftOut.append("all of \(folder)") }
    }
    found.sort { ($0.collection.year?.startYear ?? 0) < ($1.collection.year?.startYear ?? 0) }
    var places: [ChildNumber: Int] = [:]
    for (collection, digests) in found {
      faults += collection.faults
      notes += collection.notes
      if let year = collection.year, collection.isWhole { years.append(year.name) }
      for facts in collection.facts(digests: digests) { add(facts, &places) }
    }
    let atFault = Set(found.flatMap(\.collection.leftOut))
    children.removeAll { atFault.contains($0.number) }
    leftOut += atFault.sorted().map(\.text)
  }

  private static func isNoFolder(_ path: String) -> Fault {
    if path.lowercased().hasSuffix(".csv") {
      return Fault(file: path, message: "is a file: give the folder that it lies in")
    }
    let file = FileBeside(path)
    return Fault(file: path, message: "is \(file.words), not a folder: \(file.cure)")
  }

  private mutating func add(_ facts: ChildFacts, _ places: inout [ChildNumber: Int]) {
    if let place = places[facts.number] {
      children[place].facts += facts.facts
    } else {
      places[facts.number] = children.count
      children.append(facts)
    }
  }

  private static func read(_ given: String) throws -> (SSDA903.Return, [String: String]) {
    let folder = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
    // Excel leaves “~$name.xlsx” beside a workbook that is open.
    let all = try Files.names(in: folder).filter { !$0.hasPrefix("~$") }
    let names = all.filter { $0.lowercased().hasSuffix(".csv") }
    var files: [(name: String, bytes: [UInt8])] = []
    var digests: [String: String] = [:]
    for name in names {
      let bytes = try Files.bytes(of: "\(folder)/\(name)")
      files.append((name, bytes))
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
        origin: FactOrigin(file: row.origin.file, line: row.origin.line, digest: digest))
    }
  }
}
