import BrusselsTime
import Findings
import PolicyModel
import Presentation

/// What was decided on an agreement, as a note tells it.
struct NotaFacts {
    let policy: Policy
    let day: Day
    let language: Language
    /// What looks at an agreement, by its title.
    let rules: [RuleDescription]

    /// Of an agreement that was adopted.
    func facts(of adoption: Adoption, _ entry: CatalogueEntry?) -> [NoteDocument.Fact] {
        var facts: [NoteDocument.Fact] = []
        add(&facts, Message(nl: "Bron", en: "Source"), entry.map(source))
        if let choice = adoption.choice, let chosen = policy.catalogue.first(where: { $0.id.rawValue == choice }) {
            add(&facts, Message(nl: "Keuze", en: "Choice"), chosen.subject)
        }
        for (name, value) in adoption.values.sorted(by: { $0.key < $1.key }) {
            facts.append(NoteDocument.Fact(label(name), written(value)))
        }
        add(&facts, Message(nl: "Hoe streng", en: "How strictly"), weight(adoption))
        add(&facts, Message(nl: "Wanneer", en: "When"), days(adoption, entry))
        add(&facts, Message(nl: "Besluit", en: "Decision"), adoption.decision.map { Message(nl: $0, en: $0) })
        add(&facts, Message(nl: "Uitzondering", en: "Exception"), adoption.exceptions.map(exceptions))
        add(&facts, Message(nl: "Controle", en: "Check"), check([adoption.agreement], entry))
        return facts
    }

    /// Of one of the municipality's own.
    func facts(of own: OwnAgreement) -> [NoteDocument.Fact] {
        var facts: [NoteDocument.Fact] = []
        let sources = own.restsOn.map { id in policy.catalogue.first { $0.id == id }.map(source) }
            .compactMap { $0?[language] }
        if !sources.isEmpty {
            facts.append(
                NoteDocument.Fact(
                    Message(nl: "Rust op", en: "Rests on")[language], sources.joined(separator: "; ")))
        }
        add(&facts, Message(nl: "Controle", en: "Check"), check([own.id] + own.restsOn, nil))
        return facts
    }

    private func add(_ facts: inout [NoteDocument.Fact], _ label: Message, _ words: Message?) {
        if let words { facts.append(NoteDocument.Fact(label[language], words[language])) }
    }

    // MARK: - Words

    /// `Kortom, … , nummer 82`: the note up to its first comma is enough to find it.
    private func source(_ entry: CatalogueEntry) -> Message {
        let short = entry.origin.split(separator: ",").first.map(String.init) ?? entry.origin
        return Message(nl: "\(short), nummer \(entry.number)", en: "\(short), number \(entry.number)")
    }

    /// `druk_minstens` as a person reads it.
    private func label(_ name: String) -> String {
        let words = name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private func written(_ value: Adoption.Value) -> String {
        switch value {
        case .text(let text): word(text)
        case .list(let list): list.map(word).joined(separator: ", ")
        case .table(let rows):
            rows.map { row in
                row.sorted { ($0.key == "naam" ? "" : $0.key) < ($1.key == "naam" ? "" : $1.key) }
                    .map { $0.key == "naam" ? $0.value : "\($0.key.replacing("_", with: " ")): \(word($0.value))" }
                    .joined(separator: ", ")
            }.joined(separator: "; ")
        }
    }

    /// A day as a person says it; of a digest what is enough to tell it from another.
    private func word(_ text: String) -> String {
        if let day = Day(text) { return language == .dutch ? day.dutch : day.english }
        let isDigest =
            text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isDigest ? "\(text.prefix(8))…" : text
    }

    /// nil where nothing looks at it: then it holds nothing back, whatever was written.
    private func weight(_ adoption: Adoption) -> Message? {
        guard !serving([adoption.agreement]).isEmpty else { return nil }
        let severity = policy.standing(of: adoption.agreement, on: day)?.severity ?? adoption.severity
        let moment = adoption.moment ?? .publish
        return switch severity {
        case .block?:
            switch moment {
            case .keep: Message(nl: "Wie dit niet volgt, kan niet bewaren.", en: "Who does not follow it cannot keep.")
            case .submit:
                Message(nl: "Wie dit niet volgt, kan niet indienen.", en: "Who does not follow it cannot hand in.")
            case .publish:
                Message(
                    nl: "Wie dit niet volgt, past het aan voor het online komt.",
                    en: "Who does not follow it mends it before it comes online.")
            }
        case .warn?: Message(nl: "Je krijgt een opmerking om na te kijken.", en: "You get a remark to look at.")
        case .info?: Message(nl: "Je krijgt een tip.", en: "You get a tip.")
        case nil: nil
        }
    }

    private func days(_ adoption: Adoption, _ entry: CatalogueEntry?) -> Message? {
        let chapter = entry?.chapter.flatMap { id in policy.chapters.first { $0.id == id }?.from }
        let from = [adoption.from ?? chapter, policy.trialUntil?.adding(days: 1)].compactMap(\.self).max()
        switch (from, adoption.until) {
        case (let from?, let until?):
            return Message(
                nl: "Van \(from.dutch) tot en met \(until.dutch).", en: "From \(from.english) to \(until.english).")
        case (let from?, nil):
            return from <= day
                ? Message(nl: "Sinds \(from.dutch).", en: "Since \(from.english).")
                : Message(nl: "Vanaf \(from.dutch).", en: "From \(from.english).")
        case (nil, let until?): return Message(nl: "Tot en met \(until.dutch).", en: "Until \(until.english).")
        case (nil, nil): return nil
        }
    }

    private func exceptions(_ exceptions: Adoption.Exceptions) -> Message {
        guard !exceptions.roles.isEmpty else { return Message(nl: "Niemand.", en: "Nobody.") }
        let roles = exceptions.roles.sorted().map { $0.rawValue.replacing("-", with: " ") }
        let own =
            exceptions.coversOwnText
            ? Message(nl: ", ook voor een eigen tekst", en: ", also for an own text") : Message(nl: "", en: "")
        let advisers = exceptions.advisers.sorted().map { $0.rawValue.replacing("-", with: " ") }
        let advice =
            advisers.isEmpty
            ? Message(nl: "", en: "")
            : Message(
                nl: " en na advies van de \(advisers.joined(separator: " en de "))",
                en: " and after advice of the \(advisers.joined(separator: " and the "))")
        return Message(
            nl: "Mag van de \(roles.joined(separator: " of de "))\(own.nl), met een reden\(advice.nl).",
            en: "May be allowed by the \(roles.joined(separator: " or the "))\(own.en), with a reason\(advice.en).")
    }

    private func serving(_ agreements: [AgreementID]) -> [RuleDescription] {
        // Any agreement can be one that people are asked to confirm: the rule does not name them all.
        let isConfirmed = agreements.contains(where: policy.isConfirmed)
        return rules.filter { rule in
            rule.agreements.contains { agreements.contains($0) } || (isConfirmed && rule.id == "approval-given")
        }
    }

    /// The most titles of rules that are listed: house style has dozens.
    private static let mostTitles = 5

    private func check(_ agreements: [AgreementID], _ entry: CatalogueEntry?) -> Message? {
        let serving = serving(agreements)
        guard !serving.isEmpty else {
            return entry.map { $0.standing(isServed: false) }
                ?? Message(nl: "Dit volgen mensen op.", en: "People see to this.")
        }
        let more = serving.count - Self.mostTitles
        func titles(_ language: Language, _ rest: String) -> String {
            serving.prefix(Self.mostTitles).map { $0.title[language] }.joined(separator: "; ") + (more > 0 ? rest : "")
        }
        return Message(nl: titles(.dutch, "; en nog \(more)") + ".", en: titles(.english, "; and \(more) more") + ".")
    }
}
