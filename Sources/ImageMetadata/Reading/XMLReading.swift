import CExpat

/// Reads XML (1.0 with namespaces) by expat, an event at a time. Entities other than the five of XML are refused before they can
/// grow: nothing declared in the document itself is ever looked at. There is no recursion, so depth costs nothing but a count.
struct XMLReading: Sendable {
    enum Doctype: Sendable, Hashable {
        case refused
        /// For SVG, whose old tools name the public DTD. Nothing is fetched; declarations of the document's own are refused.
        case named
    }

    /// The word for this document in `Unreadable`: "XMP", "SVG".
    let part: String
    var longest: Int
    var deepest: Int
    /// Elements and attributes together.
    var mostNodes: Int
    var doctype: Doctype

    init(part: String, limits: ReadingLimits, doctype: Doctype = .refused) {
        self.part = part
        longest = limits.longestText
        deepest = limits.deepest
        mostNodes = limits.mostParts
        self.doctype = doctype
    }

    /// Gives every event to `receive` until it answers false. What came before damage has been given by then.
    func read(_ bytes: ArraySlice<UInt8>, to receive: (XMLEvent) -> Bool) throws(Unreadable) {
        guard bytes.count <= longest, let count = CInt(exactly: bytes.count) else { throw .tooMuch(part: part) }
        let problem = withoutActuallyEscaping(receive) { receive in
            let session = XMLSession(reading: self, receive: receive)
            return bytes.withUnsafeBufferPointer { session.run($0, count: count) }
        }
        if let problem { throw problem }
    }
}

/// One run of expat. A class because expat hands the same pointer to each of its callbacks; it never outlives `read`.
private final class XMLSession {
    private let reading: XMLReading
    private let receive: (XMLEvent) -> Bool
    private let parser: XML_Parser?
    private var scope = NamespaceScope()
    private var open: [XMLName] = []
    private var nodes = 0
    private var isStopped = false
    private var problem: Unreadable?

    init(reading: XMLReading, receive: @escaping (XMLEvent) -> Bool) {
        self.reading = reading
        self.receive = receive
        parser = XML_ParserCreate(nil)
    }

    deinit { XML_ParserFree(parser) }

    /// All bytes in one call: expat reads a token again from its start for every further piece, which grows with the square.
    func run(_ buffer: UnsafeBufferPointer<UInt8>, count: CInt) -> Unreadable? {
        guard let parser else { return .tooMuch(part: reading.part) }
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        setHandlers(parser)
        let status = buffer.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, count, 1) }
        if isStopped || status == XML_STATUS_OK { return problem }
        return .damaged(part: reading.part)
    }

    private func setHandlers(_ parser: XML_Parser) {
        XML_SetElementHandler(
            parser, { XMLSession.from($0)?.opened($1, $2) }, { session, _ in XMLSession.from(session)?.closed() })
        XML_SetCharacterDataHandler(parser) { XMLSession.from($0)?.text($1, count: $2) }
        XML_SetStartDoctypeDeclHandler(parser) { session, _, _, _, hasSubset in
            XMLSession.from(session)?.doctype(hasSubset: hasSubset != 0)
        }
        XML_SetEntityDeclHandler(parser) { session, _, _, _, _, _, _, _, _ in XMLSession.from(session)?.refuse() }
        // Without a DTD read an unknown entity would only be skipped, and its text silently missing.
        XML_SetSkippedEntityHandler(parser) { session, _, _ in XMLSession.from(session)?.refuse() }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
        pointer.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
    }

    private func stop(_ reason: Unreadable?) {
        guard !isStopped else { return }
        isStopped = true
        problem = reason
        XML_StopParser(parser, 0)
    }

    private func refuse() { stop(.notSupported(part: reading.part)) }

    private func send(_ event: XMLEvent) {
        if !receive(event) { stop(nil) }
    }

    private func doctype(hasSubset: Bool) {
        if reading.doctype == .refused || hasSubset { refuse() }
    }

    private func opened(
        _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        guard !isStopped, let name else { return }
        guard Self.isShort(name) else { return stop(.tooMuch(part: reading.part)) }
        let count = attributeCount(attributes)
        nodes += 1 + count
        guard open.count < reading.deepest, nodes <= reading.mostNodes else {
            return stop(.tooMuch(part: reading.part))
        }
        let pairs = pairs(of: attributes, count: count)
        guard pairs.count == count else { return stop(.tooMuch(part: reading.part)) }
        guard scope.open(declaring: pairs), let element = scope.element(String(cString: name)),
            let named = named(pairs)
        else { return stop(.damaged(part: reading.part)) }
        open.append(element)
        send(.opened(element, named))
    }

    /// No vocabulary has longer names; a long one repeated in every path would take a thousand times the bytes of the file.
    private static let longestName = 1024

    private static func isShort(_ name: UnsafePointer<XML_Char>) -> Bool {
        (0...longestName).contains { name[$0] == 0 }
    }

    /// The attributes that are no declaration of a namespace; nil when a prefix was never declared.
    private func named(_ pairs: [(name: String, value: String)]) -> [XMLAttribute]? {
        var attributes: [XMLAttribute] = []
        for pair in pairs where !NamespaceScope.isDeclaration(pair.name) {
            guard let name = scope.attribute(pair.name) else { return nil }
            attributes.append(XMLAttribute(name: name, value: pair.value))
        }
        return attributes
    }

    private func closed() {
        guard !isStopped, let name = open.popLast() else { return }
        scope.close()
        send(.closed(name))
    }

    private func text(_ start: UnsafePointer<XML_Char>?, count: CInt) {
        guard !isStopped, let start, count > 0 else { return }
        let buffer = UnsafeRawBufferPointer(start: start, count: Int(count))
        send(.text(String(decoding: buffer, as: UTF8.self)))
    }

    /// expat's list alternates names and values and ends with nil.
    private func attributeCount(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> Int {
        guard let list else { return 0 }
        var index = 0
        while list[index] != nil { index += 2 }
        return index / 2
    }

    /// Without those whose name is too long.
    private func pairs(
        of list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?, count: Int
    ) -> [(name: String, value: String)] {
        guard let list else { return [] }
        return (0..<count).compactMap { index in
            guard let name = list[2 * index], let value = list[2 * index + 1], Self.isShort(name) else { return nil }
            return (String(cString: name), String(cString: value))
        }
    }
}
