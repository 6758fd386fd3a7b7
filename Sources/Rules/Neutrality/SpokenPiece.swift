import Content
import Findings
import Git
import Markdown
import Text
import YAML

/// A piece of a page in which something can be named.
struct SpokenPiece {
    enum Kind: Hashable {
        case text
        /// A cell or an item, where a row of names can stand.
        case entry
        case field
        case alternative
        case fileName
    }

    let kind: Kind
    let bytes: [UInt8]
    /// Where a stretch of it stands in the file.
    let place: (Range<Int>) -> Range<Int>
    /// Whether it stood there before the change.
    let stood: Bool

    /// Everything of a page that a reader sees or hears, in its order: fields, text, descriptions, names of files.
    static func all(of subject: PageSubject) -> [SpokenPiece] {
        fields(of: subject) + text(of: subject) + images(of: subject) + name(of: subject)
    }

    /// Fields that name things for the program, or that declare what is looked for.
    private static let machineFields: Set<String> = [
        "id", "type", "redacteur", "mandatarissen", "politieke_context", "ai", "ai_tool", "eindredactie", "taal",
        "vertaling_van", "beleidsfase", "besluit", "inspraak", "afzender", "status", "layout", "slug", "url", "aliases",
        "noodzaak", "deelt", "ondertekenaars", "sponsor", "derden", "tags", "contact", "bronnen", "contact_beleid",
        "contact_overig", "citaten", "bevestigd_door", "overleg",
    ]

    private static func fields(of subject: PageSubject) -> [SpokenPiece] {
        let before = subject.before
        return (subject.page.frontMatter?.entries ?? []).flatMap { entry -> [SpokenPiece] in
            guard !machineFields.contains(entry.foldedKey) else { return [] }
            let old = before?.frontMatter?[entry.foldedKey]?.value
            let stood = old.map { node in
                before.map { $0.bytes[node.range.clamped(to: $0.bytes.indices)] }
                    == subject.page.bytes[entry.value.range.clamped(to: subject.page.bytes.indices)]
            }
            return words(in: entry.value, depth: 0).map { node, text in
                SpokenPiece(kind: .field, bytes: Array(text.utf8), place: { _ in node.range }, stood: stood ?? false)
            }
        }
    }

    /// The texts in a value. Its depth is limited by the reader.
    private static func words(in node: YAMLNode, depth: Int) -> [(YAMLNode, String)] {
        guard depth < 8 else { return [] }
        if let text = node.text { return text.contains("/") && !text.contains(" ") ? [] : [(node, text)] }
        if let list = node.sequence { return list.flatMap { words(in: $0, depth: depth + 1) } }
        return (node.mapping ?? []).flatMap { words(in: $0.value, depth: depth + 1) }
    }

    private static func text(of subject: PageSubject) -> [SpokenPiece] {
        let page = subject.page
        var pieces: [SpokenPiece] = []
        pieces.reserveCapacity(page.markdown.scopes.count)
        for (index, scope) in page.markdown.scopes.enumerated() {
            let text = page.markdown.text(of: scope, in: page.bytes)
            let isEntry: Bool =
                switch scope.kind {
                case .tableCell, .listItem: true
                case .paragraph, .heading: scope.listDepth > 0
                }
            pieces.append(
                SpokenPiece(
                    kind: isEntry ? .entry : .text, bytes: text.bytes, place: { text.source(of: $0) },
                    stood: subject.standing.holds(scope: index)))
        }
        for html in page.markdown.rawHTML where html.isBlock {
            let text = page.markdown.text(of: html, in: page.bytes)
            pieces.append(
                SpokenPiece(
                    kind: .text, bytes: withoutTags(text.bytes), place: { text.source(of: $0) },
                    stood: subject.standing.holdsLines(around: html.range.lowerBound)))
        }
        return pieces
    }

    /// HTML with blanks in the place of its tags, but for what they describe (`alt`, `title`).
    private static func withoutTags(_ html: [UInt8]) -> [UInt8] {
        var text = html
        var isTag = false
        var isSaid = false
        var quote: UInt8?
        for index in html.indices {
            let byte = html[index]
            if !isTag {
                guard byte == UInt8(ascii: "<") else { continue }
                isTag = true
            } else if let open = quote {
                if byte == open {
                    quote = nil
                } else if isSaid {
                    continue
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                isSaid =
                    html[..<index].suffix(6).elementsEqual("title=".utf8)
                    || html[..<index].suffix(4).elementsEqual("alt=".utf8)
            } else if byte == UInt8(ascii: ">") {
                isTag = false
            }
            text[index] = byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") ? UInt8(ascii: "|") : 0x20
        }
        return text
    }

    private static func images(of subject: PageSubject) -> [SpokenPiece] {
        let page = subject.page
        return page.markdown.images.flatMap { image -> [SpokenPiece] in
            let stood = subject.standing.holds(image.near)
            var pieces: [SpokenPiece] = []
            let words = page.markdown.alternative(of: image, in: page.bytes)
            if !words.bytes.isEmpty {
                pieces.append(
                    SpokenPiece(kind: .alternative, bytes: words.bytes, place: { words.source(of: $0) }, stood: stood))
            }
            if let title = image.title {
                pieces.append(
                    SpokenPiece(kind: .alternative, bytes: Array(title.utf8), place: { _ in image.place }, stood: stood)
                )
            }
            let name = image.source.split(separator: "/").last.map { Array($0.utf8) } ?? []
            pieces.append(SpokenPiece(kind: .fileName, bytes: name, place: { _ in image.place }, stood: stood))
            return pieces
        }
            + page.markdown.links.compactMap { link in
                link.title.map { title in
                    SpokenPiece(
                        kind: .alternative, bytes: Array(title.utf8), place: { _ in link.place },
                        stood: subject.standing.holds(link.near))
                }
            }
    }

    private static func name(of subject: PageSubject) -> [SpokenPiece] {
        [
            SpokenPiece(
                kind: .fileName, bytes: subject.path.nameBytes, place: { _ in 0..<0 }, stood: subject.before != nil)
        ]
    }
}
