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
  private var years: [String] = []

  /// "children of 2013-14, 2014-15"
  var words: String { "children of \(years.joined(separator: ", "))" }

  init(folders: [String]) throws {
    var found: [(collection: SSDA903.Return, digests: [String: String])] = []
    for folder in folders {
      found.append(try ReturnLoader.read(folder))
      notes += found[found.count - 1].collection.absences(in: folder)
    }
    found.sort { ($0.collection.year?.startYear ?? 0) < ($1.collection.year?.startYear ?? 0) }
    var places: [ChildNumber: Int] = [:]
    for (collection, digests) in found {
      faults += collection.faults
      notes += collection.notes
      if let year = collection.year { years.append(year.name) }
      for facts in collection.facts(digests: digests) { add(facts, &places) }
    }
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
    let names = try Files.names(in: folder).filter { $0.lowercased().hasSuffix(".csv") }
    var files: [(name: String, bytes: [UInt8])] = []
    var digests: [String: String] = [:]
    for name in names {
      let bytes = try Files.bytes(of: "\(folder)/\(name)")
      files.append((name, bytes))
      digests["\(folder)/\(name)"] = FileDigest.sha256(bytes)
    }
    return (SSDA903.read(folder: folder, files: files), digests)
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
