extension FieldWords {
    /// Posts on a channel.
    static let post: [Row] = [
        (
            "kanaal", "Op welk kanaal het komt.",
            "The channel that it goes to."
        ),
        (
            "beheerder", "Wie het bericht opvolgt en antwoordt.",
            "Who follows the post up and answers."
        ),
        (
            "vervanger", "Wie dat doet bij afwezigheid.",
            "Who does so in absence."
        ),
        (
            "hashtags", "De hashtags bij het bericht.",
            "The hashtags of the post."
        ),
        (
            "betreft_dienst", "Over welke andere dienst het gaat.",
            "Which other department it is about."
        ),
        (
            "vraagt_interactie", "Of je om een antwoord of reactie vraagt.",
            "Whether you ask people to answer or react."
        ),
        (
            "oproep", "Of je lezers vraagt om iets te plaatsen of te antwoorden.",
            "Whether you ask readers to post or answer something."
        ),
        (
            "gevoeligheid", "Wat er gevoelig aan is.",
            "What is sensitive about it."
        ),
        (
            "ingelicht", "Wie vooraf ingelicht is.",
            "Who was told beforehand."
        ),
        (
            "afgestemd_met", "Met wie je dit afsprak voor je het plaatste.",
            "With whom you agreed on this before posting it."
        ),
        (
            "initiatiefnemer", "Van wie het initiatief komt.",
            "Whose initiative it is."
        ),
        (
            "dringend", "Waarom het niet tot morgen kan wachten, en wie dat besliste.",
            "Why it cannot wait until tomorrow, and who decided that."
        ),
        (
            "vorm", "Of het bericht vooral tekst, een foto, een filmpje, een vraag of een wedstrijd is.",
            "Whether the post is mostly text, a photo, a film, a question or a contest."
        ),
        (
            "tagt", "Of er mensen of accounts in genoemd worden.",
            "Whether people or accounts are tagged in it."
        ),
        (
            "tags", "Wie er genoemd wordt.",
            "Who is tagged."
        ),
        (
            "deelt", "Het bericht van iemand anders dat je deelt.",
            "The post of somebody else that you share."
        ),
        (
            "bijgewerkt_op", "De dag waarop je het bericht het laatst aanpaste.",
            "The day on which you last changed the post."
        ),
    ]
}
