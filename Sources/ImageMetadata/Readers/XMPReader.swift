/// One value of XMP: where it stands, without the RDF around it.
struct XMPValue: Sendable, Hashable {
    /// The property, and the fields of structures down to the value.
    let path: [XMLName]
    let text: String
    /// `xml:lang` of an alternative; empty elsewhere.
    let language: String
    /// Which item of a list, or which whole property, the value stands in: fields with the same number belong together.
    let item: Int
}

/// The RDF of an XMP packet (XMP part 1, 7) as values. A property may be an element or an attribute, a structure an inner
/// `rdf:Description` or one left out by `rdf:parseType="Resource"`: all of it comes to the same values here.
struct XMPReader {
    static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    static let xml = "http://www.w3.org/XML/1998/namespace"

    /// An element that is open.
    private struct Frame {
        /// How long the path is inside it.
        let depth: Int
        let item: Int
        let language: String
        let isInRDF: Bool
    }

    private(set) var values: [XMPValue] = []
    private(set) var unreadable: Unreadable?
    /// Elements and attributes.
    private(set) var nodes = 0
    private let most: Int
    private var frames: [Frame] = []
    private var path: [XMLName] = []
    /// The text since the innermost element opened, and whether that element has no other in it.
    private var text = ""
    private var isLeaf = false
    private var items = 0

    init(_ bytes: [UInt8], limits: ReadingLimits) {
        most = limits.mostFacts
        do throws(Unreadable) {
            try XMLReading(part: "XMP", limits: limits).read(Self.packet(in: bytes)) { take($0) }
        } catch {
            unreadable = error
        }
    }

    /// Tags of TIFF and buffers of programs leave zeros and blanks around a packet, where XML allows none.
    private static func packet(in bytes: [UInt8]) -> ArraySlice<UInt8> {
        func isPadding(_ byte: UInt8) -> Bool { [0, 0x09, 0x0A, 0x0D, 0x20].contains(byte) }
        // In UTF-16, with a byte order mark or by its first "<", zeros are halves of characters.
        let wide: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0x00, 0x3C], [0x3C, 0x00]]
        guard !wide.contains(where: bytes.starts) else { return bytes[...] }
        let tail = bytes.drop(while: isPadding)
        return tail.lastIndex { !isPadding($0) }.map { tail[...$0] } ?? []
    }

    private mutating func take(_ event: XMLEvent) -> Bool {
        switch event {
        case .opened(let name, let attributes):
            nodes += 1 + attributes.count
            opened(name, attributes)
        case .text(let piece): text += piece
        case .closed: closed()
        }
        guard values.count <= most else {
            unreadable = .tooMuch(part: "XMP")
            return false
        }
        return true
    }

    private mutating func opened(_ name: XMLName, _ attributes: [XMLAttribute]) {
        let outer = frames.last ?? Frame(depth: 0, item: 0, language: "", isInRDF: false)
        let isRoot = name == XMLName(namespace: Self.rdf, local: "RDF")
        let isProperty = outer.isInRDF && name.namespace != Self.rdf
        let language = attributes.first { $0.name == XMLName(namespace: Self.xml, local: "lang") }?.value
        // A property of the packet and an item of a list each begin a group of fields.
        let isItem = name == XMLName(namespace: Self.rdf, local: "li")
        let begins = outer.isInRDF && (isItem || isProperty && path.isEmpty)
        if begins { items += 1 }
        if isProperty { path.append(name) }
        frames.append(
            Frame(
                depth: path.count, item: begins ? items : outer.item, language: language ?? outer.language,
                isInRDF: outer.isInRDF || isRoot))
        text = ""
        isLeaf = true
        if outer.isInRDF { takeAttributes(attributes) }
    }

    /// Attributes are properties of their own; `rdf:resource` and `rdf:value` are the value of the element.
    private mutating func takeAttributes(_ attributes: [XMLAttribute]) {
        for attribute in attributes where attribute.name.namespace != Self.xml && !attribute.name.namespace.isEmpty {
            if attribute.name.namespace != Self.rdf {
                if path.isEmpty { items += 1 }
                add(path + [attribute.name], attribute.value)
            } else if attribute.name.local == "resource" || attribute.name.local == "value" {
                add(path, attribute.value)
            }
        }
    }

    private mutating func closed() {
        guard let frame = frames.last else { return }
        if isLeaf, frame.isInRDF { add(path, text) }
        isLeaf = false
        text = ""
        frames.removeLast()
        path.removeLast(path.count - (frames.last?.depth ?? 0))
    }

    private mutating func add(_ path: [XMLName], _ text: String) {
        guard let property = path.first, property != Self.ancestors, values.count <= most,
            !text.allSatisfy(\.isWhitespace)
        else { return }
        let item = self.path.isEmpty ? items : frames.last?.item ?? 0
        values.append(XMPValue(path: path, text: text, language: frames.last?.language ?? "", item: item))
    }

    /// Photoshop lists every document that something was ever pasted from: tens of thousands of numbers, and nothing else.
    private static let ancestors = XMLName(namespace: "http://ns.adobe.com/photoshop/1.0/", local: "DocumentAncestors")
}
