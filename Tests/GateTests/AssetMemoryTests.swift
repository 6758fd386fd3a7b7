import Content
import Foundation
import Git
import ImageMetadata
import Testing

@testable import Gate

@Suite("What was read of images is kept")
struct AssetMemoryTests {
    private let blob = ObjectID(hex: "0123456789abcdef0123456789abcdef01234567") ?? .zero
    private let other = ObjectID(hex: "f123456789abcdef0123456789abcdef01234567") ?? .zero
    private let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Bad</title></svg>".utf8)

    private func file() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "afspraak-memory-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: "beelden").path
    }

    private func learn(_ blob: ObjectID, in file: String) throws {
        let memory = AssetMemory(file: file)
        memory.learn(try #require(Asset.reading(drawing).kept), of: blob)
        memory.keep()
    }

    @Test("What was learnt is known to the next who asks, and to nobody who asks for another file")
    func known() throws {
        let file = try file()
        try learn(blob, in: file)
        try learn(other, in: file)
        let memory = AssetMemory(file: file)
        let asset = try #require(memory.asset(blob, limit: 1_000))
        let read = Asset(bytes: drawing)
        #expect(asset.sha256 == read.sha256 && asset.size == read.size && asset.format == .svg)
        #expect(asset.image.facts == read.image.facts && asset.image.unreadable == read.image.unreadable)
        #expect(memory.asset(other, limit: 1_000) != nil)
        #expect(memory.asset(.zero, limit: 1_000) == nil)
        #expect(memory.asset(blob, limit: drawing.count - 1) == nil)
    }

    @Test("A file that was cut off or changed is known as far as it is whole, and goes on after that")
    func damaged() throws {
        let file = try file()
        try learn(blob, in: file)
        try learn(other, in: file)
        let whole = try Data(contentsOf: URL(filePath: file))
        for length in 0..<whole.count {
            try whole.prefix(length).write(to: URL(filePath: file))
            let memory = AssetMemory(file: file)
            for id in [blob, other] {
                if let asset = memory.asset(id, limit: 1_000) { #expect(asset.sha256 == Asset(bytes: drawing).sha256) }
            }
            #expect(memory.asset(other, limit: 1_000) == nil)
        }
        for place in whole.indices {
            var bytes = whole
            bytes[place] ^= 0x55
            try bytes.write(to: URL(filePath: file))
            let memory = AssetMemory(file: file)
            if let asset = memory.asset(blob, limit: 1_000) { #expect(asset.sha256 == Asset(bytes: drawing).sha256) }
        }
        try whole.prefix(whole.count - 3).write(to: URL(filePath: file))
        try learn(other, in: file)
        #expect(AssetMemory(file: file).asset(other, limit: 1_000) != nil)
    }
}
