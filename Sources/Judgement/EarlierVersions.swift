import Content
import Findings
import Git
import Rules
import Text

/// An exception is for what stood in the version that was looked at. What else an earlier version of the same push holds comes
/// along into the history, and nobody let that through.
struct EarlierVersions<Facts: FactSource> {
    let seen: SeenFindings
    let facts: Facts
    /// Most bytes of a version that are read.
    let limit: Int

    /// What earlier versions hold beside what was let through, each text once.
    func others(besides released: [JudgedFinding]) -> [Finding] {
        guard !released.isEmpty, !seen.passedOver.isEmpty else { return [] }
        var allowed: [SeenFindings.Key: Set<[UInt8]>] = [:]
        for judged in released {
            let finding = judged.finding
            allowed[key(of: finding), default: []].insert(text(of: finding))
        }
        return seen.passedOver.filter { finding in
            let key = key(of: finding)
            return allowed[key] != nil && allowed[key, default: []].insert(text(of: finding)).inserted
        }
    }

    private func key(of finding: Finding) -> SeenFindings.Key {
        SeenFindings.Key(rule: finding.rule, path: finding.place?.path)
    }

    /// The text that a finding is about; of one on a whole file, what it says.
    private func text(of finding: Finding) -> [UInt8] {
        guard let range = finding.place?.span?.bytes, let blob = finding.place?.blob.flatMap({ ObjectID(hex: $0) }),
            let bytes = facts.page(blob).page?.bytes ?? facts.bytes(of: blob, limit: limit),
            range.lowerBound >= 0, range.upperBound <= bytes.count
        else { return Array(finding.message.nl.utf8) }
        return Array(bytes[range])
    }
}
