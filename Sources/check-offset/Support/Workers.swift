import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does many pieces of work on several cores; the results stand in the order of the pieces.
enum Workers {
  /// How many pieces can be worked on at once.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results of `count` pieces of work.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - jobs: How many are worked on at once.
  ///   - progress: Is told now and then, from the calling thread, how many are done.
  ///   - work: The work on one piece.
  /// - Returns: The results, in the order of the pieces.
  static func map<Value: Sendable>(
    _ count: Int,
    jobs: Int,
    progress: ((Int) -> Void)? = nil,
    _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let threads = min(jobs, count)
    guard threads > 1 else {
      return (0..<count).map { index in
        progress?(index)
        return work(index)
      }
    }
    let pool = Pool(count, work)
    var running: [pthread_t] = []
    for _ in 0..<threads {
      if let thread = start({ pool.run() }) { running.append(thread) }
    }
    // What no thread could be had for is done here.
    if running.isEmpty { pool.run() }
    while let progress, pool.done < count {
      progress(pool.done)
      usleep(50_000)
    }
    for thread in running { pthread_join(thread, nil) }
    return pool.values
  }

  /// Begins work that nobody waits for.
  static func begin(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  /// Starts a thread; nil if the system gives none.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    // The limits on nesting are made for a stack of this size.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { run($0) }, box)
    #else
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, run, box)
    #endif
    guard status == 0 else {
      Unmanaged<Box>.fromOpaque(box).release()
      return nil
    }
    return thread
  }
}

/// Pieces of work that are handed out one by one.
private final class Pool<Value: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Value
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let results: Mutex<[Value?]>

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.work = work
    results = Mutex(Array(repeating: nil, count: count))
  }

  var done: Int { finished.load(ordering: .relaxed) }
  var values: [Value] { results.withLock { $0.compactMap { $0 } } }

  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let value = work(index)
      results.withLock { $0[index] = value }
      finished.add(1, ordering: .relaxed)
    }
  }
}
