import Diagnostics
import StatusModel

enum VocabularyKey: String, ContentKeys {
    case audience, allow, replace, symptoms, vendors, publicTickets = "public-tickets"
}

/// Reads `vocabulary.yml`.
func readVocabulary(_ file: SourceFile, _ problems: Problems) -> Vocabulary {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems),
        let fields = Fields(
            readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems), of: "vocabulary.yml", VocabularyKey.self,
            problems)
    else { return Vocabulary() }
    let replacements = fields.pairs(.replace).compactMap { pair in
        fields.reportCutOff(pair.value, of: pair.key.value)
        return fields.scalar(pair.value, of: pair.key.value).map { Vocabulary.Replacement(phrase: pair.key.value, say: $0.value) }
    }
    return Vocabulary(
        audience: fields.word(.audience, of: Vocabulary.Audience.self)?.value ?? .general, allow: fields.texts(.allow).map(\.value),
        replace: replacements, symptoms: fields.texts(.symptoms).map(\.value), vendors: fields.texts(.vendors).map(\.value),
        publicTickets: fields.texts(.publicTickets).map(\.value))
}
