import Findings
import PolicyModel

/// Who acts for the communication service: one answer for everything that is left to it.
enum CommunicationService {
    /// The agreements that leave something to it: each may name the roles that are it (`communicatierollen`).
    static let agreements: [AgreementID] = ["kortom-44", "kortom-45", "kortom-45-v", "gent-t23", "kortom-84"]
}

extension Circumstances {
    /// Whether who makes the change does so for the communication service: has a role that the agreements name, and where they
    /// name none, works for it as the registers of people and rights have it.
    var isByCommunication: Bool {
        guard let roles = wordList("communicatierollen", ofAny: CommunicationService.agreements) else {
            return policy.worksForCommunication(person, on: day)
        }
        return person.appointment(toOneOf: roles, on: day) != nil
    }
}
