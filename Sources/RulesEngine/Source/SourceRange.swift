/// A half-open range of UTF-8 offsets in one file.
public struct SourceRange: Hashable, Sendable {
  // Every node of every tree carries ranges; four bytes reach further than any file limit.
  private var from: UInt32
  private var to: UInt32

  /// The offset of the first byte.
  public var start: Int {
    get { Int(from) }
    set { from = UInt32(clamping: newValue) }
  }

  /// The offset after the last byte.
  public var end: Int {
    get { Int(to) }
    set { to = UInt32(clamping: newValue) }
  }

  /// Makes a range; an end before the start gives an empty range at the start.
  public init(start: Int, end: Int) {
    from = UInt32(clamping: start)
    to = UInt32(clamping: max(start, end))
  }

  /// Whether the range holds no byte and only marks a place.
  public var isEmpty: Bool { start >= end }

  /// The number of bytes in the range.
  public var length: Int { end - start }

  /// Tells whether the byte at an offset belongs to the range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Tells whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }
}

/// A line and a column for people, both counted from 1.
///
/// The column counts Unicode scalars, as most editors and libyaml do.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a location from a line and a column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders locations by line, then by column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
