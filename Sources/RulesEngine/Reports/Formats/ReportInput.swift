/// What a report is made from, in whatever form it is written.
public struct ReportInput: Sendable {
  /// What the run came to.
  public var report: CheckReport
  /// The pack that was applied.
  public var pack: RulePack
  /// What to show beside the findings.
  public var options = TextReport.Options()
  /// How text for people is laid out.
  public var layout = TextLayout()
  /// What makes the run fail.
  public var gate = ReportGate()
  /// The status with which the command ends.
  public var exitStatus = 0
  /// The folder to which paths in the formats of other tools are relative; nil: they stay as they were given.
  public var root: String?

  /// The usual report.
  public init(_ report: CheckReport, pack: RulePack) {
    self.report = report
    self.pack = pack
  }
}

/// What makes a run fail; an error always does.
public struct ReportGate: Sendable {
  /// Violations of this severity or worse.
  public var violation: Severity?
  /// Rules of this severity or worse that cannot be decided.
  public var indeterminate: Severity?
  /// What a person must review.
  public var review: Bool
  /// Cautions.
  public var caution: Bool

  /// A gate; the usual one stops high violations.
  public init(
    violation: Severity? = .high,
    indeterminate: Severity? = nil,
    review: Bool = false,
    caution: Bool = false
  ) {
    self.violation = violation
    self.indeterminate = indeterminate
    self.review = review
    self.caution = caution
  }

  /// Whether a result or another of its family makes the run fail.
  func stops(withFamily result: RuleResult) -> Bool {
    stops(result) || result.also.contains { stops($0) }
  }

  /// Whether a result, taken alone, makes the run fail; what stands in the baseline is known and does not.
  public func stops(_ result: RuleResult) -> Bool {
    guard result.baselineState != .unchanged else { return false }
    func isGrave(_ level: Severity?) -> Bool {
      level.map { result.rule.severity.isAtLeast($0) } ?? false
    }
    return switch result.outcome {
    case .error: true
    case .violation: isGrave(violation)
    case .indeterminate: isGrave(indeterminate)
    case .review: review
    case .caution: caution
    default: false
    }
  }
}
