import Findings

extension PressRoom {
    static func examples() -> [RuleExample] {
        let path = "pers/berichten/zomer.md"
        let room = "website/pers/zomer.md"
        func sent(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, others: [String: String] = [:],
            before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, others: others, finds: finds)
        }
        let left = "verstuurd_op: 2026-11-20T09:00"
        return [
            sent(
                .right, "Het staat in de perskamer.", "It stands in the press room.", left + "\nperskamer: \(room)",
                others: [room: ExampleText.page()]),
            sent(.right, "Het is nog niet verstuurd.", "It was not sent yet.", "onderwerp: zomer"),
            sent(
                .right, "De pagina in de perskamer wijst ernaar.", "The page in the press room points at it.", left,
                others: [room: ExampleText.page("hoort_bij: \(path)")]),
            sent(.wrong, "Verstuurd, en nergens te lezen.", "Sent, and nowhere to be read.", left, finds: 1),
            sent(
                .wrong, "Op die plaats staat niets.", "Nothing stands at that place.", left + "\nperskamer: \(room)",
                finds: 1),
            sent(
                .wrong, "Het staat ergens anders.", "It stands elsewhere.",
                left + "\nperskamer: intranet/communicatie/zomer.md",
                others: ["intranet/communicatie/zomer.md": ExampleText.page()], finds: 1),
            sent(
                .tricky, "Zonder `.md`.", "Without `.md`.", left + "\nperskamer: website/pers/zomer",
                others: [room: ExampleText.page()]),
            sent(
                .tricky, "Het adres van onze site.", "The address of our site.",
                left + "\nperskamer: https://www.zandbeke.example/pers/zomer/", others: [room: ExampleText.page()]),
            sent(
                .tricky, "Een adres van onze site waar niets staat.", "An address of our site where nothing stands.",
                left + "\nperskamer: https://www.zandbeke.example/pers/winter/", others: [room: ExampleText.page()],
                finds: 1),
            sent(
                .tricky, "Zoals op de site.", "As on the site.", left + "\nperskamer: /pers/zomer/",
                others: [room: ExampleText.page()]),
            sent(
                .tricky, "Een adres op het web nemen we aan.", "An address on the web is taken for granted.",
                left + "\nperskamer: https://pers.zandbeke.example/zomer"),
            sent(
                .tricky, "Het vertrekt pas morgen.", "It leaves tomorrow.", "verstuurd_op: 2026-11-22T09:00"),
            sent(
                .tricky, "Een ander bericht op sociale media telt niet.", "A post on social media does not count.",
                left, others: ["sociaal/facebook/zomer.md": ExampleText.page("hoort_bij: \(path)")], finds: 1),
            sent(
                .tricky, "Het stond er al zo.", "It stood there so.", left + "\nonderwerp: zomer",
                before: left + "\nonderwerp: winter"),
        ]
    }
}
