import StatusModel

/// Sentences on both sides of `severity/data-lost`.
let severityDataSentences: [JudgedSentences] = [
    JudgedSentences(
        ["severity/data-lost"], .identified,
        found: [
            "Orders made on 19 November were deleted.",
            "We lost the readings of 12 March.",
            "Account details were shown to other customers.",
            "Customer data was accessed by strangers.",
            "A job deleted 40 orders.",
            "Some bookings were lost.",
            "An unknown party had access to the database.",
            "The database was wiped.",
        ],
        passed: [
            "You can see deleted messages in the bin.",
            "Your account can be accessed again.",
            "Results cannot be accessed.",
            "Duplicate orders have been deleted.",
            "We have reverted the settings.",
            "Bookings disappeared from the list but are safe.",
            "Guests see a \"Lost connection\" message.",
            "No data was lost.",
            "Nothing is lost, and orders appear later.",
            "Passengers who lost their bags can call us.",
            "Forms for lost cards do not open.",
            "We lost access to the database.",
            "We lost contact with two trains, and messages are late.",
            "The wrong entries have been deleted.",
            "Calls are dropped, and time is lost.",
            "Deleted photos stay in the bin.",
            "Comments that you deleted appear again.",
            "Players who deleted the app have to install it again.",
            "If you deleted messages, they are in the bin.",
        ])
]
