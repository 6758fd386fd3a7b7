/// Some of the places of a pattern.
protocol PlaceSet: Hashable, Sendable {
    /// How many places there can be.
    static var capacity: Int { get }
    init()
    /// One place.
    init(_ place: Int)
    mutating func formUnion(_ other: Self)
    func forEach(_ body: (Int) -> Void)
}

/// Of up to 64 places: one number.
struct FewPlaces: PlaceSet {
    var bits: UInt64 = 0

    static let capacity = UInt64.bitWidth

    init() {}
    init(_ place: Int) { bits = 1 << UInt64(place) }

    mutating func formUnion(_ other: FewPlaces) { bits |= other.bits }

    func forEach(_ body: (Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }
}

/// Of up to 512 places.
struct ManyPlaces: PlaceSet {
    private var bits = SIMD8<UInt64>()

    static let capacity = 8 * UInt64.bitWidth

    init() {}
    init(_ place: Int) { bits[place >> 6 & 7] = 1 << UInt64(place & 63) }

    mutating func formUnion(_ other: ManyPlaces) { bits |= other.bits }
    mutating func formIntersection(_ other: ManyPlaces) { bits &= other.bits }

    func isDisjoint(with other: ManyPlaces) -> Bool { bits & other.bits == SIMD8() }

    func forEach(_ body: (Int) -> Void) {
        for lane in bits.indices {
            var rest = bits[lane]
            while rest != 0 {
                body(lane << 6 | rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }
}
