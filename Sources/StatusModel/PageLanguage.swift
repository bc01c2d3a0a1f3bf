/// The languages that the page's own words are written in, each by its code in HTML's `lang`.
package enum PageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case portuguese = "pt"
    case japanese = "ja"
    case arabic = "ar"
}
