// Whose the trouble is, and what became of what customers keep with us.

package let shiftWords = """
    outside of our hands
    outside our hands
    no control over this
    no control over it
    no control over the
    no influence on this
    no influence over this
    nothing we can do
    nothing that we can do
    entirely external
    purely external
    not ours to fix
    not ours to mend
    ball is in their court
    waiting on our supplier to
    waiting on our provider to
    waiting on our vendor to
    waiting on our host to
    waiting on our partner to
    out of our control
    outside our control
    outside of our control
    beyond our control
    not in our control
    not under our control
    out of our hands
    not in our hands
    out of their control
    outside the control of
    beyond the control of
    out of the control of
    not our fault
    not our doing
    not our problem
    no fault of ours
    no fault of our own
    nothing to do with us
    not on our side
    not on our end
    not at our end
    not at our side
    at the mercy of
    industry wide issue
    industry wide problem
    sorts itself out
    sort itself out
    sorts themselves out
    sort themselves out
    gets its act together
    get their act together
    pressing them for
    chasing them for
    """

package let supplierWords = """
    supplier
    suppliers
    vendor
    vendors
    provider
    providers
    our partner
    our partners
    processing partner
    third party
    third parties
    manufacturer
    contractor
    contractors
    subcontractor
    subcontractors
    card processor
    payment processor
    our processor
    our carrier
    mailing house
    our host
    hosting company
    """

package let dataWords = """
    data
    database
    databases
    record
    records
    file
    files
    folder
    folders
    content
    entries
    message
    messages
    order
    orders
    booking
    bookings
    reading
    readings
    photo
    photos
    picture
    pictures
    document
    documents
    backup
    backups
    details
    information
    history
    comments
    conversations
    emails
    addresses
    accounts
    passwords
    marks
    results
    notes
    letters
    invoices
    bills
    payslips
    statements
    donations
    playlists
    subscriptions
    settings
    balances
    reservations
    applications
    registrations
    forms
    uploads
    projects
    posts
    progress
    saves
    saved games
    contacts
    everything
    """

package let dataLossWords = """
    lost
    deleted
    erased
    wiped
    overwritten
    destroyed
    corrupted
    corrupt
    corruption
    disappeared
    vanished
    gone
    exposed
    leaked
    disclosed
    stolen
    accessed by
    accessed without
    data was accessed
    data were accessed
    details were accessed
    accounts were accessed
    had access to
    gained access to
    got access to
    seen by others
    seen by other
    visible to others
    visible to other
    shown to other
    shared with other
    did not save
    were not saved
    was not saved
    can't be found
    cannot be found
    could not be found
    data loss
    data breach
    data leak
    """
