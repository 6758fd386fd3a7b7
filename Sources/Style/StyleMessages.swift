import Findings

/// What can be the matter with a rule file.
extension Message {
    static let ruleTooLong = Message(
        nl: "Dit regelbestand is te lang: hoogstens 1 MiB.", en: "This rule file is too long: 1 MiB at most.")

    static let tooManyTokens = Message(
        nl: "Deze regel heeft te veel woorden: hoogstens 20.000.", en: "This rule has too many words: 20,000 at most.")

    static let ruleNotAMapping = Message(
        nl: "Een regel begint met `extends: …`, `message: …` en `level: …`.",
        en: "A rule begins with `extends: …`, `message: …` and `level: …`.")

    static func unknownRuleKey(_ key: String, _ nearest: String?) -> Message {
        Message(
            nl: "`\(key)` kennen we niet in deze soort regel.\(meant(nearest).nl)",
            en: "We do not know `\(key)` in this kind of rule.\(meant(nearest).en)")
    }

    static func ruleKeyMissing(_ key: String) -> Message {
        Message(nl: "`\(key)` ontbreekt.", en: "`\(key)` is missing.")
    }

    static func ruleNotText(_ key: String) -> Message {
        Message(nl: "Bij `\(key)` hoort een gewone tekst.", en: "`\(key)` takes a plain text.")
    }

    static func ruleEmpty(_ key: String) -> Message {
        Message(nl: "`\(key)` is leeg.", en: "`\(key)` is empty.")
    }

    static func ruleNotAList(_ key: String) -> Message {
        Message(nl: "Bij `\(key)` hoort een lijst.", en: "`\(key)` takes a list.")
    }

    static func ruleNotSwaps(_ key: String) -> Message {
        Message(
            nl: "Bij `\(key)` horen regels zoals `reeds: al`.", en: "`\(key)` takes lines such as `reeds: al`.")
    }

    static func ruleNotYesNo(_ key: String) -> Message {
        Message(nl: "Bij `\(key)` hoort `true` of `false`.", en: "`\(key)` takes `true` or `false`.")
    }

    static func ruleNotANumber(_ key: String) -> Message {
        Message(
            nl: "Bij `\(key)` hoort een getal van 0 tot 100.000.", en: "`\(key)` takes a number from 0 to 100,000.")
    }

    static func ruleNotOneOf(_ key: String, _ word: String, _ words: [String], _ nearest: String?) -> Message {
        let list = words.map { "`\($0)`" }.joined(separator: ", ")
        return Message(
            nl: "`\(word)` kan niet bij `\(key)`. Kies uit \(list).\(meant(nearest).nl)",
            en: "`\(word)` cannot stand at `\(key)`. Choose from \(list).\(meant(nearest).en)")
    }

    static let ruleIsProgram = Message(
        nl: "Een regel van de soort `script` is een programma. Programma's van anderen voeren we niet uit.",
        en: "A rule of the kind `script` is a program. We do not run programs of others.")

    static func patternTooLong(_ longest: Int) -> Message {
        Message(
            nl: "Dit patroon is te lang: hoogstens \(longest) bytes.",
            en: "This pattern is too long: \(longest) bytes at most.")
    }

    static func badPattern(_ pattern: String, _ words: String, at offset: Int) -> Message {
        Message(
            nl: "We begrijpen het patroon `\(pattern)` niet, vanaf teken \(offset + 1). PCRE2 zegt: \(words).",
            en: "We do not understand the pattern `\(pattern)`, from character \(offset + 1). PCRE2 says: \(words).")
    }

    static let neitherMaxNorMin = Message(
        nl: "Zeg met `max` of `min` hoeveel er mogen of moeten staan.",
        en: "Say with `max` or `min` how many may or must be there.")

    static func tooManyBlanks(_ most: Int) -> Message {
        Message(
            nl: "In `message` staat te vaak `%s`: bij deze soort regel hoogstens \(most) keer.",
            en: "`message` holds `%s` too often: \(most) at most in this kind of rule.")
    }

    static func unknownScope(_ name: String, _ nearest: String?) -> Message {
        Message(
            nl: "De plaats `\(name)` kennen we niet.\(meant(nearest).nl)",
            en: "We do not know the place `\(name)`.\(meant(nearest).en)")
    }

    static func unknownWordList(_ name: String, _ nearest: String?) -> Message {
        Message(
            nl: "De woordenlijst `\(name)` is er niet.\(meant(nearest).nl)",
            en: "There is no word list `\(name)`.\(meant(nearest).en)")
    }

    static func wordListNotText(_ name: String) -> Message {
        Message(
            nl: "De woordenlijst `\(name)` is te lang of geen gewone tekst.",
            en: "The word list `\(name)` is too long or not plain text.")
    }

    private static func meant(_ nearest: String?) -> (nl: String, en: String) {
        nearest.map { (" Bedoel je `\($0)`?", " Do you mean `\($0)`?") } ?? ("", "")
    }
}
