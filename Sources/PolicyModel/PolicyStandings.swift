public import BrusselsTime
public import Findings

extension Policy {
    /// Whether a trial period runs: everything is judged and shown, only the dangerous refuses.
    public func isTrial(on day: Day) -> Bool { trialUntil.map { day <= $0 } ?? false }

    /// How an agreement stands on a day; nil when it was not adopted, was switched off, or ended.
    ///
    /// An own agreement stands as soon as it is written down. A start of its own goes before the start of its chapter. Who adopts
    /// without saying how heavily takes the severity of the catalogue; what it calls advice is else a tip.
    public func standing(of agreement: AgreementID, on day: Day) -> Standing? {
        let own = index.ownAgreements[agreement].map { ownAgreements[$0] }
        guard let adoption = adoption(of: agreement, on: day) else {
            guard let own, index.adoptions[agreement] == nil else { return nil }
            return standing(of: agreement, adoption: nil, start: nil, source: own.source, on: day)
        }
        if adoption.isOff { return nil }
        let chapter = catalogueEntry(agreement)?.chapter
        let chapterStart = chapter.flatMap { index.chapters[$0] }.flatMap { chapters[$0].from }
        return standing(
            of: agreement, adoption: adoption, start: adoption.from ?? chapterStart, source: adoption.source, on: day)
    }

    /// The names of agreements for a person: own agreements that rest on them first, then the agreements themselves.
    public func citations(for agreements: [AgreementID]) -> [AgreementID] {
        var positions: Set<Int> = []
        for agreement in agreements {
            if let own = index.ownAgreements[agreement] { positions.insert(own) }
            positions.formUnion(index.resting[agreement] ?? [])
        }
        let own = positions.sorted().map { ownAgreements[$0].id }
        var seen = Set(own)
        return own + agreements.filter { seen.insert($0).inserted }
    }

    /// How an agreement is named to a person; one that nobody knows is named by its id.
    public func citation(of agreement: AgreementID) -> Citation {
        if let own = index.ownAgreements[agreement].map({ ownAgreements[$0] }) {
            return Citation(
                id: agreement, number: own.number, isOwn: true, title: Message(nl: own.title, en: own.title))
        }
        let entry = catalogueEntry(agreement)
        return Citation(
            id: agreement, number: entry?.number ?? agreement.rawValue, isOwn: false, title: entry?.subject)
    }

    /// Whether the municipality wrote the agreement, rests one of its own on it, or adopted it, for whatever days.
    public func mentions(_ agreement: AgreementID) -> Bool {
        if index.ownAgreements[agreement] != nil || index.resting[agreement] != nil { return true }
        return index.adoptions[agreement]?.contains { !adoptions[$0].isOff } ?? false
    }

    /// How every agreement that the policy knows is named: the municipality's own first, then the catalogue.
    public var allCitations: [Citation] { (ownAgreements.map(\.id) + catalogue.map(\.id)).map { citation(of: $0) } }

    /// The adoption that counts on a day, else the next one to come.
    private func adoption(of agreement: AgreementID, on day: Day) -> Adoption? {
        let all = index.adoptions[agreement]?.map { adoptions[$0] } ?? []
        let open = all.filter { adoption in adoption.until.map { day <= $0 } ?? true }
        return open.first { adoption in adoption.from.map { $0 <= day } ?? true }
            ?? open.min { ($0.from ?? day) < ($1.from ?? day) }
    }

    private func standing(
        of agreement: AgreementID, adoption: Adoption?, start: Day?, source: Source, on day: Day
    ) -> Standing {
        let trialEnd = trialUntil?.adding(days: 1)
        let first = [start, trialEnd].compactMap(\.self).max()
        let entry = adoption.flatMap { catalogueEntry($0.agreement) }
        let usual = entry?.severity ?? (entry?.classification == .advice ? .info : nil)
        let isInForce = first.map { $0 <= day } ?? true
        return Standing(
            agreement: agreement, severity: adoption?.severity ?? usual, moment: adoption?.moment,
            isInForce: isInForce, startsOn: isInForce ? nil : first, choice: adoption?.choice,
            values: adoption?.values ?? [:], exceptions: adoption?.exceptions, citation: citation(of: agreement),
            source: source)
    }
}
