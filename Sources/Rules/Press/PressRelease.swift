import BrusselsTime
import Content
import Findings
import PolicyModel
import YAML

/// What the rules on the press ask of an item.
enum PressRelease {
    /// The agreements on press releases: each may name the types that are one (`perstypes`).
    static let agreements: [AgreementID] = [
        "kortom-44", "kortom-45", "kortom-45-v", "gent-t23", "kortom-46-v2", "kortom-47", "kortom-48", "kortom-48a",
        "kortom-48b", "gent-t03",
    ]
}

extension PageSubject {
    /// Whether it is a press release.
    var isPressRelease: Bool { countsAs("perstypes", ofAny: PressRelease.agreements, usually: ["persbericht"]) }
}

extension Page {
    /// The moment in a field, with where it stands; nil when it is not there or cannot be read.
    func moment(_ field: String) -> (instant: Instant, range: Range<Int>)? {
        guard let value = frontMatter?[field]?.value, let instant = value.text.flatMap({ instant(fromISO: $0) }) else {
            return nil
        }
        return (instant, value.range)
    }

    /// The day in a field; of a moment its day in Brussels.
    func day(_ field: String) -> Day? {
        frontMatter?[field]?.value.text.flatMap(Day.init(written:))
    }

    /// Whether a field says something.
    func says(_ field: String) -> Bool {
        frontMatter?[field]?.value.hasContent ?? false
    }

    private func instant(fromISO text: String) -> Instant? { BrusselsTime.instant(fromISO: text) }
}

extension YAMLNode {
    /// Whether somebody filled something in, at whatever depth the reader lets through.
    var hasContent: Bool {
        if isNull { return false }
        if let text { return text.hasWords }
        return sequence?.contains(where: \.hasContent) ?? mapping?.contains { $0.value.hasContent } ?? false
    }
}
