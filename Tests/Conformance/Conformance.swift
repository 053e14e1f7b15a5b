internal import ConformanceSupport
internal import Foundation

/// Runs files of conformance tests and prints what became of them.
@main enum Conformance {
  static func main() {
    let paths = CommandLine.arguments.dropFirst()
    guard !paths.isEmpty else {
      write("usage: Scripts/conformance FILE.jsonl [FILE.jsonl...]\n", to: .standardError)
      exit(64)
    }
    var report = ConformanceReport()
    var isEveryFileRead = true
    for path in paths {
      guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
        write("cannot read \(path)\n", to: .standardError)
        isEveryFileRead = false
        continue
      }
      let before = report.passed + report.failed + report.skipped
      report.run(bytes, file: path)
      if report.passed + report.failed + report.skipped == before {
        write("no tests in \(path)\n", to: .standardError)
        isEveryFileRead = false
      }
    }
    write(report.text, to: .standardOutput)
    exit(report.failed == 0 && isEveryFileRead ? 0 : 1)
  }

  private static func write(_ text: String, to file: FileHandle) {
    file.write(Data(text.utf8))
  }
}
