import BrusselsTime
import Findings
import PolicyModel
import Rules
import Testing

/// What holds of every policy, tree and push: hundreds of each by chance. A failure names its seed, which gives it back.
@Suite("Properties of rights")
struct PropertyTests {
    private static let cases: UInt64 = 250

    /// Somebody's trees of chance under a policy of chance.
    private struct Town {
        var chance: Chance
        let source: RandomPolicy
        let push: RandomPush
        var edits = RandomEdits()
        let base: RandomTree

        init(seed: UInt64, _ grants: RandomPolicy.Grants = .any) throws {
            chance = Chance(seed: seed)
            source = RandomPolicy(grants, using: &chance)
            push = try RandomPush(under: source.policy(), using: &chance)
            base = edits.tree(using: &chance)
        }

        /// The base, and what each of some commits leaves.
        mutating func trees(commits: Int) -> [RandomTree] {
            var trees = [base]
            for _ in 0..<commits { trees.append(edits.change(trees[trees.count - 1], base: base, using: &chance)) }
            return trees
        }
    }

    // MARK: - (a) What comes in is what `afspraak may` allows

    @Test func `no push is accepted with a change that is forbidden to who pushes`() throws {
        var (accepted, refused) = (0, 0)
        for seed in 0..<Self.cases {
            var town = try Town(seed: seed)
            let trees = town.trees(commits: Int(seed % 3) + 1)
            guard town.push.verdict(on: trees).outcome != .refused else {
                refused += 1
                continue
            }
            accepted += 1
            // The result, and every step on the way to it: a version that stood in between stays in the history.
            let steps = [(trees[0], trees[trees.count - 1])] + zip(trees, trees.dropFirst())
            for (old, new) in steps {
                for path in Set(old.keys).union(new.keys) where old[path] != new[path] {
                    let forbidden = Self.needed(at: path, from: old, to: new, under: town.push.policy).filter {
                        !town.push.policy.permission(
                            for: town.push.person, action: $0.action, path: path, type: $0.type,
                            on: Day(of: RandomPush.noon)
                        ).granted
                    }
                    try #require(forbidden.isEmpty, "seed \(seed): \(path) \(forbidden)")
                }
            }
        }
        // Of either enough, or the generator proves nothing.
        #expect(accepted >= 50 && refused >= 50, "\(accepted) accepted, \(refused) refused")
    }

    private struct Needed {
        let action: Action
        let type: ContentTypeID?
    }

    /// The rights that a change of a path needs at least, reckoned from what was done and not from what the judge made of it.
    private static func needed(
        at path: String, from old: RandomTree, to new: RandomTree, under policy: Policy
    ) -> [Needed] {
        if path.hasPrefix(".afspraken/") { return [Needed(action: .changePolicy, type: nil)] }
        guard let standing = policy.contentType(at: path)?.id else {
            return [Needed(action: .changeStructure, type: nil)]
        }
        let (before, after) = (old[path], new[path])
        let types = Set([standing] + [before, after].compactMap { $0?.type.map { ContentTypeID($0) } })
        var actions: [Action]
        switch (before, after) {
        case (nil, let after?):
            actions = [Self.hasLeft(after, from: old, to: new) ? .moveTo : .create]
        case (let before?, nil):
            actions = [new.contains { $0.value == before && old[$0.key] == nil } ? .moveFrom : .delete]
        case (let before?, let after?):
            var hidden = before
            hidden.isDraft = true
            if !before.isDraft, after == hidden { return types.map { Needed(action: .takeOffline, type: $0) } }
            actions = [.modify]
        case (nil, nil): return []
        }
        if let after, !after.isDraft { actions.append(.publish) }
        return actions.flatMap { action in types.map { Needed(action: action, type: $0) } }
    }

    private static func hasLeft(_ item: RandomItem, from old: RandomTree, to new: RandomTree) -> Bool {
        old.contains { $0.value == item && new[$0.key] == nil }
    }

    // MARK: - (b) More rights never refuse more

    /// Agreements that are noted for somebody are left out: whoever may publish for the communication service signs, so a
    /// grant to publish does take away that their agreement can be noted (practice.md, People).
    @Test func `one more grant never refuses more`() throws {
        var freed = 0
        for seed in 0..<Self.cases {
            var town = try Town(seed: 100_000 + seed)
            let trees = town.trees(commits: Int(seed % 3) + 1)
            let more = try town.source.withOneMoreGrant(using: &town.chance).policy()
            let (before, after) = (town.push.verdict(on: trees), try town.push.under(more).verdict(on: trees))
            let (few, many) = (
                Set(before.refusals(of: RandomPush.rights)), Set(after.refusals(of: RandomPush.rights))
            )
            try #require(many.isSubset(of: few), "seed \(100_000 + seed): \(many.subtracting(few))")
            // A path can wait for several requirements: those are counted.
            let (asked, left) = (
                Self.counted(before.refusals(of: ["approval-given"])),
                Self.counted(after.refusals(of: ["approval-given"]))
            )
            try #require(
                left.allSatisfy { $0.value <= asked[$0.key, default: 0] },
                "seed \(100_000 + seed): \(left), was \(asked)")
            if many.count < few.count || left.values.reduce(0, +) < asked.values.reduce(0, +) { freed += 1 }
        }
        #expect(freed >= 15, "\(freed) pushes gained something")
    }

    private static func counted(_ refusals: [Verdict.Refusal]) -> [String: Int] {
        Dictionary(refusals.map { ($0.path, 1) }, uniquingKeysWith: +)
    }

    // MARK: - (c) Pushing in two steps

    /// Policy, approvals and clock fixed; base → middle → tip, pushed at once or as two pushes.
    ///
    /// The changes of the end result that get in through two accepted pushes, and that one push would refuse for rights,
    /// are none but those made of steps: both pushes touched the path, or one of them touched the other end of a move. Such
    /// a change got in step by step, each step with a right of its own (property a): who may delete and create but not
    /// modify may replace a page on two days. A change that one half makes alone gets in by itself if and only if it gets in
    /// with the whole.
    @Test func `what one push alone changes gets in through two pushes only if it would at once`() throws {
        var compared = 0
        for seed in 0..<(2 * Self.cases) {
            var town = try Town(seed: 200_000 + seed)
            let trees = town.trees(commits: 2)
            let halves = [town.push.verdict(on: [trees[0], trees[1]]), town.push.verdict(on: [trees[1], trees[2]])]
            guard halves.allSatisfy({ $0.outcome != .refused }) else { continue }
            let whole = town.push.verdict(on: trees)
            let refused = whole.refusals(of: RandomPush.rights.union(["approval-given"]), inResult: true)
            let alone = Self.madeByOneHalf(trees)
            compared += alone.count
            let slipped = refused.filter { alone.contains($0.path) }
            try #require(slipped.isEmpty, "seed \(200_000 + seed): \(slipped)")
        }
        #expect(compared >= 100, "\(compared) changes compared")
    }

    /// Paths that one half alone touches, and whose moves, if any, are the same in the half and in the whole.
    private static func madeByOneHalf(_ trees: [RandomTree]) -> Set<String> {
        let first = moves(from: trees[0], to: trees[1])
        let second = moves(from: trees[1], to: trees[2])
        let whole = moves(from: trees[0], to: trees[2])
        let paths = trees.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
        return paths.filter { path in
            let (inFirst, inSecond) = (trees[0][path] != trees[1][path], trees[1][path] != trees[2][path])
            return inFirst != inSecond && (inFirst ? first[path] : second[path]) == whole[path]
        }
    }

    /// The other end of every move.
    private static func moves(from old: RandomTree, to new: RandomTree) -> [String: String] {
        var ends: [String: String] = [:]
        for (origin, item) in old where new[origin] == nil {
            for (path, moved) in new where moved == item && old[path] == nil {
                (ends[path], ends[origin]) = (origin, path)
            }
        }
        return ends
    }

    /// Where a grant gives all that can be done to a page or nothing, no change is made of steps with other rights: two
    /// accepted pushes let through exactly what one would.
    @Test func `where rights are whole two accepted pushes are one accepted push`() throws {
        var both = 0
        for seed in 0..<(2 * Self.cases) {
            var town = try Town(seed: 300_000 + seed, .whole)
            let trees = town.trees(commits: 2)
            let halves = [town.push.verdict(on: [trees[0], trees[1]]), town.push.verdict(on: [trees[1], trees[2]])]
            guard halves.allSatisfy({ $0.refusals(of: RandomPush.rights).isEmpty }) else { continue }
            both += 1
            let refused = town.push.verdict(on: trees).refusals(of: RandomPush.rights)
            try #require(refused.isEmpty, "seed \(300_000 + seed): \(refused)")
        }
        #expect(both >= 50, "\(both) pushes in two")
    }

    /// The other way round: what is refused in a half is refused in the whole, also when the other half takes it back. Each
    /// commit is looked at, and what stood in between stays in the history.
    @Test func `a refused half is refused in the whole, also when the other half undoes it`() throws {
        var undone = 0
        for seed in 0..<Self.cases {
            var town = try Town(seed: 400_000 + seed)
            let middle = town.trees(commits: 1)[1]
            let half = Set(town.push.verdict(on: [town.base, middle]).refusals(of: RandomPush.rights))
            let whole = Set(town.push.verdict(on: [town.base, middle, town.base]).refusals(of: RandomPush.rights))
            try #require(half.isSubset(of: whole), "seed \(400_000 + seed): \(half.subtracting(whole))")
            if !half.isEmpty { undone += 1 }
        }
        #expect(undone >= 50, "\(undone) refusals undone")
    }

    // MARK: - (d) The order of commits

    @Test func `the order of commits does not change what is said of the result`() throws {
        var refused = 0
        for seed in 0..<Self.cases {
            var town = try Town(seed: 500_000 + seed)
            let all = town.trees(commits: 3)
            let (base, tip) = (all[0], all[all.count - 1])
            let changed = Set(base.keys).union(tip.keys).filter { base[$0] != tip[$0] }.sorted()
            // One commit, one commit for each path in two orders, and the detour through what chance left in between.
            var routes = [[base, tip], all]
            for _ in 0..<2 {
                var route = [base]
                for path in changed.shuffled(using: &town.chance) {
                    var next = route[route.count - 1]
                    next[path] = tip[path]
                    route.append(next)
                }
                if route.count > 1 { routes.append(route) }
            }
            let said = routes.map { route in
                Set(
                    town.push.verdict(on: route).findings.filter {
                        $0.finding.place?.commit == nil
                            && RandomPush.rights.union(["approval-given"]).contains($0.finding.rule)
                    })
            }
            for other in said.dropFirst() {
                try #require(other == said[0], "seed \(500_000 + seed): \(other.symmetricDifference(said[0]))")
            }
            if !said[0].isEmpty { refused += 1 }
        }
        #expect(refused >= 50, "\(refused) refused")
    }
}
