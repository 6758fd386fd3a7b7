import Findings

extension PostPace {
    private static let day = "publiceren_op: 2026-11-25"

    /// Posts of that day, on a channel.
    private static func posts(_ count: Int, on channel: String = "gemeente-facebook", day: String = "2026-11-25")
        -> [String: String]
    {
        Dictionary(
            (0..<count).map {
                ("sociaal/facebook/ander-\($0).md", SocialExampleText.post("kanaal: \(channel)\npubliceren_op: \(day)"))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func main(_ fields: String) -> [String: String] {
        [SocialExampleText.mainPath: SocialExampleText.channel(fields)]
    }

    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Het derde bericht van de dag.", en: "The third post of the day.", day, beside: posts(2)),
            .post(
                .right, nl: "De andere komen op een andere dag.", en: "The others come on another day.", day,
                beside: posts(4, day: "2026-11-26")),
            .post(
                .wrong, nl: "Het vierde bericht van de dag.", en: "The fourth post of the day.", day, beside: posts(3),
                finds: 1),
            .post(
                .wrong, nl: "Het kanaal zelf vraagt er hoogstens één.", en: "The channel itself takes one at most.",
                day, beside: posts(1).merging(main("hoogstens_per_dag: 1")) { $1 }, finds: 1),
            .post(
                .wrong, nl: "Met een uur erbij is het dezelfde dag.", en: "With a time it is the same day.",
                "publiceren_op: 2026-11-25T18:00", beside: posts(3), finds: 1),
            .post(
                .tricky, nl: "Op een ander kanaal telt het niet.", en: "On another channel it does not count.", day,
                beside: posts(4, on: "sport-facebook")),
            .post(.tricky, nl: "Zonder dag weten we het niet.", en: "Without a day we do not know.", beside: posts(4)),
            .post(
                .tricky, nl: "Een dag die voorbij is, kan niemand nog spreiden.",
                en: "A day that is past nobody can spread.", "publiceren_op: 2026-11-10",
                beside: posts(4, day: "2026-11-10")),
            .post(
                .tricky, nl: "Het kanaal zelf laat er meer toe.", en: "The channel itself takes more.", day,
                beside: posts(4).merging(main("hoogstens_per_dag: 10")) { $1 }),
        ]
    }
}
