import Findings

extension CrisisPlain {
    static func examples() -> [RuleExample] {
        typealias Text = CrisisExampleText
        let french = "crisis/brand-fr.md"
        let page = ExampleText.page("taal: fr\nvertaling_van: \(Text.path)\nafzender: burgemeester")
        let whole = "eenvoudig: ja\nvertalingen: [\(french)]"
        return [
            Text.message(
                .right, "Eenvoudig, en vertaald.", "Plain, and translated.", whole, others: [french: page]),
            Text.message(
                .tricky, "De vertaling zelf.", "The translation itself.", "taal: fr\nvertaling_van: \(Text.path)",
                at: french),
            Text.message(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/brand.md"),
            Text.message(
                .wrong, "Niet eenvoudig.", "Not plain.", "vertalingen: [\(french)]", others: [french: page], finds: 1),
            Text.message(.wrong, "Geen vertaling.", "No translation.", "eenvoudig: ja", finds: 1),
            Text.message(.wrong, "Een vertaling die er niet is.", "A translation that is not there.", whole, finds: 1),
            Text.message(
                .wrong, "Een vertaling die het niet zegt.", "A translation that does not say so.", whole,
                others: [french: ExampleText.page("taal: fr")], finds: 1),
            Text.message(
                .tricky, "Een vertaling in een andere taal.", "A translation into another language.",
                "eenvoudig: ja\nvertalingen: [crisis/brand-tr.md]",
                others: ["crisis/brand-tr.md": ExampleText.page("taal: tr\nvertaling_van: \(Text.path)")], finds: 1),
            Text.message(
                .tricky, "Met de taal erbij.", "With its language.",
                "eenvoudig: ja\nvertalingen: [{taal: fr, pagina: \(french)}]", others: [french: page]),
            Text.message(
                .tricky, "Nee is geen ja.", "No is no yes.", "eenvoudig: nee\nvertalingen: [\(french)]",
                others: [french: page], finds: 1),
        ]
    }
}
