import ArgumentParser
import OffsetRules
import RulesEngine

/// Which policies to use, without options the usual ones.
struct PolicyChoice {
  /// Their folder, or `embedded`; nil: where they are found.
  var folder: String?
  /// The folders of overlays; the later one holds.
  var overlays: [String] = []
  /// What is not for the public is refused.
  var isPublic = false

  /// The policies and overlays, ready to be applied; their problems are still to be told.
  func read(includingTests: Bool = false, warns: Bool? = nil) throws -> LoadedPolicies {
    var loaded: LoadedPolicies
    do throws(PolicySearchError) {
      let isUsual = folder == nil && overlays.isEmpty && !includingTests && warns == nil
      loaded = try isUsual ? UsualPolicies.loaded.get() : found(includingTests, warns)
    } catch {
      throw ValidationError([error.message, error.help].compactMap { $0 }.joined(separator: "; "))
    }
    loaded.isPublic = isPublic
    try loaded.checkPublic(loaded.pack.isPublic)
    return loaded
  }

  private func found(_ includesTests: Bool, _ warns: Bool?) throws(PolicySearchError)
    -> LoadedPolicies
  {
    let overlays = try overlays.map { folder throws(PolicySearchError) in
      try PolicySearch.overlay(in: folder, includesTests: includesTests)
    }
    let search = PolicySearch.usual(option: folder, includesTests: includesTests)
    return LoadedPolicies(try search.find(), overlays: overlays, warns: warns)
  }
}
