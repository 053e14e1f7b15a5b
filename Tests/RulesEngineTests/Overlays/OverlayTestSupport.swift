import RulesEngine
import TestSupport

/// An overlay of the small pack; `changes` are the entries of its list of changes.
struct SmallOverlay {
  var texts: [String: String]
  let folder: String

  init(
    _ id: String = "desk-office",
    marking: String = "PROPRIETARY",
    changes: String = "",
    rules: String = "",
    files: [String: String] = [:]
  ) {
    folder = id
    texts = [
      "overlay.yaml": Self.head(id, marking: marking)
        + (changes.isEmpty ? "" : "changes:\n" + changes.indented(by: 2))
    ]
    if !rules.isEmpty { texts["rules/desk.yaml"] = "rules:\n" + rules.indented(by: 2) }
    texts.merge(files) { $1 }
  }

  static func head(_ id: String, marking: String = "PROPRIETARY") -> String {
    """
    overlay: \(id)
    format: rule-overlay/1
    pack: small-library
    title: Rules of a desk that does not exist
    version: 2.0.0
    marking: \(marking)
    as_of: 2026-01-01

    """
  }

  /// The files as the engine reads them; each is shown with the overlay's folder.
  var files: PackFiles {
    PackFiles(
      files: texts.map { name, text in
        PackFiles.File(name: name, path: "\(folder)/\(name)", bytes: Array(text.utf8))
      }
    )
  }
}

extension SmallPack {
  /// The pack with overlays laid over it in this order, and everything that is wrong.
  func load(_ overlays: SmallOverlay...) -> (pack: CompiledPack, problems: [Diagnostic]) {
    var (pack, problems) = RulePack.decode(files)
    for overlay in overlays { problems += pack.lay(overlay.files) }
    let (compiled, errors) = CompiledPack.compile(pack)
    return (compiled, problems + errors)
  }
}
