/// What exports of mandates and decisions say of a thing, whatever the reader's form: the properties that an import asks for.
enum LinkedProperty: UInt8, Sendable {
    case type, label
    // Mandates (OSLO Mandatendatabank).
    case start, end, rank, domain, status, person, membership, organisation, legalName, holds, role, posts, inTimeOf
    case governs, classification, firstName, familyName, name
    // Decisions (OSLO Besluit publicatie).
    case title, passedBy, published, documentDate, number, generated, generatedBy, subject, treats, heldBy, plannedStart
    case started
    // Events (UiTdatabank).
    case startDate, endDate, subEvent, workflow, calendar

    /// By the last part of their name, which no two of the vocabularies share.
    private static let byName: [String: LinkedProperty] = [
        "type": .type, "prefLabel": .label, "label": .label,
        "start": .start, "einde": .end, "rangorde": .rank, "beleidsdomein": .domain, "status": .status,
        "isBestuurlijkeAliasVan": .person, "hasMembership": .membership, "heeftLidmaatschap": .membership,
        "organisation": .organisation, "legalName": .legalName, "wettelijkeNaam": .legalName, "holds": .holds,
        "bekleedt": .holds, "role": .role, "bestuursfunctie": .role, "hasPost": .posts, "bevat": .posts,
        "isTijdspecialisatieVan": .inTimeOf, "bestuurt": .governs, "classificatie": .classification,
        "classification": .classification, "gebruikteVoornaam": .firstName, "familyName": .familyName,
        "achternaam": .familyName, "name": .name,
        "title": .title, "titel": .title, "passed_by": .passedBy, "aangenomenDoor": .passedBy,
        "date_publication": .published, "publicatiedatum": .published, "date_document": .documentDate,
        "identifier": .number, "id_local": .number, "number": .number, "generated": .generated,
        "wasGeneratedBy": .generatedBy, "subject": .subject, "behandelt": .treats, "isGehoudenDoor": .heldBy,
        "geplandeStart": .plannedStart, "startedAtTime": .started,
        "startDate": .startDate, "endDate": .endDate, "subEvent": .subEvent, "workflowStatus": .workflow,
        "calendarType": .calendar,
    ]

    private static let namespaces = [
        "data.vlaanderen.be/ns/", "www.w3.org/ns/org#", "www.w3.org/ns/prov#", "www.w3.org/ns/regorg#",
        "www.w3.org/2004/02/skos/core#", "www.w3.org/2000/01/rdf-schema#", "www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns.com/foaf/0.1/", "purl.org/dc/terms/", "data.europa.eu/eli/ontology#",
    ]

    /// A property by its whole name.
    static func named(_ address: String) -> LinkedProperty? {
        for scheme in ["http://", "https://"] where address.hasPrefix(scheme) {
            let rest = address.dropFirst(scheme.utf8.count)
            guard namespaces.contains(where: { rest.hasPrefix($0) }) else { return nil }
            return short(lastPart(of: address))
        }
        return nil
    }

    /// A property by the name that a document gives it without saying where it comes from.
    static func short(_ name: some StringProtocol) -> LinkedProperty? { byName[lastPart(of: name)] }

    /// What stands behind the last `#`, `/`, `:` or `.`.
    static func lastPart(of name: some StringProtocol) -> String {
        let bytes = Array(name.utf8)
        let cut = bytes.lastIndex { $0 == 0x23 || $0 == 0x2F || $0 == 0x3A || $0 == 0x2E } ?? -1
        return String(decoding: bytes[(cut + 1)...], as: UTF8.self)
    }

    /// Prefixes that everybody uses for these vocabularies, for documents that do not say what theirs stand for.
    static let usualPrefixes: Set<String> = [
        "rdf", "rdfs", "skos", "foaf", "org", "prov", "regorg", "rov", "dct", "dcterms", "dc", "eli", "mandaat",
        "besluit",
        "persoon", "person", "generiek",
    ]
}

/// Things and what is said of them.
struct LinkedGraph {
    struct Thing {
        let address: String
        /// Where it is first named.
        let line: Int
        var values: [(property: LinkedProperty, value: String)] = []

        func all(_ property: LinkedProperty) -> [String] {
            values.compactMap { $0.property == property ? $0.value : nil }
        }

        func first(_ property: LinkedProperty) -> String? {
            values.first { $0.property == property }?.value
        }

        /// Whether it is of a kind, by the last part of its name.
        func isA(_ kind: String) -> Bool {
            values.contains { value in
                guard value.property == .type else { return false }
                let (name, kind) = (value.value.utf8, kind.utf8)
                guard name.count > kind.count else { return name.elementsEqual(kind) }
                let before = name.dropLast(kind.count).last
                return name.suffix(kind.count).elementsEqual(kind)
                    && (before == 0x23 || before == 0x2F || before == 0x3A)
            }
        }
    }

    private(set) var things: [Thing] = []
    private var index: [String: Int] = [:]

    /// The place of a thing, new or not.
    mutating func place(of address: String, line: Int) -> Int {
        if let known = index[address] { return known }
        index[address] = things.count
        things.append(Thing(address: address, line: line))
        return things.count - 1
    }

    mutating func add(_ property: LinkedProperty, _ value: String, at place: Int) {
        things[place].values.append((property, value))
    }

    subscript(address: String) -> Thing? { index[address].map { things[$0] } }

    /// Follows a property to the first thing that the document tells of.
    func follow(_ thing: Thing?, _ property: LinkedProperty) -> Thing? {
        thing?.all(property).lazy.compactMap { self[$0] }.first
    }
}
