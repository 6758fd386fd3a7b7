public import Switches

/// What a rule about switches in a text looks at.
public struct SwitchSubject {
    public let page: PageSubject
    /// What is to be said about them.
    public let remarks: [SwitchRemark]

    public init(page: PageSubject, remarks: [SwitchRemark]) {
        self.page = page
        self.remarks = remarks
    }
}
