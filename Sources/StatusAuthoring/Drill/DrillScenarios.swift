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
            severity: .sev2, statuses: ["card-payments": .partialOutage], causeKnown: 14, fixed: 22, asksCustomers: true)),
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
            severity: .sev1, statuses: ["sign-in": .majorOutage, "app": .majorOutage], causeKnown: 27, fixed: 35)),
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
            severity: .sev3, statuses: ["invoices": .degradedPerformance], causeKnown: 31, fixed: 60)),
]
