import Foundation

@testable import ImageMetadata

/// The files that make.py made, and what exiftool reads from each (expect.py).
enum Fixtures {
    struct Expectation: Decodable, Sendable {
        let format: String
        let position: Bool
        /// Property, origin, value.
        let facts: [[String]]
    }

    private struct Table: Decodable {
        let files: [String: Expectation]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/ImageMetadata")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static let expected: [String: Expectation] = {
        guard let data = try? Data(contentsOf: folder.appending(path: "expected.json")),
            let table = try? JSONDecoder().decode(Table.self, from: data)
        else { return [:] }
        return table.files
    }()

    static let names = expected.keys.sorted()
}

extension ImageFile {
    init(fixture name: String) throws { self.init(bytes: try Fixtures.bytes(name)) }

    var triples: [[String]] { facts.map { [$0.property.rawValue, $0.origin.rawValue, $0.value] } }
}
