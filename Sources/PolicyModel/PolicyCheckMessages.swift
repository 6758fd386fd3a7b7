import BrusselsTime
import Findings
import Text

/// What `policy check` says.
extension Message {
    static func testFails(_ test: PolicyTest, _ answer: Permission) -> Message {
        let name = printable(test.name)
        let why = answer.reasons.first?.text ?? Message(nl: "", en: "")
        return answer.granted
            ? Message(
                nl: "De proef \"\(name)\" verwacht nee, maar het mag. \(why.nl)",
                en: "The test \"\(name)\" expects no, but it is allowed. \(why.en)")
            : Message(
                nl: "De proef \"\(name)\" verwacht ja, maar het mag niet. \(why.nl)",
                en: "The test \"\(name)\" expects yes, but it is not allowed. \(why.en)")
    }

    static func noOwner(_ path: String) -> Message {
        let path = printable(path)
        return Message(
            nl: "`\(path)` heeft geen eigenaar. Zet een regel in `eigenaars.yaml`.",
            en: "`\(path)` has no owner. Add a line to `eigenaars.yaml`.")
    }

    static func moreWithoutOwner(_ count: Int) -> Message {
        Message(nl: "En nog \(count) zonder eigenaar.", en: "And \(count) more without an owner.")
    }

    static func matchesNothing(_ patterns: [PathPattern]) -> Message {
        let shown = patterns.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (patterns.count > 3 ? ", …" : "")
        return Message(nl: "Bij \(shown) hoort geen enkel bestand.", en: "No file at all belongs to \(shown).")
    }

    static func noEditor(_ department: Department) -> Message {
        Message(
            nl: "De dienst \(department.name) heeft geen redacteur.",
            en: "The department \(department.name) has no editor.")
    }

    static func noBackup(_ department: Department) -> Message {
        Message(
            nl: "De dienst \(department.name) heeft geen reserveredacteur.",
            en: "The department \(department.name) has no back-up editor.")
    }

    static func backupNotAppointed(_ person: Person, _ department: Department) -> Message {
        Message(
            nl: "\(person.name) is reserve voor \(department.name), maar heeft daar geen aanstelling.",
            en: "\(person.name) is back-up for \(department.name), but has no appointment there.")
    }

    static func ended(_ person: Person, _ day: Day) -> Message {
        Message(
            nl: "\(person.name) heeft geen aanstelling meer sinds \(day.dutch).",
            en: "\(person.name) has had no appointment since \(day.english).")
    }

    static func noTraining(_ person: Person) -> Message {
        Message(
            nl: "Van \(person.name) weten we niet wanneer de opleiding was. Vul `opleiding` in.",
            en: "It is not known when \(person.name) was trained. Fill in `opleiding`.")
    }

    static func roleWithoutGrant(_ role: RoleID, _ near: String?) -> Message {
        Message(
            nl: "De rol `\(role)` heeft geen enkel recht." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
            en: "The role `\(role)` has no right at all." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }

    static let noCatalogue = Message(
        nl: "Er is geen catalogus in `registers/`, dus kijken we niet na of deze afspraken bestaan.",
        en: "There is no catalogue in `registers/`, so whether these agreements exist is not checked.")
}
