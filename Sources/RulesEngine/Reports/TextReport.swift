internal import CEL

/// The report a case manager reads: the worst first, then what is missing, then one line that counts.
public struct TextReport {
  /// What to show beside the findings.
  public struct Options: Sendable {
    /// Show results without a finding too.
    public var showsAll = false
    /// Group the findings by the role that must act.
    public var isByRole = false
    /// The roles whose missing facts are shown; empty: all.
    public var roles: Set<String> = []
    /// Only the summary line.
    public var isQuiet = false
    /// Leave out cases of which there is nothing to say; the summary counts them.
    public var hidesClean = false

    /// The usual report.
    public init() {}
  }

  private let report: CheckReport
  private let pack: RulePack
  private let options: Options
  private let layout: TextLayout
  private var lines: [String] = []

  /// The report as lines of text.
  public static func render(
    _ report: CheckReport,
    pack: RulePack,
    options: Options,
    layout: TextLayout
  ) -> String {
    var renderer = TextReport(report: report, pack: pack, options: options, layout: layout)
    renderer.write()
    return renderer.lines.map { $0 + "\n" }.joined()
  }

  private init(report: CheckReport, pack: RulePack, options: Options, layout: TextLayout) {
    self.report = report
    self.pack = pack
    self.options = options
    self.layout = layout
  }

  private mutating func write() {
    guard !options.isQuiet else {
      let isMarked = report.marking(of: pack) != pack.lowestMarking
      if isMarked { lines.append(marking()) }
      for diagnostic in report.problems { write(diagnostic, in: nil, mask: .nothing) }
      for checked in report.cases {
        for diagnostic in checked.allDiagnostics where diagnostic.severity == .error {
          write(diagnostic, in: nil, mask: checked.mask)
        }
      }
      for file in report.acceptanceFiles {
        for diagnostic in file.diagnostics where diagnostic.severity == .error {
          write(diagnostic, in: nil, mask: file.mask)
        }
      }
      loosenings()
      lines.append(summary())
      if isMarked { lines.append(marking()) }
      return
    }
    lines.append(marking())
    problems()
    acceptanceProblems()
    if options.isByRole {
      for checked in report.cases { writeProblems(of: checked) }
      lines += WorklistText.lines(
        Worklist(report, pack: pack, roles: options.roles),
        pack: pack,
        layout: layout
      )
    } else {
      for checked in report.cases where !(options.hidesClean && isClean(checked)) { write(checked) }
    }
    baseline()
    loosenings()
    notes()
    lines += [summary(), marking()]
  }

  /// What an overlay made milder is told even where nothing else is found.
  private mutating func loosenings() { lines += LooseningList.lines(pack, layout: layout) }

  private func marking() -> String { report.markingLine(of: pack) }

  /// A rule that could not be loaded never passes in silence.
  private mutating func problems() {
    guard !report.problems.isEmpty else { return }
    if report.problems.contains(where: { $0.severity == .error }) {
      lines += layout.wrapped(
        "The rules have problems: what the broken ones would find is not in this report",
        first: "",
        indent: 2
      )
    }
    for diagnostic in report.problems {
      let file = report.problemFiles.first { $0.path == diagnostic.path }
      write(diagnostic, in: file, mask: .nothing)
    }
    lines.append("")
  }

  /// A decision or waiver that does not count never passes in silence.
  private mutating func acceptanceProblems() {
    for file in report.acceptanceFiles where !file.diagnostics.isEmpty {
      for diagnostic in file.diagnostics { write(diagnostic, in: file.source, mask: file.mask) }
      lines.append("")
    }
  }

  /// What the baseline holds, and what of it is gone.
  private mutating func baseline() {
    guard let baseline = report.baseline else { return }
    let counts = "baseline: \(baseline.new) new, \(baseline.unchanged) known"
    lines += layout.wrapped("\(counts), \(baseline.absent.count) gone", first: "", indent: 2)
    for entry in baseline.absent {
      let text = "\(entry.identifier)  \(entry.rule)  \(entry.subject)"
      lines += layout.wrapped("gone: \(text) (\(entry.outcome.rawValue))", first: "  ", indent: 8)
    }
  }

  private func isClean(_ checked: CheckedCase) -> Bool {
    guard checked.allDiagnostics.isEmpty, let report = checked.report else { return false }
    return !options.showsAll
      && report.selected.allSatisfy { result in
        result.acceptance == nil && (!result.outcome.isFinding || result.isForInformation)
      }
  }

  // MARK: One case

  private mutating func writeProblems(of checked: CheckedCase) {
    guard !checked.allDiagnostics.isEmpty else { return }
    heading(checked)
    for diagnostic in checked.allDiagnostics {
      write(diagnostic, in: checked.file, mask: checked.mask)
    }
    lines.append("")
  }

  private mutating func write(_ checked: CheckedCase) {
    heading(checked)
    for diagnostic in checked.allDiagnostics {
      write(diagnostic, in: checked.file, mask: checked.mask)
    }
    if !checked.allDiagnostics.isEmpty { lines.append("") }
    guard let report = checked.report else { return }
    let selected = report.selected
    let shown = selected.filter { result in
      result.acceptance == nil
        && (options.showsAll
          || (result.outcome.isFinding && result.outcome != .indeterminate
            && !result.isForInformation))
    }
    for result in shown { write(result, checked) }
    let decided = selected.filter { $0.acceptance != nil }
    closed(decided)
    missing(report, checked)
    if shown.isEmpty, decided.isEmpty, report.missing.isEmpty, checked.allDiagnostics.isEmpty {
      let isWhole = !self.report.problems.contains { $0.severity == .error }
      lines += [
        isWhole ? "  nothing to report" : "  nothing found by the rules that could be applied", "",
      ]
    }
  }

  private mutating func heading(_ checked: CheckedCase) {
    let number = checked.document > 1 ? "(document \(checked.document))" : nil
    let identifier = checked.report?.facts.identifier
    let parts = [checked.path, number, identifier].compactMap { $0 }.map { layout.shown($0) }
    let title = parts.joined(separator: "  ")
    // A path is never cut, so that it can be copied.
    let heading = title.columns <= layout.width ? [title] : parts
    lines += heading.map { layout.colored($0, .bold) }
    guard let facts = checked.report?.facts else {
      lines.append("")
      return
    }
    lines.append("checked for \(facts.checkDate.words)")
    lines.append("")
  }

  private mutating func write(_ diagnostic: Diagnostic, in file: SourceFile?, mask: SourceMask) {
    var style = SnippetStyle()
    style.width = layout.width
    style.usesColor = layout.usesColor
    let rendered = DiagnosticRenderer(style: style).render(
      diagnostic,
      in: file,
      mask: mask
    )
    for (index, line) in rendered.enumerated() {
      // The snippet keeps its columns; the words around it are wrapped.
      let isSnippet = index > 0 && (line.contains(" | "))
      lines +=
        isSnippet
        ? [shownSnippet(line)] : layout.wrappedKeepingColor(line, indent: index == 0 ? 2 : 8)
    }
  }

  // MARK: Findings

  private mutating func write(_ result: RuleResult, _ checked: CheckedCase) {
    let outcome = result.outcome.rawValue.replacingUnderscores().uppercased()
    let rest = [result.rule.severity.rawValue, result.rule.id, result.subject.key]
      .compactMap { $0 }.joined(separator: "  ")
    lines.append(
      layout.colored(outcome, result.outcome.color) + "  "
        + layout.fitted(rest, in: layout.width - outcome.columns - 2)
    )
    lines += layout.wrapped(result.message, first: "  ", indent: 2)
    if result.outcome.isFinding, let range = result.place.range, let file = checked.file {
      snippet(range, file, checked)
    }
    guard result.outcome.isFinding else {
      lines.append("")
      return
    }
    field("section", sections(result))
    if let reading = result.reading, result.basis == .reading { field("our reading", reading) }
    field("who acts", who(result))
    if let remedy = result.remedy { field("to do", remedy) }
    if let due = result.due { field("by", due.description) }
    for other in result.besides {
      field("besides", other.sentence)
    }
    if result.baselineState == .unchanged {
      field("baseline", "known: it stands in the baseline and fails no gate")
    }
    for line in result.rule.overlayLines { field("overlay", line) }
    for other in result.also {
      field("also", "\(other.rule.id) (\(other.outcome.rawValue)): \(other.message)")
      for line in other.rule.overlayLines { field("", "overlay \(line)") }
    }
    lines.append("")
  }

  /// What a decision or waiver closed: who said so, and what for.
  private mutating func closed(_ results: [RuleResult]) {
    guard !results.isEmpty else { return }
    lines.append(layout.colored("Decided or waived", .bold))
    for result in results {
      let outcome = result.outcome.rawValue
      let rest = [result.rule.severity.rawValue, result.rule.id, result.subject.key]
        .compactMap { $0 }.joined(separator: "  ")
      lines.append(
        "  " + layout.colored(outcome, result.outcome.color) + "  "
          + layout.fitted(rest, in: layout.width - outcome.columns - 4)
      )
      field("", result.message)
      for line in result.rule.overlayLines { field("overlay", line) }
      for entry in result.acceptance?.fields(pack.roles) ?? [] { field(entry.name, entry.text) }
    }
    lines.append("")
  }

  private mutating func snippet(_ range: SourceRange, _ file: SourceFile, _ checked: CheckedCase) {
    let location = file.location(at: range.start)
    var style = SnippetStyle()
    style.width = layout.width
    style.usesColor = layout.usesColor
    lines.append(layout.shown("  \(checked.path):\(location.line):\(location.column)"))
    let rendered = DiagnosticRenderer(style: style).renderSnippet(
      file: file,
      range: range,
      mask: checked.mask
    )
    lines += rendered.map { shownSnippet($0) }
  }

  private func shownSnippet(_ line: String) -> String {
    layout.isPlain ? layout.shownKeepingColor(line) : line
  }

  private mutating func field(_ name: String, _ text: String) {
    let indent = 14
    lines += layout.wrapped(text, first: "  " + name.padded(to: indent - 2), indent: indent)
  }

  private func sections(_ result: RuleResult) -> String {
    let texts = (result.citations + result.also.flatMap(\.citations)).map {
      "\($0.authority) \($0.section)"
    }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func who(_ result: RuleResult) -> String {
    let acts = result.acts.map { pack.roles.title($0) } ?? "whoever acted (not known)"
    let informed = result.rule.informs.filter { $0 != result.acts }.map { pack.roles.title($0) }
    return informed.isEmpty ? acts : "\(acts) (tell: \(informed.joined(separator: ", ")))"
  }

  // MARK: What is missing

  private mutating func missing(_ report: CaseReport, _ checked: CheckedCase) {
    let missing = report.missing.filter { entry in
      options.roles.isEmpty || options.roles.contains(entry.fact.owedBy ?? "")
    }
    guard !missing.isEmpty else { return }
    lines.append(layout.colored("Missing, and who owes it", .bold))
    var roles: [String?] = []
    for entry in missing where !roles.contains(entry.fact.owedBy) {
      roles.append(entry.fact.owedBy)
    }
    for role in roles {
      lines.append("  " + (role.map { pack.roles.title($0) } ?? "nobody is named"))
      for entry in missing where entry.fact.owedBy == role {
        lines += missingLine(entry.fact, entry.rules)
      }
    }
    overlays(of: missing.flatMap(\.rules))
    lines.append("")
  }

  /// What overlays did to the rules that ask for facts.
  private mutating func overlays(of rules: [Rule]) {
    var seen: Set<String> = []
    for rule in rules where seen.insert(rule.id).inserted {
      for line in rule.overlayLines { field("overlay", "\(rule.id): \(line)") }
    }
  }

  /// One fact on one line: where it goes, what it is, what hangs on it.
  ///
  /// The path is never cut: it is what to write.
  private func missingLine(_ fact: MissingFact, _ rules: [Rule]) -> [String] {
    var tail = fact.due.map { "  by \($0)" } ?? ""
    let others = rules.count > 1 ? " +\(rules.count - 1)" : ""
    tail += "  [\(rules[0].severity.rawValue) \(rules[0].id)\(others)]"
    let path = "    " + layout.shown(fact.path)
    let room = layout.width - path.columns - tail.columns
    guard room >= 0 else { return [path, "      " + tail.trimmingSpaces()] }
    // A label that would be cut to a stump says nothing.
    guard room > 12 else { return [path + tail] }
    return [path + layout.fitted(": " + fact.label, in: room) + tail]
  }

  // MARK: The end

  /// What every report says: the packs, how old the texts are, and what it is not.
  private mutating func notes() {
    let packs = report.packs.map { pack in
      let digest = pack.digest.prefix(19)
      guard pack.overlayOf != nil else { return "\(pack.id) \(pack.version) (\(digest))" }
      let day = pack.asOf.map { ", as of \($0)" } ?? ""
      return "overlay \(pack.id) \(pack.version) (\(digest), \(pack.marking)\(day))"
    }
    lines += layout.wrapped(
      "\(report.tool.name) \(report.tool.version); rules: \(packs.joined(separator: ", "))",
      first: "",
      indent: 2
    )
    for note in forInformation() { lines += layout.wrapped(note, first: "", indent: 2) }
    let oldest = report.oldestReads
    if !oldest.isEmpty {
      lines += layout.wrapped("texts last read: \(oldest)", first: "", indent: 2)
    }
    for words in report.disclaimers { lines += layout.wrapped(words, first: "", indent: 2) }
  }

  /// What is so in many cases is said once and not in each; `--all` shows it in its place.
  private func forInformation() -> [String] {
    guard !options.showsAll else { return [] }
    var seen: Set<String> = []
    return report.cases.flatMap { $0.report?.selected ?? [] }
      .filter { $0.isForInformation && seen.insert($0.rule.id + $0.message).inserted }
      .map { "note \($0.rule.id): \($0.message)" }
  }

  private func summary() -> String {
    let counts = report.counts
    let parts = JSONReport.summaryNames.map { outcome, _ in
      "\(counts[outcome] ?? 0) \(outcome.rawValue.replacingUnderscores())"
    }
    var cases = report.caseCount == 1 ? "1 case" : "\(report.caseCount) cases"
    if report.invalidCount > 0 { cases += " (\(report.invalidCount) invalid)" }
    return layout.wrapped(
      "\(cases): \(parts.joined(separator: ", "))",
      first: "",
      indent: 2
    ).joined(separator: "\n")
  }
}

extension Outcome {
  var color: TextLayout.Color {
    switch self {
    case .error, .violation: .red
    case .review: .magenta
    case .caution, .indeterminate: .yellow
    case .note, .waived, .decided: .cyan
    case .compliant: .green
    case .notApplicable, .notDue, .notInForce: .dim
    }
  }
}

extension TextLayout {
  /// A line that may hold colour codes: wrapped when it has none, else left as it is.
  func wrappedKeepingColor(_ line: String, indent: Int) -> [String] {
    guard line.columns > width, !line.contains("\u{1B}") else { return [shownKeepingColor(line)] }
    let margin = line.prefix { $0 == " " }
    return wrapped(String(line.dropFirst(margin.count)), first: String(margin), indent: indent)
  }

  func shownKeepingColor(_ line: String) -> String {
    line.split(separator: "\u{1B}", omittingEmptySubsequences: false).map { shown(String($0)) }
      .joined(separator: "\u{1B}")
  }
}
