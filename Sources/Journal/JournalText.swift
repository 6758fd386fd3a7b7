public import Findings
import Text

/// The journal in plain lines, for a person.
public struct JournalText: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// One item: a line, and a line below it for each ref and each remark.
    public func lines(of item: JournalItem) -> String {
        let head = "\(time(item.at))  \(item.name.prefix(12))  "
        guard let push = item.push else {
            return head
                + say("tegengehouden; de details zijn gewist na hun termijn", "held back; the details were pruned")
                + "\n"
        }
        var text = head + title(of: item, push) + "\n"
        for update in push.updates { text += lines(of: update) }
        if case .entry(let commit) = item {
            if let reason = commit.entry.reason { text += "    \(say("Reden", "Reason")): \(printable(reason))\n" }
            if let repaired = commit.entry.repaired {
                text += "    " + say("Later aangevuld op ", "Added later, on ") + time(repaired) + "\n"
            }
        }
        return text
    }

    private func title(of item: JournalItem, _ push: JudgedPush) -> String {
        guard case .entry(let commit) = item else {
            return printable(push.by) + "  " + say("tegengehouden", "held back")
        }
        switch commit.entry.kind {
        case .begin: return say("De controle is aangezet.", "The checker was switched on.")
        case .reconciled:
            return say(
                "Buiten de controle om gepubliceerd, nadien aangesloten.", "Published past the checker, noted since.")
        case .verdict: return printable(push.by)
        }
    }

    private func lines(of update: JudgedUpdate) -> String {
        let name = update.ref.hasPrefix("refs/heads/") ? String(update.ref.dropFirst(11)) : update.ref
        let versions = "\(short(update.old))..\(short(update.new))"
        var text = "    \(printable(name))  \(what(update))  \(versions)\n"
        for remark in update.remarks {
            let agreements = remark.agreements.isEmpty ? "" : " (\(remark.agreements.joined(separator: ", ")))"
            text += "        \(remark.rule)\(agreements)" + (remark.place.map { "  \(printable($0))" } ?? "") + "\n"
        }
        if update.omitted > 0 {
            text +=
                "        " + say("en nog \(update.omitted) opmerkingen", "and \(update.omitted) more remarks") + "\n"
        }
        return text
    }

    private func what(_ update: JudgedUpdate) -> String {
        switch (update.verdict, update.moment) {
        case ("refused", _): say("eerst aan te passen", "to be mended first")
        case ("unjudged", _): say("niet nagekeken", "not judged")
        case _ where update.new == nil: say("weggehaald", "taken away")
        case (_, "publish"?): say("online gezet", "published")
        case (_, "submit"?): say("ingediend", "handed in")
        default: say("bewaard", "kept")
        }
    }

    /// `2026-11-21 10:30` of an RFC 3339 time.
    private func time(_ at: String) -> String { String(printable(at).prefix(16)).replacing("T", with: " ") }

    private func short(_ id: String?) -> String { id.map { String($0.prefix(8)) } ?? "-" }

    private func say(_ nl: String, _ en: String) -> String { Message(nl: nl, en: en)[language] }
}
