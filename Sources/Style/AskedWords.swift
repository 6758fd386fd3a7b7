/// What was said of words before, over any number of texts: a town writes with a few thousand different ones.
///
/// Keeps a number per word and no text. Not for use by two threads at once.
final class AskedWords {
    /// Places, zero when free; the lowest bit says whether the word is right.
    private var places: [UInt64]
    private var count = 0
    /// The words that were asked last, each at one place: most words of a text are a few hundred, and the rest is far away.
    private let recent: UnsafeMutablePointer<UInt64>
    private static let recentCount = 1 << 12
    /// Most words that are kept; then it begins anew.
    private static let most = 1 << 16

    init() {
        places = Array(repeating: 0, count: 1 << 10)
        recent = .allocate(capacity: Self.recentCount)
        recent.initialize(repeating: 0, count: Self.recentCount)
    }

    deinit { recent.deallocate() }

    /// The number a word goes by, asked by a rule.
    @inline(__always)
    static func key(_ unit: SpelledUnits.Unit, _ rule: Int) -> UInt64 {
        WordHash.mixed(unit.hash ^ seed(unit, rule)) | 1
    }

    /// The same in a text with rare letters, of which a word's hash does not tell whether they are capitals.
    static func key(_ unit: SpelledUnits.Unit, _ text: UnsafeBufferPointer<UInt8>, _ rule: Int) -> UInt64 {
        WordHash.mixed(WordHash.of(UnsafeRawBufferPointer(text), unit.range) ^ ~seed(unit, rule)) | 1
    }

    @inline(__always)
    private static func seed(_ unit: SpelledUnits.Unit, _ rule: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: rule) &* 0x9E37_79B9_7F4A_7C15
            &+ (unit.hasApostropheBefore ? 0xC2B2_AE3D_27D4_EB4F : 0)
    }

    @inline(__always)
    func verdict(on key: UInt64) -> Bool? {
        let near = Int(truncatingIfNeeded: key >> 1) & (Self.recentCount - 1)
        let last = recent[near]
        if last | 1 == key, last != 0 { return last & 1 == 1 }
        let found = places[place(of: key)]
        if found != 0 { recent[near] = found }
        return found == 0 ? nil : found & 1 == 1
    }

    func note(_ isRight: Bool, on key: UInt64) {
        if count >= Self.most {
            places = Array(repeating: 0, count: 1 << 10)
            count = 0
        } else if count * 2 >= places.count {
            let old = places
            places = Array(repeating: 0, count: old.count * 2)
            for found in old where found != 0 { places[place(of: found | 1)] = found }
        }
        let place = place(of: key)
        if places[place] == 0 { count += 1 }
        places[place] = isRight ? key : key & ~1
    }

    /// Where the word stands, or the free place for it: half of the places are always free.
    private func place(of key: UInt64) -> Int {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: key >> 1) & mask
        while places[place] != 0, places[place] | 1 != key { place = (place + 1) & mask }
        return place
    }
}
