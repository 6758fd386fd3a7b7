import Testing

/// Each department changes its own pages, and nobody else's.
@Suite struct OwnPagesTests {
    @Test(arguments: accepted + otherDepartments + appointments)
    func push(_ push: PushCase) throws { try push.play() }

    private static let accepted: [PushCase] = [
        .accepted("an own page is changed", by: .wim, saying: "Je wijziging wordt gepubliceerd.") {
            try $0.append(to: Page.pool)
        },
        .accepted("an own page is created", by: .wim) { try $0.write("\(Page.sport)/tennis.md", Page.text()) },
        .accepted("an own page is deleted", by: .wim) { try $0.remove(Page.camps) },
        .accepted("an own page is moved within the own pages", by: .wim) {
            try $0.move(Page.hall, to: "\(Page.sport)/zaal-huren.md")
        },
        .accepted("an own intranet page is changed", by: .wim) { try $0.append(to: Page.keys) },
        .accepted("an editor of two departments changes pages of both at once", by: .stijn) {
            try $0.append(to: Page.recycling)
            try $0.append(to: Page.permit)
        },
        .accepted("a web editor changes the page of any department", by: .pieter) { try $0.append(to: Page.moving) },
        .accepted("the communication service changes the page of any department", by: .jeroen) {
            try $0.append(to: Page.moving)
        },
    ]

    private static let ofBurgerzaken = "Deze pagina is van de dienst Burgerzaken."

    private static let otherDepartments: [PushCase] = [
        .refused("a page of another department is changed", by: .wim, saying: ofBurgerzaken, Page.moving) {
            try $0.append(to: Page.moving)
        },
        .refused("a page is created among those of another department", by: .wim, saying: ofBurgerzaken) {
            try $0.write("website/identiteit/sportpas.md", Page.text())
        },
        .refused("a page of another department is deleted", by: .wim, saying: ofBurgerzaken) {
            try $0.remove(Page.passport)
        },
        .refused("an own page is moved to another department", by: .wim, saying: ofBurgerzaken) {
            try $0.move(Page.hall, to: "website/identiteit/sporthal-huren.md")
        },
        .refused("a page of another department is moved to the own pages", by: .wim, saying: ofBurgerzaken) {
            try $0.move(Page.passport, to: "\(Page.sport)/reispas.md")
        },
        .refused("one of two pages is of another department", by: .wim, saying: ofBurgerzaken) {
            try $0.append(to: Page.pool)
            try $0.append(to: Page.moving)
        },
        .refused(
            "a page of another department is changed and changed back in the same push", by: .wim, saying: ofBurgerzaken
        ) {
            try $0.append(to: Page.moving)
            try $0.keep("Er in")
            try $0.git("revert", "--no-edit", "HEAD")
            try $0.append(to: Page.pool)
            try $0.keep("Iets anders")
        },
        .refused("the commit claims to be made by the owner", by: .wim, saying: ofBurgerzaken) {
            try $0.git("config", "user.name", "Fatima Ouali")
            try $0.git("config", "user.email", Townsperson.fatima.email)
            try $0.append(to: Page.moving)
        },
        .refused(
            "the intranet page of another department is changed", by: .wim, saying: "van de dienst Bibliotheek"
        ) { try $0.append(to: "intranet/bibliotheek/boeken-afschrijven.md") },
        .refused("a page of the communication service is changed", by: .wim, saying: "van de dienst Communicatie") {
            try $0.append(to: Page.contact)
        },
        .refused("an editor of two departments changes a page of a third", by: .stijn, saying: ofBurgerzaken) {
            try $0.append(to: Page.moving)
        },
        .refused("the operator changes a page", by: .tom, saying: "van de dienst Communicatie") {
            try $0.append(to: Page.contact)
        },
    ]

    private static let appointments: [PushCase] = [
        .accepted("a back-up changes a page of the department", by: .gert) { try $0.append(to: Page.passport) },
        .accepted("a back-up of two departments changes pages of both", by: .bart) {
            try $0.append(to: Page.pool)
            try $0.append(to: Page.library)
        },
        .refused("an editor whose appointment ended changes a page", by: .dirk, saying: "van de dienst Sport") {
            try $0.append(to: Page.pool)
        },
        .refused("an editor whose appointment has yet to start changes a page", by: .yasmin, saying: ofBurgerzaken) {
            try $0.append(to: Page.passport)
        },
        .refused(
            "somebody with a key that is in no register changes a page", by: .stranger,
            saying: "We kennen niemand met de naam of sleutel", "Er is niets gepubliceerd."
        ) { try $0.append(to: Page.pool) },
    ]
}
