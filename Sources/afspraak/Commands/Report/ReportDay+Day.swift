import BrusselsTime
import Findings
import Presentation

extension ReportDay {
    /// A day of Brussels as reports tell it.
    init(_ day: Day) { self.init(iso: day.description, words: Message(nl: day.dutch, en: day.english)) }
}
