import Findings

extension PostInitiator {
    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Van de gemeente.", en: "The municipality's."),
            .post(
                .right, nl: "Van een hogere overheid.", en: "A higher authority's.", "initiatiefnemer: hogere-overheid"),
            .post(.wrong, nl: "Niet gezegd.", en: "Not said.", "-initiatiefnemer", finds: 1),
            .post(.wrong, nl: "Niets ingevuld.", en: "Nothing filled in.", "initiatiefnemer:", finds: 1),
            .post(
                .wrong, nl: "Van een ander, zonder uitleg.", en: "Somebody else's, unexplained.",
                "initiatiefnemer: derde", finds: 1),
            .post(
                .tricky, nl: "Van een ander, met uitleg.", en: "Somebody else's, explained.",
                "initiatiefnemer: derde\nderden: {partner: De Beekvrienden, belang: de vallei blijft proper}"),
            .post(.tricky, nl: "Van een adviesraad.", en: "An advisory council's.", "initiatiefnemer: adviesraad"),
            .post(
                .tricky, nl: "De uitleg is leeg.", en: "The explanation is empty.", "initiatiefnemer: derde\nderden:",
                finds: 1),
            .post(
                .tricky, nl: "Een lege lijst is geen uitleg.", en: "An empty list is no explanation.",
                "initiatiefnemer: derde\nderden: []", finds: 1),
            .post(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "-initiatiefnemer\nhashtags: [zwemmen]",
                before: "-initiatiefnemer"),
        ]
    }
}
