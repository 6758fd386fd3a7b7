import Findings

extension SenderKnown {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "De gemeente.", en: "The municipality.",
                "afzender: gemeente"),
            .fields(
                .right, nl: "Een dienst, met een contact.", en: "A department, with a contact.",
                "afzender: dienst\ncontact: sport"),
            .fields(
                .right, nl: "Zonder afzender spreekt de gemeente.", en: "Without a sender the municipality speaks.",
                "trefwoorden: [bad]"),
            .fields(
                .wrong, nl: "Een afzender die niet bestaat.", en: "A sender that does not exist.",
                "afzender: zwemclub", finds: 1),
            .fields(
                .wrong, nl: "Een tikfout.", en: "A typing error.",
                "afzender: gemente", finds: 1),
            .fields(
                .wrong, nl: "Een dienst zonder eigen huisstijl.", en: "A department without a house style of its own.",
                "afzender: sport", finds: 1),
            .fields(
                .wrong, nl: "Een dienst met eigen huisstijl, over andermans werk.",
                en: "A department with its own house style, about another's work.",
                "afzender: bibliotheek", finds: 1),
            .fields(
                .tricky, nl: "Met een hoofdletter.", en: "With a capital.",
                "afzender: Gemeente"),
            .fields(
                .tricky, nl: "De dienst met eigen huisstijl, als ze ook het contact is.",
                en: "The department with its own style, when it is the contact too.",
                "afzender: bibliotheek\ncontact: bibliotheek"),
            .fields(
                .tricky, nl: "Een dienst zonder contact: de pagina is van Sport.",
                en: "A department without a contact: the page is of Sport.",
                "afzender: dienst"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "afzender: zwemclub\ntrefwoorden: [bad]", before: "afzender: zwemclub"),
            .fields(
                .tricky, nl: "Het stond er al anders.", en: "It stood there otherwise.",
                "afzender: zwemclub", before: "afzender: gemeente", finds: 1),
        ]
    }
}
