public import BrusselsTime
import Synchronization

/// The registers that rules ask for: read the first time something is asked, so that a push pays for nothing else.
final class PolicyRegisters: Sendable {
    private struct Loaded: Sendable {
        var isRead = false
        var parties: PartyRegister?
        var officeHolders: OfficeHolderRegister?
        var words: WordRegister?
        var places: PlaceRegister?
        var kept: [KeptKey: any Sendable] = [:]
    }

    private let files: [PolicyFile]
    private let loaded = Mutex(Loaded())

    init(_ files: [PolicyFile] = []) { self.files = files }

    var parties: PartyRegister? { loaded.withLock { read(&$0).parties } }
    var officeHolders: OfficeHolderRegister? { loaded.withLock { read(&$0).officeHolders } }
    var words: WordRegister? { loaded.withLock { read(&$0).words } }
    var places: PlaceRegister? { loaded.withLock { read(&$0).places } }

    // What is wrong with these files was told when they arrived.
    private func read(_ known: inout Loaded) -> Loaded {
        if known.isRead { return known }
        known.isRead = true
        var reader = PolicyReader(for: .everything)
        reader.readRegisters(files)
        (known.parties, known.officeHolders, known.words, known.places) = (
            reader.partyRegister, reader.officeHolderRegister, reader.wordRegister, reader.placeRegister
        )
        return known
    }

    func kept<Value: Sendable>(on day: Day, _ make: () -> Value) -> Value {
        let key = KeptKey(type: ObjectIdentifier(Value.self), day: day)
        if let known = loaded.withLock({ $0.kept[key] as? Value }) { return known }
        let made = make()
        loaded.withLock { $0.kept[key] = made }
        return made
    }
}

private struct KeptKey: Hashable, Sendable {
    let type: ObjectIdentifier
    let day: Day
}

extension Policy {
    /// The parties and lists of the municipality's register; nil: there is none.
    public var parties: PartyRegister? { registers.parties }
    /// The office holders of the municipality's register; nil: there is none.
    public var officeHolders: OfficeHolderRegister? { registers.officeHolders }
    /// The words that the municipality takes care with; nil: there is no list.
    public var words: WordRegister? { registers.words }
    /// The names of places that the municipality keeps; nil: there is no list.
    public var places: PlaceRegister? { registers.places }

    /// A table that a rule makes of these agreements as they stand on a day: made once for all pages of a push.
    public func kept<Value: Sendable>(on day: Day, _ make: () -> Value) -> Value { registers.kept(on: day, make) }
}
