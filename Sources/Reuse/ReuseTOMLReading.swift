import TOML

extension ReuseTOML {
    /// The name of the file, in every folder.
    public static let fileName = Array("REUSE.toml".utf8)

    /// Reads the bytes of a REUSE.toml.
    public init(_ bytes: [UInt8]) throws(ReuseTOMLError) {
        let document = try Self.document(bytes)
        try Self.checkVersion(document)
        guard let list = document["annotations"] else {
            annotations = []
            return
        }
        guard let tables = list.array else { throw ReuseTOMLError(.annotations, line: list.place.line) }
        var annotations: [ReuseAnnotation] = []
        for table in tables { annotations.append(try ReuseAnnotation(table)) }
        self.annotations = annotations
    }

    private static func document(_ bytes: [UInt8]) throws(ReuseTOMLError) -> TOMLNode {
        do throws(TOMLError) {
            return try parseTOML(bytes)
        } catch {
            throw ReuseTOMLError(.toml(error), line: error.place.line)
        }
    }

    private static func checkVersion(_ document: TOMLNode) throws(ReuseTOMLError) {
        guard let version = document["version"] else { throw ReuseTOMLError(.noVersion, line: 1) }
        guard version.integer == 1 else { throw ReuseTOMLError(.otherVersion, line: version.place.line) }
    }
}

extension ReuseAnnotation {
    private static let known: Set<String> = ["path", "precedence", "SPDX-FileCopyrightText", "SPDX-License-Identifier"]

    init(_ table: TOMLNode) throws(ReuseTOMLError) {
        guard let entries = table.table else { throw ReuseTOMLError(.annotations, line: table.place.line) }
        line = table.place.line
        let paths = try Self.texts("path", in: table)
        if let long = paths.first(where: { $0.value.utf8.count > ReusePattern.mostBytes }) {
            throw ReuseTOMLError(.pattern, line: long.line)
        }
        patterns = paths.map { ReusePattern($0.value) }
        guard !patterns.isEmpty else { throw ReuseTOMLError(.noPath, line: table["path"]?.place.line ?? line) }
        precedence = try Self.precedence(in: table)
        notices = try Self.notices(in: table)
        licences = try Self.texts("SPDX-License-Identifier", in: table).map {
            Placed(value: LicenceStatement($0.value), line: $0.line)
        }
        others = entries.filter { !Self.known.contains($0.key) }
    }

    /// A text, or a list of texts; none when the key is not there.
    private static func texts(_ key: String, in table: TOMLNode) throws(ReuseTOMLError) -> [Placed<String>] {
        guard let node = table[key] else { return [] }
        if let text = node.string { return [Placed(value: text, line: node.place.line)] }
        guard let items = node.array else { throw ReuseTOMLError(.notText(key), line: node.place.line) }
        var texts: [Placed<String>] = []
        for item in items {
            guard let text = item.string else { throw ReuseTOMLError(.notText(key), line: item.place.line) }
            texts.append(Placed(value: text, line: item.place.line))
        }
        return texts
    }

    private static func precedence(in table: TOMLNode) throws(ReuseTOMLError) -> ReusePrecedence {
        guard let node = table["precedence"] else { return .closest }
        guard let text = node.string, let precedence = ReusePrecedence(rawValue: text) else {
            throw ReuseTOMLError(.precedence, line: node.place.line)
        }
        return precedence
    }

    private static func notices(in table: TOMLNode) throws(ReuseTOMLError) -> [Placed<CopyrightNotice>] {
        var notices: [Placed<CopyrightNotice>] = []
        for text in try texts("SPDX-FileCopyrightText", in: table) {
            guard let notice = CopyrightNotice(text.value) else { throw ReuseTOMLError(.notice, line: text.line) }
            notices.append(Placed(value: notice, line: text.line))
        }
        return notices
    }
}
