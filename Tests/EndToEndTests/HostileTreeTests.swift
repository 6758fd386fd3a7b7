import Foundation
import Testing

/// Hostile pushes of a folder that is not what it seems: links, other kinds of entry, trees that readers disagree about.
@Suite struct HostileTreeTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = links + settings + modes + shapes + renames

    private static let link = "Dit is een snelkoppeling naar een ander bestand."

    private static func link(_ name: String, to target: String, at path: String, without effect: String) -> Attack {
        Attack(name, without: effect, saying: link) {
            try $0.clone.keepEntry(Array(path.utf8), mode: "120000", id: $0.clone.blob(target))
        }
        .by(.lotte)
    }

    private static let sport = Page.sport

    private static let links: [Attack] = [
        link(
            "a symlink to the passwords of the server", to: "/etc/passwd", at: "\(sport)/tennis.md",
            without: "The program that builds the site publishes that file."),
        link(
            "a symlink out of the folder", to: "../../../../../home", at: "\(sport)/thuis",
            without: "A checkout reads and writes outside the site."),
        link(
            "a symlink to a page of another department", to: "../../identiteit/reispas.md", at: "\(sport)/pas.md",
            without: "The site shows a page under a roof that its owner never chose."),
        link(
            "a symlink to .git", to: ".git", at: "\(sport)/archief", without: "The next push writes hooks into clones."),
        link(
            "a symlink in a circle", to: "kring", at: "\(sport)/kring", without: "A program that follows it never ends."
        ),
        link(
            "a list of ignored files that is a symlink", to: "../.git/config", at: ".gitignore",
            without: "Git reads its rules from elsewhere."),
        link(
            "a list of attributes that is a symlink", to: "/tmp/attributes", at: "\(sport)/.gitattributes",
            without: "Git reads its rules from elsewhere."),
        Attack("a page that becomes a symlink", without: "The page now shows any file of the server.", saying: link) {
            try $0.clone.keepEntry(Array(Page.pool.utf8), mode: "120000", id: $0.clone.blob("/etc/passwd"))
        },
        Attack("a folder that becomes a symlink", without: "A whole section now stands elsewhere.", saying: link) {
            try $0.clone.git("rm", "-rq", "--cached", sport)
            try $0.clone.keepEntry(Array(sport.utf8), mode: "120000", id: $0.clone.blob("../identiteit"))
        }
        .by(.lotte),
        Attack(
            "a submodule", without: "Everybody's clone fetches another repository.",
            saying: "Dit is een verwijzing naar een andere inhoudsmap."
        ) { try $0.clone.keepEntry(Array("\(sport)/map".utf8), mode: "160000", id: $0.clone.head) }
        .by(.lotte),
        Attack(
            "a submodule on a version that exists nowhere", without: "Every recursive clone fails.",
            saying: "Dit is een verwijzing naar een andere inhoudsmap."
        ) {
            let nowhere = String(repeating: "de", count: 20)
            try $0.clone.keepEntry(Array("\(sport)/map".utf8), mode: "160000", id: nowhere)
        }
        .by(.lotte),
        Attack(
            "a list of submodules that is a symlink", without: "Git reads submodules from any file.",
            saying: "gitmodulesSymlink"
        ) { try $0.keepTree(line: "120000 blob \($0.clone.blob("elders"))\t.gitmodules") }
        .by(.lotte).stoppedByGit,
        Attack(
            "a submodule whose address is a command", without: "A recursive clone runs the command (CVE-2018-17456).",
            saying: "gitmodulesUrl"
        ) {
            try $0.clone.write(".gitmodules", "[submodule \"x\"]\n\tpath = x\n\turl = -u./kwaad\n")
            try $0.clone.keep()
        }
        .by(.lotte).stoppedByGit,
        Attack(
            "a submodule whose name leads out", without: "A recursive clone writes hooks (CVE-2018-11235).",
            saying: "gitmodulesName"
        ) {
            try $0.clone.write(".gitmodules", "[submodule \"../../kwaad\"]\n\tpath = x\n\turl = https://a.example/x\n")
            try $0.clone.keep()
        }
        .by(.lotte).stoppedByGit,
        Attack(
            "a submodule that updates by a command", without: "A recursive clone runs the command (CVE-2019-19604).",
            saying: "gitmodulesUpdate"
        ) {
            let text = "[submodule \"x\"]\n\tpath = x\n\turl = https://a.example/x\n\tupdate = !touch /tmp/x\n"
            try $0.clone.write(".gitmodules", text)
            try $0.clone.keep()
        }
        .by(.lotte).stoppedByGit,
    ]

    private static func setting(
        _ name: String, _ path: String, _ text: String, without effect: String,
        saying: String = "afspraak uitleg structure"
    ) -> Attack {
        Attack(name, without: effect, saying: saying) {
            try $0.clone.keepEntry(Array(path.utf8), id: $0.clone.blob(text))
        }
    }

    private static let settings: [Attack] = [
        setting(
            "an innocent list of submodules", ".gitmodules",
            "[submodule \"x\"]\n\tpath = x\n\turl = https://a.example/x\n",
            without: "The first half of a submodule; the second half comes later."),
        setting(
            "a filter on all pages", ".gitattributes", "* filter=kwaad\n",
            without: "Where a filter of that name is set up, it rewrites every page that is checked out."),
        setting(
            "a filter on the own pages", "\(sport)/.gitattributes", "* filter=lfs -text\n",
            without: "Pages become pointers to a store that nobody checks."),
        setting(
            "another encoding for pages in the working tree", "\(sport)/.gitattributes",
            "* working-tree-encoding=UTF-16\n", without: "What an editor sees is not what is published."),
        setting(
            "pages hidden from every comparison", "\(sport)/.gitattributes", "*.md -diff\n",
            without: "`git log -p` shows `Binary files differ`: nobody can review."),
        setting(
            "pages that are ignored", "\(sport)/.gitignore", "*.md\n",
            without: "New pages of colleagues silently stay behind."),
        setting(
            "names of people rewritten", ".mailmap", "Wim Dessers <x@y.example> Lotte Verhaeghen\n",
            without: "`git log` and `git blame` name somebody else."),
    ]

    private static let odd = "bewaard als programma of met vreemde rechten"

    private static func mode(
        _ name: String, _ mode: String, without effect: String, saying: String = odd
    ) -> Attack {
        Attack(name, without: effect, saying: saying) { scene in
            try scene.keepInSport(mode: mode, name: "zzz.md")
        }
    }

    private static let modes: [Attack] = [
        Attack("a page that is a program", without: "A checkout makes it executable.", saying: odd) {
            try $0.clone.keepEntry(Array("\(sport)/tennis.md".utf8), mode: "100755", id: $0.clone.blob("#!/bin/sh\n"))
        },
        mode("a page that its group may write", "100664", without: "Old readers of trees choke on it."),
        mode("a page with the set-user bit", "104755", without: "A careless unpacker makes it run as its owner."),
        mode("a mode with a zero in front", "0100644", without: "Two ids for one folder.", saying: "zeroPaddedFilemode")
            .stoppedByGit,
    ]

    private static let shapes: [Attack] = [
        Attack(
            "one name twice in a folder", without: "One program publishes the first, another the last.",
            saying: "duplicateEntries"
        ) { scene in
            let evil = try scene.clone.blob("kwaad")
            try scene.keepTree(
                Scene.entry("100644", "zzz.md", scene.clone.blob()) + Scene.entry("100644", "zzz.md", evil), last: true)
        }
        .by(.lotte).stoppedByGit,
        Attack(
            "a file and a folder of one name", without: "One program sees the file, another the folder.",
            saying: "duplicateEntries"
        ) { scene in
            let file = try Scene.entry("100644", "zzz", scene.clone.blob())
            let folder = try Scene.entry("40000", "zzz", scene.tree(entries: [("100644", "index.md")]))
            try scene.keepTree(file + folder, last: true)
        }
        .by(.lotte).stoppedByGit,
        Attack(
            "a folder out of order", without: "A search by halves misses files: what is there seems not to be.",
            saying: "treeNotSorted"
        ) { try $0.keepTree(entry: "zzz.md", mode: "100644", of: $0.clone.blob()) }
        .by(.lotte).stoppedByGit,
        Attack(
            "agreements twice, out of order",
            without: "The checker reads the one, the next push is judged by the other.",
            saying: "treeNotSorted"
        ) { scene in
            let folder = try scene.tree(entries: [("100644", "rechten.yaml")])
            try scene.keepTree(Scene.entry("40000", ".afspraken", folder), last: true)
        }
        .stoppedByGit,
        Attack("a site without anything in it", without: "The site and its agreements are gone.", saying: "afspraken") {
            try $0.keep(tree: $0.clone.git("hash-object", "-t", "tree", "-w", "/dev/null"))
        }
        .by(.lotte),
    ]

    private static let burgerzaken = "Deze pagina is van de dienst Burgerzaken."

    private static let renames: [Attack] = [
        Attack(
            "an own page moved into another department", without: "A page of Sport among those of Burgerzaken.",
            saying: burgerzaken
        ) {
            try $0.clone.move(Page.pool, to: "website/identiteit/zwembad.md")
        },
        Attack(
            "a page of another department taken away", without: "The page is Wim's from now on.", saying: burgerzaken
        ) {
            try $0.clone.move(Page.passport, to: "\(sport)/reispas.md")
        },
        Attack("two pages swapped", without: "Passport and swimming pool change places.", saying: burgerzaken) {
            try $0.clone.move(Page.pool, to: "\(sport)/tussen.md")
            try $0.clone.move(Page.passport, to: Page.pool)
            try $0.clone.move("\(sport)/tussen.md", to: Page.passport)
        },
        Attack(
            "a page of another department overwritten by a move", without: "The passport page is gone.",
            saying: burgerzaken
        ) {
            try $0.clone.remove(Page.passport)
            try $0.clone.move(Page.pool, to: Page.passport)
        },
        Attack(
            "a folder moved over that of another department", without: "A whole section is somebody else's.",
            saying: burgerzaken
        ) {
            try $0.clone.git("mv", sport, "website/identiteit/sport")
        },
        Attack(
            "a page of another department with a name that git quotes",
            without: "A program that reads quoted names knows no owner.", saying: burgerzaken
        ) {
            try $0.clone.write("website/identiteit/geboorte-één.md", Page.text())
        },
        Attack(
            "a page whose name looks like a rename", without: "A program that reads `=>` sees another folder.",
            saying: "afspraak uitleg"
        ) {
            try $0.clone.write("website/identiteit/{a => b}.md", Page.text())
        },
    ]
}

extension Scene {
    /// Keeps a version in which the folder of Sport has one more entry of this mode, however odd, at its end.
    fileprivate func keepInSport(mode: String, name: String) throws {
        var tree = try clone.program.run(["git", "cat-file", "tree", "HEAD:\(Page.sport)"]).output
        tree += Scene.entry(mode, name, try clone.blob())
        var id = try object("tree", tree)
        var path = Page.sport.split(separator: "/").map(String.init)
        while let last = path.popLast() {
            let parent = path.isEmpty ? "HEAD^{tree}" : "HEAD:\(path.joined(separator: "/"))"
            let lines = try clone.git("ls-tree", parent).split(separator: "\n").map { line in
                line.hasSuffix("\t\(last)") ? "040000 tree \(id)\t\(last)" : String(line)
            }
            id = try clone.git("mktree", "--missing", input: Data((lines.joined(separator: "\n") + "\n").utf8))
        }
        try keep(tree: id)
    }
}
