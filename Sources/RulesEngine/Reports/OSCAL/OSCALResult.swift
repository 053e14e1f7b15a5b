internal import CEL

/// One case among OSCAL's assessment results, or what is wrong with the run as a whole.
struct OSCALResult {
  /// The case file, as a resource.
  struct Subject {
    let uuid: String
    let title: String
    let path: String
  }

  /// Something that was seen, with what follows from it.
  struct Item {
    let source: (result: RuleResult, checked: CheckedCase)?
    let problem: Diagnostic?
    let form: RuleResult.OSCALForm
    let observation: String
    let finding: String
    let risk: String
    let remediation: String
  }

  let subject: Subject?
  private let input: ReportInput
  private let statement: ReportStatement
  private let tool: String
  private let uuid: String
  private let title: String
  private let moment: String
  private var items: [Item] = []
  private var selected: [RuleResult] = []
  private var day: CalendarDate?

  init(
    _ checked: CheckedCase,
    _ input: ReportInput,
    _ statement: ReportStatement,
    tool: String,
    names: inout NameUUID
  ) {
    self.input = input
    self.statement = statement
    self.tool = tool
    let path = input.relative(checked.path)
    let name = "\(path)#\(checked.document)"
    let identifier = checked.report?.facts.identifier.map { "\($0) (\(path))" }
    title = identifier ?? path
    uuid = names.next("result \(name)")
    subject = Subject(uuid: names.next("subject \(name)"), title: title, path: path)
    day = checked.report?.facts.checkDate.date
    moment = day?.moment ?? statement.moment
    selected = checked.report?.selected ?? []
    for problem in checked.allDiagnostics where problem.severity == .error {
      items.append(Item(problem, .init(method: "EXAMINE"), in: name, &names))
    }
    for result in selected {
      items.append(Item(result, checked, in: name, &names))
    }
  }

  /// Broken rules, and decisions and waivers that do not count; nil where there is nothing to tell and a case tells it.
  init?(
    ofTheRun input: ReportInput,
    _ statement: ReportStatement,
    tool: String,
    names: inout NameUUID
  ) {
    let acceptances = input.report.acceptanceFiles.flatMap(\.diagnostics)
    let problems = input.report.problems
    guard !acceptances.isEmpty || !problems.isEmpty || input.report.cases.isEmpty else {
      return nil
    }
    self.input = input
    self.statement = statement
    self.tool = tool
    subject = nil
    title = "the run as a whole"
    moment = statement.moment
    uuid = names.next("result of the run")
    for problem in problems {
      items.append(Item(problem, .init(method: "EXAMINE"), in: "run", &names))
    }
    for problem in acceptances {
      items.append(Item(problem, .init(method: "EXAMINE", risk: "open"), in: "run", &names))
    }
  }

  // MARK: Writing

  func write(to json: inout JSONWriter) {
    json.member("uuid", uuid)
    json.member("title", OSCALText.line(title))
    json.member("description", OSCALText.line(statement.disclaimer))
    json.member("start", moment)
    json.member("end", moment)
    json.props([
      ("marking", statement.marking), ("as-of", day?.description),
    ])
    reviewedControls(to: &json)
    json.nonEmpty("observations", items.filter { $0.form.method != nil }, observation)
    json.nonEmpty("risks", items.filter { $0.form.risk != nil }, risk)
    json.nonEmpty("findings", items.filter { $0.form.finding != nil }, finding)
    json.present("remarks", remarks)
  }

  private func reviewedControls(to json: inout JSONWriter) {
    let controls = Set(selected.map { $0.controlID(input.pack) }).sorted()
    let objectives = Set(selected.map { OSCALText.token($0.rule.id) }).sorted()
    json.object("reviewed-controls") { json in
      json.array("control-selections") { json in
        json.object { json in
          guard !controls.isEmpty else {
            json.object("include-all") { _ in }
            return
          }
          json.nonEmpty("include-controls", controls) { $1.member("control-id", $0) }
        }
      }
      guard !objectives.isEmpty else { return }
      json.array("control-objective-selections") { json in
        json.object { json in
          json.nonEmpty("include-objectives", objectives) { $1.member("objective-id", $0) }
        }
      }
    }
  }

  private func observation(_ item: Item, to json: inout JSONWriter) {
    json.member("uuid", item.observation)
    json.member("title", OSCALText.line(item.title))
    json.member("description", OSCALText.line(item.words(input)))
    json.props(item.properties(input))
    json.array("methods", [item.form.method ?? "UNKNOWN"])
    json.array("types", [item.source == nil ? "discovery" : "finding"])
    origins(to: &json)
    if let subject {
      json.array("subjects") { json in
        json.object { json in
          json.member("subject-uuid", subject.uuid)
          json.member("type", "resource")
          json.member("title", OSCALText.line(subject.title))
        }
      }
    }
    json.array("relevant-evidence") { json in
      json.object { json in
        let place = item.place(input)
        let line = place.start.map { "#L\($0.line)" } ?? ""
        json.member("href", input.uri(place.path) + line)
        json.member("description", OSCALText.line(item.evidence(input)))
      }
    }
    json.member("collected", moment)
    json.present("remarks", item.record(input))
  }

  private func risk(_ item: Item, to json: inout JSONWriter) {
    json.member("uuid", item.risk)
    json.member("title", OSCALText.line(item.title))
    json.member("description", OSCALText.line(item.words(input)))
    json.member("statement", OSCALText.line(item.statement(input)))
    json.props(item.ownerProperties)
    json.member("status", item.form.risk)
    origins(to: &json)
    json.present("deadline", item.deadline?.moment)
    if let remedy = item.remedy {
      json.array("remediations") { json in
        json.object { json in
          json.member("uuid", item.remediation)
          json.member("lifecycle", "recommendation")
          json.member("title", "what to do")
          json.member("description", OSCALText.line(remedy))
        }
      }
    }
    json.array("related-observations") { json in
      json.object { $0.member("observation-uuid", item.observation) }
    }
  }

  private func finding(_ item: Item, to json: inout JSONWriter) {
    guard let result = item.source?.result, let state = item.form.finding else { return }
    json.member("uuid", item.finding)
    json.member("title", OSCALText.line(item.title))
    json.member("description", OSCALText.line(item.words(input)))
    json.props(item.properties(input))
    origins(to: &json)
    json.object("target") { json in
      json.member("type", "objective-id")
      json.member("target-id", OSCALText.token(result.rule.id))
      json.object("status") { json in
        json.member("state", state.isSatisfied ? "satisfied" : "not-satisfied")
        json.member("reason", state.reason)
      }
    }
    if item.form.method != nil {
      json.array("related-observations") { json in
        json.object { $0.member("observation-uuid", item.observation) }
      }
    }
    if item.form.risk != nil {
      json.array("related-risks") { json in
        json.object { $0.member("risk-uuid", item.risk) }
      }
    }
    json.present("remarks", item.record(input))
  }

  private func origins(to json: inout JSONWriter) {
    json.array("origins") { json in
      json.object { json in
        json.array("actors") { json in
          json.object { json in
            json.member("type", "tool")
            json.member("actor-uuid", tool)
          }
        }
      }
    }
  }

  /// What has no finding of its own: rules that do not apply, are not due or found nothing to check.
  private var remarks: String {
    let groups: [(String, (RuleResult) -> Bool)] = [
      ("nothing to check", { $0.outcome == .notApplicable && $0.hasNothingToCheck }),
      ("not applicable", { $0.outcome == .notApplicable && !$0.hasNothingToCheck }),
      ("not due", { $0.outcome == .notDue }), ("not in force", { $0.outcome == .notInForce }),
      ("for information", { $0.outcome == .note }),
    ]
    let lines = groups.compactMap { name, belongs -> String? in
      let words = selected.filter(belongs).map { result in
        let subject = result.subject.name == "case" ? "" : " \(result.subject.name)"
        let day = result.outcome == .notDue ? result.due.map { " (\($0))" } ?? "" : ""
        return result.rule.id + subject + day
      }
      return words.isEmpty ? nil : "\(name): \(words.joined(separator: ", "))"
    }
    return lines.map { MarkdownText.escaped($0) }.joined(separator: "\n\n")
  }
}
