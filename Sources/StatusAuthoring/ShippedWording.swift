/// The wording that comes with the program: every status of incidents and maintenance, and severities where they need other words.
package let shippedWordings: [(name: String, text: String)] = [
    (
        "investigating",
        """
        {impact} This began at {since}.

        We are looking for the cause and do not know it yet.

        """
    ),
    (
        "investigating-sev1",
        """
        {impact} This began at {since}.

        We do not know the cause yet. Everyone we need is looking for it, and it comes before everything else.

        """
    ),
    (
        "investigating-sev3",
        """
        {impact} This began at {since}.

        We are looking into it and do not know the cause yet.

        """
    ),
    (
        "identified",
        """
        {impact}

        We have found the cause and are putting it right.

        """
    ),
    (
        "identified-sev1",
        """
        {impact} This began at {since}.

        We have found the cause. Everyone we need is putting it right now.

        """
    ),
    (
        "monitoring",
        """
        {impact}

        We have put right what was wrong. We keep watching until we are certain that it holds.

        """
    ),
    (
        "resolved",
        """
        {what-happened}

        {fixed}

        {customer-action}

        """
    ),
    (
        "resolved-sev1",
        """
        {what-happened} We are sorry.

        {fixed}

        {customer-action}

        We are reviewing what happened, so that it does not happen again.

        """
    ),
    (
        "withdrawn",
        """
        This was a false alarm: {components} worked as usual the whole time. We are sorry for the worry.

        {reason}

        """
    ),
    (
        "scheduled",
        """
        {impact}

        """
    ),
    (
        "in-progress",
        """
        {impact} The work has begun and is planned to end at {until}.

        """
    ),
    (
        "verifying",
        """
        {impact} The work itself is done, and we are checking that everything is as it should be.

        """
    ),
    (
        "completed",
        """
        You can use {components} as usual again. The work is complete.

        """
    ),
    (
        "called-off",
        """
        The planned work on {components} is called off. Nothing has changed. You will not notice anything.

        """
    ),
    (
        "stopped",
        """
        We have ended this work early, before all of it was done.

        You can use {components} as usual again.

        """
    ),
    (
        "moved",
        """
        {impact}

        This work is now planned for {window}. It was planned for {old-window}.

        """
    ),
    (
        "extended",
        """
        {impact}

        The work takes longer than planned. It is now planned to end at {until}, not at {old-until}.

        """
    ),
]
