import BrusselsTime
public import Findings
import Git
import Text
import YAML

/// An embargo counts for every file: an image, a table, and a text where no pages stand.
public struct EmbargoFile: Rule {
    public static let description = RuleDescription(
        id: "embargo-file",
        title: Message(
            nl: "Ook een beeld of een ander bestand wacht op zijn uur",
            en: "An image or another file waits for its hour too"),
        demand: Message(
            nl:
                "Staat er bij een beeld of in een ander bestand `embargo_tot`, dan komt het pas op dat uur online. De naam van een beeld "
                + "kan al genoeg verraden.",
            en:
                "When an image record or another file says `embargo_tot`, it comes online at that hour and not before. The name of an "
                + "image alone can give enough away."),
        remedy: Message(
            nl: "Dien het in met `afspraak indienen`. Na het uur van het embargo zet je het online.",
            en: "Hand it in with `afspraak propose`. Put it online after the hour of the embargo."),
        agreements: [],
        force: .always(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    private static let field = Array("embargo_tot".utf8)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        guard !subject.isPage, let now = subject.instant, let path = subject.path, !Self.isOutside(path) else {
            return []
        }
        for (value, line) in Self.said(in: subject.bytes, path) {
            guard let end = instant(fromISO: value) else {
                return [finding(subject, line, .unreadable, .howToWrite)]
            }
            if now < end { return [finding(subject, line, .until(LocalTime(of: end)), Self.description.remedy)] }
        }
        return []
    }

    /// Files of data: JSON is YAML too.
    private static let data: Set<String> = ["yml", "yaml", "json"]

    /// What is said at the field, and where: of data wherever it stands in them, and else line by line.
    private static func said(in bytes: [UInt8], _ path: RepositoryPath) -> [(value: String, range: Range<Int>)] {
        guard bytes.contains(field) else { return [] }
        if data.contains(path.fileExtension ?? ""), let root = try? parseYAML(bytes) {
            var found: [(value: String, range: Range<Int>)] = []
            collect(root, into: &found, depth: YAMLLimits().maxDepth)
            return found
        }
        return lines(of: bytes, isText: path.fileExtension == "md").compactMap { line in
            guard let value = value(in: bytes[line]), !value.isEmpty, value != "null", value != "~" else { return nil }
            return (value, line)
        }
    }

    private static func collect(
        _ node: YAMLNode, into found: inout [(value: String, range: Range<Int>)], depth: Int
    ) {
        guard depth > 0 else { return }
        for part in node.sequence ?? [] { collect(part, into: &found, depth: depth - 1) }
        for entry in node.mapping ?? [] {
            if Folding.folded(entry.key).utf8.elementsEqual(field), !entry.value.isNull {
                found.append((entry.value.text ?? "", entry.keyRange.lowerBound..<entry.value.range.upperBound))
            }
            collect(entry.value, into: &found, depth: depth - 1)
        }
    }

    /// The agreements name the field, and do not use it.
    private static func isOutside(_ path: RepositoryPath) -> Bool { path.bytes.starts(with: ".afspraken/".utf8) }

    private static let fences: [(start: [UInt8], end: [UInt8])] = [
        (Array("---".utf8), Array("---".utf8)), (Array("+++".utf8), Array("+++".utf8)),
        (Array("{".utf8), Array("}".utf8)),
    ]

    /// The lines that can hold the field: of a text only those at the top, above its words.
    private static func lines(of bytes: [UInt8], isText: Bool) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        // Between lines of hyphens or of pluses, or within braces.
        var fence: [UInt8]?
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            if isText {
                if let fence {
                    if bytes[start..<end].starts(with: fence) { break }
                } else if let known = fences.first(where: { bytes[start..<end].starts(with: $0.start) }) {
                    fence = known.end
                } else {
                    break
                }
            }
            lines.append(start..<end)
            start = end + 1
        }
        return lines
    }

    /// What stands behind the name of the field; nil for a line that does not begin with it.
    private static func value(in line: ArraySlice<UInt8>) -> String? {
        let rest = line.drop { [0x20, 0x09, 0x22, 0x27, 0x7B, 0x2D].contains($0) }
        guard rest.count > field.count,
            zip(rest, field).allSatisfy({ $0 == $1 || ($0 >= 0x41 && $0 <= 0x5A && $0 + 0x20 == $1) })
        else { return nil }
        let after = rest.dropFirst(field.count).drop { [0x20, 0x09, 0x22, 0x27].contains($0) }
        guard let sign = after.first, sign == 0x3A || sign == 0x3D else { return nil }
        let value = after.dropFirst().prefix { $0 != 0x23 && $0 != 0x2C && $0 != 0x7D }
        return String(decoding: value.filter { ![0x20, 0x09, 0x22, 0x27].contains($0) }, as: UTF8.self)
    }

    private func finding(_ subject: TextSubject, _ line: Range<Int>, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(line), message: message, help: help)
    }
}

extension [UInt8] {
    /// Whether these bytes stand anywhere in it, in small letters or in capitals.
    fileprivate func contains(_ word: [UInt8]) -> Bool {
        guard let first = word.first, count >= word.count else { return false }
        for start in 0...(count - word.count) where self[start] | 0x20 == first {
            if zip(self[start...], word).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return true }
        }
        return false
    }
}

extension Message {
    fileprivate static func until(_ end: LocalTime) -> Message {
        let hour = "\(end.hour < 10 ? "0" : "")\(end.hour).\(end.minute < 10 ? "0" : "")\(end.minute)"
        return Message(
            nl: "Dit is onder embargo tot \(end.day.dutch), \(hour) uur.",
            en: "This is under embargo until \(end.day.english), \(hour).")
    }
    fileprivate static let unreadable = Message(
        nl: "We kunnen niet lezen tot wanneer dit embargo loopt.", en: "We cannot read how long this embargo lasts.")
    fileprivate static let howToWrite = Message(
        nl: "Schrijf het als `embargo_tot: 2026-12-01T10:00`.", en: "Write it as `embargo_tot: 2026-12-01T10:00`.")
}
