import Testing

@testable import ImageMetadata

struct GeneratorTraceTests {
    private static func found(_ origin: Fact.Origin, _ key: String, _ value: String) -> GeneratorTrace? {
        let raw = [RawProperty(origin: origin, namespace: "", key: key, value: value)]
        let reasons = GeneratorTrace.traces(facts: [], raw: raw)
        guard case .trace(let trace)? = reasons.first?.kind else { return nil }
        #expect(reasons.first?.property == key)
        return trace
    }

    private static let parameters = """
        a beach, sunset <lora:x:1>
        Negative prompt: people
        Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1234, Size: 512x512, Model hash: 6ce0161689, Model: v1-5
        """
    private static let nodes = #"{"3": {"class_type": "KSampler", "inputs": {"cfg": 7.5, "seed": 1}}}"#
    private static let job = "a beach --ar 3:2 --v 6.1 Job ID: 0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f"

    @Test(arguments: [
        (Fact.Origin.png, "parameters", parameters, GeneratorTrace.stableDiffusionParameters),
        (.exif, "UserComment", parameters, .stableDiffusionParameters),
        (.png, "prompt", nodes, .comfyUI), (.exif, "Model", "prompt:" + nodes, .comfyUI),
        (.exif, "Make", #"workflow:{"nodes": [{"id": 1, "type": "KSampler"}], "version": 0.4}"#, .comfyUI),
        (.png, "workflow", #"{"last_node_id": 9, "nodes": [{"id": 1, "type": "KSampler"}]}"#, .comfyUI),
        (
            .png, "parameters", #"{"base_model": "x", "sampler": "dpmpp", "seed": "1", "version": "Fooocus v2.5.5"}"#,
            .fooocus
        ),
        (.png, "fooocus_scheme", "fooocus", .fooocus),
        (.png, "invokeai_metadata", #"{"app_version": "4.2"}"#, .invokeAI),
        (.png, "sd-metadata", #"{"model": "stable diffusion"}"#, .invokeAI), (.png, "invokeai_graph", "{}", .invokeAI),
        (.png, "Dream", #""a beach" -s 50 -S 123 -W 512 -H 512 -C 7.5 -A k_lms"#, .invokeAI),
        (.png, "Software", "NovelAI", .novelAI), (.png, "Title", "AI generated image", .novelAI),
        (.xmp, "Credit", "Made with Google AI", .googleAI), (.xmp, "CreatorTool", "Adobe Firefly", .adobeFirefly),
        (.png, "Software", "DALL-E 3", .openAI), (.exif, "Software", "ChatGPT", .openAI),
        (.png, "Description", job, .midjourney), (.exif, "ImageDescription", job, .midjourney),
        (.xmp, "description", job, .midjourney), (.exif, "Software", "Midjourney 6", .generativeProgram),
    ])
    func rows(_ origin: Fact.Origin, _ key: String, _ value: String, _ trace: GeneratorTrace) {
        #expect(Self.found(origin, key, value) == trace)
    }

    @Test(arguments: [
        (Fact.Origin.xmp, "description", "Affiche, gemaakt met Midjourney"), (.xmp, "title", "AI generated image"),
        (.exif, "ImageDescription", "Stable Diffusion uitgelegd: Steps: 20 is genoeg"),
        (.png, "Comment", "ChatGPT hielp bij de tekst"),
        (.png, "Description", "Job ID: 12345"), (.png, "Description", "Job ID: 0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5"),
        (.xmp, "Credit", "Foto: Adobe Firefly"), (.exif, "Software", "Adobe Photoshop 26.1"), (.exif, "Make", "Canon"),
        (.exif, "Model", "Canon EOS R5"), (.png, "prompt", "Wat is dit?"), (.png, "prompt", #"{"a": {"b": 1}}"#),
        (.png, "workflow", "{"), (.png, "parameters", "Steps: 20"), (.png, "Dream", "a -s b -S c -W d -H e"),
        (.exif, "Software", "Firefly 8SE"), (.xmp, "headline", "Midjourney in de klas"),
        (.comment, "Comment", "DALL-E"),
    ])
    func freeTextIsNoTrace(_ origin: Fact.Origin, _ key: String, _ value: String) {
        #expect(Self.found(origin, key, value) == nil)
    }

    @Test func factsForProgramsAndCreditsAreLookedAt() {
        let facts = [
            Fact(property: .software, value: "Adobe Firefly", origin: .exif),
            Fact(property: .creditLine, value: "Made with Google AI", origin: .iim),
        ]
        #expect(GeneratorTrace.traces(facts: facts, raw: []).map(\.origin) == [.exif, .iim])
    }

    @Test func longTextsAreCheap() {
        let text = String(repeating: "Steps: x Job ID: ", count: 200_000)
        #expect(Self.found(.png, "Description", text) == nil)
    }
}
