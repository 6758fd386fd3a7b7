import CYAML
import Text

/// Reads one YAML document within limits. An empty document gives nil.
///
/// Strict: no anchors, aliases, merge keys, tags, duplicate keys or second documents. Offsets count from the start of `bytes`,
/// also when only `range` of them is read.
public func parseYAML(
    _ bytes: [UInt8], in range: Range<Int>? = nil, limits: YAMLLimits = YAMLLimits()
) throws(YAMLError) -> YAMLNode? {
    let whole = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    guard whole.count <= limits.maxBytes else { throw YAMLError(.tooLarge, at: whole.lowerBound) }
    // libyaml, told the encoding, takes a byte order mark for text.
    let mark = bytes[whole].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let range = (whole.lowerBound + mark)..<whole.upperBound
    let part = Array(bytes[range])
    if let bad = firstInvalidUTF8(in: part) ?? part.firstIndex(of: 0) {
        throw YAMLError(.notUTF8, at: range.lowerBound + bad)
    }
    try refuseManyDirectives(part, at: range.lowerBound)
    var builder = TreeBuilder(limits: limits, offsets: CharacterOffsets(part, base: range.lowerBound))
    try part.withUnsafeBufferPointer { buffer throws(YAMLError) in
        try EventReader.read(buffer, into: &builder)
    }
    return builder.root
}

/// libyaml compares each `%TAG` with all before it: two megabytes of them would take it forty seconds. One is refused
/// when it is met; more lines than this that could be one are not begun with.
private func refuseManyDirectives(_ text: [UInt8], at base: Int) throws(YAMLError) {
    let found = text.withUnsafeBufferPointer { text -> Int? in
        var count = 0
        var first: Int?
        for index in text.indices where text[index] == 0x25 {
            // The last bytes of all that libyaml takes for the end of a line: LF, CR, U+0085, U+2028, U+2029.
            guard index == 0 || [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains(text[index - 1]) else { continue }
            first = first ?? index
            count += 1
            if count > 64 { return first }
        }
        return nil
    }
    if let found { throw YAMLError(.syntax(SyntaxWords.directive), at: base + found) }
}

/// Feeds libyaml's events to the builder.
private enum EventReader {
    static func read(_ buffer: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder) throws(YAMLError) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw YAMLError(.tooLarge, at: 0) }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                throw SyntaxDiagnosis.error(of: parser, in: buffer, offsets: &builder.offsets)
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return }
            try take(event, into: &builder)
        }
    }

    private static func take(_ event: yaml_event_t, into builder: inout TreeBuilder) throws(YAMLError) {
        let start = builder.offsets.byte(at: event.start_mark.index)
        let end = max(start, builder.offsets.byte(at: event.end_mark.index))
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            try builder.beginDocument(at: start)
            let document = event.data.document_start
            if document.version_directive != nil || document.tag_directives.start != document.tag_directives.end {
                throw YAMLError(.syntax(SyntaxWords.directive), at: start)
            }
        case YAML_ALIAS_EVENT: throw YAMLError(.alias, at: start)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            if scalar.anchor != nil { throw YAMLError(.alias, at: start) }
            if scalar.tag != nil { throw YAMLError(.tag, at: start) }
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            try builder.scalar(text, plain: scalar.style == YAML_PLAIN_SCALAR_STYLE, range: start..<end)
        case YAML_SEQUENCE_START_EVENT:
            if event.data.sequence_start.anchor != nil { throw YAMLError(.alias, at: start) }
            if event.data.sequence_start.tag != nil { throw YAMLError(.tag, at: start) }
            let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            try builder.open(.sequence, isFlow: isFlow, at: start)
        case YAML_MAPPING_START_EVENT:
            if event.data.mapping_start.anchor != nil { throw YAMLError(.alias, at: start) }
            if event.data.mapping_start.tag != nil { throw YAMLError(.tag, at: start) }
            let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            try builder.open(.mapping, isFlow: isFlow, at: start)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try builder.close(at: end)
        default: break
        }
    }
}

/// Builds the tree with a stack of its own: nesting costs memory we count, not the stack of the machine.
private struct TreeBuilder {
    enum Kind {
        case sequence
        case mapping
    }

    private struct Open {
        let kind: Kind
        let isFlow: Bool
        let start: Int
        var nodes: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        /// Only for a long mapping; a short one is looked through.
        var keys: Set<String> = []
        var key: (text: String, range: Range<Int>)?

        /// Whether the key is new here; remembers it.
        mutating func takes(_ key: String) -> Bool {
            if entries.count < 12 { return !entries.contains { $0.key == key } }
            if keys.isEmpty { keys = Set(entries.map(\.key)) }
            return keys.insert(key).inserted
        }
    }

    private(set) var root: YAMLNode?
    var offsets: CharacterOffsets
    private let limits: YAMLLimits
    private var stack: [Open] = []
    private var nodes = 0
    private var documents = 0

    init(limits: YAMLLimits, offsets: CharacterOffsets) {
        self.limits = limits
        self.offsets = offsets
    }

    mutating func beginDocument(at offset: Int) throws(YAMLError) {
        documents += 1
        if documents > 1 { throw YAMLError(.severalDocuments, at: offset) }
    }

    mutating func scalar(_ text: String, plain: Bool, range: Range<Int>) throws(YAMLError) {
        try count(at: range.lowerBound)
        if let top = stack.last, top.kind == .mapping, top.key == nil {
            if plain, text.isEmpty { throw YAMLError(.keyNotText, at: range.lowerBound) }
            if plain, text == "<<" { throw YAMLError(.mergeKey, at: range.lowerBound) }
            guard stack[stack.count - 1].takes(text) else {
                throw YAMLError(.duplicateKey(text), at: range.lowerBound)
            }
            stack[stack.count - 1].key = (text, range)
        } else {
            add(YAMLNode(value: .scalar(text, plain: plain), range: range))
        }
    }

    mutating func open(_ kind: Kind, isFlow: Bool, at offset: Int) throws(YAMLError) {
        try count(at: offset)
        if let top = stack.last, top.kind == .mapping, top.key == nil { throw YAMLError(.keyNotText, at: offset) }
        guard stack.count < limits.maxDepth else { throw YAMLError(.tooDeep, at: offset) }
        stack.append(Open(kind: kind, isFlow: isFlow, start: offset))
    }

    mutating func close(at end: Int) throws(YAMLError) {
        guard let done = stack.popLast() else { return }
        // A block ends where the next thing begins, so its own end is that of its last value; a list in brackets ends behind them.
        let last =
            done.kind == .sequence ? done.nodes.last?.range.upperBound : done.entries.last?.value.range.upperBound
        let range = done.start..<max(done.start, done.isFlow ? end : min(last ?? end, end))
        switch done.kind {
        case .sequence: add(YAMLNode(value: .sequence(done.nodes), range: range))
        case .mapping: add(YAMLNode(value: .mapping(done.entries), range: range))
        }
    }

    private mutating func count(at offset: Int) throws(YAMLError) {
        nodes += 1
        if nodes > limits.maxNodes { throw YAMLError(.tooManyNodes, at: offset) }
    }

    private mutating func add(_ node: YAMLNode) {
        guard let index = stack.indices.last else {
            root = node
            return
        }
        switch stack[index].kind {
        case .sequence: stack[index].nodes.append(node)
        case .mapping:
            guard let key = stack[index].key else { return }
            stack[index].entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: node))
            stack[index].key = nil
        }
    }
}
