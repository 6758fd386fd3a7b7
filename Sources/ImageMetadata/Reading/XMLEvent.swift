/// A name with its namespace by URI: a prefix means nothing of its own.
struct XMLName: Sendable, Hashable {
    /// Empty for a name in no namespace, as an attribute without a prefix.
    let namespace: String
    let local: String
}

struct XMLAttribute: Sendable, Hashable {
    let name: XMLName
    let value: String
}

/// What an XML document is made of, in the order of reading. Comments and processing instructions are left out.
enum XMLEvent: Sendable, Hashable {
    case opened(XMLName, [XMLAttribute])
    /// Text and CDATA, not always in one piece.
    case text(String)
    case closed(XMLName)
}
