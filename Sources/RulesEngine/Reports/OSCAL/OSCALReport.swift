internal import CEL

/// OSCAL assessment results 1.2.1: the rules are the objectives, each case is assessed for its day.
///
/// UUIDs are made from what they are for, and every moment is midnight of a check date: two runs on the same files are
/// the same bytes.
struct OSCALReport {
  private let input: ReportInput
  private let statement: ReportStatement
  private var names = NameUUID()

  static func render(_ input: ReportInput) -> String {
    var report = OSCALReport(input: input)
    return report.render()
  }

  private init(input: ReportInput) {
    self.input = input
    statement = ReportStatement(input)
  }

  private mutating func render() -> String {
    // The same packs, files and days are the same results, revised.
    let seed = [statement.packsText, statement.daysText] + input.report.cases.map(\.path)
    let document = NameUUID.uuid(seed.joined(separator: "\n"))
    names = NameUUID(namespace: SHA1.digest(Array(document.utf8)))
    let tool = names.next("tool")
    let plan = names.next("plan")
    var results: [OSCALResult] = input.report.cases.map {
      OSCALResult($0, input, statement, tool: tool, names: &names)
    }
    if let rest = OSCALResult(ofTheRun: input, statement, tool: tool, names: &names) {
      results.append(rest)
    }
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.object("assessment-results") { json in
        json.member("uuid", document)
        metadata(tool: tool, to: &json)
        json.object("import-ap") { json in
          json.member("href", "#\(plan)")
          json.member("remarks", "The rules are the plan: see the resource in the back matter.")
        }
        objectives(to: &json)
        json.array("results") { json in
          for result in results { json.object { result.write(to: &$0) } }
        }
        backMatter(plan: plan, results, to: &json)
      }
    }
    json.endLine()
    return json.text
  }

  private func metadata(tool: String, to json: inout JSONWriter) {
    json.object("metadata") { json in
      json.member("title", OSCALText.line("Assessment results: \(input.pack.title)"))
      json.member("last-modified", statement.moment)
      json.member("version", statement.days.last.map { "\($0)" } ?? "none")
      json.member("oscal-version", OSCALText.version)
      json.props([
        ("marking", statement.marking), ("files-without-marking", "\(input.report.unmarkedCount)"),
        ("as-of", statement.daysText), ("texts-last-read", statement.lastRead),
        ("exit-status", "\(input.exitStatus)"),
      ])
      json.nonEmpty("roles", input.pack.roles.roles) { role, json in
        json.member("id", OSCALText.token(role.id))
        json.member("title", OSCALText.line(role.title))
      }
      json.array("parties") { json in
        json.object { json in
          json.member("uuid", tool)
          json.member("type", "organization")
          json.member("name", statement.toolText)
        }
      }
      json.present("remarks", MarkdownText.escaped(statement.disclaimer))
    }
  }

  /// Each rule that was applied is an objective of the section it rests on first.
  private func objectives(to json: inout JSONWriter) {
    var seen: Set<String> = []
    let results = input.report.cases.flatMap { $0.report?.selected ?? [] }
    let first = results.filter { seen.insert($0.rule.id).inserted }
      .sorted { $0.rule.id < $1.rule.id }
    guard !first.isEmpty else { return }
    json.object("local-definitions") { json in
      json.nonEmpty("objectives-and-methods", first) { result, json in
        json.member("control-id", result.controlID(input.pack))
        json.member("description", OSCALText.line(result.rule.title))
        json.array("parts") { json in
          json.object { json in
            json.member("id", OSCALText.token(result.rule.id))
            json.member("name", "objective")
            json.member("title", OSCALText.line(result.rule.title))
          }
        }
      }
    }
  }

  private func backMatter(
    plan: String,
    _ results: [OSCALResult],
    to json: inout JSONWriter
  ) {
    json.object("back-matter") { json in
      json.array("resources") { json in
        json.object { json in
          json.member("uuid", plan)
          json.member("title", OSCALText.line(input.pack.title))
          json.member(
            "description",
            OSCALText.line(([statement.packsText] + statement.loosened).joined(separator: "; "))
          )
          json.props(
            statement.packs.flatMap { pack in
              [
                ("pack", "\(pack.id) \(pack.version)"), ("digest", pack.digest),
                ("marking", pack.marking),
              ]
            }
          )
        }
        for result in results {
          guard let subject = result.subject else { continue }
          json.object { json in
            json.member("uuid", subject.uuid)
            json.member("title", OSCALText.line(subject.title))
            json.array("rlinks") { json in
              json.object { $0.member("href", input.uri(subject.path)) }
            }
          }
        }
      }
    }
  }
}

extension RuleResult {
  /// The section it rests on first, as the id of a control.
  func controlID(_ pack: RulePack) -> String {
    OSCALText.token((sectionNames.first ?? pack.id).lowercased())
  }
}
