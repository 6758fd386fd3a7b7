import Findings

extension DecisionAddress {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right,
                Message(
                    nl: "Met een adres, en het register is bij.", en: "With an address, and the register is fresh."),
                fields: Text.decided, decisions: Text.register, expected: 0),
            Text.example(
                .right,
                Message(nl: "Met een adres, en er is geen register.", en: "With an address, and there is no register."),
                fields: Text.decided, expected: 0),
            Text.example(
                .right,
                Message(
                    nl: "Gewone dienstverlening heeft geen besluit nodig.", en: "An ordinary service needs no decision."
                ), fields: "beleidsfase: dienstverlening", expected: 0),
            Text.example(
                .wrong, Message(nl: "Nog geen adres.", en: "No address yet."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}", expected: 1),
            Text.example(
                .wrong,
                Message(nl: "Van twee besluiten heeft er één geen adres.", en: "One of two decisions has no address."),
                fields:
                    "beleidsfase: beslist\nbesluit: [{orgaan: gemeenteraad, datum: 2024-09-30, iri: \(Text.bridge)}, {orgaan: college, datum: 2026-10-12}]",
                decisions: Text.register, expected: 1),
            Text.example(
                .wrong, Message(nl: "Het register is te oud.", en: "The register is too old."), fields: Text.decided,
                decisions: Text.register(of: "2024-10-01"), expected: 1),
            Text.example(
                .wrong, Message(nl: "Het register is stuk.", en: "The register is broken."), fields: Text.decided,
                decisions: "naam,rol\nAn,schepen\n", expected: 1),
            Text.example(
                .wrong,
                Message(
                    nl: "Het register zegt niet van wanneer het is.", en: "The register does not say of when it is."),
                fields: Text.decided, decisions: Text.register(of: "onbekend"), expected: 1),
            Text.example(
                .tricky, Message(nl: "Precies zo oud als het mag zijn.", en: "Exactly as old as it may be."),
                fields: Text.decided, decisions: Text.register(of: "2024-11-21"), expected: 0),
            Text.example(
                .tricky, Message(nl: "Het adres ontbrak al.", en: "The address was missing already."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}", body: "Kom ook.",
                before: Text.text("beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}", body: "Kom."),
                expected: 0),
        ]
    }
}
