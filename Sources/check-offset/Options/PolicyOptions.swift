import ArgumentParser

/// Which policies to use.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds the policy packs, or embedded: the copy inside the program.",
      discussion: "Else CHECK_OFFSET_POLICIES, the nearest policies/ upward, beside the program, "
        + "or the copy inside the program."
    )
  )
  var policies: String?

  @Option(
    help: ArgumentHelp(
      "Lay the overlay in this folder over the rules (repeatable; the later one holds).",
      valueName: "dir"
    )
  )
  var overlay: [String] = []

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      "Refuse, with exit status 3 and nothing written, what is not for the public.",
      discussion: "That is what an overlay or case marks above UNCLASSIFIED, and a case or overlay "
        + "that does not say how it is marked."
    )
  )
  var isPublic = false

  /// What the options say.
  var choice: PolicyChoice {
    PolicyChoice(folder: policies, overlays: overlay, isPublic: isPublic)
  }

  /// The policies and overlays, ready to be applied; their problems are still to be told.
  func read(includingTests: Bool = false, warns: Bool? = nil) throws -> LoadedPolicies {
    try choice.read(includingTests: includingTests, warns: warns)
  }

  /// The same, with their problems written to standard error.
  func load(_ console: Console, includingTests: Bool = false) throws -> LoadedPolicies {
    let loaded = try read(includingTests: includingTests)
    loaded.tellProblems(console)
    return loaded
  }

  /// For a command that looks at the rules of the pack alone.
  func refuseOverlays(of command: String) throws {
    guard overlay.isEmpty else {
      throw ValidationError("\(command) looks at the pack alone; leave --overlay out")
    }
  }
}
