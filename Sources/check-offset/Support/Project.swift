import RulesEngine

/// A project file as found, with its folder.
struct Project {
  var file: ProjectFile

  /// The project file that governs a path: the nearest `check-offset.yaml` there or above.
  ///
  /// A repository ends where its `.git` stands: what lies above is another matter.
  static func near(_ path: String) -> Project? {
    var folder = FileKind(of: path) == .file ? Paths.folder(of: path) : path
    for _ in 0..<64 {
      let candidate = Paths.join(folder, ProjectFile.name)
      if FileKind(of: candidate) != nil { return read(candidate) }
      let isEnd = FileKind(of: Paths.join(folder, ".git")) != nil || Paths.absolute(folder) == "/"
      if isEnd { return nil }
      folder = Paths.parent(of: folder)
    }
    return nil
  }

  static func read(_ path: String) -> Project {
    let bytes =
      FileKind(of: path) == .file ? RawFile.read(path, limit: SourceLimits().maxBytes + 1) : nil
    let formats = CheckReport.Format.allCases.map(\.rawValue)
    return Project(file: ProjectFile(path: path, bytes: bytes, formats: formats))
  }

  var folder: String { Paths.folder(of: file.path) }

  /// A path of the file, as seen from here.
  func path(_ name: String) -> String { Paths.join(folder, name) }

  /// Whether a package belongs to the project.
  func includes(_ package: String) -> Bool {
    guard let path = Paths.below(Paths.absolute(folder), Paths.absolute(package)) else {
      return file.include.isEmpty
    }
    let isIn = file.include.isEmpty || file.include.contains { $0.matches(path) }
    return isIn && !file.exclude.contains { $0.matches(path) }
  }

  /// The files of decisions or waivers for all packages: those it names, and the one beside it.
  func acceptances(_ kind: Acceptance.Kind) -> [String] {
    let named = (kind == .decision ? file.decisions : file.waivers).map(path)
    let beside = path(kind.fileName)
    return named + (FileKind(of: beside) != nil ? [beside] : [])
  }

  /// Whether a file is the one beside the project file.
  func isBeside(_ path: String, _ kind: Acceptance.Kind) -> Bool {
    path == self.path(kind.fileName)
  }

  /// What entries of decisions and waivers may be.
  var limits: AcceptanceFile.Limits {
    var limits = AcceptanceFile.Limits()
    if let days = file.waiverLimitDays { limits.longestWaiver = days }
    return limits
  }

  /// What is wrong with the file; nil if nothing is.
  var problems: ProblemFile? {
    guard !file.diagnostics.isEmpty else { return nil }
    return ProblemFile(path: file.path, diagnostics: file.diagnostics, source: file.source)
  }
}
