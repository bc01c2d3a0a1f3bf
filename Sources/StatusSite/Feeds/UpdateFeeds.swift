import Basics
import Diagnostics
import StatusModel

/// `updates.atom`, `updates.rss` and `feed.json`: an entry an update, so that readers announce each one.
struct UpdateFeeds: Output {
    let formats =
        OutputFormat.data("updates.atom", ofEachPart: .atom) + OutputFormat.data("updates.rss", ofEachPart: .rss)
        + OutputFormat.data("feed.json", ofEachPart: .jsonFeed)

    /// Readers ask often: what is older is in the history.
    private static let most = 100

    func files(for site: Site) -> [SiteFile] {
        concurrentMap(FeedScope.all(of: site), chunk: 1) { scope in
            let told = Deferred<[Entry]>()
            let entries = { @Sendable in told.value { allEntries(of: scope, site) } }
            let key = scope.key(scope.eventsOfUpdates(atMost: Self.most), site)
            return [
                SiteFile(path: scope.folder + "updates.atom", key: key) { Array(atom(entries(), scope, site).utf8) },
                SiteFile(path: scope.folder + "updates.rss", key: key) { Array(rss(entries(), scope, site).utf8) },
                SiteFile(path: scope.folder + "feed.json", key: key) {
                    Array(jsonText(JSONFeed(entries(), scope, site), isSnakeCase: true).utf8)
                },
            ]
        }.flatMap { $0 }
    }

    /// Updates and notices, newest first.
    private func allEntries(of scope: FeedScope, _ site: Site) -> [Entry] {
        let updates = scope.updates(atMost: Self.most).map { Entry($0.event, $0.update, site) }
        if scope.notices.isEmpty { return updates }
        let notices = scope.notices.prefix(Self.most).map { Entry($0, site) }
        return (notices + updates).enumerated().sorted { ($1.element.at, $0.offset) < ($0.element.at, $1.offset) }.map(\.element)
    }

    private struct Entry: Sendable {
        let id: String
        let link: String
        /// "Identified: Some card payments are failing".
        let title: String
        let at: Instant
        let html: String
        let status: String

        init(_ event: PublishedEvent, _ update: PublishedUpdate, _ site: Site) {
            id = "tag:\(site.settings.host),2005:\(event.id)/\(update.id)"
            link = event.address + (update.anchor.map { "#update-" + $0.percentEncoded } ?? "")
            title = site.language.labelled(update.statusName, event.title)
            at = update.at
            html = update.feedHTML
            status = update.status
        }

        init(_ notice: Notice, _ site: Site) {
            let page = PageAddress.notice(notice.slug)
            id = "tag:\(site.settings.host),2005:\(page.path)"
            link = site.address(page)
            (title, at, html, status) = (notice.title.value, site.past(notice.from.value), notice.body.html, "notice")
        }
    }

    private func atom(_ entries: [Entry], _ scope: FeedScope, _ site: Site) -> String {
        var xml = XML()
        xml.element("feed", ["xml:lang": site.language.code, "xmlns": "http://www.w3.org/2005/Atom"]) { feed in
            feed.element("id", [:], "tag:\(site.settings.host),2005:/\(scope.folder)updates")
            feed.element("link", ["rel": "alternate", "type": "text/html", "href": scope.home])
            feed.element(
                "link", ["rel": "self", "type": "application/atom+xml", "href": site.address(ofFile: scope.folder + "updates.atom")])
            feed.element("title", [:], scope.name)
            feed.element("updated", [:], scope.lastChange(site).internetText)
            feed.element("author") { $0.element("name", [:], site.settings.nameWithoutStatus) }
            for one in entries {
                feed.element("entry") { entry in
                    entry.element("id", [:], one.id)
                    entry.element("published", [:], one.at.internetText)
                    entry.element("updated", [:], one.at.internetText)
                    entry.element("link", ["rel": "alternate", "type": "text/html", "href": one.link])
                    entry.element("title", [:], one.title)
                    entry.element("category", ["term": one.status])
                    entry.element("content", ["type": "html"], one.html)
                }
            }
        }
        return xml.text
    }

    /// RSS 2.0, which chats poll: each title says by itself what happened.
    private func rss(_ entries: [Entry], _ scope: FeedScope, _ site: Site) -> String {
        var xml = XML()
        xml.element("rss", ["version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"]) { rss in
            rss.element("channel") { channel in
                channel.element("title", [:], scope.name)
                channel.element("link", [:], scope.home)
                channel.element("description", [:], site.language.labelled(scope.name, site.language.text(.updates)))
                channel.element("language", [:], site.language.code)
                channel.element("lastBuildDate", [:], scope.lastChange(site).mailText)
                channel.element(
                    "atom:link", ["rel": "self", "type": "application/rss+xml", "href": site.address(ofFile: scope.folder + "updates.rss")])
                for one in entries {
                    channel.element("item") { item in
                        item.element("title", [:], one.title)
                        item.element("link", [:], one.link)
                        item.element("guid", ["isPermaLink": "false"], one.id)
                        item.element("pubDate", [:], one.at.mailText)
                        item.element("category", [:], one.status)
                        item.element("description", [:], one.html)
                    }
                }
            }
        }
        return xml.text
    }

    /// JSON Feed 1.1.
    private struct JSONFeed: Encodable {
        var version = "https://jsonfeed.org/version/1.1"
        var title, homePageUrl, feedUrl, language: String
        var authors: [Author]
        var items: [Item]

        struct Author: Encodable {
            var name: String
        }

        struct Item: Encodable {
            var id, url, title, contentHtml, datePublished: String
            var tags: [String]
        }

        init(_ entries: [Entry], _ scope: FeedScope, _ site: Site) {
            title = scope.name
            homePageUrl = scope.home
            feedUrl = site.address(ofFile: scope.folder + "feed.json")
            language = site.language.code
            authors = [Author(name: site.settings.nameWithoutStatus)]
            items = entries.map {
                Item(id: $0.id, url: $0.link, title: $0.title, contentHtml: $0.html, datePublished: $0.at.internetText, tags: [$0.status])
            }
        }
    }
}
