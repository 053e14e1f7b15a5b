public import CEL

/// What a run came to: every case, with the packs and the marking it stands under.
public struct CheckReport: Sendable {
  /// The program that made it.
  public let tool: Tool
  /// The packs that were applied.
  public let packs: [PackSummary]
  /// Every file, in the order in which it was given.
  public var cases: [CheckedCase]
  /// What is wrong with the packs: what the broken rules would have found is not in the report.
  public var problems: [Diagnostic] = []
  /// The files these problems are in, for showing their lines.
  public var problemFiles: [SourceFile] = []
  /// How many overlays were refused, so that nobody knows how what was read of them is marked.
  public var refusedOverlays = 0

  /// How the findings stand to the baseline, if there is one.
  public internal(set) var baseline: BaselineSummary?
  /// The files of decisions and waivers that were read.
  public internal(set) var acceptanceFiles: [AcceptanceFile] = []

  /// A report without cases.
  public init(tool: Tool, packs: [PackSummary], cases: [CheckedCase] = []) {
    self.tool = tool
    self.packs = packs
    self.cases = cases
  }

  /// The name and version of the program.
  public struct Tool: Sendable {
    /// The name.
    public let name: String
    /// The version.
    public let version: String

    /// A program.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// Which pack, or overlay of it, was applied, exactly.
  public struct PackSummary: Sendable {
    /// The pack's id.
    public let id: String
    /// Its version.
    public let version: String
    /// The hash of its files, such as `sha256:...`.
    public let digest: String
    /// Its marking.
    public let marking: String
    /// What it says every report must say.
    public let disclaimer: String
    /// The pack it lies over, if it is an overlay.
    public let overlayOf: String?
    /// The day for which an overlay was written.
    public let asOf: CalendarDate?

    /// An overlay of a pack and its digest.
    public init(_ overlay: OverlaySummary, of pack: RulePack, digest: String) {
      id = overlay.id
      version = overlay.version
      self.digest = digest
      marking = overlay.marking
      disclaimer = overlay.disclaimer
      overlayOf = pack.id
      asOf = overlay.asOf
    }

    /// A pack and its digest.
    public init(_ pack: RulePack, digest: String) {
      id = pack.id
      version = pack.version
      self.digest = digest
      marking = pack.marking
      disclaimer = pack.disclaimer
      overlayOf = nil
      asOf = nil
    }
  }

  /// How many results came to each outcome, over all cases.
  public var counts: [Outcome: Int] {
    cases.reduce(into: [:]) { counts, checked in
      counts.merge(checked.report?.counts ?? [:], uniquingKeysWith: +)
    }
  }

  /// The number of files, or documents of files, with something wrong in them.
  public var invalidCount: Int {
    cases.count { checked in checked.allDiagnostics.contains { $0.severity == .error } }
  }

  /// The number of files that do not say, in a way that can be read, how they are marked.
  public var unmarkedCount: Int {
    cases.count { $0.report?.facts.marking == nil } + acceptanceFiles.count { $0.marking == nil }
      + refusedOverlays
  }

  /// The number of cases that were checked.
  public var caseCount: Int { cases.count { $0.report != nil } }

  /// The highest marking of packs, cases, decisions and waivers.
  public func marking(of pack: RulePack) -> String {
    pack.highest(
      of: packs.map(\.marking) + cases.compactMap { $0.report?.facts.marking }
        + acceptanceFiles.compactMap(\.marking)
    )
  }

  /// What stands at the top and bottom: the highest marking, and whether that is all there is to know.
  public func markingLine(of pack: RulePack) -> String {
    let highest = marking(of: pack)
    switch unmarkedCount {
    case 0: return highest
    case 1: return "\(highest) (the marking of 1 file is not known)"
    case let count: return "\(highest) (the marking of \(count) files is not known)"
    }
  }
}

/// One document of a case file, or a file that could not be read as one.
public struct CheckedCase: Sendable {
  /// The file as shown to people.
  public let path: String
  /// The number of the document, from 1.
  public let document: Int
  /// What the rules came to; nil when there was no case to check.
  public internal(set) var report: CaseReport?
  /// Problems found before there was a case.
  public let diagnostics: [Diagnostic]
  /// What is wrong with the package it stands for, placed in this file.
  public var packageDiagnostics: [Diagnostic] = []
  /// The file, for showing its lines.
  public let file: SourceFile?
  /// What must not be shown of it.
  public let mask: SourceMask

  /// A case that was checked.
  ///
  /// - Parameters:
  ///   - report: What the rules came to.
  ///   - diagnostics: Problems found while the file was parsed.
  ///   - brokenMask: What to show of a file any part of which could not be read: what was dropped is in no tree.
  public init(
    _ report: CaseReport,
    diagnostics: [Diagnostic] = [],
    brokenMask: SourceMask? = nil
  ) {
    path = report.facts.file.path
    document = report.facts.document
    self.report = report
    self.diagnostics = diagnostics
    file = report.facts.file
    mask = brokenMask ?? (diagnostics.isEmpty ? report.facts.mask : .everything)
  }

  /// A file that could not be read; no word of it is shown.
  public init(
    path: String,
    document: Int = 1,
    diagnostics: [Diagnostic],
    file: SourceFile?,
    mask: SourceMask
  ) {
    self.path = path
    self.document = document
    report = nil
    self.diagnostics = diagnostics
    self.file = file
    self.mask = mask
  }

  /// Every problem of the file.
  public var allDiagnostics: [Diagnostic] {
    (diagnostics + (report?.diagnostics ?? []) + packageDiagnostics).sorted {
      ($0.range?.start ?? 0, $0.id) < ($1.range?.start ?? 0, $1.id)
    }
  }
}
