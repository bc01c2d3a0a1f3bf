#if Preview
    import Basics
    import NIOCore

    #if canImport(Glibc)
        import Glibc
    #else
        import Darwin
    #endif

    /// The connections that are open. Nobody keeps others out by opening many and saying nothing: who has waited longest makes room.
    final class OpenConnections: Sendable {
        enum Doing {
            /// Nothing was asked yet, or not to its end.
            case waiting
            case answering
            /// A page in a browser that hears of changes.
            case listening
        }

        private struct Connection: Sendable {
            let channel: any Channel
            var doing = Doing.waiting
            var since = NIODeadline.now()
        }

        private let connections = Mutex<[ObjectIdentifier: Connection]>([:])
        private let most: Int

        /// How long a connection may wait for a whole request, however slowly that comes.
        private static let longestWait = TimeAmount.seconds(30)

        init(atMost most: Int = OpenConnections.usualNumber()) { self.most = most }

        func admit(_ channel: any Channel) {
            let id = ObjectIdentifier(channel)
            let superfluous = connections.withLock { connections in
                connections[id] = Connection(channel: channel)
                guard connections.count > most, let least = Self.leastMissed(of: connections) else { return nil as Connection? }
                // At once: others may come before it is closed.
                return connections.removeValue(forKey: least)
            }
            channel.closeFuture.whenComplete { [weak self] _ in self?.connections.withLock { $0[id] = nil } }
            superfluous?.channel.close(promise: nil)
        }

        func note(_ doing: Doing, of channel: any Channel) {
            connections.withLock { connections in
                connections[ObjectIdentifier(channel)]?.doing = doing
                connections[ObjectIdentifier(channel)]?.since = .now()
            }
        }

        func closeThoseThatWaitTooLong() {
            let deadline = NIODeadline.now() - Self.longestWait
            let late = connections.withLock { $0.values.filter { $0.doing == .waiting && $0.since < deadline } }
            for connection in late { connection.channel.close(promise: nil) }
        }

        private static func leastMissed(of connections: [ObjectIdentifier: Connection]) -> ObjectIdentifier? {
            let waiting = connections.filter { $0.value.doing == .waiting }
            let listening = connections.filter { $0.value.doing == .listening }
            // Of those who wait, one has come just now. Browsers that listen come back by themselves.
            return (waiting.count > 1 ? waiting : listening.isEmpty ? waiting : listening).min { $0.value.since < $1.value.since }?.key
        }

        /// As many as one reader could want, and so few that descriptors are left for the content and for git.
        private static func usualNumber() -> Int {
            var limit = rlimit()
            #if canImport(Glibc)
                let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
            #else
                let isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0
            #endif
            return isKnown ? min(128, max(2, Int(clamping: limit.rlim_cur) - 16)) : 128
        }
    }
#endif
