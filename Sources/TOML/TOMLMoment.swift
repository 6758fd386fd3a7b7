/// Dates and times (RFC 3339), checked against the calendar.
enum TOMLMoment {
    /// The moment in one notation, with `T` and `Z`; nil when the word is none.
    static func read(_ word: ArraySlice<UInt8>) -> String? {
        var rest = word
        if let time = time(&rest) { return rest.isEmpty ? time : nil }
        guard let date = date(&rest) else { return nil }
        guard let separator = rest.popFirst() else { return date }
        guard [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(separator), let time = time(&rest),
            let offset = offset(&rest), rest.isEmpty
        else { return nil }
        return date + "T" + time + offset
    }

    private static func date(_ rest: inout ArraySlice<UInt8>) -> String? {
        var ahead = rest
        guard let year = number(4, &ahead), take("-", &ahead), let month = number(2, &ahead), take("-", &ahead),
            let day = number(2, &ahead), year > 0, (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
        else { return nil }
        defer { rest = ahead }
        return text(rest.prefix(10))
    }

    private static func time(_ rest: inout ArraySlice<UInt8>) -> String? {
        var ahead = rest
        guard let hour = number(2, &ahead), take(":", &ahead), let minute = number(2, &ahead), take(":", &ahead),
            let second = number(2, &ahead), hour < 24, minute < 60, second < 60
        else { return nil }
        if take(".", &ahead) {
            let fraction = ahead.prefix(while: isDigit)
            guard !fraction.isEmpty else { return nil }
            ahead = ahead.dropFirst(fraction.count)
        }
        defer { rest = ahead }
        return text(rest[..<ahead.startIndex])
    }

    /// Empty for a local time.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let sign = rest.popFirst() else { return "" }
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return "Z" }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = rest
        guard let hour = number(2, &rest), take(":", &rest), let minute = number(2, &rest), hour < 24, minute < 60
        else { return nil }
        return text([sign]) + text(digits)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
        let found = rest.prefix(digits)
        guard found.count == digits, found.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func take(_ sign: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
