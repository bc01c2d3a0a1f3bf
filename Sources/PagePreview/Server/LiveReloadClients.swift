#if Preview
    import Basics
    import NIOCore
    import NIOHTTP1

    /// The pages that are open in browsers, each waiting to hear that it is out of date.
    final class LiveReloadClients: Sendable {
        private let listeners = Mutex<[ObjectIdentifier: Listener]>([:])

        private struct Listener: Sendable {
            let channel: any Channel
            let version: PreviewVersion
        }

        /// Takes a page in, and tells it at once where it is out of date already.
        func add(_ channel: any Channel, _ version: PreviewVersion, isCurrent: () -> Bool) {
            let id = ObjectIdentifier(channel)
            listeners.withLock { $0[id] = Listener(channel: channel, version: version) }
            channel.closeFuture.whenComplete { [weak self] _ in self?.listeners.withLock { $0[id] = nil } }
            if !isCurrent() { send(Self.event, to: [channel]) }
        }

        /// Tells every page that this concerns.
        func tell(where isConcerned: (PreviewVersion) -> Bool) {
            let concerned = listeners.withLock { $0.values.filter { isConcerned($0.version) } }
            send(Self.event, to: concerned.map(\.channel))
        }

        /// Pages of another snapshot are out of date, and those of this moment that show other findings.
        func hear(_ change: Preview.Change) {
            switch change {
            case .snapshot(let number): tell { $0.snapshot != number }
            case .findings(let view):
                let stage = view.judgement.stage
                tell { $0.snapshot == view.snapshot.number && $0.now == view.now.seconds && $0.stage != stage }
            }
        }

        /// Shows whether anybody is still there, and keeps what lies between from closing the connection.
        func ping() {
            send(": still here\n\n", to: listeners.withLock { $0.values.map(\.channel) })
        }

        private static let event = "data: changed\n\n"

        private func send(_ text: String, to channels: [any Channel]) {
            for channel in channels where channel.isWritable {
                channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text))), promise: nil)
            }
        }
    }
#endif
