import OffsetRules
import RulesEngine

/// Finds the packages below folders, and what looks like one and is none.
struct PackageSearch {
  let project: Project?
  private(set) var packages: [PackageFolder] = []
  /// Files that look like cases and stand in no package, folders that look like packages without a case, and what
  /// could not be looked at.
  private(set) var problems: [CheckedCase] = []
  /// How many packages the project file leaves out.
  private(set) var excluded = 0
  private let looksForStray: Bool
  /// Absolute paths, by their bytes.
  private var seen: Set<[UInt8]> = []
  /// Packages lie in fewer folders than this.
  private static let deepest = 64

  private init(project: Project?, looksForStray: Bool) {
    self.project = project
    self.looksForStray = looksForStray
  }

  /// The packages of these folders, in order.
  static func find(
    in folders: [String],
    project: Project?,
    looksForStray: Bool = true
  ) -> PackageSearch {
    var search = PackageSearch(project: project, looksForStray: looksForStray)
    for folder in folders { search.walk(folder, depth: 0) }
    let groups = Dictionary(grouping: search.packages.indices) { search.packages[$0].name }
    for twins in groups.values where twins.count > 1 {
      for index in twins.dropFirst() {
        search.packages[index].twin = search.packages[twins[0]].path
      }
    }
    return search
  }

  private mutating func walk(_ folder: String, depth: Int) {
    guard seen.insert(Array(Paths.absolute(folder).utf8)).inserted else { return }
    guard depth < Self.deepest else { return gap(PackageGap(folder, .tooDeep)) }
    let package = PackageFolder(path: folder)
    if package.caseFile != nil {
      if includes(folder) { packages.append(package) } else { excluded += 1 }
      return
    }
    guard let listing = FolderListing(of: folder) else {
      return gap(PackageGap(folder, at: folder))
    }
    for name in listing.unusable { gap(PackageGap(Paths.join(folder, name), .name)) }
    if looksForStray, let place = Self.documents(in: folder, listing.names), includes(folder) {
      problem(
        place,
        "package-without-case",
        "this looks like a package, and there is no case.yaml in it",
        help: "put the case file back, or take the folder away"
      )
    }
    let others = CaseFiles.namesOfOverlay(in: folder.hasSuffix("/") ? folder : folder + "/")
    var unseen: PackageGap?
    for name in listing.names where !FolderListing.isOfGit(name) && !others.contains(name) {
      let path = Paths.join(folder, name)
      switch FileKind(of: path) {
      case .folder: walk(path, depth: depth + 1)
      case .file where looksForStray: file(path)
      case .link where looksForStray: link(path)
      // The name can be read and what it stands for cannot.
      case nil: unseen = unseen ?? PackageGap(folder, at: path)
      default: break
      }
    }
    if let unseen { gap(unseen) }
  }

  /// What nobody could look at may hold packages, unless the project leaves it out.
  private mutating func gap(_ gap: PackageGap) {
    let path = gap.path.text
    if let project, let below = Paths.below(Paths.absolute(project.folder), Paths.absolute(path)),
      project.file.exclude.contains(where: { $0.matches(below) })
    {
      return
    }
    problem(path, gap.diagnostic)
  }

  /// A case file that is passed over in silence would look checked.
  private mutating func file(_ path: String) {
    guard CaseFiles.isCaseFile(path), includes(Paths.folder(of: path)) else { return }
    problem(
      path,
      "package-none",
      "this case file stands in no package, so the gate does not check it",
      help: "put it as case.yaml into a folder named after its case, or leave it out with "
        + "`paths: {exclude: [...]}` in \(ProjectFile.name)"
    )
  }

  private mutating func link(_ path: String) {
    guard PackageContents.caseFiles.contains(where: { FileKind(of: Paths.join(path, $0)) != nil }),
      includes(path)
    else { return }
    problem(
      path,
      "package-link",
      "this is a link to a package; links are not followed, so the gate does not check it",
      help: "put the package itself there, or name its folder to the gate"
    )
  }

  private mutating func problem(_ path: String, _ id: String, _ message: String, help: String) {
    problem(path, Diagnostic(id: id, message: message, help: help, path: path))
  }

  private mutating func problem(_ path: String, _ diagnostic: Diagnostic) {
    problems.append(
      CheckedCase(path: path, diagnostics: [diagnostic], file: nil, mask: .everything)
    )
  }

  /// The folder with the documents of a package, by the layout of one.
  private static func documents(in folder: String, _ names: [String]) -> String? {
    let documents = Paths.join(folder, "documents")
    guard names.contains("documents"), FileKind(of: documents) == .folder,
      FolderListing(of: documents)?.names.contains(where: PackageLayout.folders.contains) == true
    else { return nil }
    return documents
  }

  private func includes(_ folder: String) -> Bool { project?.includes(folder) ?? true }
}

/// The folders of a package's documents.
enum PackageLayout {
  static let folders = [
    "01-lor", "02-pricing", "03-loa", "04-cn", "05-implementation", "06-contracts", "07-offset",
    "08-correspondence", "09-changes", "10-closure",
  ]
}
