import StatusModel
import Testing

@testable import StatusAuthoring

/// A few words become a sentence, and names stay as they are written.
@Suite struct SentenceTextTests {
    @Test(arguments: [
        ("clear your cache", "Clear your cache."), ("please try again, then call us!", "Please try again, then call us!"),
        ("iOS app: install it again", "iOS app: install it again."),
        ("status.example.com has the forms", "status.example.com has the forms."),
        ("npm packages: publish them again.", "npm packages: publish them again."),
        ("sign out (and in again.)", "Sign out (and in again.)"),
        ("re-enter the code …", "Re-enter the code …"), ("3 days are added to your plan", "3 days are added to your plan."),
        ("  we wrote \"done.\"  ", "We wrote \"done.\""), ("- sign out\n- sign in", "- sign out\n- sign in"), ("", ""),
        ("écrivez-nous", "Écrivez-nous."), ("もう一度お試しください。", "もう一度お試しください。"),
    ])
    func aFewWordsBecomeASentence(_ typed: String, _ said: String) {
        #expect(sentence(typed, [Component(id: "npm", name: "npm packages")]) == said)
    }
}
