import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// A crisis message says of which hour it is, when the next one comes, and who confirmed it.
public struct CrisisState: Rule {
    public static let description = RuleDescription(
        id: "crisis-state",
        title: Message(
            nl: "Een crisisbericht zegt van welk uur het is", en: "A crisis message says of which hour it is"),
        demand: Message(
            nl:
                "In een crisis verandert alles snel. De lezer wil weten van welk uur het bericht is en wanneer het volgende komt. En we "
                + "vertellen alleen wat bevestigd is: er staat bij door wie.",
            en:
                "In a crisis everything changes fast. The reader wants to know of which hour the message is and when the next one "
                + "comes. And only what is confirmed is told: it says by whom."),
        remedy: Message(
            nl: "Vul `uur_toestand`, `volgende_update` en `bevestigd_door` in.",
            en: "Fill in `uur_toestand`, `volgende_update` and `bevestigd_door`."),
        agreements: ["gedragscode-11b", "gent-t09", "kortom-41"],
        force: .adopted(from: .publish),
        // A crisis message waits for nothing.
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCrisisMessage else { return [] }
        let now = subject.circumstances.instant
        return subject.remarks(Self.description.id) { page in
            var remarks: [FieldRemark] = []
            func add(_ field: String, _ message: Message) {
                let range = page.frontMatter?[field]?.value.range
                remarks.append(FieldRemark(range: range, message: message, help: Self.description.remedy))
            }
            let state = page.moment("uur_toestand")
            let next = page.moment("volgende_update")
            if let state {
                if state.instant > now { add("uur_toestand", .fromLater) }
            } else {
                add("uur_toestand", .noHour)
            }
            if let next {
                if let state, next.instant <= state.instant { add("volgende_update", .nextIsEarlier) }
            } else if page.frontMatter?["laatste_bericht"]?.value.bool != true {
                add("volgende_update", .noNext)
            }
            if !page.says("bevestigd_door") { add("bevestigd_door", .unconfirmed) }
            return remarks
        }
    }
}

extension PageSubject {
    /// Whether it is a message in a crisis.
    var isCrisisMessage: Bool { isOfType("crisistypes", ofAny: ["kortom-42"], usually: ["crisis"]) }
}

extension Message {
    fileprivate static let noHour = Message(
        nl: "Bij dit bericht staat niet van welk uur het is (`uur_toestand`).",
        en: "This message does not say of which hour it is (`uur_toestand`).")
    fileprivate static let fromLater = Message(
        nl: "Het uur van de toestand ligt later dan nu.", en: "The hour of the situation is later than now.")
    fileprivate static let noNext = Message(
        nl:
            "Er staat niet wanneer het volgende bericht komt (`volgende_update`). Is dit het laatste, schrijf dan `laatste_bericht: ja`.",
        en:
            "It does not say when the next message comes (`volgende_update`). If this is the last, write `laatste_bericht: ja`."
    )
    fileprivate static let nextIsEarlier = Message(
        nl: "Het volgende bericht komt hier vroeger dan dit bericht zelf.",
        en: "The next message would have come before this one.")
    fileprivate static let unconfirmed = Message(
        nl: "Bij dit bericht staat niet wie het bevestigde (`bevestigd_door`).",
        en: "This message does not say who confirmed it (`bevestigd_door`).")
}
