/// Questions and answers for people and programs.
public enum QuestionReport {
  /// The questions, one a line, with what the answers are and are not.
  public static func text(
    _ questions: [Question],
    of list: QuestionList,
    pack: RulePack,
    layout: TextLayout
  ) -> String {
    var lines: [String] = []
    for question in questions {
      lines += layout.wrapped(
        question.question,
        first: "\(String(question.number).padded(to: 4))",
        indent: 4
      )
    }
    lines += [""] + about(list, layout)
    return lines.map { $0 + "\n" }.joined()
  }

  /// One question with its answer.
  public static func text(
    _ question: Question,
    of list: QuestionList,
    pack: RulePack,
    layout: TextLayout
  ) -> String {
    var lines = layout.wrapped(question.question, first: "\(question.number). ", indent: 4)
      .map { layout.heading($0) }
    if let answer = question.answer {
      lines += [""] + layout.wrapped(answer, first: "  ", indent: 2)
    }
    if let notPublic = question.notPublic {
      lines += [""] + layout.wrapped("Not public: \(notPublic)", first: "  ", indent: 2)
    }
    lines.append("")
    if !question.cites.isEmpty {
      let sections = pack.sections(of: question.cites)
      lines += layout.wrapped(sections, first: "  rests on    ", indent: 14)
    }
    if let confidence = question.confidence {
      let basis = question.basis.map { " (\($0.phrase))" } ?? ""
      lines += layout.wrapped(
        confidence.rawValue + basis,
        first: "  confidence  ",
        indent: 14
      )
    }
    if !question.rules.isEmpty {
      lines += layout.wrapped(
        question.rules.joined(separator: ", "),
        first: "  rules       ",
        indent: 14
      )
    }
    lines += [""] + about(list, layout)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func about(_ list: QuestionList, _ layout: TextLayout) -> [String] {
    let source = list.source.isEmpty ? "" : " Questions from: \(list.source)."
    return layout.wrapped(list.disclaimer + source, first: "", indent: 0)
  }

  /// `{"tool": ..., "questions": [...]}`.
  public static func json(
    _ questions: [Question],
    of list: QuestionList,
    pack: RulePack,
    tool: CheckReport.Tool
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.member("disclaimer", list.disclaimer)
      json.member("questionsFrom", list.source)
      json.array("questions") { json in
        for question in questions {
          json.object { json in
            json.member("number", question.number)
            json.member("question", question.question)
            json.member("answer", question.answer)
            json.member("notPublic", question.notPublic)
            json.member("basis", question.basis?.rawValue)
            json.member("confidence", question.confidence?.rawValue)
            json.array("cites", question.cites)
            json.member("sections", pack.sections(of: question.cites))
            json.array("rules", question.rules)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}

extension RulePack {
  /// The sections of passages as people cite them, each once.
  func sections(of passages: [String]) -> String {
    var seen: Set<String> = []
    return passages.compactMap { passage($0) }.map { passage in
      "\(authorityName(passage.authority)) \(passage.editions.last?.section ?? "")"
    }.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}

extension Basis {
  /// In words.
  var phrase: String {
    switch self {
    case .full: "A: the text was read in full"
    case .excerpt: "B: an excerpt was read"
    case .secondary: "C: a secondary source"
    case .reading: "D: our reading of the text"
    }
  }
}
