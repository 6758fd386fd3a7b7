/// Dates and times of IIM (CCYYMMDD, HHMMSS±HHMM) in the form of XMP (ISO 8601), so that one reader of dates serves both.
enum IIMMoment {
    /// A date of another form stays as it is, without the time.
    static func text(date: String, time: String) -> String {
        guard date.utf8.count == 8, let day = groups(of: date, lengths: [4, 2, 2]) else { return date }
        let date = day.joined(separator: "-")
        guard let clock = clock(time) else { return date }
        return date + "T" + clock
    }

    private static func clock(_ time: String) -> String? {
        guard let digits = groups(of: String(time.prefix(6)), lengths: [2, 2, 2]) else { return nil }
        let clock = digits.joined(separator: ":")
        let zone = time.dropFirst(6)
        guard let sign = zone.first, sign == "+" || sign == "-",
            let difference = groups(of: String(zone.dropFirst()), lengths: [2, 2])
        else { return clock }
        return clock + String(sign) + difference.joined(separator: ":")
    }

    /// The digits cut into groups; nil when there are others than these.
    private static func groups(of text: String, lengths: [Int]) -> [String]? {
        let digits = Array(text.utf8)
        guard digits.count == lengths.reduce(0, +), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        var rest = digits[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(decoding: rest.prefix(length), as: UTF8.self)
        }
    }
}
