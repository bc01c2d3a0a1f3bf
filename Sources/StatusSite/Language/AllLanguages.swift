import StatusModel

extension PageLanguage {
    /// The page's words in it.
    package var words: any Language {
        switch self {
        case .english: English()
        case .german: German()
        case .french: French()
        case .spanish: Spanish()
        case .portuguese: Portuguese()
        case .japanese: Japanese()
        case .arabic: Arabic()
        }
    }
}
