/// The text, safe to print on one line of a terminal: what moves the cursor, colours, reorders or hides becomes a visible
/// escape (`\n`, `\x1B`, `\u{202E}`).
public func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    // Letters such as `é` and quotation marks are what most other texts have.
    if !text.unicodeScalars.contains(where: isDeceptive) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if isDeceptive(scalar) {
            shown.append(contentsOf: escape(of: scalar).unicodeScalars)
        } else {
            shown.append(scalar)
        }
    }
    return String(shown)
}

/// The same for bytes that need not be UTF-8: a byte that is not becomes `\xE9`.
public func printable(bytes: [UInt8]) -> String {
    if let text = utf8Text(bytes) { return printable(text) }
    var shown = ""
    var rest = bytes[...]
    while let first = rest.first {
        let width = first < 0x80 ? 1 : first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        if let character = utf8Text(rest.prefix(width)) {
            shown += printable(character)
            rest = rest.dropFirst(width)
        } else {
            shown += "\\x" + hex(UInt32(first), width: 2)
            rest = rest.dropFirst()
        }
    }
    return shown
}

/// C0, DEL, C1, the bidirectional controls, invisible and line-separating characters, private and unassigned tags.
private func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB, 0xE0000...0xE007F:
        true
    default: false
    }
}

private func escape(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where scalar.value < 0x100: "\\x" + hex(scalar.value, width: 2)
    default: "\\u{" + hex(scalar.value, width: 4) + "}"
    }
}

private func hex(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
