/// Sober colours, or none. Colour never says something that the words do not.
struct Palette {
    private let isOn: Bool

    init(_ isOn: Bool) {
        self.isOn = isOn
    }

    /// Names of files and refs.
    func strong(_ text: String) -> String { painted(text, "1") }
    /// What may be skipped.
    func faint(_ text: String) -> String { painted(text, "2") }

    /// The line with its label coloured by weight.
    func painted(_ label: String, in line: String, _ weight: Weight) -> String {
        let indent = line.prefix { $0 == " " }
        let rest = line.dropFirst(indent.count)
        // A label cut by a very narrow terminal stays plain.
        guard isOn, rest.hasPrefix(label) else { return line }
        let code =
            switch weight {
            case .refuses: "31"
            case .later, .warns: "33"
            case .tip: "36"
            }
        return indent + painted(label, code) + rest.dropFirst(label.count)
    }

    private func painted(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
