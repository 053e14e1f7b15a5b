internal import CEL

/// Reads the keys of a project file.
struct ProjectFileDecoder {
  private(set) var decoder: NodeDecoder
  private let formats: [String]

  init(file: SourceFile, formats: [String]) {
    decoder = NodeDecoder(file: file)
    self.formats = formats
  }

  static let keys = [
    "policies", "overlays", "as_of", "gates", "paths", "formats", "marking", "waivers", "decisions",
    "baseline", "waiver_limit_days",
  ]

  mutating func run(_ documents: [YAMLDocument], into project: inout ProjectFile) {
    decoder.reportSecond(of: documents)
    guard let root = documents.first?.root,
      let keys = decoder.mapping(root, "the project file", keys: Self.keys)
    else { return }
    project.policies = path(keys["policies"], "`policies`")
    project.overlays = paths(keys["overlays"], "`overlays`")
    project.asOf = decoder.date(keys["as_of"], "`as_of`")
    project.gates = gates(keys["gates"])
    if let paths = decoder.mapping(keys["paths"], "`paths`", keys: ["include", "exclude"]) {
      project.include = patterns(paths["include"], "`include`")
      project.exclude = patterns(paths["exclude"], "`exclude`")
    }
    project.formats = formats(keys["formats"])
    project.marking = decoder.text(keys["marking"], "`marking`")
    project.markingRange = keys["marking"]?.range
    project.waivers = paths(keys["waivers"], "`waivers`")
    project.decisions = paths(keys["decisions"], "`decisions`")
    project.baseline = path(keys["baseline"], "`baseline`")
    project.waiverLimitDays = days(keys["waiver_limit_days"])
  }

  private mutating func gates(_ node: YAMLNode?) -> ProjectFile.Gates {
    var gates = ProjectFile.Gates()
    let names = ["fail_on", "fail_on_indeterminate", "fail_on_review", "fail_on_caution"]
    guard let keys = decoder.mapping(node, "`gates`", keys: names) else { return gates }
    gates.failOn = decoder.word(keys["fail_on"], "severity or none")
    gates.failOnIndeterminate = decoder.word(keys["fail_on_indeterminate"], "severity or none")
    gates.failOnReview = decoder.yesNo(keys["fail_on_review"], "`fail_on_review`")
    gates.failOnCaution = decoder.yesNo(keys["fail_on_caution"], "`fail_on_caution`")
    return gates
  }

  private mutating func formats(_ node: YAMLNode?) -> [ProjectFile.Format] {
    var found: [ProjectFile.Format] = []
    var shown = 0
    for element in decoder.list(node, "`formats`") {
      let keys: NodeMapping?
      let name: YAMLNode?
      if element.scalar != nil {
        (keys, name) = (nil, element)
      } else {
        keys = decoder.mapping(element, "an entry of `formats`", keys: ["format", "output"])
        guard keys != nil else { continue }
        name = keys?["format"]
        if name == nil {
          let help = "one of: \(formats.joined(separator: ", "))"
          let message = "this entry of `formats` has no `format`"
          decoder.report("missing-key", message, help: help, at: element.range)
        }
      }
      guard let name, let text = decoder.text(name, "`format`") else { continue }
      guard formats.contains(text) else {
        let nearest = nearestName(to: text, in: formats)
        decoder.report(
          "unknown-word",
          "`\(text)` is not a form of report" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
          help: "one of: \(formats.joined(separator: ", "))",
          at: name.range
        )
        continue
      }
      let output = path(keys?["output"], "`output`")
      if let output, found.contains(where: { $0.output == output }) {
        let message = "two reports would be written to `\(output)`"
        decoder.report("repeated-output", message, at: keys?["output"]?.range ?? element.range)
        continue
      }
      shown += output == nil ? 1 : 0
      if output == nil, shown > 1 {
        decoder.report(
          "repeated-output",
          "two reports would go to standard output",
          help: "give all but one an `output` of its own",
          at: element.range
        )
        continue
      }
      found.append(ProjectFile.Format(name: text, output: output))
    }
    return found
  }

  private mutating func days(_ node: YAMLNode?) -> Int? {
    guard let node, let text = decoder.text(node, "`waiver_limit_days`") else { return nil }
    if let days = Int(text), (1...36_500).contains(days) { return days }
    decoder.report(
      "wrong-type",
      "`\(text)` is not a number of days",
      help: "write a whole number from 1 on, such as 180",
      at: node.range
    )
    return nil
  }

  private mutating func path(_ node: YAMLNode?, _ what: String) -> String? {
    decoder.text(node, what)
  }

  private mutating func paths(_ node: YAMLNode?, _ what: String) -> [String] {
    decoder.texts(node, what).map(\.text)
  }

  private mutating func patterns(_ node: YAMLNode?, _ what: String) -> [PathPattern] {
    decoder.texts(node, what).compactMap { entry in
      if let pattern = PathPattern(entry.text) { return pattern }
      decoder.report(
        "bad-path",
        "`\(entry.text)` is not a path below this file",
        help: "write folders with / between them, without .. and not from the root; "
          + "* stands for a part of one name, ** for any number of folders",
        at: entry.range
      )
      return nil
    }
  }
}
