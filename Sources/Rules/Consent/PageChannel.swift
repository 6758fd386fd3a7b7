import Content
import BrusselsTime
import Git
import Text
import YAML

extension PageSubject {
    /// The channel that the page appears on: the folder it stands in, at the top.
    var consentChannel: String? { path.components.first.flatMap { utf8Text($0) }.map(Folding.folded) }

    /// The first day on which visitors can see it: today, or the later day it says.
    var firstDayOnline: Day {
        let days = ["publiceren_op", "publishdate"].compactMap { key in
            page.frontMatter?[key]?.value.text.flatMap { Day(String($0.prefix(10))) }
        }
        return max(circumstances.day, days.first ?? circumstances.day)
    }
}
