import Findings

/// Channels and posts for the examples of rules, so that an example shows only what it is about.
enum SocialExampleText {
    static let post = "sociaal/facebook/proef.md"
    static let mainPath = "kanalen/gemeente-facebook.md"
    static let sportPath = "kanalen/sport-facebook.md"

    private static let mainFields = [
        "platform: Facebook", "adres: facebook.com/gemeentezandbeke", "hoofdpagina: ja", "dienst: communicatie",
        "nood: Alles wat de gemeente te vertellen heeft, op één plaats.", "doelgroep: [inwoners]",
        "beheerders: [lotte-verhaeghen, jeroen-tanghe, amira-el-khatib]", "huisregels: website/huisregels.md",
        "max_tekens: 120",
    ]
    private static let sportFields = [
        "platform: Facebook", "adres: facebook.com/sportzandbeke", "deel_van: gemeente-facebook", "dienst: sport",
        "nood: Wie sport, wil weten wanneer het zwembad open is.", "doelgroep: [gezinnen, jongeren]",
        "beheerders: [wim-dessers, lotte-verhaeghen, jeroen-tanghe]", "huisregels: website/huisregels.md",
    ]
    private static let postFields = [
        "kanaal: gemeente-facebook", "beheerder: jeroen-tanghe", "vervanger: amira-el-khatib",
        "initiatiefnemer: gemeente", "doelgroep: [inwoners]", "beleidsfase: dienstverlening", "tagt: nee",
    ]

    /// The house rules, which stand behind Hier Niet.
    static let houseRules = ExampleText.page(body: "We staan achter [Hier Niet](https://hierniet.be).")

    /// A main page, a page of the sports department, and their house rules.
    static let site = [
        mainPath: channel(""), sportPath: subChannel(""), "website/huisregels.md": houseRules,
    ]

    /// The main page, with some lines written otherwise; a name with nothing behind it leaves a line out.
    static func channel(_ fields: String) -> String { ExampleText.page(mixed(mainFields, fields)) }
    /// The page of the sports department.
    static func subChannel(_ fields: String) -> String { ExampleText.page(mixed(sportFields, fields)) }
    /// A post that is complete.
    static func post(_ fields: String, body: String = "Zwem je vaak? Dan betaal je minder.") -> String {
        ExampleText.page(mixed(postFields, fields), body: body)
    }

    /// The lines, with those of `others` in the place of the ones with their name. `-naam` leaves one out.
    static func mixed(_ lines: [String], _ others: String) -> String {
        let others = others.split(separator: "\n").map(String.init)
        let names = Set(others.map { name(of: $0.hasPrefix("-") ? String($0.dropFirst()) : $0) })
        return (lines.filter { !names.contains(name(of: $0)) } + others.filter { !$0.hasPrefix("-") })
            .joined(separator: "\n")
    }

    private static func name(of line: String) -> String { String(line.prefix { $0 != ":" }) }
}

extension RuleExample {
    /// A push of one post, beside the town's channels.
    static func post(
        _ kind: Kind, nl: String, en: String, _ fields: String = "",
        body: String = "Zwem je vaak? Dan betaal je minder.", beside: [String: String] = [:], before: String? = nil,
        at moment: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var files = SocialExampleText.site.merging(beside) { _, new in new }
        if let before { files[SocialExampleText.post] = SocialExampleText.post(before, body: body) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[SocialExampleText.post: SocialExampleText.post(fields, body: body)]], expected: expected,
            at: moment)
    }

    /// A push of one channel, beside the others; `isMain`: of the main page.
    static func channel(
        _ kind: Kind, nl: String, en: String, _ fields: String = "", isMain: Bool = false,
        beside: [String: String] = [:], before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        let path = isMain ? SocialExampleText.mainPath : SocialExampleText.sportPath
        func text(_ fields: String) -> String {
            isMain ? SocialExampleText.channel(fields) : SocialExampleText.subChannel(fields)
        }
        var files = SocialExampleText.site.merging(beside) { _, new in new }
        files[path] = before.map(text)
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[path: text(fields)]], expected: expected)
    }
}
