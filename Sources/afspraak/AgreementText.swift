import Findings
import PolicyModel

/// An agreement as it can be explained: the municipality's own words, or what the catalogue says of it.
struct AgreementText {
    let id: AgreementID
    let title: Message
    let text: Message
    /// The agreements of the notes it rests on.
    let restsOn: [AgreementID]
    /// The catalogue's entry; nil for an own agreement.
    let entry: CatalogueEntry?
    let isAdopted: Bool
    /// Whether `vereisten.yaml` asks somebody to agree with it.
    let isConfirmed: Bool
}

extension Policy {
    /// The agreement of this id or, for an own one, this number; nil when nobody knows it. The notes write `2f.3` or `GENT-T25`
    /// where an id has `2f-3` and `gent-t25`.
    func agreement(named name: String) -> AgreementText? {
        let id = AgreementID(name.lowercased().replacing(".", with: "-"))
        if let own = ownAgreements.first(where: { $0.id == id || $0.number == name }) {
            let title = Message(nl: own.title, en: own.title)
            let words = own.text ?? own.title
            return AgreementText(
                id: own.id, title: title, text: Message(nl: words, en: words), restsOn: own.restsOn, entry: nil,
                isAdopted: true, isConfirmed: isConfirmed(own.id))
        }
        return catalogue.first { $0.id == id }.map { entry in
            AgreementText(
                id: id, title: entry.subject, text: entry.subject, restsOn: [], entry: entry,
                isAdopted: adoptions.contains { $0.agreement == id && !$0.isOff }, isConfirmed: isConfirmed(id))
        }
    }

    /// Whether somebody has to agree beforehand because of an agreement.
    func isConfirmed(_ agreement: AgreementID) -> Bool { requirements.contains { $0.agreement == agreement } }

    /// Every name under which an agreement can be asked for.
    var agreementNames: [String] {
        ownAgreements.flatMap { [$0.id.rawValue, $0.number] } + catalogue.map(\.id.rawValue)
    }
}
