import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What changed in a git repository since a revision, committed or not.
struct GitChanges {
  /// The changed files, from the root on, whether they are still there or not.
  let paths: [String]

  /// Asks git in each of these folders; whatever goes wrong is told and never looks like no change.
  init(since revision: String, in folders: [String]) throws {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains("\0") else {
      throw ValidationError("`\(revision)` is not a revision")
    }
    var paths: Set<String> = []
    var known: Set<String> = []
    for folder in folders {
      let top = try Self.git(["rev-parse", "--show-toplevel"], in: folder).dropLast()
      guard let root = Paths.real(String(top)) else {
        throw ValidationError("git does not tell where the repository of `\(folder)` begins")
      }
      guard known.insert(root).inserted else { continue }
      // Before the first commit there is no HEAD, and all that will be in it is new.
      let head = ["rev-parse", "--verify", "--quiet", "HEAD"]
      let isFirst = revision == "HEAD" && (try? Self.git(head, in: root)) == nil
      let diff =
        isFirst
        ? ["ls-files", "-z"]
        : [
          "diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "-z",
          revision, "--",
        ]
      for command in [diff, ["ls-files", "--others", "--exclude-standard", "-z"]] {
        let names = try Self.git(command, in: root).split(separator: "\0")
        // A repository within this one has a slash at its end.
        paths.formUnion(names.map { "\(root)/\($0.hasSuffix("/") ? $0.dropLast() : $0)" })
      }
    }
    self.paths = paths.sorted()
  }

  /// Whether anything at or below a path changed, or something that holds it: of a repository within the repository git
  /// names only the folder.
  func touches(_ path: String) -> Bool {
    let place = Paths.real(path) ?? Paths.absolute(path)
    return paths.contains {
      $0 == place || $0.hasPrefix(place + "/") || place.hasPrefix($0 + "/")
    }
  }

  /// What git answers; its complaint becomes ours.
  private static func git(_ arguments: [String], in folder: String) throws -> String {
    let words = ["git", "-C", folder] + arguments
    var output: [Int32] = [0, 0]
    var complaints: [Int32] = [0, 0]
    guard pipe(&output) == 0, pipe(&complaints) == 0 else {
      throw ValidationError("git cannot be run")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints[1], STDERR_FILENO)
    for descriptor in output + complaints {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    let status = posix_spawnp(&process, "git", &actions, nil, &pointers, environ)
    close(output[1])
    close(complaints[1])
    let (answer, complaint) = read(output[0], complaints[0])
    guard status == 0 else { throw ValidationError("git cannot be run") }
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    guard ended == 0 else {
      let first = complaint.split(separator: "\n").first.map(String.init) ?? "it failed"
      throw ValidationError("git \(arguments[0]): \(first)")
    }
    return answer
  }

  /// All that comes out of two pipes; neither waits for the other.
  private static func read(_ first: Int32, _ second: Int32) -> (String, String) {
    var texts: [[UInt8]] = [[], []]
    var open = [first, second]
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while open.contains(where: { $0 >= 0 }) {
      var waits = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&waits, 2, -1) < 0, errno != EINTR { break }
      for index in 0..<2 where open[index] >= 0 && waits[index].revents != 0 {
        let count = systemRead(open[index], &buffer)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          close(open[index])
          open[index] = -1
        }
      }
    }
    return (String(decoding: texts[0], as: UTF8.self), String(decoding: texts[1], as: UTF8.self))
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        Musl.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
