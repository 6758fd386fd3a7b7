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

    public init(key: String, foldedKey: String, keyRange: Range<Int>, value: YAMLNode) {
        self.key = key
        self.foldedKey = foldedKey
        self.keyRange = keyRange
        self.value = value
    }
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
        /// Lines `#+…` at the top, which Hugo takes for fields.
        case org
        /// A line `---` that is not the first: some site generators pass over white space and comments in front of it.
        case misplaced
        /// A line that begins with `---` but goes on: some site generators take it for the whole line.
        case looseLine
        /// A line ending that only some readers see (U+0085, U+2028, U+2029).
        case hiddenLineEnding
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
        case .org:
            Message(
                nl:
                    "Een regel die met `#+` begint, telt bij sommige websites als paginagegeven. Gebruik `---` en YAML.",
                en: "A line that begins with `#+` counts as front matter on some sites. Use `---` and YAML.")
        case .misplaced:
            Message(
                nl: "Paginagegevens horen helemaal bovenaan. Zet `---` op de eerste regel, met niets ervoor.",
                en: "Front matter belongs at the very top. Put `---` on the first line, with nothing in front of it.")
        case .looseLine:
            Message(
                nl: "Op deze regel hoort alleen `---`, zonder iets erachter.",
                en: "Only `---` belongs on this line, with nothing behind it.")
        case .hiddenLineEnding:
            Message(
                nl: "Hier zit een onzichtbaar regeleinde, vaak meegekomen bij het plakken. Typ deze regel opnieuw.",
                en: "An invisible line ending stands here, often brought along by pasting. Type this line again.")
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
    ///
    /// Strict where site generators are lenient (Hugo, `parser/pageparser/pagelexer_intro.go`): what one of them would take
    /// for a header and another would not, is refused.
    static func read(_ bytes: [UInt8]) -> (fields: FrontMatter?, body: Range<Int>, problem: HeaderProblem?) {
        let top = bytes.starts(with: mark) ? mark.count : 0
        let start = firstWord(in: bytes, from: top)
        let first = line(in: bytes, from: start)
        func refused(_ kind: HeaderProblem.Kind, body: Range<Int>? = nil) -> (FrontMatter?, Range<Int>, HeaderProblem?)
        {
            (nil, body ?? top..<bytes.count, HeaderProblem(kind: kind, range: first.text))
        }
        let text = bytes[first.text]
        if text.starts(with: "+++".utf8) { return refused(.toml) }
        if text.starts(with: "#+".utf8) { return refused(.org) }
        // `{{` is a shortcode.
        if text.first == 0x7B, text.dropFirst().first != 0x7B { return refused(.json) }
        guard text.starts(with: hyphens) else { return (nil, top..<bytes.count, nil) }
        guard start == top else { return refused(.misplaced) }
        guard text.elementsEqual(hyphens) else { return refused(.looseLine) }
        var next = first.next
        while next < bytes.count {
            let line = line(in: bytes, from: next)
            if bytes[line.text].starts(with: hyphens) {
                let body = line.next..<bytes.count
                guard bytes[line.text].elementsEqual(hyphens) else {
                    return (nil, body, HeaderProblem(kind: .looseLine, range: line.text))
                }
                return fields(bytes, header: start..<line.next, inner: first.next..<next, body: body)
            }
            if line.next - start > longest { return refused(.tooLong) }
            next = line.next
        }
        return refused(.unclosed, body: first.next..<bytes.count)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let hyphens = [UInt8]("---".utf8)

    /// Where Hugo begins to look for a header: behind white space, byte order marks and lines that open a comment.
    private static func firstWord(in bytes: [UInt8], from top: Int) -> Int {
        var index = top
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                index += 1
            } else if byte == mark[0], bytes[index...].starts(with: mark) {
                index += mark.count
            } else if byte == 0x3C, bytes[index...].starts(with: "<!--".utf8) {
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
            } else {
                break
            }
        }
        return index
    }

    private static func fields(
        _ bytes: [UInt8], header: Range<Int>, inner: Range<Int>, body: Range<Int>
    ) -> (FrontMatter?, Range<Int>, HeaderProblem?) {
        if let hidden = hiddenLineEnding(in: bytes[inner]) {
            return (nil, body, HeaderProblem(kind: .hiddenLineEnding, range: hidden))
        }
        do throws(HeaderProblem) {
            let entries = try FrontMatterEntry.entries(in: bytes, range: inner)
            return (FrontMatter(entries: entries, range: header), body, nil)
        } catch {
            return (nil, body, error)
        }
    }

    /// YAML 1.1 ends a line at these, YAML 1.2 does not: two readers would see other fields.
    private static func hiddenLineEnding(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        var rest = bytes
        while let index = rest.firstIndex(where: { $0 == 0xC2 || $0 == 0xE2 }) {
            rest = bytes[index...]
            if rest.starts(with: [0xC2, 0x85]) { return index..<(index + 2) }
            if rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) {
                return index..<(index + 3)
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// A line without its ending and trailing spaces, and where the next one begins. A CR alone ends a line too.
    private static func line(in bytes: [UInt8], from start: Int) -> (text: Range<Int>, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var next = min(end + 1, bytes.count)
        if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
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
