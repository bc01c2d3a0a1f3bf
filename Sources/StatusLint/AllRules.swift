/// Every rule, family by family: the order of `daymark rules`. A rule is one file and one line here.
package let allRules: [any Rule] = [
    // What is read can be understood.
    Encoding(),
    TooLarge(),
    YAML(),
    FrontMatterPresent(),
    UnknownKey(),
    Accent(),
    DuplicateKey(),
    MissingKey(),
    WrongType(),
    UnknownValue(),
    SlugForm(),
    DuplicateID(),
    TimeForm(),
    DurationForm(),
    UnknownComponent(),
    FileName(),
    StrayFile(),
    MissingFile(),
    RawHTML(),
    LinkAddress(),
    ImageUse(),
    NoUpdate(),
    NoComponent(),
    AfterResolved(),
    ResolvedComponent(),
    PromiseAfterResolved(),
    Future(),
    FutureMaintenanceUpdate(),
    Order(),
    MaintenanceOrder(),
    Correction(),

    // Updates come on time.
    NextUpdateMissing(),
    NextUpdateTooLate(),
    NextUpdateInPast(),
    NextUpdateMismatch(),
    Overdue(),
    FirstUpdate(),
    UpdateGap(),
    PromiseBroken(),
    MonitorBeforeResolve(),
    PhaseOrder(),
    TimestampOrder(),

    // Severity and roles are what the policy asks for.
    SeverityChangeWithoutReason(),
    SeverityRaiseDue(),
    SeverityImpactMismatch(),
    SeverityNotForThePage(),
    RolesMissing(),
    RolesSamePerson(),

    // Customers understand the words.
    Jargon(),
    InternalName(),
    ErrorCode(),
    StackTrace(),
    TicketID(),
    HostOrIP(),
    Blame(),
    Speculation(),
    NoImpactClaim(),
    VagueTime(),
    TimeZone(),
    PassiveEvasion(),
    LongSentence(),
    LongParagraph(),
    StatusSpeak(),
    WordChoice(),

    // An update says what readers came for.
    ImpactMissing(),
    ImpactFirst(),
    ResolvedSummary(),
    ResolvedDuration(),
    ResolvedCustomerAction(),

    // What was published stays as it was: these need git.
    Rewritten(),
    Deleted(),
    Backdated(),
    TwoVoices(),

    // Titles and planned work tell customers what they will notice.
    TitleCustomerFacing(),
    MaintenanceNotice(),
    MaintenanceImpactMissing(),
    MaintenanceOverrun(),

    // What happened once is learned from.
    ReviewDue(),
    ReviewSectionMissing(),
    ReviewActionIncomplete(),
    ReviewActionVague(),
    ReviewActionOverdue(),
    ReviewFollowUp(),
    ReviewBlameless(),
    ReviewFiveWhys(),

    // What is private stays private.
    LeakSecret(),
    LeakPersonal(),

    // Exceptions are considered ones.
    UnknownRule(),
    EnglishOnly(),
    UnusedAllowance(),
    AllowanceWithoutReason(),
]
