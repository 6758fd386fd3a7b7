/// SVG 2: what the drawing is called, and what its `metadata` hold: RDF of XMP or of Creative Commons, and a C2PA store in base64.
struct SVGFile {
    private static let part = "SVG"
    private static let svg = "http://www.w3.org/2000/svg"
    private static let c2pa = "http://c2pa.org/manifest"

    /// An element whose text is gathered.
    private enum Gathered {
        case text(key: String)
        case store
    }

    private let limits: ReadingLimits
    private var contents: ContainerContents
    private var depth = 0
    /// Pieces of text so far: every end of a line begins another.
    private var texts = 0
    private var gathered: (what: Gathered, depth: Int, text: String)?
    private var rdf: RDFCopy?
    /// How many pieces of RDF were found; a drawing has one.
    private var packets = 0
    private var work = CreativeCommonsWork()

    private init(limits: ReadingLimits) {
        self.limits = limits
        contents = ContainerContents(limits: limits)
    }

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var file = SVGFile(limits: limits)
        do throws(Unreadable) {
            // expat takes all attributes of an element before it shows the first of them.
            guard bytes.count(where: { $0 == UInt8(ascii: "=") }) <= 4 * limits.mostParts else {
                throw .tooMuch(part: part)
            }
            try reading(limits).read(bytes[...]) { event in
                file.take(event)
                return file.texts <= 16 * limits.mostParts
            }
        } catch {
            file.contents.add(error)
        }
        if file.texts > 16 * limits.mostParts { file.contents.add(.tooMuch(part: part)) }
        file.addWork()
        return file.contents
    }

    /// Drawings are larger than XMP: a store in base64 must fit, maps have many elements, and groups stand deep in each other.
    private static func reading(_ limits: ReadingLimits) -> XMLReading {
        var reading = XMLReading(part: part, limits: limits, doctype: .named)
        reading.longest = 2 * limits.longestStore
        reading.deepest = 8 * limits.deepest
        reading.mostNodes = 4 * limits.mostParts
        return reading
    }

    private mutating func take(_ event: XMLEvent) {
        switch event {
        case .opened(let name, let attributes):
            open(name, attributes)
            depth += 1
        case .text(let text):
            texts += 1
            gathered?.text += text
        case .closed(let name):
            depth -= 1
            close(name)
        }
        work.take(event)
        takeCopy(event)
    }

    private mutating func open(_ name: XMLName, _ attributes: [XMLAttribute]) {
        if depth == 0, let label = attributes.first(where: { $0.name.local == "aria-label" }) {
            contents.add(.text(key: "aria-label", origin: .svg), label.value.utf8)
        }
        guard gathered == nil else { return }
        // Only the name and description of the whole drawing; shapes have their own.
        if depth == 1, name.namespace == Self.svg || name.namespace.isEmpty, ["title", "desc"].contains(name.local) {
            gathered = (.text(key: name.local), depth, "")
        } else if name.namespace == Self.c2pa, name.local == "manifest" {
            gathered = (.store, depth, "")
        }
    }

    private mutating func close(_ name: XMLName) {
        guard let gathered, gathered.depth == depth else { return }
        self.gathered = nil
        switch gathered.what {
        case .text(let key): contents.add(.text(key: key, origin: .svg), gathered.text.utf8)
        case .store: addStore(gathered.text)
        }
    }

    private mutating func addStore(_ text: String) {
        guard let store = Base64Text.bytes(text) else { return contents.add(.damaged(part: "C2PA store")) }
        guard store.count <= limits.longestStore else { return contents.add(.tooMuch(part: "C2PA store")) }
        contents.add(.contentCredentials, store)
    }

    private mutating func takeCopy(_ event: XMLEvent) {
        if rdf == nil, case .opened(let name, _) = event, name == RDFCopy.root { rdf = RDFCopy(limits: limits) }
        rdf?.take(event)
        guard let finished = rdf, finished.isComplete else { return }
        rdf = nil
        if finished.isTooLong {
            contents.add(.tooMuch(part: "XMP"))
        } else if finished.hasDescriptions {
            packets += 1
            if packets <= limits.deepest { contents.add(.xmp, finished.packet.utf8) }
            if packets == limits.deepest + 1 { contents.add(.tooMuch(part: "XMP")) }
        }
    }

    private mutating func addWork() {
        for (key, value) in work.texts.prefix(limits.mostFacts) {
            contents.add(.text(key: key, origin: .svg), value.utf8)
        }
    }
}
