// What makes trouble small, praises those who mended it, jokes about it or swears that it was the last.

/// Whole phrases that make light of trouble or praise ourselves, whatever stands around them.
package let minimisingWords = """
    impact was very limited
    impact has been limited
    impact has been very limited
    very limited impact
    don't worry
    do not worry
    no need to worry
    no need to panic
    limited the impact
    limited the damage
    limits the impact
    take a bit longer
    takes a bit longer
    taking a bit longer
    take a little longer
    takes a little longer
    take a little bit longer
    takes a little bit longer
    sprang into action
    leapt into action
    jumped into action
    pride ourselves
    prides itself
    blip
    blips
    hiccup
    hiccups
    hiccough
    technical hitch
    teething problems
    teething troubles
    teething issues
    little to no impact
    little or no impact
    minimal impact
    minimal disruption
    minimal inconvenience
    impact is minimal
    impact was minimal
    impact has been minimal
    impact is low
    impact was low
    impact was limited
    disruption was minimal
    disruption is minimal
    absolute minimum
    bare minimum
    no big deal
    not a big deal
    nothing to worry about
    won't notice a thing
    will not notice a thing
    barely noticeable
    hardly noticeable
    hardly anyone
    hardly anybody
    barely anyone
    rest assured
    thanks to our
    thanks to the quick
    thanks to the swift
    thanks to the hard
    thanks to the great
    thanks to the outstanding
    thanks to the tireless
    thanks to the fast
    world-class
    best-in-class
    second to none
    record time
    smashed it
    working tirelessly
    worked tirelessly
    working round the clock
    working around the clock
    worked around the clock
    worked round the clock
    jumped on it
    jumped straight on it
    quick thinking
    swift action
    quick action
    prompt action
    our quick response
    our swift response
    our rapid response
    our prompt response
    doing everything in our power
    doing all we can
    a mere
    only a handful
    just a handful
    handful of customers
    handful of users
    handful of people
    handful of households
    handful of passengers
    very few customers
    very few users
    very few people
    very few passengers
    nothing major
    bump in the road
    speed bump
    disruption to a minimum
    impact to a minimum
    inconvenience to a minimum
    negligible impact
    negligible effect
    impact was negligible
    impact is negligible
    above and beyond
    pulled out all the stops
    hats off to
    kudos to
    shout-out to
    shoutout to
    well done to
    proud of our
    lightning fast
    lightning speed
    award-winning
    industry-leading
    """

/// Small words, which make trouble small where a word for it follows.
package let smallWords = """
    minor
    small
    tiny
    slight
    little
    momentary
    limited
    wee
    brief
    """

/// Praise, which is ours where a word for us or our work follows.
package let praiseWords = """
    amazing
    fantastic
    incredible
    great
    brilliant
    heroic
    excellent
    outstanding
    superb
    stellar
    terrific
    wonderful
    tireless
    talented
    expert
    """

package let jokeWords = """
    pun intended
    no pun intended
    keep calm and
    houston we have a problem
    well that's embarrassing
    a day off too
    needed a day off
    wanted a day off
    take a day off
    gone walkabout
    trip over a cable
    tripped over a cable
    trip over the cable
    ghosts in the machine
    ghost in the machine
    in retrograde
    may the 4th be with
    may the fourth be with
    beam us up
    beam me up
    sad trombone
    playing hide and seek
    playing hide and go seek
    had one job
    ta-da
    tada
    seventh day
    don't like mondays
    hate mondays
    a case of the mondays
    tech wizards
    beavering away
    grab some popcorn
    get the popcorn
    when the revolution comes
    well-earned break
    well-earned rest
    beauty sleep
    has left the building
    have left the building
    the dog ate
    easy peasy
    hold my beer
    drumroll
    drum roll
    oops
    ooops
    oopsie
    oopsies
    whoops
    whoopsie
    uh-oh
    d'oh
    doh
    yikes
    womp womp
    gremlin
    gremlins
    carrier pigeon
    carrier pigeons
    smoke signals
    having a nap
    taking a nap
    having a snooze
    put the kettle on
    grab a coffee
    grab a cuppa
    grab a cup of tea
    fell off their wheel
    fell off its wheel
    hamsters
    wizards
    surprise surprise
    pinky promise
    murphy's law
    friday the 13th
    peace and quiet
    lol
    haha
    facepalm
    cheers guys
    fingers crossed
    it's not you it's us
    took a nap
    takes a nap
    take a nap
    gone fishing
    plot twist
    my bad
    our bad
    butterfingers
    code monkeys
    computer says no
    tech gods
    clowns
    """

/// Oaths that it was the last time. Others are told by their parts.
package let neverAgainWords = """
    the last time
    thing of the past
    things of the past
    once and for all
    never again
    """
