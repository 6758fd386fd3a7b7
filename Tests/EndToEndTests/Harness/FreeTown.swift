import Foundation

extension Town {
    /// Lets every person of the register do everything, by a grant that this test plants.
    func allowAll() throws {
        let actions = [
            "maken", "wijzigen", "verwijderen", "verplaatsen-van", "verplaatsen-naar", "offline", "publiceren",
            "goedkeuren", "afwijken", "structuur", "beleid",
        ]
        try plant(".afspraken/rechten.yaml") {
            $0 + "\n- rol: alles\n  mag: [\(actions.joined(separator: ", "))]\n  pad: \"**\"\n"
        }
        // What these expect to be refused, no longer is.
        try plant(".afspraken/proeven.yaml") { _ in "[]\n" }
        try plant(".afspraken/personen.yaml") { register in
            register.replacing(#/(?m)^  aanstellingen:\n/#) { _ in
                "  aanstellingen:\n    - {rol: alles, van: 2020-01-01}\n"
            }
        }
    }
}

/// Two of everything: the town, and the same repository as plain git serves it.
struct Pair: Sendable {
    let town: Town
    /// Addresses: of the town's server, and of its twin.
    let addresses: [String]

    /// `settings` are set on both; `ours` are what our own installation demands, so that only the hooks differ.
    init(settings: [String: String] = [:]) throws {
        town = try Town()
        try town.allowAll()
        for (key, value) in settings { try town.git("config", key, value) }
        let ours = ["receive.fsckObjects": "true", "receive.advertisePushOptions": "true"]
        addresses = [town.server, try town.plainTwin(settings: settings.merging(ours) { one, _ in one })]
    }

    /// A person's copy, the same for both.
    func clone(_ person: Townsperson = .wim, named name: String? = nil) throws -> Clone {
        try town.clone(byPathFor: person, named: name)
    }

    /// What all refs of each of the two are.
    func refs() throws -> [String] {
        try addresses.map { try town.run("git", "-C", $0, "for-each-ref", "refs/heads", "refs/tags") }
    }
}
