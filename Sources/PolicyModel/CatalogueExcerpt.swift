import Findings

/// Cuts the entries that a municipality mentions out of catalogue files without reading the rest as YAML: the items of the list
/// `afspraken:` that begin with such an id. A file that looks otherwise is left whole, for the reader to sort out.
enum CatalogueExcerpt {
    /// The files with what is not mentioned left blank, so that each line keeps its number; files without any are left out.
    static func files(_ files: [PolicyFile], mentioning ids: Set<AgreementID>) -> [PolicyFile] {
        var missing = ids
        var excerpts: [PolicyFile] = []
        // Files that bear the name of a mentioned note come first: when all is found, the others need no look.
        let notes = Set(ids.map { note(of: $0.rawValue) })
        let likely = files.filter { notes.contains(name(of: $0)) }
        for file in likely + files.filter({ !notes.contains(name(of: $0)) }) where !missing.isEmpty {
            guard let cut = CatalogueCut(file.bytes, to: missing) else {
                if CatalogueCut.mayHoldList(file.bytes) { excerpts.append(file) }
                continue
            }
            if cut.found.isEmpty { continue }
            missing.subtract(cut.found)
            excerpts.append(PolicyFile(path: file.path, bytes: cut.bytes, label: file.label))
        }
        return excerpts
    }

    /// `kortom` of `kortom-82`.
    private static func note(of id: String) -> Substring { id.prefix { $0 != "-" } }

    /// `kortom` of `registers/kortom-2024.yaml`.
    private static func name(of file: PolicyFile) -> Substring {
        let start = file.path.lastIndex(of: "/").map { file.path.index(after: $0) } ?? file.path.startIndex
        return file.path[start...].prefix { $0 != "-" && $0 != "." }
    }
}

/// One catalogue file, line by line.
private struct CatalogueCut {
    private(set) var bytes: [UInt8] = []
    private(set) var found: Set<AgreementID> = []
    private var isInList = false
    private var keeps = true
    private var indent: Int?

    /// nil: not in the form that can be cut.
    init?(_ file: [UInt8], to ids: Set<AgreementID>) {
        let isCut = file.withUnsafeBufferPointer { file in
            var start = file.startIndex
            while start < file.endIndex {
                let end = file[start...].firstIndex(of: Self.newline).map { $0 + 1 } ?? file.endIndex
                guard take(file[start..<end], ids) else { return false }
                start = end
            }
            return isInList
        }
        guard isCut else { return nil }
    }

    private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

    /// Keeps the line or leaves it blank; false when the file cannot be cut.
    private mutating func take(_ line: Line, _ ids: Set<AgreementID>) -> Bool {
        if !isInList {
            bytes += line
            guard line.starts(with: Self.list) else { return true }
            (isInList, keeps) = (true, false)
            return Self.isEmpty(line.dropFirst(Self.list.count))
        }
        let text = line.drop { $0 == Self.space }
        let depth = text.startIndex - line.startIndex
        if !Self.isEmpty(text) {
            if text.starts(with: Self.item), depth == indent ?? depth {
                guard let id = Self.identifier(in: text.dropFirst(Self.item.count)) else { return false }
                indent = depth
                keeps = ids.contains(id)
                // An id that is there twice is not for us to choose from.
                if keeps, !found.insert(id).inserted { return false }
            } else if indent.map({ depth <= $0 }) ?? true {
                return false
            }
        }
        if keeps { bytes += line } else { bytes.append(Self.newline) }
        return true
    }

    /// Whether the word `afspraken` stands anywhere: else it is a register of something else.
    static func mayHoldList(_ file: [UInt8]) -> Bool {
        file.withUnsafeBufferPointer { file in
            var rest = file[...]
            while let start = rest.firstIndex(of: UInt8(ascii: "a")) {
                if file[start...].starts(with: word) { return true }
                rest = file[(start + 1)...]
            }
            return false
        }
    }

    private static let word = Array("afspraken".utf8)
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let list = Array("afspraken:".utf8)
    private static let item = Array("- ".utf8)
    private static let key = Array("id: ".utf8)

    /// Nothing but a comment.
    private static func isEmpty(_ text: Line) -> Bool {
        guard let first = text.first(where: { $0 != space }) else { return true }
        return first == newline || first == UInt8(ascii: "#")
    }

    /// The id in `{id: kortom-82, …` or `id: kortom-82`.
    private static func identifier(in text: Line) -> AgreementID? {
        let fields = text.first == UInt8(ascii: "{") ? text.dropFirst() : text
        guard fields.starts(with: key) else { return nil }
        let value = fields.dropFirst(key.count)
        let id = value.prefix { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        }
        // A carriage return alone may end a line too: such a file is read whole.
        guard !id.isEmpty, let next = value.dropFirst(id.count).first, [UInt8(ascii: ","), newline].contains(next)
        else {
            return nil
        }
        return AgreementID(String(decoding: id, as: UTF8.self))
    }
}
