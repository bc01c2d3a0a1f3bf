import Basics
import Diagnostics
import StatusModel
import Testing

@testable import StatusImport

struct StatuspageDocumentsTests {
    private let whole = #"{"page":{"id":"p"},"incidents":[{"id":"a","incident_updates":[{"id":"1"}]},{"id":"b","incident_updates":[]}]}"#

    @Test(arguments: [
        (#"{"page":{"id":"p"},"incidents":[{"id":"a","x":[1]},{"id":"b","#, #"{"page":{"id":"p"},"incidents":[{"id":"a","x":[1]}]}"#),
        (#"[{"id":"a"},{"id":"b"},{"id"#, #"[{"id":"a"},{"id":"b"}]"#),
        (#"{"page":{"id":"]}\"{"},"incidents":[{"id":"a""#, #"{"page":{"id":"]}\"{"}}"#),
    ])
    func aTruncatedTextIsCutBackToWhatIsWhole(text: String, whole: String) {
        #expect(wholePart(ofTruncatedJSON: Array(text.utf8))?.string == whole)
    }

    @Test(arguments: ["", "[", #"{"page":{"id""#, "nothing", #"{"a":1} {"#, "]", #"[{"id":"a"}]"#])
    func whereNothingIsWholeNothingIsTaken(text: String) {
        #expect(wholePart(ofTruncatedJSON: Array(text.utf8)) == nil)
    }

    /// However much of a file came, what is taken of it is JSON, and never half an incident.
    @Test func everyBeginningGivesWholeIncidentsOrNone() throws {
        for length in 0..<whole.utf8.count {
            guard let part = wholePart(ofTruncatedJSON: Array(whole.utf8.prefix(length))) else { continue }
            let incidents = try JSONValue.read(part)["incidents"]?.list ?? []
            #expect(incidents.allSatisfy { $0["incident_updates"]?.list != nil })
        }
    }

    @Test func ofOneIncidentAloneNoHalfIsTaken() {
        let half = #"{"id":"a","name":"Down","status":"resolved","incident_updates":[{"id":"1"},{"id":"2"#
        let documents = StatuspageDocuments([SourceFile(path: "a.json", text: half)])
        #expect(documents.isEmpty)
        #expect(documents.remarks.all.map(\.kind) == [.unreadable])
    }

    // MARK: Times

    @Test(arguments: [
        ("2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z"), ("2024-03-01T10:00:00.123+02:00", "2024-03-01T08:00:00Z"),
        ("2024-03-01T10:00:00-0800", "2024-03-01T18:00:00Z"), ("2024-03-01 10:00:00 UTC", "2024-03-01T10:00:00Z"),
        // The page's zone, on both sides of the clocks' change.
        ("2024-03-30T10:00:00", "2024-03-30T09:00:00Z"), ("2024-03-31T10:00:00", "2024-03-31T08:00:00Z"),
    ])
    func timesAreReadWhateverTheirForm(text: String, utc: String) throws {
        let object = try #require(try JSONValue.read(Array(#"{"at": "\#(text)"}"#.utf8)).object)
        var remarks = ImportRemarks()
        let times = StatuspageTimes(zone: try #require(Zone(identifier: "Europe/Berlin")))
        let time = times.read("at", of: StatuspageObject(object: object, file: ""), "x", &remarks)
        #expect(time?.instant == (try readTime(utc)))
        #expect(remarks.all.isEmpty == (text.utf8.count > 19))
    }

    // MARK: Addresses

    @Test(arguments: [
        "https://status.example.com", "https://status.example.com/", "https://status.example.com/api/v2/summary.json",
        "https://status.example.com/api/v2/", "https://status.example.com?ref=mail",
    ])
    func thePageIsAskedForItsFourDocuments(address: String) {
        let files = ["summary", "components", "incidents", "scheduled-maintenances"].map { "https://status.example.com/api/v2/\($0).json" }
        #expect(StatuspageAddresses(address).first == files)
        #expect(!StatuspageAddresses(address).needsKey)
    }

    @Test func oneDocumentStandsForItself() {
        #expect(StatuspageAddresses("http://127.0.0.1:8/api/v2/incidents.json").first == ["http://127.0.0.1:8/api/v2/incidents.json"])
    }

    @Test func theManagementAPIIsAskedPageByPage() {
        let addresses = StatuspageAddresses("https://api.statuspage.io/v1/pages/abc/incidents")
        let page = "https://api.statuspage.io/v1/pages/abc"
        #expect(addresses.needsKey)
        #expect(addresses.first.first == page)
        #expect(addresses.first.last == "\(page)/incidents?limit=100&page=1")
        let full = Array("[\(Array(repeating: "{}", count: 100).joined(separator: ","))]".utf8)
        let next = StatuspageAddresses.following("\(page)/incidents?limit=100&page=9", full, before: nil)
        #expect(next == "\(page)/incidents?limit=100&page=10")
        // The last page, one without a list, and a server that gives the same page for ever.
        #expect(StatuspageAddresses.following("\(page)/incidents?limit=100&page=9", Array("[{}]".utf8), before: full) == nil)
        #expect(StatuspageAddresses.following("\(page)/incidents?limit=100&page=9", Array("{}".utf8), before: full) == nil)
        #expect(StatuspageAddresses.following("\(page)/incidents?limit=100&page=9", full, before: full) == nil)
    }

    // MARK: Texts

    @Test func aLongTextIsCutBetweenParagraphsElseWhereItCanBe() {
        #expect(partsOfText("short") == ["short"])
        #expect(partsOfText("aa bb\n\ncc dd", most: 8) == ["aa bb\n\n", "cc dd"])
        #expect(partsOfText("aaaa bbbb", most: 6) == ["aaaa ", "bbbb"])
        #expect(partsOfText("ääää", most: 5) == ["ää", "ää"])
        #expect(partsOfText("ääää", most: 3).joined() == "ääää")
    }
}
