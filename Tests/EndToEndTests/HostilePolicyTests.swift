import Foundation
import Testing

/// Hostile pushes that aim at the agreements: to grant oneself a right, to hide a change of them, or to make them unreadable.
@Suite struct HostilePolicyTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = grants + disguises + damage

    private static let rights = ".afspraken/rechten.yaml"
    private static let mine = "Dit bestand hoort bij de afspraken van de gemeente."
    private static let burgerzaken = "Deze pagina is van de dienst Burgerzaken."
    private static let allowAll = """

        - rol: redacteur
          mag: [maken, wijzigen, verwijderen, publiceren, structuur, beleid]
          pad: "**"
        """

    private static let grants: [Attack] = [
        Attack("a right granted to oneself", without: "Wim may do everything from the next push on.", saying: mine) {
            try $0.clone.append(allowAll, to: rights)
        },
        Attack(
            "a right granted and used in one version", without: "A policy read from the push lets it through.",
            saying: mine, burgerzaken
        ) {
            try $0.clone.append(allowAll, to: rights)
            try $0.clone.append(to: Page.passport)
        },
        Attack(
            "a right granted, used and taken back", without: "The end result shows no change of the agreements.",
            saying: mine, burgerzaken
        ) {
            let before = try $0.clone.read(rights)
            try $0.clone.append(allowAll, to: rights)
            try $0.clone.keep("Een")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Twee")
            try $0.clone.write(rights, before)
            try $0.clone.keep("Drie")
        },
        Attack(
            "a right granted in one ref and used in another",
            without: "A policy read from the first ref lets the second through.",
            saying: burgerzaken
        ) {
            try $0.clone.append(allowAll, to: rights)
            try $0.clone.keep("Recht")
            try $0.clone.git("branch", "recht")
            try $0.clone.git("reset", "-q", "--hard", "origin/main")
            try $0.clone.append(to: Page.passport)
            try $0.clone.keep("Gebruik")
        }
        .to("recht:refs/heads/voorstel/wim-dessers/a", "HEAD:refs/heads/main"),
        Attack(
            "a right granted in a proposal that was already there",
            without: "A policy read from a branch lets it through.",
            saying: mine, burgerzaken
        ) { scene in
            try scene.clone.append(allowAll, to: rights)
            try scene.clone.keep("Recht")
            let answer = try scene.clone.push("HEAD:refs/heads/voorstel/wim-dessers/recht")
            #expect(answer.status == 0, "\(answer.words)")
            try scene.clone.append(to: Page.passport)
            try scene.clone.keep("Gebruik")
        },
        Attack("oneself made the owner of a folder", without: "The pages of Burgerzaken are Wim's.", saying: mine) {
            try $0.clone.append("- {pad: \"website/identiteit/**\", eigenaar: sport}", to: ".afspraken/eigenaars.yaml")
        },
        Attack("one's own key with somebody else's name", without: "Wim is Lotte from the next push on.", saying: mine)
        {
            let keys = $0.town.seed.keys
            try $0.clone.replace(keys.key(of: .lotte), with: keys.key(of: .stranger), in: ".afspraken/personen.yaml")
        },
        Attack("an agreement taken out of force", without: "A duty of the law is no duty any more.", saying: mine) {
            try $0.clone.write(".afspraken/afspraken.yaml", "[]\n")
        },
        Attack(
            "an agreement changed in a merge alone", without: "`git log` does not show what a merge itself changed.",
            saying: mine
        ) {
            try $0.clone.git("checkout", "-q", "-b", "arm")
            try $0.clone.append(to: Page.camps)
            try $0.clone.keep("Arm")
            try $0.clone.git("checkout", "-q", "main")
            try $0.clone.append(to: Page.pool)
            try $0.clone.keep("Stam")
            try $0.clone.git("merge", "-q", "--no-commit", "--no-ff", "arm")
            try $0.clone.append(allowAll, to: rights)
            try $0.clone.keep("Samen")
        },
        Attack("a file added among the agreements", without: "A rule of house style that nobody decided.", saying: mine)
        {
            try $0.clone.write(".afspraken/stijl/eigen.yaml", "[]\n")
        },
    ]

    private static let disguises: [Attack] = [
        Attack(
            "agreements in a folder that is nearly called so",
            without: "On Windows it overwrites the agreements themselves.", saying: "bijna zo heet: .afspraken"
        ) {
            try $0.clone.keepEntry(Array(".AFSPRAKEN/rechten.yaml".utf8), id: $0.clone.blob(allowAll))
        },
        Attack(
            "a rule of rights that is nearly called so", without: "On Windows it overwrites the rights themselves.",
            saying: "bijna zo heet: rechten.yaml"
        ) {
            try $0.clone.keepEntry(Array(".afspraken/Rechten.yaml".utf8), id: $0.clone.blob(allowAll))
        }
        .by(.lotte),
        Attack(
            "agreements that are a symlink", without: "The agreements stand where everybody may write.",
            saying: "snelkoppeling"
        ) {
            try $0.clone.git("rm", "-rq", "--cached", ".afspraken")
            try $0.clone.keepEntry(Array(".afspraken".utf8), mode: "120000", id: $0.clone.blob("website"))
        }
        .by(.lotte),
        Attack(
            "rights that are a symlink", without: "The rights stand where everybody may write.", saying: "snelkoppeling"
        ) {
            try $0.clone.keepEntry(Array(rights.utf8), mode: "120000", id: $0.clone.blob("../website/contact.md"))
        }
        .by(.lotte),
        Attack(
            "agreements that are a submodule", without: "Another repository decides.", saying: "een andere inhoudsmap"
        ) {
            try $0.clone.git("rm", "-rq", "--cached", ".afspraken")
            try $0.clone.keepEntry(Array(".afspraken".utf8), mode: "160000", id: $0.clone.head)
        }
        .by(.lotte),
        Attack(
            "agreements that are a file",
            without: "There are no agreements any more: a checker that fails open allows all.", saying: "afspraken"
        ) {
            try $0.clone.git("rm", "-rq", "--cached", ".afspraken")
            try $0.clone.keepEntry(Array(".afspraken".utf8), id: $0.clone.blob("niets"))
        }
        .by(.lotte),
        Attack(
            "rights that are a folder", without: "There are no rights any more: a checker that fails open allows all.",
            saying: "rechten.yaml"
        ) {
            try $0.clone.git("rm", "-q", "--cached", rights)
            try $0.clone.keepEntry(Array("\(rights)/a.yaml".utf8), id: $0.clone.blob("[]"))
        }
        .by(.lotte),
    ]

    private static let damage: [Attack] = [
        Attack("the agreements are deleted", without: "Nothing is forbidden any more.", saying: "afspraken") {
            try $0.clone.git("rm", "-rq", ".afspraken")
        }
        .by(.lotte),
        Attack("the rights are renamed", without: "Nobody has a right, or everybody.", saying: "rechten.yaml") {
            try $0.clone.move(rights, to: ".afspraken/rechten.yml")
        }
        .by(.lotte),
        Attack("the agreements are moved", without: "There are no agreements any more.", saying: "afspraken") {
            try $0.clone.git("mv", ".afspraken", "afspraken")
        }
        .by(.lotte),
        Attack(
            "rights that cannot be read", without: "A checker that skips what it cannot read allows all.",
            saying: "rechten.yaml"
        ) {
            try $0.clone.write(rights, "- rol: [redacteur\n")
        }
        .by(.lotte),
        Attack(
            "rights of NUL bytes", without: "A checker that skips what it cannot read allows all.",
            saying: "rechten.yaml"
        ) {
            try $0.clone.write(rights, Data(repeating: 0, count: 4_096))
        }
        .by(.lotte),
        Attack(
            "a YAML bomb among the agreements", without: "The next push, of anybody, ends in a full memory.",
            saying: "rechten.yaml"
        ) {
            let bomb = (1...9).map {
                "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ", "))]"
            }
            try $0.clone.write(rights, (["l0: &l0 [a]"] + bomb).joined(separator: "\n"))
        }
        .by(.lotte),
        Attack("agreements of 64 MB", without: "The next push, of anybody, ends in a full memory.", saying: "groot") {
            try $0.clone.write(rights, Data(repeating: 0x23, count: 64 << 20))
        }
        .by(.lotte),
        Attack(
            "15,000 agreements of 2 MB each", without: "The next push, of anybody, ends in a full memory.",
            saying: "meer tekst dan we samen kunnen nakijken"
        ) { scene in
            let blob = try scene.clone.blob(String(repeating: "#", count: 2 << 20))
            let entries = (0..<15_000).map { "100644 blob \(blob)\tp\($0).yaml\n" }.joined()
            let tree = try scene.clone.git("mktree", input: Data(entries.utf8))
            try scene.clone.git("read-tree", "--prefix=.afspraken/registers/veel/", tree)
            try scene.clone.git("commit", "-q", "-m", "Veel")
        }
        .to("HEAD:refs/heads/voorstel/wim-dessers/veel"),
        Attack(
            "a house style of 200 files of 2 MB", without: "The next push, of anybody, ends in a full memory.",
            saying: "te groot"
        ) { scene in
            let blob = try scene.clone.blob(String(repeating: "#", count: 2 << 20))
            let entries = (0..<200).map { "100644 blob \(blob)\tp\($0).yaml\n" }.joined()
            let tree = try scene.clone.git("mktree", input: Data(entries.utf8))
            try scene.clone.git("read-tree", "--prefix=.afspraken/stijl/veel/", tree)
            try scene.clone.git("commit", "-q", "-m", "Veel")
        }
        .to("HEAD:refs/heads/voorstel/wim-dessers/veel"),
    ]
}
