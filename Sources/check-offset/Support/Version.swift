import RulesEngine

/// The version of the program, as every report says it.
enum Version {
  static let current = "0.1.0"
  static let tool = CheckReport.Tool(name: "check-offset", version: current)
}
