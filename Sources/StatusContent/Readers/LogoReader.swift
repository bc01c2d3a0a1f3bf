import Basics
import Diagnostics
import StatusModel

enum LogoKey: String, ContentKeys {
    case light, dark, hidesName = "hides-name"
}

/// Reads `logo: logo.svg`, or what there is to say of it: `logo: {light: logo.svg, dark: logo-dark.png, hides-name: true}`.
func readLogo(_ fields: Fields<SiteKey>, _ assets: [String: SourceFile]) -> Logo? {
    guard let node = fields.node(.logo) else { return nil }
    guard case .mapping = node else {
        return fields.text(.logo).flatMap { readPicture($0, assets, fields.problems) }.map { Logo(light: $0) }
    }
    guard let logo = Fields(node, of: "logo", LogoKey.self, fields.problems) else { return nil }
    let light = logo.required(.light, such: "logo.svg", logo.text).flatMap { readPicture($0, assets, fields.problems) }
    let dark = logo.text(.dark).flatMap { readPicture($0, assets, fields.problems) }
    let hidesName = logo.flag(.hidesName) ?? false
    return light.map { Logo(light: $0, dark: dark, hidesName: hidesName) }
}

private func readPicture(_ name: Located<String>, _ assets: [String: SourceFile], _ problems: Problems) -> Logo.Picture? {
    guard let file = assets[name.value] else {
        problems.add(
            .missingFile, "there is no '\(name.value)' beside site.yml\(didYouMean(name.value, among: assets.keys.sorted()))",
            at: name.place)
        return nil
    }
    let media: Logo.Media? = name.value.hasSuffix(".svg") ? .svg : name.value.hasSuffix(".png") ? .png : nil
    guard let wayOut = fault(of: file, media) else { return media.map { Logo.Picture(bytes: file.bytes, media: $0) } }
    problems.add(.wrongType, "'\(name.value)' can't be the logo: \(wayOut)", at: name.place)
    return nil
}

/// Why a file can't be shown as a logo; nil where it can.
private func fault(of file: SourceFile, _ media: Logo.Media?) -> String? {
    if file.bytes.count > ContentLimits.logo { return "it is larger than \(ContentLimits.logo / 1_024) kB; simplify it" }
    switch media {
    case nil: return "a logo is an .svg or a .png file"
    case .svg: return file.text(in: 0..<file.bytes.count).contains("<svg") ? nil : "there is no <svg> in it; export it as SVG again"
    case .png:
        guard let size = sizeOfPNG(file.bytes) else { return "it is no PNG picture; export it as PNG again" }
        let (least, most) = (28, 2_000)
        if size.height >= least, size.width >= least, size.width <= most, size.height <= most { return nil }
        return "it has \(size.width) × \(size.height) pixels; make it at least \(least) and at most \(most) pixels wide and high"
    }
}

/// In pixels, as the picture's first chunk says; nil where that isn't there. https://www.w3.org/TR/png-3/#11IHDR
private func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    guard bytes.starts(with: start), bytes.count >= start.count + 8 else { return nil }
    func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(at: start.count), number(at: start.count + 4))
}
