internal import CEL

// What the formats of other tools say of a result, in a sentence or a line.

extension RuleResult {
  /// The sections it rests on, each once.
  var sectionNames: [String] {
    var seen: Set<String> = []
    return (citations + also.flatMap(\.citations)).map { "\($0.authority) \($0.section)" }
      .filter { seen.insert($0).inserted }
  }
}

extension ReportInput {
  /// Who must act, in words.
  func actor(_ result: RuleResult) -> String {
    result.acts.map { pack.roles.title($0) } ?? "whoever acted (not known)"
  }

  /// Who is told, in words.
  func informed(_ result: RuleResult) -> [String] {
    result.rule.informs.filter { $0 != result.acts }.map { pack.roles.title($0) }
  }

  /// Everything a reader needs to act on it, as sentences on one line.
  func sentences(_ result: RuleResult) -> String {
    var parts = [result.message]
    if let acceptance = result.acceptance {
      parts += record(acceptance).map { "\($0.name): \($0.text)" }
    }
    if result.outcome.isFinding {
      let missing = result.missing.map { fact in
        "\(fact.path) (\(fact.owedBy.map { pack.roles.title($0) } ?? "nobody is named"))"
      }
      if !missing.isEmpty { parts.append("missing: " + missing.joined(separator: ", ")) }
      if result.basis == .reading, let reading = result.reading {
        parts.append("our reading: \(reading)")
      }
      if let remedy = result.remedy { parts.append("to do: \(remedy)") }
      if let due = result.due { parts.append("by \(due)") }
      parts.append("who acts: \(actor(result))")
      if !result.sectionNames.isEmpty {
        parts.append("section: " + result.sectionNames.joined(separator: ", "))
      }
      parts += result.besides.map { "besides: \($0.sentence)" }
      parts += result.also.map { "also \($0.rule.id) (\($0.outcome.rawValue)): \($0.message)" }
    }
    return parts.map(\.onOneLine).joined(separator: "; ")
  }

  /// A path as other tools want it: below the root, without `./` before it.
  func relative(_ path: String) -> String {
    var path = Substring(path)
    if let root, !root.isEmpty {
      let prefix = root.hasSuffix("/") ? root : root + "/"
      if path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
    }
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// What an office put in writing, as names and texts.
  func record(_ acceptance: Acceptance) -> [(name: String, text: String)] {
    acceptance.fields(pack.roles).map { field in
      (field.name, field.name == "see" ? relative(field.text) : field.text)
    }
  }

  /// Where a result shows.
  func place(_ result: RuleResult, in checked: CheckedCase) -> ReportPlace {
    ReportPlace(path: relative(checked.path), result.place.range, in: checked.file)
  }

  /// Where a problem stands.
  func place(_ problem: Diagnostic) -> ReportPlace {
    ReportPlace(
      path: relative(problem.path),
      start: problem.location,
      end: problem.endLocation ?? problem.location
    )
  }

  /// The path as a reference that URIs allow.
  func uri(_ path: String) -> String {
    let path = relative(path)
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

extension CheckedCase {
  /// The identifier of the case, or the file where it has none, with the number of the document behind the first.
  var name: String { report?.facts.identifier ?? path + documentNumber }

  /// ` (document 2)`; nothing for the first.
  var documentNumber: String { document > 1 ? " (document \(document))" : "" }

  /// What a finding is called in a run of many cases, today and tomorrow.
  func fingerprint(of result: RuleResult) -> String { "\(name)/\(result.fingerprint)" }
}

extension Diagnostic {
  /// What is wrong and what to do, on one line.
  var sentence: String {
    (message + (help.map { "; \($0)" } ?? "")).onOneLine
  }
}

extension String {
  /// The text on one line, with every character that a reader or a program would act on made visible.
  var onOneLine: String { TextLayout().shown(self).trimmingSpaces() }

  /// The text cut to so many characters, with dots for what is left out.
  func cut(to count: Int) -> String {
    guard unicodeScalars.count > count else { return self }
    var result = ""
    result.unicodeScalars.append(contentsOf: unicodeScalars.prefix(count - 3))
    return result + "..."
  }
}

extension String {
  /// The text with every occurrence replaced, by scalars: a mark behind a sign does not hide it.
  func replacingAll(_ wanted: String, with other: String) -> String {
    let (text, wanted) = (Array(unicodeScalars), Array(wanted.unicodeScalars))
    var result = String.UnicodeScalarView()
    var index = 0
    while index < text.count {
      if text[index...].starts(with: wanted) {
        result.append(contentsOf: other.unicodeScalars)
        index += wanted.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(result)
  }
}

/// A place of a file as other tools want it: lines and columns from 1, the end one past the last character.
struct ReportPlace: Hashable {
  let path: String
  /// Nil for the file as a whole.
  let start: SourceLocation?
  let end: SourceLocation?

  init(path: String, start: SourceLocation? = nil, end: SourceLocation? = nil) {
    self.path = path
    self.start = start
    self.end = end
  }

  init(path: String, _ range: SourceRange?, in file: SourceFile?) {
    guard let range, let file else {
      self.init(path: path)
      return
    }
    self.init(path: path, start: file.location(at: range.start), end: file.location(at: range.end))
  }

  /// `case.yaml:4:12`.
  var text: String { start.map { "\(path):\($0.line):\($0.column)" } ?? path }
}
