import ArgumentParser
import RulesEngine

extension LoadedPolicies {
  /// Ends the command when what would be written is not for the public and `--public` asks for that.
  ///
  /// Not a word of what was read is told, not even where it stands.
  func checkPublic(_ isForAnybody: Bool) throws {
    guard isPublic, !isForAnybody else { return }
    Console().complain(
      "check-offset: refused: something that was read is not marked for the public (--public)"
    )
    throw ExitCode(ExitStatus.invalid)
  }

  /// The marking under which a list of the rules stands; nil where anybody may read it.
  var marking: String? {
    pack.highestMarking == pack.lowestMarking ? nil : pack.highestMarking
  }
}

extension Console {
  /// Writes a text with its marking at the top and the bottom.
  func write(_ text: String, under marking: String?) {
    mark(marking)
    write(text)
    mark(marking)
  }

  /// Writes a marking, if there is one to write.
  func mark(_ marking: String?) {
    if let marking { write(marking + "\n") }
  }
}
