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
    module("ReadModels", uses: ["CareCalendar", "Casework", "Rulebook"]),
    module("Measures", uses: ["CareCalendar", "Casework", "Rulebook", "ReadModels"]),
    module("Record", uses: ["JSON", "CareCalendar", "Casework"], outside: [.crypto]),
    module(
      "Application", uses: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record"]),
    module(
      "CaseStore",
      uses: [
        "JSON", "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "CProcess",
      ],
      outside: [.grdb]),
    module("Interchange", uses: ["JSON", "CareCalendar", "Casework", "Rulebook"], outside: [.yams]),
    module("Correspondence", uses: ["CareCalendar", "Casework", "ReadModels"], outside: [.mustache]),
    module(
      "Reports",
      uses: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Correspondence"]),
    module(
      "Printouts",
      uses: [
        "JSON", "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Application",
        "Interchange", "Reports", "TerminalUI",
      ]),
    .target(name: "CProcess", cSettings: [.treatAllWarnings(as: .error)]),
    module("Platform", uses: ["CareCalendar", "Application", "CProcess"], outside: [.subprocess]),
    module("TerminalUI"),
    module(
      "Demonstration", uses: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "Record", "Application"]),
    module(
      "Screens",
      uses: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Application", "TerminalUI"]),
    module("Headless", uses: ["CareCalendar", "TerminalUI", "Screens"]),
    .target(
      name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("NcursesTerminal", uses: ["TerminalUI", "CNcurses"]),
    .target(
      name: "Resources", path: "Resources", exclude: ["data"],
      cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "iro",
      dependencies: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "CaseStore", "Interchange", "Printouts",
        "Correspondence", "Reports", "Platform", "Demonstration", "TerminalUI", "Screens", "Headless",
        "NcursesTerminal",
        "Resources",
        .argumentParser,
      ],
      swiftSettings: strict()),

    .executableTarget(
      name: "bench",
      dependencies: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Record", "Application", "CaseStore",
        "Interchange",
        "Demonstration", "Resources",
      ],
      path: "Tests/Bench", swiftSettings: strict()),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "JSON", "CareCalendar", "Casework", "Rulebook", "ReadModels", "Interchange", "Correspondence",
        "Reports",
        "Printouts", "Demonstration", "TerminalUI", "Headless", "Resources",
      ],
      path: "Tests/Fuzz", swiftSettings: strict() + optimised()),
    tests("FuzzTests", of: ["fuzz"]),
    .executableTarget(
      name: "faults",
      dependencies: [
        "Application", "CaseStore", "Casework", "Demonstration", "Headless", "Platform", "Screens",
        "TerminalUI", .grdb,
      ],
      path: "Tests/Faults", swiftSettings: strict() + optimised()),
    tests("JSONTests", of: ["JSON"]),
    tests("CareCalendarTests", of: ["CareCalendar", "Resources", "TestSupport"], data: ["Data"]),
    tests("CaseworkTests", of: ["CareCalendar", "Casework", "TestSupport"]),
    tests(
      "RulebookTests", of: ["CareCalendar", "Casework", "Rulebook", "Resources", "TestSupport"],
      data: ["Data"]),
    tests("ReadModelsTests", of: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "TestSupport"]),
    tests(
      "MeasuresTests", of: ["CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "TestSupport"]),
    .target(
      name: "TestSupport", dependencies: ["CareCalendar", "Casework", "Rulebook", "ReadModels"],
      path: "Tests/Support", swiftSettings: strict()),
    .target(
      name: "MemoryStore",
      dependencies: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
      ],
      path: "Tests/MemoryStore", swiftSettings: strict()),
    tests(
      "CaseStoreTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "CaseStore",
        "Demonstration",
        "TestSupport", "MemoryStore",
      ],
      outside: [.grdb], data: ["Editions"]),
    tests(
      "RecordTests", of: ["JSON", "CareCalendar", "Casework", "Record", "TestSupport"], data: ["Payloads"]),
    tests(
      "ApplicationTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "Interchange", "Reports", "Printouts",
        "Resources",
        "TestSupport", "MemoryStore",
      ],
      data: ["Data"]),
    tests(
      "DemonstrationTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "Demonstration",
        "Interchange",
        "Resources",
        "TestSupport", "MemoryStore",
      ],
      data: ["Data"]),
    tests("InterchangeTests", of: ["CareCalendar", "Casework", "Rulebook", "Interchange", "Resources"]),
    tests("PlatformTests", of: ["CareCalendar", "Platform"]),
    tests(
      "PrintoutsTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Interchange", "Reports",
        "Printouts",
      ]),
    tests(
      "CorrespondenceTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Correspondence", "Resources", "TestSupport",
      ],
      data: ["Documents"]),
    tests(
      "ReportsTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Correspondence", "Reports",
        "TestSupport",
      ]),
    tests("TerminalUITests", of: ["TerminalUI", "Headless"]),
    tests(
      "ScreensTests",
      of: [
        "CareCalendar", "Casework", "Rulebook", "ReadModels", "Measures", "Record", "Application",
        "TerminalUI",
        "Screens", "Headless",
        "TestSupport", "MemoryStore",
      ]),
    tests(
      "ScenarioTests", at: "Scenarios",
      of: [
        "CareCalendar", "Casework", "ReadModels", "Record", "Application", "CaseStore", "Interchange",
        "Demonstration",
        "Correspondence", "Screens", "Headless", "Resources", "Rulebook", "TestSupport",
      ],
      data: scenarios()),
    .target(name: "TerminalSupport", path: "Tests/TerminalSupport", swiftSettings: strict()),
    tests("TerminalTests", of: ["iro", "TerminalSupport"], outside: [.grdb]),
    tests(
      "FaultTests",
      of: [
        "iro", "faults", "CareCalendar", "Casework", "Record", "Application", "CaseStore",
        "Demonstration", "TerminalSupport",
      ],
      outside: [.grdb]),
    tests("ArchitectureTests", of: ["CareCalendar", "Rulebook"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// For script/test --fast: what is pure, and its tests. Nothing is fetched and little is built.
if Context.environment["IRO_FAST_TESTS"] != nil {
  let pure: Set = [
    "JSON", "CareCalendar", "Casework", "Rulebook", "ReadModels", "Resources", "TestSupport",
    "JSONTests", "CareCalendarTests", "CaseworkTests", "RulebookTests", "ReadModelsTests",
    "ArchitectureTests",
  ]
  package.targets.removeAll { !pure.contains($0.name) }
  package.dependencies = []
  package.products = []
}

/// A module: the folder of that name in Sources, and the modules it may import. The table in
/// docs/architecture.md says the same, and ArchitectureTests compares the two. Optimised in a debug build too, so that
/// the tests take half as long.
func module(_ name: String, uses modules: [String] = [], outside: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: modules.map { .byName(name: $0) } + outside,
    swiftSettings: strict() + optimised())
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

/// In a debug build too.
func optimised() -> [SwiftSetting] { [.unsafeFlags(["-O"], .when(configuration: .debug))] }

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
