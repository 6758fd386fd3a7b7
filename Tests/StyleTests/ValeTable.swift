import YAML

/// The tables in `Docs/vale.md`, made of the cases.
enum ValeTable {
    struct Key: Hashable {
        let point: String
        let name: String
    }

    /// What is said of each key, in order.
    static func rows() throws -> [(key: Key, by: String, does: String)] {
        try ValeCase.nodes("keys.yaml").map { node in
            let key = Key(point: node["point"]?.text ?? "", name: node["key"]?.text ?? "")
            return (key, node["by"]?.text ?? "", node["does"]?.text ?? "")
        }
    }

    /// Every table, by its name in the page.
    static func all() throws -> [(name: String, lines: [String])] {
        let cases = try ValeCase.all()
        return [
            ("keys", try keys(cases)), ("otherwise", otherwise(cases)), ("patterns", patterns(cases)),
        ]
    }

    private static func keys(_ cases: [ValeCase]) throws -> [String] {
        var lines: [String] = []
        var point = ""
        for row in try rows() {
            if row.key.point != point {
                point = row.key.point
                lines += [
                    "",
                    "### " + (point == "common" ? "All rules" : point == "Vale" ? "The style `Vale`" : "`\(point)`"),
                    "", "| key | by itself in Vale | here | cases |", "|---|---|---|---|",
                ]
            }
            let count = cases.count { $0.point == row.key.point && $0.key == row.key.name }
            lines.append("| `\(row.key.name)` | \(row.by) | \(cell(row.does)) | \(count) |")
        }
        return Array(lines.dropFirst())
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private static func otherwise(_ cases: [ValeCase]) -> [String] {
        ["| extension point | key | here | otherwise |", "|---|---|---|---|"]
            + cases.compactMap { example in
                example.otherwise.map { "| `\(example.point)` | `\(example.key)` | \(example.title) | \(cell($0)) |" }
            }
    }

    private static func patterns(_ cases: [ValeCase]) -> [String] {
        ["| in a pattern | case | here |", "|---|---|---|"]
            + cases.filter { $0.point == "patterns" }.map { example in
                "| `\(example.key)` | \(example.title) | \(example.refused == nil ? "the same" : "refused, with a sentence") |"
            }
    }
}
