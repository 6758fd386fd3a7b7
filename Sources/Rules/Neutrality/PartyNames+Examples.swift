import Findings

extension PartyNames {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Groen is hier een kleur.", en: "Groen is a colour here.", "ai: geen",
                "Groen licht voor het nieuwe fietspad. We gaan vooruit, want het moet anders."),
            .neutral(
                .right, nl: "Een pagina over verkiezingen noemt partijen.", en: "A page about elections names parties.",
                "ai: geen\npolitieke_context: verkiezingen",
                "De lijsten van N-VA, Vooruit en Groen hangen in het gemeentehuis uit."),
            .neutral(
                .right, nl: "Een kunstencentrum met dezelfde naam.", en: "An arts centre of the same name.", "ai: geen",
                "De bus vertrekt aan kunstencentrum Vooruit."),
            .neutral(
                .right, nl: "Een tabel met alle uitslagen kiest geen kant.",
                en: "A table with all results takes no side.", "ai: geen",
                "| Lijst | Zetels |\n| --- | --- |\n| N-VA | 5 |\n| cd&v | 4 |\n| Open Vld | 2 |"),
            .neutral(
                .wrong, nl: "Eén partij krijgt de eer.", en: "One party takes the credit.", "ai: geen",
                "Het fietspad is een voorstel van de N-VA.", finds: 1),
            .neutral(
                .wrong, nl: "Een partij met een gewone naam, in een zin over politiek.",
                en: "A party with an everyday name, in a sentence about politics.", "ai: geen",
                "De fractie van Groen vroeg om meer bomen.", finds: 1),
            .neutral(
                .wrong, nl: "In de samenvatting.", en: "In the summary.",
                "ai: geen\ntrefwoorden: [verkeer, Vlaams Belang]", finds: 1),
            .neutral(
                .wrong, nl: "Onze eigen lijst, met haar plusteken.", en: "Our own list, with its plus.", "ai: geen",
                "Dorpslijst+ organiseert een wandeling.", finds: 1),
            .neutral(
                .wrong, nl: "Eén zekere partij maakt haar buren tot partijen.",
                en: "One certain party makes its neighbours parties.", "ai: geen",
                "Het plan kwam van Vooruit, cd&v en Groen.", finds: 3),
            .neutral(
                .tricky, nl: "Van Vlaams belang, met een kleine letter.", en: "Of Flemish interest, in small letters.",
                "ai: geen", "De molen is erfgoed van Vlaams belang."),
            .neutral(
                .tricky, nl: "Anders aan het begin van een zin, ook over de raad.",
                en: "“Anders” at the beginning, about the council too.", "ai: geen",
                "Anders stemt de gemeenteraad in december."),
            .neutral(
                .tricky, nl: "Uitgezet, met de reden erbij.", en: "Switched off, with the reason.", "ai: geen",
                "<!-- afspraak uit: party-name, zo heet de straat in het oude register -->\n\nDe oude straat heette Agalev."
            ),
            .neutral(
                .tricky, nl: "Wat er al stond, houdt niemand op.", en: "What stood there holds nobody back.",
                "ai: geen", "De N-VA stelde dit voor.\n\nNieuw.", before: "De N-VA stelde dit voor.\n\nOud."),
            .neutral(
                .tricky, nl: "Een schijnbaar onzichtbaar teken verbergt niets.", en: "A hidden sign hides nothing.",
                "ai: geen", "Een voorstel van Vlaams Be&shy;lang.", finds: 1),
            .picture(
                .wrong, nl: "In de beschrijving van een beeld.", en: "In the description of an image.",
                body: "![Affiche van Open Vld](/beelden/sport/bad.svg)", finds: 1),
        ]
    }
}
