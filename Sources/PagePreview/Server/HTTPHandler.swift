#if Preview
    import Dispatch
    import NIOCore
    import NIOHTTP1

    /// One connection: reads requests, has them answered elsewhere, and writes the replies.
    final class HTTPHandler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let requests: RequestHandler
        private let clients: LiveReloadClients
        private let connections: OpenConnections
        private var head: HTTPRequestHead?
        private var bodyBytes = 0
        private var isListening = false
        private var isAnswering = false
        private var isInputClosed = false
        private var lastWritten: EventLoopFuture<Void>?

        /// Nobody has anything to send here.
        private static let mostBodyBytes = 65_536
        private static let workers = DispatchQueue(label: "replies", qos: .userInitiated, attributes: .concurrent)

        init(_ requests: RequestHandler, _ clients: LiveReloadClients, _ connections: OpenConnections) {
            (self.requests, self.clients, self.connections) = (requests, clients, connections)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                bodyBytes = 0
            case .body(let bytes):
                bodyBytes += bytes.readableBytes
                if bodyBytes > Self.mostBodyBytes { context.close(promise: nil) }
            case .end:
                guard let head else { return }
                self.head = nil
                answer(head, context.channel)
            }
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            switch event {
            case ChannelEvent.inputClosed: hangUp(context.channel)
            default: context.fireUserInboundEventTriggered(event)
            }
        }

        /// Whoever has nothing more to ask still wants the reply; whoever only listens is gone.
        private func hangUp(_ channel: any Channel) {
            isInputClosed = true
            if isAnswering { return }
            if let lastWritten, !isListening {
                lastWritten.whenComplete { _ in channel.close(promise: nil) }
            } else {
                channel.close(promise: nil)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }

        private func answer(_ head: HTTPRequestHead, _ channel: any Channel) {
            let request: PreviewRequest
            do throws(PreviewRequest.Refusal) {
                request = try PreviewRequest(method: head.method.rawValue, target: head.uri, hosts: head.headers["host"])
            } catch {
                return write(
                    PreviewReply(status: error.status, text: error.message), isHead: head.method == .HEAD, staysOpen: false, to: channel)
            }
            if request.path == Self.events { return listen(request, channel) }
            let (requests, isKeepAlive, eventLoop) = (requests, head.isKeepAlive, channel.eventLoop)
            let handler = NIOLoopBound(self, eventLoop: eventLoop)
            isAnswering = true
            connections.note(.answering, of: channel)
            Self.workers.async {
                let reply = requests.reply(to: request)
                eventLoop.execute { handler.value.write(reply, isHead: request.isHead, staysOpen: isKeepAlive, to: channel) }
            }
        }

        // MARK: Events

        private static let events = ".daymark/events"

        private func listen(_ request: PreviewRequest, _ channel: any Channel) {
            guard let version = request.query["version"].flatMap({ PreviewVersion($0) }), !request.isHead else {
                let reply = PreviewReply(status: 400, text: "Only a page of the preview listens here.")
                return write(reply, isHead: request.isHead, staysOpen: false, to: channel)
            }
            isListening = true
            connections.note(.listening, of: channel)
            var head = HTTPResponseHead(version: .http1_1, status: .ok, headers: Self.headers)
            head.headers.replaceOrAdd(name: "content-type", value: "text/event-stream")
            channel.write(HTTPServerResponsePart.head(head), promise: nil)
            channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: ": here\n\n"))), promise: nil)
            clients.add(channel, version) { requests.preview.isCurrent(version) }
        }

        // MARK: Replies

        private static let headers: HTTPHeaders = [
            "cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
            "cross-origin-resource-policy": "same-origin",
        ]

        private func write(_ reply: PreviewReply, isHead: Bool, staysOpen: Bool, to channel: any Channel) {
            var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: reply.status), headers: Self.headers)
            head.headers.add(name: "content-type", value: reply.type)
            head.headers.add(name: "content-length", value: String(reply.body.count))
            if reply.status == 405 { head.headers.add(name: "allow", value: "GET, HEAD") }
            if let location = reply.location { head.headers.add(name: "location", value: location) }
            if !staysOpen { head.headers.add(name: "connection", value: "close") }
            isAnswering = false
            connections.note(.waiting, of: channel)
            channel.write(HTTPServerResponsePart.head(head), promise: nil)
            if !isHead { channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: reply.body))), promise: nil) }
            let isWritten = channel.writeAndFlush(HTTPServerResponsePart.end(nil))
            lastWritten = isWritten
            if !staysOpen || isInputClosed { isWritten.whenComplete { _ in channel.close(promise: nil) } }
        }
    }
#endif
