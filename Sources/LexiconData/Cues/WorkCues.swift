// What a sentence about our own work and its reasons is made of.

package let ourWords = """
    we
    we're
    we've
    we'll
    our team
    our teams
    our engineers
    our engineering team
    our engineering teams
    our technicians
    our staff
    our technical team
    our operations team
    our support team
    our developers
    our incident response team
    the team
    engineers
    engineering
    the engineering team
    technicians
    our network team
    our infrastructure team
    our platform team
    team is
    team are
    teams are
    teams have
    our provider
    our vendor
    our partner
    our supplier
    """

package let workWords = """
    investigate
    investigating
    investigated
    investigation
    looking into
    looking at
    looking for
    look into
    working on
    working to
    working with
    working towards
    work on
    work with
    work to
    worked on
    working hard
    identify
    identified
    identifying
    deploy
    deployed
    deploying
    rolled
    rolling
    roll back
    restart
    restarted
    restarting
    rebooted
    rebooting
    fixing
    fixed
    implement
    implemented
    implementing
    apply
    applied
    applying
    repair
    repairing
    repaired
    replacing
    replaced
    replace
    notified
    notifying
    contacted
    contacting
    escalated
    escalating
    engaged
    engaging
    analyse
    analysing
    analyze
    analyzing
    analyzes
    reviewing
    reviewed
    testing
    tested
    troubleshoot
    troubleshooting
    diagnosing
    diagnosed
    tracking down
    tracked down
    rerouted
    rerouting
    mitigating
    mitigated
    mitigate
    restoring
    recovering
    continue to investigate
    continuing to investigate
    monitoring
    upgrading
    upgraded
    updating
    migrating
    migrated
    moving
    moved
    switching
    switched
    made changes
    making changes
    performing
    carrying out
    conducting
    increasing
    scaling
    added
    adding
    removed
    removing
    aware of
    alerted
    developed
    rebuilding
    resolve
    resolving
    resolved
    """

package let causeWords = """
    because
    because of
    likely cause
    probable cause
    possible cause
    suspected cause
    potential cause
    presumed cause
    due to
    issue impacting
    issue affecting
    caused by
    is behind this
    is behind it
    was behind this
    is behind the problem
    is behind the outage
    is behind the fault
    is behind the delays
    cause of
    the cause
    causing
    caused
    causes
    root cause
    root causes
    underlying cause
    main cause
    related to
    is related to
    result of
    as a result of
    resulting from
    resulted from
    resulted in
    triggered by
    stems from
    stemmed from
    stemming from
    originates
    originated from
    originating from
    culprit
    attributed to
    attributable to
    brought on by
    stem from
    originate from
    originate in
    consequence of
    led to
    leads to
    traced to
    traced back to
    following a
    following an
    following the
    after a
    after an
    owing to
    thanks to a
    came from
    comes from
    responsible for
    signs point to
    reason to believe
    it might be a problem
    it could be a problem
    it may be a problem
    maybe it is
    maybe it's
    could have caused
    might have caused
    reason for
    the reason
    to do with
    down to a
    """

package let hedgeWords = """
    plausible explanation
    likely explanation
    probable explanation
    working assumption
    our assumption
    fairly sure
    pretty sure
    quite sure
    almost sure
    we reckon
    chances are
    first signs are
    early signs are
    indications are
    initial indications are
    evidence points to
    evidence points towards
    signs are
    sounds like
    sounds as if
    seems like
    our suspicion
    our hunch
    my hunch
    our best guess
    leaning towards
    can't rule out
    cannot rule out
    in all likelihood
    appear to
    seem to
    seemed to
    thought to be
    believed to be
    is thought to
    might well be
    could well be
    may well be
    we suspect
    we assume
    our guess
    my guess
    best guess
    working theory
    our theory
    signs point to
    reason to believe
    it might be a problem
    it could be a problem
    it may be a problem
    maybe it is
    maybe it's
    initial assessment
    early assessment
    preliminary assessment
    may be
    may have
    may have been
    may
    might
    might be
    might have
    might have been
    could be
    could have
    could have been
    possibly
    probably
    probable
    likely
    most likely
    presumably
    apparently
    perhaps
    maybe
    appears
    appear
    appears to
    appeared to
    seems
    seem
    seems to
    seemed
    seemingly
    believe
    believed
    believes
    we believe
    suspect
    suspected
    suspects
    we think
    thought to
    think that
    we think that
    suggest
    suggests
    suggesting
    indicate
    indicates
    looks like
    looks as if
    looks to be
    initial findings
    early findings
    early indications
    initial indications
    preliminary
    potential cause
    potentially
    likely cause
    probable cause
    possible cause
    suspected cause
    presumed cause
    possible that
    assume
    assumed
    assuming
    our guess
    best guess
    hypothesis
    theory
    working theory
    conceivably
    working hypothesis
    suspicion
    hunch
    guess
    signs point to
    evidence points to
    findings point to
    indications point to
    must be
    must have
    must have been
    """

package let certaintyWords = """
    confirmed
    have confirmed
    verified
    we know that
    not know
    don't know
    do not yet know
    not yet known
    is not known
    unknown
    no indication
    no evidence
    not believe
    ruled out
    established
    should now
    should be
    should see
    """

package let repairWords = """
    fixed
    repaired
    replaced
    restarted
    rolled back
    reverted
    undid
    undone
    undo
    corrected
    switched
    switched to
    removed
    rebuilt
    reset
    rebooted
    reconnected
    reconfigured
    increased
    added
    changed
    put back
    restored from
    moved
    rerouted
    re routed
    updated
    upgraded
    renewed
    resent
    re sent
    reprocessed
    turned off
    turned back on
    turned on
    disabled
    enabled
    blocked
    cleared
    reinstalled
    re enabled
    patched
    terminated
    deleted
    re ran
    stopped
    rotated
    renewing
    replacing
    restarting
    rolling back
    redirecting
    redirected
    switching over
    switching to
    traced to
    recreated
    isolated
    expanded
    installed
    mended
    swapped
    unblocked
    cleaned
    refilled
    rewired
    rewrote
    widened
    shortened
    resealed
    retested
    recharged
    taken out
    rerun
    reran
    """

package let setbackWords = """
    again
    did not hold
    has not held
    didn't hold
    did not work
    did not solve
    did not fix
    not solved
    not fixed
    came back
    has come back
    have come back
    returned
    has returned
    recurred
    recurring
    reappeared
    reoccurred
    still
    not fully
    reopen
    reopened
    reopening
    re opened
    re opening
    not resolved
    too early
    worse
    once more
    another
    new
    further
    wrongly marked
    by mistake
    failed
    undid
    remains
    persists
    continues
    not complete
    not yet
    resumed
    resurfaced
    """
