import Findings

extension RuleExample {
    /// A push of one item of the communication service at this place, with these fields.
    static func placed(
        _ kind: Kind, at path: String, nl: String, en: String, _ fields: String,
        body: String = "Je bent welkom van 9 tot 12 uur.", before: String? = nil, beforeBody: String? = nil,
        others: [String: String] = [:], person: String = "lotte-verhaeghen", decisions: String? = nil,
        finds expected: Int = 0
    ) -> RuleExample {
        var files = others
        if before != nil || beforeBody != nil {
            files[path] = ExampleText.page(before ?? fields, body: beforeBody ?? body)
        }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: person, before: files,
            commits: [[path: ExampleText.page(fields, body: body)]], expected: expected, decisions: decisions)
    }
}
