import BrusselsTime

/// A consent in a fixed number of bytes: days as numbers, words by their place in a table.
struct PackedConsent: Sendable, Hashable {
    /// `YYYYMMDD`; 0: none.
    var from: UInt32 = 0
    var until: UInt32 = 0
    var withdrawn: UInt32 = 0
    var purposes: UInt16 = 0
    var channels: UInt16 = 0
    private(set) var flags: UInt8 = 0

    private enum Flag {
        static let minor: UInt8 = 1, notMinor: UInt8 = 2, guardian: UInt8 = 4, tagging: UInt8 = 8
        static let noTagging: UInt8 = 16, damaged: UInt8 = 32
        static let all: UInt8 = 63
    }

    init() {}

    /// One that nothing may rest on.
    static var damaged: PackedConsent {
        var consent = PackedConsent()
        consent.flags = Flag.damaged
        return consent
    }

    private var isDamaged: Bool { flags & Flag.damaged != 0 }

    mutating func set(minor: Bool?, byGuardian: Bool, tagging: Bool?) {
        flags = 0
        if let minor { flags |= minor ? Flag.minor : Flag.notMinor }
        if byGuardian { flags |= Flag.guardian }
        if let tagging { flags |= tagging ? Flag.tagging : Flag.noTagging }
    }

    static func number(of day: Day?) -> UInt32 {
        day.map { UInt32($0.year * 10_000 + $0.month * 100 + $0.day) } ?? 0
    }

    /// The consent in full; nil when its bytes say what they cannot say.
    func consent(words: ConsentWords) -> Consent? {
        guard !isDamaged, flags <= Flag.all, let purposes = words[purposes], let channels = words[channels] else {
            return nil
        }
        var consent = Consent()
        consent.purposes = purposes
        consent.channels = channels
        for (number, field) in [
            (from, \Consent.from), (until, \Consent.until), (withdrawn, \Consent.withdrawn),
        ] as [(UInt32, WritableKeyPath<Consent, Day?>)] where number != 0 {
            let (year, month, day) = (Int(number / 10_000), Int(number / 100 % 100), Int(number % 100))
            guard let found = Day(year: year, month: month, day: day) else { return nil }
            consent[keyPath: field] = found
        }
        consent.isMinor = flags & Flag.minor != 0 ? true : flags & Flag.notMinor != 0 ? false : nil
        consent.byGuardian = flags & Flag.guardian != 0
        consent.tagging = flags & Flag.tagging != 0 ? true : flags & Flag.noTagging != 0 ? false : nil
        return consent
    }

    /// Bytes in a register.
    static let width = 20

    var bytes: [UInt8] {
        func little(_ number: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
        return little(from, 4) + little(until, 4) + little(withdrawn, 4) + little(UInt32(purposes), 2)
            + little(UInt32(channels), 2) + [flags, 0, 0, 0]
    }

    /// Reads `width` bytes.
    init(bytes: ArraySlice<UInt8>) {
        func little(_ offset: Int, _ count: Int) -> UInt32 {
            bytes.dropFirst(offset).prefix(count).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        (from, until, withdrawn) = (little(0, 4), little(4, 4), little(8, 4))
        (purposes, channels) = (UInt16(truncatingIfNeeded: little(12, 2)), UInt16(truncatingIfNeeded: little(14, 2)))
        flags = UInt8(truncatingIfNeeded: little(16, 1))
    }
}
