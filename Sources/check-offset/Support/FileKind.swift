#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path.
///
/// Asked of the system itself: `FileManager` also looks up the names of the owner and of the group, which costs more
/// than reading a case.
enum FileKind {
  case file, folder, link, other

  /// Nil if there is nothing; a link counts as itself, not as what it leads to.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
