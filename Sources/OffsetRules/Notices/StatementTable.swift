/// What sentences about offsets say and what follows, as the policy pack's `statements.yaml` has it.
public struct StatementTable: Sendable {
  /// A named way to say something.
  struct Wording: Sendable {
    var name: String
    var patterns: [WordPattern]
    /// Words these match take no part in a match of `patterns`.
    var unless: [WordPattern]
  }

  /// A class of statements; it holds when one sentence has all wordings of one of the choices.
  struct Class: Sendable {
    var name: String
    var choices: [[Int]]
  }

  /// What a class means, in words and as the item of the certification.
  struct Meaning: Sendable {
    var says: String
    var item: String?
    var results: [NoticeResult]
  }

  var vocabulary = Vocabulary()
  var wordings: [Wording] = []
  /// The words no gap passes over.
  var breaks = 0
  /// The wording that makes a sentence part of the statement.
  var subject: Int?
  /// The wording by which a sentence goes on with the statement before it.
  var continues: Int?
  /// In the order in which they are tried.
  var classes: [Class] = []
  var meanings: [String: Meaning] = [:]

  /// The class of a text without a statement about offsets.
  static let absent = "absent"
  /// The class of a statement that no class describes.
  static let unrecognised = "unrecognised"

  /// The offset item a class stands for: `proposed`, `none`, `not_known` or `missing`.
  ///
  /// - Parameter name: The name of a class.
  /// - Returns: The item, or nil when the class tells none.
  public func item(of name: String) -> String? {
    meanings[name]?.item
  }

  /// The names of the classes, in alphabetical order.
  public var classNames: [String] {
    meanings.keys.sorted()
  }
}

/// What the policy makes of the offset statement of a released notice.
public struct NoticeResult: Sendable, Hashable {
  /// How far a released text can take a rule: a person looks, or it is only worth knowing.
  public enum Outcome: String, Sendable, CaseIterable {
    case review, note
  }

  /// The rule this bears on.
  public var rule: String
  /// What the result asks of the reader.
  public var outcome: Outcome
  /// What was seen, in one sentence.
  public var message: String
  /// What to do now.
  public var remedy: String?
  /// The role that must act.
  public var acts: String
  /// The passages of the policy that say so.
  public var cites: [String]
}
