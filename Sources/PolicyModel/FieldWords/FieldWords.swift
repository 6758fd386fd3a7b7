import Findings

/// What is asked with each field that the program itself knows, in a sentence. A municipality's own `uitleg` goes first.
enum FieldWords {
    /// The name of a field, and its sentence in Dutch and in English.
    typealias Row = (String, String, String)

    /// The sentence of a field; nil when its name says all.
    static func sentence(of name: String) -> Message? { sentences[name] }

    private static let tables = [
        page, service, decision, origin, activity, letter, campaign, crisis, print, channel, post, press, image,
    ]

    private static let sentences = Dictionary(
        tables.joined().map { ($0.0, Message(nl: $0.1, en: $0.2)) }, uniquingKeysWith: { first, _ in first })
}
