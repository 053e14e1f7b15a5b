import CEL
import TestSupport
import Testing

@testable import RulesEngine

/// Every condition reads as an English sentence that says what is evaluated, and can be read in one way only.
@Suite struct PlainEnglishTests {
  @Test func everyExpressionOfThePack() throws {
    let pack = try PolicyPack.compiled()
    var lines: [String] = []
    for rule in pack.pack.rules {
      guard let sentences = RuleSentences(of: rule.id, in: pack) else { continue }
      lines.append("# \(rule.id)")
      if let due = rule.due { lines += shown("due", due.text, sentences.due) }
      lines += shown("applies", rule.applies, sentences.applies)
      lines += shown("requires", rule.requires, sentences.requires)
      for (exception, phrase) in zip(rule.exceptions, sentences.exceptions) {
        lines += shown("unless", exception.that.text, phrase)
      }
      lines.append("")
    }
    let english = PlainEnglish(layout: pack.layout, schema: pack.pack.schema)
    for derivation in pack.derivations {
      lines.append("# \(pack.pack.schema.fields[derivation.field].path)")
      let phrase = english.phrase(derivation.program, entries: [])
      lines += shown("derived", derivation.program.text, phrase) + [""]
    }
    let text = lines.map { $0 + "\n" }.joined()
    #expect(try GoldenFile("pack-sentences.txt").difference(from: text) == [])
  }

  private func shown(_ what: String, _ expression: String, _ phrase: Phrase?) -> [String] {
    let oneLine = expression.split(whereSeparator: { $0 == "\n" || $0 == " " })
      .joined(separator: " ")
    return ["\(what): \(oneLine)"] + (phrase?.lines.map { "  \($0)" } ?? ["  (none)"])
  }

  private func shown(
    _ what: String,
    _ clauses: [Clause],
    _ sentences: [RuleSentences.OfClause]
  ) -> [String] {
    zip(clauses, sentences).flatMap { clause, sentence in
      var lines: [String] = []
      if let when = clause.when { lines += shown("\(what), when", when.text, sentence.when) }
      switch clause.test {
      case .that(let that): lines += shown(what, that.text, sentence.test)
      case .each(_, let that): lines += shown("\(what), each", that.text, sentence.test)
      case .some(_, let that): lines += shown("\(what), some", that.text, sentence.test)
      case .any(let parts): lines += shown("\(what), any", parts, sentence.parts)
      case .all(let parts): lines += shown("\(what), all", parts, sentence.parts)
      }
      if let review = clause.review {
        lines += shown("\(what), review", review.text, sentence.review)
      }
      return lines
    }
  }

  private func sentence(_ text: String) throws -> String {
    let pack = try PolicyPack.compiled()
    let result = CEL.compile(text, in: pack.layout.environment)
    let program = try #require(result.program, "\(text): \(result.diagnostics)")
    return PlainEnglish(layout: pack.layout, schema: pack.pack.schema)
      .phrase(program, entries: []).text
  }

  @Test(arguments: [
    (
      "offset_costs.included && case.program == 'fms'",
      #"offset costs are in the price of the case, and the program of the case is "Foreign Military Sales""#
    ),
    (
      "lines.exists(l, l.total_cost_usd >= 50000000)",
      "there is a line such that the total cost of the line is at least 50,000,000 US dollars"
    ),
    (
      "!lines.exists(l, l.mde)",
      "there is no line such that the line is Major Defense Equipment"
    ),
    (
      "milestones.loa_offered.date <= date('1999-09-14')",
      "the offer of the LOA to the purchaser took place on or before 14 September 1999"
    ),
    (
      "date('1999-09-14') < milestones.loa_offered.date",
      "the offer of the LOA to the purchaser took place after 14 September 1999"
    ),
    (
      "!(milestones.loa_offered.date < as_of)",
      "the offer of the LOA to the purchaser took place on or after the day for which the case is checked"
    ),
    (
      "!has(milestones.loa_offered)",
      "the offer of the LOA to the purchaser has not taken place"
    ),
    (
      "daysBetween(milestones.loa_offered.date, as_of) > 30",
      "the number of days from the day of the offer of the LOA to the purchaser to the day for which the case is checked is more than 30"
    ),
    (
      "as_of > addMonths(milestones.loa_signed.date, 6, 'down')",
      "the day for which the case is checked is after the day 6 months after the day of the purchaser's signature of the LOA (the last of that month where it is too short)"
    ),
    ("size(contracts) == 0", "there is no contract"),
    (
      "has(milestones.loa_offered.date)",
      "the day of the offer of the LOA to the purchaser is given"
    ),
    (
      "decimal(lines[0].quantity) * 1.5 > 6.5",
      "the quantity of the first line as an amount times 1.5 is more than 6.5"
    ),
    (
      "lines[0].total_cost_usd * 1.05 > 6.5",
      "the total cost of the first line times 1.05 is more than 6.5 US dollars"
    ),
    ("size(contracts) > 3", "the number of entries in the contracts is more than 3"),
    (
      "case.case_type in ['defined_order', 'blanket_order', 'clssa_fmso_i']",
      #"the type of case is one of "Defined Order", "Blanket Order" or "CLSSA, Foreign Military Sales Order I""#
    ),
    (
      "!(case.case_type in ['defined_order', 'blanket_order'])",
      #"the type of case is neither "Defined Order" nor "Blanket Order""#
    ),
    (
      "offset_costs.included || (conflicting_agreement.claimed && case.program == 'bpc')",
      """
      at least one of these holds:
      - offset costs are in the price of the case
      - a conflicting government-to-government agreement is claimed, and the program of the case is "Building Partner Capacity"
      """
    ),
    (
      "(offset_costs.included || conflicting_agreement.claimed) && case.program == 'bpc'",
      #"either offset costs are in the price of the case or a conflicting government-to-government agreement is claimed, and the program of the case is "Building Partner Capacity""#
    ),
    (
      "lines.all(l, l.offset_only || l.mde) && offset_costs.included",
      """
      both of these hold:
      - for every line, either the line holds nothing but offset costs or the line is Major Defense Equipment
      - offset costs are in the price of the case
      """
    ),
    (
      "(case.program == 'fms' ? offset_costs.included : conflicting_agreement.claimed)",
      #"if the program of the case is "Foreign Military Sales", then offset costs are in the price of the case; otherwise a conflicting government-to-government agreement is claimed"#
    ),
    (
      "communications.exists(m, has(m.answers) && m.answers.from == 'purchaser')",
      "there is a message such that both there is a message that the message answers and the role that spoke in the message that the message answers is the purchaser"
    ),
    (
      "loa_documents.exists(d, loa_documents.exists(x, x.offered.date > d.offered.date))",
      "there is an LOA document d such that there is an LOA document x such that the offer of LOA document x to the purchaser took place after the day of the offer of LOA document d to the purchaser"
    ),
    (
      "contracts.filter(c, c.offset_costs.included).exists(c, c.price_agreed.happened)",
      "there is a contract (only those where offset costs are in the contract price) such that the agreement on the contract price has taken place"
    ),
    (
      "sum(lines.map(l, l.total_cost_usd)) > 1000000",
      "the sum, over every line, of the total cost of the line is more than 1,000,000 US dollars"
    ),
    (
      "communications.all(m, m.from.any_usg)",
      #"for every message, the role that spoke in the message is in the group of roles "any usg""#
    ),
    (
      "param.bis_due_day > 10",
      "the day of the month on which the yearly offset report to Commerce (BIS) is due is more than 10"
    ),
  ])
  func sentences(_ expression: String, _ expected: String) throws {
    #expect(try sentence(expression) == expected)
  }

  @Test func everyFactHasWordsAndNoneRepeatsItsArticle() throws {
    let pack = try PolicyPack.compiled()
    for field in pack.pack.schema.fields where field.type == .yesNo || field.type == .answer {
      #expect(field.label.hasPrefix("whether "), "\(field.path): \(field.label)")
    }
    for field in pack.pack.schema.fields where field.type == .event {
      #expect(!field.label.hasPrefix("the ") && !field.label.hasPrefix("telling "), "\(field.path)")
    }
  }
}
