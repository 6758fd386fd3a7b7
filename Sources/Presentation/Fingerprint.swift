import Findings
import Text

/// Names for findings that stay the same while lines above them come and go.
///
/// Made of the rule, the path and the words at the place (or the Dutch message where the text is not at hand), and of
/// a count for those that are alike. Forges only compare them; they need not withstand an attacker.
struct FingerprintMaker {
    private let shelf: SourceShelf
    private var seen: [UInt128: Int] = [:]

    init(_ shelf: SourceShelf) {
        self.shelf = shelf
    }

    /// 32 hexadecimal digits, unique within one report.
    mutating func next(_ finding: Finding) -> String {
        var parts: [[UInt8]] = [Array(finding.rule.rawValue.utf8), finding.place?.path ?? []]
        // What may be told to nobody is in no digest either: few enough numbers exist to try them all.
        if !finding.concealsText, let place = finding.place, let span = place.span,
            let cut = shelf.text(of: place)?.cut(span)
        {
            parts += [Array(cut.before), Array(cut.marked), Array(cut.after)]
        } else {
            parts.append(Array(finding.message.nl.utf8))
        }
        let base = hash(parts)
        let count = seen[base, default: 0]
        seen[base] = count + 1
        let final = count == 0 ? base : hash(parts + [Array(String(count).utf8)])
        let hex = String(final, radix: 16)
        return String(repeating: "0", count: max(0, 32 - hex.count)) + hex
    }

    /// FNV-1a in 128 bits; each part ends with a byte that no UTF-8 text holds.
    private func hash(_ parts: [[UInt8]]) -> UInt128 {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        for part in parts {
            for byte in part + [0xFF] {
                hash ^= UInt128(byte)
                hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
            }
        }
        return hash
    }
}
