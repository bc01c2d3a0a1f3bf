import Basics

/// Secrets that are known by how they begin, as those who issue them document it.
private struct IssuedForm {
    var kind: String
    var start: [UInt8]
    /// How many bytes of the secret follow at least.
    var length: Int
    var rest: Rest

    enum Rest {
        /// Letters, digits, `-` and `_`.
        case name
        /// The same, and the marks that part them.
        case dotted
        case base64, hexadecimal, alphanumeric
        /// Letters and digits of which chance made some digits or capitals: what begins like that may be words.
        case mixed

        func holds(_ byte: UInt8) -> Bool {
            switch self {
            case .name, .mixed: byte.isNameByte
            case .dotted: byte.isNameByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$")
            case .base64: byte.isBase64 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
            case .hexadecimal: byte.isHexDigit
            case .alphanumeric: byte.isAlphanumeric
            }
        }
    }
}

extension SecretScanner {
    /// A key or token that begins as its issuer says.
    func issued(_ word: Range<Int>) -> Secret? {
        if let secret = issued(at: word.lowerBound) { return secret }
        // "backup-ghp_…": a name may stand before it.
        for index in word.dropLast(Self.shortestInside) where text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "_") {
            if let secret = issued(at: index + 1, isInside: true) { return secret }
        }
        return nil
    }

    private static let shortestInside = 20

    /// - Parameter isInside: whether more of the same word stands before it, which takes a beginning that nothing else has.
    private func issued(at index: Int, isInside: Bool = false) -> Secret? {
        for form in formsByFirstByte[Int(text[index])] where starts(index, form.start) {
            let rest = index + form.start.count
            let end = end(rest, while: form.rest.holds)
            guard end - rest >= form.length, form.rest != .mixed && !isInside || hasMixedRun(rest..<end) else { continue }
            if isInside, form.start.count < 5, form.kind != awsKey, form.start.last != UInt8(ascii: "_") || form.start.count < 4 {
                continue
            }
            return Secret(form.kind, index..<withCompanion(of: form, max(end, endOfValue(end))))
        }
        return nil
    }

    /// Whether a dozen letters and digits without a hyphen between them are there by chance: names of files have shorter words.
    private func hasMixedRun(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let end = min(end(index) { $0.isAlphanumeric }, range.upperBound)
            if end - index >= 12, counts(index..<end).isMixed { return true }
            index = max(end, index + 1)
        }
        return false
    }

    /// An AWS key is written beside its 40 characters of secret more often than not.
    private func withCompanion(of form: IssuedForm, _ end: Int) -> Int {
        guard form.kind == awsKey else { return end }
        let start = self.end(end, atMost: 4) { $0.isBlank || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") }
        let companion = self.end(start) { $0.isBase64 }
        return companion - start == 40 ? companion : end
    }
}

private let awsKey = "an AWS key"

private let formsByFirstByte: [[IssuedForm]] = {
    var table = [[IssuedForm]](repeating: [], count: 256)
    for (kind, rest, starts) in issuers {
        for (start, length) in starts {
            let bytes = Array(start.utf8)
            table[Int(bytes.first ?? 0)].append(IssuedForm(kind: kind, start: bytes, length: length, rest: rest))
        }
    }
    return table
}()

private typealias Issuer = (kind: String, rest: IssuedForm.Rest, starts: [(String, Int)])

private let issuers: [Issuer] = clouds + codeHosts + messengers + payments + models + operations

private let clouds: [Issuer] = [
    (awsKey, .alphanumeric, [("AKIA", 16), ("ASIA", 16), ("ABIA", 16), ("ACCA", 16)]),
    (awsKey, .base64, [("ABSK", 60)]),
    ("a Google key", .name, [("AIza", 35), ("GOCSPX-", 20)]),
    ("a Google token", .base64, [("ya29.", 20), ("1//0", 30)]),
    ("a DigitalOcean token", .hexadecimal, [("dop_v1_", 40), ("doo_v1_", 40), ("dor_v1_", 40)]),
    ("a Cloudflare key", .mixed, [("v1.0-", 40)]), ("a Cloudflare token", .name, [("cfut_", 30), ("cfat_", 30), ("cfk_", 30)]),
    ("a Heroku key", .name, [("HRKU-", 30)]),
    ("an Alibaba Cloud key", .alphanumeric, [("LTAI", 16)]), ("a Tencent Cloud key", .alphanumeric, [("AKID", 32)]),
    ("a Yandex Cloud key", .base64, [("AQVN", 35), ("y0_Ag", 40), ("t1.9eu", 40)]),
    ("a Fly token", .base64, [("fo1_", 30), ("fm1_", 40), ("fm2_", 40)]), ("a Render key", .name, [("rnd_", 24)]),
    ("a Netlify token", .name, [("nfp_", 30)]), ("a Vercel token", .name, [("vercel_blob_rw_", 20), ("vcp_", 40)]),
    ("a Supabase key", .name, [("sbp_", 40), ("sb_secret_", 20)]),
    ("a PlanetScale key", .dotted, [("pscale_tkn_", 32), ("pscale_pw_", 32), ("pscale_oauth_", 32)]),
    ("a Scaleway key", .alphanumeric, [("SCW", 17)]),
]

private let codeHosts: [Issuer] = [
    ("a GitHub token", .name, [("ghp_", 30), ("gho_", 30), ("ghu_", 30), ("ghs_", 30), ("ghr_", 30), ("github_pat_", 22)]),
    (
        "a GitLab token", .dotted,
        [
            ("glpat-", 20), ("gldt-", 20), ("glrt-", 20), ("glrtr-", 20), ("glcbt-", 20), ("glptt-", 20), ("glft-", 20), ("glimt-", 20),
            ("glagent-", 20), ("gloas-", 20), ("glsoat-", 20), ("glffct-", 20), ("glwt-", 20), ("GR1348941", 20),
        ]
    ),
    ("an npm token", .alphanumeric, [("npm_", 36)]), ("a PyPI token", .name, [("pypi-AgE", 16)]),
    ("a RubyGems key", .hexadecimal, [("rubygems_", 40)]), ("a NuGet key", .alphanumeric, [("oy2", 43)]),
    ("a crates.io token", .mixed, [("cio", 32)]), ("a Clojars token", .alphanumeric, [("CLOJARS_", 40)]),
    ("a Docker token", .name, [("dckr_pat_", 20), ("dckr_oat_", 20)]),
    ("an Artifactory key", .alphanumeric, [("AKCp", 60), ("cmVmdGtu", 40)]),
    ("a CircleCI token", .name, [("CCIPAT_", 30), ("CCIPRJ_", 30)]), ("a Buildkite token", .alphanumeric, [("bkua_", 30), ("bkct_", 30)]),
    ("a SonarQube token", .hexadecimal, [("sqp_", 40), ("squ_", 40), ("sqa_", 40)]),
    ("an Atlassian token", .base64, [("ATATT3", 40), ("ATCTT3", 40), ("ATBB", 24), ("ATOA", 60)]),
    ("a Postman key", .name, [("PMAK-", 50)]), ("a Linear key", .alphanumeric, [("lin_api_", 32), ("lin_oauth_", 32), ("lin_wh_", 32)]),
    ("a Notion token", .alphanumeric, [("ntn_", 40), ("secret_", 43)]), ("a Figma token", .name, [("figd_", 30), ("figo_", 30)]),
    ("a Contentful token", .name, [("CFPAT-", 40)]), ("a HubSpot token", .name, [("pat-na1-", 30), ("pat-na2-", 30), ("pat-eu1-", 30)]),
]

private let messengers: [Issuer] = [
    (
        "a Slack token", .dotted,
        [
            ("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10), ("xoxr-", 10), ("xoxs-", 10), ("xoxe-", 10), ("xoxe.xox", 10), ("xoxc-", 10),
            ("xoxd-", 10), ("xoxo-", 10), ("xapp-", 10), ("xwfp-", 10),
        ]
    ),
    (
        "an address that anybody can post to", .base64,
        [
            ("hooks.slack.com/services/", 8), ("hooks.slack.com/workflows/", 8), ("hooks.slack.com/triggers/", 8),
            ("discord.com/api/webhooks/", 20), ("discordapp.com/api/webhooks/", 20), ("webhook.office.com/webhookb2/", 20),
            ("outlook.office.com/webhook/", 20), ("hooks.zapier.com/hooks/catch/", 10), ("hooks.chime.aws/incomingwebhooks/", 10),
            ("open.feishu.cn/open-apis/bot/", 20), ("maker.ifttt.com/trigger/", 20), ("hook.eu1.make.com/", 20),
        ]
    ),
    ("a SendGrid key", .dotted, [("SG.", 22)]), ("a Mailgun key", .hexadecimal, [("key-", 32)]),
    ("a Mandrill key", .alphanumeric, [("md-", 22)]), ("a Brevo key", .name, [("xkeysib-", 40), ("xsmtpsib-", 40)]),
    ("a Facebook token", .mixed, [("EAA", 60)]),
    ("a Dropbox token", .mixed, [("sl.", 60), ("sl.u.", 60)]),
]

private let payments: [Issuer] = [
    (
        "a Stripe key", .name,
        [("sk_live_", 16), ("rk_live_", 16), ("sk_test_", 16), ("rk_test_", 16), ("whsec_", 20), ("sk_org_", 16)]
    ),
    ("a Square key", .name, [("sq0csp-", 30), ("sq0atp-", 20)]), ("a PayPal token", .mixed, [("A21AA", 60)]),
    ("a Braintree token", .dotted, [("access_token$production$", 30), ("access_token$sandbox$", 30)]),
    ("a Shopify token", .hexadecimal, [("shpat_", 30), ("shpca_", 30), ("shppa_", 30), ("shpss_", 30)]),
    ("a Flutterwave key", .name, [("FLWSECK-", 20), ("FLWSECK_TEST-", 12)]),
    ("a Plaid token", .name, [("access-production-", 30), ("access-sandbox-", 30), ("access-development-", 30)]),
    ("an EasyPost key", .alphanumeric, [("EZAK", 50), ("EZTK", 50)]),
    ("a Shippo key", .hexadecimal, [("shippo_live_", 32), ("shippo_test_", 32)]), ("a Duffel key", .name, [("duffel_live_", 32)]),
    ("a Klaviyo key", .hexadecimal, [("pk_", 34)]),
]

private let models: [Issuer] = [
    (
        "an API key", .mixed,
        [
            ("sk-proj-", 20), ("sk-svcacct-", 20), ("sk-admin-", 20), ("sk-or-v1-", 32), ("sk-ant-", 20), ("sk-", 32), ("sess-", 32),
            ("xai-", 60), ("pplx-", 40), ("nvapi-", 50), ("tvly-", 24), ("jina_", 40),
        ]
    ),
    ("a Hugging Face token", .alphanumeric, [("hf_", 30), ("api_org_", 30)]), ("a Groq key", .alphanumeric, [("gsk_", 40)]),
    ("a Replicate token", .alphanumeric, [("r8_", 36)]), ("a Databricks token", .hexadecimal, [("dapi", 32)]),
    ("a Mapbox token", .base64, [("sk.eyJ", 30)]),
]

private let operations: [Issuer] = [
    ("a Vault token", .dotted, [("hvs.", 20), ("hvb.", 20), ("hvr.", 20)]),
    ("a New Relic key", .alphanumeric, [("NRAK-", 24), ("NRII-", 24), ("NRJS-", 16), ("NRAA-", 24), ("NRRA-", 24), ("NRIQ-", 24)]),
    ("a Grafana token", .base64, [("glsa_", 30), ("glc_", 30), ("eyJrIjoi", 40)]),
    (
        "a Doppler token", .dotted,
        [("dp.pt.", 30), ("dp.st.", 30), ("dp.ct.", 30), ("dp.sa.", 30), ("dp.scim.", 30), ("dp.audit.", 30)]
    ),
    ("a Sentry token", .base64, [("sntrys_", 30), ("sntryu_", 30)]), ("a Pulumi token", .hexadecimal, [("pul-", 40)]),
    ("a Prefect key", .alphanumeric, [("pnu_", 30)]), ("a Tailscale key", .name, [("tskey-", 16)]),
    ("a Honeycomb key", .alphanumeric, [("hcaik_", 30), ("hcbik_", 30), ("hcxik_", 30)]),
    ("an Adafruit key", .mixed, [("aio_", 24)]), ("a LaunchDarkly key", .name, [("sdk-", 36)]),
    ("a PagerDuty key", .name, [("pdus+", 16), ("pdeu+", 16)]),
    ("a 1Password token", .base64, [("ops_eyJ", 60)]), ("an age key", .alphanumeric, [("AGE-SECRET-KEY-1", 50)]),
    // Base64 of "-----BEGIN … PRIVATE KEY", as configurations of clusters hold it.
    (
        "a private key", .base64,
        [
            ("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS", 8), ("LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt", 8), ("LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS", 8),
            ("LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZ", 8), ("LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRVkt", 8),
        ]
    ),
]
