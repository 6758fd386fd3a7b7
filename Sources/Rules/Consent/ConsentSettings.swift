import Findings
import PolicyModel
import Text

/// What the municipality decided on consent, with agreement 23 of the note.
struct ConsentSettings {
    /// Every consent stands in the register; where a form is kept is not enough (`toestemmingsregister: ja`).
    let asksRegister: Bool
    /// Kinds of images on which people in a crowd need no consent (`zonder_toestemming: [overzicht]`).
    let crowds: Set<String>
    /// What consent is asked for, by type of page (`doelen: [{type: nieuws, doel: nieuws}]`).
    private let purposes: [String: String]

    init(_ circumstances: Circumstances) {
        let values = circumstances.policy.standing(of: "kortom-23", on: circumstances.day)?.values ?? [:]
        asksRegister =
            switch values["toestemmingsregister"] {
            case .text(let answer)?: ["ja", "yes", "true"].contains(Folding.folded(answer))
            default: false
            }
        crowds =
            switch values["zonder_toestemming"] {
            case .text(let kind)?: [Folding.folded(kind)]
            case .list(let kinds)?: Set(kinds.map(Folding.folded))
            default: []
            }
        var purposes: [String: String] = [:]
        if case .table(let rows)? = values["doelen"] {
            for row in rows { if let type = row["type"] { purposes[type] = row["doel"].map(Folding.folded) } }
        }
        self.purposes = purposes
    }

    /// What an item of this type is for; nil: nobody decided that.
    func purpose(of type: ContentTypeID) -> String? { purposes[type.rawValue] }
}
