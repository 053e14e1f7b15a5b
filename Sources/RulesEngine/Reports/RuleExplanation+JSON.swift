internal import CEL

extension RuleExplanation {
  /// The rule as `{"tool": ..., "rule": {...}}`: every condition as written, in the author's words, and as it reads.
  public static func json(_ rule: Rule, pack: CompiledPack, tool: CheckReport.Tool) -> String {
    let sentences = RuleSentences(of: rule.id, in: pack)
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack.pack)
      json.loosenings(of: pack.pack)
      json.object("rule") { json in
        json.member("id", rule.id)
        json.member("title", rule.title)
        json.overlay(of: rule)
        json.object("due") { json in
          json.member("expression", rule.due?.text)
          json.member("sentence", sentences?.due?.text)
        }
        json.clauses("applies", rule.applies, sentences?.applies)
        json.clauses("requires", rule.requires, sentences?.requires)
        json.array("unless") { json in
          for (index, exception) in rule.exceptions.enumerated() {
            json.object { json in
              json.member("says", exception.says.text)
              json.member("expression", exception.that.text)
              json.member("sentence", sentences?.test(.unless, index + 1)?.text)
            }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}

extension Phrase {
  /// The lines as one text.
  var text: String { lines.joined(separator: "\n") }
}

extension JSONWriter {
  fileprivate mutating func clauses(
    _ name: String,
    _ clauses: [Clause],
    _ sentences: [RuleSentences.OfClause]?
  ) {
    array(name) { json in
      for (index, clause) in clauses.enumerated() {
        let sentence = sentences.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        json.object { json in json.clause(clause, sentence) }
      }
    }
  }

  private mutating func clause(_ clause: Clause, _ sentence: RuleSentences.OfClause?) {
    member("says", clause.says.text)
    member("when", clause.when?.text)
    member("whenSentence", sentence?.when?.text)
    switch clause.test {
    case .that(let that), .each(_, let that), .some(_, let that): member("expression", that.text)
    case .any, .all: null("expression")
    }
    member("sentence", sentence?.test.text)
    member("review", clause.review?.text)
    member("reviewSentence", sentence?.review?.text)
    switch clause.test {
    case .any(let parts), .all(let parts): clauses("parts", parts, sentence?.parts)
    default: array("parts") { _ in }
    }
  }
}
