extension RulePack {
  /// The markings, lowest first.
  public var markings: [String] {
    codes.first { $0.name == "marking" }?.values.map(\.name) ?? []
  }

  /// The highest marking of the pack and its overlays.
  public var highestMarking: String {
    highest(of: [marking] + overlays.map(\.marking))
  }

  /// The highest of some markings; one that nobody knows counts as higher than all others.
  public func highest(of some: [String]) -> String {
    let order = markings
    let rank = { (marking: String) in order.firstIndex(of: marking) ?? order.count }
    return some.max { rank($0) < rank($1) } ?? lowestMarking
  }

  /// The marking of what anybody may read.
  public var lowestMarking: String { markings.first ?? "UNCLASSIFIED" }

  /// Whether anybody may read what the pack and its overlays say.
  public var isPublic: Bool { refusedOverlays == 0 && highestMarking == lowestMarking }

  /// Whether anybody may read what is found in a case.
  ///
  /// A case that does not say how it is marked, or of which a part could not be read, may hold anything.
  public func isPublic(_ checked: CheckedCase) -> Bool {
    checked.report?.facts.marking == lowestMarking && checked.diagnostics.isEmpty
  }

  /// Whether anybody may read what is said of these cases.
  ///
  /// Decisions and waivers are shown in the words of the office, so they count like a case.
  public func isPublic(_ report: CheckReport) -> Bool {
    isPublic && report.cases.allSatisfy { isPublic($0) }
      && report.acceptanceFiles.allSatisfy { $0.isWhole && $0.marking == lowestMarking }
  }
}
