import CLinux

/// Asks the system for memory in large pieces and gives none back before the end: a run is short, and its content stays with it. In small
/// ones, as the C library has it, a tenth of a build's time went into asking.
func takeMemoryInLargePieces() {
    #if canImport(Glibc)
        _ = mallopt(M_TOP_PAD, 64 << 20)
        _ = mallopt(M_TRIM_THRESHOLD, .max)
        _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
}

/// The program ends with it: to give back each piece of it before that would only take time.
func keepToTheEnd(_ value: some Any) { _ = Unmanaged.passRetained(Kept(value)) }

private final class Kept {
    private let value: Any

    init(_ value: Any) { self.value = value }
}
