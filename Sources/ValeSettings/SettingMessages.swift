import Findings
import Text

extension Message {
    static let notASetting = Message(
        nl: "Deze regel is geen instelling. Schrijf `Sleutel = waarde`.",
        en: "This line is no setting. Write `Key = value`.")
    static let tooManySettings = Message(
        nl: "Dit bestand telt te veel instellingen: niet alles is gelezen.",
        en: "This file holds too many settings: not all were read.")
    static let notFetched = Message(
        nl: "`Packages` wordt niet opgehaald. Zet de stijlen zelf in `StylesPath`.",
        en: "`Packages` are not fetched. Put the styles in `StylesPath` yourself.")
    static let notDelimiters = Message(
        nl: "Geef een begin en een einde: `CommentDelimiters = {/*, */}`.",
        en: "Give a beginning and an end: `CommentDelimiters = {/*, */}`.")

    static func notDone(_ key: String) -> Message {
        Message(nl: "`\(key)` doen we niet.", en: "`\(key)` is not supported.")
    }
    static func notALevel(_ key: String, _ value: String) -> Message {
        let value = printable(value)
        return Message(
            nl:
                "`\(key)` kan niet `\(value)` zijn. Kies `suggestion`, `warning` of `error`, of voor een regel `YES` of `NO`.",
            en: "`\(key)` cannot be `\(value)`. Choose `suggestion`, `warning` or `error`, or for a rule `YES` or `NO`."
        )
    }
    static func unknownKey(_ key: String, _ near: String?) -> Message {
        Message(
            nl: "De instelling `\(key)` kennen we niet." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
            en: "We do not know the setting `\(key)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }
    static func notAPattern(_ text: String) -> Message {
        Message(nl: "`[\(text)]` is geen patroon van bestanden.", en: "`[\(text)]` is no pattern of files.")
    }
}
