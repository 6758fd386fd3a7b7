import ImageMetadata
import Content
import Findings
import JSON
import Markdown
import Presentation
import Text
import YAML

/// What the checker reads out of one file, as data.
struct Inspection {
    let json: JSONValue
    /// Whether it could be read.
    let isReadable: Bool

    init(path: String, bytes: [UInt8], language: Language) {
        var members: [JSONMember] = [
            JSONMember("version", 1), JSONMember("path", .string(path)),
        ]
        var readable = true
        if path.hasSuffix(".md") {
            do throws(PageProblem) {
                let page = try Page(bytes: bytes)
                members += Self.page(page, language)
                readable = page.headerProblem == nil
            } catch {
                members.append(JSONMember("problem", .string(error.message[language])))
                readable = false
            }
        } else if path.hasSuffix(".yml") || path.hasSuffix(".yaml") {
            let sidecar = Sidecar(bytes: bytes)
            members.append(JSONMember("kind", "sidecar"))
            members.append(JSONMember("fields", Self.fields(sidecar.entries, bytes: bytes)))
            if let problem = sidecar.problem {
                members.append(JSONMember("problem", .string(problem.message[language])))
                readable = false
            }
        } else {
            let image = ImageInspection(Asset(bytes: bytes), language)
            members += image.members
            readable = image.isReadable
        }
        json = .object(members)
        isReadable = readable
    }

    private static func page(_ page: Page, _ language: Language) -> [JSONMember] {
        var members: [JSONMember] = [JSONMember("kind", "page")]
        members.append(JSONMember("lines", .integer(page.lines.lineCount)))
        if let problem = page.headerProblem {
            members.append(JSONMember("problem", .string(problem.message[language])))
        }
        members.append(JSONMember("frontMatter", fields(page.frontMatter?.entries ?? [], bytes: page.bytes)))
        members.append(JSONMember("scopes", .array(page.markdown.scopes.map { scope($0, in: page) })))
        members.append(
            JSONMember(
                "activeHTML",
                .array(page.activeHTML.map { ["name": .string($0.name), "place": place($0.range, in: page)] })))
        members.append(
            JSONMember(
                "shortcodes",
                .array(page.shortcodes.map { ["name": .string($0.name), "place": place($0.range, in: page)] })))
        return members
    }

    /// One piece of running text: its kind, where it stands, and its text as written.
    private static func scope(_ scope: TextScope, in page: Page) -> JSONValue {
        let kind =
            switch scope.kind {
            case .paragraph: "paragraph"
            case .heading(let level): "heading \(level)"
            case .listItem: "list item"
            case .tableCell(let isHeader): isHeader ? "table header" : "table cell"
            }
        let text = String(decoding: page.bytes[scope.range.clamped(to: 0..<page.bytes.count)], as: UTF8.self)
        return ["kind": .string(kind), "place": place(scope.range, in: page), "text": .string(text)]
    }

    private static func fields(_ entries: [FrontMatterEntry], bytes: [UInt8]) -> JSONValue {
        let lines = LineMap(bytes)
        return .array(
            entries.map { entry in
                let start = lines.position(at: entry.keyRange.lowerBound, in: bytes)
                return [
                    "key": .string(entry.key), "line": .integer(start.line), "column": .integer(start.column),
                    "value": value(entry.value),
                ]
            })
    }

    private static func value(_ node: YAMLNode) -> JSONValue {
        switch node.value {
        case .scalar(let text, let plain):
            if plain, node.isNull { return .null }
            if let flag = node.bool { return .bool(flag) }
            return .string(text)
        case .sequence(let nodes): return .array(nodes.map(value))
        case .mapping(let entries): return .object(entries.map { JSONMember($0.key, value($0.value)) })
        }
    }

    private static func place(_ range: Range<Int>, in page: Page) -> JSONValue {
        let span = Span(range, in: page.bytes, lines: page.lines)
        return [
            "line": .integer(span.start.line), "column": .integer(span.start.column),
            "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column),
        ]
    }
}
