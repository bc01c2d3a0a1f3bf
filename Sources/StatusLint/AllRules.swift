/// Every rule, family by family: the order of `daymark rules`. A rule is one file and one line here.
package let allRules: [any Rule] = [
    // What is read can be understood.
    Encoding(),
    TooLarge(),
    YAML(),
    FrontMatterPresent(),
    UnknownKey(),
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
    AfterResolved(),
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
    Overdue(),
    FirstUpdate(),
    UpdateGap(),
    PromiseBroken(),
    MonitorBeforeResolve(),
    TimestampOrder(),

    // Customers understand the words.
    InternalName(),
    ErrorCode(),
    TimeZone(),
    LongSentence(),

    // Exceptions are considered ones.
    UnknownRule(),
    UnusedAllowance(),
    AllowanceWithoutReason(),
]
