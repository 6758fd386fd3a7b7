public import BrusselsTime
public import Findings

/// All that was agreed, as one value: made by the loader, then only asked.
public struct Policy: Sendable {
    /// Everything the files say, checked.
    struct Parts: Sendable {
        var municipality = ""
        var language = Language.dutch
        var contact = DepartmentID("")
        var trialUntil: Day?
        var vision: String?
        var shortcodes: Set<String> = []
        var chapters: [ChapterStart] = []
        var ownAgreements: [OwnAgreement] = []
        var adoptions: [Adoption] = []
        var catalogue = Catalogue()
        var registers = PolicyRegisters()
        var persons: [Person] = []
        var departments: [Department] = []
        var ownerRules: [OwnerRule] = []
        var grants: [Grant] = []
        var contentTypes: [ContentType] = []
        var calendar = Calendar()
        var tests: [PolicyTest] = []
        var requirements: [Requirement] = []
        var crisis: CrisisRules?
    }

    private let parts: Parts
    let index: PolicyIndex

    init(_ parts: Parts) {
        var parts = parts
        parts.persons = parts.persons.map { $0.knowing(parts.calendar) }
        self.parts = parts
        index = PolicyIndex(parts)
    }

    /// The name of the municipality.
    public var municipality: String { parts.municipality }
    /// The language of the content and of answers.
    public var language: Language { parts.language }
    /// The department that helps with refusals: the communication service.
    public var contact: DepartmentID { parts.contact }
    /// Last day of the trial period, inclusive.
    public var trialUntil: Day? { parts.trialUntil }
    /// What the municipality wants with its communication, above its note.
    public var vision: String? { parts.vision }
    /// Shortcodes that anybody may use; any other is a matter of structure.
    public var allowedShortcodes: Set<String> { parts.shortcodes }
    public var chapters: [ChapterStart] { parts.chapters }
    /// In the order of the file.
    public var ownAgreements: [OwnAgreement] { parts.ownAgreements }
    public var adoptions: [Adoption] { parts.adoptions }
    /// What the notes say that agreements can be adopted from.
    public var catalogue: [CatalogueEntry] { parts.catalogue.entries }
    public var persons: [Person] { parts.persons }
    public var departments: [Department] { parts.departments }
    /// In the order in which they count: the last match wins.
    public var ownerRules: [OwnerRule] { parts.ownerRules }
    public var grants: [Grant] { parts.grants }
    /// By id.
    public var contentTypes: [ContentType] { parts.contentTypes }
    public var calendar: Calendar { parts.calendar }
    public var tests: [PolicyTest] { parts.tests }
    /// Who has to agree before something comes online, in the order of the file.
    public var requirements: [Requirement] { parts.requirements }
    /// What was agreed for a crisis; nil: nobody can open one.
    public var crisis: CrisisRules? { parts.crisis }

    /// What rules look names and words up in.
    var registers: PolicyRegisters { parts.registers }

    /// The catalogue's entry of an agreement, or nil.
    public func catalogueEntry(_ id: AgreementID) -> CatalogueEntry? { parts.catalogue[id] }
}

/// Tables made once at load, so that asking is cheap.
struct PolicyIndex: Sendable {
    var persons: [PersonID: Int] = [:]
    var transports: [String: [String: Int]] = [:]
    var emails: [String: Int] = [:]
    var departments: [DepartmentID: Int] = [:]
    var departmentIDs: Set<DepartmentID> = []
    var grants: [RoleID: [Int]] = [:]
    /// Content types by folded id and name.
    var types: [String: Int] = [:]
    /// Every pattern of every type, the most specific first, and whose each is.
    var typePatterns = PatternTable([])
    var typeOfPattern: [Int] = []
    var ownerPatterns = PatternTable([])
    var adoptions: [AgreementID: [Int]] = [:]
    var ownAgreements: [AgreementID: Int] = [:]
    /// Own agreements by what they rest on.
    var resting: [AgreementID: [Int]] = [:]
    var chapters: [String: Int] = [:]

    init(_ parts: Policy.Parts) {
        for (position, person) in parts.persons.enumerated() {
            persons[person.id] = position
            for (transport, name) in person.transportNames.all { transports[transport, default: [:]][name] = position }
            for email in person.emails { emails[email.foldedForPolicy] = position }
        }
        for (position, department) in parts.departments.enumerated() { departments[department.id] = position }
        departmentIDs = Set(departments.keys)
        for (position, grant) in parts.grants.enumerated() { grants[grant.role, default: []].append(position) }
        var specific: [(pattern: PathPattern, type: Int)] = []
        for (position, type) in parts.contentTypes.enumerated() {
            // An id goes before a name that happens to be the same.
            let name = type.name.foldedForPolicy
            if types[name] == nil { types[name] = position }
            specific += type.patterns.map { ($0, position) }
        }
        for (position, type) in parts.contentTypes.enumerated() { types[type.id.rawValue] = position }
        specific.sort { left, right in
            if left.pattern.literalByteCount != right.pattern.literalByteCount {
                return left.pattern.literalByteCount > right.pattern.literalByteCount
            }
            let (one, other) = (parts.contentTypes[left.type], parts.contentTypes[right.type])
            return one.isNews == other.isNews ? left.type < right.type : one.isNews
        }
        typePatterns = PatternTable(specific.map(\.pattern))
        typeOfPattern = specific.map(\.type)
        ownerPatterns = PatternTable(parts.ownerRules.map(\.pattern))
        for (position, adoption) in parts.adoptions.enumerated() {
            adoptions[adoption.agreement, default: []].append(position)
        }
        for (position, own) in parts.ownAgreements.enumerated() {
            ownAgreements[own.id] = position
            for agreement in own.restsOn { resting[agreement, default: []].append(position) }
        }
        for (position, chapter) in parts.chapters.enumerated() { chapters[chapter.id] = position }
    }
}

extension TransportNames {
    /// Each name with its transport, in the form in which they are compared.
    var all: [(transport: String, name: String)] {
        ssh.map { ("ssh", $0.blob) } + gitolite.map { ("gitolite", $0) } + http.map { ("http", $0) }
            + forge.map { ("forge", $0) }
    }
}
