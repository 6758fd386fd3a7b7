public import BrusselsTime
import Findings
import Text
import YAML

/// Names of places of one kind.
public struct PlaceGroup: Sendable, Hashable {
    /// What the names are of.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case municipality = "gemeenten"
        /// What was a municipality of its own, or a hamlet.
        case village = "deelgemeenten"
        case street = "straten"
        /// Buildings, quarters, water.
        case site = "plaatsen"
        /// Those who live there, and what is of there: `Gentenaar`, `Gents`.
        case people = "inwoners"
    }

    public let kind: Kind
    public let names: [String]
    public let source: Source
}

/// The names of `registers/gemeenten.yaml`.
public struct PlaceRegister: Sendable {
    /// Where the list comes from.
    public let origin: String?
    /// The day the list is of.
    public let date: Day?
    public let groups: [PlaceGroup]
}

extension PolicyReader {
    mutating func readPlaces(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["versie", "bron", "datum", "groepen"]) else { return }
        form.checkVersion()
        let groups = form.list("groepen").compactMap { node -> PlaceGroup? in
            guard let form = Form(node, in: text, keys: ["soort", "namen"]),
                let kind = form.requiredWord("soort", PlaceGroup.Kind.policyWords)
            else { return nil }
            return PlaceGroup(kind: kind, names: form.lines("namen").map(\.text), source: form.source)
        }
        placeRegister = PlaceRegister(origin: form.line("bron"), date: form.day("datum"), groups: groups)
    }
}
