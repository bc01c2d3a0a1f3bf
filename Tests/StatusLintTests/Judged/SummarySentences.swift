import StatusModel

/// Sentences on both sides of `resolved/summary`.
let summarySentences: [JudgedSentences] = [
    JudgedSentences(
        ["resolved/summary"], .resolved,
        found: [
            "This incident has been resolved.",
            "Payments work again. No data was lost.",
            "All services are fully operational again.",
            "The fix has been applied, and trains run normally.",
            "We are pleased to say that the app is back. Thank you for your patience.",
            "Our tests show that all is stable following the fix we applied. We will write to affected guests.",
            "Check-in is open again for all passengers.",
            "We identified and fixed the cause of the problem.",
        ],
        passed: [
            "Some customers could not pay by card.",
            "Trains from Leeds were late because of ice on the points.",
            "We replaced the pump, and all homes have water.",
            "Guests were charged twice on 3 May. All have their money back.",
            "Between 9:00 and 10:00 UTC we saw many errors in bookings. Bookings work again.",
            "The burst main in Hill Street has been mended.",
            "Pupils saw the marks of another class. We have corrected this.",
            "The website was not accessible for an hour, and is back.",
            "This was caused by a worn cable.",
            "The library was closed because the heating failed.",
            "A wrong setting led to empty pages. It has been put back.",
            "Calls to landlines dropped after two minutes.",
            "The upgrade of the tills is complete.",
            "Letters arrived a day late.",
            "We switched to the second generator at noon UTC.",
            "Patients received two letters for one visit.",
            "The lift in hall B stood still until a new motor was installed.",
            "The exam page opened too early for some students. We moved the start of the exam.",
        ]),
    JudgedSentences(
        ["resolved/summary"], .resolved,
        found: [
            "It is over, and we thank you for your patience.",
            "The trams run again.",
            "Everything has been quiet since noon UTC, so we close this.",
            "The pool is open as usual.",
            "A report will follow by Friday.",
            "You can pay by card again.",
        ],
        passed: [
            "The trams run again: the tree was taken off the line.",
            "A digger had cut the cable.",
            "It was a loose plug.",
            "Letters were printed with last year's date.",
            "A belt wore out and stopped the sorting machine.",
            "There was a short period of slow sign-in this morning.",
            "Frost had burst a pipe under the hall.",
            "Our baker ran out of flour, and no bread was sold.",
            "A new pump was put in on Tuesday.",
            "The full disk was emptied.",
        ]),
]
