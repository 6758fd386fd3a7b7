/// A switch in our own form: `<!-- afspraak uit: regel, reden -->`, till `<!-- afspraak aan: regel -->`.
///
/// Without the latter it holds for the next block: till the first empty line behind the text that follows it.
public struct AuthorSwitch: Sendable, Hashable {
    /// Where the comment stands.
    public let range: Range<Int>
    /// The rule as it was named.
    public let rule: String
    /// Why; nil when nothing was said.
    public let reason: String?
    /// What it switches the rule off for.
    public let covers: Range<Int>
}

/// What a comment in our own form asks.
enum AuthorSwitchForm: Hashable {
    case off(rule: String, reason: String?)
    case on(rule: String)
    /// It begins as a switch, and is none.
    case unclear

    /// nil for a comment that does not speak to us.
    init?(_ comment: String) {
        guard let word = comment.split(whereSeparator: \.isWhitespace).first,
            word.lowercased() == "afspraak" || word.lowercased() == "afspraak:"
        else { return nil }
        let rest = ValeSwitch.trimmed(comment.dropFirst(word.count))
        guard let colon = rest.firstIndex(of: ":") else {
            // A comment may begin with that word and be about something else.
            let verb = rest.split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() } ?? ""
            guard ["uit", "aan", "off", "on"].contains(verb) else { return nil }
            self = .unclear
            return
        }
        let verb = ValeSwitch.trimmed(rest[..<colon]).lowercased()
        let asked = ValeSwitch.trimmed(rest[rest.index(after: colon)...])
        let rule = ValeSwitch.trimmed(asked.prefix { $0 != "," && !$0.isWhitespace })
        let behind = asked.dropFirst(rule.count).drop { $0 == "," || $0.isWhitespace }
        switch verb {
        case "uit", "off":
            self = rule.isEmpty ? .unclear : .off(rule: String(rule), reason: Self.reason(behind))
        case "aan", "on": self = rule.isEmpty ? .unclear : .on(rule: String(rule))
        default: return nil
        }
    }

    /// A reason holds at least three letters.
    private static func reason(_ text: Substring) -> String? {
        let text = ValeSwitch.trimmed(text)
        return text.filter(\.isLetter).count >= 3 ? String(text) : nil
    }
}
