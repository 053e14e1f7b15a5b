import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Computes two values at the same time, the second on a thread of its own.
///
/// A start of the program is short and felt, and half of it is work that can be done side by side. If
/// no thread can be had, the second value is computed after the first.
func concurrently<First, Second: Sendable>(
  _ first: () -> First,
  _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let result = Later<Second>()
  let thread = Thread { result.set(second()) }
  let value = first()
  thread?.join()
  return (value, result.value ?? second())
}

/// A value that another thread supplies.
private final class Later<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)

  var value: Value? { stored.withLock { $0 } }

  func set(_ value: Value) {
    stored.withLock { $0 = value }
  }
}

/// A thread that runs one piece of work.
private struct Thread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private let handle: pthread_t
  /// As much as the first thread has, whatever the system gives others.
  private static let stackSize = 8 << 20

  /// Starts the work; nil if the system has no thread to give.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Thread.stackSize)
    #if canImport(Darwin)
      var handle: pthread_t?
      let status = pthread_create(&handle, &attributes, { Thread.start($0) }, work.toOpaque())
    #else
      var handle = pthread_t()
      let status = pthread_create(
        &handle,
        &attributes,
        { $0.flatMap(Thread.start) },
        work.toOpaque()
      )
    #endif
    guard status == 0 else {
      work.release()
      return nil
    }
    #if canImport(Darwin)
      guard let handle else { return nil }
    #endif
    self.handle = handle
  }

  func join() {
    pthread_join(handle, nil)
  }

  private static func start(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
    return nil
  }
}
