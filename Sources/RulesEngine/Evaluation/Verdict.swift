/// What became of one clause.
public enum Verdict: String, CaseIterable, Sendable {
  case met
  case notMet = "not_met"
  case undetermined
  case notApplicable = "not_applicable"
}

/// What became of a rule on one element; the names are a contract.
public enum Outcome: String, CaseIterable, Sendable {
  case error
  case violation
  case waived
  case indeterminate
  case review
  case decided
  case caution
  case note
  case compliant
  case notApplicable = "not_applicable"
  case notDue = "not_due"
  case notInForce = "not_in_force"

  /// Whether it is shown without being asked for.
  public var isFinding: Bool {
    switch self {
    case .compliant, .notApplicable, .notDue, .notInForce: false
    default: true
    }
  }

  /// The worst first.
  public var rank: Int {
    Outcome.allCases.firstIndex(of: self) ?? 0
  }
}
