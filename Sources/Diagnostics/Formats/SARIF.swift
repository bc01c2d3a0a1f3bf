/// What of SARIF 2.1.0 a report needs, as it is written. The numbers are sections of the standard.
enum SARIF {
    /// 3.13
    struct Document: Encodable {
        let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        let version = "2.1.0"
        var runs: [Run]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    /// 3.14
    struct Run: Encodable {
        var tool: Tool
        var results: [Result]
        let columnKind = "utf16CodeUnits"
        let newlineSequences = ["\r\n", "\n", "\r"]
    }

    /// 3.18
    struct Tool: Encodable {
        var driver: Driver
    }

    /// 3.19
    struct Driver: Encodable {
        var name, version: String
        var rules: [Rule]
    }

    /// 3.49
    struct Rule: Encodable {
        var id: String
        var shortDescription, fullDescription, help: Text
        var defaultConfiguration: Configuration
    }

    /// 3.50
    struct Configuration: Encodable {
        var level: String
    }

    /// 3.27
    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int?
        var level: String
        var message: Text
        var locations: [Location]
        var relatedLocations: [Location]?
        var partialFingerprints: [String: String]
        var fixes: [Fix]?
    }

    /// 3.28
    struct Location: Encodable {
        var id: Int?
        var physicalLocation: PhysicalLocation
        var message: Text?
    }

    /// 3.29
    struct PhysicalLocation: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }

    /// 3.4
    struct Artifact: Encodable {
        var uri: String
        var uriBaseId: String?
    }

    /// 3.30. The end column is the one after the last character.
    struct Region: Encodable {
        var startLine, startColumn, endLine, endColumn: Int
        var snippet: Text?
    }

    /// 3.55
    struct Fix: Encodable {
        var description: Text
        var artifactChanges: [Change]
    }

    /// 3.56
    struct Change: Encodable {
        var artifactLocation: Artifact
        var replacements: [Replacement]
    }

    /// 3.57
    struct Replacement: Encodable {
        var deletedRegion: Region
        var insertedContent: Text
    }

    /// A message (3.11), a string in several forms (3.12) or the content of an artifact (3.3): of each only the plain text.
    struct Text: Encodable {
        var text: String

        init(_ text: String) { self.text = text }
    }
}
