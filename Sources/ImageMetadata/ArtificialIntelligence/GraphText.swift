/// The JSON that generators leave: ComfyUI's graph of nodes, Fooocus's settings.
enum GraphText {
    /// The prompt is a map from numbers to nodes that have a `class_type`; the work flow a map with a list of `nodes`. In EXIF the
    /// word and a colon go before it.
    static func isComfyUI(_ text: String) -> Bool {
        guard let graph = json(in: text) else { return false }
        if graph.members.contains(where: { $0.value["class_type"]?.asText != nil }) { return true }
        guard let nodes = graph["nodes"]?.asList else { return false }
        return nodes.contains { $0["type"]?.asText != nil && $0["id"] != nil }
    }

    static func hasFooocusParameters(_ text: String) -> Bool {
        guard let settings = json(in: text) else { return false }
        if settings["version"]?.asText?.hasPrefix("Fooocus") == true { return true }
        return settings["base_model"] != nil && settings["sampler"] != nil && settings["seed"] != nil
    }

    /// Limits of its own: nothing is done with the text but look for a few names.
    private static func json(in text: String) -> DataItem? {
        var text = text[...]
        for name in ["workflow:", "prompt:", "Workflow:", "Prompt:"] where text.hasPrefix(name) {
            text = text.dropFirst(name.count)
        }
        guard text.first(where: { !$0.isWhitespace }) == "{" else { return nil }
        var budget = DataBudget(ReadingLimits())
        return try? JSONParser.decode(ByteReader(Array(text.utf8)), part: "JSON", budget: &budget)
    }
}
