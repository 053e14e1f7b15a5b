internal import CEL

/// JUnit XML, as CI systems show it in their test tab: a suite for each case, a test for each rule and element.
///
/// One layout satisfies both schemas in use, that of Jenkins and the stricter one of Ant. What has no place in a test is
/// told in the suite's output. Times are 0 and the moment is the check date: nothing depends on a clock.
struct JUnitReport {
  private let input: ReportInput
  private let statement: ReportStatement

  /// One test.
  private struct Test {
    var name: String
    var className: String
    var form: RuleResult.JUnitForm
    var type: String
    var message: String
    var details: String
  }

  /// A case, or a file of decisions or waivers.
  private struct Suite {
    var name: String
    var moment: String
    var properties: [(name: String, value: String)] = []
    var tests: [Test] = []
    var notes: [String] = []
    var problems: [String] = []
  }

  static func render(_ input: ReportInput) -> String {
    let report = JUnitReport(input: input, statement: ReportStatement(input))
    var xml = XMLWriter()
    xml.element("testsuites") { xml in
      for (index, suite) in report.suites.enumerated() { report.write(suite, index, to: &xml) }
    }
    return xml.text
  }

  private var suites: [Suite] {
    var suites = input.report.cases.map(suite)
    for file in input.report.acceptanceFiles {
      suites.append(suite(file.path, file.diagnostics, areAllFailures: true))
    }
    if !input.report.problems.isEmpty {
      suites.append(suite("rules", input.report.problems, areAllFailures: false))
    }
    // Even a run that checked nothing says under what it stands.
    return suites.isEmpty ? [suite("no case was checked", [], areAllFailures: false)] : suites
  }

  private func suite(_ checked: CheckedCase) -> Suite {
    let number = checked.documentNumber
    let facts = checked.report?.facts
    var suite = Suite(
      name: input.relative(checked.path) + number,
      moment: facts?.checkDate.date.moment ?? statement.moment
    )
    if let identifier = facts?.identifier { suite.properties.append(("case", identifier)) }
    if let date = facts?.checkDate.date { suite.properties.append(("checked for", "\(date)")) }
    for problem in checked.allDiagnostics { add(problem, isFailure: false, to: &suite) }
    for result in checked.report?.selected ?? [] { add(result, checked, to: &suite) }
    return suite
  }

  private func add(_ result: RuleResult, _ checked: CheckedCase, to suite: inout Suite) {
    let words = input.sentences(result)
    let place = input.place(result, in: checked).text
    if result.outcome == .caution || result.outcome == .note {
      suite.notes.append("\(result.outcome.rawValue) \(result.rule.id) \(place): \(words)")
    }
    guard let form = result.junitForm(input.gate) else { return }
    suite.tests.append(
      Test(
        name: result.subject.name == "case"
          ? result.rule.id : "\(result.rule.id) \(result.subject.name)",
        className: "\(checked.name).\(result.rule.topic)",
        form: form,
        type: "\(result.outcome.rawValue) \(result.rule.severity.rawValue)",
        message: "\(result.outcome.rawValue.replacingUnderscores()): \(result.message)",
        details: "\(result.rule.title)\n\(place)\n\(words)"
      )
    )
  }

  /// A broken file is an error and one that only warns a note; a decision or waiver that does not count is a failure.
  private func add(_ problem: Diagnostic, isFailure: Bool, to suite: inout Suite) {
    let place = input.place(problem).text
    guard isFailure || problem.severity == .error else {
      suite.problems.append("\(problem.severity.rawValue) \(place): \(problem.sentence)")
      return
    }
    suite.tests.append(
      Test(
        name: "\(problem.id) \(place)",
        className: input.relative(problem.path),
        form: isFailure ? .failure : .error,
        type: "\(problem.id)",
        message: problem.message,
        details: "\(place)\n\(problem.sentence)"
      )
    )
  }

  /// The suite of a file of decisions or waivers, or of the rules themselves.
  private func suite(_ name: String, _ problems: [Diagnostic], areAllFailures: Bool) -> Suite {
    var suite = Suite(name: input.relative(name), moment: statement.moment)
    for problem in problems { add(problem, isFailure: areAllFailures, to: &suite) }
    return suite
  }

  // MARK: Writing

  private func write(_ suite: Suite, _ index: Int, to xml: inout XMLWriter) {
    func count(_ form: RuleResult.JUnitForm) -> String {
      "\(suite.tests.count { $0.form == form })"
    }
    let attributes = [
      ("package", statement.tool.name), ("id", "\(index)"), ("name", suite.name.onOneLine),
      ("timestamp", String(suite.moment.dropLast())), ("hostname", "localhost"),
      ("tests", "\(suite.tests.count)"), ("failures", count(.failure)), ("errors", count(.error)),
      ("skipped", count(.skipped)), ("time", "0"),
    ]
    xml.element("testsuite", attributes) { xml in
      xml.element("properties") { xml in
        for (name, value) in suite.properties + statement.fields.map({ ($0.name, $0.text) }) {
          xml.element("property", [("name", name), ("value", value.onOneLine)])
        }
      }
      for test in suite.tests { write(test, to: &xml) }
      xml.element("system-out", text: suite.notes.map { $0 + "\n" }.joined())
      xml.element("system-err", text: suite.problems.map { $0 + "\n" }.joined())
    }
  }

  private func write(_ test: Test, to xml: inout XMLWriter) {
    let attributes = [
      ("name", test.name.onOneLine), ("classname", test.className.onOneLine), ("time", "0"),
    ]
    let message = ("message", test.message.onOneLine)
    guard test.form != .passed else { return xml.element("testcase", attributes) }
    xml.element("testcase", attributes) { xml in
      switch test.form {
      case .passed: break
      case .skipped: xml.element("skipped", [message], text: test.details)
      case .failure: xml.element("failure", [message, ("type", test.type)], text: test.details)
      case .error: xml.element("error", [message, ("type", test.type)], text: test.details)
      }
    }
  }
}
