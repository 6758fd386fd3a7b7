import Findings
import Text
import YAML

/// Reads the files of a policy one after another and keeps what they say.
struct PolicyReader {
    let faults = PolicyFaults()
    let purpose: Policy.Purpose
    var parts = Policy.Parts()
    var references = References()
    var persons = EntryRegister()
    var departments = EntryRegister()
    var contentTypes = EntryRegister()
    var ownAgreements = EntryRegister()
    var catalogue = EntryRegister()
    var entries: [CatalogueEntry] = []
    var chapters = EntryRegister()
    var periods = EntryRegister()
    var requirements = EntryRegister()
    var partyRegister: PartyRegister?
    var officeHolderRegister: OfficeHolderRegister?
    var wordRegister: WordRegister?
    var placeRegister: PlaceRegister?
    private var hasAgreements = false
    private var deferred: [PolicyFile] = []
    private var registers: [PolicyFile] = []

    init(for purpose: Policy.Purpose) { self.purpose = purpose }

    /// Reads every file; what is wrong goes to `faults`.
    mutating func read(_ files: [PolicyFile]) {
        var paths: Set<String> = []
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            let shown = printable(file.path)
            guard paths.insert(file.path).inserted else {
                faults.add(PolicyError(file: shown, position: nil, message: .fileTwice))
                continue
            }
            guard let kind = PolicyFileKind(path: file.path) else {
                let near = nearest(to: file.path, among: PolicyFileKind.suggestions(for: file.path))
                faults.add(PolicyError(file: shown, position: nil, message: .unknownFile, suggestion: near))
                continue
            }
            if kind == .elsewhere { continue }
            guard file.bytes.count <= PolicyFiles.mostBytesPerFile else {
                faults.add(PolicyError(file: shown, position: nil, message: .fileTooLarge))
                continue
            }
            if kind.isLookedUp { registers.append(file) }
            switch (purpose, kind) {
            case (.judging, .tests): continue
            case (.judging, _) where kind.isLookedUp: continue
            case (_, .officeHolders): readOfficeHolders(file)
            case (_, .workPoints): readWorkPoints(file)
            case (.judging, .register): deferred.append(file)
            default: read(kind, PolicyText(file, faults: faults))
            }
        }
        parts.catalogue = Catalogue(
            read: entries, deferred: deferred, mentioned: Set(references.agreements.map(\.id)))
        parts.registers = PolicyRegisters(registers)
        if !hasAgreements {
            faults.add(PolicyError(file: "afspraken.yaml", position: nil, message: .noAgreements))
        }
    }

    /// Reads the list of what may stay for a while: only for what is wrong with it, it is used where pages are judged.
    private func readWorkPoints(_ file: PolicyFile) {
        do throws(PolicyErrors) { _ = try WorkList(file.bytes) } catch { error.errors.forEach(faults.add) }
    }

    /// Reads the register of people and nothing else, for who only asks who is who.
    mutating func readPeople(_ files: [PolicyFile]) {
        for file in files where PolicyFileKind(path: file.path) == .persons {
            read(.persons, PolicyText(file, faults: faults))
        }
        if faults.errors.isEmpty { checkNames() }
    }

    /// Reads catalogue files and nothing else.
    mutating func readCatalogue(_ files: [PolicyFile]) {
        for file in files { read(.register, PolicyText(file, faults: faults)) }
    }

    /// Reads the registers that rules look things up in and nothing else.
    mutating func readRegisters(_ files: [PolicyFile]) {
        for file in files {
            switch PolicyFileKind(path: file.path) {
            case .officeHolders: readOfficeHolders(file)
            case .some(let kind): read(kind, PolicyText(file, faults: faults))
            case nil: continue
            }
        }
    }

    private mutating func read(_ kind: PolicyFileKind, _ text: PolicyText) {
        if kind == .agreements { hasAgreements = true }
        let root: YAMLNode?
        do throws(YAMLError) {
            root = try parseYAML(text.bytes, limits: .policy)
        } catch {
            return text.fault(error.offset, Message(nl: error.message.nl, en: error.message.en))
        }
        switch kind {
        case .persons: text.list(root, named: text.path).forEach { readPerson($0, in: text) }
        case .departments: text.list(root, named: text.path).forEach { readDepartment($0, in: text) }
        case .owners: text.list(root, named: text.path).forEach { readOwnerRule($0, in: text) }
        case .grants: text.list(root, named: text.path).forEach { readGrant($0, in: text) }
        case .tests: text.list(root, named: text.path).forEach { readTest($0, in: text) }
        case .requirements: text.list(root, named: text.path).forEach { readRequirement($0, in: text) }
        case .agreements, .calendar, .contentType, .register, .parties, .words, .places:
            guard let root, !root.isNull else { return text.fault(0, .emptyFile) }
            switch kind {
            case .agreements: readAgreements(root, in: text)
            case .calendar: readCalendar(root, in: text)
            case .parties: readParties(root, in: text)
            case .words: readWords(root, in: text)
            case .places: readPlaces(root, in: text)
            case .contentType(let name): readContentType(root, named: name, in: text)
            default: readRegister(root, in: text)
            }
        case .elsewhere, .officeHolders, .workPoints: break
        }
    }
}

extension Policy {
    /// What a policy is read for.
    public enum Purpose: Sendable, Hashable {
        /// To be checked or changed: every file is read, and every id in it compared.
        case everything
        /// To judge by: it was checked when it arrived, so its own test cases are left out and the catalogue is only read when
        /// there is something to name. Saves half of the reading at every push.
        case judging
    }

    /// Reads a policy out of its files; throws everything that is the matter, not only the first.
    public init(loading files: PolicyFiles, for purpose: Purpose = .everything) throws(PolicyErrors) {
        let own = files.files.filter { PolicyFileKind(path: $0.path) != .elsewhere }
        let size = own.reduce(0) { sum, file in sum &+ min(file.bytes.count, PolicyFiles.mostBytes) }
        guard own.count <= PolicyFiles.mostFiles, size <= PolicyFiles.mostBytes else {
            throw PolicyErrors(errors: [PolicyError(file: "", position: nil, message: .tooMuch)])
        }
        var reader = PolicyReader(for: purpose)
        reader.read(own)
        // A file that cannot be read would make every id in it unknown: first things first.
        if reader.faults.errors.isEmpty { reader.checkReferences() }
        guard reader.faults.errors.isEmpty else { throw PolicyErrors(errors: reader.faults.sorted) }
        self.init(reader.parts)
    }
}

extension Message {
    fileprivate static let fileTwice = Message(nl: "Dit bestand is er twee keer.", en: "This file is there twice.")
    fileprivate static let unknownFile = Message(
        nl: "Dit bestand hoort niet bij de afspraken. Eigen notities horen in een andere map.",
        en: "This file is not part of the policy. Notes of your own belong in another folder.")
    fileprivate static let fileTooLarge = Message(
        nl: "Dit bestand is te groot: hoogstens 2 MiB.", en: "This file is too large: at most 2 MiB.")
    fileprivate static let noAgreements = Message(
        nl: "Dit bestand ontbreekt. Zonder dit bestand zijn er geen afspraken; `afspraak init` maakt het.",
        en: "This file is missing. Without it there is no policy; `afspraak init` makes it.")
    fileprivate static let emptyFile = Message(nl: "Dit bestand is leeg.", en: "This file is empty.")
    fileprivate static let tooMuch = Message(
        nl: "De afspraken zijn te groot: hoogstens 2000 bestanden en 4 MiB samen.",
        en: "The policy is too large: at most 2000 files and 4 MiB in all.")
}
