import Findings

extension ThirdPartyPartner {
    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Van een partner.", en: "A partner's.", other("{partner: De Beekvrienden}")),
            .post(.right, nl: "Van de gemeente.", en: "The municipality's."),
            .post(
                .wrong, nl: "Van iemand anders.", en: "Somebody else's.", other("{partner: Café De Zwaan}"), finds: 1),
            .post(
                .wrong, nl: "De partner is niet genoemd.", en: "The partner is not named.",
                other("{belang: de vallei blijft proper}"), finds: 1),
            .post(.wrong, nl: "Een naam die leeg is.", en: "An empty name.", other("{partner: \" \"}"), finds: 1),
            .post(.wrong, nl: "Alleen ja.", en: "Only yes.", other("ja"), finds: 1),
            .post(
                .tricky, nl: "Met andere hoofdletters.", en: "With other capitals.", other("{partner: de beekvrienden}")
            ),
            .post(.tricky, nl: "Een tikfout.", en: "A typing error.", other("{partner: De Beekvriendn}"), finds: 1),
            .post(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                other("{partner: Café De Zwaan}") + "\nhashtags: [quiz]", before: other("{partner: Café De Zwaan}")),
            .post(
                .tricky, nl: "Twee, en één is een partner.", en: "Two, of which one is a partner.",
                other("[{partner: De Beekvrienden}, {partner: Natuurpunt}]")),
        ]
    }

    private static func other(_ value: String) -> String { "initiatiefnemer: derde\nderden: \(value)" }
}
