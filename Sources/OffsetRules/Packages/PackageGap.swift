public import RulesEngine

/// A place that could not be looked at: what lies there is not known, and must not pass for nothing.
public struct PackageGap: Hashable, Sendable {
  /// Why it could not be looked at.
  public enum Reason: Hashable, Sendable {
    /// The folder cannot be read.
    case unreadable
    /// The folder lies too deep, or its path is too long.
    case tooDeep
    /// The name is one that no case file can hold.
    case name
  }

  /// The folder, or the file with the name as it can be shown; empty for the package itself.
  public let path: PackagePath
  /// Why.
  public let reason: Reason

  /// A place and why it could not be looked at.
  public init(_ path: String, _ reason: Reason) {
    self.path = PackagePath(path)
    self.reason = reason
  }

  /// The problem, about the place itself.
  public var diagnostic: Diagnostic {
    Diagnostic(id: id, message: message, help: help, path: path.text)
  }

  /// The problem, at a place of the case file.
  public func diagnostic(in file: SourceFile, at range: SourceRange) -> Diagnostic {
    Diagnostic(id: id, message: message, help: help, in: file, at: range)
  }

  /// Whether what lies at a path may lie here.
  func mayHold(_ other: PackagePath) -> Bool {
    reason != .name && (path.text.isEmpty || other.lies(below: path))
  }

  var id: String {
    switch reason {
    case .unreadable: "unreadable-folder"
    case .tooDeep: "package-too-large"
    case .name: "unusable-name"
    }
  }

  var message: String {
    switch reason {
    case .unreadable: "\(folder) cannot be read, so what lies in it was not looked at"
    case .tooDeep: "\(folder) lies too deep, so what lies in it was not looked at"
    case .name:
      "the name `\(shown)` is not UTF-8 or holds control characters; no case file can name it"
    }
  }

  var help: String {
    switch reason {
    case .unreadable: "make it readable for whoever runs this (chmod u+rx)"
    case .tooDeep: "lay it out in fewer folders with shorter names"
    case .name: "rename it, with plain letters, or take it away"
    }
  }

  private var folder: String {
    path.text.isEmpty ? "the folder of the package" : "the folder `\(shown)`"
  }

  private var shown: String {
    path.text.count > 120 ? path.text.prefix(100) + "…" : path.text
  }
}
