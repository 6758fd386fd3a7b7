import CToml
import Text

/// Reads one TOML 1.0 document within limits, by toml++. The answer is always a table.
public func parseTOML(_ bytes: [UInt8], limits: TOMLLimits = TOMLLimits()) throws(TOMLError) -> TOMLNode {
    guard bytes.count <= limits.maxBytes else { throw TOMLError(.tooLarge, at: TOMLPlace(line: 1, column: 1)) }
    if let bad = firstInvalidUTF8(in: bytes) {
        throw TOMLError(.notUTF8, at: TOMLPlace(line: LineMap(bytes).line(at: bad), column: 1))
    }
    return try bytes.withUnsafeBufferPointer { buffer throws(TOMLError) in
        try TOMLPreflight.check(buffer, limits: limits)
        return try read(buffer, limits: limits)
    }
}

private func read(_ bytes: UnsafeBufferPointer<UInt8>, limits: TOMLLimits) throws(TOMLError) -> TOMLNode {
    let document = bytes.withMemoryRebound(to: CChar.self) { ctoml_read($0.baseAddress, $0.count, limits.maxDepth) }
    defer { ctoml_free(document) }
    guard let result = ctoml_result_of(document)?.pointee else {
        throw TOMLError(.tooLarge, at: TOMLPlace(line: 1, column: 1))
    }
    let place = TOMLPlace(line: Int(result.line), column: Int(result.column))
    if result.outcome == CTOML_TOO_DEEP { throw TOMLError(.tooDeep, at: place) }
    guard result.outcome == CTOML_READ else {
        throw TOMLError(.syntax(text(result.words, result.words_length)), at: place)
    }
    return tree(UnsafeBufferPointer(start: result.values, count: result.count))
}

/// Builds the tree from its values, each of which comes behind those it holds.
private func tree(_ values: UnsafeBufferPointer<ctoml_value>) -> TOMLNode {
    var open: [TOMLEntry] = []
    for value in values {
        let children = Array(open.suffix(value.children))
        open.removeLast(children.count)
        let place = TOMLPlace(line: Int(value.line), column: Int(value.column))
        let node = TOMLNode(value: meaning(of: value, holding: children), place: place)
        open.append(TOMLEntry(key: text(value.key, value.key_length), value: node))
    }
    return open.last?.value ?? TOMLNode(value: .table([]), place: TOMLPlace(line: 1, column: 1))
}

private func meaning(of value: ctoml_value, holding children: [TOMLEntry]) -> TOMLNode.Value {
    switch value.kind {
    case CTOML_STRING: .string(text(value.text, value.text_length))
    case CTOML_INTEGER: .integer(value.integer)
    case CTOML_FLOAT: .float(value.number)
    case CTOML_BOOLEAN: .boolean(value.integer != 0)
    case CTOML_MOMENT: .moment(text(value.text, value.text_length))
    case CTOML_ARRAY: .array(children.map(\.value))
    // toml++ sorts its keys; people expect the order they wrote.
    default: .table(children.sorted { isBefore($0.value.place, $1.value.place) })
    }
}

private func isBefore(_ left: TOMLPlace, _ right: TOMLPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    guard let start else { return "" }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
        String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
}
