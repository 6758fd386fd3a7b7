import Testing

@testable import ImageMetadata

/// Nothing may trap, whatever the bytes.
struct CredentialMutationTests {
    /// SplitMix64: the same numbers on every machine.
    private struct Source: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let paths =
        CredentialFixtures.paths(in: "c2pa", endings: ["c2pa", "avif", "mp4", "svg", "pdf"])
        + CredentialFixtures.paths(in: "containers", endings: ["avif", "mp4", "svg", "pdf"])

    @Test func twentyThousandMutations() throws {
        var source = Source(state: 20_261_121)
        let files = try Self.paths.map { (path: $0, bytes: try CredentialFixtures.bytes($0)) }
        try #require(files.count > 30)
        for round in 0..<20_000 {
            let file = files[round % files.count]
            let bytes = Self.mutated(file.bytes, &source)
            if file.path.hasSuffix(".c2pa") {
                _ = AIJudgement.verdict(facts: [], raw: [], credentials: ContentCredentials(bytes))
            } else {
                _ = ImageFile(bytes: bytes)
            }
        }
    }

    private static func mutated(_ bytes: [UInt8], _ source: inout Source) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<4, using: &source) {
            guard let place = bytes.indices.randomElement(using: &source) else { return bytes }
            switch Int.random(in: 0..<6, using: &source) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &source)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &source)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1..<64, using: &source)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 32)], at: place)
            case 4: bytes.replaceSubrange(place..<min(bytes.count, place + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
            default: bytes.removeLast(bytes.count - place)
            }
        }
        return bytes
    }
}
