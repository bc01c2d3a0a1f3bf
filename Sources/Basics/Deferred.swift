/// A value that is made once, when it is first wanted.
package final class Deferred<Value: Sendable>: Sendable {
    @usableFromInline let made = Mutex<Value?>(nil)

    package init() {}

    /// - Parameter make: must not want the value itself.
    @inlinable package func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
