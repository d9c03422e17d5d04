import Testing

/// Which module may import which.
@Suite struct ModuleTests {
  let page: ArchitecturePage

  init() throws {
    page = try ArchitecturePage.current()
    try #require(!page.modules.isEmpty, "docs/architecture.md has no table of modules")
    try #require(!page.packages.isEmpty, "docs/architecture.md has no table of packages")
  }

  @Test("Every folder in Sources has a row in the table of modules, and every row a folder")
  func folders() {
    let rows = page.modules.map(\.name)
    let unnamed = Repository.folders(in: "Sources").filter { !rows.contains($0) }
    let unbuilt = rows.filter { !Repository.exists("Sources/\($0)") && !Repository.exists($0) }
    #expect(unnamed == [], "folders without a row")
    #expect(unbuilt == [], "rows without a folder")
  }

  @Test("A module imports only the modules that its row allows")
  func allowed() throws {
    let names = Set(page.modules.map(\.name))
    let faults = try page.modules.flatMap { module in
      try Repository.sources(under: "Sources/\(module.name)").flatMap { file in
        file.imports.intersection(names).filter { !module.permission.covers($0) }
          .map { "\(file.path) may not import \($0)" }
      }
    }
    #expect(faults == [])
  }

  @Test("Every permission in the table of modules is used")
  func used() throws {
    let faults = try page.modules.flatMap { module -> [String] in
      guard case .only(let allowed) = module.permission else { return [] }
      let used = try imports(of: module.name)
      return allowed.subtracting(used).map { "\(module.name) does not import \($0)" }
    }
    #expect(faults == [])
  }

  @Test("An outside package is imported by the modules named for it, by all of them and by no other")
  func packages() throws {
    let known = toolchain.union(page.modules.map(\.name)).subtracting(page.packages.keys)
    var unexpected: [String] = []
    var unused = page.packages
    for module in page.modules {
      for imported in try imports(of: module.name).subtracting(known)
      where unused[imported]?.remove(module.name) == nil {
        unexpected.append("\(module.name) may not import \(imported)")
      }
    }
    #expect(unexpected == [])
    #expect(unused.filter { !$0.value.isEmpty } == [:], "modules that do not import what is theirs")
  }

  @Test("No module that must do without Foundation imports it, in any of its forms")
  func foundation() throws {
    let faults = try page.modules.filter(\.bansFoundation).flatMap { module in
      try Repository.sources(under: "Sources/\(module.name)").filter { !$0.imports.isDisjoint(with: system) }
        .map(\.path)
    }
    #expect(faults == [])
  }

  @Test("No module that must do without a clock reads one")
  func clock() throws {
    let faults = try page.modules.filter(\.bansClock).flatMap { module in
      try Repository.sources(under: "Sources/\(module.name)").compactMap { file in
        file.clock.map { "\(file.path): \($0)" }
      }
    }
    #expect(faults == [])
  }

  private func imports(of module: String) throws -> Set<String> {
    try Repository.sources(under: "Sources/\(module)").reduce(into: []) { $0.formUnion($1.imports) }
  }

  private var system: Set<String> {
    ["Foundation", "FoundationEssentials", "Glibc", "Musl", "Dispatch"]
  }

  /// What comes with Swift and needs no package.
  private var toolchain: Set<String> {
    system.union(["Swift", "Synchronization", "RegexBuilder"])
  }
}
