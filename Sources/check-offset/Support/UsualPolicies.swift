import OffsetRules
import RulesEngine

/// The policies of a run whose command line names none.
enum UsualPolicies {
  /// Found and read once, by whoever asks first; another who asks meanwhile waits.
  static let loaded = Result { () throws(PolicySearchError) -> LoadedPolicies in
    LoadedPolicies(try PolicySearch.usual().find())
  }

  /// Begins to read them on another core, while this one reads the command line and the case.
  ///
  /// Where no thread can be had, they are read when they are asked for.
  static func readAhead() {
    Workers.begin {
      guard let loaded = try? loaded.get() else { return }
      _ = loaded.statements.load()
      loaded.compiled.prepare()
    }
  }
}

extension PolicySearch {
  /// The search of a command, with the folder of its option if it has one.
  static func usual(option: String? = nil, includesTests: Bool = false) -> PolicySearch {
    PolicySearch(
      option: option,
      environment: Console.environment(environmentVariable),
      workingDirectory: RawFile.workingDirectory,
      program: Paths.program,
      includesTests: includesTests
    )
  }
}
