// What a sentence about impact is made of: somebody or something customers know, and what they notice. The words are the everyday ones
// for people and for parts of a service; `vocabulary.yml` adds an organisation's own under `symptoms` and `allow`.

package let customerWords = """
    you
    your
    yours
    customer
    customers
    user
    users
    end user
    end users
    people
    anyone
    everyone
    someone
    somebody
    everybody
    visitor
    visitors
    member
    members
    student
    students
    teacher
    teachers
    learner
    learners
    pupil
    pupils
    parent
    parents
    shopper
    shoppers
    buyer
    buyers
    seller
    sellers
    merchant
    merchants
    store
    stores
    shop
    shops
    patient
    patients
    passenger
    passengers
    traveller
    travellers
    traveler
    travelers
    driver
    drivers
    rider
    riders
    caller
    callers
    subscriber
    subscribers
    client
    clients
    guest
    guests
    host
    hosts
    reader
    readers
    viewer
    viewers
    player
    players
    listener
    listeners
    resident
    residents
    citizen
    citizens
    taxpayer
    taxpayers
    employee
    employees
    staff
    business
    businesses
    organisation
    organisations
    organization
    organizations
    company
    companies
    school
    schools
    tenant
    tenants
    household
    households
    developer
    developers
    contributor
    contributors
    maintainer
    maintainers
    administrator
    administrators
    admins
    attendee
    attendees
    applicant
    applicants
    donor
    donors
    participant
    participants
    learner
    creators
    creator
    publisher
    publishers
    recipients
    recipient
    those
    some of you
    our community
    nobody
    no one
    home
    homes
    customer's
    customers'
    """

package let productWords = """
    page
    pages
    web page
    web pages
    website
    websites
    web site
    site
    sites
    app
    apps
    application
    applications
    mobile app
    portal
    portals
    sign in
    signing in
    sign ins
    log in
    logging in
    log ins
    login
    logins
    log on
    logging on
    sign up
    signing up
    checkout
    check out
    cart
    basket
    payment
    payments
    card payments
    transfer
    transfers
    purchase
    purchases
    order
    orders
    invoice
    invoices
    booking
    bookings
    reservation
    reservations
    ticket
    tickets
    delivery
    deliveries
    email
    emails
    e mail
    e mails
    mail
    message
    messages
    text message
    text messages
    sms
    notification
    notifications
    alert emails
    call
    calls
    phone
    phones
    phone calls
    phone lines
    voicemail
    chat
    chats
    video
    videos
    meeting
    meetings
    stream
    streams
    streaming
    file
    files
    upload
    uploads
    uploading
    download
    downloads
    downloading
    attachment
    attachments
    document
    documents
    photo
    photos
    image
    images
    picture
    pictures
    dashboard
    dashboards
    statement
    statements
    balance
    balances
    account
    accounts
    password
    passwords
    profile
    profiles
    search
    searches
    search results
    form
    forms
    calendar
    calendars
    schedule
    schedules
    course
    courses
    lesson
    lessons
    map
    maps
    catalogue
    catalog
    library
    wifi
    wi fi
    internet access
    internet
    broadband
    tv
    printing
    printer
    printers
    game
    games
    purchases
    subscription
    subscriptions
    export
    exports
    import
    imports
    sync
    syncing
    plugin
    plugins
    package
    packages
    mirror
    mirrors
    repository
    repositories
    pull request
    pull requests
    build
    builds
    comments
    comment
    issues page
    wiki
    forum
    forums
    workspace
    workspaces
    tasks
    projects
    project
    board
    boards
    editor
    web access
    remote access
    vpn
    cards
    card
    cash machine
    cash machines
    atm
    atms
    terminals
    card readers
    loading
    response time
    response times
    loading times
    page loads
    access to
    ability to
    help desk
    help centre
    support line
    live chat
    """

package let symptomWords = """
    nobody can
    nobody could
    no one can
    no one could
    no customer can
    no customers can
    no customers could
    cannot
    can not
    can't
    could not
    couldn't
    unable to
    not able to
    not be able to
    inability to
    fail
    fails
    failed
    failing
    failure to
    failures when
    failures in
    slow
    slower
    slowly
    slowness
    slowed
    late
    later than
    delayed
    delay
    delays
    missing
    disappeared
    wrong
    incorrect
    incorrectly
    unavailable
    unavailability
    not available
    not accessible
    inaccessible
    unreachable
    not reachable
    down
    offline
    downtime
    not loading
    not load
    not open
    not opening
    not work
    not working
    not respond
    not responding
    unresponsive
    not receive
    not receiving
    not received
    not get
    not getting
    not show
    not showing
    not shown
    not displayed
    not displaying
    not display
    not appear
    not appearing
    not delivered
    not sent
    never sent
    never delivered
    never received
    never arrived
    never came
    never shown
    not sending
    not send
    not complete
    not completed
    not completing
    not start
    not starting
    not started
    not update
    not updated
    not updating
    not saved
    not saving
    not see
    not sync
    not syncing
    not processed
    not processing
    not generated
    not accept
    not accepted
    not accepting
    not arrive
    not arriving
    not reach
    not reaching
    not connect
    not connecting
    not find
    didn't
    doesn't
    don't see
    don't receive
    won't
    isn't
    aren't
    wasn't
    weren't
    error message
    error messages
    error page
    error pages
    error when
    errors when
    errors while
    errors on
    timing out
    time out when
    times out
    timed out
    logged out
    signed out
    duplicate
    duplicates
    duplicated
    twice
    stuck
    frozen
    freezes
    freezing
    hang
    hangs
    hanging
    crash
    crashes
    crashed
    crashing
    blank
    empty
    broken
    garbled
    cut off
    dropped
    dropping
    lost
    loses
    losing
    out of date
    outdated
    stale
    old version
    old results
    older results
    rejected
    rejecting
    declined
    declining
    refused
    refusing
    refuses
    refuse
    taking hours
    take hours
    takes hours
    hours to
    days to
    taking days
    taking too long
    take too long
    interrupted
    interruption
    interruption of
    interruptions
    disruption of
    disruption to
    disruptions
    disrupted
    bounced
    bouncing
    waiting longer
    wait longer
    longer than usual
    longer than normal
    longer than expected
    takes longer
    taking longer
    take longer
    took longer
    more slowly
    corrupt
    corrupted
    no longer
    prevented
    preventing
    prevents
    prevent
    blocked
    blocking
    stopped
    unstable
    unusable
    unplayable
    limited
    reduced
    no sound
    no picture
    difficulty
    difficulties
    trouble
    higher than normal
    highly unusual
    pending
    overcharged
    charged
    paid twice
    shut down
    powered off
    without power
    gone
    deleted
    errors in
    seeing errors
    see errors
    receive errors
    receiving errors
    received errors
    getting errors
    get errors
    saw errors
    returned errors
    returning errors
    return errors
    encounter errors
    encountering errors
    encountered errors
    experiencing errors
    experienced errors
    seconds to
    seconds before
    minutes to
    take more than
    takes more than
    taking more than
    took more than
    not ready
    broke
    breaks
    breaking
    longer
    high latency
    high latencies
    not be available
    unable
    wait times
    waiting time
    waiting times
    delivered late
    cannot be
    malfunction
    malfunctioning
    malfunctions
    not function
    not functioning
    non functional
    not been
    not being
    have not
    has not
    had not
    did not
    does not
    do not see
    will not
    would not
    were not
    was not able
    skipped
    skipping
    reading as
    out of service
    out of order
    unexpected
    unexpectedly
    mistakenly shown
    wrongly
    inaccurate
    inaccurately
    incomplete
    incompletely
    partially loaded
    poor quality
    buffering
    lag
    lagging
    behind
    degraded quality
    drop after
    hours old
    minutes old
    days old
    weeks old
    power cut
    power cuts
    no power
    no internet
    no water
    no hot water
    an echo
    silent
    blurry
    stay locked
    stays locked
    too high
    too low
    without power
    other customers
    is out
    are out
    out in the
    any more
    stops
    stop after
    stop when
    stop before
    disappear
    disappears
    differ
    differs
    on hold
    elevated response times
    slow response
    long response times
    higher response times
    increased response times
    """

package let troubleWords = """
    affected
    affect
    affects
    affecting
    impacted
    impacting
    impact
    impacts
    issue
    issues
    problem
    problems
    error
    errors
    outage
    outages
    disruption
    degraded
    degradation
    degraded performance
    difficulties
    instability
    intermittent
    intermittently
    incident
    elevated error rates
    elevated errors
    increased errors
    failures
    failure
    at risk
    interruption
    interruptions
    latency
    latencies
    reduced availability
    poor performance
    timeouts
    """

package let recoveryWords = """
    works again
    work again
    working again
    now working
    working normally
    working as
    work normally
    works normally
    work now
    works now
    working now
    works as usual
    work as usual
    restored
    back to normal
    back online
    back up
    returned to normal
    returning to normal
    recovered
    recovering
    recovery
    available again
    able to
    can now
    can again
    as expected
    as normal
    as usual
    normally
    no longer
    reachable again
    accessible again
    load again
    loads again
    open again
    opens again
    resumed
    resuming
    back in service
    operational
    functional
    healthy
    on time again
    caught up
    delivered now
    is back
    are back
    back for
    are gone
    is gone
    """
