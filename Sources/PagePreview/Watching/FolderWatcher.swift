#if canImport(Glibc)
    import Basics
    import Glibc

    /// Linux's inotify: tells at once that something in a folder has changed, so that nobody has to look all the time.
    final class FolderWatcher: Sendable {
        private let descriptor: Int32
        private let isComplete = Mutex(false)

        /// Nil where the system has no more of them.
        init?() {
            descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        /// Whether every folder is watched. Where the system refuses, somebody has to look after all.
        var isSet: Bool { isComplete.withLock { $0 } }

        /// Watches both directories with all folders in them; those that are watched already stay so.
        func watch(_ places: PreviewPlaces) {
            let isWatched = [places.content, places.templates].compactMap { $0 }.map { watch($0, depth: 0) }.allSatisfy { $0 }
            isComplete.withLock { $0 = isWatched }
        }

        /// Whether something changed before the time was over.
        func wait(atMost pause: Duration) -> Bool {
            var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let milliseconds = pause.components.seconds * 1_000 + pause.components.attoseconds / 1_000_000_000_000_000
            let ready = poll(&polled, 1, Int32(clamping: milliseconds))
            // Whatever keeps it from waiting must not keep a core busy.
            if ready < 0 { usleep(100_000) }
            guard ready > 0 else { return false }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while read(descriptor, &buffer, buffer.count) > 0 {}
            return true
        }

        private func watch(_ folder: String, depth: Int) -> Bool {
            let changes = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
            guard inotify_add_watch(descriptor, folder, UInt32(changes) | UInt32(IN_ONLYDIR)) >= 0 else { return false }
            if depth == 3 { return true }
            guard let folders = Self.folders(in: folder) else { return false }
            return folders.map { watch(folder + "/" + $0, depth: depth + 1) }.allSatisfy { $0 }
        }

        /// Nil where the folder can't be listed to its end.
        private static func folders(in folder: String) -> [String]? {
            guard let stream = opendir(folder) else { return nil }
            defer { closedir(stream) }
            var names: [String] = []
            while true {
                errno = 0
                guard let entry = readdir(stream) else { return errno == 0 ? names : nil }
                guard entry.pointee.d_type == UInt8(DT_DIR), entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) else { continue }
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
                names.append(name)
            }
        }
    }
#else
    /// Only Linux has one; elsewhere somebody looks again and again.
    final class FolderWatcher: Sendable {
        init?() { nil }

        var isSet: Bool { false }

        func watch(_: PreviewPlaces) {}
        func wait(atMost _: Duration) -> Bool { false }
    }
#endif
