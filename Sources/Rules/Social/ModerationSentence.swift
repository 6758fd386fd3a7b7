import Content
public import Findings
import Git
import Markdown
import PolicyModel
import YAML

/// The sentence with which we moderate stands where it belongs, word for word.
public struct ModerationSentence: Rule {
    public static let description = RuleDescription(
        id: "moderation-sentence",
        title: Message(
            nl: "Wie modereert, gebruikt de zin die vastligt", en: "Who moderates uses the sentence that was set"),
        demand: Message(
            nl:
                "Iedereen die een reactie weghaalt, zegt daarbij hetzelfde. Die zin staat vast in de afspraken, en woord voor woord op "
                + "de pagina waar de beheerders hem halen.",
            en:
                "Everybody who removes a reaction says the same with it. That sentence is set in the agreements, and stands word for "
                + "word on the page where administrators take it."),
        remedy: Message(
            nl: "Zet de zin terug zoals hij in de afspraken staat.",
            en: "Put the sentence back as the agreements have it."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-10c"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        let pages = circumstances.wordList("moderatiezin_pagina", ofAny: Self.agreements)
        let sentence = circumstances.wordList("moderatiezin", ofAny: Self.agreements)?.first?.oneSpaced ?? ""
        // Where nobody said which page it is, its name does, once there is a sentence.
        guard let path = subject.path.text,
            pages.map({ $0.contains(path) }) ?? (!sentence.isEmpty && subject.path.name == Self.usualName)
        else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard !sentence.isEmpty else { return [FieldRemark(range: nil, message: .unset, help: .setIt)] }
            return says(sentence, page) ? [] : [FieldRemark(range: nil, message: .changed, help: .putBack(sentence))]
        }
    }

    private static let usualName = "modereren.md"

    private func says(_ sentence: String, _ page: Page) -> Bool {
        page.markdown.scopes.contains { scope in
            String(decoding: page.markdown.text(of: scope, in: page.bytes).bytes, as: UTF8.self).oneSpaced
                .contains(sentence)
        }
    }
}

extension Message {
    fileprivate static let changed = Message(
        nl: "Op deze pagina staat de zin waarmee we modereren niet, of niet woord voor woord.",
        en: "The sentence with which we moderate does not stand on this page, or not word for word.")
    fileprivate static let unset = Message(
        nl: "De zin waarmee we modereren, staat nog niet in de afspraken.",
        en: "The sentence with which we moderate is not in the agreements yet.")
    fileprivate static let setIt = Message(
        nl: "De communicatiedienst vult hem daar in, bij `moderatiezin`.",
        en: "The communication service fills it in there, at `moderatiezin`.")
    fileprivate static func putBack(_ sentence: String) -> Message {
        Message(
            nl: "Zet deze zin terug: “\(shown(sentence))”", en: "Put this sentence back: “\(shown(sentence))”")
    }
}
