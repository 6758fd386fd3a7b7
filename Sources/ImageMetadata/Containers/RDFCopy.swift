/// The RDF of a drawing written out again as an XMP packet of its own: in the drawing its namespaces may be declared on the root,
/// its bytes may be UTF-16, so that no slice of the file could be read by itself.
struct RDFCopy {
    static let root = XMLName(namespace: namespace, local: "RDF")
    private static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    private(set) var packet = ""
    private(set) var hasDescriptions = false
    private(set) var isTooLong = false
    private var depth = 0
    private let longest: Int

    init(limits: ReadingLimits) { longest = limits.longestText }

    /// Whether the element that was opened first has been closed.
    var isComplete: Bool { depth == 0 && !packet.isEmpty }

    mutating func take(_ event: XMLEvent) {
        isTooLong = isTooLong || packet.utf8.count > longest
        switch event {
        case .opened(let name, let attributes):
            if depth == 1, name == XMLName(namespace: Self.namespace, local: "Description") { hasDescriptions = true }
            if !isTooLong { write(name, attributes) }
            depth += 1
        case .text(let text):
            if !isTooLong { packet += Self.escaped(text) }
        case .closed(let name):
            depth -= 1
            if !isTooLong { packet += "</\(Self.tag(name))>" }
        }
    }

    /// Every element declares the namespaces it needs: longer, but it never depends on what stands around it.
    private mutating func write(_ name: XMLName, _ attributes: [XMLAttribute]) {
        packet += "<\(Self.tag(name))"
        if !name.namespace.isEmpty { packet += " xmlns:e=\"\(Self.escaped(name.namespace))\"" }
        for (index, attribute) in attributes.enumerated() {
            switch attribute.name.namespace {
            case "": packet += " \(attribute.name.local)"
            case Self.xml: packet += " xml:\(attribute.name.local)"
            case let namespace:
                packet += " xmlns:a\(index)=\"\(Self.escaped(namespace))\" a\(index):\(attribute.name.local)"
            }
            packet += "=\"\(Self.escaped(attribute.value))\""
        }
        packet += ">"
    }

    private static func tag(_ name: XMLName) -> String { name.namespace.isEmpty ? name.local : "e:\(name.local)" }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
