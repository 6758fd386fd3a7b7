import Git
import Rules
import Testing

@Suite("Where a reference to an image leads")
struct AssetAddressTests {
    @Test(arguments: [
        ("/beelden/sport/x.jpg", "beelden/sport/x.jpg"), ("x.jpg", "website/sport/x.jpg"),
        ("../../beelden/x.jpg", "beelden/x.jpg"), ("./x.jpg?v=2#boven", "website/sport/x.jpg"),
        ("/beelden/caf%C3%A9.jpg", "beelden/café.jpg"), ("/beelden//x.jpg", "beelden/x.jpg"),
        ("/beelden/%zz.jpg", "beelden/%zz.jpg"), ("/beelden/./a/../x.jpg", "beelden/x.jpg"),
    ])
    func here(reference: String, path: String) {
        #expect(AssetAddress.path(of: reference, from: "website/sport/bad.md") == RepositoryPath(path))
    }

    @Test(arguments: [
        "https://foto.example/x.jpg", "//foto.example/x.jpg", "data:image/png;base64,x", "HTTP://x/y", "", "#boven",
        "../../../x.jpg", "mailto:x@y.example", "/",
    ])
    func elsewhere(reference: String) {
        #expect(AssetAddress.path(of: reference, from: "website/sport/bad.md") == nil)
    }
}
