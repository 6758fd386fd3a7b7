/// Who plays: people of the register of `Policies/example`, and one who is not in it.
enum Townsperson: String, Sendable, CaseIterable {
    /// Head of communication: news, structure, policy.
    case lotte = "lotte-verhaeghen"
    /// Communication: news.
    case jeroen = "jeroen-tanghe"
    /// Communication: news; final editor.
    case amira = "amira-el-khatib"
    /// Web editor: every page and structure, no news, no policy.
    case pieter = "pieter-woestenborg"
    /// Editor of Sport.
    case wim = "wim-dessers"
    /// Editor of Sport until he retired.
    case dirk = "dirk-maesschalk"
    /// Editor of Milieu and of Wonen.
    case stijn = "stijn-haelterman"
    /// Editor of Burgerzaken.
    case fatima = "fatima-ouali"
    /// Editor of Burgerzaken, from next year.
    case yasmin = "yasmin-de-roover"
    /// Editor of the library.
    case sofie = "sofie-brackenier"
    /// Back-up of Fatima.
    case gert = "gert-lauwereyns"
    /// Back-up of Sport and of the library.
    case bart = "bart-nuyttens"
    /// The operator: no rights on content.
    case tom = "tom-hellinckx"
    /// Has a key that the server lets in, but is in no register.
    case stranger = "vreemdeling"

    var email: String { rawValue.replacing("-", with: ".", maxReplacements: 1) + "@zandbeke.example" }
}

/// Pages of `Examples/zandbeke` that the cases use.
enum Page {
    static let pool = "website/vrije-tijd/sport/zwembad.md"
    static let camps = "website/vrije-tijd/sport/sportkampen.md"
    static let hall = "website/vrije-tijd/sport/sporthal-huren.md"
    static let keys = "intranet/sport/sleutels-van-de-sporthal.md"
    static let moving = "website/identiteit/verhuizen.md"
    static let passport = "website/identiteit/reispas.md"
    static let library = "website/vrije-tijd/bibliotheek/boeken-lenen.md"
    static let contact = "website/contact.md"
    static let recycling = "website/wonen/afval/recyclagepark.md"
    static let permit = "website/wonen/bouwen/omgevingsvergunning.md"
    static let news = "website/nieuws/zwembad-twee-weken-dicht.md"
    /// The folder of Sport.
    static let sport = "website/vrije-tijd/sport"

    /// A page that has what it needs; `extra` lines go into its front matter.
    static func text(_ extra: String..., body: String = "De deur is open van 9 tot 12 uur.") -> String {
        let header =
            [
                "titel: Tennis in Zandbeke", "samenvatting: Speel tennis op de drie pleinen naast de sporthal.",
                "ai: geen",
            ] + extra
        return "---\n\(header.joined(separator: "\n"))\n---\n\n\(body)\n"
    }
}
