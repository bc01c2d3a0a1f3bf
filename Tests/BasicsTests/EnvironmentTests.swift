import Basics
import Foundation
import Testing

@Suite struct EnvironmentTests {
    @Test func variablesAreRead() {
        setenv("DAYMARK_TEST", "a=b", 1)
        defer { unsetenv("DAYMARK_TEST") }
        #expect(environmentVariable("DAYMARK_TEST") == "a=b")
        #expect(environmentVariable("DAYMARK_TEST_THAT_NOBODY_SETS") == nil)
        #expect(wholeEnvironment()["DAYMARK_TEST"] == "a=b")
        #expect(wholeEnvironment()["PATH"] == ProcessInfo.processInfo.environment["PATH"])
    }

    @Test func errorsHaveTheSystemsWords() { #expect(systemWords(ENOSPC) == "No space left on device") }
}
