"""What a sentence is credited with in a year that is read back: both ways, over sentences of many trades."""

import pytest

from support.sites import COMPONENTS_YML, SITE_YML, write
from test_year_in_review import incident, read_back
from test_year_ranking import TITLE, days

TELLS = {
    ("whileItGoesOn", "work"): [
        "We are looking for the cause.", "We have ruled out the banks.", "We are comparing the two lists.", "We are watching the first few hundred changes.",
        "We are tracing the missing parcels.", "Our engineers are replacing a cable.", "The crew is clearing the road.", "A new pump is being installed.",
        "We have asked our supplier for a spare part.", "Our technicians restarted both machines.", "We are moving orders to another warehouse.",
        "The team is testing a repair.", "We are checking each account by hand.",
    ],
    ("whileItGoesOn", "meanwhile"): [
        "Meanwhile please pay in cash.", "A refund in cash or store credit is the faster way today.", "Asking for one week at a time is a good way round it.",
        "The same shoppers can pay by typing in their card number.", "Copying the link works for those.", "Use the app instead.", "You can book by telephone.",
        "Please call us on the number on your card.", "Customers can order through the app.",
    ],
    ("whileItGoesOn", "impact"): [
        "Some customers wait up to a minute to sign in.", "Card payments are failing.", "Customers cannot open our website.", "Parcels arrive a day late.",
        "Orders take twenty minutes to show up.", "Guests wait two hours for their code.",
    ],
    ("whileItGoesOn", "scope"): [
        "Some customers wait up to a minute to sign in.", "Half of our customers cannot open the website.", "Customers in Spain cannot pay by card.", "All customers wait ten minutes for a code.",
    ],
    ("afterwards", "remedy"): [
        "We restored the list of sort codes.", "We corrected it.", "We restored a list.", "We replaced the way we add up.", "Planned work closed both of the lines.", "We restored both lines.",
        "We fixed it.", "We put in a new certificate.", "A digger cut a cable.", "The cause was a mistake in our settings, which we have corrected.", "A fuse failed in our machine room.",
        "Our engineers reconnected the two offices.",
    ],
    ("afterwards", "action"): ["No customer action is required.", "No action needed.", "You do not need to do anything.", "Please restart the app.", "No further steps are needed."],
    ("whileItGoesOn", "nextUpdate"): ["Next update in 30 minutes.", "We will post another update by 15:30 UTC."],
}  # fmt: skip
TELLS_NOT = {
    ("whileItGoesOn", "work"): [
        "We care.", "Our website.", "We love our customers.", "Nothing works.", "Our engineers are asleep.", "We are not working on it.", "Our website is slow for everyone.",
        "We are working hard every day.", "Our team is working on it.", "We are aware of it.", "We are sorry for the trouble.", "We know about this.", "Our phones are busy.",
    ],
    ("whileItGoesOn", "meanwhile"): [
        "Some customers have to wait a minute before they can sign in.", "Sign-in failed.", "Please stay calm.", "Please check back later.", "You can follow us on social media.",
        "Thank you for your patience.", "Pages take 8 seconds instead of one.", "We are fine.",
    ],
    ("whileItGoesOn", "impact"): [
        "All customers love our website, which never fails.", "Some customers may experience issues with our website.", "Nothing is slow for anyone.", "We are fine.", "We know about this.",
        "All systems operational for all customers.",
    ],
    ("whileItGoesOn", "scope"): ["All customers love our website, which never fails.", "Some customers may experience issues with our website.", "All systems operational for all customers."],
    ("afterwards", "remedy"): ["We do not know what caused it.", "This is resolved.", "The cause is not known.", "The reason is unclear.", "We did not replace it.", "Nobody fixed it.", "All is well again."],
    ("afterwards", "action"): ["Sign-in failed.", "This is resolved.", "Please accept our apologies."],
    ("whileItGoesOn", "nextUpdate"): ["No next update in 30 minutes is planned.", "The last promised next update in 30 minutes did not come.", "We will write again."],
}  # fmt: skip


def told(folder, when, fact, sentences):
    status = "investigating" if when == "whileItGoesOn" else "resolved"
    files = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML}
    for day, words in zip(days(len(sentences)), sentences):
        files |= incident(day, TITLE, ("10:20", status, words))
    return read_back(write(folder, files))["updates"][when][fact]["count"]


def judged(tmp_path, where, sentences, credited):
    if told(tmp_path / "all", *where, sentences) == (len(sentences) if credited else 0):
        return []
    return [one for number, one in enumerate(sentences) if (told(tmp_path / str(number), *where, [one]) == 1) != credited]


@pytest.mark.parametrize("where", TELLS, ids="-".join)
def test_what_tells_it_is_credited(where, tmp_path):
    assert judged(tmp_path, where, TELLS[where], True) == []


@pytest.mark.parametrize("where", TELLS_NOT, ids="-".join)
def test_what_does_not_tell_it_is_not(where, tmp_path):
    assert judged(tmp_path, where, TELLS_NOT[where], False) == []


def test_what_works_again_needs_no_other_way(tmp_path):
    files = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML} | incident("03-02", TITLE, ("10:20", "monitoring", "Card payments are back to normal. We are watching them."))
    assert read_back(write(tmp_path / "well", files))["updates"]["whileItGoesOn"]["meanwhile"] == {"count": 0, "of": 0}
    files |= incident("03-02", TITLE, ("10:20", "monitoring", "Card payments work again for most. Some customers still cannot pay."))
    assert read_back(write(tmp_path / "ill", files))["updates"]["whileItGoesOn"]["meanwhile"] == {"count": 0, "of": 1}


def test_words_that_deny_an_update_promise_none(tmp_path):
    texts = ["No next update in 30 minutes is planned.", "The last promised next update in 30 minutes did not come."]
    files = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML}
    for day, words in zip(days(2), texts):
        files |= incident(day, TITLE, ("10:20", "investigating", words), ("12:00", "resolved", "Done."))
    assert read_back(write(tmp_path / "content", files))["told"]["promisedInWords"]["of"] == 0
