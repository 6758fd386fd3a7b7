import Findings
public import Packing
import Text

/// One answer to where a rule looks: names with `&` between them, `~` in front of what is left out.
public struct StyleScope: Sendable, Hashable {
    /// As written.
    public let written: String
    let required: ScopeMask
    let forbidden: ScopeMask
    /// The field of the front matter it asks for, folded; nil: any, if fields count at all.
    let field: String?
    /// Fields it leaves alone, folded.
    let forbiddenFields: [String]
    /// Whether it asks for another kind of file than Markdown (`text.rst`), so that it looks nowhere.
    let isElsewhere: Bool

    /// All running text.
    static let text = StyleScope(required: .text)

    private init(required: ScopeMask) {
        written = "text"
        self.required = required
        (forbidden, field, forbiddenFields, isElsewhere) = ([], nil, [], false)
    }

    /// Reads `a & ~b`. Fails with a message on a name we do not know.
    init(_ written: String) throws(ScopeProblem) {
        var (required, forbidden): (ScopeMask, ScopeMask) = ([], [])
        var field: String?
        var forbiddenFields: [String] = []
        var isElsewhere = false
        for term in written.utf8.split(separator: 0x26, maxSplits: 16, omittingEmptySubsequences: false) {
            let term = try ScopeTerm(String(decoding: term.filter { $0 > 0x20 }, as: UTF8.self))
            guard term.isMarkdown else {
                // `~text.rst` leaves nothing out here.
                if !term.isForbidden { isElsewhere = true }
                continue
            }
            if let name = term.field {
                if term.isForbidden {
                    forbiddenFields.append(name)
                } else {
                    // No field has two names.
                    if let other = field, other != name { isElsewhere = true }
                    field = name
                    required.insert(.field)
                }
            } else if term.isForbidden {
                forbidden.formUnion(term.mask)
            } else {
                required.formUnion(term.mask)
            }
        }
        // `~blockquote` alone, or `sentence`: of running text.
        if required.isDisjoint(with: .apart) { required.insert(.text) }
        self.written = written
        (self.required, self.forbidden) = (required, forbidden)
        (self.field, self.forbiddenFields, self.isElsewhere) = (field, forbiddenFields, isElsewhere)
    }

    /// How much of a part it takes.
    func reach(in part: ScopeMask, field name: String?) -> ScopeReach {
        guard !isElsewhere, part.isSuperset(of: required.subtracting(.pieces)), part.isDisjoint(with: forbidden) else {
            return .none
        }
        if let field, field != name { return .none }
        if let name, forbiddenFields.contains(name) { return .none }
        return ScopeReach(pieces: required.intersection(.pieces))
    }
}

extension StyleScope: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(written)
        packer.add(Int(required.rawValue))
        packer.add(Int(forbidden.rawValue))
        field.pack(into: &packer)
        forbiddenFields.pack(into: &packer)
        packer.add(isElsewhere)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        written = try packed.text()
        required = ScopeMask(rawValue: UInt32(truncatingIfNeeded: try packed.number()))
        forbidden = ScopeMask(rawValue: UInt32(truncatingIfNeeded: try packed.number()))
        field = try String?(from: &packed)
        forbiddenFields = try [String](from: &packed)
        isElsewhere = try packed.flag()
    }
}

/// A name of a place that we do not know.
struct ScopeProblem: Error {
    let name: String

    var message: Message { .unknownScope(name, nearest(to: name, among: ScopeMask.names.map(\.name))) }
}

/// A place of a rule as it is asked for each part of a page: without anything to keep count of.
struct ScopeFilter: Sendable {
    /// As its position in the checker.
    let rule: Int
    /// As its position in the rule.
    let scope: Int
    private let required: ScopeMask
    private let forbidden: ScopeMask
    let reach: ScopeReach
    /// Whether the name of the field counts too.
    let asksField: Bool

    /// nil for one that looks nowhere.
    init?(_ scope: StyleScope, rule: Int, at position: Int) {
        if scope.isElsewhere { return nil }
        self.rule = rule
        self.scope = position
        required = scope.required.subtracting(.pieces)
        forbidden = scope.forbidden
        reach = ScopeReach(pieces: scope.required)
        asksField = scope.field != nil || !scope.forbiddenFields.isEmpty
    }

    func takes(_ part: ScopeMask) -> Bool { part.isSuperset(of: required) && part.isDisjoint(with: forbidden) }
}

/// How much of a part of a page a rule looks at: any of several kinds of pieces.
struct ScopeReach: OptionSet, Sendable, Hashable {
    /// A bit for each combination of pieces that has to hold at once; the lowest is that of no condition.
    let rawValue: UInt16

    static let none: ScopeReach = []
    static let whole = ScopeReach(rawValue: 1)
    static let sentences = ScopeReach(pieces: .sentence)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(pieces: ScopeMask) {
        rawValue = 1 << UInt16(truncatingIfNeeded: pieces.intersection(.pieces).rawValue >> 24)
    }

    var isWhole: Bool { contains(.whole) }

    /// Whether it takes anything of a part that has these pieces only.
    func canReach(into pieces: ScopeMask) -> Bool { isWhole || combinations.contains(where: pieces.isSuperset) }

    /// The combinations it takes.
    var combinations: [ScopeMask] {
        (0..<16).filter { rawValue & 1 << $0 != 0 }.map { ScopeMask(rawValue: UInt32($0) << 24) }
    }
}
