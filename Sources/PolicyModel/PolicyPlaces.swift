import Text

extension Policy {
    /// Whose a path is; nil when no line of the register matches. The last line that matches wins.
    public func owner(of path: String) -> Ownership? { owner(of: SplitPath(normalised(path))) }

    /// What stands at a path. The pattern that names most bytes of the path literally wins; of two equal ones news does, then
    /// the first id.
    public func contentType(at path: String) -> ContentType? { contentType(at: SplitPath(normalised(path))) }

    /// The content type with this id or name, whatever its case.
    public func contentType(named name: String) -> ContentType? {
        index.types[name.foldedForPolicy].map { contentTypes[$0] }
    }

    /// The content type with this id.
    public func contentType(_ id: ContentTypeID) -> ContentType? {
        contentType(named: id.rawValue).flatMap { $0.id == id ? $0 : nil }
    }

    func owner(of path: SplitPath) -> Ownership? {
        guard let (position, match) = index.ownerPatterns.lastMatch(path, binding: index.departmentIDs) else {
            return nil
        }
        let rule = ownerRules[position]
        switch rule.owner {
        case .department(let department): return Ownership(department: department, rule: rule)
        // The loader sees to it that such a pattern binds.
        case .bound: return match.department.map { Ownership(department: $0, rule: rule) }
        }
    }

    func contentType(at path: SplitPath) -> ContentType? {
        index.typePatterns.firstMatch(path, binding: index.departmentIDs).map { contentTypes[index.typeOfPattern[$0]] }
    }
}

extension String {
    /// The form in which names are compared: NFC, case folded.
    var foldedForPolicy: String { Folding.folded(self) }
}
