/// Programs and services that do nothing but generate, by the name that they give in a C2PA manifest. Editors that also generate
/// (Photoshop) and camera software (Google's core library, which Pixel phones use too) are not among them.
enum GenerativeAgent {
    /// In lower case; a name starts with one of these and the word ends there, or a version begins.
    private static let names = [
        "adobe firefly", "adobe_firefly", "chatgpt", "openai", "gpt-4o", "gpt-image", "gpt image", "dall-e", "dall·e",
        "dalle", "azure openai", "bing image creator", "microsoft designer", "microsoft_responsible_ai",
        "microsoft responsible ai", "google generative ai", "made with google ai", "google imagen", "google gemini",
        "nano banana", "midjourney", "stable diffusion", "stable_diffusion", "stable-diffusion", "stability ai",
        "stability_ai", "stability-ai", "dreamstudio", "comfyui", "invokeai", "novelai", "black forest labs", "flux.1",
        "flux.2", "ideogram", "leonardo.ai", "leonardo ai", "recraft", "runwayml", "runway gen", "luma ai", "pika labs",
        "kling ai", "grok imagine", "meta ai", "amazon titan image generator", "titan image generator",
        "amazon nova canvas", "nova canvas", "craiyon", "canva magic media", "nightcafe", "playground ai", "fooocus",
    ]

    /// Words that other things are called by as well: only when nothing but a version follows.
    private static let commonWords: Set<Substring> = [
        "firefly", "gemini", "imagen", "sora", "veo", "runway", "grok", "magic media",
    ]

    static func isGenerative(_ agent: String) -> Bool {
        let agent = agent.lowercased()
        let word = agent.prefix { $0 != "/" && !$0.isNumber }
        if let word = word.trimmed, commonWords.contains(word[...]) { return isVersion(agent.dropFirst(word.count)) }
        return names.contains { name in
            agent.hasPrefix(name) && agent.dropFirst(name.count).first?.isLetter != true
        }
    }

    private static func isVersion(_ text: Substring) -> Bool {
        text.allSatisfy { $0.isNumber || $0 == "." || $0 == "/" || $0 == " " }
    }
}
