import Foundation

/// One thing that is wrong, with the one remark that it must give.
struct PlantedFault: Sendable {
    let rule: String
    /// Where the remark has to stand.
    let path: String
    let plant: @Sendable (Clone) throws -> Void

    init(_ rule: String, _ path: String, plant: @escaping @Sendable (Clone) throws -> Void) {
        self.rule = rule
        self.path = path
        self.plant = plant
    }

    /// A paragraph at the end of a page.
    static func text(_ rule: String, _ path: String, _ paragraph: String) -> PlantedFault {
        PlantedFault(rule, path) { try $0.append(paragraph, to: path) }
    }

    private static func swap(_ rule: String, _ path: String, _ old: String, _ new: String) -> PlantedFault {
        PlantedFault(rule, path) { clone in
            let text = try clone.read(path)
            guard text.contains(old) else { throw MissingText(path: path, text: old) }
            try clone.write(path, text.replacing(old, with: new, maxReplacements: 1))
        }
    }

    /// A drawing with a record of these answers; the remark stands in the record.
    static func image(_ rule: String, _ name: String, _ answers: String) -> PlantedFault {
        let path = "beelden/sport/\(name).gif"
        return PlantedFault(rule, path + ".yml") { clone in
            try clone.write(path, gif(name))
            try clone.write(path + ".yml", "sha256: \(try clone.digest(path))\n\(answers)")
        }
    }

    private static func record(_ name: String, _ answers: String, in clone: Clone) throws {
        let path = "beelden/sport/\(name).gif"
        try clone.write(path, gif(name))
        try clone.write(path + ".yml", "sha256: \(try clone.digest(path))\n\(answers)")
    }

    static func gif(_ name: String) -> String { Gif.text(name) }
    private static let own = "maker: Wim Dessers\ngebruiksrecht: eigen-werk\n"
    private static let site = "https://www.zandbeke.example/"
    private static let future = "/beelden/communicatie/zandbeke-2040.png"
    private static let pool = "/beelden/sport/zwembad.jpg"

    static let all: [PlantedFault] =
        houseStyle + notation + wording + accessibility + structure + ai + images + people + uses + pages + rights
        + embedded + neutrality + phase + privacy + speaking + between + press + social

    private static let houseStyle: [PlantedFault] = [
        text(
            "style-switch", "website/gezin/kinderopvang/ziek-in-de-opvang.md",
            "<!-- afspraak uit: stijl-ambtelijke-taal, zo staat het in het reglement -->\n\nTot dan."),
        text("stijl-u-vorm", "website/identiteit/reispas.md", "Wij helpen u graag."),
        text("stijl-u-vorm", "website/wonen/premies/regenwaterput.md", "Breng uw kaart mee."),
        swap("stijl-u-vorm", "website/identiteit/rijbewijs.md", "samenvatting: ", "samenvatting: Voor u. "),
        PlantedFault("stijl-je-vorm", "brieven/wonen/gratis-advies-over-uw-dak.md") {
            try $0.append("Heb je nog een vraag?", to: "brieven/wonen/gratis-advies-over-uw-dak.md")
        },
        text("stijl-ambtelijke-taal", "website/identiteit/trouwen.md", "Bel ons indien nodig."),
        text("stijl-ambtelijke-taal", "website/mobiliteit/bus.md", "De bus rijdt niet gedurende de zomer."),
        text("stijl-vlaams", "website/mobiliteit/deelwagens.md", "Van zodra het vriest, strooien we."),
        text(
            "stijl-lange-zin", "website/mobiliteit/fietsen.md",
            "Je fietst van de markt langs de kerk en de school en het park naar de brug en daarna verder langs het water "
                + "tot aan de molen en weer terug naar het plein."),
        text(
            "stijl-lange-alinea", "website/mobiliteit/laadpalen.md",
            String(repeating: "Je fietst van de markt naar de brug en terug. ", count: 13)),
        text("stijl-linktekst", "website/mobiliteit/schoolstraten.md", "Kijk [hier](\(site))."),
        text("stijl-alt-tekst", "website/vrije-tijd/sport/sportkampen.md", "![Foto van het bad](\(pool))"),
        text("stijl-datum", "website/mobiliteit/verkeersbord-melden.md", "Kom op 20/11/2026 langs."),
        text("stijl-datum", "website/mobiliteit/blauwe-zone.md", "Kom op 20 November langs."),
        text("stijl-uur-punt", "website/mobiliteit/bewonerskaart.md", "Kom om 14u30 langs."),
        text("stijl-uur-punt", "website/mobiliteit/fietsbrug.md", "De deur opent om 14:30."),
        text("stijl-telefoon", "website/mobiliteit/fietsstraat.md", "Bel 018/55 02 14."),
        text("stijl-bedrag", "website/ondernemen/gevelpremie.md", "Je betaalt €12."),
        text("stijl-bedrag", "website/ondernemen/leegstand.md", "Je betaalt 12 EUR."),
        text("stijl-hoofdletters", "website/ondernemen/markten.md", "LEES DEZE TEKST goed."),
        text("stijl-kop-leesteken", "website/ondernemen/sluitingsdag.md", "## Nog een dag:\n\nDe winkel is dicht."),
        text("stijl-kop-vaag", "website/ondernemen/terras-plaatsen.md", "## Info\n\nDe winkel is dicht."),
        text("stijl-spelling", "website/ondernemen/zaak-starten.md", "Het zwembatt is open."),
        text("stijl-afkorting", "website/veiligheid/noodsituatie.md", "Kom i.p.v. morgen vandaag."),
        text("stijl-lezer-aanspreken", "website/zorg/dienstencentrum.md", "De aanvrager tekent het formulier."),
        text("stijl-jargon", "website/gezin/huis-van-het-kind.md", "Vertel ons je feedback."),
        text(
            "stijl-lijdende-vorm", "website/gezin/kinderopvang/baby-en-peuter.md", "De speeltuin wordt in mei hersteld."
        ),
        text(
            "stijl-naamwoordstijl", "website/gezin/kinderopvang/vakantieopvang.md",
            "Help ons bij het planten van de bomen."),
        text(
            "stijl-voorzetselketen", "website/gezin/kinderopvang/voor-en-na-school.md",
            "De leden van de raad van de school van de wijk komen samen."),
        text(
            "stijl-dubbele-ontkenning", "website/gezin/kinderopvang/ziek-in-de-opvang.md", "Dat is niet onbelangrijk."),
        text("stijl-vage-tijd", "website/gezin/opvoedingsvragen.md", "Binnenkort lees je hier meer."),
        text("stijl-vage-woorden", "website/identiteit/geboorte-aangeven.md", "Wegens omstandigheden zijn we dicht."),
        text("stijl-respect", "website/identiteit/identiteitskaart.md", "Er is plaats voor mindervaliden."),
        text("stijl-gender", "website/identiteit/verhuizen.md", "Dames en heren, kom binnen."),
        text("stijl-uitroeptekens", "website/leren/inschrijven-voor-muziek.md", "Kom zingen!!"),
        text(
            "stijl-uitroepteken-te-veel", "website/mobiliteit/parkeren-met-een-beperking.md",
            "Kom! Er is plaats! Tot dan."),
        text("stijl-klikaas", "website/mobiliteit/werken/putten-in-de-weg.md", "Je raadt nooit hoe diep de put was."),
        text("stijl-superlatief", "website/mobiliteit/werken/riolering.md", "Het wordt een onvergetelijke dag."),
        text("stijl-letterwoord", "website/vrije-tijd/jeugd/speelplein.md", "Het BCSD komt samen."),
    ]

    private static let notation: [PlantedFault] = [
        text("stijl-getal", "website/gezin/geld-voor-je-gezin.md", "Zandbeke telt 14300 inwoners."),
        text("stijl-eenheid", "website/gezin/huis-van-het-kind.md", "De wandeling is 5km lang."),
        text("stijl-uur-bestaat", "website/gezin/opvoedingsvragen.md", "De bus vertrekt om 14.75 uur."),
        text("stijl-kbo", "website/identiteit/identiteitskaart.md", "Ons ondernemingsnummer is 0207500123."),
        text("stijl-iban", "website/identiteit/verhuizen.md", "Stort op BE68539007547034."),
        text(
            "stijl-webadres", "website/leren/inschrijven-voor-muziek.md",
            "Surf naar ww.zandbeke.example om je in te schrijven."),
        text("stijl-leesteken", "website/mobiliteit/werken/riolering.md", "Breng een pen , een kaart en geduld mee."),
        text(
            "weekday-date", "website/mobiliteit/werken/straatverlichting.md", "Kom op donderdag 20 november 2026 langs."
        ),
        text("weekday-date", "website/mobiliteit/werken/putten-in-de-weg.md", "Schrijf je in voor 31 november."),
    ]

    private static let wording: [PlantedFault] = [
        text("stijl-spelfout", "website/vrije-tijd/bibliotheek/boeken-lenen.md", "De burgermeester opent de zaal."),
        text("stijl-aaneen", "website/vrije-tijd/bibliotheek/lid-worden.md", "De gemeente raad komt samen."),
        text("stijl-apostrof", "website/vrije-tijd/cultuur/kaarten-kopen.md", "Stuur ons je fotos."),
        text("stijl-een-accent", "website/vrije-tijd/cultuur/tentoonstellen.md", "Het is een éénmalige premie."),
        text("stijl-dubbel-woord", "website/vrije-tijd/jeugd/jeugdhuis.md", "Breng de de sleutel terug."),
        text("stijl-hoofdletter-ambt", "website/vrije-tijd/jeugd/speelplein.md", "Vraag het aan de Burgemeester."),
        text("stijl-hoofdletter-dag", "website/vrije-tijd/toerisme/gids-boeken.md", "We zijn open op Maandag."),
        text("stijl-hoofdletter-naam", "website/vrije-tijd/toerisme/gids-boeken.md", "Stuur een SMS."),
    ]

    private static let accessibility: [PlantedFault] = [
        text("heading-order", "website/veiligheid/evenement-melden.md", "#### Te diep\n\nHier staat een zin."),
        text("heading-order", "website/veiligheid/sirenes-en-berichten.md", "# Nog een titel\n\nHier staat een zin."),
        text("link-text", "website/veiligheid/buurtinformatienetwerk.md", "Lees mee. [](\(site))"),
        text("link-text", "website/bestuur/reglementen.md", "Lees mee op <\(site)>."),
        text("alt-text", "website/vrije-tijd/sport/_index.md", "![](\(pool))"),
        text("alt-text", "website/vrije-tijd/sport/sporthal-huren.md", "<img src=\"\(pool)\">"),
    ]

    private static let structure: [PlantedFault] = [
        text("heading-empty", "website/gezin/huis-van-het-kind.md", "##\n\nTot dan."),
        text("heading-twin", "website/gezin/opvoedingsvragen.md", "## Tot dan\n\nKom.\n\n## Tot dan\n\nKom."),
        text("heading-fake", "website/identiteit/geboorte-aangeven.md", "**Tot dan**\n\nKom."),
        text("heading-mark", "website/identiteit/identiteitskaart.md", "##Tot dan\n\nKom."),
        text("table-columns", "website/identiteit/verhuizen.md", "| Dag | Wie |\n| --- | --- |\n| vandaag |"),
        text("table-header", "website/leren/inschrijven-voor-muziek.md", "| Dag | |\n| --- | --- |\n| nu | jij |"),
        text("list-fake", "website/mobiliteit/parkeren-met-een-beperking.md", "• je kaart\n• je foto"),
        text("bare-address", "website/mobiliteit/werken/putten-in-de-weg.md", "Kijk op \(site)."),
        text("link-fragment", "website/mobiliteit/werken/riolering.md", "Ga [naar dit stuk](#dit-stuk)."),
        text("reference-missing", "website/mobiliteit/werken/straatverlichting.md", "Ga [naar dit stuk][stuk]."),
        text("reference-unused", "website/mobiliteit/werken/strooien-in-de-winter.md", "[stuk]: \(site)"),
        text("space-inside", "website/mobiliteit/werken/wegenwerken-melden.md", "Kom ** vandaag ** langs."),
        PlantedFault("final-newline", "website/mobiliteit/werken/signalisatie-aanvragen.md") { clone in
            let path = "website/mobiliteit/werken/signalisatie-aanvragen.md"
            try clone.write(path, String(try clone.read(path).dropLast()))
        },
        text(
            "alt-words", "website/vrije-tijd/bibliotheek/lid-worden.md",
            "![Een zwembad met een blauw dak](\(pool) \"Een zwembad met een blauw dak\")"),
        text(
            "link-twin", "website/vrije-tijd/bibliotheek/boeken-lenen.md",
            "Ga [naar de kaart](\(site)) of [naar de kaart](\(site)kaart)."),
        text("document-link", "website/vrije-tijd/cultuur/kaarten-kopen.md", "Lees [het reglement](\(site)tekst.pdf)."),
        text("html-meaning", "website/vrije-tijd/cultuur/tentoonstellen.md", "<h3>Tot dan</h3>"),
        text("emoji-use", "website/vrije-tijd/jeugd/jeugdhuis.md", "Tot dan! 🎉🎉"),
        text("sense-words", "website/vrije-tijd/jeugd/speelplein.md", "Druk op de rode knop."),
        PlantedFault("page-language", "website/zorg/mantelzorg.md") {
            try $0.replace("ai: geen", with: "ai: geen\ntaal: Frans", in: "website/zorg/mantelzorg.md")
        },
    ]

    private static let ai: [PlantedFault] = [
        swap("ai-declaration", "website/bestuur/klacht-indienen.md", "\nai: geen", ""),
        swap("ai-declaration", "website/bestuur/gemeenteraad-bijwonen.md", "ai: geen", "ai: nee"),
        swap("ai-text-label", "website/bestuur/openbaarheid-van-documenten.md", "ai: geen", "ai: gegenereerd"),
        text("ai-image-label", "website/natuur/zwerfvuil-melden.md", "![Een straat met bomen](\(future))"),
        text(
            "ai-image-label", "website/natuur/wandelen-in-de-beekvallei.md",
            "![Een straat met bomen](\(future) \"Zo wordt de straat.\")"),
        swap("ai-review", "website/bestuur/financien/factuur-betalen.md", "ai: geen", "ai: hulpmiddel"),
        PlantedFault("ai-text-label", "website/leren/open-repetities.md") { clone in
            let path = "website/leren/open-repetities.md"
            try clone.replace("ai: geen", with: "ai: gegenereerd", in: path)
            try clone.append("## Nog dit\n\nTot dan.\n\n## En dit\n\nDeze tekst is gemaakt met AI.", to: path)
        },
        text("ai-leftovers", "website/leren/tarieven.md", "We openen in mei citeturn0search1."),
        text("ai-hints", "website/leren/instrument-huren.md", "Bel [naam]."),
        PlantedFault("ai-tool", "website/leren/dans-en-beeld.md") { clone in
            let path = "website/leren/dans-en-beeld.md"
            try clone.replace("ai: geen", with: "ai: {gebruik: gegenereerd, tool: GratisChat}", in: path)
            try clone.replace("---\n\n", with: "---\n\nDeze tekst is gemaakt met AI.\n\n", in: path)
        },
        image("ai-image-tool", "gratis", own + "herkenbaar: nee\nai: gegenereerd\nai_tool: GratisBeeld\n"),
        image("ai-origin", "toekomst", own + "herkomst: ai\nherkenbaar: nee\nai: geen\n"),
    ]

    private static let images: [PlantedFault] = [
        PlantedFault("asset-record", "beelden/sport/zonder.gif") {
            try $0.write("beelden/sport/zonder.gif", gif("zonder"))
        },
        PlantedFault("asset-record", "beelden/sport/weg.gif.yml") {
            try $0.write(
                "beelden/sport/weg.gif.yml",
                "sha256: \(String(repeating: "0", count: 64))\n\(own)herkenbaar: nee\nai: geen\n")
        },
        PlantedFault("asset-record", "beelden/sport/ander.gif.yml") {
            try $0.write("beelden/sport/ander.gif", gif("ander"))
            try $0.write(
                "beelden/sport/ander.gif.yml",
                "sha256: \(String(repeating: "0", count: 64))\n\(own)herkenbaar: nee\nai: geen\n")
        },
        PlantedFault("asset-record", "beelden/sport/stuk.gif.yml") {
            try $0.write("beelden/sport/stuk.gif", gif("stuk"))
            try $0.write("beelden/sport/stuk.gif.yml", "maker: [Wim\n")
        },
        PlantedFault("asset-record", "beelden/sport/zwemfeest-2026/extra.gif") {
            try $0.write("beelden/sport/zwemfeest-2026/extra.gif", gif("extra"))
        },
        image("asset-fields", "geen-maker", "gebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
        image("asset-fields", "geen-antwoord", own + "ai: geen\n"),
        image("asset-fields", "gevonden", "maker: Wim Dessers\ngebruiksrecht: gevonden\nherkenbaar: nee\nai: geen\n"),
        image("asset-fields", "tikfout", own + "herkenbaar: nee\nai: geen\nfotovermeldng: Wim\n"),
        image("asset-rights", "internet", "maker: internet\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
        image("asset-rights", "verlopen", own + "herkenbaar: nee\nai: geen\nte_gebruiken_tot: 2025-12-31\n"),
        image("portrait-consent", "portret", own + "herkenbaar: ja\nminderjarig: nee\nai: geen\n"),
        image(
            "portrait-consent", "kind",
            own + "herkenbaar: ja\nminderjarig: ja\ntoestemming: {bewaard: formulier 12}\nai: geen\n"),
        image(
            "portrait-consent", "terug",
            own + "herkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12\ningetrokken_op: 2026-01-05\nai: geen\n"),
        PlantedFault("asset-store", "website/wonen/los.gif") { try $0.write("website/wonen/los.gif", gif("los")) },
    ]

    private static let people: [PlantedFault] = [
        PlantedFault("portrait-names", "beelden/sport/namen.gif.yml") { clone in
            try record("namen", own + "herkenbaar: nee\nai: geen\npersonen: [Jan Peeters]\n", in: clone)
        },
        PlantedFault("consent-use", "intranet/sport/sleutels-van-de-sporthal.md") { clone in
            let consent = "toestemming: {bewaard: formulier 12, kanalen: [website]}"
            try record("alleen-web", own + "herkenbaar: ja\nminderjarig: nee\nai: geen\n\(consent)\n", in: clone)
            try clone.append(
                "![Een zwemmer](/beelden/sport/alleen-web.gif)", to: "intranet/sport/sleutels-van-de-sporthal.md")
        },
        PlantedFault("tag-wish", "sociaal/facebook/zwemmen-met-korting.md") { clone in
            let path = "sociaal/facebook/zwemmen-met-korting.md"
            try record("geen-tags", own + "herkenbaar: nee\nai: geen\ntaggen: nee\n", in: clone)
            try clone.replace("tagt: nee", with: "tagt: ja", in: path)
            try clone.append("![Een duiker](/beelden/sport/geen-tags.gif)", to: path)
        },
    ]

    private static let uses: [PlantedFault] = [
        text("asset-use", "website/wonen/afval/grofvuil.md", "![Een kast](/beelden/milieu/kast.jpg)"),
        text("asset-use", "website/wonen/afval/zelf-composteren.md", "![Een vat](https://foto.example/vat.jpg)"),
        text("asset-use", "website/wonen/afval/ophaling-aan-huis.md", "![Een vat](/beelden/sport/verlopen.gif)"),
    ]

    private static let pages: [PlantedFault] = [
        swap("page-fields", "website/wonen/bouwen/boom-vellen.md", "\ncontact:", "\ncontcat:"),
        swap("page-header", "website/wonen/bouwen/omgevingsvergunning.md", "titel: ", "titel: ["),
        PlantedFault("national-number", "website/wonen/afval/recyclagepark.md") {
            try $0.append("Het nummer is 93.05.18-223.61.", to: "website/wonen/afval/recyclagepark.md")
        },
        PlantedFault("file-names", "website/wonen/con.md") { try $0.write("website/wonen/con.md", Page.text()) },
        PlantedFault("readable-content", "website/wonen/afval/bytes.md") {
            try $0.write("website/wonen/afval/bytes.md", Data([0x23, 0x20, 0xFF, 0xFE, 0x0A]))
        },
        PlantedFault("page-fields", "website/wonen/afval/zonder-titel.md") {
            try $0.write(
                "website/wonen/afval/zonder-titel.md",
                "---\nsamenvatting: Een pagina zonder titel.\nai: geen\n---\n\nTekst.\n")
        },
    ]
}

/// A fault that cannot be planted: the example changed.
struct MissingText: Error, CustomStringConvertible {
    let path: String
    let text: String
    var description: String { "\(path) no longer holds “\(text)”" }
}
