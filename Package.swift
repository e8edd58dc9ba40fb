// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "improve",
  products: [
    .executable(name: "improve", targets: ["improve"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(
      name: "Migrations",
      path: "Migrations",
      resources: [
        .embedInCode("V001__plan.sql"), .embedInCode("V002__boards.sql"), .embedInCode("V003__chase.sql"),
        .embedInCode("V004__ledger.sql"), .embedInCode("V005__append_only.sql"), .embedInCode("V006__chain.sql"),
        .embedInCode("V007__posts.sql"),
        .embedInCode("V008__decisions.sql"),
        .embedInCode("V009__rounds.sql"),
        .embedInCode("V010__evidence.sql"),
        .embedInCode("V011__board_charts.sql"),
        .embedInCode("V012__journey.sql"),
        .embedInCode("V013__money_and_risks.sql"),
        .embedInCode("V014__many_plans.sql"),
      ],
      swiftSettings: strict
    ),
    .target(name: "PlanModel", swiftSettings: strict),
    .target(name: "TextFormats", swiftSettings: strict),
    .target(
      name: "PlanStorage",
      dependencies: [
        "PlanModel", "Migrations", "Files", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "PlanService",
      dependencies: ["PlanStorage", "PlanModel", "Mail", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict
    ),
    .target(name: "PlanExchange", dependencies: ["PlanModel", "TextFormats", "Workbooks"], swiftSettings: strict),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CMiniZip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]
    ),
    .target(name: "ZipArchives", dependencies: ["CMiniZip"], swiftSettings: strict),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Workbooks", dependencies: ["ZipArchives", "CExpat"], swiftSettings: strict),
    .target(
      name: "PlanReports",
      dependencies: [
        "PlanModel", "PlanExchange", "TextFormats", "ZipArchives", "Workbooks",
        .product(name: "Mustache", package: "swift-mustache"), .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Web/page.mustache"), .embedInCode("Web/block.mustache"),
        .embedInCode("Web/page.css"), .embedInCode("Web/site.mustache"), .embedInCode("Web/site.css"),
        .embedInCode("Web/site.js"), .embedInCode("Word/styles.xml"), .embedInCode("Word/settings.xml"),
      ],
      swiftSettings: strict
    ),
    .target(name: "Mail", swiftSettings: strict),
    .target(
      name: "Files", dependencies: ["CFiles", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
    .target(name: "CFiles"),
    .executableTarget(
      name: "improve",
      dependencies: [
        "PlanService", "PlanExchange", "PlanReports", "PlanModel", "TextFormats", "Mail", "Files", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: [
        "PlanModel", "PlanService", "PlanExchange", "Workbooks", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .target(
      name: "FuzzReaders",
      dependencies: ["PlanExchange", "PlanService", "PlanModel", "Mail", "ZipArchives"],
      path: "Fuzz/Readers",
      swiftSettings: strict
    ),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzReaders", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PlanStorageTests",
      dependencies: [
        "PlanStorage", "PlanService", "PlanReports", "PlanModel", "Migrations", "Files", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlanExchangeTests",
      dependencies: ["PlanExchange", "PlanModel", "TextFormats", "Workbooks", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "ZipArchives", "TestSupport"], swiftSettings: strict
    ),
    .testTarget(
      name: "PlanServiceTests",
      dependencies: [
        "PlanService", "PlanStorage", "PlanExchange", "PlanModel", "PlanReports", "Mail", "TextFormats", "Migrations",
        "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: ["PlanReports", "PlanService", "PlanModel", "TextFormats", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "improve", "PlanModel", "Workbooks", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone builds it: a fuzz target has no main of its own, and all it links is built with the sanitizers.
if Context.environment["IMPROVE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["FuzzReaders"],
      path: "Fuzz/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    ))
}
