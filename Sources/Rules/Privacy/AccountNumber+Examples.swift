import Findings

extension AccountNumber {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "De rekening van de gemeente zelf.", en: "The municipality's own account.",
                "Stort op BE68 5390 0754 7034."),
            .text(
                .right, nl: "Een gestructureerde mededeling is geen rekening.",
                en: "A structured reference is no account.",
                "Vermeld +++090/9337/55493+++ bij je betaling."),
            .text(
                .wrong, nl: "De rekening van een inwoner.", en: "A resident's account.",
                "Stort op BE71 0961 2345 6769.", finds: 1),
            .text(
                .wrong, nl: "Aan één stuk.", en: "In one piece.",
                "Stort op BE71096123456769.", finds: 1),
            .text(
                .wrong, nl: "Een Nederlandse rekening.", en: "A Dutch account.",
                "Stort op NL91 ABNA 0417 1643 00.", finds: 1),
            .text(
                .wrong, nl: "Een Franse rekening, met letters erin.", en: "A French account, with letters in it.",
                "Stort op FR14 2004 1010 0505 0001 3M02 606.", finds: 1),
            .text(
                .wrong, nl: "Met streepjes, en in kleine letters.", en: "With hyphens, and in small letters.",
                "Stort op be71-0961-2345-6769.", finds: 1),
            .text(
                .wrong, nl: "Een oud Belgisch rekeningnummer.", en: "An old Belgian account number.",
                "Stort op 096-1234567-69.", finds: 1),
            .text(
                .tricky, nl: "Eén cijfer verkeerd is geen rekening.", en: "One digit wrong is no account.",
                "Stort op BE71 0961 2345 6768."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Stort op BE71 0961 2345 6769. Nieuw is deze zin.", before: "Stort op BE71 0961 2345 6769."),
            .text(
                .tricky, nl: "Het stond er al, en er komt een tweede bij.",
                en: "It stood there before, and a second one comes.",
                "Stort op BE71 0961 2345 6769 of op NL91 ABNA 0417 1643 00.", before: "Stort op BE71 0961 2345 6769.",
                finds: 1),
            .text(
                .tricky, nl: "Woorden die op een land lijken.", en: "Words that look like a country.",
                "De 12 leden van de raad komen in 2027 weer samen."),
            .text(
                .tricky, nl: "De rekening van een vereniging is voor een andere regel.",
                en: "An association's account is for another rule.",
                "Steun de vzw op BE71 0961 2345 6769."),
        ]
    }
}
