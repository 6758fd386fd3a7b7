import Digests

/// Which of several values goes first when a file says the same thing in several kinds of metadata (Metadata Working Group,
/// Guidelines 2.0, 5.3): XMP, then IIM, then EXIF; but IIM first when its digest shows that a program without XMP changed it.
struct Reconciliation {
    /// Digests that Photoshop kept, and the records they should be of.
    var digests: [[UInt8]] = []
    var records: [[UInt8]] = []

    private var isIIMNewer: Bool {
        guard let kept = digests.first, let records = records.first else { return false }
        // In a TIFF the records are filled up to whole numbers of four bytes.
        let zeros = records.reversed().prefix { $0 == 0 }.count
        return (0...min(zeros, 3)).allSatisfy { kept != MD5Digest(of: Array(records.dropLast($0))).bytes }
    }

    /// Best first; a value given twice in one kind of metadata counts once.
    func ordered(_ facts: [Fact]) -> [Fact] {
        let order: [Fact.Origin] = isIIMNewer ? [.iim, .xmp, .exif] : [.xmp, .iim, .exif]
        let rest = Fact.Origin.allCases.filter { !order.contains($0) }
        var seen: Set<Fact> = []
        let byOrigin = Dictionary(grouping: facts, by: \.origin)
        return (order + rest).flatMap { byOrigin[$0] ?? [] }.filter { seen.insert($0).inserted }
    }
}
