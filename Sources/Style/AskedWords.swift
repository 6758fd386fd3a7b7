/// What was said of words before, over any number of texts: a town writes with a few thousand different ones.
///
/// Keeps a number per word and no text. Not for use by two threads at once.
public final class AskedWords {
    /// Places, zero when free; the lowest bit says whether the word is right.
    private var places: [UInt64]
    private var count = 0
    /// The words that were asked last, each at one place: most words of a text are a few hundred, and the rest is far away.
    private var recent: [UInt64]
    /// Most words that are kept; then it begins anew.
    private static let most = 1 << 16

    public init() {
        places = Array(repeating: 0, count: 1 << 10)
        recent = Array(repeating: 0, count: 1 << 11)
    }

    /// The number a word goes by.
    static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, hasApostropheBefore: Bool) -> UInt64 {
        var hash: UInt64 = hasApostropheBefore ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
        var rest = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
        while rest.count >= 8 {
            hash = mixed(hash ^ rest.loadUnaligned(as: UInt64.self))
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
        }
        // The length too, so that no byte of it is taken for none.
        var last = UInt64(rest.count) << 56
        for (index, byte) in rest.enumerated() { last |= UInt64(byte) << UInt64(8 * index) }
        return mixed(hash ^ last) | 1
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        let hash = hash &* 0x9FB2_1C65_1E98_DF25
        return hash ^ hash >> 32
    }

    func verdict(on key: UInt64) -> Bool? {
        let near = Int(truncatingIfNeeded: key >> 1) & (recent.count - 1)
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
