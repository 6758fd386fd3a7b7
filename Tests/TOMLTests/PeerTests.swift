import Foundation
import TOML
import Testing

/// Compares with Python's tomllib on texts that are TOML or nearly so (`Tests/Fixtures/TOML/generate.py`).
@Suite("TOML: the same values as tomllib")
struct PeerTests {
    struct Answer: Decodable {
        let text: String
        /// Nil when it is refused.
        let value: String?
    }

    private static var environment: URL? {
        ProcessInfo.processInfo.environment["AFSPRAAK_VENV"].map { URL(fileURLWithPath: $0) }
    }

    private func answers(_ environment: URL) throws -> [Answer] {
        let generator = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/TOML/generate.py")
        let process = Process()
        let output = Pipe()
        process.executableURL = environment.appending(path: "bin/python")
        let seed = ProcessInfo.processInfo.environment["AFSPRAAK_TOML_SEED"] ?? "1"
        process.arguments = ["-B", generator.path, "20000", seed]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([Answer].self, from: data)
    }

    /// A value in the words of `generate.py`.
    private func plain(_ node: TOMLNode) -> Any {
        switch node.value {
        case .string(let text): "string \(text)"
        case .integer(let number): "integer \(number)"
        case .float(let number):
            number.isNaN
                ? "float nan"
                : "float "
                    + (0..<8).reversed().map { String(format: "%02x", (number.bitPattern >> (UInt64($0) * 8)) & 0xFF) }
                    .joined()
        case .boolean(let flag): "boolean \(flag)"
        case .moment(let text): "moment " + (text.prefix(19).split(separator: ".").first ?? "")
        case .array(let nodes): nodes.map(plain)
        case .table(let entries): Dictionary(uniqueKeysWithValues: entries.map { ($0.key, plain($0.value)) })
        }
    }

    @Test("or refuses the same", .enabled(if: environment != nil))
    func sameValues() throws {
        let answers = try answers(try #require(Self.environment))
        #expect(answers.count == 20_000)
        #expect(answers.count { $0.value != nil } > 2000)
        for answer in answers {
            let ours = (try? parseTOML(Array(answer.text.utf8))).map(plain)
            let theirs = try answer.value.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
            let isSame = (ours as? NSDictionary) == (theirs as? NSDictionary)
            #expect(isSame, "\(answer.text.debugDescription): ours \(String(describing: ours))")
        }
    }
}
