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
        houseStyle + accessibility + ai + images + people + uses + pages + rights + embedded

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
    ]

    private static let accessibility: [PlantedFault] = [
        text("heading-order", "website/veiligheid/evenement-melden.md", "#### Te diep\n\nHier staat een zin."),
        text("heading-order", "website/veiligheid/sirenes-en-berichten.md", "# Nog een titel\n\nHier staat een zin."),
        text("link-text", "website/veiligheid/buurtinformatienetwerk.md", "Lees mee. [](\(site))"),
        text("link-text", "website/bestuur/reglementen.md", "Lees mee op <\(site)>."),
        text("alt-text", "website/vrije-tijd/sport/_index.md", "![](\(pool))"),
        text("alt-text", "website/vrije-tijd/sport/sporthal-huren.md", "<img src=\"\(pool)\">"),
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
