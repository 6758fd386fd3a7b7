import Findings

extension ChannelDepartment {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Sport mag.", en: "Sport may."),
            .channel(.right, nl: "De gemeente zelf altijd.", en: "The municipality itself always.", isMain: true),
            .channel(.wrong, nl: "Milieu mag niet.", en: "Milieu may not.", "dienst: milieu", finds: 1),
            .channel(.wrong, nl: "Financiën mag niet.", en: "Finance may not.", "dienst: financien", finds: 1),
            .channel(.wrong, nl: "Zonder dienst.", en: "Without a department.", "-dienst", finds: 1),
            .channel(
                .wrong, nl: "Een dienst die niet bestaat.", en: "A department that does not exist.", "dienst: visserij",
                finds: 1),
            .channel(.tricky, nl: "Met een hoofdletter.", en: "With a capital.", "dienst: Jeugd"),
            .channel(
                .tricky, nl: "Het stond er al.", en: "It stood there before.", "dienst: milieu\nmax_tekens: 500",
                before: "dienst: milieu"),
            .channel(
                .tricky, nl: "Het was van een andere dienst.", en: "It was another department's.", "dienst: milieu",
                before: "dienst: sport", finds: 1),
            .channel(.tricky, nl: "Niets ingevuld.", en: "Nothing filled in.", "dienst:", finds: 1),
        ]
    }
}
