import Foundation
import Testing

@testable import ImageMetadata

@Suite("The pieces of a file, kept")
struct KeptPiecesTests {
    private static let files: [String] = {
        let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/ImageMetadata")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        return found.compactMap { ($0 as? URL)?.path }.filter { FileManager.default.contents(atPath: $0) != nil }
            .sorted()
    }()

    @Test("Read again from what was kept, a file says the same", arguments: files)
    func same(path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let (file, kept) = ImageFile.reading(bytes)
        guard let kept else {
            // Too much to keep: read from the file each time.
            #expect(bytes.count > KeptPieces.longest / 2)
            return
        }
        let again = try #require(ImageFile(kept: kept))
        #expect(again.format == file.format && again.facts == file.facts && again.unreadable == file.unreadable)
        #expect(again.hasPosition == file.hasPosition && again.credentials == file.credentials)
        #expect(again.artificialIntelligence == file.artificialIntelligence && again.raw == file.raw)
    }

    @Test("Cut off anywhere, or changed anywhere, it is unknown or another file, and never a crash")
    func damaged() throws {
        let path = try #require(Self.files.first { $0.hasSuffix(".jpg") })
        let kept = try #require(ImageFile.reading([UInt8](try Data(contentsOf: URL(filePath: path)))).kept)
        for length in 0..<min(kept.count, 2_000) { #expect(ImageFile(kept: Array(kept.prefix(length))) == nil) }
        for place in stride(from: 0, to: kept.count, by: 7) {
            var bytes = kept
            bytes[place] = ~bytes[place]
            _ = ImageFile(kept: bytes)
        }
        #expect(ImageFile(kept: kept + [0]) == nil)
    }
}
