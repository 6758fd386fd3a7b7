import Foundation
import Testing

/// Hostile pushes that hide a change in history: in merges, in versions between, behind somebody else's name.
@Suite struct HostileHistoryTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = merges + claims + detours + raw

    private static let burgerzaken = "Deze pagina is van de dienst Burgerzaken."

    /// Two branches of Sport, not merged yet.
    private static func fork(_ clone: Clone) throws {
        try clone.git("checkout", "-q", "-b", "arm")
        try clone.append(to: Page.camps)
        try clone.keep("Arm")
        try clone.git("checkout", "-q", "main")
        try clone.append(to: Page.pool)
        try clone.keep("Stam")
    }

    /// Others publish while Wim works on a branch of his own.
    private static func fallBehind(_ scene: Scene) throws {
        try scene.clone.append(to: Page.pool)
        try scene.clone.keep("Zwembad")
        try scene.town.plant(Page.moving) { $0 + "\nNieuw van Burgerzaken.\n" }
        try scene.clone.git("fetch", "-q")
    }

    private static let merges: [Attack] = [
        Attack(
            "a merge that changes a page besides", without: "`git log` does not show what a merge itself changed.",
            saying: burgerzaken
        ) {
            try fork($0.clone)
            try $0.clone.git("merge", "-q", "--no-commit", "--no-ff", "arm")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Samen")
        },
        Attack(
            "a merge that equals its last parent",
            without: "What Burgerzaken published is reverted; `git log -p` shows nothing.", saying: burgerzaken
        ) {
            try fallBehind($0)
            try $0.clone.git("checkout", "-q", "--detach", "origin/main")
            try $0.clone.git("merge", "-q", "--no-ff", "--no-commit", "main")
            try $0.clone.keep(tree: "main^{tree}", parents: ["origin/main", "main"])
        },
        Attack(
            "a merge that equals its first parent", without: "What Burgerzaken published is reverted.",
            saying: burgerzaken
        ) {
            try fallBehind($0)
            try $0.clone.keep(tree: "main^{tree}", parents: ["main", "origin/main"])
        },
        Attack(
            "a merge of an old version over the new one", without: "The site goes back in time.", saying: burgerzaken
        ) {
            try $0.town.plant(Page.passport) { $0 + "\nNieuw.\n" }
            try $0.clone.git("fetch", "-q")
            try $0.clone.keep(tree: "origin/main~1^{tree}", parents: ["origin/main", "origin/main~1"])
        },
        Attack(
            "an octopus that changes a page besides", without: "`git log` does not show what a merge itself changed.",
            saying: burgerzaken
        ) {
            let start = try $0.clone.head
            for (index, path) in [Page.pool, Page.camps, Page.hall].enumerated() {
                try $0.clone.git("checkout", "-q", "-b", "arm-\(index)", start)
                try $0.clone.append(to: path)
                try $0.clone.keep("Arm \(index)")
            }
            try $0.clone.git("merge", "-q", "--no-edit", "arm-0", "arm-1")
            try $0.clone.append(to: Page.passport)
            try $0.clone.git("add", "-A")
            try $0.clone.git("commit", "-q", "--amend", "--no-edit")
        },
        Attack(
            "an octopus of which one arm is hostile", without: "Of many arms nobody reads each.", saying: burgerzaken
        ) {
            let start = try $0.clone.head
            for (index, path) in [Page.pool, Page.passport, Page.hall].enumerated() {
                try $0.clone.git("checkout", "-q", "-b", "arm-\(index)", start)
                try $0.clone.append(to: path)
                try $0.clone.keep("Arm \(index)")
            }
            try $0.clone.git("merge", "-q", "--no-edit", "arm-0", "arm-1")
        },
        Attack(
            "an unrelated history merged in", without: "A whole other site comes along.",
            saying: "hoort bij de afspraken van de gemeente"
        ) {
            try $0.clone.git("checkout", "-q", "--orphan", "los")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Los")
            try $0.clone.git("checkout", "-q", "main")
            try $0.clone.git("merge", "-q", "--no-edit", "--allow-unrelated-histories", "-X", "theirs", "los")
        },
        Attack(
            "a merge in a merge hides the change", without: "Whoever looks only at the last merge sees none.",
            saying: burgerzaken
        ) {
            try fork($0.clone)
            try $0.clone.git("merge", "-q", "--no-commit", "--no-ff", "arm")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Binnen")
            try $0.clone.keep(tree: "HEAD^{tree}", parents: ["origin/main", "HEAD"])
        },
    ]

    private static func claim(
        _ name: String, without effect: String, _ arguments: @escaping @Sendable (Clone) throws -> [String]
    ) -> Attack {
        Attack(name, without: effect, saying: burgerzaken) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.program.run(["git"] + arguments($0.clone))
        }
    }

    private static let fatima = "Fatima Ouali <\(Townsperson.fatima.email)>"

    private static let claims: [Attack] = [
        claim("somebody else as author", without: "Rights by author: anybody is anybody.") { _ in
            ["commit", "-qam", "x", "--author", fatima]
        },
        claim("somebody else as committer", without: "Rights by committer: anybody is anybody.") { _ in
            ["-c", "user.name=Fatima Ouali", "-c", "user.email=\(Townsperson.fatima.email)", "commit", "-qam", "x"]
        },
        claim("somebody else as co-author", without: "Rights by trailer: anybody is anybody.") { _ in
            ["commit", "-qam", "x\n\nCo-authored-by: \(fatima)"]
        },
        claim("an approval that one wrote oneself", without: "Approval by trailer: anybody approves.") { _ in
            ["commit", "-qam", "x\n\nReviewed-by: \(fatima)\nSigned-off-by: \(fatima)\nGoedgekeurd-door: \(fatima)"]
        },
        claim("a message that asks to skip the check", without: "A checker that obeys it checks nothing.") { _ in
            ["commit", "-qam", "[skip ci] [afspraak skip] x"]
        },
        Attack(
            "a version dated before the agreements", without: "Judged by its own date, no agreement holds yet.",
            saying: burgerzaken
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.program.run(
                [
                    "env", "GIT_AUTHOR_DATE=1990-01-01T00:00:00Z", "GIT_COMMITTER_DATE=1990-01-01T00:00:00Z", "git",
                    "commit", "-qam", "x",
                ])
        },
        Attack(
            "a version dated in a future appointment", without: "Judged by its own date, Yasmin already works there.",
            saying: "geen aanstelling"
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.program.run(
                [
                    "env", "GIT_AUTHOR_DATE=2090-01-01T00:00:00Z", "GIT_COMMITTER_DATE=2090-01-01T00:00:00Z", "git",
                    "commit", "-qam", "x",
                ])
        }
        .by(.yasmin),
        Attack(
            "the work of somebody else pushed by a stranger", without: "Any key that logs in may publish.",
            saying: "We kennen niemand"
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.program.run(["git", "commit", "-qam", "x", "--author", fatima])
        }
        .by(.stranger),
    ]

    private static let detours: [Attack] = [
        Attack(
            "a change that the next version takes back", without: "The result is clean, the history is not.",
            saying: burgerzaken
        ) {
            let before = try $0.clone.read(Page.passport)
            try $0.clone.append("Oplichters.", to: Page.passport)
            try $0.clone.keep("Heen")
            try $0.clone.write(Page.passport, before)
            try $0.clone.keep("Terug")
        },
        Attack(
            "a page of another department in the tenth of twenty versions", without: "Nobody reads the tenth.",
            saying: burgerzaken
        ) {
            for index in 0..<20 {
                try $0.clone.append("Regel \(index).", to: index == 9 ? Page.passport : Page.pool)
                try $0.clone.keep("Versie \(index)")
            }
        },
        Attack(
            "a history that claims an older start by a graft",
            without: "Git at the attacker's side sees a step forward, so nothing is forced.",
            saying: "Hiermee zou je werk van anderen wissen dat al online staat."
        ) {
            let old = try $0.clone.head
            try $0.clone.git("checkout", "-q", "--orphan", "los")
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Los")
            try $0.clone.git("replace", "--graft", "HEAD", old)
        },
        Attack(
            "an innocent version shown in the place of a hostile one",
            without: "Every program that follows `refs/replace` judges the innocent one.", saying: burgerzaken
        ) {
            try $0.clone.git("checkout", "-q", "-b", "braaf")
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Braaf")
            let good = try $0.clone.head
            try $0.clone.git("checkout", "-q", "main")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Stout")
            let packed = try $0.clone.program.run(["sh", "-c", "echo \(good) | git pack-objects --revs --stdout -q"])
            try $0.town.git("index-pack", "--stdin", "--fix-thin", input: packed.output)
            try $0.town.git("update-ref", "refs/replace/\(try $0.clone.head)", good)
        },
        Attack(
            "an innocent tree shown in the place of a hostile one by a graft file",
            without: "Every program that follows `info/grafts` compares with the wrong parent.", saying: burgerzaken
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Stout")
            let id = try $0.clone.head
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Braaf")
            try Data("\(try $0.clone.head)\n\(id)\n".utf8).write(to: URL(filePath: "\($0.town.server)/info/grafts"))
        },
        Attack(
            "a push from a history that was cut off", without: "The server keeps a history with a hole in it.",
            saying: "Er ontbreekt een stuk van de geschiedenis."
        ) { scene in
            try scene.clone.git("checkout", "-q", "--orphan", "los")
            try scene.clone.keep("Los")
            try scene.clone.append(to: Page.pool)
            try scene.clone.keep("Twee")
            // What stands before this is not sent.
            try Data("\(try scene.clone.head)\n".utf8).write(to: URL(filePath: "\(scene.clone.folder)/.git/shallow"))
        }
        .to("HEAD:refs/heads/voorstel/wim-dessers/los").whereGit(has: "receive.shallowUpdate", as: "true"),
    ]

    private static func raw(
        _ name: String, without effect: String, saying: String, _ text: @escaping @Sendable (String, String) -> String
    ) -> Attack {
        Attack(name, without: effect, saying: saying) {
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep()
            let tree = try $0.clone.git("rev-parse", "HEAD^{tree}")
            let parent = try $0.clone.git("rev-parse", "HEAD~1")
            try $0.keep(rawCommit: text(tree, parent))
        }
        .stoppedByGit
    }

    private static let who = "W <w@localhost> 1700000000 +0000"

    private static let raw: [Attack] = [
        raw(
            "a version without an author", without: "Programs that read the author break down.", saying: "missingAuthor"
        ) {
            "tree \($0)\nparent \($1)\ncommitter \(who)\n\nx\n"
        },
        raw("a version with two authors", without: "Two programs name two people.", saying: "multipleAuthors") {
            "tree \($0)\nparent \($1)\nauthor \(who)\nauthor \(who)\ncommitter \(who)\n\nx\n"
        },
        raw(
            "a date far beyond the end of time", without: "Programs that compute with it break down.",
            saying: "badDateOverflow"
        ) {
            "tree \($0)\nparent \($1)\nauthor W <w@localhost> 99999999999999999999 +0000\ncommitter \(who)\n\nx\n"
        },
        raw("a name with a NUL in a version", without: "Programs in C see half of it.", saying: "nulInHeader") {
            "tree \($0)\nparent \($1)\nauthor W\u{0}x <w@localhost> 1700000000 +0000\ncommitter \(who)\n\nx\n"
        },
    ]
}

extension Clone {
    /// Keeps a version with this tree and these parents, whatever a merge would have made of them.
    fileprivate func keep(tree: String, parents: [String]) throws {
        let given = parents.flatMap { ["-p", $0] }
        let commit = try program.run(["git", "commit-tree", tree] + given + ["-m", "Samenvoegen"]).text
        try git("reset", "-q", "--hard")
        try git("update-ref", "HEAD", commit)
    }
}
