import Diagnostics
import StatusModel

enum VocabularyKey: String, ContentKeys {
    case audience, allow, replace, symptoms, vendors, publicTickets = "public-tickets"
}

/// Who reads the page: `general`, or `developers`, in one or in several.
func readAudience<Key>(_ key: Key, _ fields: Fields<Key>) -> Vocabulary.Audience? {
    guard let text = fields.text(key) else { return nil }
    if text.value == "developers" { return .developer }
    return fields.word(text, of: Vocabulary.Audience.self, for: key.rawValue)?.value
}

/// Reads `vocabulary.yml` and the list of internal names beside it.
///
/// - Parameter audience: what `site.yml` says, which holds where `vocabulary.yml` says nothing.
func readVocabulary(_ layout: ContentLayout, audience: Vocabulary.Audience?, _ problems: Problems) -> Vocabulary {
    let usual = audience ?? .general
    var vocabulary = layout.vocabulary.map { readVocabulary($0, audience: usual, problems) } ?? Vocabulary(audience: usual)
    if let file = layout.internalNames { vocabulary.internalNames = readInternalNames(file, problems) }
    return vocabulary
}

private func readVocabulary(_ file: SourceFile, audience: Vocabulary.Audience, _ problems: Problems) -> Vocabulary {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems),
        let fields = Fields(
            readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems), of: "vocabulary.yml", VocabularyKey.self,
            problems)
    else { return Vocabulary(audience: audience) }
    let replacements = fields.pairs(.replace).compactMap { pair in
        fields.reportCutOff(pair.value, of: pair.key.value)
        return fields.scalar(pair.value, of: pair.key.value).map { Vocabulary.Replacement(phrase: pair.key.value, say: $0.value) }
    }
    return Vocabulary(
        audience: readAudience(.audience, fields) ?? audience, allow: fields.texts(.allow).map(\.value),
        replace: replacements, symptoms: fields.texts(.symptoms).map(\.value), vendors: fields.texts(.vendors).map(\.value),
        publicTickets: fields.texts(.publicTickets).map(\.value))
}
