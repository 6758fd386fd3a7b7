import Foundation
import Testing

@testable import Gate

@Suite("Files")
final class FilesTests {
    private let root = URL(filePath: NSTemporaryDirectory()).appending(path: "afspraak-files-\(UUID().uuidString)").path

    init() throws { try Files.makeFolder(root) }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    @Test func `what is written is read back, and nothing is left beside it`() throws {
        for bytes: [UInt8] in [[], [0, 0xFF], Array(repeating: 0x61, count: 200_000)] {
            try Files.write(bytes, to: "\(root)/a")
            #expect(try Files.read("\(root)/a", limit: bytes.count) == bytes)
            #expect(try Files.names(in: root) == ["a"])
        }
    }

    @Test func `a file larger than the limit is not read`() throws {
        try Files.write(Array(repeating: 0x61, count: 100_001), to: "\(root)/a")
        #expect(throws: FileError.self) { try Files.read("\(self.root)/a", limit: 100_000) }
        #expect(throws: FileError.self) { try Files.read("/dev/zero", limit: 100_000) }
    }

    @Test func `a file that cannot be written leaves the old one whole`() throws {
        try Files.makeFolder("\(root)/a")
        #expect(throws: FileError.self) { try Files.write([1], to: "\(self.root)/a") }
        #expect(throws: FileError.self) { try Files.write([1], to: "\(self.root)/geen/map") }
        #expect(try Files.names(in: root) == ["a"])
    }

    @Test func `a link is told as a link, also one to nowhere`() throws {
        try Files.write([1], to: "\(root)/a", mode: 0o755)
        try FileManager.default.createSymbolicLink(atPath: "\(root)/link", withDestinationPath: "\(root)/a")
        try FileManager.default.createSymbolicLink(atPath: "\(root)/nergens", withDestinationPath: "\(root)/x")
        #expect(Files.kind("\(root)/a") == .file(size: 1, executable: true))
        #expect(Files.kind("\(root)/link") == .link && Files.kind("\(root)/nergens") == .link)
        #expect(Files.kind(root) == .folder && Files.kind("\(root)/x") == nil && Files.kind("/dev/null") == .other)
    }

    @Test func `what nobody keeps stands in the folder that was asked for, when there is one`() throws {
        try Files.write([1], to: "\(root)/a")
        #expect(Files.passingFolder(asked: root) == root)
        for asked in [nil, "", "tmp", "./", "../\(root)", "\(root)/a", "\(root)/geen"] {
            #expect(Files.passingFolder(asked: asked) == "/tmp")
        }
    }

    @Test func `a folder comes with those above it, and making it twice is fine`() throws {
        for _ in 0..<2 { try Files.makeFolder("\(root)/a/b/c/d") }
        #expect(Files.kind("\(root)/a/b/c/d") == .folder)
    }

    @Test func `removing a folder follows no link`() throws {
        try Files.makeFolder("\(root)/keep")
        try Files.write([1], to: "\(root)/keep/a")
        try Files.makeFolder("\(root)/weg/b/c")
        try Files.write([1], to: "\(root)/weg/b/d")
        try FileManager.default.createSymbolicLink(atPath: "\(root)/weg/link", withDestinationPath: "\(root)/keep")
        for _ in 0..<2 { try Files.removeFolder("\(root)/weg") }
        #expect(try Files.names(in: root) == ["keep"] && Files.names(in: "\(root)/keep") == ["a"])
        #expect(throws: Never.self) { try Files.remove("\(self.root)/bestaat-niet") }
    }

    @Test func `names come sorted by their bytes`() throws {
        for name in ["b", "a", "B", "é", ".c"] { try Files.write([], to: "\(root)/\(name)") }
        #expect(try Files.names(in: root) == [".c", "B", "a", "b", "é"])
    }
}
