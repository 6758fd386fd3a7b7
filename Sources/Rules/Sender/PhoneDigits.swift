/// A telephone number for comparing: its digits as one dials them at home, whatever stands between them and however the country
/// is written.
struct PhoneDigits: Hashable {
    let digits: [UInt8]

    init(_ text: some Sequence<UInt8>) {
        let all = Array(text)
        var digits = all.filter(\.isDigit)
        let isAbroad = all.first { $0 > 0x20 } == 0x2B
        if isAbroad || digits.starts(with: "0032".utf8) {
            let code = Array((isAbroad ? "32" : "0032").utf8)
            if digits.starts(with: code) { digits.removeFirst(code.count) }
        }
        self.digits = Array(digits.drop { $0 == 0x30 })
    }

    /// Whether it is long enough to be a number of somebody.
    var isWhole: Bool { digits.count >= 8 }
}
