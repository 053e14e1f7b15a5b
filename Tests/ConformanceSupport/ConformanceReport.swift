/// What became of the tests of one or more files.
public struct ConformanceReport: Sendable {
  /// A failed test, or a line that is none.
  public struct Failure: Sendable {
    /// The test, or the file and line.
    public let id: String
    /// What was expected and what came, in one line.
    public let reason: String
  }

  private struct Tally {
    var passed = 0
    var failed = 0
    var skipped = 0
  }

  /// What did not come out as expected, in the order of the files.
  public private(set) var failures: [Failure] = []
  private var total = Tally()
  private var files: [String: Tally] = [:]
  private var reasons: [String: Int] = [:]

  /// A report with nothing in it.
  public init() {}

  /// How many tests came out as expected.
  public var passed: Int { total.passed }
  /// How many did not, with the lines that are no test.
  public var failed: Int { total.failed }
  /// How many were not run.
  public var skipped: Int { total.skipped }

  /// Runs the tests of a file, one a line; empty lines are passed over.
  public mutating func run(_ bytes: some Collection<UInt8>, file: String) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { !Self.blanks.contains($0) }) else { continue }
      var test: ConformanceCase?
      do throws(UnreadableLine) {
        let read = try ConformanceCase(line: line)
        test = read
        add(try read.run(), id: read.id, file: read.file ?? file)
      } catch {
        let place = "\(file):\(index + 1)"
        failures.append(
          Failure(id: test.map { "\(place): \($0.id)" } ?? place, reason: error.reason)
        )
        count(\.failed, test?.file ?? file)
      }
    }
  }

  private static let blanks: [UInt8] = [0x09, 0x0D, 0x20]

  private mutating func add(_ outcome: ConformanceOutcome, id: String, file: String) {
    switch outcome {
    case .passed: count(\.passed, file)
    case .failed(let expected, let actual):
      failures.append(Failure(id: id, reason: "expected \(expected), got \(actual)"))
      count(\.failed, file)
    case .skipped(let reason):
      reasons[reason, default: 0] += 1
      count(\.skipped, file)
    }
  }

  private mutating func count(_ outcome: WritableKeyPath<Tally, Int>, _ file: String) {
    total[keyPath: outcome] += 1
    files[file, default: Tally()][keyPath: outcome] += 1
  }

  /// The report for a reader: failures, counts by file and by reason, and the totals in the last line.
  public var text: String {
    var lines = failures.map { "FAILED \($0.id): \($0.reason)" }
    let width = files.keys.map(\.count).max() ?? 0
    for (file, tally) in files.sorted(by: { $0.key < $1.key }) {
      let name = file + String(repeating: " ", count: width - file.count)
      lines.append("\(name)  \(Self.words(tally))")
    }
    for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) {
      lines.append("skipped for want of \(reason): \(count)")
    }
    return (lines + [Self.words(total)]).map { $0 + "\n" }.joined()
  }

  private static func words(_ tally: Tally) -> String {
    "\(tally.passed) passed, \(tally.failed) failed, \(tally.skipped) skipped"
  }
}
