import Basics
import Diagnostics
import StatusModel

/// `history.atom` and `history.rss`: an entry an incident or maintenance, in the shape that readers of hosted pages parse today.
struct HistoryFeeds: Output {
    let formats = OutputFormat.data("history.atom", ofEachPart: .atom) + OutputFormat.data("history.rss", ofEachPart: .rss)

    /// As many as the original gives.
    private static let most = 25

    func files(for site: Site) -> [SiteFile] {
        concurrentMap(FeedScope.all(of: site), chunk: 1) { scope in
            let told = Deferred<[(event: PublishedEvent, story: String)]>()
            let events = scope.events(atMost: Self.most)
            let entries = { @Sendable in told.value { events.map { (event: $0, story: site.story($0)) } } }
            let key = scope.key(events, site)
            return [
                SiteFile(path: scope.folder + "history.atom", key: key) { Array(atom(entries(), scope, site).utf8) },
                SiteFile(path: scope.folder + "history.rss", key: key) { Array(rss(entries(), scope, site).utf8) },
            ]
        }.flatMap { $0 }
    }

    private func atom(_ entries: [(event: PublishedEvent, story: String)], _ scope: FeedScope, _ site: Site) -> String {
        let host = site.settings.host
        var xml = XML()
        xml.element("feed", ["xml:lang": site.language.code, "xmlns": "http://www.w3.org/2005/Atom"]) { feed in
            feed.element("id", [:], "tag:\(host),2005:/\(scope.folder)history")
            feed.element("link", ["rel": "alternate", "type": "text/html", "href": scope.home])
            feed.element(
                "link", ["rel": "self", "type": "application/atom+xml", "href": site.address(ofFile: scope.folder + "history.atom")])
            feed.element("title", [:], "\(scope.name) Status - Incident History")
            feed.element("updated", [:], scope.lastChange(site).internetText)
            feed.element("author") { $0.element("name", [:], site.settings.nameWithoutStatus) }
            for (event, story) in entries {
                feed.element("entry") { entry in
                    let kind = event.kind == .incident ? "Incident" : "Maintenance"
                    entry.element("id", [:], "tag:\(host),2005:\(kind)/\(StableID.number(event.kind.rawValue, event.slug))")
                    entry.element("published", [:], event.latest.internetText)
                    entry.element("updated", [:], event.updated.internetText)
                    entry.element("link", ["rel": "alternate", "type": "text/html", "href": event.address])
                    entry.element("title", [:], event.title)
                    entry.element("content", ["type": "html"], story)
                }
            }
        }
        return xml.text
    }

    private func rss(_ entries: [(event: PublishedEvent, story: String)], _ scope: FeedScope, _ site: Site) -> String {
        var xml = XML()
        let names: KeyValuePairs = [
            "version": "2.0", "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:atom": "http://www.w3.org/2005/Atom",
        ]
        xml.element("rss", names) { rss in
            rss.element("channel") { channel in
                channel.element("title", [:], "\(scope.name) Status - Incident History")
                channel.element("link", [:], scope.home)
                channel.element(
                    "atom:link", ["rel": "self", "type": "application/rss+xml", "href": site.address(ofFile: scope.folder + "history.rss")])
                channel.element("description", [:], "Statuspage")
                channel.element("language", [:], site.language.code)
                channel.element("pubDate", [:], scope.lastChange(site).mailText)
                for (event, story) in entries {
                    channel.element("item") { item in
                        item.element("title", [:], event.title)
                        item.element("description", [:], story)
                        item.element("pubDate", [:], event.latest.mailText)
                        if let window = event.window { item.element("maintenanceEndDate", [:], window.upperBound.mailText) }
                        item.element("link", [:], event.address)
                        // Readers know by this what they have shown already.
                        let name = event.formerPath.map(site.address(ofFile:)) ?? event.address
                        item.element("guid", [:], name)
                    }
                }
            }
        }
        return xml.text
    }
}

extension Site {
    /// All updates as HTML, newest first, in the skeleton that clients take apart: `<small>…</small><br> <strong>LABEL</strong> - `.
    fileprivate func story(_ event: PublishedEvent) -> String {
        let updates = event.updates.enumerated().map { index, update in
            // What says the same phase again is an "Update".
            let before = index + 1 < event.updates.count ? event.updates[index + 1].status : nil
            let label = update.status == before ? "Update" : statuspageName(update.status).label
            let words = HTML(escaping: update.feedText).text.replacing("\n", with: "<br>")
            return "<p> <small>\(day(update.at)), \(clock(update.at)) \(zone.abbreviation(at: update.at))</small><br> "
                + "<strong>\(label)</strong> - \(words) </p>"
        }
        let window = event.isCancelled ? nil : event.window
        return (window.map { [announcement($0)] } ?? []).joined() + updates.joined()
    }

    private func announcement(_ window: Range<Instant>) -> String {
        let (start, end) = (window.lowerBound, window.upperBound)
        let until = zone.date(at: start) == zone.date(at: end) ? clock(end) : "\(day(end)), \(clock(end))"
        let isOneZone = zone.abbreviation(at: start) == zone.abbreviation(at: end)
        let from = clock(start) + (isOneZone ? "" : " " + zone.abbreviation(at: start))
        return "<p><strong>THIS IS A SCHEDULED EVENT \(day(start)), \(from) - \(until) \(zone.abbreviation(at: end))</strong></p>"
    }

    /// "Aug 21" without a year, as the original has it.
    private func day(_ instant: Instant) -> String {
        let date = zone.date(at: instant)
        return "\(EnglishCalendar.months[date.month - 1]) <var data-var='date'>\(date.day < 10 ? " " : "")\(date.day)</var>"
    }

    private func clock(_ instant: Instant) -> String { "<var data-var='time'>\(zone.civil(at: instant).clockText)</var>" }
}

extension String {
    /// "In progress" of `in_progress`: in English, as clients look for it.
    fileprivate var label: String {
        let words = replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
