import Foundation
import Reuse
import Testing

/// What `reuse lint -j` says of a generated repository (`Tests/Fixtures/Reuse/generate.py`).
struct PeerAnswer: Decodable {
    struct File: Decodable, Equatable {
        /// Text, source, kind of source.
        var notices: [[String]]
        /// Text, source, kind of source, and whether it is an expression.
        var licences: [[String]]
    }

    let files: [String: File]
    /// Files on which it stumbled.
    let unread: [String]
}

extension PeerAnswer.File {
    /// Our own facts in its words.
    init(_ record: ReuseRecord) {
        self.init(notices: [], licences: [])
        for fact in record.facts {
            let source = [String(decoding: fact.source.path, as: UTF8.self), Self.name(fact.source.kind)]
            switch fact.statement {
            case .copyright(let notice): notices.append([notice.text] + source)
            case .licence(let licence):
                let text = licence.expression?.text ?? licence.text
                licences.append([text] + source + [licence.expression == nil ? "invalid" : "valid"])
            case .contributor: break
            }
        }
    }

    private static func name(_ kind: ReuseSource.Kind) -> String {
        switch kind {
        case .header: "file-header"
        case .dotLicense: "dot-license"
        case .reuseTOML: "reuse-toml"
        case .dep5: "dep5"
        }
    }

    /// Without regard to order, which reuse has not, nor to the dash between years: of two notices that differ only in it,
    /// reuse shows any.
    var sorted: Self {
        let notices = notices.map { fact in
            fact.enumerated().map { $0 == 0 ? $1.replacing("\u{2013}", with: "-").replacing("--", with: "-") : $1 }
        }
        return Self(
            notices: notices.sorted { $0.lexicographicallyPrecedes($1) },
            licences: licences.sorted { $0.lexicographicallyPrecedes($1) })
    }
}

/// The generated repositories, and what reuse says of them.
struct PeerRepositories {
    static var environment: URL? {
        ProcessInfo.processInfo.environment["AFSPRAAK_VENV"].map { URL(fileURLWithPath: $0) }
    }

    static var count: Int {
        ProcessInfo.processInfo.environment["AFSPRAAK_REUSE_REPOSITORIES"].flatMap { Int($0) } ?? 1000
    }

    static var seed: String { ProcessInfo.processInfo.environment["AFSPRAAK_REUSE_SEED"] ?? "1" }

    let folder: URL
    let answers: [PeerAnswer]

    init(environment: URL) throws {
        // Twenty thousand small files: in memory that takes half a minute, on a busy disk three times as long.
        let memory = URL(fileURLWithPath: "/dev/shm")
        let place =
            FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
        folder = place.appendingPathComponent("reuse-\(UUID().uuidString)")
        let generator = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/Reuse/generate.py").standardizedFileURL
        let process = Process()
        process.executableURL = environment.appendingPathComponent("bin/python")
        process.arguments = ["-B", generator.path, folder.path, String(Self.count), Self.seed]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "generate.py failed")
        let answers = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
        self.answers = try JSONDecoder().decode([PeerAnswer].self, from: answers)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func tree(_ number: Int) -> WorkTree {
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return WorkTree(root: folder.appendingPathComponent(name))
    }
}
