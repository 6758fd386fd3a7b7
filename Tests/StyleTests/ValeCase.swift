import Foundation
import Markdown
import Style
import Testing
import Text
import YAML

/// One point of what Vale documents: a rule, a text, and what is found. They stand in `Tests/Fixtures/Style/vale`.
struct ValeCase: Sendable, CustomTestStringConvertible {
    let point: String
    let key: String
    let title: String
    /// How Vale does otherwise, when it does.
    let otherwise: String?
    let node: YAMLNode

    var testDescription: String { "\(point), \(key): \(title)" }

    static let folder = URL(filePath: "\(#filePath)").deletingLastPathComponent()
        .appending(path: "../Fixtures/Style/vale").standardizedFileURL

    static func nodes(_ file: String) throws -> [YAMLNode] {
        let bytes = try [UInt8](Data(contentsOf: folder.appending(path: file)))
        return try #require(try parseYAML(bytes, limits: .policy)?.sequence)
    }

    static func all() throws -> [ValeCase] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try files.filter { $0.hasSuffix(".yaml") && $0 != "keys.yaml" }.flatMap { file in
            try nodes(file).map { node in
                ValeCase(
                    point: try #require(node["point"]?.text), key: try #require(node["key"]?.text),
                    title: try #require(node["title"]?.text), otherwise: node["otherwise"]?.text, node: node)
            }
        }
    }

    private func list(_ key: String) -> [String] { node[key]?.sequence?.compactMap(\.text) ?? [] }

    var text: String {
        if case .scalar(let text, _)? = node["text"]?.value { text } else { "" }
    }
    var finds: [String] { list("finds") }
    var refused: String? { node["refused"]?.text }
    var offers: [[String]]? {
        node["offers"]?.sequence?.map { offer in
            (offer.sequence ?? []).compactMap { if case .scalar(let text, _) = $0.value { text } else { nil } }
        }
    }
    var spelling: KnownWords? { node["knows"] == nil ? nil : KnownWords(words: Set(list("knows"))) }

    /// Fails with what is said of the rule.
    func rule() throws -> StyleRule {
        let vocabulary = StyleVocabulary(accept: list("accept"), reject: list("reject"))
        if let name = node["builtin"]?.text {
            return try #require(StyleRule.builtIn(name, vocabulary: vocabulary))
        }
        let lists = node["list"]?.text.map { ["words.txt": Array($0.utf8)] } ?? [:]
        return try StyleRule.read(
            StyleFile(path: "Vale/Case.yml", bytes: Array(written.utf8)), lists: lists, vocabulary: vocabulary)
    }

    /// The rule, or one made around a pattern.
    private var written: String {
        if let rule = node["rule"]?.text { return rule }
        let (key, pattern) = node["raw"]?.text.map { ("raw", $0) } ?? ("tokens", node["token"]?.text ?? "")
        let quoted = pattern.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "extends: existence\nmessage: x\nscope: \(node["scope"]?.text ?? "text")\n\(key): ['\(quoted)']"
    }

    struct KnownWords: Spelling {
        let words: Set<String>
        func knows(_ word: String) -> Bool { words.contains(word) }
    }
}
