public import CEL

/// What a rule came to on one element of a case.
public struct RuleResult: Sendable {
  /// The rule.
  public var rule: Rule { sharedRule.value }
  let sharedRule: Shared<Rule>
  /// What became of it.
  public internal(set) var outcome: Outcome
  /// What the rule was applied to.
  public let subject: Subject
  /// Who must act; nil when it is whoever did something and that is not known.
  public internal(set) var acts: String?
  /// What is wrong, or why it cannot be told.
  public internal(set) var message: String
  /// What to do.
  public internal(set) var remedy: String?
  /// By when, where the rule sets a day.
  public internal(set) var due: CalendarDate?
  /// The texts of the day.
  public internal(set) var citations: [Citation]
  /// How well the deciding clause rests on the text.
  public internal(set) var basis: Basis
  /// Our reading, where the deciding clause needs one.
  public internal(set) var reading: String?
  /// Where it shows in the file.
  public internal(set) var place: FactPlace
  /// Clause by clause.
  public internal(set) var clauses: [ClauseResult]
  /// The number of the clause of `requires` that was not met and decided it.
  var decidingClause: Int?
  /// What is missing to decide it, owed now.
  public internal(set) var missing: [MissingFact]
  /// Other rules of the family that say the same about the same element.
  public internal(set) var also: [RuleResult] = []
  /// The decision or waiver that closed it.
  public internal(set) var acceptance: Acceptance?
  /// The rule spoke of the entries of a list that has none.
  public internal(set) var hasNothingToCheck = false
  /// How it stands to the baseline; nil where there is none, or the result is no open finding.
  public internal(set) var baselineState: Baseline.State?
  /// Rule, element and failed clauses: the same finding tomorrow, wherever it then stands.
  public internal(set) var fingerprint: String

  /// What a rule is applied to.
  public struct Subject: Hashable, Sendable {
    /// `case`, or the path of the entry or list.
    public let path: String
    /// The stable key of the entry; nil for the case or a whole list.
    public let key: String?
    /// The key stays when entries are moved; not so for entries that have none, which are named by their path.
    public internal(set) var isKeyStable = true
    /// What tests and fingerprints call it: the key, or the path.
    public var name: String { key ?? path }
  }
}

extension RuleResult {
  /// A clause that is not met either, beside the one that decided the outcome.
  struct Besides {
    let clause: Int
    let message: String
    /// What to do about it, where that is something else.
    let remedy: String?

    /// Both in one sentence.
    var sentence: String {
      [message, remedy].compactMap { $0 }.joined(separator: "; to do: ")
    }
  }

  /// The other clauses that are not met, so that all can be mended at once and not one a run.
  var besides: [Besides] {
    guard outcome.isFinding, outcome != .indeterminate, let decidingClause else { return [] }
    let isGuard = rule.requires[decidingClause - 1].isGuard
    var said: Set<String> = [message]
    return clauses.compactMap { clause in
      guard clause.part == .requires, clause.verdict == .notMet, clause.number != decidingClause,
        !(isGuard && clause.isGuard)
      else { return nil }
      let own = clause.message.flatMap { said.contains($0) ? nil : $0 }
      let words = own ?? "it is not so that \(clause.says)"
      guard said.insert(words).inserted else { return nil }
      let remedy = clause.remedy == self.remedy ? nil : clause.remedy
      return Besides(clause: clause.number, message: words, remedy: remedy)
    }
  }
}

/// A text a finding rests on, with the number and edition of the day.
public struct Citation: Hashable, Sendable {
  /// The lasting id.
  public let passage: String
  /// The authority's short name.
  public let authority: String
  /// The section of the day.
  public let section: String
  /// The copy that was read.
  public let edition: String?
  /// The day of the newest copy read.
  public let read: CalendarDate?
}

/// A fact and where it stands, or would stand.
public struct FactPlace: Hashable, Sendable {
  /// The path of the fact.
  public let path: String
  /// Where in the file; nil for the file as a whole.
  public let range: SourceRange?
}

/// A fact that is missing and owed.
public struct MissingFact: Hashable, Sendable {
  /// The path as it would stand in the file.
  public let path: String
  /// In words.
  public let label: String
  /// What to ask.
  public let question: String
  /// Who owes it.
  public let owedBy: String?
  /// When it is promised.
  public let due: CalendarDate?
  /// Why it is not known, if the file says.
  public let reason: String?
  /// Where it would stand.
  public let place: FactPlace
}

extension RulePack {
  /// A passage with the number and edition of a day; nil if there is no such passage.
  public func citation(_ id: String, on date: CalendarDate) -> Citation? {
    guard let passage = passage(id), let edition = passage.edition(on: date) else { return nil }
    return Citation(
      passage: id,
      authority: authorityName(passage.authority),
      section: edition.section,
      edition: edition.name,
      read: edition.read
    )
  }
}
