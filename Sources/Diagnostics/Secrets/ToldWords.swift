/// The words by which sentences tell secrets, in the page's languages. A word is a number (`codeOf`).
enum ToldWords {
    /// What stands between a secret's name and the secret.
    static let links = codes([
        "is", "are", "was", "were", "be", "been", "remains", "stays", "reads", "ist", "sind", "war", "waren", "lautet", "lauten", "bleibt",
        "est",
        "sont", "était", "reste", "es", "son", "era", "sigue", "é", "são", "foi", "fica", "هي", "هو", "أصبحت", "أصبح",
        "è", "rimane", "luidt", "blijft", "brzmi", "jest", "je", "zní", "är", "er", "lyder", "는", "은",
    ])
    /// What goes with them and changes nothing.
    static let fillers = codes([
        "now", "again", "back", "still", "currently", "temporarily", "just", "simply", "has", "have", "will", "had", "nun", "jetzt",
        "wurde", "ab", "sofort", "heute", "today",
        "wieder", "vorerst", "wird", "maintenant", "a", "ha", "sido", "se", "désormais", "été", "ahora", "agora", "temporalmente", "الآن",
    ])
    /// What turns one secret into another.
    static let changes = codes([
        "change", "changed", "changing", "set", "setting", "reset", "resetting", "update", "updated", "rotated", "switched", "ändern",
        "geändert",
        "gesetzt", "setzen", "zurückgesetzt", "änderten", "setzten", "gestellt", "changé", "changer", "changez", "changée", "modifié",
        "réinitialisé",
        "défini", "remplacé", "cambiamos", "cambiado", "cambiada", "cambió", "cambiar", "cambie", "restablecimos", "restablecida",
        "restablecido",
        "mudamos", "mudou", "mudada", "mudar", "alterada", "alterado", "alteramos", "redefinida", "redefinimos", "trocamos", "تغيير",
        "غيرنا",
        "تعيين", "ضبط", "تحديث", "ضبطنا",
    ])
    /// What leads to the secret after a change.
    static let aims = codes(["to", "into", "as", "auf", "in", "à", "en", "a", "para", "por", "إلى"])
    /// What may stand behind a name and belongs to it: "the password for the admin page".
    static let prepositions = codes([
        "for", "of", "to", "on", "at", "by", "in", "from", "with", "für", "zum", "zur", "vom", "von", "des", "der", "pour", "du", "de",
        "para",
        "del", "da", "do", "das", "dos", "des",
    ])
    /// What a sentence goes on with once all is said.
    static let clauseWords = codes([
        "and", "or", "for", "to", "until", "till", "on", "at", "from", "if", "when", "which", "but", "as", "of", "now", "today", "again",
        "is",
        "was", "works", "please", "in", "with", "there", "here", "everywhere", "und", "oder", "für", "bis", "et", "pour", "y", "para",
        "jusqu'à", "hasta", "até",
    ])
    /// German verbs before those who do something to what stands first: "Das Passwort haben 4711 Kunden …".
    static let verbsOfMany = codes(["haben", "hatten", "können", "konnten", "müssen", "mussten", "sollen", "sollten", "wollten"])
    /// Who they are, besides a number.
    static let many = codes(["viele", "einige", "manche", "mehrere", "hunderte", "tausende", "kunden", "nutzer"])
    /// What makes one thing the same as another, in a sentence that begins with the secret.
    static let equals = codes([
        "is", "was", "as", "ist", "war", "als", "est", "comme", "es", "era", "como", "é", "هي", "هو", "becomes", "be", "remains",
    ])
    /// What leads from a secret to its name goes no further than these.
    static let sentenceTurns = codes([
        "that", "which", "where", "who", "when", "because", "if", "for", "of", "to", "with", "in", "on", "from", "and", "or", "not", "no",
        "asked",
    ])
    static let joints = codes(["and", "or", "und", "oder", "et", "ou", "y", "o", "e"])
    /// What says of whose password a sentence speaks, so that no class of them is meant.
    static let oneOfMany = codes([
        "temporary", "new", "initial", "default", "guest", "admin", "root", "old", "current", "wifi", "master",
        "shared", "common", "team", "staff", "interim",
    ])
}

/// By which words somebody signs in.
enum SignInWords {
    /// "sign in", "log on": the second word of two.
    static let particles = codes(["in", "on", "into"])
    static let verbs = codes(["sign", "log", "signing", "logging", "signed", "logged"])
    static let wholeVerbs = codes([
        "login", "logon", "authenticate", "connect", "anmelden", "melden", "einloggen", "connectez-vous", "connecter", "inicie", "iniciar",
        "inicia", "entre", "entrar", "acceda", "ingrese", "acesse",
    ])
    /// "use the password …".
    static let uses = codes(["use", "using", "enter", "type", "try", "with"])
    /// Names that many doors have.
    static let users = codes(["admin", "administrator", "root", "user", "guest", "test", "demo", "gast", "support", "invité", "invitado"])
    static let means = codes(["with", "using", "via", "mit", "avec", "con", "com", "usando"])
    /// "as admin", "with user ana".
    static let roles = codes(["as", "als", "user", "username", "comme", "como", "benutzer", "utilisateur", "usuario", "usuário"])
    /// What may stand between the means and the secret.
    static let between = codes([
        "the", "and", "pass", "password", "user", "username", "name", "passwort", "und", "benutzer", "et", "y", "e", "code", "pw",
    ])
    /// No names of users.
    static let ways = codes([
        "a", "an", "the", "usual", "before", "always", "normal", "soon", "well", "gewohnt", "immer", "your", "our", "we",
    ])
    static let passes = codes(["pass", "password", "passwort", "pw"])
}

/// By which words somebody is let through a door.
enum DoorWords {
    static let heads = codes(["code", "codes", "código", "códigos", "رمز"])
    /// What a code is for if it opens something.
    static let doors = codes([
        "door", "gate", "safe", "alarm", "entrance", "vault", "locker", "lock", "sign", "sign-in", "log", "login", "log-in", "unlock",
        "anmelden",
        "einloggen", "tür", "tor", "tresor", "accès", "d'accès", "vérification", "sécurité", "porte", "portail", "l'alarme", "connecter",
        "acceso",
        "verificación", "seguridad", "puerta", "alarma", "iniciar", "acesso", "verificação", "segurança", "porta", "entrar", "التحقق",
        "الدخول",
        "الأمان", "الباب",
    ])
    /// "the code", "your new code": any other word before it says what kind of code it is.
    static let articles = codes([
        "the", "your", "our", "a", "new", "this", "their", "my", "current", "der", "ihr", "le", "votre", "el", "su", "seu", "o", "um",
    ])
    static let kinds = codes([
        "one-time", "time", "onetime", "verification", "security", "access", "login", "log-in", "sign-in", "door", "gate", "entry",
        "unlock", "2fa",
        "mfa", "two-factor", "two-step", "authentication", "backup", "recovery", "alarm", "safe", "factor",
    ])
    /// German puts both into one word.
    static let compounds = codes([
        "türcode", "torcode", "sicherheitscode", "zugangscode", "bestätigungscode", "einmalcode", "anmeldecode", "wiederherstellungscode",
    ])
    /// Whole names of them elsewhere.
    static let names = ["暗証番号", "認証コード", "確認コード", "ワンタイムコード", "セキュリティコード", "الرقم السري", "رقم السري"].map { Array($0.utf8) }
    /// The last bytes of these and of "رمز".
    static let endings = Set((names + [Array("رمز".utf8)]).compactMap(\.last))
}
