import Foundation
import Testing

/// The catalogue of agreements as text.
enum CatalogueFiles {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files of a folder, by name.
    static func files(in folder: String = "Policies/agreements") throws -> [String: Data] {
        let url = root.appending(path: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".yaml") }
        return Dictionary(
            try names.map { ($0, try Data(contentsOf: url.appending(path: $0))) },
            uniquingKeysWith: { first, _ in first
            })
    }

    /// The class of each agreement.
    static func classes() throws -> [String: String] {
        var classes: [String: String] = [:]
        for text in try files().values.map({ String(decoding: $0, as: UTF8.self) }) {
            for match in text.matches(of: #/id: ([a-z0-9-]+), nummer: "[^"]*", klasse: ([a-z]+)/#) {
                classes[String(match.1)] = String(match.2)
            }
        }
        try #require(classes.count > 300)
        return classes
    }

    /// `kortom-86a` for the row `K86a`, `gent-3-4-7` for `GENT-3.4.7`.
    static func identifier(ofRow row: String) -> String {
        let notes = [
            "LEO-": "leopoldsburg-", "AAR-": "aartselaar-", "GED-": "gedragscode-", "GENT-": "gent-", "K": "kortom-",
        ]
        let number = notes.first { row.hasPrefix($0.key) }.map { $0.value + row.dropFirst($0.key.count) } ?? row
        return number.lowercased().replacing(".", with: "-")
    }
}
