import OffsetRules
import RulesEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The policies of a run whose command line names none.
enum UsualPolicies {
  /// Found and read once, by whoever asks first; another who asks meanwhile waits.
  static let loaded = Result { () throws(PolicySearchError) -> LoadedPolicies in
    LoadedPolicies(try PolicySearch.usual().find())
  }

  /// Begins to read them on another core, while this one reads the command line and the case.
  static func readAhead() {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return }
    defer { pthread_attr_destroy(&attributes) }
    // The limits on nesting are made for a stack of this size.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // Without the thread, the policies are read when they are asked for.
    _ = pthread_create(
      &thread,
      &attributes,
      { _ in
        if let loaded = try? UsualPolicies.loaded.get() {
          _ = loaded.statements.load()
          loaded.compiled.prepare()
        }
        return nil
      },
      nil
    )
  }
}

extension PolicySearch {
  /// The search of a command, with the folder of its option if it has one.
  static func usual(option: String? = nil, includesTests: Bool = false) -> PolicySearch {
    PolicySearch(
      option: option,
      environment: Console.environment(environmentVariable),
      workingDirectory: RawFile.workingDirectory,
      program: CommandLine.arguments.first.flatMap { $0.contains("/") ? $0 : nil },
      includesTests: includesTests
    )
  }
}
