import Findings
import PolicyModel
import Text

/// What the municipality decided on consent, with the agreements that ask for it.
struct ConsentSettings {
    /// Every consent stands in the register; where a form is kept is not enough (`toestemmingsregister: ja`).
    let asksRegister: Bool
    /// Kinds of images on which people in a crowd need no consent (`zonder_toestemming: [overzicht]`).
    let crowds: Set<String>
    /// What consent is asked for, by type of page (`doelen: [{type: nieuws, doel: nieuws}]`).
    private let purposes: [String: String]

    /// Whether who is of age is asked: not where only the agreement on children, or that on taking back, was adopted.
    private let asksAdults: Bool
    private let asksMinors: Bool

    private static let agreements: [AgreementID] = [
        "kortom-23", "leopoldsburg-2f", "gedragscode-4b", "gedragscode-12c", crowdAgreement,
    ]
    /// People in a crowd outside need not be asked.
    private static let crowdAgreement: AgreementID = "leopoldsburg-2f-2"

    init(_ circumstances: Circumstances) {
        func stands(_ agreement: AgreementID) -> Bool {
            circumstances.standing(of: agreement) != nil
        }
        func value(_ name: String) -> Adoption.Value? {
            circumstances.adoptedValue(name, ofAny: Self.agreements)
        }
        let isForChildren = stands("gedragscode-4c")
        let isNarrow = isForChildren || stands("leopoldsburg-2f-3")
        asksAdults = !isNarrow || Self.agreements.contains(where: stands)
        asksMinors = asksAdults || isForChildren
        asksRegister =
            switch value("toestemmingsregister") {
            case .text(let answer)?: ["ja", "yes", "true"].contains(Folding.folded(answer))
            default: false
            }
        crowds =
            switch value("zonder_toestemming") {
            case .text(let kind)?: [Folding.folded(kind)]
            case .list(let kinds)?: Set(kinds.map(Folding.folded))
            default: stands(Self.crowdAgreement) ? ["sfeer", "overzicht"] : []
            }
        var purposes: [String: String] = [:]
        if case .table(let rows)? = value("doelen") {
            for row in rows { if let type = row["type"] { purposes[type] = row["doel"].map(Folding.folded) } }
        }
        self.purposes = purposes
    }

    /// Whether consent is asked of somebody of this age.
    func asks(isMinor: Bool) -> Bool { isMinor ? asksMinors : asksAdults }

    /// What an item of this type is for; nil: nobody decided that.
    func purpose(of type: ContentTypeID) -> String? { purposes[type.rawValue] }
}
