import Testing

/// Package.swift and docs/architecture.md describe the same modules.
@Suite struct PackageTests {
  @Test("Package.swift gives each module what its row in the table of modules allows")
  func dependencies() throws {
    let page = try ArchitecturePage.current()
    let manifest = try Repository.text("Package.swift")
    let pattern = /\bmodule\(\s*"(\w+)"(?:,\s*uses:\s*\[([^\]]*)\])?/
    for entry in manifest.matches(of: pattern) {
      let uses = Set((entry.2 ?? "").matches(of: /\w+/).map { String($0.0) })
      let row = try #require(page.modules.first { $0.name == entry.1 }, "no row for \(entry.1)")
      #expect(row.permission == .only(uses), "\(row.name)")
    }
  }

  @Test("Every module in the table is built by Package.swift")
  func targets() throws {
    let manifest = try Repository.text("Package.swift")
    let names = Set(manifest.matches(of: /(?:\bmodule\(|arget\(\s*name:)\s*"(\w+)"/).map { String($0.1) })
    let missing = try ArchitecturePage.current().modules.map(\.name).filter { !names.contains($0) }
    #expect(missing == [])
  }
}
