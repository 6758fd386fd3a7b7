import Text
import YAML

/// A record of a file, ready to be answered by a person: bound to the file's bytes, and with every question left open.
public struct RecordTemplate: Sendable {
    let name: String
    private let asset: Asset
    /// The questions, in order, each with what may be answered; a template never fills in an answer for somebody.
    private let questions: [(field: String, hint: String?)]
    /// What the file itself says, each with where it stands; a person still looks at it.
    private let said: [(field: String, value: String, place: String)]

    public init(
        name: String, asset: Asset, questions: [(field: String, hint: String?)],
        said: [(field: String, value: String, place: String)] = []
    ) {
        self.name = name
        self.asset = asset
        self.questions = questions
        self.said = said
    }

    /// What the tool knows: which bytes the record is about.
    var bound: String {
        var lines = ["bestand: \(quoted(name))", "sha256: \(asset.sha256)"]
        if let pixels = asset.pixels { lines += ["breedte: \(pixels.width)", "hoogte: \(pixels.height)"] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A new record.
    public var text: String {
        let width = questions.map(\.field.count).max() ?? 0
        let open = questions.map { question in
            if let answer = said.first(where: { $0.field == question.field }) { return line(answer) }
            let gap = String(repeating: " ", count: width - question.field.count + 3)
            return "\(question.field):" + (question.hint.map { "\(gap)# \($0)" } ?? "") + "\n"
        }
        let more = said.filter { answer in !questions.contains { $0.field == answer.field } }
        return "# Beeldfiche van \(name)\n\(bound)\n" + open.joined() + more.map(line).joined()
    }

    private func line(_ answer: (field: String, value: String, place: String)) -> String {
        "\(answer.field): \(quoted(answer.value))   # staat zo in het bestand (\(answer.place)); klopt dat?\n"
    }

    /// The record of a file that was replaced: nothing holds any more, and what was answered before stands in comments.
    public func replacing(_ old: Sidecar) -> String {
        let answers = old.entries.filter { !$0.value.isBlank && !AssetRecord.bound.contains($0.foldedKey) }
        let lines = answers.flatMap { entry in
            String(decoding: old.bytes[entry.keyRange.lowerBound..<entry.value.range.upperBound], as: UTF8.self)
                .split(separator: "\n")
        }
        return text + "\n# Dit gold voor het vorige bestand. Neem over wat nog klopt:\n"
            + lines.map { "#   \($0)\n" }.joined()
    }

    /// A record that somebody wrote by hand, now bound to the file.
    public func binding(_ old: [UInt8]) -> String {
        let kept = String(decoding: old, as: UTF8.self)
        return bound + kept
    }

    func quoted(_ text: String) -> String {
        text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
            ? text
            : "\"" + printable(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
