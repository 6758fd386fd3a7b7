import Foundation
import Testing

/// Hostile pushes that are too much: of bytes, files, versions, refs, options. One at a time, because each is heavy for git itself.
@Suite(.serialized) struct HostileSizeTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = bytes + trees + histories + refs + options

    private static let page = "\(Page.sport)/tennis.md"
    private static let ends = "The checker, or the program that builds the site, ends in a full memory."

    private static func content(_ name: String, saying: String, _ bytes: @escaping @Sendable () -> Data) -> Attack {
        Attack(name, without: ends, saying: saying) { try $0.clone.write(page, bytes()) }
    }

    /// Stores what a program writes; gives its id.
    private static func store(_ command: String, in clone: Clone) throws -> String {
        try clone.program.run(["sh", "-c", "\(command) | git -c core.compression=1 hash-object -w --stdin"]).text
    }

    private static let bytes: [Attack] = [
        Attack(
            "a page of 100 MB of zeros", without: "100 kB on the way, 100 MB in everybody's clone.",
            saying: "Dit bestand is te groot: 100 MB."
        ) {
            try $0.clone.keepEntry(Array(page.utf8), id: store("head -c 100M /dev/zero", in: $0.clone))
        },
        Attack(
            "a version between of 100 MB of zeros", without: "The result is small, the history is not.",
            saying: "Dit bestand is te groot: 100 MB."
        ) {
            try $0.clone.keepEntry(Array(page.utf8), id: store("head -c 100M /dev/zero", in: $0.clone))
            try $0.clone.keepEntry(Array(page.utf8), id: $0.clone.blob())
        },
        Attack(
            "a proposal that is no version but 500 MB of zeros",
            without: "Git refuses it in the end; a hook that reads it first ends in a full memory.",
            saying: "iets anders dan een bestand, een map of een bewaarde versie"
        ) {
            try $0.clone.git("tag", "blob", store("head -c 500M /dev/zero", in: $0.clone))
        }
        .to("refs/tags/blob^{}:refs/heads/voorstel/wim-dessers/nul").aimedAtTheHook.sent(sendObject),
        content("1 MB of front matter", saying: "afspraak uitleg page-header") {
            Data(Page.text((0..<45_000).map { "veld\($0): waarde" }.joined(separator: "\n")).utf8)
        },
        content("a YAML bomb in the front matter", saying: "afspraak uitleg page-header") {
            let bomb = (1...9).map {
                "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ", "))]"
            }
            return Data(Page.text((["l0: &l0 [a, a, a, a, a, a, a, a, a]"] + bomb).joined(separator: "\n")).utf8)
        },
        content("front matter that never ends", saying: "afspraak uitleg page-header") {
            Data(("---\ntitel: x\n" + String(repeating: "# nog\n", count: 174_000)).utf8)
        },
        content("a NUL in the title", saying: "Dit bestand is geen gewone tekst") {
            Data(Page.text("x: a\u{0}b").utf8)
        },
        content("a NUL in the text", saying: "Dit bestand is geen gewone tekst") {
            Data(Page.text(body: "Goed\u{0}<script>kwaad</script>").utf8)
        },
        content("a terminal escape in a text", saying: "onzichtbaar stuurteken") {
            Data(Page.text(body: "Mooi\u{1B}]0;kwaad\u{7} weer.").utf8)
        },
        Attack("600 pages of 900 kB", without: ends, saying: "Dit is te veel in één keer") { scene in
            try pages(600, of: 900_000, in: scene)
        },
    ]

    /// New pages of one size, all different.
    private static func pages(_ count: Int, of size: Int, in scene: Scene) throws {
        let text = "---\\ntitel: Tennis\\nsamenvatting: Speel tennis.\\nai: geen\\n---\\n"
        let words = String(repeating: "Een zin over *tennis* met [een link](/x). ", count: 40)
        let program = #"""
            print "commit refs/heads/main\n\#(who)\ndata 1\nx\nfrom refs/heads/main^0"
            for (i = 0; i < \#(size / words.utf8.count); i++) body = body "\#(words)\n"
            for (i = 0; i < \#(count); i++) {
              page = "\#(text)" i "\n" body
              print "M 100644 inline \#(Page.sport)/p" i ".md\ndata " length(page) "\n" page
            }
            """#
        try imported(program)(scene)
    }

    /// Ten names for the same folder, so many times inside each other.
    private static func bomb(_ depth: Int) -> Attack {
        Attack(
            "a tree bomb \(depth) deep", without: "A few kilobytes, 10^\(depth) files in everybody's clone.",
            saying: "Dit is te veel in één keer"
        ) { scene in
            var (kind, mode, id) = ("blob", "100644", try scene.clone.blob())
            for _ in 0..<depth {
                let entries = (0..<10).map { "\(mode) \(kind) \(id)\t\($0)\n" }.joined()
                id = try scene.clone.git("mktree", input: Data(entries.utf8))
                (kind, mode) = ("tree", "040000")
            }
            try scene.keepTree(Scene.entry("40000", "zzz", id), last: true)
        }
    }

    private static let trees: [Attack] = [
        bomb(5), bomb(6), bomb(10),
        Attack(
            "a page 3,000 folders deep", without: "Programs that call themselves per folder break down.",
            saying: "Hier zitten meer dan 64 mappen in elkaar."
        ) { scene in
            var (mode, id) = ("100644", try scene.clone.blob())
            for _ in 0..<3_000 {
                id = try scene.object("tree", Scene.entry(mode, "a", id))
                mode = "40000"
            }
            try scene.keepTree(Scene.entry("40000", "zzz", id), last: true)
        },
        Attack(
            "200,000 files in one folder", without: "Every clone writes them all.", saying: "Dit is te veel in één keer"
        ) { scene in
            let blob = try scene.clone.blob()
            let entries = (0..<200_000).map { "100644 blob \(blob)\tp\($0).md\n" }.joined()
            try scene.keepTree(
                Scene.entry("40000", "zzz", scene.clone.git("mktree", input: Data(entries.utf8))), last: true)
        },
        Attack("one folder of 20 MB", without: "Every program that opens it reads it whole.", saying: "te groot") {
            scene in
            let blob = try scene.clone.blob()
            let entries = (0..<100_000).map { "100644 blob \(blob)\t\($0)\(String(repeating: "a", count: 180))\n" }
                .joined()
            try scene.keepTree(
                Scene.entry("40000", "zzz", scene.clone.git("mktree", input: Data(entries.utf8))), last: true)
        },
    ]

    /// Versions made by `git fast-import` from what an awk program writes.
    private static func imported(_ program: String) -> @Sendable (Scene) throws -> Void {
        { scene in
            let command = "awk 'BEGIN { \(program) }' | git fast-import --quiet --force --max-pack-size=1g"
            try scene.clone.program.run(["sh", "-c", command])
        }
    }

    private static let who = "committer W <w@localhost> 1700000000 +0000"

    private static let histories: [Attack] = [
        Attack(
            "200,000 versions", without: "Every program that walks the history takes seconds from now on.",
            saying: "Dit is te veel in één keer",
            work: imported(
                #"for (i = 0; i < 200000; i++) { print "commit refs/heads/main\n\#(who)\ndata 1\nx"; if (!i) print "from refs/heads/main^0" }"#
            )),
        Attack(
            "1,000 versions that each rewrite 10,000 pages",
            without: "A few megabytes on the way, ten million pages to check.", saying: "Dit is te veel in één keer"
        ) { scene in
            let trees = try ["een", "twee"].map { text in
                let blob = try scene.clone.blob(Page.text(body: text))
                let entries = (0..<10_000).map { "100644 blob \(blob)\tp\($0).md\n" }.joined()
                return try scene.clone.git("mktree", input: Data(entries.utf8))
            }
            let program =
                #"for (i = 0; i < 900; i++) { print "commit refs/heads/main\n\#(who)\ndata 1\nx"; if (!i) print "from refs/heads/main^0"; print "M 040000 " (i % 2 ? "\#(trees[0])" : "\#(trees[1])") " \#(Page.sport)/veel" }"#
            try imported(program)(scene)
        },
        Attack(
            "a list of 15 MB, thirty times back and forth",
            without: "Some kilobytes on the way; a checker that looks through it each time reads almost a gigabyte.",
            saying: "meer tekst dan we samen kunnen nakijken",
            work: imported(
                #"s = "1;2;3;4;5;6;7\n"; while (length(s) < 11000000) s = s s; for (i = 1; i <= 2; i++) print "blob\nmark :" i "\ndata " length(s) + 1 "\n" s i; for (i = 0; i < 30; i++) { print "commit refs/heads/main\n\#(who)\ndata 1\nx"; if (!i) print "from refs/heads/main^0"; print "M 100644 :" i % 2 + 1 " \#(Page.sport)/lijst.csv" }"#
            )),
        Attack("a message of 50 MB", without: "`git log` prints it whole, to everybody.", saying: "te groot") {
            try $0.clone.append(to: Page.pool)
            try $0.clone.git("commit", "-qa", "-F", "-", input: Data(repeating: 0x61, count: 50 << 20))
        },
        Attack(
            "an octopus of 10,000 parents", without: "Every program that compares with each parent takes minutes.",
            saying: "te veel in één keer"
        ) { scene in
            let program =
                #"for (i = 0; i < 10000; i++) print "commit refs/arm/" i "\n\#(who)\ndata 8\narm" (10000 + i) "\nfrom refs/heads/main^0""#
            try imported(program)(scene)
            try octopus(
                scene,
                of: scene.clone.git("for-each-ref", "--format=%(objectname)", "refs/arm").split(separator: "\n").map(
                    String.init))
        },
        Attack(
            "an octopus of 10,000 times the same parent",
            without: "Every program that compares with each parent takes minutes.", saying: "Hoogstens 64."
        ) { scene in
            try octopus(scene, of: Array(repeating: try scene.clone.head, count: 10_000))
        },
        Attack(
            "a terminal escape in the message of a version",
            without: "`git log` changes the colours and the title of the terminal.",
            saying: "In de omschrijving van wat je bewaarde staat een onzichtbaar stuurteken."
        ) {
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Mooi\u{1B}]0;kwaad\u{7}\u{9B}31m")
        },
        Attack(
            "a national number in the message of a version",
            without: "A person's number stands in the history for ever.", saying: "rijksregisternummer"
        ) {
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Voor 85.07.30-033.28")
        },
    ]

    private static func octopus(_ scene: Scene, of parents: [String]) throws {
        try scene.clone.append(to: Page.pool)
        try scene.clone.git("add", "-A")
        let tree = try scene.clone.git("write-tree")
        let lines = ([try scene.clone.head] + parents).map { "parent \($0)\n" }.joined()
        let who = "W <w@localhost> 1700000000 +0000"
        try scene.keep(rawCommit: "tree \(tree)\n\(lines)author \(who)\ncommitter \(who)\n\nx\n")
    }

    private static let refs: [Attack] = [
        Attack("1,001 refs", without: "Every fetch of everybody lists them.", saying: "Hoogstens 1000.")
            .sent { scene, address in
                try scene.push(refs: (0...1_000).map { "refs/heads/voorstel/wim-dessers/\($0)" }, to: address)
            },
        Attack("100,000 refs", without: "Every fetch of everybody lists them.", saying: "Hoogstens 1000.")
            .sent { scene, address in
                try scene.push(refs: (0..<100_000).map { "refs/heads/voorstel/wim-dessers/\($0)" }, to: address)
            },
        Attack(
            "1,000 refs on each of 900 versions",
            without: "Each is cheap; a checker that judges each from the start is not.", saying: "te veel in één keer",
            work: imported(
                #"for (i = 0; i < 900; i++) { print "commit refs/heads/main\n\#(who)\ndata 1\nx"; if (!i) print "from refs/heads/main^0"; print "M 100644 inline \#(page)\ndata 4\n" i + 1000 }"#
            )
        )
        .sent { scene, address in
            try scene.push(refs: (0..<1_000).map { "refs/heads/voorstel/wim-dessers/\($0)" }, to: address)
        },
    ]

    private static func options(
        _ name: String, _ options: [String], without effect: String,
        saying: String = "Deze pagina is van de dienst Burgerzaken."
    ) -> Attack {
        Attack(name, without: effect, saying: saying) { try $0.clone.append(to: Page.passport) }.with(options: options)
    }

    private static let shell = "A hook that hands it to a shell runs it."

    private static let options: [Attack] = [
        options("an option with a command in it", ["$(touch kwaad)`id`; reboot"], without: shell),
        options(
            "an option that claims to be somebody",
            ["AFSPRAAK_SSH_KEY=lotte", "--as=lotte-verhaeghen", "afspraak.persoon=lotte-verhaeghen"],
            without: "A hook that believes it lets Wim be Lotte."),
        options(
            "an option that asks to skip the check", ["afspraak.overslaan", "ci.skip", "no-verify"],
            without: "A hook that obeys it checks nothing."),
        Attack(
            "an option with line ends in it", without: "A hook that writes it in a list writes more than one line.",
            saying: "Deze pagina is van de dienst Burgerzaken."
        ) {
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep()
        }
        .whereGit(has: "receive.advertisePushOptions", as: "true")
        .sent { scene, address in
            let (old, new) = (try scene.clone.git("rev-parse", "origin/main"), try scene.clone.head)
            let option = "reden\nAFSPRAAK_SSH_KEY=lotte\n0000\nafspraak.indienen"
            return try scene.push(lines: ["\(old) \(new) refs/heads/main"], of: new, to: address, options: [option])
        },
        options(
            "10,000 options", (0..<10_000).map { "o\($0)" },
            without: "A hook that reads each takes long; the environment overflows."),
        options(
            "an option of 60 kB", [String(repeating: "a", count: 60_000)],
            without: "A hook with a small buffer breaks down."),
        options(
            "a terminal escape in an option", ["afspraak.indienen\u{1B}]0;x\u{7}"],
            without: "A log that shows it changes the terminal."),
    ]
}
