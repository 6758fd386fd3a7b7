import Text

/// `.reuse/dep5`, the form that REUSE.toml took the place of: Debian's machine-readable copyright file.
///
/// What it says comes besides what the file says itself, as in `reuse`.
public struct Dep5: Sendable, Hashable {
    private struct Paragraph: Sendable, Hashable {
        struct Statement: Sendable, Hashable {
            let statement: ReuseStatement
            let line: Int
        }

        let patterns: [Dep5Pattern]
        let statements: [Statement]
    }

    /// Longest file, in bytes.
    public static let mostBytes = 1_048_576

    private let paragraphs: [Paragraph]

    /// Reads the bytes of the file.
    public init(_ bytes: [UInt8]) throws(Dep5Error) {
        guard bytes.count <= Self.mostBytes else { throw Dep5Error(.tooLarge, line: 1) }
        if let bad = firstInvalidUTF8(in: bytes) { throw Dep5Error(.notUTF8, line: LineMap(bytes).line(at: bad)) }
        let text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
        let all = try Dep5Paragraph.all(in: text)
        guard let header = all.first, header["Format"] != nil else {
            throw Dep5Error(.noFormat, line: all.first?.line ?? 1)
        }
        var paragraphs: [Paragraph] = []
        for paragraph in all.dropFirst() {
            if let read = try Self.read(paragraph) { paragraphs.append(read) }
        }
        self.paragraphs = paragraphs
    }

    /// What it says about a path; only the last paragraph that matches counts.
    func facts(for path: [UInt8], source: ReuseSource) -> [ReuseFact] {
        let scalars = Array(String(decoding: path, as: UTF8.self).unicodeScalars)
        let found = paragraphs.last { paragraph in paragraph.patterns.contains { $0.matches(scalars) } }
        var seen: Set<ReuseStatement> = []
        return (found?.statements ?? []).filter { seen.insert($0.statement).inserted }.map {
            ReuseFact($0.statement, source: source, line: $0.line)
        }
    }

    /// Nil for the text of a licence, which says nothing about files.
    private static func read(_ paragraph: Dep5Paragraph) throws(Dep5Error) -> Paragraph? {
        guard let files = paragraph["Files"] else {
            guard paragraph["License"] != nil else { throw Dep5Error(.missingField("Files"), line: paragraph.line) }
            return nil
        }
        guard let copyright = paragraph["Copyright"] else {
            throw Dep5Error(.missingField("Copyright"), line: paragraph.line)
        }
        guard let licence = paragraph["License"] else {
            throw Dep5Error(.missingField("License"), line: paragraph.line)
        }
        let notices = copyright.lines.enumerated().compactMap { offset, text in
            CopyrightNotice(text).map {
                Paragraph.Statement(statement: .copyright($0), line: copyright.line + offset)
            }
        }
        let expression = LicenceStatement(licence.lines.first ?? "")
        return Paragraph(
            patterns: try patterns(files),
            statements: notices + [Paragraph.Statement(statement: .licence(expression), line: licence.line)])
    }

    private static func patterns(_ field: Dep5Paragraph.Field) throws(Dep5Error) -> [Dep5Pattern] {
        var patterns: [Dep5Pattern] = []
        for word in field.lines.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
            guard let pattern = Dep5Pattern(String(word)) else { throw Dep5Error(.pattern, line: field.line) }
            patterns.append(pattern)
        }
        return patterns
    }
}
