/// What was changed in a text, each once.
struct MarkdownChanges {
    enum Change: String {
        case invisible = "characters that nobody sees"
        case comment = "a comment in HTML, which nobody saw, is left out"
        case script = "a script or style is left out"
        case lineBreak = "a line break in HTML"
        case struck = "struck text in HTML stands between '~~'"
        case emphasis = "bold or italic text in HTML"
        case link = "a link in HTML"
        case list = "a list in HTML"
        case code = "code in HTML"
        case tag = "a tag of HTML is left out, its text stays"
        case notATag = "what looks like a tag and is none is text"
        case image = "an image is a link with its words"
        case localImage = "an image of the old page is left out, its words stay"
        case deadLink = "a link that leads nowhere outside the old page is left out, its words stay"
        case table = "a table is lines of text"
        case shortcode = "a shortcode is left out"
        case mergeMark = "a line that looks like an undecided merge is shorter"
        case allMarkup = "markup that could not be read is text"
    }

    private(set) var all: [Change] = []

    mutating func note(_ change: Change) {
        if !all.contains(change) { all.append(change) }
    }
}
