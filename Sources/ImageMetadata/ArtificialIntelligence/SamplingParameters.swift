/// The text in which AUTOMATIC1111's web interface, and what is compatible with it, writes how an image was sampled.
enum SamplingParameters {
    /// At least three of the settings, with their numbers: nobody writes that in a caption.
    static func isWritten(in text: String) -> Bool {
        let reader = ByteReader(Array(text.utf8))
        guard hasNumber(behind: "Steps: ", in: reader) else { return false }
        let numbers = ["Seed: ", "CFG scale: ", "Size: "].filter { hasNumber(behind: $0, in: reader) }.count
        let names = ["Sampler: ", "Model hash: ", "Model: "].filter { reader.place(of: Array($0.utf8), from: 0) != nil }
            .count
        return numbers + names >= 2
    }

    /// InvokeAI's first form: a prompt, and its settings as options of a command.
    static func isDream(_ text: String) -> Bool {
        let reader = ByteReader(Array(text.utf8))
        return ["s", "S", "W", "H", "C"].filter { letter in
            hasNumber(behind: " -\(letter)", in: reader) || hasNumber(behind: " -\(letter) ", in: reader)
        }.count >= 4
    }

    private static func hasNumber(behind name: String, in reader: ByteReader) -> Bool {
        let name = Array(name.utf8)
        var start = 0
        while let place = reader.place(of: name, from: start) {
            if let next = reader.byte(at: place + name.count), (0x30...0x39).contains(next) { return true }
            start = place + 1
        }
        return false
    }
}
