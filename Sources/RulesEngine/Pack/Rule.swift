public import CEL

/// One obligation of the governing text, as the pack's author wrote it.
public struct Rule: Sendable {
  /// The id, such as `OFF-FUND-001`.
  public let id: String
  /// What the rule is about, in one line.
  public let title: String
  /// The file it stands in, without its ending: the topic.
  public let topic: String
  /// Inside the governing section proper, or beside it.
  public let scope: Scope
  /// Rules of one family speak once about one element.
  public let family: String?
  /// The more general rules of the family for which this one speaks.
  public let narrows: [String]
  /// Passages; the first governs the dates.
  public let cites: [String]
  /// Who must act.
  public let acts: Actor
  /// Who is told.
  public let informs: [String]
  /// How grave a failure is.
  public internal(set) var severity: Severity
  /// Which day picks the text.
  public internal(set) var window: Window
  /// The lists over which the rule is repeated: name and list expression.
  public let forEach: [Binding]
  /// When the rule applies.
  public internal(set) var applies: [Clause]
  /// The day from which it can be judged.
  public internal(set) var due: RuleExpression?
  /// What must hold.
  public internal(set) var requires: [Clause]
  /// What lifts a failure.
  public internal(set) var exceptions: [Exception]
  /// What is wrong, with facts in braces.
  public internal(set) var message: RuleText?
  /// What to do.
  public internal(set) var remedy: RuleText?
  /// How well the rule rests on the text.
  public let basis: Basis
  /// Our reading, where the text does not say it.
  public let reading: String?
  /// Entries of the catalogue that only modify this rule and so have no rule of their own.
  public let carries: [Carried]
  /// Nothing in it was misread; a rule with a mistake is known to others but never applied.
  let isSound: Bool
  /// Where it stands.
  public let place: RulePlace
  /// What overlays did to it, in their order; no image holds any.
  public internal(set) var overlayMarks: [OverlayMark] = []

  /// Whether a rule is about the governing section or its surroundings.
  public enum Scope: String, CaseIterable, Sendable {
    case core, adjacent
  }

  /// An obligation that a clause, an exception or a column of this rule expresses.
  public struct Carried: Sendable {
    /// Its id, such as `OFF-FUND-006`.
    public let id: String
    /// What it is about, in one line.
    public let title: String
    /// Inside the governing section proper, or beside it.
    public let scope: Scope
    /// How this rule expresses it.
    public let how: String
  }

  /// Who must act: a role, or whoever an expression names.
  public enum Actor: Sendable {
    case role(String)
    case expression(RuleExpression)
  }

  /// A name for the entries of a list.
  public struct Binding: Sendable {
    /// The name.
    public let name: String
    /// The list.
    public let list: RuleExpression
  }

  /// What lifts a failure, or sends it to a person.
  public struct Exception: Sendable {
    /// The condition.
    public internal(set) var that: RuleExpression
    /// In words.
    public let says: RuleText
    /// Passages.
    public let cites: [String]
    /// A person decides instead.
    public let isForReview: Bool
  }

  /// Which day picks the text of a rule.
  public struct Window: Sendable {
    /// The fact, or `due`, or nothing: the check date.
    public let anchor: Anchor
    /// Overrides of the governing passage's dates.
    public internal(set) var from: CalendarDate?
    /// The first day on which the words were seen in force.
    public internal(set) var shown: CalendarDate?
    /// The last day.
    public internal(set) var to: CalendarDate?
    /// The fact whose day picks the parameters; nil: the anchor.
    public let parameters: RuleExpression?

    /// Where the day comes from.
    public enum Anchor: Sendable {
      case checkDate
      case due
      case expression(RuleExpression)
    }
  }
}

/// One condition of a rule.
public struct Clause: Sendable {
  /// What is tested.
  public internal(set) var test: Test
  /// The author's sentence.
  public let says: RuleText
  /// A condition: not met, the clause does not count.
  public internal(set) var when: RuleExpression?
  /// When true, a person decides.
  public internal(set) var review: RuleExpression?
  /// The fact to point at.
  public let at: RuleExpression?
  /// What follows when it is not met.
  public internal(set) var consequence: Consequence
  /// How well it rests on the text.
  public let basis: Basis
  /// Our reading.
  public let reading: String?
  /// Passages of its own.
  public let cites: [String]
  /// A guard of the tool itself: our reading, and a violation all the same, on every day.
  public let isGuard: Bool
  /// Who must act when this clause fails; nil: whoever the rule names.
  public let acts: String?
  /// What is wrong when this clause fails.
  public internal(set) var message: RuleText?
  /// What to do when this clause fails.
  public internal(set) var remedy: RuleText?

  /// The shape of a clause.
  public indirect enum Test: Sendable {
    case that(RuleExpression)
    case each([Rule.Binding], RuleExpression)
    case some([Rule.Binding], RuleExpression)
    case any([Clause])
    case all([Clause])
  }
}

/// What follows when a clause is not met; the worst first.
public enum Consequence: String, CaseIterable, Sendable, Comparable {
  case violation, review, caution, note

  /// Worse consequences sort first.
  public static func < (left: Consequence, right: Consequence) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .violation: 0
    case .review: 1
    case .caution: 2
    case .note: 3
    }
  }
}

/// How well a rule or clause rests on the governing text.
public enum Basis: String, CaseIterable, Sendable {
  /// Read in full.
  case full = "A"
  /// Read as an excerpt.
  case excerpt = "B"
  /// A secondary source.
  case secondary = "C"
  /// Our reading.
  case reading = "D"
}

/// How grave a failure is; the gravest first.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  case critical, high, medium, low, info

  /// Graver severities sort first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  /// Whether this is at least as grave as `other`.
  public func isAtLeast(_ other: Severity) -> Bool {
    rank <= other.rank
  }

  private var rank: Int {
    Severity.allCases.firstIndex(of: self) ?? 0
  }
}

/// An expression as written, and where.
public struct RuleExpression: Sendable {
  /// The text.
  public let text: String
  /// Its node in the rule file.
  let node: YAMLNode
  /// The file of an overlay that wrote it; nil: the rule's own.
  var overlayFile: SourceFile?
}

/// Words shown to people, with expressions in braces, and where they stand.
public struct RuleText: Sendable {
  /// The text.
  public let text: String
  /// Its node in the rule file.
  let node: YAMLNode
  /// The file of an overlay that wrote it; nil: the rule's own.
  var overlayFile: SourceFile?
}

/// Where a rule stands.
public struct RulePlace: Sendable {
  let source: Deferred<SourceFile>
  let range: SourceRange
  /// The rule from its first to its last line.
  let whole: SourceRange

  init(file: SourceFile, range: SourceRange, whole: SourceRange) {
    self.init(source: Deferred(file), range: range, whole: whole)
  }

  /// A place in a file whose lines need not be known before they are shown.
  init(source: Deferred<SourceFile>, range: SourceRange, whole: SourceRange) {
    self.source = source
    self.range = range
    self.whole = whole
  }

  var file: SourceFile { source.value }
  /// The file.
  public var path: String { file.path }
  /// Line and column of its id.
  public var location: SourceLocation { file.location(at: range.start) }
}

extension Rule {
  /// It only guards the tool: no text of a day stands behind it.
  var isGuard: Bool { requires.allSatisfy(\.isGuard) }

  /// The lines of the file in which the rule is written.
  public var sourceText: String {
    let file = place.file
    let first = file.location(at: place.whole.start).line
    let last = file.location(at: place.whole.end).line
    return (first...max(first, last)).map { file.text(of: $0) + "\n" }.joined()
  }
}
