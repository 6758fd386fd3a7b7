/// `$1` and `${1}` in a replacement.
enum Expansion {
    /// Groups that can be named.
    static let mostGroups = 20

    /// Whether there is anything to fill in.
    static func isNeeded(for template: String) -> Bool {
        let bytes = Array(template.utf8)
        return zip(bytes, bytes.dropFirst()).contains { $0 == 0x24 && ($1 == 0x7B || isDigit($1)) }
    }

    /// The template with what the groups took; one that took nothing is empty. `$0` is the whole match, `$$` a dollar.
    static func filled(
        _ template: String, _ match: Range<Int>, _ groups: [Range<Int>?], in text: [UInt8]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(template.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 0x24, let next = rest.first else {
                result.append(byte)
                continue
            }
            if next == 0x24 {
                rest = rest.dropFirst()
                result.append(byte)
            } else if let number = takeNumber(&rest) {
                let range = number == 0 ? match : groups.indices.contains(number - 1) ? groups[number - 1] : nil
                if let range { result += text[range.clamped(to: text.indices)] }
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// `1` or `{1}`; leaves anything else where it is.
    private static func takeNumber(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let isBraced = rest.first == 0x7B
        let digits = rest.dropFirst(isBraced ? 1 : 0).prefix(while: isDigit).prefix(3)
        let behind = rest.dropFirst((isBraced ? 1 : 0) + digits.count)
        guard let number = Int(String(decoding: digits, as: UTF8.self)), !isBraced || behind.first == 0x7D else {
            return nil
        }
        rest = behind.dropFirst(isBraced ? 1 : 0)
        return number
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
