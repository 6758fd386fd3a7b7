import Foundation
import Git
import Testing

@testable import Gate

@Suite("What was made of the agreements is kept by their tree")
struct KeptByTreeTests {
    private let tree = ObjectID(hex: "0123456789abcdef0123456789abcdef01234567") ?? .zero
    private let other = ObjectID(hex: "f123456789abcdef0123456789abcdef01234567") ?? .zero
    private let bytes = Array("wat klaar is".utf8)

    private func file() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "afspraak-kept-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: "stijl").path
    }

    @Test("It is given for the same tree, for no other, and for no other any more once another was kept")
    func byTree() throws {
        let file = try file()
        #expect(KeptByTree(file: file).bytes(of: tree) == nil)
        KeptByTree(file: file).keep(bytes, of: tree)
        #expect(KeptByTree(file: file).bytes(of: tree) == bytes)
        #expect(KeptByTree(file: file).bytes(of: other) == nil)
        KeptByTree(file: file).keep(bytes.reversed(), of: other)
        #expect(KeptByTree(file: file).bytes(of: other) == bytes.reversed())
        #expect(KeptByTree(file: file).bytes(of: tree) == nil)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("A file that was cut off, changed or swapped for a folder gives nothing")
    func damaged() throws {
        let file = try file()
        KeptByTree(file: file).keep(bytes, of: tree)
        let whole = try Data(contentsOf: URL(filePath: file))
        for length in 0..<whole.count {
            try whole.prefix(length).write(to: URL(filePath: file))
            #expect(KeptByTree(file: file).bytes(of: tree) == nil)
        }
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0x55
            try changed.write(to: URL(filePath: file))
            #expect(KeptByTree(file: file).bytes(of: tree) == nil)
        }
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        #expect(KeptByTree(file: file).bytes(of: tree) == nil)
        KeptByTree(file: file).keep(bytes, of: tree)
        #expect(KeptByTree(file: file).bytes(of: tree) == nil)
    }
}
