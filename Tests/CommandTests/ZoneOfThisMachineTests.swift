import Disk
import Testing

/// What `daymark init` proposes for the page's zone.
@Suite struct ZoneOfThisMachineTests {
    @Test(
        arguments: [
            ("Europe/London", nil, nil, ["Europe/London"]), (":Asia/Tokyo", nil, nil, ["Asia/Tokyo"]),
            (":/usr/share/zoneinfo/Asia/Tokyo", nil, nil, ["Asia/Tokyo"]),
            (nil, "/usr/share/zoneinfo/America/Argentina/Salta", nil, ["America/Argentina/Salta"]),
            (nil, "/usr/share/zoneinfo/posix/Europe/Oslo", nil, ["Europe/Oslo"]),
            (nil, "/var/db/timezone/zoneinfo/Europe/Paris", nil, ["Europe/Paris"]),
            (nil, "/etc/localtime", "Asia/Kolkata\n", ["Asia/Kolkata"]),
            ("", "/usr/share/zoneinfo/Etc/UTC", "Etc/UTC\n", ["Etc/UTC", "Etc/UTC"]), (nil, nil, "\n", []), (nil, nil, nil, []),
        ] as [(String?, String?, String?, [String])])
    func namesInTheOrderOfTheirWeight(_ variable: String?, _ link: String?, _ text: String?, _ expected: [String]) {
        #expect(zoneNames(variable: variable, link: link, text: text) == expected)
    }

    @Test func whatNamesNoZoneIsPassedOver() {
        #expect(zoneOfThisMachine(variable: "Asia/Tokyo")?.identifier == "Asia/Tokyo")
        #expect(zoneOfThisMachine(variable: "../../etc/passwd")?.identifier != "../../etc/passwd")
    }
}
