import BrusselsTime
import Content
import Findings
import Git
import PolicyModel
import Text
import YAML

/// What the municipality decided on politics in its texts, with the agreements that ask for it.
struct NeutralSettings {
    /// What is allowed of parties (`partijen`).
    enum Parties: String {
        /// A complete overview is neutral; one party alone is not.
        case neutral = "neutraal"
        /// None, but on pages about elections, sessions and who sits in the council.
        case forbidden = "verboden"
    }

    /// What is allowed of office holders (`mandatarissen`).
    enum Holders: String {
        case none = "geen"
        /// Where the page says why, in one of the agreed cases.
        case exceptions = "uitzonderingen"
        /// Named freely; in the picture under the conditions of Leopoldsburg.
        case conditions = "voorwaarden"
    }

    /// The agreements of these families that were adopted, with their values: looked up once for all pages of a push.
    private let adopted: [AgreementID: [String: Adoption.Value]]
    private let mayNameParties: [PathPattern]

    init(_ circumstances: Circumstances) {
        self = circumstances.policy.kept(on: circumstances.day) { NeutralSettings(reading: circumstances) }
    }

    private init(reading circumstances: Circumstances) {
        var adopted: [AgreementID: [String: Adoption.Value]] = [:]
        for agreement in Self.agreements {
            adopted[agreement] = circumstances.standing(of: agreement)?.values
        }
        self.adopted = adopted
        let patterns = NeutralTable.partyAgreements.lazy.compactMap { adopted[$0]?["partijen_mogen_op"]?.wordList }
            .first
        mayNameParties = (patterns ?? []).compactMap { try? PathPattern($0) }
    }

    /// All agreements that a rule of this family asks about.
    private static let agreements = Set(
        NeutralTable.partyAgreements + NeutralTable.holderAgreements + NeutralTable.wordAgreements
            + NeutralTable.electionAgreements + shareAgreements + [
                "kortom-32a", "kortom-32b", "kortom-32c", "kortom-32d", "kortom-32f", "kortom-37e", "leopoldsburg-3d-2",
                "leopoldsburg-1e", "leopoldsburg-2a", "leopoldsburg-2d-e", "aartselaar-m7",
            ])

    func stands(_ agreement: AgreementID) -> Bool { adopted[agreement] != nil }

    func standsAny(_ agreements: [AgreementID]) -> Bool { agreements.contains(where: stands) }

    private func value(_ name: String, _ agreements: [AgreementID]) -> [String]? {
        agreements.lazy.compactMap { adopted[$0]?[name] }.first?.wordList
    }

    var parties: Parties {
        value("partijen", NeutralTable.partyAgreements)?.first.flatMap { Parties(rawValue: Folding.folded($0)) }
            ?? (stands("leopoldsburg-2e") ? .forbidden : .neutral)
    }

    var holders: Holders {
        value("mandatarissen", NeutralTable.holderAgreements)?.first.flatMap { Holders(rawValue: Folding.folded($0)) }
            ?? (stands("kortom-32") || !standsAny(["leopoldsburg-0", "leopoldsburg-3b-i"]) ? .exceptions : .conditions)
    }

    // MARK: - Contexts

    /// In which cases an office holder may appear: an open list.
    var contexts: [String] {
        let own = value("contexten", NeutralTable.holderAgreements) ?? []
        return own.isEmpty ? Self.usualContexts : own.map(Folding.folded)
    }

    private static let usualContexts = [
        "collegeoverzicht", "beleidsplan", "installatie", "vervanging", "duiding", "voorwoord", "crisis",
        "handtekening",
        "citaat", "perscontact", "samenstelling", "aanwezigheid", "bekendmaking", "plechtigheid",
    ]

    /// What of these stays when elections come (`sper_contexten`).
    var electionContexts: [String] {
        let own = value("sper_contexten", NeutralTable.electionAgreements) ?? []
        return own.isEmpty
            ? ["collegeoverzicht", "crisis", "handtekening", "perscontact", "samenstelling", "bekendmaking"]
            : own.map(Folding.folded)
    }

    /// Whether a page is about elections, candidates, sessions or who sits in the council: those name parties by their nature.
    func isAboutPolitics(_ subject: PageSubject) -> Bool {
        if let said = subject.page.frontMatter?["politieke_context"]?.value.text {
            let own = value("politieke_contexten", NeutralTable.partyAgreements)?.map(Folding.folded) ?? []
            if (Self.politicalContexts + own).contains(Folding.folded(said)) { return true }
        }
        if value("partijen_mogen_bij", NeutralTable.partyAgreements)?.contains(subject.type.id.rawValue) == true {
            return true
        }
        guard !mayNameParties.isEmpty, let path = subject.path.text else { return false }
        return mayNameParties.contains { $0.matches(path) != nil }
    }

    static let politicalContexts = ["verkiezingen", "kandidatenlijsten", "zitting", "samenstelling"]

    // MARK: - Elections

    /// The period before elections that runs when the page is read; nil: none, or none that was agreed on.
    func election(for subject: PageSubject) -> Calendar.Period? {
        let circumstances = subject.circumstances
        let today = circumstances.day
        let day = max(today, AssetChannel.firstDay(of: subject, in: nil) ?? today)
        let kinds = value("sper_voor", NeutralTable.electionAgreements)
        return circumstances.policy.calendar.periods(on: day).first { period in
            guard period.kind == .preElection else { return false }
            guard let kinds, let election = period.election else { return true }
            return kinds.contains(election)
        }
    }

    // MARK: - Third parties

    /// What is allowed of traders and brands (`derden_beleid`): promote them, or not.
    var promotesTraders: Bool {
        let words = value(
            "derden_beleid",
            [
                "kortom-37e", "leopoldsburg-3d-2", "leopoldsburg-2d-g", "leopoldsburg-2a", "leopoldsburg-2d-e",
                "aartselaar-m7",
            ])
        if let word = words?.first { return Folding.folded(word) == "promoten" }
        // Both need a decision that says which one it is; without one the stricter holds.
        return stands("aartselaar-m7") && !standsAny(["kortom-37e", "leopoldsburg-3d-2", "leopoldsburg-2d-g"])
    }

    /// Addresses of shops and brands (`handelaars`).
    var traders: [String] { value("handelaars", ["kortom-37e", "leopoldsburg-3d-2", "kortom-0-8"]) ?? [] }

    /// Addresses of pressure groups (`drukkingsgroepen`).
    var pressureGroups: [String] { value("drukkingsgroepen", Self.shareAgreements) ?? [] }

    /// Our own accounts, which may always be shared (`eigen_accounts`).
    var ownAccounts: [String] {
        value("eigen_accounts", Self.shareAgreements + ["leopoldsburg-1e", "kortom-37e"]) ?? []
    }

    static let shareAgreements: [AgreementID] = ["kortom-37d", "leopoldsburg-3d-1", "leopoldsburg-3h"]

    // MARK: - Registers

    /// How old a register may be, in months (`register_hoogstens_maanden`); nil: nothing was agreed.
    var registerMonths: Int? {
        value("register_hoogstens_maanden", NeutralTable.partyAgreements + NeutralTable.holderAgreements)?.first
            .flatMap { Int($0) }.map { min(max($0, 1), 1_200) }
    }

    /// The term of a board: a register that is older knows another one.
    static let termMonths = 72
}

/// An office holder whom a page declares, and why (`mandatarissen`).
struct DeclaredHolder {
    /// The register's id, an address, or a name.
    let reference: String
    /// Why; nil: not said.
    let context: String?
    let reason: String?
    /// In bytes of the file.
    let range: Range<Int>

    /// Nobody declares more.
    private static let most = 200

    static func all(in page: Page) -> [DeclaredHolder] {
        guard let value = page.frontMatter?["mandatarissen"]?.value else { return [] }
        return (value.sequence ?? [value]).prefix(Self.most).compactMap { node in
            func text(_ name: String) -> String? {
                node.mapping?.first { Folding.folded($0.key) == name }?.value.text
            }
            guard let reference = node.text ?? text("id") ?? text("iri") ?? text("naam") else { return nil }
            return DeclaredHolder(
                reference: reference, context: text("context").map(Folding.folded), reason: text("reden"),
                range: node.range)
        }
    }

    func names(_ holder: OfficeHolder) -> Bool {
        holder.isCalled(reference)
    }
}
