// swift-tools-version: 6.2
// Targets stand in the order of the data flow; what holds for all of them is set once, at the end.
import PackageDescription

let package = Package(
  name: "check-offset",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "RulesEngine", targets: ["RulesEngine"]),
    .library(name: "OffsetRules", targets: ["OffsetRules"]),
    .executable(name: "check-offset", targets: ["check-offset"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "CProcessStart"),
    .target(name: "CEL"),
    .target(name: "RulesEngine", dependencies: ["CLibYAML", "CEL"]),
    .target(
      name: "OffsetRules",
      dependencies: ["CEL", "RulesEngine", .product(name: "Crypto", package: "swift-crypto")]
    ),
    .executableTarget(
      name: "check-offset",
      dependencies: [
        "CEL",
        "CProcessStart",
        "OffsetRules",
        "RulesEngine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(name: "ConformanceSupport", dependencies: ["CEL"], path: "Tests/ConformanceSupport"),
    .executableTarget(
      name: "conformance",
      dependencies: ["ConformanceSupport"],
      path: "Tests/Conformance"
    ),
    .target(name: "TestSupport", dependencies: ["RulesEngine", "CEL"], path: "Tests/TestSupport"),
    .testTarget(name: "CELTests", dependencies: ["CEL", "ConformanceSupport", "TestSupport"]),
    .testTarget(name: "RulesEngineTests", dependencies: ["RulesEngine", "CEL", "TestSupport"]),
    .testTarget(
      name: "OffsetRulesTests",
      dependencies: ["CEL", "OffsetRules", "RulesEngine", "TestSupport"]
    ),
    .testTarget(
      name: "CheckOffsetTests",
      dependencies: ["check-offset", "OffsetRules", "RulesEngine", "TestSupport"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
