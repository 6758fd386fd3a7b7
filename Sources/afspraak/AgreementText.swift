import Findings
import PolicyModel

/// An agreement as it can be explained: the municipality's own words, or the subject the catalogue gives.
struct AgreementText {
    let id: AgreementID
    let title: Message
    let text: Message
    /// The agreements of the notes it rests on.
    let restsOn: [AgreementID]
}

extension Policy {
    /// The agreement of this id or, for an own one, this number; nil when nobody knows it.
    func agreement(_ id: AgreementID, number: String) -> AgreementText? {
        if let own = ownAgreements.first(where: { $0.id == id || $0.number == number }) {
            let title = Message(nl: own.title, en: own.title)
            let words = own.text ?? own.title
            return AgreementText(id: own.id, title: title, text: Message(nl: words, en: words), restsOn: own.restsOn)
        }
        return catalogue.first { $0.id == id }.map {
            AgreementText(id: $0.id, title: $0.subject, text: $0.subject, restsOn: [])
        }
    }

    /// Every name under which an agreement can be asked for.
    var agreementNames: [String] {
        ownAgreements.flatMap { [$0.id.rawValue, $0.number] } + catalogue.map(\.id.rawValue)
    }
}
