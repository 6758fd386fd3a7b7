import Content
public import Findings

/// The last line of a page ends.
public struct FinalNewline: Rule {
    public static let description = RuleDescription(
        id: "final-newline", aliases: ["MD047"],
        title: Message(nl: "De laatste regel is af", en: "The last line is finished"),
        demand: Message(
            nl:
                "Eindigt een tekst zonder regeleinde, dan telt bij de volgende wijziging ook de laatste regel als gewijzigd, al "
                + "deed niemand er iets aan.",
            en:
                "When a text ends without a line ending, the last line counts as changed with the next change, though nobody "
                + "touched it."),
        remedy: Message(
            nl: "Zet de cursor achter het laatste teken en druk op Enter.",
            en: "Put the cursor behind the last character and press Enter."),
        agreements: ["kortom-21"], force: .adopted(from: .publish), weight: .info, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let bytes = subject.page.bytes
        guard let last = bytes.last, last != 0x0A, last != 0x0D, bytes.count > subject.page.bodyRange.lowerBound,
            !subject.standing.holds(bytes.count - 1)
        else { return [] }
        let end = bytes.count..<bytes.count
        let usesPairs = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
        return [
            Finding(
                rule: Self.description.id, place: subject.place(end), message: .open, help: Self.description.remedy,
                fix: Fix(bytes: end, replacement: usesPairs ? "\r\n" : "\n"))
        ]
    }
}

extension Message {
    fileprivate static let open = Message(
        nl: "Achter de laatste regel ontbreekt een regeleinde.", en: "A line ending is missing behind the last line.")
}
