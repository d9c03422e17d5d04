import ArgumentParser
import Casework
import Interchange
import Platform
import Resources

/// A policy that is built into the program, by the name that commands know it by.
enum BuiltInPolicy: String, CaseIterable {
  case usual
  case northumberland
  case portsmouth
  case northLincolnshire = "north-lincolnshire"
  case durham
  case newham

  /// Takes "north-lincolnshire" and "North Lincolnshire" alike.
  init?(named name: String) {
    self.init(rawValue: name.lowercased().split(separator: " ").joined(separator: "-"))
  }

  /// The council whose report it follows; nil for usual practice.
  var council: String? {
    switch self {
    case .usual: nil
    case .northumberland: "Northumberland"
    case .portsmouth: "Portsmouth"
    case .northLincolnshire: "North Lincolnshire"
    case .durham: "Durham"
    case .newham: "Newham"
    }
  }

  var fileName: String { self == .usual ? "policy-default.yaml" : "policy-\(rawValue).yaml" }

  var adopted: AdoptedFile { AdoptedFile(name: fileName, text: resource.text) }

  var bytes: [UInt8] { resource.content }

  func read() throws -> PolicyFile {
    let file = PolicyFile.read(file: fileName, bytes: bytes)
    guard file.faults.isEmpty else { throw ExitReporting.faults(file.faults) }
    return file
  }

  /// Under what a council works that was made with it, and what is to be known of its ladder.
  func words() throws -> String {
    let whose = council.map { "the policy of \($0)" } ?? "usual practice"
    return try ["It works under \(whose).", read().policy.ladder.warning].compactMap { $0 }
      .joined(separator: " ")
  }

  private var resource: Resource {
    switch self {
    case .usual: .usualPolicy
    case .northumberland: .northumberlandPolicy
    case .portsmouth: .portsmouthPolicy
    case .northLincolnshire: .northLincolnshirePolicy
    case .durham: .durhamPolicy
    case .newham: .newhamPolicy
    }
  }
}

extension BuiltInPolicy: ExpressibleByArgument {
  init?(argument: String) { self.init(named: argument) }
}

/// A policy as a command was given it: a file, or else the name of one that is built in.
struct GivenPolicy {
  let adopted: AdoptedFile
  let read: PolicyFile

  /// Throws where there is no such file, or where it has a fault.
  init(_ given: String) throws {
    if !Files.exists(given), let policy = BuiltInPolicy(named: given) {
      adopted = policy.adopted
      read = try policy.read()
      return
    }
    let file = try GivenFile(given, .adopted)
    read = PolicyFile.read(file: file.name, bytes: file.bytes)
    guard read.faults.isEmpty else { throw ExitReporting.faults(read.faults) }
    adopted = file.adopted
  }
}
