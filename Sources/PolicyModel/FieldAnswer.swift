public import Findings

extension FieldSpec {
    /// What may be answered, in a few words; nil: any text.
    public var answer: Message? {
        switch kind {
        case .yesNo: return Message(nl: "ja of nee", en: "ja or nee")
        case .choice: return Message(nl: "kies uit: \(listed)", en: "choose from: \(listed)")
        case .day: return Message(nl: "een dag, zoals 2027-12-31", en: "a day, such as 2027-12-31")
        case .instant:
            return Message(
                nl: "een dag en een uur, zoals 2027-12-31T10:30", en: "a day and a time, such as 2027-12-31T10:30")
        case .number: return bounded(Message(nl: "een getal", en: "a number"), unit: Message(nl: "", en: ""))
        case .list:
            let entries =
                values.isEmpty
                ? Message(nl: "een of meer, zoals [eerste, tweede]", en: "one or more, such as [first, second]")
                : Message(nl: "een of meer van: \(listed)", en: "one or more of: \(listed)")
            return bounded(entries, unit: Message(nl: "", en: ""))
        case .text: return bounded(nil, unit: Message(nl: " tekens", en: " characters"))
        case .reference, .free: return ownForm
        }
    }

    /// What is asked and what may be answered, on one line; nil when its name says all.
    public var question: Message? {
        guard let answer else { return explanation }
        let sentence = Message(nl: "\(answer.nl.capitalised).", en: "\(answer.en.capitalised).")
        guard let explanation else { return sentence }
        return Message(nl: "\(explanation.nl) \(sentence.nl)", en: "\(explanation.en) \(sentence.en)")
    }

    private var listed: String { values.joined(separator: ", ") }

    /// Fields with a form of their own, that rules read.
    private var ownForm: Message? {
        switch name {
        case "ai":
            let words = "geen, hulpmiddel, gegenereerd"
            return Message(nl: "kies uit: \(words)", en: "choose from: \(words)")
        case "besluit":
            let form = "{orgaan: gemeenteraad, datum: 2027-12-31}"
            return Message(nl: "zoals \(form)", en: "such as \(form)")
        case "inspraak":
            let form = "{mogelijk: ja, hoe: met een mail, tot: 2027-12-31}"
            return Message(nl: "zoals \(form)", en: "such as \(form)")
        default: return nil
        }
    }

    /// Least and most, behind what is asked.
    private func bounded(_ asked: Message?, unit: Message) -> Message? {
        let bounds: Message
        switch (minimum, maximum) {
        case (let least?, let most?):
            bounds = Message(nl: "\(least) tot \(most)\(unit.nl)", en: "\(least) to \(most)\(unit.en)")
        case (let least?, nil): bounds = Message(nl: "minstens \(least)\(unit.nl)", en: "at least \(least)\(unit.en)")
        case (nil, let most?): bounds = Message(nl: "hoogstens \(most)\(unit.nl)", en: "at most \(most)\(unit.en)")
        case (nil, nil): return asked
        }
        return asked.map { Message(nl: "\($0.nl), \(bounds.nl)", en: "\($0.en), \(bounds.en)") } ?? bounds
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
