import Foundation
import Testing

/// Hostile pushes that move a ref which is not theirs, or make one that deceives.
@Suite struct HostileRefTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = places + tags + deceptions + moves

    private static let noPlace = "bestaat hier niet"

    /// Lotte may do everything, except this.
    private static func place(
        _ name: String, _ ref: String, without effect: String, saying: String = noPlace
    ) -> Attack {
        Attack(name, without: effect, saying: saying) { try $0.clone.append(to: Page.pool) }.by(.lotte).to(
            "HEAD:\(ref)")
    }

    private static let places: [Attack] = [
        place("notes on commits", "refs/notes/commits", without: "Words appear in everybody's `git log`."),
        place("a ref nobody knows", "refs/weird/x", without: "A hiding place that no ordinary clone shows."),
        place(
            "a branch named HEAD", "refs/heads/HEAD", without: "`git checkout HEAD` becomes ambiguous in every clone."),
        place(
            "the protected branch in capitals", "refs/heads/MAIN",
            without: "On Windows and macOS the two branches are one file."),
        place("a Gerrit review", "refs/for/main", without: "A forge reads it as a review that was asked for."),
        place(
            "a pull request of a forge", "refs/pull/1/head", without: "A forge shows it as a request of somebody else."),
        place("a merge request of a forge", "refs/merge-requests/1/head", without: "The same, in GitLab."),
        place("the settings of a Gerrit", "refs/meta/config", without: "Rights of a forge that reads them there."),
        place(
            "a remote-tracking ref", "refs/remotes/origin/main", without: "A mirror takes it for what the origin has."),
        place("the state of a bisection", "refs/bisect/bad", without: "A hiding place that outlives every clean-up."),
        place(
            "a branch named like a full ref", "refs/heads/refs/heads/main", without: "`refs/heads/main` is ambiguous."),
        place(
            "a branch in the way of all proposals", "refs/heads/voorstel",
            without: "Nobody can make a proposal any more."),
        place(
            "a branch in the way of a person's proposals", "refs/heads/voorstel/wim-dessers",
            without: "Wim can make no proposal any more."),
        place(
            "a replacement of an object", "refs/replace/4b825dc642cb6eb9a060e54bf8d69288fbee4904",
            without: "Git shows another object under this id to everybody who fetches it."),
        place(
            "a record of the tool", "refs/afspraak/eigen",
            without: "The tool's own place holds what the attacker wants.",
            saying: "Deze plaats is van het programma zelf."),
    ]

    private static let noTag = "Een label (tag) kan je hier niet doorsturen."

    /// Something to call `mikpunt`, and a push of it as a tag.
    private static func tag(
        _ name: String, _ ref: String = "refs/tags/v1", without effect: String,
        work: @escaping @Sendable (Scene) throws -> Void
    ) -> Attack {
        Attack(name, without: effect, saying: noTag, work: work).by(.lotte).to("refs/tags/mikpunt:\(ref)")
    }

    private static let tags: [Attack] = [
        tag(
            "a tag with the name of the branch", "refs/tags/main",
            without: "`git log main` shows the tag, not the site."
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep()
            try $0.clone.git("tag", "mikpunt")
        },
        tag(
            "a tag with the full name of the branch", "refs/tags/refs/heads/main",
            without: "A program that asks for `refs/heads/main` can get the tag."
        ) { try $0.clone.git("tag", "mikpunt") },
        tag("a tag on a file", without: "A release that is no version of the site.") {
            try $0.clone.git("tag", "mikpunt", try $0.clone.blob())
        },
        tag("a tag on a folder", without: "A release that is no version of the site.") {
            try $0.clone.git("tag", "mikpunt", "HEAD^{tree}")
        },
        tag("500 tags inside each other", without: "Each program that peels it goes 500 deep.") { scene in
            try scene.clone.git("tag", "-a", "-m", "x", "kern", "HEAD")
            var inner = try scene.clone.git("rev-parse", "refs/tags/kern")
            for index in 0..<500 {
                let text = "object \(inner)\ntype tag\ntag t\(index)\ntagger W <w@localhost> 1700000000 +0000\n\nx\n"
                inner = try scene.clone.git("mktag", input: Data(text.utf8))
            }
            try scene.clone.git("update-ref", "refs/tags/mikpunt", inner)
        },
        Attack("a tag that was there is moved", without: "A release silently becomes another one.", saying: noTag) {
            try $0.town.git("tag", "v1", "main")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep()
        }
        .by(.lotte).to("+HEAD:refs/tags/v1"),
        Attack("a tag that was there is deleted", without: "A release is gone.", saying: noTag) {
            try $0.town.git("tag", "v1", "main")
        }
        .by(.lotte).to(":refs/tags/v1"),
    ]

    private static let own = "refs/heads/voorstel/wim-dessers"

    private static func deception(_ name: String, _ slug: String, without effect: String, saying: String) -> Attack {
        Attack(name, without: effect, saying: noPlace, saying) { try $0.clone.append(to: Page.pool) }
            .to("HEAD:\(own)/\(slug)")
    }

    private static let deceptions: [Attack] = [
        deception(
            "a proposal with a terminal escape in its name", "a\u{9B}31mb",
            without: "The list of branches recolours itself.",
            saying: #"a\x9B31mb"#),
        deception(
            "a proposal with a direction mark in its name", "a\u{202E}dab", without: "The name reads as another one.",
            saying: #"a\u{202E}dab"#),
        deception(
            "a proposal with a zero-width space in its name", "bad\u{200B}", without: "Two branches look the same.",
            saying: #"bad\u{200B}"#),
        deception(
            "a proposal with loose accents in its name", "cafe\u{301}", without: "Two branches look the same.",
            saying: "voorstel/wim-dessers/"),
        deception(
            "a proposal with a name of 230 bytes", String(repeating: "a", count: 230),
            without: "Its lock file cannot be made on some servers.", saying: "aaaa"),
        Attack(
            "a proposal that differs from another in case only", without: "On Windows and macOS nobody can fetch both.",
            saying: "bijna zo heet"
        ) {
            try $0.town.git("update-ref", "\(own)/bad", "main")
            try $0.clone.append(to: Page.pool)
        }
        .to("HEAD:\(own)/Bad"),
        Attack(
            "two proposals in one push that differ in case only",
            without: "On Windows and macOS nobody can fetch both.",
            saying: "bijna zo heet"
        ) { try $0.clone.append(to: Page.pool) }.to("HEAD:\(own)/straße", "HEAD:\(own)/STRASSE"),
    ]

    private static let moves: [Attack] = [
        Attack(
            "the protected branch is deleted", without: "The site is gone.",
            saying: "Hiermee zou je de hele site wissen."
        )
        .by(.lotte).to(":refs/heads/main").whereGit(has: "receive.denyDeleteCurrent", as: "ignore"),
        Attack(
            "the protected branch goes back one version", without: "What was published last is gone.",
            saying: "Hiermee zou je werk van anderen wissen dat al online staat."
        ) { try $0.clone.git("reset", "-q", "--hard", "HEAD~1") }
        .by(.lotte).to("+HEAD:refs/heads/main"),
        Attack(
            "the protected branch becomes another history", without: "All that was ever published is gone.",
            saying: "Hiermee zou je werk van anderen wissen dat al online staat."
        ) {
            try $0.clone.git("checkout", "-q", "--orphan", "los")
            try $0.clone.keep("Opnieuw begonnen")
        }
        .by(.lotte).to("+HEAD:refs/heads/main"),
        Attack(
            "a proposal of somebody else is deleted", without: "Fatima's work is gone.",
            saying: "Dit voorstel is van Fatima Ouali."
        ) { try $0.town.git("update-ref", "refs/heads/voorstel/fatima-ouali/pas", "main") }
        .to(":refs/heads/voorstel/fatima-ouali/pas"),
        Attack(
            "a proposal of somebody else is replaced", without: "Fatima hands in what she never wrote.",
            saying: "Dit voorstel is van Fatima Ouali."
        ) {
            try $0.town.git("update-ref", "refs/heads/voorstel/fatima-ouali/pas", "main")
            try $0.clone.append(to: Page.passport)
        }
        .to("+HEAD:refs/heads/voorstel/fatima-ouali/pas"),
        Attack(
            "a branch on the server that stands for the protected one", without: "The site changes under another name.",
            saying: "Deze pagina is van de dienst Burgerzaken."
        ) {
            try $0.town.git("symbolic-ref", "refs/heads/online", "refs/heads/main")
            try $0.clone.append(to: Page.passport)
        }
        .to("HEAD:refs/heads/online"),
        Attack(
            "a proposal that stands for that of somebody else", without: "Fatima hands in what she never wrote.",
            saying: "Dit voorstel is van Fatima Ouali."
        ) {
            try $0.town.git("update-ref", "refs/heads/voorstel/fatima-ouali/pas", "main")
            try $0.town.git("symbolic-ref", "\(own)/pas", "refs/heads/voorstel/fatima-ouali/pas")
            try $0.clone.append(to: Page.passport)
        }
        .to("HEAD:\(own)/pas"),
        Attack(
            "a good proposal takes a bad ref along", without: "The bad one lands beside the good one.",
            saying: "alles gaat samen door of niets", noPlace
        ) { try $0.clone.append(to: Page.pool) }.to("HEAD:\(own)/bad", "HEAD:refs/heads/feest"),
    ]
}
