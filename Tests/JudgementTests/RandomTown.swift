import BrusselsTime
import Changes
import Findings
import Git
import Judgement
import PolicyModel
import Rules
import Testing

/// Chance that can be repeated: the same seed gives the same town (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Happens in so many of a hundred cases.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func one<Value>(of values: [Value]) -> Value { values[Int.random(in: values.indices, using: &self)] }

    /// Some of the values, in their order, and never none.
    mutating func some<Value>(of values: [Value], percent: Int) -> [Value] {
        let kept = values.filter { _ in happens(percent) }
        return kept.isEmpty ? [one(of: values)] : kept
    }
}

/// A page or another file, as far as a right can depend on it. Two with another number have another text.
struct RandomItem: Sendable, Hashable {
    var number: Int
    var type: String?
    var isDraft = false
    var alias: String?

    func text(at path: String) -> String {
        guard path.hasSuffix(".md") else { return "\(number) \(type ?? "-") \(isDraft) \(alias ?? "-")\n" }
        return "---\ntitel: Pagina\n" + (type.map { "type: \($0)\n" } ?? "") + (isDraft ? "draft: true\n" : "")
            + (alias.map { "aliases: [\($0)]\n" } ?? "") + "---\n\nTekst \(number).\n"
    }
}

typealias RandomTree = [String: RandomItem]

/// A policy of chance, as text: it is read by the real loader.
struct RandomPolicy: Sendable {
    /// How grants are dealt out.
    enum Grants {
        /// Any actions together.
        case any
        /// All that can be done to a page, or nothing: what splits into steps is then allowed step by step.
        case whole
    }

    var files: [String: String]

    static let roles = ["redacteur", "eindredacteur", "communicatie"]
    static let people = ["an", "bea", "cas", "dirk"]
    static let pageActions = [
        "maken", "wijzigen", "verwijderen", "verplaatsen-van", "verplaatsen-naar", "offline", "publiceren",
    ]
    private static let departments = ["communicatie", "sport", "wonen"]
    private static let patterns = [
        "website/**", "website/**", "website/sport/**", "website/wonen/**", "website/nieuws/**", "website/{dienst}/**",
        "website/*.md", "**",
    ]

    init(_ grants: Grants, using chance: inout Chance) {
        func type(_ id: String, _ folder: String, _ more: String) -> String {
            "versie: 1\nid: \(id)\nnaam: \(id)\nsoort: pagina\n\(more)paden: [\"\(folder)/**\"]\nopen: ja\n"
        }
        var rights = (0..<Int.random(in: 2...5, using: &chance)).map { _ in Self.grant(grants, using: &chance) }
        // Who may nothing proves nothing.
        if chance.happens(70) {
            rights.append(Self.line(chance.one(of: Self.roles), Self.pageActions, "website/**", nil))
        }
        for action in ["structuur", "beleid", "goedkeuren"] where chance.happens(60) {
            rights.append(Self.line(chance.one(of: Self.roles), [action], chance.one(of: Self.patterns), nil))
        }
        files = [
            "afspraken.yaml": "versie: 1\ngemeente: Zandbeke\ncontact: communicatie\n",
            "diensten.yaml": Self.departments.map { "- {id: \($0), naam: \($0)}\n" }.joined(),
            "eigenaars.yaml": (chance.happens(85) ? "- {pad: \"website/**\", eigenaar: communicatie}\n" : "")
                + "- {pad: \"website/{dienst}/**\", eigenaar: \"{dienst}\"}\n",
            "personen.yaml": Self.people.map { Self.person($0, using: &chance) }.joined(),
            "rechten.yaml": rights.joined(), "types/pagina.yaml": type("pagina", "website", ""),
            "types/nieuws.yaml": type("nieuws", "website/nieuws", "nieuws: ja\n"),
            "vereisten.yaml": (0..<chance.one(of: [0, 0, 1, 2])).map {
                Self.requirement($0, using: &chance)
            }.joined(),
        ]
    }

    func policy() throws -> Policy {
        try Policy(loading: PolicyFiles(files.map { PolicyFile(path: $0.key, bytes: Array($0.value.utf8)) }))
    }

    /// The same with one more grant, of any kind.
    func withOneMoreGrant(using chance: inout Chance) -> RandomPolicy {
        var copy = self
        let actions = chance.some(of: Action.allCases.map(\.rawValue), percent: 80)
        copy.files["rechten.yaml", default: ""] += Self.line(
            chance.one(of: Self.roles), actions, chance.one(of: Self.patterns + [".afspraken/**"]),
            Self.types(using: &chance))
        return copy
    }

    private static func grant(_ grants: Grants, using chance: inout Chance) -> String {
        let actions = grants == .whole ? pageActions : chance.some(of: pageActions + ["goedkeuren"], percent: 75)
        return line(chance.one(of: roles), actions, chance.one(of: patterns), types(using: &chance))
    }

    private static func types(using chance: inout Chance) -> [String]? {
        chance.happens(50) ? nil : chance.some(of: ["pagina", "nieuws"], percent: 50)
    }

    private static func line(_ role: String, _ actions: [String], _ pattern: String, _ types: [String]?) -> String {
        "- {rol: \(role), mag: [\(actions.joined(separator: ", "))], pad: \"\(pattern)\""
            + (types.map { ", types: [\($0.joined(separator: ", "))]" } ?? "") + "}\n"
    }

    /// One appointment for a role at most: two for one role would overlap.
    private static func person(_ id: String, using chance: inout Chance) -> String {
        let appointments = chance.some(of: roles, percent: 75).map { role in
            let here =
                chance.happens(75)
                ? "" : ", diensten: [\(chance.some(of: departments, percent: 50).joined(separator: ", "))]"
            let spans = [
                "", "", "", "", ", van: 2026-01-01", ", tot: 2026-11-21", ", tot: 2026-11-20", ", van: 2026-11-22",
            ]
            return "{rol: \(role)\(here)\(chance.one(of: spans))\(chance.happens(10) ? ", dagen: vrij" : "")}"
        }
        return "- {id: \(id), naam: \(id), aanstellingen: [\(appointments.joined(separator: ", "))]}\n"
    }

    private static func requirement(_ number: Int, using chance: inout Chance) -> String {
        let kinds = [
            chance.happens(40) ? "types: [\(chance.one(of: ["pagina", "nieuws"]))]" : nil,
            chance.happens(40) ? "paden: [\"\(chance.one(of: patterns))\"]" : nil,
            chance.happens(30) ? "handelingen: [\(chance.one(of: pageActions))]" : nil,
        ].compactMap(\.self).joined(separator: ", ")
        let some = chance.some(of: roles, percent: 50).joined(separator: ", ")
        let quota = chance.one(of: [
            "een: [\(some)]", "alle: [\(some)]", "alle: [\(some)], volgorde: ja", "aantal: 2, van: [\(some)]",
        ])
        return "- {id: v\(number), bij: {\(kinds)}, \(quota), vier_ogen: \(chance.happens(50) ? "ja" : "nee"), "
            + "overnemen_telt: \(chance.happens(50) ? "ja" : "nee")}\n"
    }
}

/// What somebody does to a tree, by chance.
struct RandomEdits {
    static let paths =
        ["website", "website/sport", "website/wonen", "website/nieuws", "website/nieuw"].flatMap { folder in
            ["a", "b", "c"].map { "\(folder)/\($0).md" }
        } + ["website/bundel/index.md", "website/bundel/_index.md", "website/bundel/a.md"]
        + ["hugo.yaml", ".afspraken/kalender.yaml"]
    private static let addresses = ["/nieuws/zomer/", "/sport/oud/", "/wonen/oud/"]

    /// Every text that is made is another one, so that what moved is known.
    private(set) var made = 0

    mutating func tree(using chance: inout Chance) -> RandomTree {
        var tree: RandomTree = [:]
        for path in Self.paths
        where !path.hasPrefix("website/nieuw/") && !path.hasPrefix("website/bundel/") && chance.happens(55) {
            tree[path] = item(using: &chance)
        }
        return tree
    }

    private mutating func item(using chance: inout Chance) -> RandomItem {
        made += 1
        return RandomItem(
            number: made, type: chance.happens(20) ? chance.one(of: ["nieuws", "pagina"]) : nil,
            isDraft: chance.happens(20), alias: chance.happens(10) ? chance.one(of: Self.addresses) : nil)
    }

    /// A few changes; `base` is what an undoing goes back to.
    mutating func change(_ tree: RandomTree, base: RandomTree, using chance: inout Chance) -> RandomTree {
        var next = tree
        for _ in 0..<Int.random(in: 1...2, using: &chance) { changeOne(&next, base, using: &chance) }
        return next
    }

    private mutating func changeOne(_ tree: inout RandomTree, _ base: RandomTree, using chance: inout Chance) {
        // What needs rights that few have is done less often: otherwise hardly a push would be accepted.
        let paths = Self.paths.filter { path in
            (path.hasPrefix("website/") && !path.hasPrefix("website/nieuw/")) || chance.happens(10)
        }
        let path = chance.one(of: paths)
        guard var item = tree[path] else {
            tree[path] = self.item(using: &chance)
            return
        }
        let free = paths.filter { tree[$0] == nil }
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: tree[path] = nil
        case 1 where !free.isEmpty:
            tree[path] = nil
            tree[chance.one(of: free)] = item
        case 2: tree[path] = base[path]
        case 3:
            item.type = chance.one(of: [nil, "nieuws", "pagina"])
            tree[path] = item
        case 4, 5:
            item.isDraft.toggle()
            tree[path] = item
        case 6:
            item.alias = chance.one(of: [nil] + Self.addresses)
            tree[path] = item
        default:
            made += 1
            item.number = made
            tree[path] = item
        }
    }
}

/// A push of chance: who, onto what, and what every commit leaves.
struct RandomPush {
    let policy: Policy
    let person: Person
    /// Who agreed with whatever comes, in this order, and who wrote it.
    let agreed: [String]
    let author: String
    static let noon = Instant(secondsSince1970: 1_795_258_800)
    static let rights: Set<RuleID> = ["own-pages", "news-by-communication", "structure", "policy-change"]

    init(under policy: Policy, using chance: inout Chance) throws {
        self.policy = policy
        person = try #require(policy.person(PersonID(chance.one(of: RandomPolicy.people))))
        agreed = RandomPolicy.people.shuffled(using: &chance).filter { _ in chance.happens(50) }
        author = chance.one(of: RandomPolicy.people)
    }

    private init(_ other: RandomPush, under policy: Policy) throws {
        self.policy = policy
        person = try #require(policy.person(other.person.id))
        (agreed, author) = (other.agreed, other.author)
    }

    /// The same by the same, when more is allowed.
    func under(_ policy: Policy) throws -> RandomPush { try RandomPush(self, under: policy) }

    /// The verdict on a push whose commits lead from each tree to the next.
    func verdict(on trees: [RandomTree]) -> Verdict {
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: person.id.rawValue, commits: [], expected: 0, agreed: agreed,
            author: author)
        let shelf = BlobShelf(style: HouseStyle(), example: example, at: Self.noon)
        let states = trees.map { tree in
            shelf.state(of: Dictionary(uniqueKeysWithValues: tree.map { ($0.key, $0.value.text(at: $0.key)) }))
        }
        var stages = [Self.stage(from: states[0], to: states[states.count - 1], commit: nil, on: shelf)]
        for step in 1..<states.count {
            stages.append(
                Self.stage(from: states[step - 1], to: states[step], commit: shelf.add("commit \(step)"), on: shelf))
        }
        let question = Question(
            circumstances: Circumstances(policy: policy, person: person, instant: Self.noon), moment: .publish,
            policyID: nil, ref: nil, base: nil, tip: nil, refSubject: nil, stages: stages)
        return Judge().verdict(on: question, facts: shelf)
    }

    private static func stage(
        from old: [String: ObjectID], to new: [String: ObjectID], commit: ObjectID?, on shelf: BlobShelf
    ) -> Stage {
        let walked = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map { path in
            TreeChange(
                path: RepositoryPath(path), old: old[path].map { .init(id: $0, mode: 0o100644) },
                new: new[path].map { .init(id: $0, mode: 0o100644) })
        }
        return Stage(
            commit: commit, tree: shelf.tree(of: new), changes: Change.pairingMoves(in: walked),
            newFolders: folders(of: new.keys).subtracting(folders(of: old.keys)),
            onePageFolders: ExampleTown.onePageFolders(in: old.keys))
    }

    private static func folders(of paths: some Sequence<String>) -> Set<RepositoryPath> {
        var folders: Set<RepositoryPath> = []
        for path in paths {
            var step = RepositoryPath(path).parent
            while let folder = step {
                folders.insert(folder)
                step = folder.parent
            }
        }
        return folders
    }
}

extension Verdict {
    /// What refuses, by rule and path; of the result alone when asked.
    func refusals(of rules: Set<RuleID>, inResult: Bool = false) -> [Refusal] {
        findings.filter { $0.refuses && rules.contains($0.finding.rule) }.filter {
            !inResult || $0.finding.place?.commit == nil
        }.map { Refusal(rule: $0.finding.rule, path: $0.finding.place?.pathText ?? "-") }
    }

    struct Refusal: Hashable {
        let rule: RuleID
        let path: String
    }
}
