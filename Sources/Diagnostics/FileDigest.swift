import Basics

extension Checksum {
    /// Of files with their names, in their order.
    package static func digest(of files: [SourceFile]) -> Digest {
        var packing = Packing()
        for file in files {
            packing.add(file.path)
            packing.add(file.bytes)
        }
        return digest(of: packing.bytes)
    }
}
