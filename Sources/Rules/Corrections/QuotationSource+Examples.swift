import Findings

extension QuotationSource {
    static func examples() -> [RuleExample] {
        let long = Array(repeating: "De molen draait weer", count: 16).joined(separator: " en ")
        let quote = "> Ik herinner me het water nog."
        return [
            .text(
                .right, nl: "Een kort citaat met de bron eronder.", en: "A short quotation with its source below.",
                quote + "\n>\n> — Jan Janssens, molenaar"),
            .text(
                .right, nl: "Een citaat in een zin.", en: "A quotation in a sentence.",
                "“Ik herinner me het water nog”, zegt de molenaar."),
            .text(.wrong, nl: "Een citaat zonder bron.", en: "A quotation without a source.", quote, finds: 1),
            .text(
                .wrong, nl: "Een lang citaat.", en: "A long quotation.", "> \(long).\n>\n> — Jan Janssens", finds: 1),
            .text(
                .wrong, nl: "Een lang citaat in een zin.", en: "A long quotation in a sentence.",
                "De molenaar zei: “\(long)”.", finds: 1),
            .text(
                .tricky, nl: "De bron staat in de zin ervoor.", en: "The source stands in the sentence before.",
                "De molenaar van Elsmeers vertelt:\n\n" + quote),
            .text(
                .tricky, nl: "De bron staat in de zin erna.", en: "The source stands in the sentence after.",
                quote + "\n\nBron: het boek over de molen."),
            .text(
                .tricky, nl: "Een link is ook een bron.", en: "A link is a source too.",
                "> Ik herinner me het water nog, staat in [het boek over de molen](https://www.zandbeke.example/boek)."),
            .text(.tricky, nl: "Een kader is geen citaat.", en: "A box is no quotation.", "> [!NOTE]\n> Kom op tijd."),
            .text(.tricky, nl: "Het stond er al.", en: "It stood there before.", quote, before: quote),
            .text(
                .tricky, nl: "Een opening zonder einde.", en: "An opening without an end.", "De molenaar zei: “\(long)."
            ),
        ]
    }
}
