import Basics

/// What people write where something is to be written later, in each language that pages have. In small letters, one space between words.
///
/// A phrase counts only where it is all that a block says.
package enum StandInPhrases {
    /// "To be completed": these only keep a place, wherever they stand.
    package static func placeholders(in language: PageLanguage) -> Set<String> { placeholderTable[language] ?? [] }

    private static let placeholderTable: [PageLanguage: Set<String>] = [
        .english: [
            "to do", "to be defined", "to be investigated", "to be reviewed", "to be continued", "to come", "details to come",
            "tk", "missing", "change me", "changeme", "replace me", "edit me", "insert here", "insert text here", "text goes here",
            "your text here", "sample text", "example text", "dummy text", "no information yet", "no data yet", "asap", "t b d", "t b c",
            "t b a", "to be filled",
        ],
        .german: [
            "folgt", "folgt noch", "folgt später", "folgt in kürze", "folgt demnächst", "text folgt", "details folgen",
            "weitere details folgen", "weitere informationen folgen", "wird ergänzt", "wird noch ergänzt", "wird nachgereicht",
            "wird noch nachgereicht", "wird nachgetragen", "wird noch nachgetragen", "wird noch ausgefüllt", "wird noch geschrieben",
            "wird später ergänzt", "noch zu ergänzen", "zu ergänzen", "noch auszufüllen", "noch offen", "offen", "ausstehend",
            "noch ausstehend", "steht noch aus", "noch festzulegen", "noch zu klären", "zu klären", "in arbeit", "in bearbeitung",
            "entwurf", "platzhalter", "später", "n v", "k a", "keine angabe", "noch keine angaben", "entfällt noch",
        ],
        .french: [
            "à compléter", "à completer", "a compléter", "a completer", "à venir", "a venir", "à suivre", "à définir", "a definir",
            "à déterminer", "à préciser", "à confirmer", "à faire", "à remplir", "à rédiger", "à ajouter", "reste à définir",
            "sera complété", "sera complété plus tard", "sera ajouté plus tard", "sera complété ultérieurement", "en attente",
            "en cours", "en cours de rédaction", "en préparation", "brouillon", "détails à venir", "plus de détails à venir",
            "plus tard", "bientôt", "n d", "s o", "non renseigné", "non défini",
        ],
        .spanish: [
            "por definir", "por determinar", "por confirmar", "por completar", "por hacer", "por escribir", "por añadir",
            "a definir", "a determinar", "a completar", "pendiente", "pendientes", "aún pendiente", "pendiente de completar",
            "pendiente de definir", "pendiente de confirmar", "próximamente", "más adelante", "se completará",
            "se completará más tarde",
            "se añadirá más tarde", "se añadirá más adelante", "más detalles próximamente", "en proceso", "en curso", "en preparación",
            "en elaboración", "borrador", "n d", "sin definir", "sin completar",
        ],
        .portuguese: [
            "a definir", "por definir", "a determinar", "a confirmar", "por confirmar", "a completar", "por completar", "a preencher",
            "por preencher", "a fazer", "por fazer", "a escrever", "a acrescentar", "pendente", "ainda pendente", "em breve",
            "mais tarde", "será completado", "será preenchido", "será preenchido mais tarde", "será acrescentado mais tarde",
            "mais detalhes em breve", "em curso", "em andamento", "em elaboração", "em preparação", "rascunho", "n d", "não definido",
            "sem informação ainda",
        ],
        .japanese: [
            "未定", "未記入", "未入力", "未確認", "未完", "未作成", "記入中", "作成中", "準備中", "追記予定", "記載予定", "後日記載", "後日追記",
            "後で記入", "あとで書く", "後ほど記載します", "後日追記します", "追って記載します", "追って記載", "追って連絡します", "追ってお知らせします", "要記入",
            "要追記", "要確認", "確認待ち", "保留", "下書き", "仮",
        ],
        .arabic: [
            "يحدد لاحقا", "يحدد لاحقًا", "سيحدد لاحقا", "سيحدد لاحقًا", "سيتم تحديده لاحقا", "سيتم تحديده لاحقًا", "سيضاف لاحقا",
            "سيضاف لاحقًا", "ستتم إضافته لاحقا", "ستتم إضافته لاحقًا", "سيتم استكماله لاحقا", "سيتم استكماله لاحقًا", "يستكمل لاحقا",
            "يستكمل لاحقًا", "قريبا", "قريبًا", "لاحقا", "لاحقًا", "قيد الإعداد", "قيد الكتابة", "قيد الانتظار", "قيد التنفيذ", "معلق",
            "مسودة", "غير محدد", "غير محدد بعد", "لم يحدد بعد",
        ],
    ]

    /// "Unknown", "Under investigation": nobody has found out yet. They keep a place where they are all that a section says.
    package static func openQuestions(in language: PageLanguage) -> Set<String> { questionTable[language] ?? [] }

    private static let questionTable: [PageLanguage: Set<String>] = [
        .english: [
            "unknown", "still unknown", "currently unknown", "unknown yet", "as yet unknown", "unknown so far", "unknown for now",
            "unknown at this time", "unknown at this point", "unknown at the moment", "unknown at present", "not known",
            "not known at this time", "not known so far", "not known yet", "nobody knows", "nobody knows yet", "no idea", "unsure",
            "not sure", "unclear", "still unclear", "not clear", "not yet clear", "not clear yet",
            "we do not know", "we don t know", "we do not know yet", "we don t know yet", "under investigation",
            "still under investigation", "currently under investigation", "being investigated", "still being investigated",
            "currently being investigated", "this is being investigated", "it is being investigated", "investigating",
            "still investigating", "we are investigating", "we re investigating", "we are still investigating",
            "we are looking into it", "we are looking into this", "investigation ongoing", "investigation is ongoing",
            "the investigation is ongoing", "investigation in progress", "investigation under way", "investigation pending", "ongoing",
            "still ongoing", "under review", "under analysis", "being analysed", "being analyzed", "analysis in progress",
            "undetermined", "not determined", "not determined yet", "not yet determined",
        ],
        .german: [
            "unbekannt", "noch unbekannt", "derzeit unbekannt", "nicht bekannt", "noch nicht bekannt", "unklar", "noch unklar",
            "noch nicht klar", "wird untersucht", "wird noch untersucht", "wird derzeit untersucht", "in untersuchung",
            "wir untersuchen das", "wir untersuchen das noch", "untersuchung läuft", "die untersuchung läuft",
            "die untersuchung läuft noch", "in prüfung", "wird geprüft", "wird noch geprüft", "wird analysiert", "wird noch analysiert",
            "analyse läuft", "ungeklärt", "noch ungeklärt",
        ],
        .french: [
            "inconnu", "inconnue", "encore inconnu", "encore inconnue", "pas encore connu", "pas encore connue", "non connu",
            "non connue", "inconnu à ce jour", "inconnue à ce jour", "en cours d investigation", "en cours d enquête",
            "en cours d analyse", "enquête en cours", "analyse en cours", "investigation en cours", "nous enquêtons", "non déterminé",
            "non déterminée", "indéterminé", "indéterminée",
        ],
        .spanish: [
            "desconocido", "desconocida", "aún desconocido", "aún desconocida", "se desconoce", "aún se desconoce", "no se sabe",
            "aún no se sabe", "en investigación", "bajo investigación", "investigando", "estamos investigando",
            "lo estamos investigando", "investigación en curso", "en análisis", "análisis en curso", "sin determinar", "no determinado",
            "no determinada",
        ],
        .portuguese: [
            "desconhecido", "desconhecida", "ainda desconhecido", "ainda desconhecida", "não se sabe", "ainda não se sabe",
            "em investigação", "sob investigação", "a investigar", "estamos a investigar", "estamos investigando",
            "investigação em curso", "investigação em andamento", "em análise", "análise em curso", "por determinar",
            "não determinado", "não determinada",
        ],
        .japanese: [
            "不明", "現在不明", "原因不明", "現時点では不明", "現時点では不明です", "不明です", "調査中", "調査中です", "現在調査中", "現在調査中です", "原因調査中",
            "確認中", "確認中です", "現在確認中です", "分析中", "検討中", "精査中",
        ],
        .arabic: [
            "غير معروف", "غير معروفة", "غير معروف بعد", "غير معروفة بعد", "غير معروف حاليا", "غير معروف حاليًا", "مجهول", "غير واضح",
            "قيد التحقيق", "قيد التحقق", "قيد الدراسة", "قيد المراجعة", "قيد التحليل", "جار التحقيق", "جاري التحقيق", "التحقيق جار",
            "التحقيق مستمر", "نحن نحقق في الأمر",
        ],
    ]

    static let allPlaceholders = PageLanguage.allCases.reduce(into: Set<String>()) { $0.formUnion(placeholders(in: $1)) }
    static let allOpenQuestions = PageLanguage.allCases.reduce(into: Set<String>()) { $0.formUnion(openQuestions(in: $1)) }
}

extension String {
    /// Whether the whole of it keeps a place in some language: all that `isStandIn` knows, and what only a review is judged by.
    package var isPlaceholder: Bool { isStandIn || StandInPhrases.allPlaceholders.contains(phrase) || phrase.hasPrefix("lorem ipsum ") }

    /// Whether the whole of it says that nobody has found out yet.
    package var isOpenQuestion: Bool { StandInPhrases.allOpenQuestions.contains(phrase) }

    /// Its first words in small letters, without marks. No phrase has as many as these, so of a longer text they are left out, but for
    /// those of the one text that counts however long it is.
    private var phrase: String {
        if hasManyWords { return "" }
        let words = split(maxSplits: 7) { !$0.isLetter && !$0.isNumber }
        return words.prefix(7).joined(separator: " ").lowercased()
    }

    /// Whether it has seven words or more as anybody counts, and does not begin with an L. Marks, and letters beyond ASCII, are left to those
    /// who know letters.
    private var hasManyWords: Bool {
        let isPlain: (UInt8) -> Bool = { $0.isDigit || $0.isUppercase || $0.isLowercase }
        guard let first = utf8.first(where: { isPlain($0) || $0 >= 0x80 }), first < 0x80, first | 0x20 != UInt8(ascii: "l") else {
            return false
        }
        var (words, isInWord) = (0, false)
        for byte in utf8 {
            if isPlain(byte), !isInWord { words += 1 }
            if words == 7 { return true }
            isInWord = isPlain(byte) || byte >= 0x80
        }
        return false
    }
}
