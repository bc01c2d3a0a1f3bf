/// HTML's names for what stands in secrets, for spaces and for what has no width.
let namedCharacters: [String: [UInt8]] = {
    let marks: [(Character, [String])] = [
        ("_", ["lowbar", "UnderBar"]), ("-", ["hyphen", "dash"]), ("&", ["amp", "AMP"]), ("<", ["lt", "LT"]), (">", ["gt", "GT"]),
        ("\"", ["quot", "QUOT"]), ("'", ["apos"]), ("#", ["num"]), ("$", ["dollar"]), ("%", ["percnt"]), ("(", ["lpar"]), (")", ["rpar"]),
        ("*", ["ast", "midast"]), ("+", ["plus"]), (",", ["comma"]), (".", ["period"]), ("/", ["sol"]), (":", ["colon"]), (";", ["semi"]),
        ("=", ["equals"]), ("?", ["quest"]), ("@", ["commat"]), ("[", ["lsqb", "lbrack"]), ("]", ["rsqb", "rbrack"]), ("\\", ["bsol"]),
        ("^", ["Hat"]), ("`", ["grave", "DiacriticalGrave"]), ("{", ["lcub", "lbrace"]), ("}", ["rcub", "rbrace"]),
        ("|", ["verbar", "vert", "VerticalLine"]), ("!", ["excl"]),
        (" ", ["nbsp", "NonBreakingSpace", "ensp", "emsp", "thinsp", "ThinSpace", "hairsp", "VeryThinSpace", "numsp", "puncsp", "Tab"]),
    ]
    let unseen = [
        "shy", "zwj", "zwnj", "ZeroWidthSpace", "NegativeThinSpace", "NegativeMediumSpace", "NegativeThickSpace", "NegativeVeryThinSpace",
        "NoBreak", "lrm", "rlm", "ApplyFunction", "af", "InvisibleTimes", "it", "InvisibleComma", "ic",
    ]
    let shown = marks.flatMap { mark, names in names.map { ($0, Array(String(mark).utf8)) } } + [("fjlig", Array("fj".utf8))]
    return Dictionary(uniqueKeysWithValues: shown + unseen.map { ($0, []) })
}()
