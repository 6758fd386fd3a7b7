/// Which prefix stands for which namespace, element by element (Namespaces in XML 1.0). Kept here and not left to expat, which
/// writes the whole URI before every name: a long URI on many attributes would take a hundred times the bytes of the file.
struct NamespaceScope {
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    /// By prefix, innermost last; the empty prefix is the default namespace.
    private var bindings: [String: [String]] = ["xml": [Self.xml]]
    /// What each open element declared.
    private var declared: [[String]] = []

    static func isDeclaration(_ name: String) -> Bool {
        name == "xmlns" || name.hasPrefix("xmlns:")
    }

    /// Steps into an element; false when it takes a prefix away, which only XML 1.1 allows.
    mutating func open(declaring attributes: [(name: String, value: String)]) -> Bool {
        var prefixes: [String] = []
        for attribute in attributes where Self.isDeclaration(attribute.name) {
            let prefix = String(attribute.name.dropFirst("xmlns:".utf8.count))
            guard prefix.isEmpty || !attribute.value.isEmpty else { return false }
            bindings[prefix, default: []].append(attribute.value)
            prefixes.append(prefix)
        }
        declared.append(prefixes)
        return true
    }

    /// Steps out of the innermost element.
    mutating func close() {
        for prefix in declared.popLast() ?? [] { _ = bindings[prefix]?.popLast() }
    }

    /// nil for a prefix that was never declared.
    func element(_ name: String) -> XMLName? {
        name.utf8.contains(UInt8(ascii: ":"))
            ? prefixed(name) : XMLName(namespace: bindings[""]?.last ?? "", local: name)
    }

    /// The default namespace is not for attributes.
    func attribute(_ name: String) -> XMLName? {
        name.utf8.contains(UInt8(ascii: ":")) ? prefixed(name) : XMLName(namespace: "", local: name)
    }

    private func prefixed(_ name: String) -> XMLName? {
        let halves = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let namespace = bindings[String(halves[0])]?.last else { return nil }
        return XMLName(namespace: namespace, local: String(halves[1]))
    }
}
