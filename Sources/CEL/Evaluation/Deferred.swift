import Synchronization

/// Something made when it is first asked for, once for all who share it.
package final class Deferred<Made: AnyObject & Sendable>: Sendable {
  private let made = AtomicLazyReference<Made>()
  private let make: @Sendable () -> Made

  /// What `make` gives is kept; two who ask at the same moment may both make it, and get the same.
  package init(_ make: @escaping @Sendable () -> Made) {
    self.make = make
  }

  /// What was made already.
  package convenience init(_ made: Made) {
    self.init { made }
  }

  package var value: Made {
    made.load() ?? made.storeIfNil(make())
  }
}
