import YAML
extension RecordTemplate {
    /// The record of what was cut out of another file, or is a smaller copy of it: the answers come from the original.
    public func text(cutOutOf original: String, digest: String) -> String {
        """
        # Beeldfiche van \(name), een uitsnede of kleinere versie van \(original)
        \(bound)\(link(to: original, digest: digest))
        # De antwoorden komen van het origineel. Schrijf hier alleen wat voor dit beeld strenger is.

        """
    }

    /// A record that is there, bound anew to its own file and to the original; every answer stays.
    public func linking(_ old: Sidecar, to original: String, digest: String) -> String {
        let replaced: Set<String> = ["bestand", "sha256", "breedte", "hoogte", "uitsnede_van", "origineel_sha256"]
        var kept: [UInt8] = []
        var index = 0
        for entry in old.entries where replaced.contains(entry.foldedKey) {
            let start = lineStart(of: entry.keyRange.lowerBound, in: old.bytes)
            guard start >= index else { continue }
            kept += old.bytes[index..<start]
            index = lineEnd(of: max(entry.value.range.upperBound, entry.keyRange.upperBound), in: old.bytes)
        }
        kept += old.bytes[index...]
        return bound + link(to: original, digest: digest) + String(decoding: kept, as: UTF8.self)
    }

    private func link(to original: String, digest: String) -> String {
        "uitsnede_van: \(quoted(original))\norigineel_sha256: \(digest)\n"
    }

    private func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
        var index = min(offset, bytes.count)
        while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
        return index
    }

    private func lineEnd(of offset: Int, in bytes: [UInt8]) -> Int {
        var index = min(offset, bytes.count)
        // A value that fills its line may end behind the line's own ending.
        if index > 0, bytes[index - 1] == 0x0A { return index }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return min(index + 1, bytes.count)
    }
}
