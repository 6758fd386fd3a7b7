import Findings

extension Occasion {
    /// The first sentences: is the work kept, is it online.
    ///
    /// They may only claim what is true before the refs move: on a refusal the work is still where it was.
    func opening(_ outcome: Outcome, moment: Moment) -> Message {
        outcome == .refused ? refusal(moment) : acceptance
    }

    private var acceptance: Message {
        switch self {
        case .commit:
            Message(
                nl: "Je tekst wordt bewaard. Hij staat nog niet online.",
                en: "Your text is being saved. It is not online yet.")
        case .keepProposal:
            Message(
                nl: "Je tekst is bewaard. Hij staat nog niet online.", en: "Your text is saved. It is not online yet.")
        case .handIn:
            Message(
                nl: "Je voorstel is ingediend. Het staat nog niet online.",
                en: "Your proposal has been handed in. It is not online yet.")
        case .publish:
            Message(
                nl: "Je wijziging wordt gepubliceerd.", en: "Your change is being published.")
        case .dryRunPublish:
            Message(
                nl: "Hier houdt niets je tekst tegen. Hij gaat nu naar de server, die kijkt hem nog eens na.",
                en: "Nothing here holds your text back. It now goes to the server, which checks it once more.")
        case .check:
            Message(
                nl: "Niets houdt je tekst tegen. Dit was alleen nakijken: er is niets bewaard of doorgestuurd.",
                en: "Nothing holds your text back. This was only a check: nothing was saved or sent.")
        case .review:
            Message(nl: "Niets houdt dit voorstel tegen.", en: "Nothing holds this proposal back.")
        case .otherRef:
            Message(
                nl: "Het is doorgestuurd. Online verandert er niets.", en: "It has been sent. Nothing changes online.")
        }
    }

    private func refusal(_ moment: Moment) -> Message {
        switch self {
        case .commit:
            Message(
                nl: "Je tekst is nog niet bewaard, maar er is niets weg: alles staat nog in je map.",
                en: "Your text has not been saved yet, but nothing is lost: it is all still in your folder.")
        case .keepProposal:
            Message(
                nl: "Je tekst staat nog in je eigen map. Hij is niet doorgestuurd en staat nog niet online.",
                en: "Your text is still in your own folder. It has not been sent and is not online yet.")
        case .handIn:
            Message(
                nl: "Je tekst staat nog in je eigen map. Je voorstel is nog niet ingediend.",
                en: "Your text is still in your own folder. Your proposal has not been handed in yet.")
        case .publish:
            Message(
                nl: "Je tekst staat nog in je eigen map. Hij staat nog niet online.",
                en: "Your text is still in your own folder. It is not online yet.")
        case .dryRunPublish:
            Message(
                nl: "Je tekst staat nog in je eigen map. Hij is niet doorgestuurd en staat nog niet online.",
                en: "Your text is still in your own folder. It has not been sent and is not online yet.")
        case .check: check(moment)
        case .review:
            Message(nl: "Dit voorstel kan zo nog niet online.", en: "This proposal cannot go online like this yet.")
        case .otherRef:
            Message(
                nl: "Je tekst staat nog in je eigen map. Hij is niet doorgestuurd: hier kan je niets bewaren.",
                en: "Your text is still in your own folder. It has not been sent: nothing can be saved here.")
        }
    }

    private func check(_ moment: Moment) -> Message {
        switch moment {
        case .keep:
            Message(
                nl: "Zo kan je je tekst nog niet bewaren. Er is niets veranderd.",
                en: "Your text cannot be saved like this yet. Nothing has changed.")
        case .submit:
            Message(
                nl: "Zo kan je je tekst nog niet indienen. Er is niets veranderd.",
                en: "Your text cannot be handed in like this yet. Nothing has changed.")
        case .publish:
            Message(
                nl: "Zo kan je tekst nog niet online. Er is niets veranderd.",
                en: "Your text cannot go online like this yet. Nothing has changed.")
        }
    }
}
