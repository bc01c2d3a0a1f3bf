import Basics
import Testing

/// A way in which secrets are written, with a value that was made up.
struct SecretForm: CustomTestStringConvertible, Sendable {
    let text: String
    /// What must not be repeated.
    let value: String

    init(text: String, value: String) { (self.text, self.value) = (text, value) }

    init(_ before: String, _ value: String, _ after: String = "") {
        (text, self.value) = (before + value + after, value)
    }

    var testDescription: String { String(text.prefix(40)) }
}

/// Letters and digits as chance would have them, always the same for the same number.
func made(_ count: Int, of letters: String = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789") -> String {
    let letters = Array(letters)
    var state = UInt64(count) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(letters.count)
    return String(
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return letters[Int(state >> 33) % letters.count]
        })
}

func hexadecimal(_ count: Int) -> String { made(count, of: "0123456789abcdef") }
func capitals(_ count: Int) -> String { made(count, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") }

private let uuid = "\(hexadecimal(8))-\(made(4, of: "0123456789abcdef"))-4b1d-9c2e-\(hexadecimal(12))"
private let base64 = made(86, of: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/") + "=="

/// What is given to a name, as people and programs write it.
let namedForms = [
    SecretForm("password=", "Vq7mLx2w"), SecretForm("password: ", "vq7mlx2w"), SecretForm("Password:  ", "Zt4!kkQw9"),
    SecretForm("PASSWORD = ", "Zt4kkQw9pe"), SecretForm("passwd=", "zt4kkqw9"), SecretForm("pwd: '", "zt4 kkqw9pp", "'"),
    SecretForm("passphrase: \"", "zebra kite7 lamp plum", "\""), SecretForm("the password is ", "zt4kkqw9", "."),
    SecretForm("Passwort: ", "zt4kkqw9"), SecretForm("mot de passe : ", "zt4kkqw9"), SecretForm("contraseña: ", "zt4kkqw9"),
    SecretForm("DB_PASSWORD=", "qwmzrtplvnxyzzkk"), SecretForm("PGPASSWORD=", "p%Zq8wv"), SecretForm("SMTP_PASS=", "Yk83mmzQ"),
    SecretForm("export TOKEN=", made(24)), SecretForm("export API_TOKEN='", made(25), "'"), SecretForm("set SECRET_KEY=", made(26)),
    SecretForm("AWS_SECRET_ACCESS_KEY=", made(38) + "/+"), SecretForm("aws_secret_access_key = ", made(40)),
    SecretForm("aws_session_token: ", base64), SecretForm("\"apiKey\": \"", made(27), "\""), SecretForm("\"api_key\":\"", made(28), "\","),
    SecretForm("'client_secret': '", made(29), "'"), SecretForm("client-secret: ", made(30)), SecretForm("clientSecret: ", made(31)),
    SecretForm("API key: ", made(32)), SecretForm("access key = ", made(33)), SecretForm("secret: ", uuid), SecretForm("token: ", made(22)),
    SecretForm("**token:** ", made(21)), SecretForm("`token`: `", made(20), "`"), SecretForm("| password | ", "zt4kkqw9", " |"),
    SecretForm("<password>", "zt4kkqw9", "</password>"), SecretForm("<add key=\"ClearTextPassword\" value=\"", "zt4kkqw9", "\" />"),
    SecretForm("spring.datasource.password=", "zt4kkqw9"), SecretForm("config[\"secret_key\"] = \"", made(34), "\""),
    SecretForm("{\\\"password\\\": \\\"", "zt4kkqw9", "\\\"}"), SecretForm("secret => '", made(35), "'"), SecretForm("TOKEN := ", made(36)),
    SecretForm("SECRET_KEY_BASE=", hexadecimal(128)), SecretForm("APP_KEY=", "base64key:" + made(44)),
    SecretForm("HEROKU_API_KEY=", uuid), SecretForm("DD_API_KEY: ", hexadecimal(32)), SecretForm("FASTLY_API_TOKEN=", made(37)),
    SecretForm("CLOUDFLARE_API_TOKEN=", made(39)), SecretForm("CF_API_KEY=", hexadecimal(37)),
    SecretForm("TWILIO_AUTH_TOKEN=", hexadecimal(33)),
    SecretForm("paypal_client_secret=", made(80)), SecretForm("AccountName=pay;AccountKey=", base64, ";EndpointSuffix=x"),
    SecretForm("SharedAccessKeyName=Root;SharedAccessKey=", made(43) + "="), SecretForm("Server=db;User Id=pay;Password=", "zt4kkqw9", ";"),
    SecretForm("https://pay.blob.example/c?sv=2024-01-01&sig=", made(41) + "%3D", "&se=2026"),
    SecretForm("https://app.example/api/pay?code=", made(54) + "==", ""), SecretForm("https://app.example/x?access_token=", made(42)),
    SecretForm("https://b.example/o?X-Amz-Signature=", hexadecimal(64)), SecretForm("//registry.example/:_authToken=", uuid),
    SecretForm("//registry.example/:_auth=", made(45) + "=="), SecretForm("machine git.example login ana password ", "zt4kkqw9"),
    SecretForm("mysql --password ", "zt4kkqw9"), SecretForm("tool --api-key=", made(46)),
    SecretForm("curl -u ana:", "zt4kkqw9", " https://a.example"),
    SecretForm("password='", "trawlernet", "'"), SecretForm("PASSWORD=", "trawlernet"), SecretForm("pw: ", "zt4kkqw9"),
    SecretForm("Passcode: ", "847291"), SecretForm("Wi-Fi password: ", "harbour-guest-7319"),
    SecretForm("Use token ", made(47), " to sign in"),
    SecretForm("with API key ", made(48)), SecretForm("Password ", "zt4kkqw9!"), SecretForm("sshpass -p ", "zt4kkqw9", " ssh a"),
    SecretForm("PAYMENTS_KEY=", made(49)), SecretForm("client-key-data: ", made(120)), SecretForm("private_key: \"", made(90), "\""),
]

/// Headers and addresses.
let carriedForms = [
    SecretForm("Authorization: Bearer ", made(50)), SecretForm("Authorization: Basic ", "YW5hOnp0NGtrcXc5"),
    SecretForm("authorization: token ", made(51)),
    SecretForm("-H 'Authorization: ", made(52), "'"), SecretForm("Authorization: SSWS ", made(53)),
    SecretForm("with Bearer ", made(55), " it works"),
    SecretForm("Proxy-Authorization: Basic ", "YW5hOnp0NGtrcXc5"), SecretForm("Basic ", "YW5hOnp0NGtrcXc5"),
    SecretForm("X-Api-Key: ", made(56)),
    SecretForm("PRIVATE-TOKEN: ", made(57)), SecretForm("Fastly-Key: ", made(58)),
    SecretForm("Ocp-Apim-Subscription-Key: ", hexadecimal(34)),
    SecretForm("Cookie: session=", made(59)), SecretForm("Set-Cookie: sid=", made(60), "; Path=/"),
    SecretForm("\"Authorization\": \"Bearer ", made(61), "\""),
    SecretForm("postgres://pay:", "zt4kkqw9", "@db.example/pay"), SecretForm("redis://:", "zt4kkqw9", "@cache.example:6379"),
    SecretForm("mongodb+srv://u:", "zt4/kqw9", "@cluster.example/x"), SecretForm("amqps://u:", "zt4kkqw9", "@mq.example"),
    SecretForm("https://ana:", "zt4kkqw9", "@git.example/a.git"), SecretForm("https://", made(40), "@git.example/a.git"),
    SecretForm("https://hooks.slack.com/services/", "T0" + capitals(8) + "/B0" + capitals(8) + "/" + made(24)),
    SecretForm("https://discord.com/api/webhooks/", "119283746556473829/" + made(68)),
    SecretForm("https://api.telegram.org/bot", "7839201746:AA" + made(33), "/getMe"),
]

/// What its issuer starts or shapes in a way of its own.
let issuedForms = [
    SecretForm("A", "KIA" + capitals(16)), SecretForm("A", "SIA" + capitals(16)), SecretForm("A", "KIA" + capitals(16) + " " + made(40)),
    SecretForm("gh", "p_" + made(36)), SecretForm("gh", "s_" + made(36)), SecretForm("github", "_pat_" + made(22) + "_" + made(59)),
    SecretForm("gl", "pat-" + made(20)), SecretForm("gl", "rt-" + made(20)), SecretForm("gl", "dt-" + made(20)),
    SecretForm("gl", "cbt-64_" + made(20)),
    SecretForm("xo", "xb-283746556473-" + made(24)), SecretForm("xa", "pp-1-" + capitals(11) + "-2837465-" + hexadecimal(64)),
    SecretForm("xo", "xe-1-" + made(146)), SecretForm("xo", "xe.xoxp-1-" + made(150)), SecretForm("sk", "_live_" + made(24)),
    SecretForm("sk_test_", made(24)), SecretForm("rk", "_live_" + made(24)), SecretForm("wh", "sec_" + made(32)),
    SecretForm("AI", "za" + made(35)),
    SecretForm("GO", "CSPX-" + made(28)), SecretForm("ya29", ".a0" + made(120)), SecretForm("hv", "s." + made(90)),
    SecretForm("hv", "s." + made(24)),
    SecretForm("sh", "pat_" + hexadecimal(32)), SecretForm("sh", "pss_" + hexadecimal(32)), SecretForm("78392017", "46:AA" + made(33)),
    SecretForm("MT", made(22) + "." + made(6) + "." + made(38)), SecretForm("S", "K" + hexadecimal(32)),
    SecretForm("A", "C" + hexadecimal(32) + ":" + hexadecimal(32)), SecretForm("S", "G." + made(22) + "." + made(43)),
    SecretForm("key-", hexadecimal(32)),
    SecretForm("", hexadecimal(32) + "-" + hexadecimal(8) + "-" + made(8, of: "0123456789abcdef")),
    SecretForm("", hexadecimal(32) + "-us14"),
    SecretForm("HR", "KU-AA" + made(58)), SecretForm("AT", "ATT3xFfGF0" + made(100) + "=" + capitals(8)),
    SecretForm("li", "n_api_" + made(40)),
    SecretForm("nt", "n_" + made(46)), SecretForm("secret", "_" + made(43)), SecretForm("sk-", "proj-" + made(48)),
    SecretForm("sk-", "ant-api03-" + made(93) + "-AA"),
    SecretForm("sk-", made(48)), SecretForm("h", "f_" + made(34, of: "abcdefghijklmnopqrstuvwxyz")),
    SecretForm("da", "pi" + hexadecimal(32)),
    SecretForm("NR", "AK-" + capitals(27)), SecretForm("", hexadecimal(36) + "NRAL"),
    SecretForm("gl", "sa_" + made(32) + "_" + hexadecimal(8)),
    SecretForm("gl", "c_" + "eyJvIjo" + made(60)), SecretForm("dp", ".pt." + made(40)), SecretForm("dp", ".st.prd." + made(40)),
    SecretForm("dc", "kr_pat_" + made(27)), SecretForm("v1.0-", hexadecimal(24) + "-" + hexadecimal(146)),
    SecretForm("", made(14) + ".atlasv1." + made(67)),
    SecretForm("sq0", "csp-" + made(43)), SecretForm("EAA", made(120)),
    SecretForm("access_token$production$", made(16) + "$" + hexadecimal(32)),
    SecretForm("py", "pi-AgEIcHlwaS5vcmc" + made(70)), SecretForm("np", "m_" + made(36)), SecretForm("ru", "bygems_" + hexadecimal(48)),
    SecretForm("oy", "2" + made(43, of: "abcdefghijklmnopqrstuvwxyz0123456789")), SecretForm("AGE-SECRET", "-KEY-1" + capitals(58)),
    SecretForm("do", "p_v1_" + hexadecimal(64)), SecretForm("", "abc8Q~" + made(34)), SecretForm("sn", "trys_" + made(80)),
    SecretForm("", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI" + made(24) + "." + made(43)), SecretForm("pat", made(14) + "." + hexadecimal(64)),
    SecretForm("ts", "key-auth-" + made(16) + "-" + made(32)), SecretForm("p", "scale_tkn_" + made(43)),
    SecretForm("LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo", made(200)),
]

/// Whole blocks, and what is left of them.
let blockForms =
    ["RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "EC PRIVATE KEY", "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PGP PRIVATE KEY BLOCK"].flatMap {
        kind in
        let lines = "\(made(64))\n\(made(63))\n\(made(62))=="
        return [
            SecretForm("-----BEGIN \(kind)-----\n", lines, "\n-----END \(kind)-----"), SecretForm("-----BEGIN \(kind)-----\n", lines),
            SecretForm(
                "{\"private_key\": \"-----BEGIN \(kind)-----\\n", lines.replacing("\n", with: "\\n"), "\\n-----END \(kind)-----\\n\"}"),
        ]
    } + [
        SecretForm("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n", made(64), "\n---- END SSH2 ENCRYPTED PRIVATE KEY ----"),
        SecretForm(
            "PuTTY-User-Key-File-2: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n", made(64), "\nPrivate-MAC: \(hexadecimal(40))"),
    ]

/// What a page shows whole and its source has in pieces. Here the value is what the reader sees.
let disguisedForms: [SecretForm] = {
    let letters = made(24)
    let (start, end) = (String(letters.prefix(10)), String(letters.suffix(14)))
    let (capital, rest) = ("IOSF", "ODNN7EXAMP2E")
    func form(_ text: String, shownAs value: String) -> SecretForm { SecretForm(text: text, value: value) }
    let key = "live_" + letters
    let unseen = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{FE0F}"]
    return [
        form("sk\\_live\\_\(letters)", shownAs: key), form("sk&#95;live&#95;\(letters)", shownAs: key),
        form("sk&#x5f;live&#X05F;\(letters)", shownAs: key), form("sk&lowbar;live&UnderBar;\(letters)", shownAs: key),
        form("https://a.example/?k=sk%5Flive%5f\(letters)", shownAs: key), form("sk_live_**\(start)**\(end)", shownAs: key),
        form("sk_live_*\(start)*\(end)", shownAs: key), form("sk_live_`\(start)`\(end)", shownAs: key),
        form("sk_live_[\(start)](https://a.example)\(end)", shownAs: key), form("sk_live_<!-- -->\(letters)", shownAs: key),
        form("sk_live_\(start)<wbr>\(end)", shownAs: key), form("sk\\_live\u{200B}\\_**\(start)**&shy;\(end)", shownAs: key),
        form("AKIA&#73;OSF\(rest)", shownAs: capital + rest), form("A&#75;IA\(capital)\(rest)", shownAs: capital + rest),
        form("title: \"AKIA\\x49OSF\(rest)\"", shownAs: "OSF" + rest), form("title: \"AKIA\\u0049OSF\(rest)\"", shownAs: "OSF" + rest),
        form("ＡＫＩＡ\(capital)\(rest)", shownAs: capital + rest), form("xoxb\u{2011}2837\u{2011}\(letters)", shownAs: letters),
        form("pass&shy;word&colon; \(start)\u{200B}\(end)", shownAs: letters), form("mot de passe\u{A0}: \(letters)", shownAs: letters),
        form("パスワード：\(letters)", shownAs: letters), form("{\\\"password\\\": \\\"\(letters)\\\"}", shownAs: letters),
        form("postgres&#58;//pay:\(start)\\_\(end)@db.example", shownAs: start + "_" + end),
    ] + unseen.map { form("AKIA\(capital)\($0)\(rest)", shownAs: capital + rest) }
}()
