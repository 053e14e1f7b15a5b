internal import CEL

/// What became of one clause, with the facts that were read.
public struct ClauseResult: Sendable {
  /// The part of the rule a clause stands in.
  public enum Part: String, Sendable {
    case applies, requires, unless
  }

  /// The part of the rule.
  public let part: Part
  /// Its number in that part, from 1.
  public let number: Int
  /// The author's sentence with the values in it.
  public internal(set) var says: String
  /// What became of it.
  public internal(set) var verdict: Verdict
  /// What follows from it not being met; nil when nothing does.
  public internal(set) var consequence: Consequence?
  /// How well it rests on the text.
  public let basis: Basis
  /// Our reading, where the text leaves it open.
  public let reading: String?
  /// Passages of its own.
  public let cites: [String]

  /// A guard of the tool itself.
  var isGuard = false
  /// Who must act on it, if not whoever the rule names.
  var acts: String?
  /// What the parts of its conditions came to, if that was asked for.
  var trace: [TraceLine] = []
  /// The facts that were looked at.
  var reads: [Origin] = []
  /// What is missing to decide it.
  var missing = OpenFacts.none
  /// The fact that shows the failure.
  var place: Origin?
  /// What is wrong and what to do, when the clause says so itself.
  var message: String?
  var remedy: String?
  /// What became of the clauses of a group.
  var inner: [Verdict] = []
  /// It was about the entries of a list that has none.
  var hasNothingToCheck = false
  /// Why it could not be evaluated.
  var error: String?

  /// `requires.1` and so on.
  public var id: String { "\(part.rawValue).\(number)" }
}
