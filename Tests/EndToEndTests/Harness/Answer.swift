import Foundation

/// What a person got back from git and the server.
struct Answer: Sendable {
    let outcome: Outcome
    var status: Int32 { outcome.status }
    /// Every line as it was printed.
    var words: String { outcome.words }

    /// The words as one line: without git's `remote: `, without the breaks the width of a terminal made.
    var sentence: String {
        lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The remarks alone: between the first empty line and the last one.
    var remarks: [String] {
        guard let first = lines.firstIndex(of: ""), let last = lines.lastIndex(of: ""), first < last else { return [] }
        return Array(lines[first..<last])
    }

    /// What came from the server or a hook, without git's own lines after it.
    private var lines: [String] {
        let all = words.components(separatedBy: "\n").map { line in
            var text = line.hasPrefix("remote: ") ? String(line.dropFirst(8)) : line == "remote:" ? "" : line
            while text.last?.isWhitespace == true { text.removeLast() }
            return text
        }
        let end = all.firstIndex { $0.hasPrefix("To ") || $0.hasPrefix("error: failed to push") } ?? all.endIndex
        return Array(all[..<end])
    }

    /// Whether the words say this, however they were broken into lines.
    func says(_ text: String) -> Bool {
        sentence.contains(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// Whether the checker itself broke down instead of judging.
    var isBreakdown: Bool {
        ["liep vast", "duurde te lang", "Fatal error", "Segmentation"].contains { words.contains($0) }
    }
}
