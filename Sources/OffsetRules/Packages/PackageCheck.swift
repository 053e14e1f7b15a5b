internal import CEL
public import RulesEngine

/// Compares what a case file says of its package with what lies there.
///
/// Each fault is told once, at the entry that has to change. What a rule of the pack tells is left to the rule.
public struct PackageCheck {
  let file: SourceFile
  let root: YAMLNode
  let contents: PackageContents
  private let manifest: PackageManifest
  /// What must be listed.
  private let documents: [PackagePath]
  private let markings: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// More than this helps nobody.
  private static let most = 100

  /// What is wrong with a package.
  ///
  /// - Parameters:
  ///   - root: The case file, without what protected fields hold.
  ///   - file: The file it was read from.
  ///   - contents: What lies in the folder.
  ///   - markings: The markings, lowest first.
  ///   - report: What the rules came to on the case.
  /// - Returns: The faults, by place.
  public static func diagnostics(
    of root: YAMLNode,
    in file: SourceFile,
    contents: PackageContents,
    markings: [String],
    report: CaseReport
  ) -> [Diagnostic] {
    var check = PackageCheck(root: root, file: file, contents: contents, markings: markings)
    check.name()
    check.marking()
    check.gaps()
    check.listed()
    check.unlisted(report)
    check.dates(report.facts.checkDate)
    return check.diagnostics
  }

  private init(root: YAMLNode, file: SourceFile, contents: PackageContents, markings: [String]) {
    self.root = root
    self.file = file
    self.contents = contents
    self.markings = markings
    manifest = PackageManifest(root)
    documents = contents.documents
  }

  // MARK: The package

  private mutating func name() {
    let entry = root.mapping?.first { $0.keyText == "case" }
    let node = entry?.value.child("identifier")
    let place = node?.range ?? entry?.key.range ?? top
    guard let identifier = entry?.value.text("identifier") else {
      report(
        "package-name",
        "the case has no `case.identifier`, which is the name of its folder (`\(contents.name)`)",
        help: "write `identifier: \(contents.name)` below `case:`",
        at: place
      )
      return
    }
    if identifier != contents.name {
      report(
        "package-name",
        "the folder is called `\(contents.name)`, the case `\(identifier)`",
        help: "rename the folder, or correct the identifier",
        at: place
      )
    } else if let twin = contents.twin {
      report(
        "package-twin",
        "there is another package of this name: \(twin)",
        help: "keep one: waivers, decisions and baselines know a case by its identifier",
        at: place
      )
    }
  }

  private mutating func marking() {
    guard let highest = contents.highestMarking, let limit = markings.firstIndex(of: highest)
    else { return }
    let help = "take it out of this repository, and tell your security office if it was shared"
    guard let node = root.child("marking"), let stated = node.scalar?.text,
      let rank = markings.firstIndex(of: stated)
    else {
      // Without the marking of the case no rule compares its documents with it.
      for document in manifest.documents where document.path != nil {
        guard let stated = document.marking, let rank = markings.firstIndex(of: stated),
          rank > limit
        else { continue }
        let message =
          "this document is marked \(stated); nothing here may be marked above \(highest)"
        report("package-marking", message, help: help, at: document.place("marking"))
      }
      if root.child("marking") == nil {
        report(
          "package-unmarked",
          "the case file does not say how it is marked",
          help: "add `marking:` with one of: \(markings.joined(separator: ", "))",
          at: top
        )
      }
      return
    }
    guard rank > limit else { return }
    let message = "this package is marked \(stated); nothing here may be marked above \(highest)"
    report("package-marking", message, help: help, at: node.range)
  }

  // MARK: Its documents

  /// What lies where nobody could look must not pass for nothing.
  private mutating func gaps() {
    for gap in contents.gaps {
      report(gap.id, gap.message, help: gap.help, at: manifest.place ?? top)
    }
  }

  private mutating func listed() {
    var first: [PackagePath: PackageManifest.Document] = [:]
    for document in manifest.documents {
      guard let path = document.path else { continue }
      if document.marking == nil {
        report(
          "package-unmarked",
          "this document lies in the package and does not say how it is marked",
          help: "add `marking:` with one of: \(markings.joined(separator: ", "))",
          at: document.place("marking")
        )
      }
      let place = document.place("path")
      guard PackageContents.isWithin(path) else {
        report(
          "package-path",
          "`\(path)` is not a plain path below the folder of the package",
          help: "write it from the folder on, such as documents/01-lor/lor.pdf: "
            + "no .., no / at the start",
          at: place
        )
        continue
      }
      if let other = first[PackagePath(path)] {
        let line = file.location(at: other.range.start).line
        let message = "`\(path)` is listed twice; the first is in line \(line)"
        report("package-twice", message, help: "keep one of the two entries", at: place)
        continue
      }
      first[PackagePath(path)] = document
      exists(document, path)
    }
  }

  private mutating func exists(_ document: PackageManifest.Document, _ path: String) {
    let place = document.place("path")
    if let link = contents.link(on: path) {
      report(
        "package-link",
        "`\(link)` is a link; a package holds files of its own",
        help: "put the file itself there: what a link leads to can change without a trace",
        at: place
      )
      return
    }
    switch contents.kind(of: path) {
    case .file: break
    case nil where contents.isUnknown(path): return
    case nil where contents.otherSpelling(of: path) != nil:
      report(
        "package-spelling",
        "`\(path)` is there under another spelling of the same letters (other bytes)",
        help: "rename the file, or list it as it is: copy its name from the folder",
        at: place
      )
      return
    case nil:
      let nearest = nearestName(to: path, in: documents.prefix(500).map(\.text))
      report(
        "package-missing",
        "there is no `\(path)` in the package" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: "put it there, or leave `path` out and say with `held_by` who holds it",
        at: place
      )
      return
    default:
      let help = "name a file"
      report("package-missing", "`\(path)` is not a file", help: help, at: place)
      return
    }
    guard path != contents.caseFile else {
      let message = "the case file cannot be a document of its own package"
      report("package-path", message, help: "take the entry out", at: place)
      return
    }
    guard let stated = document.sha256 else {
      let message = "`\(path)` has no `sha256`"
      report("package-hash", message, help: lockHelp, at: document.range)
      return
    }
    guard DocumentHash.isWellFormed(stated) else {
      let message = "this is not a SHA-256: 64 digits from 0 to f"
      report("package-hash", message, help: lockHelp, at: document.place("sha256"))
      return
    }
    guard let hash = contents.hash(path) else {
      report("package-unreadable", "`\(path)` cannot be read", help: nil, at: place)
      return
    }
    guard hash != stated.lowercased() else { return }
    report(
      "package-hash",
      "`\(path)` is not the file that was listed: its SHA-256 is another",
      help: "put the listed file back; if the new one is right, check-offset package lock",
      at: document.place("sha256")
    )
  }

  private mutating func unlisted(_ found: CaseReport) {
    let place = manifest.place ?? top
    if contents.isTooLarge {
      let message = "more lies in this folder than a package of one case holds"
      report("package-too-large", message, help: "nothing of it was compared", at: place)
      return
    }
    let paths = manifest.documents.compactMap(\.path)
    let listed = Set(paths.map { PackagePath($0) })
    // Told where it is listed.
    let misspelled = Set(paths.compactMap { contents.otherSpelling(of: $0) })
    let isTold = found.hasFinding(on: "run.certificates_in_package")
    for path in documents where !listed.contains(path) && !misspelled.contains(path) {
      if isTold, RunFacts.isNamedAsCertificate(path.text) { continue }
      let isLink = contents.entries[path] == .link
      // A listed path that leads over this link is told there.
      if isLink, listed.contains(where: { $0.lies(below: path) }) { continue }
      let what = isLink ? "the link `\(path.text)`" : "`\(path.text)`"
      report(
        "package-unlisted",
        "\(what) lies in the package and is not listed",
        help: "list it under `documents` (check-offset package lock --add), or take it away",
        at: place
      )
    }
  }

  private var lockHelp: String { "check-offset package lock writes it" }
  private var top: SourceRange { SourceRange(start: 0, end: 0) }

  mutating func report(_ id: String, _ message: String, help: String?, at range: SourceRange) {
    guard diagnostics.count < Self.most else { return }
    diagnostics.append(Diagnostic(id: id, message: message, help: help, in: file, at: range))
  }
}
