import Findings
import Text

/// The texts a report asked for, each read and mapped once.
final class SourceShelf {
    private let sources: ReportSources
    private var known: [Place: SourceText?] = [:]

    init(_ sources: ReportSources) {
        self.sources = sources
    }

    /// The text of the version a place names, or nil when it is not at hand.
    func text(of place: Place) -> SourceText? {
        let version = Place(path: place.path, blob: place.blob, commit: place.commit)
        if let text = known[version] { return text }
        let text = sources.bytes(version).map { SourceText(bytes: $0, lines: LineMap($0)) }
        known[version] = .some(text)
        return text
    }
}

/// One text with its lines.
struct SourceText {
    let bytes: [UInt8]
    let lines: LineMap

    /// The line cut in three: before the stretch, the stretch as far as it stands on this line, and after it.
    ///
    /// Nil when the text has no such line, which happens when it is not the version that was judged.
    func cut(_ span: Span) -> (before: ArraySlice<UInt8>, marked: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
        guard let line = lines.lineRange(span.start.line), line.upperBound <= bytes.count else { return nil }
        let start = min(max(span.bytes.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(span.bytes.upperBound, start), line.upperBound)
        return (bytes[line.lowerBound..<start], bytes[start..<end], bytes[end..<line.upperBound])
    }

    /// The columns of a stretch in UTF-16 code units from 1, end exclusive, as editors and forges count.
    ///
    /// Nil when the text has no such lines or they are not UTF-8.
    func utf16Columns(of span: Span) -> (start: Int, end: Int)? {
        guard let start = utf16Column(at: span.bytes.lowerBound, line: span.start.line),
            let end = utf16Column(at: span.bytes.upperBound, line: span.end.line)
        else { return nil }
        return (start, end)
    }

    private func utf16Column(at offset: Int, line number: Int) -> Int? {
        guard let line = lines.lineRange(number), line.upperBound <= bytes.count, offset >= line.lowerBound else {
            return nil
        }
        guard let before = utf8Text(bytes[line.lowerBound..<min(offset, line.upperBound)]) else { return nil }
        // A byte order mark belongs to the encoding, not to the line.
        let mark = number == 1 && before.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
        return before.utf16.count - mark + 1
    }
}
