import Testing

/// Who may know whom.
@Suite struct RoomTests {
  let page: ArchitecturePage

  init() throws {
    page = try ArchitecturePage.current()
    try #require(!page.rooms.isEmpty, "docs/architecture.md has no table of rooms")
    try #require(!page.packages.isEmpty, "docs/architecture.md has no table of packages")
  }

  @Test("Every folder in Sources has a row in the table of rooms, and every row a folder")
  func folders() {
    let rows = page.rooms.map(\.name)
    let unnamed = Repository.folders(in: "Sources").filter { !rows.contains($0) }
    let unbuilt = rows.filter { !Repository.exists("Sources/\($0)") && !Repository.exists($0) }
    #expect(unnamed == [], "folders without a row")
    #expect(unbuilt == [], "rows without a folder")
  }

  @Test("A room imports only the rooms that its row allows")
  func allowed() throws {
    let names = Set(page.rooms.map(\.name))
    let faults = try page.rooms.flatMap { room in
      try Repository.sources(under: "Sources/\(room.name)").flatMap { file in
        file.imports.intersection(names).filter { !room.permission.covers($0) }
          .map { "\(file.path) may not import \($0)" }
      }
    }
    #expect(faults == [])
  }

  @Test("Every permission in the table of rooms is used")
  func used() throws {
    let faults = try page.rooms.flatMap { room -> [String] in
      guard case .only(let allowed) = room.permission else { return [] }
      let used = try imports(of: room.name)
      return allowed.subtracting(used).map { "\(room.name) does not import \($0)" }
    }
    #expect(faults == [])
  }

  @Test("An outside package is imported by the rooms named for it, by all of them and by no other")
  func packages() throws {
    let known = toolchain.union(page.rooms.map(\.name)).subtracting(page.packages.keys)
    var unexpected: [String] = []
    var unused = page.packages
    for room in page.rooms {
      for module in try imports(of: room.name).subtracting(known)
      where unused[module]?.remove(room.name) == nil {
        unexpected.append("\(room.name) may not import \(module)")
      }
    }
    #expect(unexpected == [])
    #expect(unused.filter { !$0.value.isEmpty } == [:], "rooms that do not import what is theirs")
  }

  @Test("No room that must do without Foundation imports it, in any of its forms")
  func foundation() throws {
    let faults = try page.rooms.filter(\.bansFoundation).flatMap { room in
      try Repository.sources(under: "Sources/\(room.name)").filter { !$0.imports.isDisjoint(with: system) }
        .map(\.path)
    }
    #expect(faults == [])
  }

  @Test("No room that must do without a clock reads one")
  func clock() throws {
    let faults = try page.rooms.filter(\.bansClock).flatMap { room in
      try Repository.sources(under: "Sources/\(room.name)").compactMap { file in
        file.clock.map { "\(file.path): \($0)" }
      }
    }
    #expect(faults == [])
  }

  private func imports(of room: String) throws -> Set<String> {
    try Repository.sources(under: "Sources/\(room)").reduce(into: []) { $0.formUnion($1.imports) }
  }

  private var system: Set<String> {
    ["Foundation", "FoundationEssentials", "Glibc", "Musl", "Dispatch"]
  }

  /// What comes with Swift and needs no package.
  private var toolchain: Set<String> {
    system.union(["Swift", "Synchronization", "RegexBuilder"])
  }
}
