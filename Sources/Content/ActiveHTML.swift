import Markdown

/// Markup that does something in a visitor's browser: a script, a frame, an event attribute, a `javascript:` address.
public struct ActiveHTML: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// An element that acts by itself, or that changes how the rest of the page is read.
        case element
        /// An attribute such as `onclick`.
        case event
        /// An address that runs something instead of leading somewhere.
        case address
        /// A tag or comment that is not closed: what follows becomes part of it.
        case unclosed
    }

    public let kind: Kind
    /// What it is called, for words: `<script>`, `onclick`, `javascript:`.
    public let name: String
    /// What is written, to compare with an older version of the page: the tag, for a script with all it holds, for one that
    /// is not closed with all that follows; of a link in Markdown its destination.
    public let text: String
    /// Where the tag or the address stands, in bytes of the file.
    public let range: Range<Int>

    /// Everything in the body of a page that acts.
    static func all(in document: MarkdownDocument, bytes: [UInt8], body: Range<Int>) -> [ActiveHTML] {
        var scan = ActiveScan(document: document, bytes: bytes, body: body)
        return scan.run()
    }
}

/// One walk over a page.
private struct ActiveScan {
    let document: MarkdownDocument
    let bytes: [UInt8]
    let body: Range<Int>
    private var found: [ActiveHTML] = []
    /// In bytes of the file: before it everything is content of an element whose content is no HTML.
    private var resume = 0

    init(document: MarkdownDocument, bytes: [UInt8], body: Range<Int>) {
        self.document = document
        self.bytes = bytes
        self.body = body.clamped(to: bytes.indices)
    }

    mutating func run() -> [ActiveHTML] {
        for html in document.rawHTML where html.range.upperBound > resume { read(html) }
        readPlainText()
        for link in document.links {
            add(address: link.destination, at: link.destinationRange ?? link.place)
        }
        for image in document.images {
            add(address: image.source, at: image.sourceRange ?? image.place)
        }
        return found
    }

    private mutating func read(_ html: RawHTML) {
        let text = document.text(of: html, in: bytes)
        var tokens = HTMLTokenizer(text.bytes)
        tokens.skip(to: text.offset(ofSource: resume))
        while let token = tokens.next() {
            switch token {
            case .end: continue
            case .unclosed(let name, let range):
                let place = text.source(of: range)
                // What a browser makes of the rest depends on all of it.
                resume = body.upperBound
                let rest = place.lowerBound..<max(place.upperBound, resume)
                add(.unclosed, name, String(decoding: bytes[rest], as: UTF8.self), place)
            case .tag(let tag):
                let place = text.source(of: tag.range)
                if ActiveNames.opaque.contains(tag.name) {
                    resume = RawContent.end(of: tag.name, in: bytes, from: place.upperBound, to: body.upperBound)
                    let whole = place.lowerBound..<max(place.upperBound, resume)
                    add(.element, "<\(tag.name)>", String(decoding: bytes[whole], as: UTF8.self), place)
                    tokens.skip(to: text.offset(ofSource: resume))
                } else {
                    judge(tag, written: text.bytes[tag.range], at: place)
                }
            }
        }
    }

    private mutating func judge(_ tag: HTMLTag, written: ArraySlice<UInt8>, at place: Range<Int>) {
        let text = String(decoding: written, as: UTF8.self)
        if ActiveNames.elements.contains(tag.name) {
            add(.element, "<\(tag.name)>", text, place)
        } else if let event = tag.attributes.first(where: ActiveNames.isEvent) {
            add(.event, event.name, text, place)
        } else if let scheme = tag.attributes.lazy.compactMap({ ActiveNames.scheme(ofHTML: $0.value) }).first {
            add(.address, scheme, text, place)
        }
    }

    /// `<svg/onload=…>` is no tag in Markdown but is one in browsers: a site that leaves such text as it is, runs it.
    private mutating func readPlainText() {
        for scope in document.scopes {
            let runs = document.runs(of: scope)
            guard runs.contains(where: { $0.kind == .text && opensTag($0.range) }) else { continue }
            var text = [UInt8](repeating: 0x20, count: scope.range.count)
            for run in runs where run.kind == .text && !run.range.isEmpty {
                guard run.range.clamped(to: scope.range) == run.range else { continue }
                let start = run.range.lowerBound - scope.range.lowerBound
                text.replaceSubrange(start..<(start + run.range.count), with: bytes[run.range])
                // `\<` is how one writes about a tag.
                if run.range.lowerBound > 0, bytes[run.range.lowerBound - 1] == 0x5C { text[start] = 0x20 }
            }
            var tokens = HTMLTokenizer(text)
            while let token = tokens.next() {
                guard case .tag(let tag) = token else { continue }
                let place =
                    (tag.range.lowerBound + scope.range.lowerBound)..<(tag.range.upperBound + scope.range.lowerBound)
                judge(tag, written: bytes[place], at: place)
            }
        }
    }

    private func opensTag(_ range: Range<Int>) -> Bool {
        let text = bytes[range]
        return zip(text, bytes[range.lowerBound...].dropFirst()).contains { $0 == 0x3C && HTMLTokenizer.isLetter($1) }
    }

    private mutating func add(_ kind: ActiveHTML.Kind, _ name: String, _ text: String, _ range: Range<Int>) {
        found.append(ActiveHTML(kind: kind, name: name, text: text, range: range))
    }

    private mutating func add(address: String, at range: Range<Int>) {
        if let scheme = ActiveNames.scheme(of: address) { add(.address, scheme, address, range) }
    }
}
