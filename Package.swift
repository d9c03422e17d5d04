// swift-tools-version: 6.2
import Foundation
import PackageDescription

let package = Package(
  name: "iro",
  products: [.executable(name: "iro", targets: ["iro"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    // Without its trait for Foundation, which the program does without.
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", exact: "1.0.2", traits: []),
  ],
  targets: [
    module("JSON"),
    module("CareCalendar"),
    module("Casework", uses: ["CareCalendar"]),
    module("Rulebook", uses: ["CareCalendar", "Casework"]),
    module("Casebook", uses: ["CareCalendar", "Casework", "Rulebook"]),
    module("Record", uses: ["JSON", "CareCalendar", "Casework"], outside: [.crypto]),
    module("Desk", uses: ["CareCalendar", "Casework", "Rulebook", "Casebook", "Record"]),
    module(
      "CaseStore", uses: ["JSON", "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk"],
      outside: [.grdb]),
    module("Interchange", uses: ["JSON", "CareCalendar", "Casework", "Rulebook"], outside: [.yams]),
    module("Reporting", uses: ["CareCalendar", "Casework", "Casebook"], outside: [.mustache]),
    module(
      "Printouts",
      uses: ["JSON", "CareCalendar", "Casework", "Rulebook", "Casebook", "Desk", "Interchange", "Glass"]),
    module("Workplace", uses: ["CareCalendar", "Desk"], outside: [.subprocess]),
    module("Glass"),
    module(
      "Demonstration", uses: ["CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk"]),
    module("Screens", uses: ["CareCalendar", "Casework", "Rulebook", "Casebook", "Desk", "Glass"]),
    module("Headless", uses: ["CareCalendar", "Glass", "Screens"]),
    .target(
      name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("NcursesTerminal", uses: ["Glass", "CNcurses"]),
    .target(
      name: "Resources", path: "Resources", exclude: ["data"],
      cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "iro",
      dependencies: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "CaseStore", "Interchange",
        "Printouts",
        "Reporting", "Workplace", "Demonstration", "Glass", "Screens", "Headless", "NcursesTerminal",
        "Resources",
        .argumentParser,
      ],
      swiftSettings: strict()),

    .executableTarget(
      name: "bench",
      dependencies: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "CaseStore", "Interchange",
        "Demonstration", "Resources",
      ],
      path: "Tests/Bench", swiftSettings: strict()),
    tests("JSONTests", of: ["JSON"]),
    tests("CareCalendarTests", of: ["CareCalendar", "Resources", "TestSupport"], data: ["Data"]),
    tests("CaseworkTests", of: ["CareCalendar", "Casework", "TestSupport"]),
    tests(
      "RulebookTests", of: ["CareCalendar", "Casework", "Rulebook", "Resources", "TestSupport"],
      data: ["Data"]),
    tests("CasebookTests", of: ["CareCalendar", "Casework", "Rulebook", "Casebook", "TestSupport"]),
    .target(
      name: "TestSupport", dependencies: ["CareCalendar", "Casework", "Rulebook", "Casebook"],
      path: "Tests/Support", swiftSettings: strict()),
    .target(
      name: "MemoryStore",
      dependencies: ["CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk"],
      path: "Tests/MemoryStore", swiftSettings: strict()),
    tests(
      "CaseStoreTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "CaseStore", "Demonstration",
        "TestSupport", "MemoryStore",
      ],
      outside: [.grdb], data: ["Editions"]),
    tests(
      "RecordTests", of: ["JSON", "CareCalendar", "Casework", "Record", "TestSupport"], data: ["Payloads"]),
    tests(
      "DeskTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "Interchange", "Resources",
        "TestSupport", "MemoryStore",
      ]),
    tests(
      "DemonstrationTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "Demonstration", "Interchange",
        "Resources",
        "TestSupport", "MemoryStore",
      ]),
    tests("InterchangeTests", of: ["CareCalendar", "Casework", "Rulebook", "Interchange", "Resources"]),
    tests("WorkplaceTests", of: ["Workplace"]),
    tests(
      "PrintoutsTests",
      of: ["CareCalendar", "Casework", "Rulebook", "Casebook", "Interchange", "Printouts"]),
    tests(
      "ReportingTests",
      of: ["CareCalendar", "Casework", "Casebook", "Reporting", "Resources", "TestSupport"],
      data: ["Documents"]),
    tests("GlassTests", of: ["Glass", "Headless"]),
    tests(
      "ScreensTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "Casebook", "Record", "Desk", "Glass", "Screens", "Headless",
        "TestSupport", "MemoryStore",
      ]),
    tests(
      "ScenarioTests", at: "Scenarios",
      of: [
        "CareCalendar", "Casework", "Casebook", "Record", "Desk", "CaseStore", "Interchange", "Demonstration",
        "Reporting", "Screens", "Headless", "Resources",
      ],
      data: scenarios()),
    tests("TerminalTests", of: ["iro"]),
    tests("ArchitectureTests", of: ["CareCalendar", "Rulebook"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// For script/test --fast: what is pure, and its tests. Nothing is fetched and little is built.
if Context.environment["IRO_FAST_TESTS"] != nil {
  let pure: Set = [
    "JSON", "CareCalendar", "Casework", "Rulebook", "Casebook", "Resources", "TestSupport",
    "JSONTests", "CareCalendarTests", "CaseworkTests", "RulebookTests", "CasebookTests", "ArchitectureTests",
  ]
  package.targets.removeAll { !pure.contains($0.name) }
  package.dependencies = []
  package.products = []
}

/// A module: the folder of that name in Sources, and the modules it may import. The table in
/// docs/architecture.md says the same, and ArchitectureTests compares the two.
func module(_ name: String, uses modules: [String] = [], outside: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: modules.map { .byName(name: $0) } + outside, swiftSettings: strict())
}

/// Tests: the folder of that name in Tests, unless another is given.
func tests(
  _ name: String, at folder: String? = nil, of modules: [String] = [], outside: [Target.Dependency] = [],
  data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: modules.map { .byName(name: $0) } + outside, path: "Tests/\(folder ?? name)",
    exclude: data, swiftSettings: strict())
}

/// The folders of scripts and frames, which are no code.
func scenarios() -> [String] {
  let folder = Context.packageDirectory + "/Tests/Scenarios"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { !$0.hasSuffix(".swift") }.sorted()
}

func strict() -> [SwiftSetting] {
  [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ]
}

extension Target.Dependency {
  static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
  static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
  static var subprocess: Self { .product(name: "Subprocess", package: "swift-subprocess") }
  static var mustache: Self { .product(name: "Mustache", package: "swift-mustache") }
  static var yams: Self { .product(name: "Yams", package: "Yams") }
  static var argumentParser: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
}
