/// By rule.
let judgedSentences: [JudgedSentences] = [
    JudgedSentences(
        rule: "plain/vague-time",
        bad: [
            "We'll be back shortly.", "An update will follow as soon as we have more.", "Tickets go back on sale later.",
            "It'll take a little while to get everyone's water running.", "Our next post will come when there's something to say.",
            "At some point today your marks will be published.", "We will post again in a few minutes.",
            "Payments will be back in a few hours.",
            "Payments will work again within hours.", "Payments will work again tonight.", "Payments will be back this afternoon.",
            "Payments will work again early next week.", "We hope to have this fixed before long.", "We will update you when we know more.",
            "We will update you as we learn more.", "Updates will follow.", "We will keep you posted.", "Please check back later.",
            "Stay tuned.",
            "Payments will be back in no time.", "We are working on it and will report back.", "Further updates to follow.",
            "We'll share more details once the engineers are back.", "Our office will keep families informed.",
            "Refunds will eventually reach your account.", "The pool will reopen at a later date.", "Updates as we get them.",
            "We will restore power as soon as it is safe.", "The museum is closed until further notice.", "More news to follow.",
        ],
        good: [
            "We'll write again by 15:30 BST.", "As soon as your parcel is scanned, tracking will show it.",
            "Sooner or later everyone forgets a password, so here is how to reset yours.",
            "You'll get a text as soon as your refund has been paid.", "Our next message comes at the top of the hour, 14:00 UTC.",
            "Swimming lessons restart on Monday 9 June.", "By the end of Thursday 5 June every late invoice will have gone out.",
            "Later flights weren't delayed.", "It took us a while to find the leak.",
            "No sooner had the lifts restarted than the fire alarm went off.", "We will keep you posted every 30 minutes.",
            "The app will update you when your driver is near.", "We will keep you posted. The next update comes by 15:30 UTC.",
            "The update will be installed on your phone tonight at 22:00 UTC.",
            "Your prescription will be sent to the pharmacy as soon as it is ready.", "The alarm came back an hour later.",
            "Please try again later.", "Trams stop there on a regular basis.", "Please send us your readings as soon as possible.",
            "We eventually found the leak.", "You will be asked to update your details.",
            "Tutors will give students more information about the essay in class on Tuesday.", "Pupils will follow the lesson from home.",
            "Bags arrive later than usual.", "We keep your data for 30 days.", "Bidders will post an update to their offer.",
            "We will update the firmware of your meter on 3 June.", "Buses will follow another route.",
            "News channels will carry on as usual.",
        ])
]
