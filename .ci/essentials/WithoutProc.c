// Where nothing is mounted at /proc, Swift's runtime stops at its start, as it can't tell where it lies, and knows no arguments. The
// released program runs there too.

// It looks for a program beside it that prints where a crash was. One file has none.
const char *__wrap_swift_copyAuxiliaryExecutablePath(const char *name) {
    (void)name;
    return 0;
}

void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc);

// glibc hands the arguments to what runs before main.
__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
    _swift_stdlib_overrideUnsafeArgvArgc(argv, argc);
}
