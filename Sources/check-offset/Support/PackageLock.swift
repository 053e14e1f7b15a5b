import ArgumentParser
import OffsetRules
import RulesEngine

/// The manifest of a package brought up to date with what lies there.
struct PackageLock {
  let file: SourceFile
  /// The text of the case file with the changes.
  private(set) var bytes: [UInt8]
  /// What was changed, one line each.
  private(set) var changes: [String] = []
  /// What could not be locked, and what is not listed.
  private(set) var problems: [Diagnostic] = []
  /// Where the list stands, else the top.
  private let place: SourceRange

  init(_ path: String, _ contents: PackageContents, _ schema: CaseSchema, adds: Bool) throws {
    guard let read = RawFile.read(path, limit: SourceLimits().maxBytes + 1),
      case .success(let file) = SourceFile.read(path: path, bytes: read)
    else { throw ValidationError("`\(path)` cannot be read") }
    let (documents, mistakes) = parseDocuments(file)
    guard mistakes.isEmpty, documents.count == 1,
      let root = schema.withoutProtectedValues(documents[0])
    else {
      throw ValidationError("`\(path)` has mistakes; check-offset \(path) shows them")
    }
    self.file = file
    bytes = file.bytes
    let manifest = PackageManifest(root)
    place = manifest.place ?? SourceRange(start: 0, end: 0)
    for gap in contents.gaps { problems.append(gap.diagnostic(in: file, at: place)) }
    guard !contents.isTooLarge else {
      let message = "more lies in this folder than a package of one case holds"
      problem("package-too-large", message, help: "nothing of it was looked at", at: place)
      return
    }
    var text = CaseTextChanges(file)
    do throws(CaseTextChanges.Problem) {
      var hashes: [Int: String] = [:]
      for document in manifest.documents {
        hashes[document.index] = hash(of: document, contents)
      }
      if !hashes.isEmpty { try text.set("sha256", in: "documents", to: hashes) }
      try list(contents, manifest, adds: adds, &text)
    } catch {
      throw ValidationError("\(path): \(error.message)")
    }
    bytes = text.bytes
  }

  /// The SHA-256 that the entry does not have yet.
  private mutating func hash(
    of document: PackageManifest.Document,
    _ contents: PackageContents
  ) -> String? {
    guard let path = document.path, !contents.isUnknown(path) else { return nil }
    guard contents.otherSpelling(of: path) == nil else {
      let help = "rename the file, or list it as it is: copy its name from the folder"
      let message = "`\(path)` is there under another spelling of the same letters (other bytes)"
      problem("package-spelling", message, help: help, at: document.pathRange)
      return nil
    }
    guard PackageContents.isWithin(path), contents.link(on: path) == nil,
      contents.kind(of: path) == .file, let hash = contents.hash(path)
    else {
      let help = "put the file there, or say with `held_by` who holds it and leave `path` out"
      let message = "`\(path)` is not a file of this package, so it has no SHA-256"
      problem("package-missing", message, help: help, at: document.pathRange)
      return nil
    }
    guard document.sha256?.lowercased() != hash else { return nil }
    let what = document.sha256 == nil ? "set" : "changed"
    let name = document.id ?? "documents[\(document.index)]"
    changes.append("\(name)  \(path)  sha256 \(what): \(hash)")
    return hash
  }

  /// What is not listed: told, or listed.
  private mutating func list(
    _ contents: PackageContents,
    _ manifest: PackageManifest,
    adds: Bool,
    _ text: inout CaseTextChanges
  ) throws(CaseTextChanges.Problem) {
    let paths = manifest.documents.compactMap(\.path)
    let listed = Set(paths.map { PackagePath($0) })
    // Told where it is listed.
    let misspelled = Set(paths.compactMap { contents.otherSpelling(of: $0) })
    var number = 1
    var ids = Set(manifest.documents.compactMap(\.id))
    var entries: [[(name: String, value: CaseTextChanges.FieldValue)]] = []
    for entry in contents.documents where !listed.contains(entry) && !misspelled.contains(entry) {
      let path = entry.text
      if RunFacts.isNamedAsCertificate(path) {
        let help = "do not list it; tell your security office and follow its instructions"
        let message = "`\(path)` is called an Offset Certificate, which never lies in a package"
        problem("package-certificate", message, help: help, at: place)
        continue
      }
      guard contents.entries[entry] == .file, let hash = contents.hash(path) else {
        let message = "`\(path)` is not a file of its own"
        problem("package-link", message, help: "put the file itself there", at: place)
        continue
      }
      guard adds else {
        let help = "--add lists it, or take it away"
        let message = "`\(path)` lies in the package and is not listed"
        problem("package-unlisted", message, help: help, at: place)
        continue
      }
      let id = Self.free(&ids, from: &number)
      entries.append([
        ("id", .text(id)), ("type", .unknown("not filled in yet")), ("path", .text(path)),
        ("marking", .unknown("not filled in yet")), ("sha256", .text(hash)),
      ])
      changes.append("\(id)  \(path)  listed, with sha256 \(hash): fill in type and marking")
    }
    if !entries.isEmpty { try text.add(entries, to: "documents") }
  }

  /// `DOC-001` and so on: the first that is not taken, from a number on.
  private static func free(_ ids: inout Set<String>, from number: inout Int) -> String {
    while true {
      let digits = String(number)
      let id = "DOC-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      number += 1
      if ids.insert(id).inserted { return id }
    }
  }

  private mutating func problem(_ id: String, _ message: String, help: String, at: SourceRange) {
    problems.append(Diagnostic(id: id, message: message, help: help, in: file, at: at))
  }
}
