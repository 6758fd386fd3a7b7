/// Whole numbers and floats.
enum TOMLNumber {
    /// Nil when the word is no number, or one that does not fit.
    static func read(_ word: ArraySlice<UInt8>) -> TOMLNode.Value? {
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.starts(with: prefix.utf8) {
            return digits(word.dropFirst(2), radix: radix).flatMap { Int64($0, radix: radix) }.map { .integer($0) }
        }
        let signs: Set<UInt8> = [UInt8(ascii: "+"), UInt8(ascii: "-")]
        let sign = word.first.flatMap { signs.contains($0) ? $0 : nil }
        let rest = sign == nil ? word : word.dropFirst()
        let isNegative = sign == UInt8(ascii: "-")
        if rest.elementsEqual("inf".utf8) { return .float(isNegative ? -.infinity : .infinity) }
        if rest.elementsEqual("nan".utf8) { return .float(.nan) }
        return decimal(rest, isNegative: isNegative)
    }

    private static func decimal(_ rest: ArraySlice<UInt8>, isNegative: Bool) -> TOMLNode.Value? {
        let whole = rest.prefix { isDigitOrUnderscore($0) }
        guard let number = digits(whole, radix: 10), whole.first != UInt8(ascii: "0") || whole.count == 1 else {
            return nil
        }
        let sign = isNegative ? "-" : ""
        guard whole.count < rest.count else { return Int64(sign + number).map { .integer($0) } }
        guard let tail = fractionAndExponent(rest.dropFirst(whole.count)) else { return nil }
        return Double(sign + number + tail).map { .float($0) }
    }

    private static func fractionAndExponent(_ tail: ArraySlice<UInt8>) -> String? {
        var rest = tail
        var text = ""
        if rest.first == UInt8(ascii: ".") {
            let part = rest.dropFirst().prefix { isDigitOrUnderscore($0) }
            guard let fraction = digits(part, radix: 10) else { return nil }
            text = "." + fraction
            rest = rest.dropFirst(1 + part.count)
        }
        guard let letter = rest.popFirst() else { return text }
        guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
        var exponent = "e"
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            exponent += sign == UInt8(ascii: "-") ? "-" : ""
            rest = rest.dropFirst()
        }
        return digits(rest, radix: 10).map { text + exponent + $0 }
    }

    private static func isDigitOrUnderscore(_ byte: UInt8) -> Bool {
        TOMLMoment.isDigit(byte) || byte == UInt8(ascii: "_")
    }

    /// The digits without their underscores, each of which stands between two digits.
    private static func digits(_ word: ArraySlice<UInt8>, radix: Int) -> String? {
        let groups = word.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        guard groups.allSatisfy({ group in !group.isEmpty && group.allSatisfy { isDigit($0, radix) } }) else {
            return nil
        }
        return String(decoding: groups.joined(), as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8, _ radix: Int) -> Bool {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
    }
}
