public import CEL

/// What an office put in writing about one finding: a decision closes a review, a waiver accepts a violation for a time.
///
/// A class, because a result holds one or, nearly always, none.
public final class Acceptance: Sendable {
  /// A decision or a waiver.
  public let kind: Kind
  /// The id of the rule.
  public let rule: String
  /// The stable key of the element, or `case`.
  public let element: String
  /// The identifier of the case; nil where the file serves one case only.
  public let identifier: String?
  /// What was decided, or why the violation is accepted.
  public let text: String
  /// The role whose office decided or approved.
  public let office: String
  /// The day on which it did.
  public let date: CalendarDate
  /// The id of a document of the case, or a reference in words.
  public let document: String?
  /// The last day on which it counts; nil: without end.
  public let until: CalendarDate?
  /// The section or edition on which it was made.
  public let edition: String?

  let file: SourceFile
  let places: Places

  /// A decision or a waiver; each closes findings of one outcome and never of another.
  public enum Kind: String, CaseIterable, Sendable {
    case decision, waiver
  }

  /// Where the parts of an entry stand.
  struct Places: Sendable {
    let entry: SourceRange
    let rule: SourceRange
    let element: SourceRange
    var identifier: SourceRange?
    var office: SourceRange?
    var date: SourceRange?
    var until: SourceRange?
    var edition: SourceRange?
  }

  init(
    kind: Kind,
    rule: String,
    element: String,
    identifier: String?,
    text: String,
    office: String,
    date: CalendarDate,
    document: String?,
    until: CalendarDate?,
    edition: String?,
    file: SourceFile,
    places: Places
  ) {
    self.kind = kind
    self.rule = rule
    self.element = element
    self.identifier = identifier
    self.text = text
    self.office = office
    self.date = date
    self.document = document
    self.until = until
    self.edition = edition
    self.file = file
    self.places = places
  }

  /// `path:line` of the entry.
  var placeText: String { "\(file.path):\(file.location(at: places.entry.start).line)" }
}

extension Acceptance.Kind {
  /// The file that is looked for beside a case file.
  public var fileName: String { "\(listKey).yaml" }

  /// The outcome that it closes.
  public var closes: Outcome { self == .decision ? .review : .violation }

  /// What that outcome becomes.
  public var outcome: Outcome { self == .decision ? .decided : .waived }

  var listKey: String { "\(rawValue)s" }
  var textKey: String { self == .decision ? "decision" : "reason" }
  var officeKey: String { self == .decision ? "deciding_office" : "approving_office" }
  var dateKey: String { self == .decision ? "date" : "approved_on" }
  var untilKey: String { self == .decision ? "until" : "expires" }
  /// A violation is accepted for a time, never for good.
  var mustEnd: Bool { self == .waiver }
}

extension RuleResult {
  /// The outcome before a decision or waiver closed it; nil where none did.
  public var underlying: Outcome? { acceptance?.kind.closes }

  /// The same result, closed as it is among `others`.
  func closed(as others: [RuleResult]) -> RuleResult {
    guard let other = others.first(where: { $0.subject == subject && $0.acceptance != nil }) else {
      return self
    }
    var closed = self
    closed.outcome = other.outcome
    closed.acceptance = other.acceptance
    return closed
  }
}

extension RoleTable {
  /// Whether an office of this role may close a finding.
  ///
  /// The pack says so with the group `may_decide`; where it has none, every role may.
  public func mayDecide(_ role: String) -> Bool {
    groups.first { $0.name == "may_decide" }?.members.contains(role) ?? true
  }
}
