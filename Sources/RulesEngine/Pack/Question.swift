/// A question that people ask about offsets, with what public text supports.
public struct Question: Sendable {
  /// Its number on the list it comes from.
  public let number: Int
  /// The question, in our words.
  public let question: String
  /// What public text supports, in our words; nil where there is none.
  public let answer: String?
  /// What is not public, and so left open.
  public let notPublic: String?
  /// How the text behind the answer was read.
  public let basis: Basis?
  /// How far that text answers the question.
  public let confidence: Confidence?
  /// Ids of passages.
  public let cites: [String]
  /// The rules that act on it.
  public let rules: [String]

  /// How far a text answers a question.
  public enum Confidence: String, CaseIterable, Sendable {
    case high, medium, low
  }
}

/// The questions of a pack: `faq.yaml`.
public struct QuestionList: Sendable {
  /// What the answers are, and what they are not.
  public internal(set) var disclaimer = ""
  /// Who asked the questions, and when.
  public internal(set) var source = ""
  /// The questions, in the order of the file.
  public internal(set) var questions: [Question] = []

  static let fileName = "faq.yaml"

  /// The questions in which every word occurs; all of them without words.
  public func matching(_ words: [String]) -> [Question] {
    let words = words.map { $0.lowercased() }
    return questions.filter { question in
      let text = [question.question, question.answer ?? "", question.notPublic ?? ""]
        .joined(separator: " ").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Reads `faq.yaml`.
  ///
  /// - Parameters:
  ///   - files: The files of the pack.
  ///   - pack: The pack as read, whose passages and rules the questions name.
  /// - Returns: The questions, and what is wrong with the file.
  public static func read(_ files: PackFiles, pack: RulePack) -> (
    list: QuestionList, diagnostics: [Diagnostic]
  ) {
    let (document, problems) = files.document(named: fileName)
    var list = QuestionList()
    guard let document else { return (list, problems) }
    var decoder = NodeDecoder(file: document.file)
    let top = decoder.mapping(document.root, "the questions", keys: ["faq", "questions"])
    let known = ["title", "disclaimer", "questions_from", "as_of", "note"]
    if let node = top?["faq"], let about = decoder.mapping(node, "`faq`", keys: known) {
      list.disclaimer = decoder.text(about["disclaimer"], "`disclaimer`") ?? ""
      list.source = decoder.text(about["questions_from"], "`questions_from`") ?? ""
    }
    if list.disclaimer.isEmpty, let root = document.root {
      decoder.report(
        "missing-key",
        "the file does not say whose answers these are",
        help: "add `faq: {disclaimer: ...}`",
        at: root.range
      )
    }
    for node in decoder.list(top?["questions"], "`questions`") {
      if let question = question(node, &decoder, pack) { list.questions.append(question) }
    }
    return (list, problems + decoder.diagnostics)
  }

  private static func question(_ node: YAMLNode, _ decoder: inout NodeDecoder, _ pack: RulePack)
    -> Question?
  {
    let what = "a question"
    let known = [
      "number", "question", "answer", "not_public", "basis", "confidence", "cites", "rules", "note",
    ]
    guard let keys = decoder.mapping(node, what, keys: known),
      let number = decoder.required(keys["number"], "number", of: what, at: node.range),
      let text = decoder.required(keys["question"], "question", of: what, at: node.range)
    else { return nil }
    guard let number = Int(number) else {
      decoder.report("wrong-type", "`\(number)` is not a number", at: node.range)
      return nil
    }
    let answer = decoder.text(keys["answer"], "`answer`")
    let notPublic = decoder.text(keys["not_public"], "`not_public`")
    if answer == nil, notPublic == nil {
      decoder.report(
        "missing-key",
        "question \(number) has neither `answer` nor `not_public`",
        at: node.range
      )
    }
    let cites = decoder.citations(keys["cites"], in: pack)
    if answer != nil, cites.isEmpty {
      decoder.report("missing-key", "the answer \(number) cites nothing", at: node.range)
    }
    var rules: [String] = []
    for (id, range) in decoder.texts(keys["rules"], "`rules`") {
      rules.append(id)
      guard pack.ruleCarrying(id) == nil else { continue }
      decoder.report("unknown-rule", "`\(id)` is not a rule", at: range)
    }
    return Question(
      number: number,
      question: text,
      answer: answer,
      notPublic: notPublic,
      basis: decoder.word(keys["basis"], "basis", as: Basis.self),
      confidence: decoder.word(
        keys["confidence"],
        "value of `confidence`",
        as: Question.Confidence.self
      ),
      cites: cites,
      rules: rules
    )
  }
}

extension NodeDecoder {
  /// Ids of passages, each of which the pack must have.
  mutating func citations(_ node: YAMLNode?, in pack: RulePack) -> [String] {
    var cites: [String] = []
    for (id, range) in texts(node, "`cites`") {
      cites.append(id)
      guard pack.passage(id) == nil else { continue }
      report("unknown-passage", "`\(id)` is not a passage of authorities.yaml", at: range)
    }
    return cites
  }
}
