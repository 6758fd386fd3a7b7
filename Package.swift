// swift-tools-version: 6.2
import PackageDescription

/// Every room is written in Swift 6 mode, with any warning an error.
let rigour: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The C libraries are linked from Debian's static archives: libgit2's shared one drags sixteen others into every start of a
/// hook, for ssh and HTTPS that we never speak. md4c has no archive and stays shared.
let archives: [LinkerSetting] = [
    .unsafeFlags(
        [
            "git2", "mbedcrypto", "pcre2-8", "z", "expat", "brotlidec", "brotlicommon", "yaml", "utf8proc", "nettle",
            "hunspell-1.7", "sqlite3", "stdc++",
        ].flatMap {
            ["-Xlinker", "-l:lib\($0).a"]
        })
]

/// A hook starts twice in a push, and at a fixed address there is nothing to relocate.
let quickStart: [LinkerSetting] = [.unsafeFlags(["-Xclang-linker", "-no-pie"])]

/// A C library of the system, reached through a module map.
func cLibrary(_ name: String, debian package: String) -> Target {
    .systemLibrary(name: name, path: "Sources/CLibraries/\(name)", providers: [.apt([package])])
}

/// One room: a module, and what it may know of (lower rooms only).
func room(_ name: String, knows: [String] = []) -> Target {
    .target(name: name, dependencies: knows.map { .init(stringLiteral: $0) }, swiftSettings: rigour)
}

/// The tests of one room, in a folder of its own.
func tests(_ name: String, knows: [String]) -> Target {
    .testTarget(name: name, dependencies: knows.map { .init(stringLiteral: $0) }, swiftSettings: rigour)
}

let package = Package(
    name: "afspraak",
    products: [.executable(name: "afspraak", targets: ["afspraak"])],
    targets: [
        cLibrary("CGit2", debian: "libgit2-dev"),
        cLibrary("CMD4C", debian: "libmd4c-dev"),
        // For tests alone: what a page looks like.
        cLibrary("CMD4CHTML", debian: "libmd4c-html0-dev"),
        cLibrary("CYAML", debian: "libyaml-dev"),
        cLibrary("CPCRE2", debian: "libpcre2-dev"),
        cLibrary("CUTF8Proc", debian: "libutf8proc-dev"),

        cLibrary("CNettle", debian: "nettle-dev"),
        cLibrary("CZlib", debian: "zlib1g-dev"),
        cLibrary("CExpat", debian: "libexpat1-dev"),
        cLibrary("CBrotli", debian: "libbrotli-dev"),
        cLibrary("CHunspell", debian: "libhunspell-dev"),
        cLibrary("CSQLite", debian: "libsqlite3-dev"),

        .target(name: "CGitStart", path: "Sources/CLibraries/CGitStart", linkerSettings: archives),

        room("Digests", knows: ["CNettle"]),
        room("Spelling", knows: ["CHunspell", "Text"]),
        room("Text", knows: ["CUTF8Proc"]),
        room("BrusselsTime"),
        room("Packing"),
        room("YAML", knows: ["CYAML", "Text"]),
        room("Markdown", knows: ["CMD4C", "Text"]),
        room("TOML", knows: ["Text"]),
        room("Reuse", knows: ["TOML", "Text"]),
        room("Findings", knows: ["Packing", "Text"]),
        room("Consents", knows: ["BrusselsTime", "Digests", "Findings", "Text"]),
        room("JSON", knows: ["Text"]),
        room("Registers", knows: ["BrusselsTime", "Findings", "Text"]),
        room("ImageMetadata", knows: ["CBrotli", "CExpat", "CZlib", "Digests"]),
        room("Content", knows: ["ImageMetadata", "Digests", "Findings", "Markdown", "Text", "YAML"]),
        room("Git", knows: ["CGit2", "CGitStart", "Findings", "Text"]),
        room("Patterns", knows: ["CPCRE2"]),
        room("PolicyModel", knows: ["BrusselsTime", "Findings", "Packing", "Text", "YAML"]),
        room("Style", knows: ["Findings", "Markdown", "Packing", "Patterns", "Text", "YAML"]),
        room("Switches", knows: ["Markdown"]),
        room("ValeSettings", knows: ["Findings", "Style", "Text"]),
        room("Changes", knows: ["BrusselsTime", "Findings", "Git", "PolicyModel", "Text"]),
        room(
            "Approvals",
            knows: ["BrusselsTime", "Digests", "Findings", "Git", "JSON", "PolicyModel"]),
        room(
            "Rules",
            knows: [
                "Approvals", "BrusselsTime", "Changes", "Consents", "Content", "Digests", "Findings", "Git",
                "ImageMetadata",
                "Markdown", "PolicyModel", "Registers", "Switches", "Text", "YAML",
            ]),
        room(
            "Judgement",
            knows: [
                "Approvals", "BrusselsTime", "Changes", "Consents", "Content", "Findings", "Git", "ImageMetadata",
                "Markdown", "Packing",
                "PolicyModel", "Registers", "Reuse", "Rules", "Style", "Switches", "TOML", "Text", "YAML",
            ]),
        room(
            "Index",
            knows: ["Content", "CSQLite", "Git", "Judgement", "Packing", "PolicyModel", "Rules", "Text"]),
        room("Presentation", knows: ["Findings", "JSON", "Text"]),
        room("Journal", knows: ["BrusselsTime", "Digests", "Findings", "JSON", "Text"]),
        room(
            "Gate",
            knows: [
                "Approvals", "BrusselsTime", "Changes", "Consents", "Content", "Digests", "Findings", "Git", "JSON",
                "Index", "Journal",
                "Judgement", "Packing", "PolicyModel", "Registers", "Rules", "Spelling", "Style", "Text",
            ]),
        .executableTarget(
            name: "afspraak",
            dependencies: [
                "Approvals", "BrusselsTime", "Changes", "Consents", "Content", "Digests", "Findings", "Gate", "Git",
                "ImageMetadata", "JSON",
                "Journal", "Judgement", "Markdown", "Patterns", "PolicyModel", "Presentation", "Registers", "Rules",
                "Spelling",
                "Style",
                "Switches", "Text", "ValeSettings", "YAML",
            ],
            swiftSettings: rigour, linkerSettings: quickStart),

        tests("PackingTests", knows: ["Packing"]),
        tests("SpellingTests", knows: ["Spelling"]),
        tests("ConsentsTests", knows: ["BrusselsTime", "Consents", "Findings"]),
        tests("TextTests", knows: ["Text"]),
        tests("ImageMetadataTests", knows: ["ImageMetadata"]),
        tests("TOMLTests", knows: ["TOML"]),
        tests("ReuseTests", knows: ["Reuse", "TOML"]),
        tests("BrusselsTimeTests", knows: ["BrusselsTime"]),
        tests("YAMLTests", knows: ["YAML"]),
        tests("MarkdownTests", knows: ["Markdown", "Text"]),
        tests("ContentTests", knows: ["Content", "Findings", "ImageMetadata", "Markdown", "Text", "YAML"]),
        tests("GitTests", knows: ["Findings", "Git"]),
        tests("ChangesTests", knows: ["Changes", "Git", "PolicyModel"]),
        tests(
            "CommandLineTests",
            knows: [
                "CMD4CHTML", "Content", "Findings", "Markdown", "Patterns", "Presentation", "Style", "Switches", "Text",
                "afspraak",
            ]),
        tests(
            "GateTests",
            knows: [
                "Approvals", "BrusselsTime", "Changes", "Content", "Findings", "Gate", "Git", "ImageMetadata", "Index",
                "Journal", "Judgement", "PolicyModel", "Style",
            ]),
        tests("JSONTests", knows: ["JSON"]),
        tests("RegistersTests", knows: ["BrusselsTime", "Findings", "Registers"]),
        tests("JournalTests", knows: ["BrusselsTime", "Findings", "JSON", "Journal"]),
        tests("RulesTests", knows: ["Content", "Findings", "Git", "Rules"]),
        tests("ApprovalsTests", knows: ["Approvals", "BrusselsTime", "Digests", "Git", "PolicyModel"]),
        tests("PolicyModelTests", knows: ["BrusselsTime", "Findings", "PolicyModel", "Text", "YAML"]),
        tests(
            "JudgementTests",
            knows: [
                "Approvals", "BrusselsTime", "Changes", "Consents", "Content", "Digests", "Findings", "Git",
                "Judgement", "Markdown",
                "PolicyModel", "Presentation", "Registers", "Rules",
                "Style", "Text", "YAML",
            ]),
        tests("EndToEndTests", knows: []),
        tests("PatternsTests", knows: ["Patterns"]),
        tests("StyleTests", knows: ["Findings", "Markdown", "Packing", "Patterns", "Style", "Text", "YAML"]),
        tests("SwitchesTests", knows: ["Markdown", "Switches"]),
        tests("ValeSettingsTests", knows: ["Findings", "Style", "ValeSettings"]),
        tests("PresentationTests", knows: ["Findings", "JSON", "Presentation", "Text"]),
    ]
)
