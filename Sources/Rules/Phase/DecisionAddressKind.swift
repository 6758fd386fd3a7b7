import Registers

/// What the address of a decision leads to, as far as it can be told from the address alone.
enum DecisionAddressKind: Sendable, Hashable {
    /// A decision, or a list, minutes or an extract in which it stands.
    case decision
    /// Something on an agenda: whether it was decided does not follow.
    case agendaItem
    /// An agenda or a session as a whole.
    case session
    /// An address on a host where we know no decisions.
    case elsewhere
    /// No address on the web.
    case none

    /// `hosts`: the municipality's own hosts of decisions.
    init(of address: String, hosts: [String]) {
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else {
            self = .none
            return
        }
        let key = String(decoding: DecisionKey(of: address).bytes, as: UTF8.self)
        let path = key.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        // A port says nothing of where it is.
        guard let host = path.first.map({ String($0.prefix { $0 != ":" }) }), host.contains(".") else {
            self = .none
            return
        }
        guard path.count > 1 else {
            self = .elsewhere
            return
        }
        let steps = path.dropFirst().map { $0.lowercased() }
        guard Self.isFamily(host) || hosts.contains(where: { Self.covers($0, host) }) else {
            self = .elsewhere
            return
        }
        self = Self.kind(of: steps, isOwn: !Self.isFamily(host))
    }

    private static func kind(of steps: [String], isOwn: Bool) -> DecisionAddressKind {
        let names = Set(steps)
        if let last = steps.last, documents.contains(last) { return .decision }
        if names.contains("uittreksels") || names.contains("reglementen") { return .decision }
        if names.contains("besluiten") || names.contains("besluit") { return .decision }
        if names.contains("agendapunten") || names.contains("agendapunt")
            || names.contains("behandeling-van-agendapunten")
        {
            return .agendaItem
        }
        if names.contains("zittingen") || names.contains("zitting") || names.contains("agenda") { return .session }
        // A family's address that ends in a session, as `/gr/{id}` or `/{Bestuur}/{Gemeente}/{id}`.
        return isOwn ? .decision : .session
    }

    private static let documents: Set<String> = ["besluitenlijst", "notulen"]

    private static let wholeHosts: Set<String> = [
        "data.lblod.info", "data.gent.be", "ebesluitvorming.gent.be", "publicatie.gelinkt-notuleren.vlaanderen.be",
        "lokaalbeslist.vlaanderen.be",
    ]
    private static let hostEnds = ["-echo.cipalschaubroeck.be", ".onlinesmartcities.be", ".meetingburger.net"]

    private static func isFamily(_ host: String) -> Bool {
        wholeHosts.contains(host) || hostEnds.contains { host.hasSuffix($0) && host.utf8.count > $0.utf8.count }
    }

    /// A host, or with `*.` all below it.
    private static func covers(_ own: String, _ host: String) -> Bool {
        let own = own.lowercased()
        return own.hasPrefix("*.") ? host.hasSuffix(own.dropFirst()) : own == host
    }
}
