#if Preview
    import Basics
    import NIOCore
    import NIOHTTP1
    import NIOPosix
    import StatusModel

    #if canImport(Glibc)
        import Glibc
    #else
        import Darwin
    #endif

    /// Listens on the loopback address, where nobody else can come.
    package struct PreviewServer {
        package let port: Int
        private let group: MultiThreadedEventLoopGroup

        /// Used, or the next one that is free, where no port was asked for.
        static let usualPort = 4_000

        /// Shows what lies in these places from now on, and whatever becomes of it.
        ///
        /// - Parameters:
        ///   - port: the one that was asked for; 0 for any that is free.
        ///   - clock: the moment that pages are shown at where nobody chose another.
        /// - Throws: `DiskError` where a place can't be read, `PreviewError` where it can't listen.
        package init(showing places: PreviewPlaces, port: Int?, clock: @escaping @Sendable () -> Instant) throws {
            let disk = DiskState(places)
            _ = try disk.content.get()
            _ = try disk.templates?.get()
            let clients = LiveReloadClients()
            let preview = Preview(places, disk, clock: clock) { [clients] change in clients.hear(change) }
            try self.init(port: port, RequestHandler(preview: preview), clients)
            DiskWatch(places) { preview.update($0) }.start(from: disk)
        }

        /// - Throws: `PreviewError` where it can't listen there.
        private init(port: Int?, _ requests: RequestHandler, _ clients: LiveReloadClients) throws {
            group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            let connections = OpenConnections()
            let bootstrap = Self.bootstrap(group, requests, clients, connections)
            let channel = try Self.listen(bootstrap, on: port.map { [$0] } ?? Array(Self.usualPort..<Self.usualPort + 50))
            self.port = channel.localAddress?.port ?? port ?? Self.usualPort
            group.next().scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15)) { _ in clients.ping() }
            group.next().scheduleRepeatedTask(initialDelay: .seconds(5), delay: .seconds(5)) { _ in connections.closeThoseThatWaitTooLong()
            }
        }

        private static func bootstrap(
            _ group: MultiThreadedEventLoopGroup, _ requests: RequestHandler, _ clients: LiveReloadClients, _ connections: OpenConnections
        ) -> ServerBootstrap {
            ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 256)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                // Out of descriptors, it tries again after a second and does not keep a core busy meanwhile.
                .serverChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler(shouldForwardIOErrorCaught: false))
                    }
                }
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        try pipeline.configureHTTPServerPipeline()
                        try pipeline.addHandler(HTTPHandler(requests, clients, connections))
                        connections.admit(channel)
                    }
                }
        }

        /// The first of some ports that is free.
        private static func listen(_ bootstrap: ServerBootstrap, on ports: [Int]) throws -> any Channel {
            var failure: (any Error)?
            for port in ports {
                do {
                    return try bootstrap.bind(host: "127.0.0.1", port: port).wait()
                } catch {
                    failure = error
                    guard let error = error as? IOError, error.errnoCode == EADDRINUSE else { break }
                }
            }
            throw PreviewError(message: "\(reason(failure, ports)); choose another with --port, or leave --port out")
        }

        private static func reason(_ failure: (any Error)?, _ ports: [Int]) -> String {
            let ports = ports.count == 1 ? "port \(ports[0])" : "ports \(ports[0]) to \(ports[ports.count - 1])"
            guard let failure = failure as? IOError else { return "can't listen on \(ports)" }
            if failure.errnoCode == EADDRINUSE { return "\(ports) of this computer \(ports.hasPrefix("ports") ? "are" : "is") taken" }
            return "can't listen on \(ports): \(systemWords(failure.errnoCode))"
        }
    }
#endif
