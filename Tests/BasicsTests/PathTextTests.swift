import Basics
import Foundation
import Testing

@Suite struct PathTextTests {
    @Test(arguments: [
        ("a", "/work/page/a"), ("a//b/", "/work/page/a/b"), ("./a/./b/.", "/work/page/a/b"), ("../x", "/work/x"), ("..", "/work"),
        (".", "/work/page"), ("", "/work/page"), ("/", "/"), ("//", "/"), ("/../a", "/a"), ("/a/..", "/"), ("../../../..", "/"),
        ("a b%20c", "/work/page/a b%20c"), ("…/...", "/work/page/…/..."), ("a/\u{301}b", "/work/page/a/\u{301}b"),
        ("~/x", "/work/page/~/x"),
    ])
    func aPathFromTheRoot(_ path: String, _ expected: String) {
        #expect(Array(absolutePath(path, from: "/work/page").utf8) == Array(expected.utf8))
    }

    @Test(arguments: ["a", "a//b/", "./a/./b/.", "../x", "..", ".", "/", "/../a", "/a/..", "/tmp/../x//y/", "é/x"])
    func itIsAsFoundationHasIt(_ path: String) {
        let here = FileManager.default.currentDirectoryPath
        #expect(absolutePath(path, from: here) == URL(fileURLWithPath: path).standardizedFileURL.path)
    }

    @Test(arguments: [
        ("a", ".", "a"), ("a/b", "a", "b"), ("a/b/", "a", "b"), ("a//b", "a", "b"), ("/a", "/", "a"), ("//a//", "/", "a"),
        ("/a/b", "/a", "b"), ("./a", ".", "a"), ("a/..", "a", ".."), ("", ".", ""), ("/", ".", ""),
    ])
    func folderAndNameOfAPath(_ path: String, _ folder: String, _ name: String) {
        let parts = folderAndName(of: path)
        #expect(parts.folder == folder && parts.name == name)
    }
}
