import Content
import Git
import PolicyModel
import Reuse
import TOML
import Text
import YAML

/// What REUSE says about a file, as layers of its record: one for each file that says something.
///
/// REUSE says who made it and under which licence; who can be recognised and whether AI helped stand in our own record, or as
/// keys of our own in REUSE.toml.
struct ReuseLayers {
    private let record: ReuseRecord
    private let type: ContentType
    /// The bytes of a file that says something, and its object id.
    private let read: ([UInt8]) -> (bytes: [UInt8], blob: ObjectID)?

    init(_ record: ReuseRecord, type: ContentType, read: @escaping ([UInt8]) -> (bytes: [UInt8], blob: ObjectID)?) {
        self.record = record
        self.type = type
        self.read = read
    }

    /// A field of a record, said by a line of some file.
    private struct Said {
        let name: String
        let value: YAMLNode.Value
        let line: Int
    }

    /// The nearest file first, as they were found.
    var layers: [AssetRecord.Layer] {
        var order: [[UInt8]] = []
        var said: [[UInt8]: [Said]] = [:]
        for (source, field) in fields {
            if said[source] == nil { order.append(source) }
            said[source, default: []].append(field)
        }
        return order.compactMap { path in
            guard let (bytes, blob) = read(path) else { return nil }
            let lines = LineMap(bytes)
            let entries = (said[path] ?? []).map { field in
                let range = lines.lineRange(field.line) ?? 0..<0
                return FrontMatterEntry(
                    key: field.name, foldedKey: Folding.folded(field.name),
                    keyRange: range.lowerBound..<range.lowerBound, value: YAMLNode(value: field.value, range: range))
            }
            return AssetRecord.Layer(path: path, blob: blob.hex, bytes: bytes, entries: entries, isOwn: false)
        }
    }

    private var fields: [(source: [UInt8], field: Said)] {
        record.fields.compactMap { field in
            value(field.value).map { (field.source.path, Said(name: field.name, value: $0, line: field.line)) }
        }
            + record.facts.flatMap { fact in
                meaning(of: fact).map {
                    (fact.source.path, Said(name: $0.0, value: .scalar($0.1, plain: false), line: fact.line))
                }
            }
    }

    /// The fields of a record that a fact of REUSE answers, as far as the type has such fields.
    private func meaning(of fact: ReuseFact) -> [(String, String)] {
        answers(in: fact).filter { type.field(named: $0.0) != nil }
    }

    private func answers(in fact: ReuseFact) -> [(String, String)] {
        switch fact.statement {
        case .copyright(let notice): [("maker", notice.holder), ("eigenaar", notice.holder)]
        case .licence(let licence):
            [("licentie", licence.text)]
                + (licence.text.hasPrefix("CC-") || licence.text.hasPrefix("CC0-")
                    ? [("gebruiksrecht", "creative-commons")] : [])
        default: []
        }
    }

    private func value(_ node: TOMLNode) -> YAMLNode.Value? {
        switch node.value {
        case .string(let text): .scalar(text, plain: true)
        case .boolean(let answer): .scalar(answer ? "ja" : "nee", plain: true)
        case .integer(let number): .scalar("\(number)", plain: true)
        case .moment(let text): .scalar(text, plain: true)
        case .array(let nodes):
            .sequence(nodes.compactMap { value($0).map { YAMLNode(value: $0, range: 0..<0) } })
        case .float, .table: nil
        }
    }
}

/// The files of one tree, as REUSE reads them.
struct ReuseFiles<Facts: FactSource>: ReuseTree {
    let facts: Facts
    let tree: ObjectID
    let limit: Int

    func kind(of path: [UInt8]) -> ReuseEntryKind? {
        guard let entry = facts.entry(at: RepositoryPath(bytes: path), in: tree) else { return nil }
        switch entry.mode {
        case 0o120000: return .symbolicLink
        case 0o160000: return .submodule
        default: return entry.isFolder ? .directory : .file(isEmpty: facts.size(of: entry.id) == 0)
        }
    }

    func bytes(at path: [UInt8]) -> [UInt8]? {
        guard let entry = facts.entry(at: RepositoryPath(bytes: path), in: tree), !entry.isFolder else { return nil }
        return facts.bytes(of: entry.id, limit: limit)
    }
}
