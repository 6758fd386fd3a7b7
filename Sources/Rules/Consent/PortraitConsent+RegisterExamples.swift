import Findings

extension PortraitConsent {
    private typealias Text = ConsentExampleText

    /// With the register, with crowds, with several people.
    static func registerExamples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Het register kent de toestemming.", en: "The register knows the consent."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 0,
                consents: Text.register(Text.yes)),
            RuleExample(
                .right,
                Message(
                    nl: "Een kind, en in het register zei een ouder ja.",
                    en: "A child, and in the register a parent said yes."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-042}]", isMinor: true)), expected: 0,
                consents: Text.register(Text.child)),
            RuleExample(
                .right,
                Message(nl: "Twee mensen in beeld, twee toestemmingen.", en: "Two people in focus, two consents."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.portraitImage("focus_personen: 2\ntoestemming: [{id: T-041}, {bewaard: formulier 12}]")),
                expected: 0, consents: Text.register(Text.yes)),
            RuleExample(
                .right,
                Message(
                    nl: "Het register kan ook met de controlegetallen van de nummers werken.",
                    en: "The register may also hold the digests of the numbers."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 0,
                consents: Text.register(
                    "2d2881e47386eab1382a055d085000db2afc2536b816969b83b26f7fbbec5231;;website;;;nee;nee;;")),
            RuleExample(
                .right,
                Message(
                    nl: "Een overzicht van een menigte op het plein: onze afspraken vragen daar geen toestemming voor.",
                    en: "An overview of a crowd in the square: our agreements ask no consent for that."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("beeldtype: overzicht\npublieke_plaats: ja\nfocus_personen: 0")),
                expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "In het register is de toestemming ingetrokken, in de beeldfiche nog niet.",
                    en: "In the register the consent was taken back, in the record not yet."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 1,
                consents: Text.register("T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;2026-11-01;ja")),
            RuleExample(
                .wrong,
                Message(nl: "Het nummer staat niet in het register.", en: "The number does not stand in the register."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-999}]")), expected: 1,
                consents: Text.register(Text.yes)),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het register is beschadigd: niets mag erop steunen.",
                    en: "The register is damaged: nothing may rest on it."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 1,
                consents: "id;doel\nT-041;verslag\n"),
            RuleExample(
                .wrong,
                Message(
                    nl: "De fiche zegt tot 2030, het register tot 2027: het register telt.",
                    en: "The record says until 2030, the register until 2027: the register counts."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041, tot: 2030-06-30}]")), expected: 1,
                consents: Text.register("T-041;verslag;website;2026-01-01;2027-06-30;nee;nee;;")),
            RuleExample(
                .wrong,
                Message(
                    nl: "De fiche noemt een kanaal waarvoor het register geen ja heeft.",
                    en: "The record names a channel to which the register has no yes."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041, kanalen: [website, infoblad]}]")),
                expected: 1, consents: Text.register(Text.yes)),
            RuleExample(
                .wrong,
                Message(nl: "Drie mensen in beeld, en één toestemming.", en: "Three people in focus, and one consent."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("focus_personen: 3\ntoestemming: formulier 12, dienst Sport")),
                expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een sfeerbeeld: onze afspraken laten alleen een overzicht zonder toestemming toe.",
                    en: "An atmosphere picture: our agreements allow only an overview without consent."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("beeldtype: sfeer\npublieke_plaats: ja\nfocus_personen: 0")),
                expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een overzicht, maar één kind staat in beeld: dan vragen we het wel.",
                    en: "An overview, but one child is in focus: then we do ask."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.portraitImage("beeldtype: overzicht\npublieke_plaats: ja\nfocus_personen: 1", isMinor: true)),
                expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een overzicht waarvan niemand zei of er iemand in beeld staat: niet gezegd is niet nul.",
                    en: "An overview of which nobody said whether somebody is in focus: not said is not zero."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("beeldtype: overzicht\npublieke_plaats: ja")), expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl:
                        "Niemand is herkenbaar, maar wie erop staat trok zijn toestemming in: ook dan mag het niet meer.",
                    en: "Nobody can be recognised, but who is on it took consent back: then it may not either."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "toestemming: [{id: T-041}]\n")), expected: 1,
                consents: Text.register("T-041;;website;;;nee;nee;2026-11-01;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "Volgens het register is het een kind, en niemand van de ouders zei ja.",
                    en: "According to the register it is a child, and no parent said yes."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041, ouder_voogd: nee}]")), expected: 1,
                consents: Text.register("T-041;;website;;;ja;nee;;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "De fiche mag minder vragen dan het register geeft.",
                    en: "The record may ask less than the register gives."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.portraitImage(
                        "toestemming: [{id: T-042, kanalen: [infoblad], tot: 2027-01-01}]", isMinor: true)),
                expected: 0, consents: Text.register(Text.child)),
            RuleExample(
                .tricky,
                Message(
                    nl: "Twee rijen met hetzelfde nummer: we weten niet welke telt.",
                    en: "Two rows with the same number: we do not know which counts."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 1,
                consents: Text.register(Text.yes, "T-041;;infoblad;;;nee;nee;;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "Intrekken kan ook later ingaan: tot die dag mag het.",
                    en: "Taking back may also count from a later day: until then it is allowed."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]")), expected: 0,
                consents: Text.register("T-041;;website;;;nee;nee;2026-12-24;")),
            RuleExample(
                .tricky,
                Message(
                    nl:
                        "Een pagina van vandaag met een oud beeld, waarvan de toestemming in het register ingetrokken is: de pagina hoort het, ook al raakte niemand het beeld aan.",
                    en:
                        "A page of today with an old image, of which the consent was taken back in the register: the image rule is silent, since nobody touched the image."
                ),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.page: Text.shown]], expected: 0,
                consents: Text.register("T-041;;website;;;nee;nee;2026-11-01;")),
        ]
    }
}
