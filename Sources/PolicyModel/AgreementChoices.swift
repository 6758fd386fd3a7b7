import BrusselsTime
import Findings
import Text

extension PolicyCheck {
    /// What was adopted against what the catalogue says about it: conflicts, variants and settings.
    func choices() -> [PolicyNote] {
        let standing = policy.adoptions.filter { !$0.isOff && ($0.until.map { day <= $0 } ?? true) }
        return conflicts(among: standing)
            + standing.flatMap {
                choice(of: $0) + settings(of: $0) + approval(of: $0)
            }
    }

    // MARK: - Who agrees

    /// What is adopted and asks for agreement, while no requirement carries it out.
    private func approval(of adoption: Adoption) -> [PolicyNote] {
        let agreement = chosen(adoption)
        guard let entry = policy.catalogueEntry(agreement), let proposal = entry.approval else { return [] }
        if entry.isConfirmedByChoice {
            // A requirement for the same types is about something else: only one that names it asks for it.
            if policy.requirements.contains(where: { $0.agreement == agreement || $0.agreement == adoption.agreement })
            {
                return []
            }
            return [PolicyNote(.tip, .canBeConfirmed, .canBeConfirmed(agreement, proposal), source: adoption.source)]
        }
        guard !policy.requirements.contains(where: { $0.carriesOut(adoption, agreement, proposal) }) else { return [] }
        return [
            PolicyNote(.warning, .nobodyAgrees, .nobodyAgrees(agreement, proposal), source: adoption.source)
        ]
    }

    // MARK: - Conflicts

    /// Two adoptions of which the catalogue says that they conflict, for days they share, without a decision at either.
    private func conflicts(among adoptions: [Adoption]) -> [PolicyNote] {
        let bySubject = Dictionary(grouping: adoptions, by: chosen)
        var seen: Set<Set<AgreementID>> = []
        return adoptions.flatMap { one -> [PolicyNote] in
            let rivals = policy.catalogueEntry(chosen(one))?.conflicts ?? []
            return rivals.flatMap { bySubject[$0] ?? [] }.compactMap { other -> PolicyNote? in
                guard one.decision == nil, other.decision == nil, one.meets(other),
                    seen.insert([one.agreement, other.agreement]).inserted
                else { return nil }
                // The later line is the one to mend; both are shown.
                let (first, second) = one.source < other.source ? (one, other) : (other, one)
                let message = Message.conflict(named(second), named(first), at: first.source)
                return PolicyNote(.error, .conflict, message, source: second.source)
            }
        }
    }

    /// The variant that was picked, else the agreement itself.
    private func chosen(_ adoption: Adoption) -> AgreementID {
        guard let choice = adoption.choice.map({ AgreementID($0) }),
            policy.catalogueEntry(adoption.agreement)?.variants.contains(choice) == true
        else { return adoption.agreement }
        return choice
    }

    private func named(_ adoption: Adoption) -> (id: AgreementID, subject: Message?) {
        (adoption.agreement, policy.catalogueEntry(chosen(adoption))?.subject)
    }

    // MARK: - Variants and settings

    private func choice(of adoption: Adoption) -> [PolicyNote] {
        guard let choice = adoption.choice, let entry = policy.catalogueEntry(adoption.agreement),
            !entry.variants.isEmpty, !entry.variants.contains(AgreementID(choice)), entry.id.rawValue != choice
        else { return [] }
        let message = Message.unknownChoice(choice, of: entry)
        return [PolicyNote(.error, .unknownChoice, message, source: adoption.source)]
    }

    private func settings(of adoption: Adoption) -> [PolicyNote] {
        guard let known = policy.catalogueEntry(adoption.agreement)?.settings, !known.isEmpty else { return [] }
        return adoption.values.keys.sorted().filter { !known.contains($0) }.map { name in
            let message = Message.unknownSetting(name, of: adoption.agreement, nearest(to: name, among: known))
            return PolicyNote(.warning, .unknownSetting, message, source: adoption.source)
        }
    }
}

extension Requirement {
    /// Whether it says who agrees with what an adopted agreement is about: it names the agreement, or no agreement and its types.
    fileprivate func carriesOut(_ adoption: Adoption, _ chosen: AgreementID, _ proposal: ApprovalProposal) -> Bool {
        if let agreement { return agreement == chosen || agreement == adoption.agreement }
        return types.map { types in proposal.types.contains { types.contains(ContentTypeID($0)) } } ?? true
    }
}

extension Adoption {
    /// Whether both hold on some day.
    fileprivate func meets(_ other: Adoption) -> Bool {
        func endsBefore(_ one: Adoption, _ two: Adoption) -> Bool {
            guard let until = one.until, let from = two.from else { return false }
            return until < from
        }
        return !endsBefore(self, other) && !endsBefore(other, self)
    }
}

extension Message {
    fileprivate static func nobodyAgrees(_ agreement: AgreementID, _ proposal: ApprovalProposal) -> Message {
        let entry = proposal.line(for: agreement)
        return Message(
            nl:
                "Bij `\(agreement)` moet iemand akkoord gaan, maar nergens staat wie. Zet in `vereisten.yaml`: `\(entry)`.",
            en: "For `\(agreement)` somebody has to agree, and nothing says who. Put in `vereisten.yaml`: `\(entry)`.")
    }

    fileprivate static func canBeConfirmed(_ agreement: AgreementID, _ proposal: ApprovalProposal) -> Message {
        let entry = proposal.line(for: agreement)
        return Message(
            nl:
                "Geen regel kijkt `\(agreement)` na. Wil je dat iemand het bevestigt? Zet in `vereisten.yaml`: `\(entry)`.",
            en: "No rule looks at `\(agreement)`. Should somebody confirm it? Put in `vereisten.yaml`: `\(entry)`.")
    }

    fileprivate typealias Named = (id: AgreementID, subject: Message?)

    fileprivate static func conflict(_ one: Named, _ other: Named, at place: Source) -> Message {
        func named(_ agreement: Named, _ language: Language) -> String {
            "`\(agreement.id)`" + (agreement.subject.map { " (\($0[language]))" } ?? "")
        }
        return Message(
            nl:
                "\(named(one, .dutch)) past niet samen met \(named(other, .dutch)) in \(place.words.nl). Kies één van de twee, "
                + "of schrijf bij `besluit` welke beslissing zegt hoe het zit.",
            en:
                "\(named(one, .english)) does not go with \(named(other, .english)) in \(place.words.en). Choose one of the two, "
                + "or write at `besluit` which decision says how it is.")
    }

    fileprivate static func unknownChoice(_ choice: String, of entry: CatalogueEntry) -> Message {
        let (choice, known) = (printable(choice), entry.variants.map { "`\($0)`" }.joined(separator: ", "))
        return Message(
            nl: "Bij `\(entry.id)` bestaat de keuze `\(choice)` niet. Er is: \(known).",
            en: "`\(entry.id)` has no choice `\(choice)`. There is: \(known).")
    }

    fileprivate static func unknownSetting(_ name: String, of agreement: AgreementID, _ near: String?) -> Message {
        let name = printable(name)
        return Message(
            nl: "Bij `\(agreement)` doet `\(name)` niets." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
            en: "`\(name)` does nothing at `\(agreement)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }
}
