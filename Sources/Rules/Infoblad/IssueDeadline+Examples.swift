import Findings

extension IssueDeadline {
    static func examples() -> [RuleExample] {
        [
            .article(.right, nl: "Op tijd.", en: "In time.", at: "2026-11-20T16:59:00+01:00"),
            .article(.right, nl: "In het volgende nummer.", en: "In the next issue.", "editie: \"2027-3\""),
            .article(.wrong, nl: "Een dag te laat.", en: "A day late.", finds: 1),
            .article(
                .wrong, nl: "Eén minuut te laat.", en: "One minute late.", at: "2026-11-20T17:01:00+01:00", finds: 1),
            lateImage,
            .article(
                .wrong, nl: "Verhuisd uit een ander nummer.", en: "Moved from another issue.",
                before: "editie: \"2027-3\"",
                finds: 1),
            .article(.tricky, nl: "Precies op tijd.", en: "Right on time.", at: "2026-11-20T17:00:00+01:00"),
            .article(
                .tricky, nl: "Een artikel verbeteren mag altijd.", en: "Correcting an article is always fine.",
                "invalshoek: lezer", before: "invalshoek: bestuur"),
            .article(
                .tricky, nl: "Een nummer zonder plan.", en: "An issue without a plan.", "editie: \"2028-1\"",
                beside: [InfobladExampleText.plan: ExampleText.page()]),
            .article(
                .tricky, nl: "Het nummer is al verschenen.", en: "The issue is out already.",
                beside: [InfobladExampleText.plan: InfobladExampleText.issue("verschijnt: 2026-11-20")]),
            .article(
                .tricky, nl: "Het artikel noemt geen nummer: dan telt de map.",
                en: "The article names no issue: its folder counts.", "-editie", finds: 1),
        ]
    }

    private static let lateImage = RuleExample(
        .wrong, Message(nl: "Het beeld is te laat.", en: "The image is late."), person: "lotte-verhaeghen",
        before: InfobladExampleText.site.merging([InfobladExampleText.article: InfobladExampleText.text("")]) {
            _, new in
            new
        },
        commits: [
            [InfobladExampleText.article: InfobladExampleText.text("", body: "![Het bad](/beelden/sport/bad.svg)")]
        ],
        expected: 1, at: "2026-11-28T09:00:00+01:00")
}
