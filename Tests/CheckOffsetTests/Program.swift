import Foundation
import Testing

/// Runs the built program as a user would.
struct Program {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let complaints: String
  }

  /// The root of the package, from this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the program in the root of the package, in a fixed environment.
  static func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:],
    folder: URL = root
  ) throws -> Run {
    try run(arguments, input: input, environment: environment, folder: folder)
  }

  static func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    folder: URL = root
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // 2026-11-01: what a waiver or a case without a day comes to hangs on the day of the run.
    let usual = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1793491200"]
    process.environment = usual.merging(environment) { $1 }
    // Files instead of pipes: a pipe that fills while the other is read would hang.
    let name = UUID().uuidString
    let folder = TemporaryFolder.shared
    let output = try folder.write("\(name)-output", "")
    let complaints = try folder.write("\(name)-complaints", "")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    process.standardInput = try FileHandle(
      forReadingFrom: folder.write("\(name)-input", input)
    )
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
    )
  }

  /// The program beside the tests.
  private static var executable: URL {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appending(path: "check-offset")
  }
}

/// A folder for the files a test writes, removed by the system.
struct TemporaryFolder {
  static let shared = TemporaryFolder()
  let url: URL

  init() {
    url = FileManager.default.temporaryDirectory.appending(
      path: "check-offset-tests-\(UUID().uuidString)"
    )
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws -> URL {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ data: Data) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
    return file
  }
}
