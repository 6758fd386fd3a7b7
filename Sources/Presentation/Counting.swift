import Findings

/// The sentence that counts the remarks: what must be mended, or what was seen.
func countSentence(of findings: [JudgedFinding], shown: Int) -> Message? {
    guard !findings.isEmpty else { return nil }
    let refusing = findings.count(where: \.refuses)
    let total = findings.count
    let first = Message(nl: " Dit zijn de eerste \(shown):", en: " These are the first \(shown):")
    if refusing > 0 {
        let end = refusing > shown ? first : Message(nl: "", en: "")
        let mark = refusing > shown ? "." : ":"
        if refusing == 1 {
            return Message(nl: "Nog één ding om eerst aan te passen:", en: "One thing to fix first:")
        }
        return Message(
            nl: "Nog \(refusing) dingen om eerst aan te passen\(mark)\(end.nl)",
            en: "\(refusing) things to fix first\(mark)\(end.en)")
    }
    let onlyTips = findings.allSatisfy { $0.severity == .info }
    if total == 1 {
        return onlyTips
            ? Message(nl: "Wel nog één tip:", en: "Just one tip:")
            : Message(nl: "Wel nog één opmerking:", en: "Just one remark:")
    }
    let end = total > shown ? first : Message(nl: "", en: "")
    let mark = total > shown ? "." : ":"
    let noun = onlyTips ? Message(nl: "tips", en: "tips") : Message(nl: "opmerkingen", en: "remarks")
    return Message(nl: "Wel nog \(total) \(noun.nl)\(mark)\(end.nl)", en: "\(total) \(noun.en)\(mark)\(end.en)")
}

/// `Nog 4 opmerkingen: typ …`, or nil when all were shown.
func moreSentence(_ hidden: Int, command: Message) -> Message? {
    guard hidden > 0 else { return nil }
    let nl = hidden == 1 ? "Nog één opmerking" : "Nog \(hidden) opmerkingen"
    let en = hidden == 1 ? "One more remark" : "\(hidden) more remarks"
    return Message(nl: "\(nl): typ `\(command.nl)`.", en: "\(en): type `\(command.en)`.")
}

/// How a remark weighs, in the words of practice.md.
func label(_ judged: JudgedFinding, force: RuleForce?, at moment: Moment) -> Message {
    switch Weight(judged) {
    case .refuses: return Message(nl: "Eerst aanpassen", en: "Fix first")
    case .warns: return Message(nl: "Nakijken", en: "Check")
    case .tip: return Message(nl: "Tip", en: "Tip")
    case .later:
        guard let from = force?.from, from > moment else {
            return Message(nl: "Wordt later verplicht", en: "Required later on")
        }
        // A right is not the author's to mend: somebody who has it takes the change over.
        if case .right? = force { return Message(nl: "Goed om te weten", en: "Good to know") }
        return from == .submit
            ? Message(nl: "Aanpassen voor je indient", en: "Fix before you hand in")
            : Message(nl: "Aanpassen voor het online komt", en: "Fix before it goes online")
    }
}
