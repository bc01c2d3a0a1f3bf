// What makes a statement a guess about time, a sweeping claim, a way out or an accusation.

package let vagueTimeWords = """
    before you know it
    check back for updates
    check back soon
    later on today
    later on this evening
    later on tonight
    as the day progresses
    as the day goes on
    as the evening goes on
    as the night goes on
    as the week goes on
    by the end of play
    by end of play
    by close of play
    by close of business
    shortly
    soon
    very soon
    asap
    as soon as possible
    as soon as practicable
    as soon as we can
    as soon as we are able
    as quickly as possible
    as quick as possible
    in due course
    momentarily
    in the near future
    in a bit
    in a while
    before long
    any moment
    any minute
    later today
    later tonight
    later this morning
    later this afternoon
    later this evening
    in the coming hours
    in the next few hours
    in the coming days
    at the earliest opportunity
    at our earliest opportunity
    in a timely manner
    in a timely fashion
    imminently
    at some point
    when possible
    in no time
    in a moment
    in a few moments
    in the next few minutes
    in the next few days
    by the end of the day
    by end of day
    by end of the day
    later in the day
    stay tuned
    take a while
    as soon as we know more
    once we know more
    when we know more
    as soon as we safely can
    as soon as we possibly can
    as soon as safely possible
    as soon as humanly possible
    as soon as reasonably possible
    as soon as reasonably practicable
    as soon as it is safe
    as soon as it's safe
    as soon as we have more
    as soon as we hear more
    as soon as we have news
    once we have more
    when we have more
    as soon as it is ready
    as soon as it is available
    as soon as it's ready
    as soon as it's available
    as soon as they are ready
    as soon as they are available
    as soon as it becomes available
    as soon as more information
    as soon as more details
    as soon as there is news
    as soon as there is more
    as and when
    as fast as possible
    as fast as we can
    as quickly as we can
    in a jiffy
    in a little while
    a little while
    in a near future
    in the not too distant future
    for the foreseeable future
    in the hours ahead
    in the days ahead
    at a later date
    at a later time
    at a later point
    at a later stage
    at our earliest convenience
    some time today
    sometime today
    some time this week
    sometime this week
    sometime soon
    any time now
    anytime soon
    any time soon
    check back later
    on a regular basis
    watch this space
    more to come
    more to follow
    until further notice
    in a short while
    any day now
    some time soon
    """

package let durationWords = """
    minute
    minutes
    min
    mins
    hour
    hours
    hr
    hrs
    half an hour
    half hour
    """

package let customerActionWords = """
    you do not need to
    you don't need to
    nothing is required
    nothing is needed
    need to do nothing
    needs to do nothing
    need do nothing
    without you having to
    will be retried
    we will refund
    will be refunded
    as usual
    you need not
    you do not have to
    you don't have to
    no need to
    no need for you
    no action
    no further action
    no actions
    nothing you need
    nothing to do
    without asking
    without having to ask
    without doing anything
    without having to do anything
    nothing for you to do
    nothing more to do
    not need to do anything
    not have to do anything
    no steps
    not required to
    not required from
    do not need to do
    do not need to
    don't need to
    not necessary for you
    please
    if you still
    if you continue
    if you are still
    if you're still
    if you keep
    if you notice
    if you see
    if you have
    if you experience
    if you encounter
    if you had
    if you were
    if you tried
    if you did not
    if you received
    if you have any
    if any
    should you
    you may need to
    you will need to
    you need to
    you might need to
    you must
    you can now
    you can
    you may now
    you may want to
    you may wish to
    contact support
    contact us
    contact our
    reach out to
    get in touch
    let us know
    write to us
    call us
    open a ticket
    open a support
    raise a ticket
    submit a ticket
    customers can
    customers may need to
    customers need to
    customers do not need to
    customers will need to
    customers may now
    users can
    users may need to
    users need to
    users do not need to
    users will need to
    users must
    customers must
    we recommend
    we advise
    we suggest that you
    try again
    log in again
    sign in again
    log out and
    sign out and
    clear your
    restart your
    reset your
    change your password
    update your
    check your
    should retry
    can retry
    nobody needs to
    nobody has to
    no one needs to
    no one has to
    nothing needs to be done
    nothing else to do
    need do anything
    needs to do anything
    need to do anything
    have to do anything
    has to do anything
    required on your part
    required on your side
    needed on your part
    needed from you
    required from you
    required of you
    for you automatically
    on your behalf
    kindly
    it's worth
    it is worth
    we ask you
    we ask that
    we ask all
    we'd ask
    we would ask
    we urge
    we encourage
    we suggest
    are asked to
    are advised to
    are encouraged to
    are requested to
    are invited to
    are urged to
    is asked to
    remember to
    make sure
    be sure to
    feel free to
    do not hesitate
    don't hesitate
    if you're
    if you've
    if your
    if you did
    if you got
    if you need
    if you paid
    if you can't
    if you cannot
    in case you
    may retry
    """

package let noImpactWords = """
    no harm done
    no harm was done
    no impact
    no customer impact
    no user impact
    no service impact
    no known impact
    no client impact
    no end user impact
    no impact to
    no impact on
    no further impact
    without impact
    without any impact
    without customer impact
    without user impact
    zero impact
    zero customer impact
    no disruption
    no service disruption
    no customer disruption
    without disruption
    without any disruption
    no downtime
    without downtime
    without any downtime
    zero downtime
    no interruption
    no interruptions
    no service interruption
    no customer interruptions
    no customer interruption
    without interruption
    without any interruption
    no effect on customers
    no effect on users
    no effect on service
    no effect
    without any effect
    no adverse effect
    no adverse impact
    no negative impact
    no noticeable impact
    no visible impact
    no customer facing impact
    no external impact
    no production impact
    no measurable impact
    nobody was affected
    nobody is affected
    no one was affected
    no one is affected
    no one was impacted
    nobody was impacted
    no customers were affected
    no customer was affected
    no customers are affected
    no users were affected
    no user was affected
    no users are affected
    no customers were impacted
    no customer was impacted
    no users were impacted
    no customers have been affected
    no users have been affected
    no customers have been impacted
    no customers affected
    no users affected
    no customers impacted
    no users impacted
    customers are not affected
    customers were not affected
    customers are not impacted
    customers were not impacted
    users are not affected
    users were not affected
    users are not impacted
    users were not impacted
    services are not affected
    services were not affected
    services were not impacted
    service is not affected
    service was not affected
    service was not impacted
    production is not affected
    production was not affected
    not customer facing
    not customer impacting
    not impact customers
    not affect customers
    not impact users
    not affect users
    not cause any customer
    not cause any disruption
    not cause any interruption
    not affected any customers
    not impacted any customers
    not impact any customers
    not affect any customers
    not impact any users
    not affect any users
    customers should not notice
    users should not notice
    """

package let blameWords = """
    let down by
    human error
    human errors
    human mistake
    human mistakes
    operator error
    operator errors
    user error
    user errors
    operator mistake
    pilot error
    at fault
    to blame
    is to blame
    fat finger
    fat fingered
    fat fingers
    negligence
    negligent
    carelessness
    careless
    incompetence
    incompetent
    sloppy
    sloppiness
    laziness
    my fault
    his fault
    her fault
    their fault
    finger trouble
    without telling us
    without notice
    without notifying us
    without our knowledge
    without informing us
    without warning us
    without any notice
    without prior notice
    failed to tell us
    never told us
    did not tell us
    neglected to
    should have known better
    let us down
    clumsy
    clumsiness
    stupid
    stupidity
    screwed up
    messed up
    botched
    without telling anyone
    without telling anybody
    without asking us
    without asking anyone
    without checking with us
    without bothering
    bothered to
    not bother to
    didn't bother
    could not be bothered
    couldn't be bothered
    unprofessional
    amateurish
    clowns
    idiots
    fools
    recklessly
    reckless
    below the standards we expect
    below the standard we expect
    short of the standards we expect
    short of the standard we expect
    """

package let personWords = """
    an engineer
    the engineer
    one engineer
    one of our engineers
    our engineer
    junior engineer
    junior developer
    senior developer
    new developer
    new engineer
    senior engineer
    engineer
    a developer
    the developer
    one of our developers
    an employee
    the employee
    one of our employees
    employee
    former employee
    an intern
    the intern
    our intern
    intern
    a contractor
    the contractor
    our contractor
    contractor
    contractors
    an administrator
    the administrator
    our administrator
    system administrator
    sysadmin
    a technician
    the technician
    technician
    an operator
    the operator
    operator
    a colleague
    our colleague
    colleague
    a member of staff
    staff member
    a member of our team
    a team member
    team member
    new hire
    our supplier
    the supplier
    a supplier
    supplier
    suppliers
    our vendor
    the vendor
    a vendor
    vendor
    our provider
    the provider
    provider
    hosting provider
    our hosting provider
    our partner
    the partner
    partner
    partners
    third party
    our third party
    payment processor
    card processor
    subcontractor
    the database team
    the network team
    the platform team
    the operations team
    the security team
    our operations team
    the infrastructure team
    the data team
    another team
    somebody in
    someone in
    somebody on
    someone on
    their team
    their engineers
    their engineer
    their staff
    the manufacturer
    manufacturer
    signaller
    the driver
    a driver
    a guard
    the guard
    a nurse
    the nurse
    a clerk
    the clerk
    a cashier
    the cashier
    a teacher
    the teacher
    a caretaker
    the caretaker
    the caterer
    the caterers
    our caterers
    a courier
    the courier
    the couriers
    an electrician
    the electrician
    electricians
    a plumber
    the plumber
    a builder
    the builder
    the builders
    a cleaner
    the cleaner
    a moderator
    a dispatcher
    the dispatcher
    a controller
    the controller
    a supervisor
    the supervisor
    our subcontractor
    a subcontractor
    the subcontractor
    subcontractors
    our contractors
    the contractors
    the crew
    a crew
    our mailing house
    """

package let faultWords = """
    accidentally
    mistakenly
    wrongly
    erroneously
    inadvertently
    carelessly
    failed to
    forgot
    forgot to
    forgotten
    broke
    deleted
    misconfigured
    ignored
    neglected
    unplugged
    overlooked
    mishandled
    mistyped
    typed the wrong
    pressed the wrong
    made a mistake
    made an error
    made a typo
    did not follow
    didn't follow
    did not check
    didn't check
    did not test
    didn't test
    disregarded
    dropped the ball
    took down
    wiped
    destroyed
    erased
    removed the wrong
    ran the wrong
    was careless
    by mistake
    should have checked
    should have noticed
    should have tested
    should have known
    should have told
    should have seen
    should have caught
    should have warned
    should have asked
    should have read
    should have waited
    should have looked
    missed the alert
    missed an alert
    missed the alarm
    missed the warning
    missed the warnings
    missed the page
    missed the call
    set the wrong
    entered the wrong
    sent the wrong
    cut the wrong
    chose the wrong
    picked the wrong
    disconnected the wrong
    plugged in the wrong
    pulled the wrong
    pushed the wrong
    shut the wrong
    closed the wrong
    opened the wrong
    switched off the wrong
    turned off the wrong
    loaded the wrong
    replaced the wrong
    did not bother
    slept through
    mixed up
    """

package let genericWords = """
    issue
    issues
    problem
    problems
    incident
    incidents
    error
    errors
    fix
    fixes
    cause
    causes
    root cause
    root causes
    impact
    impacts
    resolution
    mistake
    mistakes
    solution
    solutions
    mitigation
    mitigations
    workaround
    disruption
    outage
    matter
    situation
    event
    change
    changes
    patch
    correction
    """

package let passiveWords = """
    was experienced
    were experienced
    is being experienced
    was made
    were made
    was identified
    were identified
    has been identified
    have been identified
    had been identified
    is identified
    was resolved
    were resolved
    has been resolved
    have been resolved
    is resolved
    is now resolved
    is being resolved
    was mitigated
    were mitigated
    has been mitigated
    have been mitigated
    is being mitigated
    was addressed
    were addressed
    has been addressed
    have been addressed
    is being addressed
    was encountered
    were encountered
    was observed
    were observed
    has been observed
    have been observed
    is being observed
    was introduced
    were introduced
    was implemented
    were implemented
    has been implemented
    have been implemented
    is being implemented
    are being implemented
    was deployed
    were deployed
    has been deployed
    have been deployed
    is being deployed
    was developed
    has been developed
    was applied
    were applied
    has been applied
    have been applied
    is being applied
    was detected
    were detected
    has been detected
    have been detected
    was discovered
    were discovered
    has been discovered
    was found
    has been found
    have been found
    was fixed
    were fixed
    has been fixed
    have been fixed
    is being fixed
    is being investigated
    are being investigated
    was investigated
    has been investigated
    is being worked on
    are being worked on
    was isolated
    has been isolated
    was reported
    has been reported
    was noticed
    was caused
    was handled
    has been handled
    was rectified
    has been rectified
    were rectified
    was corrected
    has been corrected
    have been corrected
    was solved
    has been solved
    """

package let courtesyWords = """
    sorry
    apologise
    apologize
    apologies
    thank you
    thanks
    hello
    hi all
    dear
    good morning
    good afternoon
    good evening
    appreciate your patience
    for your patience
    regret
    inconvenience
    """
