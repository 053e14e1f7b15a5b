/// How loud a tool says something.
enum ReportLevel: String, CaseIterable, Sendable, Comparable {
  case error, warning, note

  static func < (left: ReportLevel, right: ReportLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  init(_ severity: Severity) {
    self =
      switch severity {
      case .critical, .high: .error
      case .medium: .warning
      case .low, .info: .note
      }
  }

  init(_ severity: Diagnostic.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
  }
}

// How an outcome appears in the formats of others, in one place; docs/reports.md has the same as a table.
extension Outcome {
  /// The kinds of SARIF, as they are written there.
  enum SARIFKind: String {
    case pass, fail, open, review, notApplicable, informational
  }

  /// The kind of a SARIF result; nil where there is none: an error is told as a notification.
  var sarifKind: SARIFKind? {
    switch self {
    case .error, .notInForce: nil
    case .violation, .waived, .caution: .fail
    case .indeterminate: .open
    case .review, .decided: .review
    case .note: .informational
    case .compliant: .pass
    case .notApplicable, .notDue: .notApplicable
    }
  }

  /// The level of what fails, where a rule weighs this much; everything else has none.
  func level(_ severity: Severity) -> ReportLevel? {
    switch self {
    case .violation, .waived: ReportLevel(severity)
    case .caution: .warning
    default: nil
    }
  }
}

extension RuleResult {
  /// The level of what fails; everything else has none.
  var level: ReportLevel? { outcome.level(rule.severity) }

  /// How an annotation says it; nil where there is none.
  func annotationLevel(showsAll: Bool) -> ReportLevel? {
    switch outcome {
    case .error: .error
    case .violation: ReportLevel(rule.severity)
    case .indeterminate, .caution: .warning
    case .waived, .review: .note
    case .notApplicable: showsAll && hasNothingToCheck ? .note : nil
    case .decided, .note, .compliant, .notDue, .notInForce: nil
    }
  }

  /// What a test of JUnit comes to.
  enum JUnitForm {
    case passed, skipped, failure, error
  }

  /// The test of JUnit; nil where there is none.
  func junitForm(_ gate: ReportGate) -> JUnitForm? {
    switch outcome {
    case .error: .error
    case .violation: baselineState == .unchanged ? .skipped : .failure
    case .indeterminate, .review: gate.stops(withFamily: self) ? .failure : .skipped
    case .caution: gate.stops(withFamily: self) ? .failure : .passed
    case .waived, .decided, .notApplicable, .notDue: .skipped
    case .compliant: .passed
    case .note, .notInForce: nil
    }
  }

  /// What stands for a result among OSCAL's assessment results.
  struct OSCALForm {
    /// Whether the objective is satisfied, and why; nil: there is no finding.
    var finding: (isSatisfied: Bool, reason: String)?
    /// The method of the observation; nil: there is none.
    var method: String?
    /// The status of the risk; nil: there is none.
    var risk: String?
  }

  /// The parts of OSCAL's assessment results.
  var oscalForm: OSCALForm {
    switch outcome {
    case .error: OSCALForm(method: "TEST")
    case .violation: OSCALForm(finding: (false, "fail"), method: "TEST")
    case .waived: OSCALForm(finding: (false, "fail"), method: "TEST", risk: "deviation-approved")
    case .indeterminate: OSCALForm(finding: (false, "other"), method: "TEST", risk: "open")
    case .review, .decided: OSCALForm(method: "EXAMINE")
    case .caution: OSCALForm(finding: (false, "other"), method: "TEST")
    case .compliant: OSCALForm(finding: (true, "pass"))
    case .note, .notApplicable, .notDue, .notInForce: OSCALForm()
    }
  }
}
