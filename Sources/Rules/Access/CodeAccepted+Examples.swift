import Findings

extension CodeAccepted {
    static func examples() -> [RuleExample] {
        func post(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String = "doelgroep: [inwoners]",
            person: String = "jeroen-tanghe", before: String? = nil, at path: String = "sociaal/facebook/bad.md",
            finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, person: person, finds: finds)
        }
        return [
            post(.right, "Wie de code aanvaardde.", "Who accepted the code."),
            post(
                .right, "De beheerder en de vervanger ook.", "The administrator and the deputy too.",
                "beheerder: jeroen-tanghe\nvervanger: amira-el-khatib"),
            post(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/bad.md"),
            post(
                .wrong, "Wie ze nog niet aanvaardde.", "Who did not accept it yet.", person: "eline-verplaetsen",
                finds: 1),
            post(
                .wrong, "Een vervanger die ze niet aanvaardde.", "A deputy who did not.", "vervanger: fatima-ouali",
                finds: 1),
            post(
                .wrong, "Een beheerder van een kanaal.", "An administrator of a channel.",
                "beheerders: [jeroen-tanghe, fatima-ouali]", at: "kanalen/facebook.md", finds: 1),
            post(.tricky, "De naam voluit.", "The name in full.", "beheerder: Amira El Khatib"),
            post(.tricky, "Iemand die we niet kennen.", "Somebody unknown.", "beheerder: jan"),
            post(
                .tricky, "Het stond er al.", "It stood there before.", "vervanger: fatima-ouali\ndoelgroep: [kinderen]",
                before: "vervanger: fatima-ouali"),
        ]
    }
}
