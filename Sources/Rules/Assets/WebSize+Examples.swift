import Findings

extension WebSize {
    private static func page(
        _ kind: RuleExample.Kind, nl: String, en: String, _ size: String, name: String = "bad.gif",
        body: String? = nil, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        let path = "website/vrije-tijd/sport/bad.md"
        let image = "beelden/sport/\(name)"
        let drawing = name.hasSuffix("svg") ? ExampleText.drawing() : ExampleText.smallGIF
        let text = body.map { ExampleText.page("ai: geen", body: $0) } ?? ExampleText.page(showing: "/\(image)")
        var files = ExampleText.image(image, ExampleText.answers + size, of: drawing)
        if let before { files[path] = ExampleText.page("ai: geen", body: before) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files, commits: [[path: text]],
            expected: expected)
    }

    static func examples() -> [RuleExample] {
        let (large, small) = ("breedte: 1600\nhoogte: 900\n", "breedte: 320\nhoogte: 180\n")
        let shown = "![Het zwembad](/beelden/sport/bad.gif)"
        return [
            page(.right, nl: "Een groot beeld.", en: "A large image.", large),
            page(.right, nl: "Precies groot genoeg.", en: "Just large enough.", "breedte: 400\nhoogte: 20\n"),
            page(.wrong, nl: "Een klein beeld.", en: "A small image.", small, finds: 1),
            page(
                .wrong, nl: "Ook een staand beeld is te klein.", en: "An upright image is too small as well.",
                "breedte: 180\nhoogte: 399\n", finds: 1),
            page(
                .wrong, nl: "Twee keer getoond is twee keer klein.", en: "Shown twice is small twice.", small,
                body: shown + "\n\nEn nog eens.\n\n" + shown, finds: 2),
            page(
                .tricky, nl: "Een tekening heeft geen beeldpunten.", en: "A drawing has no pixels.", small,
                name: "bad.svg"),
            page(
                .tricky, nl: "Op een versiering valt niets te lezen.", en: "On a decoration there is nothing to read.",
                small + "decoratief: ja\n"),
            page(.tricky, nl: "Hoe groot het is, weten we niet.", en: "How large it is, we do not know.", ""),
            page(
                .tricky, nl: "Het stond er al.", en: "It stood there before.", small, body: shown + "\n\nNieuw.",
                before: shown + "\n\nOud."),
        ]
    }
}
