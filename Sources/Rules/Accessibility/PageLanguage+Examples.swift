import Findings

extension PageLanguage {
    static func examples() -> [RuleExample] {
        [
            .fields(.right, nl: "Nederlands.", en: "Dutch.", "taal: nl"),
            .fields(.right, nl: "Met een land.", en: "With a country.", "taal: nl-BE"),
            .fields(
                .right, nl: "Er staat niets: dan is het de taal van de website.",
                en: "Nothing is said: then it is the site's language.", "trefwoorden: [sport]"),
            .fields(.wrong, nl: "Een woord.", en: "A word.", "taal: Frans", finds: 1),
            .fields(
                .wrong, nl: "Een afkorting die niet bestaat.", en: "An abbreviation that does not exist.",
                "taal: vl", finds: 1),
            .fields(.wrong, nl: "Met een laag streepje.", en: "With an underscore.", "taal: nl_BE", finds: 1),
            .text(
                .wrong, nl: "Ook in HTML.", en: "In HTML.", "<span lang=\"Frans\">Bonjour</span> allemaal.", finds: 1),
            .fields(.tricky, nl: "Een taal met drie letters.", en: "A language of three letters.", "taal: vls"),
            .fields(.tricky, nl: "Met een schrift.", en: "With a script.", "taal: zh-Hant"),
            .text(
                .tricky, nl: "Een vreemd stukje, juist aangeduid.", en: "A foreign part, rightly marked.",
                "<span lang=\"fr\">Bonjour</span> allemaal."),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.", "taal: Frans\ntrefwoorden: [sport]",
                before: "taal: Frans"),
        ]
    }
}
