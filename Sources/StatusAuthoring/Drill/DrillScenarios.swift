import StatusModel

/// The scenarios there are, easiest first.
package let drillScenarios: [DrillScenario] = [
    DrillScenario(
        name: "card-payments", summary: "Some card payments fail on a Friday afternoon. A good first drill.",
        components: [
            Component(id: "card-payments", name: "Card payments", internalNames: ["pay-gw"]),
            Component(id: "bank-transfers", name: "Bank transfers"),
            Component(id: "dashboard", name: "Dashboard"),
        ],
        events: [
            .init(0, "Alarm", "Errors from pay-gw above 15 % for three minutes."),
            .init(2, "Support", "Four shops have called. Their customers see 'Payment not completed'. Nobody was charged."),
            .init(5, "Chi, engineer", "About one in five card payments fails, all card types. Bank transfers are fine. No idea why yet."),
            .init(
                14, "Chi, engineer",
                "Found it: one of the two pay-gw nodes has an expired TLS certificate. Moving traffic to the other one."),
            .init(19, "Your manager", "Can we say it was the certificate vendor's fault?"),
            .init(24, "Chi, engineer", "All traffic is on the good node. Errors are back to normal since 22 minutes in. Watching."),
            .init(
                40, "Support", "No new calls. Shops ask whether they have to run the failed payments again. They do: nothing was charged."),
            .init(56, "Chi, engineer", "Half an hour without an error. I am happy to call it done."),
        ],
        truth: .init(
            began: -5...0, severities: [(0, .sev2)], statuses: ["card-payments": .partialOutage], causeKnown: 14, fixed: 22,
            asksCustomers: true)),
    DrillScenario(
        name: "nobody-can-sign-in", summary: "Everything is down, everybody asks, and the first fix does not hold.",
        components: [
            Component(id: "sign-in", name: "Sign-in", internalNames: ["auth-core"]), Component(id: "app", name: "Mobile app"),
            Component(id: "website", name: "Website"),
        ],
        events: [
            .init(0, "Alarm", "auth-core: 100 % of requests fail. Login success rate 0 %."),
            .init(1, "Support", "The phones are melting. Nobody can sign in, on the web or in the app. The public website works."),
            .init(4, "Dee, engineer", "Probably the deploy Bob did at lunch. Not sure. Rolling it back anyway."),
            .init(9, "Your manager", "Tell them it will be fixed in ten minutes."),
            .init(12, "Dee, engineer", "Rolled back. Half of the sign-ins work again."),
            .init(20, "Dee, engineer", "No, that was luck. Everything fails again. It was not the deploy."),
            .init(27, "Dee, engineer", "It is the database: its disk is full. We are adding space now. That is certain."),
            .init(36, "Dee, engineer", "Space added. Sign-in works for everybody since minute 35."),
            .init(50, "Support", "Quiet. A few people ask whether their data is safe. It is: nothing was lost."),
            .init(68, "Dee, engineer", "Still fine. I would close it."),
        ],
        truth: .init(
            began: -5...1, severities: [(0, .sev1)], statuses: ["sign-in": .majorOutage, "app": .majorOutage], causeKnown: 27, fixed: 35)),
    DrillScenario(
        name: "invoices-late", summary: "Nothing is red, and yet customers complain. What is said is full of words they do not know.",
        components: [
            Component(id: "invoices", name: "Invoices", internalNames: ["inv-worker"]), Component(id: "payments", name: "Payments"),
        ],
        events: [
            .init(0, "Support", "Two customers ask where this morning's invoices are. I told them to wait."),
            .init(6, "Support", "Eleven now. Invoices that usually take a minute have not come for an hour."),
            .init(
                10, "Eli, engineer",
                "Dashboards are green. Oh. The inv-worker consumer group is lagging by 40k messages since 09:00-ish, an hour before you asked."
            ),
            .init(16, "Eli, engineer", "Invoices do go out, up to 70 minutes late. Payments are not touched. Looking why."),
            .init(31, "Eli, engineer", "A partition rebalance loop. One poison message. Skipping it and replaying the rest."),
            .init(45, "Eli, engineer", "New invoices go out at once now. The late ones will all be out by minute 60."),
            .init(60, "Eli, engineer", "Backlog drained. Every invoice is out, none twice."),
            .init(92, "Eli, engineer", "Lag is zero for half an hour."),
        ],
        truth: .init(
            began: -70 ... -50, severities: [(0, .sev3)], statuses: ["invoices": .degradedPerformance], causeKnown: 31, fixed: 60)),
    falseAlarm, spreading, riskyRollback,
]

/// Guide B asks for a severity and a status page as soon as an alarm says so. What turns out to be nothing is taken back.
private let falseAlarm = DrillScenario(
    name: "false-alarm", summary: "An alarm says that nobody can check out. Is it so?",
    components: [
        Component(id: "checkout", name: "Checkout", internalNames: ["co-probe"]), Component(id: "shop", name: "Shop"),
    ],
    events: [
        .init(0, "Alarm", "co-probe: 100 % of test orders fail since three minutes ago."),
        .init(2, "Support", "Nobody has called."),
        .init(4, "Your manager", "If nobody can check out, say so before they ask. We can take it back."),
        .init(8, "Fay, engineer", "Odd. Orders come in as on any other day. Still looking: the figures lag by ten minutes."),
        .init(
            17, "Fay, engineer", "The figures are whole now: every order of the last hour went through. I want to know why the probe fails."
        ),
        .init(
            23, "Fay, engineer",
            "It is certain: the password of the probe's own test account ran out. No customer had anything of this, at any time."),
        .init(30, "Your manager", "So, what do we tell them?"),
    ],
    truth: .init(
        began: -5...0, severities: [(0, .sev1)], statuses: ["checkout": .majorOutage], causeKnown: 23, fixed: 23, isFalseAlarm: true))

/// Guide A calls it SEV2 where more than a quarter of the users have it, and asks for a reason and a word to those concerned with every change.
private let spreading = DrillScenario(
    name: "spreading", summary: "It begins small, and does not stay so. When do you raise it?",
    components: [
        Component(id: "search", name: "Search", internalNames: ["idx-3"]), Component(id: "orders", name: "Orders"),
        Component(id: "website", name: "Website"),
    ],
    events: [
        .init(0, "Support", "Three customers say that search leaves out what they added today. They find it in their lists."),
        .init(5, "Gus, engineer", "I see it: idx-3 stopped taking new entries six minutes ago. Nothing is lost. No idea why yet."),
        .init(
            24, "Support",
            "Forty calls in five minutes. Now pages of orders do not load for them either. A third of all customers, I think."),
        .init(26, "Gus, engineer", "Confirmed: about one order page in three fails. It waits for the search."),
        .init(28, "Your manager", "Keep it low. A SEV2 looks bad this quarter."),
        .init(38, "Gus, engineer", "Found, and certain: a disk of idx-3 is full. Moving its entries to another machine."),
        .init(49, "Gus, engineer", "Search and orders are complete again since minute 48. Watching."),
        .init(70, "Support", "Quiet since then. Nobody has to enter anything again."),
        .init(80, "Gus, engineer", "Half an hour without a fault. Done, from my side."),
    ],
    truth: .init(
        began: -6...0, severities: [(0, .sev3), (24, .sev2)],
        statuses: ["search": .degradedPerformance, "orders": .partialOutage], causeKnown: 38, fixed: 48))

/// Guide B rolls back what makes it worse; guide D goes back a phase where a fix failed, and says so.
private let riskyRollback = DrillScenario(
    name: "risky-rollback", summary: "The fix is quick, and makes it worse. You have to say so.",
    components: [
        Component(id: "bookings", name: "Bookings", internalNames: ["book-db"]), Component(id: "payments", name: "Payments"),
    ],
    events: [
        .init(0, "Alarm", "Bookings: 20 % of requests fail since two minutes ago."),
        .init(3, "Support", "Calls. About one booking in five ends with an error. Who tries again gets through."),
        .init(7, "Hal, engineer", "It is the release of minute -2. That is certain: only the new version fails. Rolling it back."),
        .init(9, "Your manager", "Is that safe? The release changed book-db."),
        .init(13, "Hal, engineer", "Rolled back. Not one error in the last minute."),
        .init(
            19, "Hal, engineer",
            "It is worse. The old version can't read what the new one wrote to book-db. Every booking fails now. Nothing that was booked is lost."
        ),
        .init(22, "Your manager", "Can we not just say that we are still watching it?"),
        .init(
            31, "Hal, engineer", "We have put the new version back, with its fault corrected. Bookings work for everybody since minute 30."),
        .init(48, "Support", "Quiet. Bookings that failed were not charged; who still wants one has to book again."),
        .init(64, "Hal, engineer", "Half an hour without an error."),
    ],
    truth: .init(
        began: -4...0, severities: [(0, .sev2), (19, .sev1)], statuses: ["bookings": .majorOutage], causeKnown: 7, setback: 19, fixed: 30,
        asksCustomers: true))
