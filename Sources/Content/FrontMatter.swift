public import Findings
import Text
public import YAML

/// One field of a page or of an image record.
public struct FrontMatterEntry: Sendable, Hashable {
    /// As written.
    public let key: String
    /// As it compares: site generators do not look at case.
    public let foldedKey: String
    /// Byte offsets in the file.
    public let keyRange: Range<Int>
    public let value: YAMLNode
}

/// The fields at the top of a page.
public struct FrontMatter: Sendable, Hashable {
    /// In the order of the file.
    public let entries: [FrontMatterEntry]
    /// The whole header with its lines of hyphens, in bytes of the file.
    public let range: Range<Int>

    /// The field of this name, whatever its case.
    public subscript(name: String) -> FrontMatterEntry? {
        let folded = Folding.folded(name)
        return entries.first { $0.foldedKey == folded }
    }
}

/// Why the header of a page, or an image record, was not read.
public struct HeaderProblem: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A TOML header, between lines `+++`.
        case toml
        /// A JSON header.
        case json
        /// The second line `---` is missing.
        case unclosed
        /// More than 64 KiB.
        case tooLong
        /// A list or a single value where fields belong.
        case notFields
        /// Two keys that are one, but for their case.
        case sameKey(String)
        case yaml(YAMLError.Problem)
    }

    public let kind: Kind
    /// Where, in bytes of the file.
    public let range: Range<Int>

    /// The sentence for a person.
    public var message: Message {
        switch kind {
        case .toml:
            Message(
                nl: "De paginagegevens staan tussen `+++` (TOML). Dat kunnen we nog niet lezen. Gebruik `---` en YAML.",
                en: "The front matter stands between `+++` (TOML). We cannot read that yet. Use `---` and YAML.")
        case .json:
            Message(
                nl:
                    "De paginagegevens staan tussen accolades (JSON). Dat kunnen we nog niet lezen. Gebruik `---` en YAML.",
                en: "The front matter stands in braces (JSON). We cannot read that yet. Use `---` and YAML.")
        case .unclosed:
            Message(
                nl: "De paginagegevens worden niet afgesloten. Zet er een regel `---` onder.",
                en: "The front matter is not closed. Put a line `---` below it.")
        case .tooLong:
            Message(nl: "De paginagegevens zijn te lang.", en: "The front matter is too long.")
        case .notFields:
            Message(
                nl: "Hier horen gegevens zoals `titel: Zwembad`.", en: "Fields such as `titel: Zwembad` belong here.")
        case .sameKey(let key):
            Message(
                nl: "`\(key)` staat er twee keer (hoofdletters tellen niet).",
                en: "`\(key)` stands there twice (case does not count).")
        case .yaml(let problem):
            Message(
                nl: YAMLError(problem, at: 0).message.nl, en: YAMLError(problem, at: 0).message.en)
        }
    }
}

extension FrontMatter {
    /// Longest header, in bytes.
    static let longest = 65_536

    /// Finds and reads the header of a file. No header is not a problem: then there are no fields.
    static func read(_ bytes: [UInt8]) -> (fields: FrontMatter?, body: Range<Int>, problem: HeaderProblem?) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = line(in: bytes, from: start)
        switch Array(bytes[first.text]) {
        case Array("+++".utf8):
            return (nil, start..<bytes.count, HeaderProblem(kind: .toml, range: first.text))
        case let text where text.first == 0x7B && !text.starts(with: Array("{{".utf8)):
            return (nil, start..<bytes.count, HeaderProblem(kind: .json, range: first.text))
        case Array("---".utf8): break
        default: return (nil, start..<bytes.count, nil)
        }
        var next = first.next
        while next < bytes.count {
            let line = line(in: bytes, from: next)
            if bytes[line.text].elementsEqual("---".utf8) {
                return fields(bytes, header: start..<line.next, inner: first.next..<next, body: line.next..<bytes.count)
            }
            if line.next - start > longest {
                return (nil, start..<bytes.count, HeaderProblem(kind: .tooLong, range: first.text))
            }
            next = line.next
        }
        return (nil, bytes.count..<bytes.count, HeaderProblem(kind: .unclosed, range: first.text))
    }

    private static func fields(
        _ bytes: [UInt8], header: Range<Int>, inner: Range<Int>, body: Range<Int>
    ) -> (FrontMatter?, Range<Int>, HeaderProblem?) {
        do throws(HeaderProblem) {
            let entries = try FrontMatterEntry.entries(in: bytes, range: inner)
            return (FrontMatter(entries: entries, range: header), body, nil)
        } catch {
            return (nil, body, error)
        }
    }

    /// A line without its ending and trailing spaces, and where the next one begins.
    private static func line(in bytes: [UInt8], from start: Int) -> (text: Range<Int>, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let next = min(end + 1, bytes.count)
        while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return (start..<end, next)
    }
}

extension FrontMatterEntry {
    /// Reads a YAML mapping as fields; an empty document has none.
    static func entries(in bytes: [UInt8], range: Range<Int>) throws(HeaderProblem) -> [FrontMatterEntry] {
        let node: YAMLNode?
        do throws(YAMLError) {
            node = try parseYAML(bytes, in: range)
        } catch {
            let start = min(error.offset, bytes.count)
            throw HeaderProblem(kind: .yaml(error.problem), range: start..<min(start + 1, bytes.count))
        }
        guard let node, !node.isNull else { return [] }
        guard let mapping = node.mapping else { throw HeaderProblem(kind: .notFields, range: node.range) }
        var seen: Set<String> = []
        var entries: [FrontMatterEntry] = []
        for entry in mapping {
            let folded = Folding.folded(entry.key)
            guard seen.insert(folded).inserted else {
                throw HeaderProblem(kind: .sameKey(entry.key), range: entry.keyRange)
            }
            entries.append(
                FrontMatterEntry(key: entry.key, foldedKey: folded, keyRange: entry.keyRange, value: entry.value))
        }
        return entries
    }
}
