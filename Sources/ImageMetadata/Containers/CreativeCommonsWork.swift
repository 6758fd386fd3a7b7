/// The description that Inkscape and Wikimedia's tools write: `cc:Work` in RDF, with persons as `cc:Agent` and their names as a
/// title.
struct CreativeCommonsWork {
    private static let namespaces: Set<String> = ["http://creativecommons.org/ns#", "http://web.resource.org/cc/"]
    private static let dc = "http://purl.org/dc/elements/1.1/"
    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

    /// "cc:Work/dc:creator" and what it says.
    private(set) var texts: [(key: String, value: String)] = []
    /// How deep inside the work; 0 outside.
    private var depth = 0
    private var key: String?
    private var text = ""

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .opened(let name, let attributes): open(name, attributes)
        case .text(let piece): if key != nil { text += piece }
        case .closed: close()
        }
    }

    private mutating func open(_ name: XMLName, _ attributes: [XMLAttribute]) {
        guard depth > 0 || name.local == "Work" && Self.namespaces.contains(name.namespace) else { return }
        if depth == 1 {
            key = Self.key(name)
            text = ""
            let resource = attributes.first { $0.name == XMLName(namespace: Self.rdf, local: "resource") }
            if let key, let value = resource?.value.trimmed { texts.append((key, value)) }
        }
        depth += 1
    }

    private mutating func close() {
        guard depth > 0 else { return }
        depth -= 1
        guard depth == 1, let key else { return }
        if let value = text.trimmed { texts.append((key, value)) }
        self.key = nil
    }

    private static func key(_ name: XMLName) -> String? {
        if name.namespace == dc { return "cc:Work/dc:\(name.local)" }
        return namespaces.contains(name.namespace) ? "cc:Work/cc:\(name.local)" : nil
    }
}
