import Text

/// A path pattern as git matches paths: wildmatch with pathname semantics, over the whole path, by bytes, case-sensitive.
///
/// `*` and `?` stop at `/`, `**` between slashes crosses it, `[…]` and `\` work as in git. `{dienst}` stands for the id of a
/// department. As in `wildmatch.c` itself, `a**` is `a*`; git's pathspecs and ignore files cut off the literal start first and
/// so let it cross slashes, which is not copied. Matching takes time proportional to pattern times path at most, whatever the pattern.
public struct PathPattern: Sendable {
    /// The pattern as written, in NFC.
    public let text: String
    /// How many bytes of the path it names literally: how specific it is.
    public let literalByteCount: Int
    /// Whether it holds `{dienst}`.
    public let bindsDepartment: Bool
    let segments: [PatternSegment]

    /// Longest pattern, in bytes.
    public static let mostBytes = 512

    /// What a match found.
    public struct Match: Sendable, Hashable {
        /// The department that `{dienst}` stood for; nil when the pattern has none.
        public let department: DepartmentID?
    }

    /// Compiles a pattern; throws when git could never match it, or when it says something we do not know.
    public init(_ text: String) throws(PathPatternError) {
        self.text = Folding.nfc(text)
        var compiler = PatternCompiler(Array(self.text.utf8))
        segments = try compiler.compile()
        literalByteCount = compiler.literalByteCount
        bindsDepartment = compiler.bindsDepartment
    }

    /// Whether it matches the whole path; `{dienst}` binds to one of `departments`, the leftmost that fits.
    public func matches(_ path: String, binding departments: Set<DepartmentID> = []) -> Match? {
        matches(SplitPath(normalised(path)), binding: departments)
    }

    func matches(_ path: SplitPath, binding departments: Set<DepartmentID>) -> Match? {
        // Shortest first for each `**`; only the last one passed is ever widened: what an earlier one could take as well,
        // the later one can take too.
        var bound: DepartmentID?
        var segment = 0
        var component = 0
        var retry: (segment: Int, component: Int)?
        let count = path.components.count
        while segment < segments.count || component < count {
            if segment < segments.count {
                if case .components(let atLeast) = segments[segment] {
                    if segment == segments.count - 1 {
                        return count - component >= atLeast ? Match(department: bound) : nil
                    }
                    component += atLeast
                    segment += 1
                    retry = (segment, component)
                    continue
                }
                if component < count {
                    switch fit(segments[segment], path, component, departments) {
                    case .yes(let department):
                        if let department { bound = department }
                        segment += 1
                        component += 1
                        continue
                    case .no: break
                    }
                }
            }
            guard let last = retry, last.component < count else { return nil }
            component = last.component + 1
            segment = last.segment
            retry = (segment, component)
        }
        return Match(department: bound)
    }

    private enum Fit {
        case no
        case yes(DepartmentID?)
    }

    private func fit(
        _ segment: PatternSegment, _ path: SplitPath, _ index: Int, _ departments: Set<DepartmentID>
    ) -> Fit {
        let range = path.components[index]
        switch segment {
        case .components: return .no
        case .literal(let bytes):
            return equals(bytes, path.bytes, range) ? .yes(nil) : .no
        case .department:
            let id = DepartmentID(path.text(index))
            return departments.contains(id) ? .yes(id) : .no
        case .tokens(let tokens): return glob(tokens, path.bytes, range) ? .yes(nil) : .no
        case .departmentTokens(let tokens):
            for id in departments.sorted() where glob(tokens.binding(id), path.bytes, range) { return .yes(id) }
            return .no
        }
    }

    private func equals(_ bytes: [UInt8], _ path: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.count == range.count else { return false }
        for index in bytes.indices where bytes[index] != path[range.lowerBound + index] { return false }
        return true
    }

    /// Matches one component: on a mismatch the last `*` takes one byte more.
    private func glob(_ tokens: [PatternToken], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var token = 0
        var position = range.lowerBound
        var retry: (token: Int, position: Int)?
        while position < range.upperBound {
            if token < tokens.count {
                let fits: Bool
                switch tokens[token] {
                case .star:
                    token += 1
                    retry = (token, position)
                    continue
                case .byte(let byte): fits = bytes[position] == byte
                case .any: fits = true
                case .set(let set): fits = set.contains(bytes[position])
                case .department: fits = false
                }
                if fits {
                    token += 1
                    position += 1
                    continue
                }
            }
            guard let last = retry else { return false }
            position = last.position + 1
            token = last.token
            retry = (token, position)
        }
        return tokens[token...].allSatisfy { if case .star = $0 { true } else { false } }
    }
}

extension PathPattern: Hashable, CustomStringConvertible {
    public var description: String { text }
    public static func == (left: PathPattern, right: PathPattern) -> Bool { left.text == right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension [PatternToken] {
    /// The same with `{dienst}` filled in.
    fileprivate func binding(_ id: DepartmentID) -> [PatternToken] {
        flatMap { token -> [PatternToken] in
            if case .department = token { id.rawValue.utf8.map { .byte($0) } } else { [token] }
        }
    }
}

/// The bytes of a path in NFC: patterns are, so paths have to be.
func normalised(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(Folding.nfc(path).utf8)
}
