internal import CEL

extension CaseReport {
  /// Whether a rule found something for which it read, or points at, a fact at or below `path`, such as `run.certificates_in_package`.
  ///
  /// What a rule tells need not be told again.
  public func hasFinding(on path: String) -> Bool {
    results.flatMap { Families.separated($0) }.contains { result in
      guard result.outcome.isFinding || result.acceptance != nil else { return false }
      return result.clauses.contains { clause in
        guard clause.verdict == .notMet else { return false }
        return (clause.reads + (clause.place.map { [$0] } ?? [])).contains { isFact($0, at: path) }
      }
    }
  }

  private func isFact(_ origin: Origin, at path: String) -> Bool {
    let read = facts.path(of: origin)
    return read == path || read.hasPrefix(path + "[") || read.hasPrefix(path + ".")
  }
}
