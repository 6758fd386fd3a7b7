import Foundation
import Testing

/// Hostile pushes of a file whose name does harm: to a computer, to a reader, to a program. Every name stands in a folder
/// where Wim may make pages, so the name alone is what is refused.
@Suite struct HostileNameTests {
    @Test(arguments: attacks)
    func `is refused`(_ attack: Attack) throws { try attack.play() }

    static let attacks = twins + characters + systems + gitNames + lengths

    private static func file(_ name: String, _ file: [UInt8], without effect: String, saying: String) -> Attack {
        Attack(name, without: effect, saying: saying) {
            try $0.clone.keepEntry(Array("\(Page.sport)/".utf8) + file, id: $0.clone.blob())
        }
    }

    private static func file(_ name: String, _ file: String, without effect: String, saying: String) -> Attack {
        Self.file(name, Array(file.utf8), without: effect, saying: saying)
    }

    /// Two new files of which one shadows the other.
    private static func pair(_ name: String, _ one: String, _ other: String, without effect: String) -> Attack {
        Attack(name, without: effect, saying: "bijna zo heet") { scene in
            let id = try scene.clone.blob()
            for file in [one, other] { try scene.clone.keepEntry(Array("\(Page.sport)/\(file)".utf8), id: id) }
        }
    }

    private static let oneFile = "One of the two overwrites the other on Windows and macOS."

    private static let twins: [Attack] = [
        file("a twin in capitals", "ZWEMBAD.MD", without: oneFile, saying: "bijna zo heet: zwembad.md"),
        pair("a twin with a sharp s", "straße.md", "strasse.md", without: oneFile),
        pair("a twin with a ligature", "\u{FB01}ets.md", "fiets.md", without: oneFile),
        pair("a twin with a Kelvin sign", "\u{212A}elder.md", "kelder.md", without: oneFile),
        pair("a twin with a capital dotted i", "\u{130}jsbaan.md", "i\u{307}jsbaan.md", without: oneFile),
        pair("a twin with a final sigma", "ος.md", "οσ.md", without: oneFile),
        pair("a twin with a long s", "\u{17F}port.md", "sport.md", without: oneFile),
        pair("a twin in Cherokee capitals", "\u{13A0}.md", "\u{AB70}.md", without: oneFile),
        pair("a twin with an accented capital", "CAFÉ.md", "café.md", without: oneFile),
        file(
            "an accent written apart", "cafe\u{301}.md",
            without: "macOS makes another name of it, and git sees it change.",
            saying: "los geschreven"),
        file(
            "a Hangul syllable written apart", "\u{1112}\u{1161}\u{11AB}.md", without: oneFile, saying: "los geschreven"
        ),
        pair("a twin in the same push that differs in case", "tennis.md", "Tennis.md", without: oneFile),
        Attack(
            "a folder of agreements in capitals", without: "On Windows it overwrites the agreements themselves.",
            saying: "bijna zo heet: .afspraken"
        ) { try $0.clone.keepEntry(Array(".Afspraken/rechten.yaml".utf8), id: $0.clone.blob()) },
        Attack(
            "a folder of agreements with a Kelvin sign", without: "On macOS it overwrites the agreements themselves.",
            saying: "bijna zo heet: .afspraken"
        ) { try $0.clone.keepEntry(Array(".afspra\u{212A}en/rechten.yaml".utf8), id: $0.clone.blob()) }
        .by(.lotte),
        Attack(
            "a file where others have a folder, in capitals", without: oneFile, saying: "bijna zo heet: sport"
        ) { try $0.clone.keepEntry(Array("website/vrije-tijd/SPORT".utf8), id: $0.clone.blob()) }
        .by(.lotte),
    ]

    private static let invisible = "onzichtbare tekens"
    private static let reads = "The name reads as another one."

    private static let characters: [Attack] = [
        file(
            "a line break in a name", "a\nb.md", without: "A program that reads lines sees two files.",
            saying: invisible),
        file("a carriage return in a name", "a\rb.md", without: "A log line is overwritten.", saying: invisible),
        file(
            "a tab in a name", "a\tb.md", without: "A program that splits at tabs reads another name.",
            saying: invisible),
        file("a bell in a name", "a\u{7}b.md", without: "Every listing rings.", saying: #"a\x07b.md"#),
        file(
            "a terminal title in a name", "a\u{1B}]0;mooi\u{7}.md", without: "Every listing renames the window.",
            saying: #"\x1B]0;mooi\x07"#),
        file(
            "a C1 control in a name", "a\u{9B}2Jb.md", without: "Every listing clears the screen.",
            saying: #"a\x9B2Jb.md"#),
        file("a delete character in a name", "a\u{7F}b.md", without: reads, saying: #"a\x7Fb.md"#),
        file(
            "a right-to-left override in a name", "foto\u{202E}gpj.md", without: reads, saying: #"foto\u{202E}gpj.md"#),
        file("a right-to-left isolate in a name", "a\u{2067}b.md", without: reads, saying: #"\u{2067}"#),
        file("a zero-width space in a name", "zwem\u{200B}bad.md", without: reads, saying: #"zwem\u{200B}bad.md"#),
        file("a byte order mark in a name", "\u{FEFF}zwembad.md", without: reads, saying: #"\u{FEFF}zwembad.md"#),
        file("a soft hyphen in a name", "zwem\u{AD}bad.md", without: reads, saying: #"zwem\xADbad.md"#),
        file(
            "a line separator in a name", "a\u{2028}b.md", without: "Programs count another number of lines.",
            saying: invisible),
        file("a tag character in a name", "a\u{E0041}b.md", without: reads, saying: invisible),
        file("a variation selector in a name", "zwembad\u{FE0F}.md", without: reads, saying: invisible),
        file("a Hangul filler in a name", "zwem\u{3164}bad.md", without: reads, saying: invisible),
        file("a Braille blank in a name", "zwem\u{2800}bad.md", without: reads, saying: invisible),
        file(
            "a private character in a name", "a\u{E000}b.md", without: "Everybody sees another letter.",
            saying: invisible),
        file(
            "Latin-1 in a name", Array("caf".utf8) + [0xE9] + Array(".md".utf8),
            without: "It cannot be checked out on macOS.",
            saying: "tekens die we niet kunnen lezen"),
        file(
            "an overlong slash in a name", [0x61, 0xC0, 0xAF, 0x62], without: "A sloppy reader sees a path.",
            saying: "tekens die we niet kunnen lezen"),
        file(
            "half a surrogate pair in a name", [0x61, 0xED, 0xA0, 0x80, 0x62], without: "A sloppy reader breaks down.",
            saying: "tekens die we niet kunnen lezen"),
    ]

    private static let windows = "It cannot be checked out on Windows: nobody there can work any more."

    private static let systems: [Attack] = [
        file("a device of Windows", "CON", without: windows, saying: "Windows kan geen bestand"),
        file("a device of Windows with an extension", "NUL.md", without: windows, saying: "Windows kan geen bestand"),
        file("a port of Windows", "COM1.md", without: windows, saying: "Windows kan geen bestand"),
        file(
            "a port of Windows with a superscript", "COM\u{B9}.md", without: windows, saying: "Windows kan geen bestand"
        ),
        file(
            "a port of Windows with two extensions", "lpt9.tar.md", without: windows, saying: "Windows kan geen bestand"
        ),
        file(
            "a device of Windows with a space behind", "aux .md", without: windows, saying: "Windows kan geen bestand"),
        file("a console of Windows", "CONIN$", without: windows, saying: "Windows kan geen bestand"),
        Attack("a folder that is a device of Windows", without: windows, saying: "Windows kan geen bestand") {
            try $0.clone.keepEntry(Array("\(Page.sport)/aux/tennis.md".utf8), id: $0.clone.blob())
        },
        file(
            "a backslash in a name", #"..\..\tennis.md"#, without: "On Windows it is written two folders up.",
            saying: "Windows kan dat niet aan"),
        file(
            "a drive letter in a name", "C:tennis.md", without: "On Windows it is written to another drive.",
            saying: "Windows kan dat niet aan"),
        file(
            "a second stream in a name", "zwembad.md:geheim", without: "On Windows it hides in another file.",
            saying: "Windows kan dat niet aan"),
        file("a full stop behind a name", "tennis.md.", without: oneFile, saying: "eindigt niet met een punt"),
        file("a space behind a name", "tennis.md ", without: oneFile, saying: "eindigt niet met een spatie"),
        file("a no-break space behind a name", "tennis.md\u{A0}", without: reads, saying: invisible),
        file(
            "a space in front of a name", " zwembad.md", without: reads, saying: "begint of eindigt niet met een spatie"
        ),
        file(
            "an option as a name", "--upload-pack=x.md", without: "A script takes it for an option.",
            saying: "begint niet met een streepje"),
        file(
            "a pipe in a name", "|id.md", without: "A program that opens by name runs it.",
            saying: "Windows kan dat niet aan"),
    ]

    private static func git(_ name: String, _ entry: String, saying: String = "hasDot") -> Attack {
        Attack(
            name, without: "A clone on Windows or macOS writes into `.git`: code of the attacker runs.", saying: saying
        ) { scene in try scene.keepTree(entry: entry, mode: "40000", of: scene.tree(entries: [("100644", "config")])) }
        .stoppedByGit
    }

    private static let gitNames: [Attack] = [
        git("a folder named .git", ".git", saying: "hasDotgit"),
        git("a folder named .GIT", ".GIT", saying: "hasDotgit"),
        git("the short name of .git on Windows", "git~1", saying: "hasDotgit"),
        git("a .git with a zero-width joiner", ".g\u{200D}it", saying: "hasDotgit"),
        git("a .git with a space behind", ".git ", saying: "hasDotgit"),
        git("a .git with a stream behind", ".git::$INDEX_ALLOCATION", saying: "hasDotgit"),
        git("a folder above itself", "..", saying: "hasDotdot"),
        git("a folder in itself", ".", saying: "hasDot"),
        git("a slash in one name", "a/b", saying: "fullPathname"),
        Attack(
            "a file of submodules behind a short name of Windows", without: "On Windows it is read as `.gitmodules`.",
            saying: "op Windows een ander bestand"
        ) { try $0.clone.keepEntry(Array("gitmod~1".utf8), id: $0.clone.blob()) }
        .by(.lotte),
        Attack(
            "the agreements behind a short name of Windows",
            without: "On Windows it overwrites the agreements themselves.",
            saying: "op Windows een ander bestand"
        ) { try $0.clone.keepEntry(Array("AFSPRA~1/rechten.yaml".utf8), id: $0.clone.blob()) }
        .by(.lotte),
    ]

    private static let lengths: [Attack] = [
        file("a name of 201 bytes", String(repeating: "a", count: 198) + ".md", without: windows, saying: "te lang"),
        file(
            "a name of 5,000 bytes", String(repeating: "a", count: 5_000), without: "No computer can check it out.",
            saying: "te lang"),
        Attack("a path of 1,001 bytes", without: windows, saying: "te lang") {
            let folders = Array(repeating: String(repeating: "a", count: 90), count: 11).joined(separator: "/")
            try $0.clone.keepEntry(Array("\(Page.sport)/\(folders)/tennis.md".utf8), id: $0.clone.blob())
        },
        Attack("a page 21 folders deep", without: windows, saying: "te lang") {
            let folders = Array(repeating: "a", count: 18).joined(separator: "/")
            try $0.clone.keepEntry(Array("\(Page.sport)/\(folders)/tennis.md".utf8), id: $0.clone.blob())
        },
    ]
}
