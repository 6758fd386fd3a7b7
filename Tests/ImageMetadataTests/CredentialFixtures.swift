import Foundation

@testable import ImageMetadata

/// The files that make_c2pa.py signed, and what c2pa-python reads from each (expect_c2pa.py).
enum CredentialFixtures {
    struct Expectation: Decodable, Sendable {
        let error: String?
        let manifests: Int?
        /// Name, source type, agent.
        let actions: [[String]]?
        let sourceTypes: [String]?
        let generators: [String]?
    }

    private struct Table: Decodable {
        let files: [String: Expectation]
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/ImageMetadata")

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    static let expected: [String: Expectation] = {
        guard let data = try? Data(contentsOf: root.appending(path: "c2pa/expected-c2pa.json")),
            let table = try? JSONDecoder().decode(Table.self, from: data)
        else { return [:] }
        return table.files
    }()

    /// What c2pa-python could read.
    static let readable = expected.filter { $0.value.error == nil }.keys.sorted()

    /// Every fixture with this ending, by its path.
    static func paths(in folder: String, endings: Set<String>) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? []
        return names.filter { endings.contains(String($0.split(separator: ".").last ?? "")) }.sorted().map {
            "\(folder)/\($0)"
        }
    }
}

/// Bytes of boxes, written by hand.
func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, bytes: 4) + Array(type.utf8) + content
}

func big(_ number: Int, bytes count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// A JUMBF superbox.
func superbox(_ type: String, _ label: String, _ boxes: [UInt8]) -> [UInt8] {
    let ending: [UInt8] = [0, 0x11, 0, 0x10, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]
    return box("jumb", box("jumd", Array(type.utf8) + ending + [3] + Array(label.utf8) + [0]) + boxes)
}

/// A store with one manifest, whose only assertion has this content.
func store(assertion label: String, _ content: [UInt8], claim: [UInt8] = [0xA0], manifest: String = "c2ma") -> [UInt8] {
    let assertions = superbox("c2as", "c2pa.assertions", superbox("cbor", label, content))
    let claim = superbox("c2cl", "c2pa.claim", box("cbor", claim))
    return superbox("c2pa", "c2pa", superbox(manifest, "urn:c2pa:1", assertions + claim))
}

/// CBOR of a short text.
func cbor(_ text: String) -> [UInt8] { [0x78, UInt8(text.utf8.count)] + Array(text.utf8) }

extension ContentCredentials {
    init(_ bytes: [UInt8], limits: ReadingLimits = .init()) { self.init(stores: [bytes], remote: nil, limits: limits) }
}
