import Markdown
import Style
import Testing

/// What is read of Markdown as it is written: every stretch between two things that are no prose.
struct WildMarkdownTests {
    private static let all = Checking.existence([#"[^\x1F]+"#], "nonword: true\nscope: text")

    static func read(_ text: String, _ reading: StyleReading = StyleReading()) throws -> [String] {
        try Checking(all, text, reading: reading).arguments.compactMap(\.first)
    }

    @Test(arguments: [
        ("{{< figure src=\"a.png\" title=\"Mooi zo\" >}}", []),
        ("Kijk {{< knop \"x y\" >}}hier{{< /knop >}} nu.", ["Kijk ", "hier", " nu."]),
        ("{{% let-op titel=\"A b\" %}}\nWel **dit**.\n{{% /let-op %}}", ["Wel dit."]),
        ("{{<knop>}}wel{{</knop>}}", ["wel"]), ("a {{ .Naam }} b {% if x %}c{% endif %}", ["a ", " b ", "c"]),
        ("{{< highlight go >}}\nniet dit\n\nen niet dat\n{{< /highlight >}}\n\nwel", ["wel"]),
        ("{{< open zonder einde", ["{{< open zonder einde"]), ("{{</* uitleg */>}} wel", [" wel"]),
        ("- {{< a >}} wel\n- {{< b >}}", [" wel"]), ("a {{< b\n c=\"d\" >}} e", ["a ", " e"]),
    ])
    func shortcodesAreNoProse(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    @Test(arguments: [
        ("## Kop {#id .klasse}", ["Kop"]), ("## Kop { #id }", ["Kop"]), ("Tekst\n{: .noot}", ["Tekst"]),
        ("![a](b.png){width=50%} en meer", ["en meer"]), ("[link](/x){.knop target=\"_blank\"} meer", ["link meer"]),
        ("* inhoud\n{:toc}", ["inhoud"]), ("{ gewoon } en {naam} en {}", ["{ gewoon } en {naam} en {}"]),
        ("een{.x .y} woord", ["een woord"]), ("{.x", ["{.x"]), ("# {#leeg}", []),
    ])
    func attributesAreNoProse(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    @Test(arguments: [
        ("!!! note \"Let op\"\n\n    Wel dit.\n\n    - en dit\n\nNa.", ["Let op", "Wel dit.", "en dit", "Na."]),
        ("!!! note \"Let op\"\n    Wel dit.\n    En dat.\n\nNa.", ["Let op", "Wel dit. En dat.", "Na."]),
        ("!!! warning\n    Wel dit.", ["Wel dit."]), ("???+ tip inline end \"Een tip\"\n\tWel", ["Een tip", "Wel"]),
        ("!!! a \"b\"\n    c\n\n    !!! d \"e\"\n        f\n\n    g\n\nh", ["b", "c", "e", "f", "g", "h"]),
        ("!!! a\n    b\n\n    ```\n    !!! code\n    ```\n\n    c", ["b", "c"]),
        ("```\n!!! a \"b\"\n    c\n```\n\nd", ["d"]),
        ("- punt\n\n    !!! a \"b\"\n        c\n\n- punt", ["punt", "b", "c", "punt"]),
        ("!!! a \"b\"\r\n    c\r\n\r\nd", ["b", "c", "d"]), ("Wat een feest!!! Echt.", ["Wat een feest!!! Echt."]),
        ("!!! Zo is het niet", ["!!! Zo is het niet"]), ("!!! zo is het\n\nniet", ["!!! zo is het", "niet"]),
        (":::tip[Een tip]\n\nWel *dit*.\n\n:::", ["Een tip", "Wel dit."]),
        (":::tip Een tip\nWel dit.\n:::", ["Een tip", "Wel dit."]), ("::: {.doos}\nWel\n:::\n\nNa", ["Wel", "Na"]),
        (":::note\nWel\n:::", ["Wel"]), ("::::a\n:::b\nWel\n:::\n::::", ["Wel"]),
        ("> [!NOTE]\n> Wel dit.", ["Wel dit."]), ("> [!tip]- Titel\n> Wel", ["- Titel Wel"]),
        ("Woord\n:   Uitleg ervan", ["Woord", "Uitleg ervan"]),
    ])
    func boxesAreProse(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    /// A box is nobody's words; a quotation is.
    @Test func anAlertIsNoQuotation() throws {
        let rule = Checking.existence(["nu"])
        #expect(try Checking(rule, "> [!NOTE]\n> nu\n>\n> nu\n\n> nu", quotes: true).found == ["nu", "nu"])
        #expect(try Checking(rule, "!!! a \"nu\"\n    nu\n\n    > nu\n", quotes: true).found == ["nu", "nu"])
    }

    @Test(arguments: [
        ("Een woord[^1] en meer.\n\n[^1]: Een noot.", ["Een woord en meer.", "Een noot."]),
        ("a[^x]\n\n[^x]: Noot", ["a", "Noot"]),
        ("[^1]: Eén\n    twee\n\n    drie\n\nvier", ["Eén twee", "drie", "vier"]),
        ("[^1]: a\n[^2]: b", ["a", "b"]), ("x^2 en [^]", ["x^2 en [^]"]),
    ])
    func footnotesAreProse(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    @Test(arguments: [
        ("<p>Wel <b>dit</b> en<br>dat</p>", ["Wel dit en dat"]),
        ("<div class=\"x\">\nEerste regel\ntweede &eacute;&eacute;n\n</div>", ["Eerste regel tweede één"]),
        ("<ul><li>a<li>b</ul><table><tr><th>c<td>d</table>", ["a", "b", "c", "d"]),
        ("<script>\nvar niet = \"<p>niet</p>\";\n</script>\n\nwel", ["wel"]), ("<style>niet</style>\n\nwel", ["wel"]),
        ("<pre>niet</pre>\n<p>wel <code>niet</code> ook</p>", ["wel ", " ook"]),
        ("<!-- niet -->\n\nwel <!-- niet --> ook", ["wel ", " ook"]),
        ("<figure><img src=\"a\" alt=\"niet\"><figcaption>wel</figcaption>niet</figure>", ["wel"]),
        ("<div>\n\nwel **dit**\n\n</div>", ["wel dit"]), ("<pre>\n\nniet\n\n</pre>\n\nwel", ["wel"]),
        ("a <i>b</i> c<wbr>d <code>niet</code> e", ["a b cd ", " e"]), ("<p title=\"niet > niet\">wel</p>", ["wel"]),
        ("> <p>wel\n> ook</p>", ["wel ook"]), ("<p>5 < 6 & 7</p>", ["5 < 6 & 7"]),
        ("<div\nclass='a'\n>wel</div>", ["wel"]),
        ("<p>wel <!-- niet\nniet --> ook</p>", ["wel ", " ook"]), ("<p>a<img src=x>b</p>", ["a", "b"]),
        ("<details><summary>Meer</summary>\n\ntekst\n\n</details>", ["Meer", "tekst"]),
        ("<!DOCTYPE html>\n<p>a", ["a"]),
        ("<script>niet", []), ("<p>wel</p", ["wel"]),
    ])
    func textOfHTMLIsProse(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    @Test(arguments: [
        ("ge\u{AD}meen\u{AD}te", "gemeente"), ("ge&shy;meente", "gemeente"), ("ge&#173;meente", "gemeente"),
        ("ge\u{200B}meente", "gemeente"), ("ge\u{2060}meente\u{FEFF}", "gemeente"), ("ge<wbr>meente", "gemeente"),
        ("gemeen**te**", "gemeente"), ("*ge*\u{AD}meente", "gemeente"),
    ])
    func aWordThatMayBreakIsOneWord(text: String, word: String) throws {
        #expect(try Self.read(text) == [word])
        #expect(try Checking(Checking.existence([word]), "De \(text) is toe.").found.count == 1)
        let spelling = "extends: spelling\nmessage: x"
        let fake = FakeSpelling(misspelled: ["ge", "meen", "te", "meente", "meen\u{AD}te"])
        #expect(try Checking(spelling, "De \(text) is toe.", spelling: fake).found == [])
    }

    @Test(arguments: [
        "met betrekking tot", "met\u{A0}betrekking\u{A0}tot", "met&nbsp;betrekking tot", "met\nbetrekking tot",
        "met\r\nbetrekking tot", "met **betrekking** tot", "met\u{202F}betrekking tot", "met\tbetrekking tot",
        "met  betrekking\u{2009}tot", "met <em>betrekking</em> tot", "met&#xA0;betrekking&thinsp;tot",
    ])
    func aPhraseMayHaveAnySpaces(text: String) throws {
        #expect(try Checking(Checking.existence(["met betrekking tot"]), "Iets \(text) u.").found == [text])
        let swap = "extends: substitution\nmessage: '%s %s'\nignorecase: true\nswap:\n  met betrekking tot: over"
        #expect(try Checking(swap, "Iets \(text) u.").found == [text])
    }

    /// Between two words of a pattern as well; elsewhere a space in a pattern is a space.
    @Test func aPatternMayHaveSpacesThatDoNotBreak() throws {
        let pattern = Checking.existence([#"met betrekking (?:tot|op)(?=\su)"#])
        for text in [
            "met betrekking tot", "met\u{A0}betrekking\u{202F}tot", "met&nbsp;betrekking tot", "met\nbetrekking tot",
        ] {
            #expect(try Checking(pattern, "Iets \(text) u.").found == [text])
        }
        #expect(try Checking(Checking.existence([#"\d euro"#]), "5 euro, 6\u{A0}euro").found == ["5 euro"])
        #expect(try Checking(Checking.existence(["x (?:[ab c]|(d e))"]), "x\u{A0}d\u{A0}e").found.count == 1)
    }

    @Test(arguments: [
        ("\u{FEFF}# Kop\n\ntekst", ["Kop", "tekst"]), ("# Kop\r\n\r\ntekst\r\nmeer", ["Kop", "tekst meer"]),
        ("-\tpunt\n-\tander", ["punt", "ander"]), ("~~weg~~ en https://x.be", ["weg en https://x.be"]),
        ("- [ ] taak\n- [x] klaar", ["taak", "klaar"]), ("| a | b |\n|---|:-:|\n| c\\|d | `e` |", ["a", "b", "c|d"]),
        ("+++\ntitle = \"niet\"\n+++\n\nwel", ["wel"]), ("+++\ntitle = \"niet\"\n+++\nwel", ["wel"]),
        ("Kop\n===\n\n***\n\n1) een\n2) twee", ["Kop", "een", "twee"]), ("&copy; &onbekend; &amp;", ["© &onbekend; &"]),
        ("a  \nb\\\nc", ["a b c"]), ("[a]: /b 'niet'\n\n[wel][a]", ["wel"]), ("\\*wel\\*", ["*wel*"]),
    ])
    func theRestIsAsItStands(text: String, expected: [String]) throws {
        let read = try Self.read(text)
        #expect(read == expected)
    }

    @Test func readingSaysWhatIsNoProse() throws {
        var reading = StyleReading()
        reading.ignoredInline = ["kbd"]
        reading.skippedBlocks = ["div"]
        reading.ignoredClasses = ["niet"]
        let text = "a <kbd>b</kbd> <span class=\"x niet\">c</span> d\n\n<div>e</div>\n\n<p class=niet>f</p><p>g</p>"
        #expect(try Self.read(text, reading) == ["a ", " ", " d", "g"])
        reading = StyleReading()
        reading.blanked = [2..<5, 8..<9]
        let read = try Self.read("a niet b c d", reading)
        #expect(read == ["a ", "t b", "c d"])
    }

    @Test func valeReadsDescriptionsAndNoAddresses() throws {
        var reading = StyleReading()
        reading.readsAsVale = true
        let read = try Self.read("![beeld](x.png) en <https://a.be/b> en www.a.be", reading)
        #expect(read == ["beeld", "en ", " en"])
    }
}
