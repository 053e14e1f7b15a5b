import ArgumentParser
import RulesEngine

/// One report: its form and where it goes.
struct ReportRequest {
  let format: CheckReport.Format
  /// The file; nil for standard output.
  var path: String?

  /// Gives each `--output` to the `--format` before it.
  ///
  /// The parser of arguments keeps the values of each option and not how they alternate, so that is read off the
  /// arguments themselves.
  static func all(
    formats: [CheckReport.Format],
    outputs: [String],
    in arguments: [String]
  ) throws -> [ReportRequest] {
    var requests = formats.map { ReportRequest(format: $0) }
    var hasOutput = Set<Int>()
    var (formatCount, outputCount) = (0, 0)
    if formats.isEmpty {
      requests = [ReportRequest(format: .text)]
      formatCount = 1
    }
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if isOption(argument, "--format"), formatCount < formats.count { formatCount += 1 }
      guard isOption(argument, "--output"), outputCount < outputs.count else { continue }
      let path = outputs[outputCount]
      outputCount += 1
      guard formatCount > 0 else {
        throw ValidationError(
          "`--output \(path)` stands before any --format; put it behind the one whose report it is for"
        )
      }
      let index = formatCount - 1
      guard hasOutput.insert(index).inserted else {
        throw ValidationError(
          "`--output \(path)` is one too many for --format \(requests[index].format.rawValue); "
            + "each --output belongs to the --format before it"
        )
      }
      requests[index].path = path == "-" ? nil : path
    }
    try complain(about: requests)
    return requests
  }

  private static func complain(about requests: [ReportRequest]) throws {
    let shown = requests.filter { $0.path == nil }
    guard shown.count <= 1 else {
      let names = shown.map(\.format.rawValue).joined(separator: ", ")
      throw ValidationError(
        "\(shown.count) reports would go to standard output (\(names)); "
          + "give all but one an --output FILE of its own, behind its --format"
      )
    }
    for (index, request) in requests.enumerated() {
      guard let path = request.path else { continue }
      guard !path.isEmpty else { throw ValidationError("--output needs the name of a file, or -") }
      let others = requests[..<index].compactMap(\.path)
      guard !OutputFile.isAmong(others, path) else {
        throw ValidationError("two reports would be written to `\(path)`")
      }
    }
  }

  private static func isOption(_ argument: String, _ name: String) -> Bool {
    argument == name || argument.hasPrefix(name + "=")
  }
}
