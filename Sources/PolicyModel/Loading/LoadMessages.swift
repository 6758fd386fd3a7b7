import BrusselsTime
import Findings
import Text

/// What the loader says about a value.
extension Message {
    static func unknownKey(_ key: String) -> Message {
        let key = printable(key)
        return Message(nl: "`\(key)` kennen we hier niet.", en: "`\(key)` is not known here.")
    }

    static func missing(_ key: String) -> Message {
        Message(nl: "Hier ontbreekt `\(key)`.", en: "`\(key)` is missing here.")
    }

    static func empty(_ key: String) -> Message {
        Message(nl: "`\(key)` is leeg.", en: "`\(key)` is empty.")
    }

    static let notAMapping = Message(
        nl: "Hier horen gegevens te staan, zoals `id: …`.", en: "Here should stand data, such as `id: …`.")

    static func notAList(_ key: String) -> Message {
        Message(nl: "`\(key)` hoort een lijst te zijn.", en: "`\(key)` has to be a list.")
    }

    static func notText(_ key: String) -> Message {
        Message(
            nl: "`\(key)` hoort tekst te zijn. Begint de tekst met `{` of `[`? Zet er dan aanhalingstekens rond.",
            en: "`\(key)` has to be text. Does it start with `{` or `[`? Then put quotes around it.")
    }

    static func notOneLine(_ key: String) -> Message {
        Message(
            nl: "`\(key)` hoort op één regel te staan, zonder onzichtbare tekens.",
            en: "`\(key)` has to stand on one line, without invisible characters.")
    }

    static func notAnID(_ text: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "`\(text)` kan niet als id: gebruik kleine letters, cijfers en streepjes.",
            en: "`\(text)` cannot be an id: use lower case letters, digits and hyphens.")
    }

    static func notADay(_ key: String, _ text: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "`\(key)`: `\(text)` is geen dag. Schrijf een dag als 2026-11-21.",
            en: "`\(key)`: `\(text)` is not a day. Write a day as 2026-11-21.")
    }

    static func notYesNo(_ key: String) -> Message {
        Message(nl: "`\(key)` is `ja` of `nee`.", en: "`\(key)` is `ja` or `nee`.")
    }

    static func notANumber(_ key: String) -> Message {
        Message(nl: "`\(key)` hoort een getal te zijn.", en: "`\(key)` has to be a number.")
    }

    static func notOneOf(_ key: String, _ text: String, _ words: [String]) -> Message {
        let (text, list) = (printable(text), words.joined(separator: ", "))
        return Message(
            nl: "`\(key)`: `\(text)` kennen we niet. Kies uit: \(list).",
            en: "`\(key)`: `\(text)` is not known. Choose from: \(list).")
    }

    static func reversed(_ first: String, _ from: Day, _ last: String, _ until: Day) -> Message {
        Message(
            nl: "`\(last)` (\(until)) ligt voor `\(first)` (\(from)).",
            en: "`\(last)` (\(until)) comes before `\(first)` (\(from)).")
    }

    static let noVersion = Message(
        nl: "Hier ontbreekt `versie: 1`.", en: "`versie: 1` is missing here.")

    static func otherVersion(_ text: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "Versie `\(text)` kennen we niet; deze Afspraak leest versie 1.",
            en: "Version `\(text)` is not known; this Afspraak reads version 1.")
    }

    static func unknown(_ what: (nl: String, en: String), _ id: String) -> Message {
        let id = printable(id)
        return Message(nl: "We kennen geen \(what.nl) `\(id)`.", en: "There is no \(what.en) `\(id)`.")
    }

    /// The same entry twice.
    static func twice(_ what: String, at other: Source) -> Message {
        Message(
            nl: "`\(printable(what))` staat er twee keer, met hetzelfde; ook in \(other.words.nl). Eén keer is genoeg.",
            en: "`\(printable(what))` stands here twice, saying the same; also in \(other.words.en). Once is enough.")
    }

    /// Two entries that contradict each other.
    static func contradicts(_ what: String, at other: Source) -> Message {
        Message(
            nl: "`\(printable(what))` zegt hier iets anders dan in \(other.words.nl). Houd er één.",
            en: "`\(printable(what))` says something else here than in \(other.words.en). Keep one.")
    }

    static func overlaps(_ what: String, at other: Source) -> Message {
        Message(
            nl: "De data van `\(printable(what))` overlappen met \(other.words.nl).",
            en: "The dates of `\(printable(what))` overlap with \(other.words.en).")
    }
}
