import Approvals
import BrusselsTime
import PolicyModel
import Testing

/// A town small enough to see at once: who may agree on what, through the real loader.
enum Town {
    /// A page of sport, and of another department.
    static let pool = "website/sport/zwembad.md"
    static let park = "website/groen/park.md"

    private static let rights = """
        - {rol: eindredacteur, mag: [goedkeuren], pad: "website/**"}
        - {rol: schepen, mag: [goedkeuren], pad: "website/**"}
        - {rol: burgemeester, mag: [goedkeuren], pad: "website/**"}
        - {rol: diensthoofd, mag: [goedkeuren], pad: "website/**", types: [pagina]}
        - {rol: communicatie, mag: [maken, wijzigen, publiceren, goedkeuren], pad: "website/**"}
        - {rol: redacteur, mag: [maken, wijzigen, publiceren], pad: "website/**"}
        """

    private static let people = """
        - {id: rie, naam: Rie, aanstellingen: [{rol: redacteur, diensten: [sport]}]}
        - {id: emma, naam: Emma, aanstellingen: [{rol: eindredacteur}]}
        - {id: fons, naam: Fons, aanstellingen: [{rol: eindredacteur}]}
        - {id: gust, naam: Gust, aanstellingen: [{rol: eindredacteur}]}
        - {id: stef, naam: Stef, aanstellingen: [{rol: schepen}]}
        - {id: bram, naam: Bram, aanstellingen: [{rol: burgemeester}]}
        - {id: dora, naam: Dora, aanstellingen: [{rol: schepen}, {rol: burgemeester}]}
        - {id: hans, naam: Hans, aanstellingen: [{rol: diensthoofd, diensten: [sport]}]}
        - {id: cleo, naam: Cleo, aanstellingen: [{rol: communicatie}]}
        - {id: oud, naam: Oud, aanstellingen: [{rol: schepen, tot: 2026-11-20}]}
        - {id: net, naam: Net, aanstellingen: [{rol: schepen, tot: 2026-11-21}]}
        - {id: nieuw, naam: Nieuw, aanstellingen: [{rol: schepen, van: 2026-11-22}]}
        - {id: vera, naam: Vera, aanstellingen: [{rol: schepen, vervangt: stef, dagen: vrij}]}
        - {id: leeg, naam: Leeg}
        """

    private static func page(_ id: String, _ folder: String) -> String {
        "versie: 1\nid: \(id)\nnaam: \(id)\nsoort: pagina\npaden: [\"\(folder)/**\"]\n"
    }

    /// The town with the requirement `vereisten.yaml` holds.
    static func policy(_ requirement: String) throws -> Policy {
        let files = [
            "afspraken.yaml": "versie: 1\ngemeente: Zandbeke\ncontact: communicatie\n",
            "diensten.yaml":
                "- {id: communicatie, naam: C}\n- {id: sport, naam: S}\n- {id: groen, naam: G}\n",
            "eigenaars.yaml":
                "- {pad: \"website/**\", eigenaar: communicatie}\n- {pad: \"website/sport/**\", eigenaar: sport}\n"
                + "- {pad: \"website/groen/**\", eigenaar: groen}\n",
            "kalender.yaml":
                "versie: 1\nfeestdagen: [2026-05-25, 2026-11-11]\nsluitingsdagen: [2026-12-24]\n",
            "personen.yaml": people, "rechten.yaml": rights, "vereisten.yaml": "- {id: v, \(requirement)}\n",
            "types/pagina.yaml": page("pagina", "website"), "types/nieuws.yaml": page("nieuws", "website/nieuws"),
        ]
        return try Policy(loading: PolicyFiles(files.map { PolicyFile(path: $0.key, bytes: Array($0.value.utf8)) }))
    }

    static func moment(_ text: String) throws -> Instant { try #require(instant(fromISO: text)) }
}
