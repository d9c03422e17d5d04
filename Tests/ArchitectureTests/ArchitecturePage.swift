/// The tables of docs/architecture.md.
struct ArchitecturePage {
  /// A row of the table of modules.
  struct Module {
    let name: String
    let bans: String
    let permission: Permission

    var bansClock: Bool { bans.contains("clock") }
    var bansFoundation: Bool { bans.contains("Foundation") }
  }

  /// The modules that a module may import.
  enum Permission: Equatable {
    case all
    case only(Set<String>)

    func covers(_ module: String) -> Bool {
      switch self {
      case .all: true
      case .only(let modules): modules.contains(module)
      }
    }
  }

  let modules: [Module]
  /// The modules that may import each outside package.
  let packages: [String: Set<String>]

  init(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    modules = ArchitecturePage.rows(of: "module", in: lines).filter { $0.count == 4 }.map {
      Module(
        name: $0[0], bans: $0[2],
        permission: $0[3] == "all" ? .all : .only(ArchitecturePage.names(in: $0[3])))
    }
    packages = Dictionary(
      ArchitecturePage.rows(of: "package", in: lines).filter { $0.count == 3 }.map {
        ($0[0], ArchitecturePage.names(in: $0[1]))
      }
    ) { $0.union($1) }
  }

  static func current() throws -> ArchitecturePage {
    ArchitecturePage(text: try Repository.text("docs/architecture.md"))
  }

  /// The cells of the table whose first heading is the one given, without its headings.
  private static func rows(of heading: String, in lines: [Substring]) -> [[String]] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(heading) |") }) else { return [] }
    return lines[start...].dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { String($0.trimmingPrefix(/\s+/).replacing(/\s+$/, with: "")) }
    }
  }

  private static func names(in cell: String) -> Set<String> {
    Set(cell.matches(of: /\w+/).map { String($0.0) })
  }
}
