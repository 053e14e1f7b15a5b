/// How the run went: its exit status, and what kept a file, a rule or a pack from being used.
struct SARIFInvocation {
  let input: ReportInput

  private struct Notification {
    let id: String
    let message: String
    let level: ReportLevel
    let place: ReportPlace?
    var ruleID: String?
  }

  func write(to json: inout JSONWriter) {
    let execution = executionNotifications
    let configuration = input.report.problems.map(notification)
    let isBroken = (execution + configuration).contains { $0.level == .error }
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", !isBroken)
        json.member("exitCode", input.exitStatus)
        json.array("toolExecutionNotifications") { json in
          for item in execution { write(item, to: &json) }
        }
        json.array("toolConfigurationNotifications") { json in
          for item in configuration { write(item, to: &json) }
        }
      }
    }
  }

  private var executionNotifications: [Notification] {
    input.report.cases.flatMap { checked in
      checked.allDiagnostics.map(notification)
        + (checked.report?.selected ?? []).filter { $0.outcome == .error }.map { result in
          Notification(
            id: "rule-error",
            message: "\(result.rule.id): \(input.sentences(result))",
            level: .error,
            place: input.place(result, in: checked),
            ruleID: result.rule.id
          )
        }
    }
  }

  private func notification(_ problem: Diagnostic) -> Notification {
    Notification(
      id: problem.id,
      message: problem.sentence,
      level: ReportLevel(problem.severity),
      place: input.place(problem)
    )
  }

  private func write(_ item: Notification, to json: inout JSONWriter) {
    json.object { json in
      json.object("descriptor") { $0.member("id", item.id) }
      if let ruleID = item.ruleID {
        json.object("associatedRule") { $0.member("id", ruleID) }
      }
      json.message("message", SARIFMessage.escaped(item.message))
      json.member("level", item.level.rawValue)
      if let place = item.place { json.array("locations") { $0.location(place, input) } }
    }
  }
}
