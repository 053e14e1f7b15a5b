// swift-tools-version: 6.2
// Measures the expression language alone: `CEL` is the folder of the package above, built without its dependencies.
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "CEL"),
    .executableTarget(name: "clause-allocations", dependencies: ["CEL"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
