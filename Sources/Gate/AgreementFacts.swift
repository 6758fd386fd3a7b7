import Approvals
import Git
import PolicyModel

/// Who agreed with the changes of one update, asked of the ledger. What cannot be read is no agreement, and is told.
final class AgreementFacts {
    private let ledger: StatementLedger
    private let pushed: ObjectID?
    private let publisher: PersonID
    /// The first thing that could not be read.
    private(set) var failure: GateError?

    init(ledger: StatementLedger, pushed: ObjectID?, publisher: PersonID) {
        self.ledger = ledger
        self.pushed = pushed
        self.publisher = publisher
    }

    func facts(of transition: Transition, uses: [ShownFile], written: [WrittenVersion]) -> ApprovalFacts {
        do throws(GateError) {
            return try ledger.approvals(
                of: transition, uses: uses, written: written, pushed: pushed, by: publisher)
        } catch {
            failure = failure ?? error
            return ApprovalFacts(authors: [publisher])
        }
    }
}
