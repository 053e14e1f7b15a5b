public import RulesEngine

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Where the policies of a run come from.
public struct PolicySource: Sendable {
  /// How the policies were found.
  public enum Origin: Hashable, Sendable {
    /// Named on the command line.
    case option
    /// Named by the environment variable `CHECK_OFFSET_POLICIES`.
    case environment
    /// A folder `policies` at or above the working directory.
    case upward
    /// A folder `policies` beside the program.
    case besideProgram
    /// The copy inside the program.
    case embedded
  }

  /// How they were found.
  public let origin: Origin
  /// The folder of the pack, as shown to people; nil for the embedded copy.
  public let folder: String?
  /// The folder of the pack on this machine; nil for the embedded copy.
  public let place: String?
  /// The pack's files; those of its tests only when asked for.
  public let files: PackFiles
  /// Whether the files are those inside the program, whose images save reading them.
  public let isEmbeddedCopy: Bool

  init(origin: Origin, folder: String?, place: String? = nil, files: PackFiles) {
    self.origin = origin
    self.place = place
    self.folder = folder
    self.files = files
    isEmbeddedCopy = origin == .embedded || EmbeddedPolicies.areAll(files)
  }

  /// Reads the pack.
  ///
  /// - Returns: The pack, as far as it could be read, and what is wrong with its files.
  public func pack() -> (pack: RulePack, diagnostics: [Diagnostic]) {
    isEmbeddedCopy
      ? (RulePack(image: EmbeddedPolicies.packImage, files: files), [])
      : RulePack.decode(files)
  }

  /// The pack's table of statements, read when it is first needed.
  public func statements() -> Statements {
    Statements(files: files, image: isEmbeddedCopy ? EmbeddedPolicies.statementsImage : nil)
  }

  /// The hash that tells one state of the pack from another.
  public var digest: String {
    isEmbeddedCopy ? EmbeddedPolicies.digest : files.digest
  }
}

/// Why no policies can be used.
public struct PolicySearchError: Error, Sendable {
  /// What is wrong.
  public let message: String
  /// What to do.
  public let help: String?
}

/// Finds the policies: a named folder, the environment, the nearest `policies/`, beside the program, or the
/// embedded copy.
public struct PolicySearch {
  /// The name of the environment variable that names a folder of packs.
  public static let environmentVariable = "CHECK_OFFSET_POLICIES"
  /// What stands for the copy inside the program where a folder is named.
  public static let embeddedName = "embedded"
  /// The pack that is used when a folder holds several.
  static let usualPack = "samm-c6.3.9"

  /// Reads the folder of an overlay.
  ///
  /// - Parameters:
  ///   - folder: The folder, which holds an `overlay.yaml`.
  ///   - includesTests: Whether its tests are read too.
  /// - Returns: Its files.
  /// - Throws: That the folder holds no overlay.
  public static func overlay(in folder: String, includesTests: Bool = false)
    throws(PolicySearchError) -> PackFiles
  {
    guard FileManager.default.fileExists(atPath: folder + "/overlay.yaml") else {
      throw PolicySearchError(
        message: "there is no overlay in `\(folder)`",
        help: "name a folder with an overlay.yaml"
      )
    }
    let shown = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return PackFiles(files: read(folder, shown: shown, includingTests: includesTests))
  }

  private let option: String?
  private let environment: String?
  private let workingDirectory: String
  private let program: String?
  private let includesTests: Bool

  /// Describes a search.
  ///
  /// - Parameters:
  ///   - option: The folder named on the command line.
  ///   - environment: The folder named by the environment.
  ///   - workingDirectory: Where the search upward starts.
  ///   - program: The path of the program.
  ///   - includesTests: Whether the tests of the pack are read too.
  public init(
    option: String?,
    environment: String?,
    workingDirectory: String,
    program: String?,
    includesTests: Bool = false
  ) {
    self.option = option
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.program = program
    self.includesTests = includesTests
  }

  /// The first place that holds a pack; a folder that was named must hold one.
  public func find() throws(PolicySearchError) -> PolicySource {
    if let option { return try named(option, origin: .option) }
    if let environment, !environment.isEmpty { return try named(environment, origin: .environment) }
    if let folder = upward(), let pack = pack(in: folder) {
      return source(pack, shown: relative(pack), origin: .upward)
    }
    if let program, let folder = parent(of: program), let pack = pack(in: folder + "/policies") {
      return source(pack, shown: "policies/" + lastName(pack), origin: .besideProgram)
    }
    return PolicySource(origin: .embedded, folder: nil, files: EmbeddedPolicies.packFiles)
  }

  private func named(_ folder: String, origin: PolicySource.Origin) throws(PolicySearchError)
    -> PolicySource
  {
    if folder == Self.embeddedName {
      return PolicySource(origin: .embedded, folder: nil, files: EmbeddedPolicies.packFiles)
    }
    guard let pack = pack(in: folder) else {
      throw PolicySearchError(
        message: "there is no policy pack in `\(folder)`",
        help: "name the folder that holds the packs, such as policies, or a folder with a pack.yaml"
      )
    }
    return source(pack, shown: pack, origin: origin)
  }

  private func source(_ pack: String, shown: String, origin: PolicySource.Origin) -> PolicySource {
    PolicySource(
      origin: origin,
      folder: shown,
      place: pack,
      files: PackFiles(files: Self.read(pack, shown: shown, includingTests: includesTests))
    )
  }

  // MARK: Folders

  /// The folder itself if it is a pack, else the usual or only pack in it.
  private func pack(in folder: String) -> String? {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder + "/pack.yaml") { return folder }
    let usual = folder + "/" + Self.usualPack
    if manager.fileExists(atPath: usual + "/pack.yaml") { return usual }
    let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    let packs = names.sorted().filter { manager.fileExists(atPath: "\(folder)/\($0)/pack.yaml") }
    return packs.first.map { "\(folder)/\($0)" }
  }

  private func upward() -> String? {
    var folder = workingDirectory
    while true {
      if pack(in: folder + "/policies") != nil { return folder + "/policies" }
      guard let above = parent(of: folder) else { return nil }
      folder = above
    }
  }

  private func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func lastName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A path below the working directory without it; above it, only the end is shown.
  private func relative(_ path: String) -> String {
    let start = workingDirectory.hasSuffix("/") ? workingDirectory : workingDirectory + "/"
    return path.hasPrefix(start)
      ? String(path.dropFirst(start.count)) : "policies/" + lastName(path)
  }

  // MARK: Files

  private static func read(_ pack: String, shown: String, includingTests: Bool)
    -> [PackFiles.File]
  {
    var folders = ["", "rules/"]
    if includingTests { folders += ["tests/", "tests/bases/"] }
    return folders.flatMap { folder -> [PackFiles.File] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(pack)/\(folder)")) ?? []
      return names.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { name in
        // A file that cannot be read counts as an empty one, which is an error of the pack.
        let data = FileManager.default.contents(atPath: "\(pack)/\(folder)\(name)") ?? Data()
        let name = folder + name
        let path = "\(shown)/\(name)"
        // The same bytes need not be kept twice.
        if let text = data.withUnsafeBytes({ EmbeddedPolicies.text(of: name, equalTo: $0) }) {
          return PackFiles.File(name: name, path: path, inProgram: text)
        }
        return PackFiles.File(name: name, path: path, bytes: [UInt8](data))
      }
    }
  }
}
