import StatusModel

extension SiteSettings {
    /// The site's own domain and that of its support pages: `harbourpay.example` for `https://status.harbourpay.example`.
    var ownDomains: [String] {
        [url, support ?? ""].compactMap { address in
            guard let start = address.firstRange(of: "://") else { return nil }
            let labels = address[start.upperBound...].prefix { $0 != "/" && $0 != ":" }.lowercased().split(separator: ".")
            let isTwoPart = labels.count > 2 && secondLevels.contains(String(labels[labels.count - 2])) && labels.last?.count == 2
            return labels.suffix(isTwoPart ? 3 : 2).joined(separator: ".")
        }
    }
}

/// What stands before a country's code in names such as `bank.co.uk`.
private let secondLevels: Set<String> = ["co", "com", "ac", "gov", "org", "net", "edu"]
