package let simpleWords = #"""
    utilise, utilize, utilises, utilizes, utilised, utilized, utilising, utilizing
      say: use, use, uses, uses, used, used, using, using
      not before: to
      hit: We utilise a second line when the first one breaks.
      miss: We use a second line when the first one breaks.

    utilisation, utilization
      ask: how busy was it, and what did people notice of that?
      hit: Utilisation reached its peak at nine.
      miss: At nine so many people came that pages took a minute to open.

    make use of, makes use of, made use of, making use of
      say: use, uses, used, using
      not before: to
      hit: Please make use of the spare entrance.
      miss: Please use the spare entrance.

    avail yourself of, avail yourselves of, avail themselves of, avail of, availing yourself of, availing themselves of, availing of
      say: use, use, use, use, using, using, using
      hit: You may avail yourself of the free line until Sunday.
      miss: You may use the free line until Sunday.

    leveraging, leverages
      say: using, uses
      not before: ratio, ratios
      hit: We reach you by text, leveraging the old list of numbers.
      miss: We reach you by text, using the old list of numbers.

    commence, commences, commenced, commencing
      say: start, starts, started, starting
      hit: Repairs will commence on Sunday at six.
      miss: Repairs will start on Sunday at six.

    recommence, recommences, recommenced, recommencing
      say: resume, resumes, resumed, resuming
      hit: Deliveries recommenced after lunch.
      miss: Deliveries resumed after lunch.

    the commencement of, commencement date, commencement dates
      say: the start of, start date, start dates
      not before: class, the class, our class
      hit: We wrote to every school before the commencement of the work.
      miss: The commencement speech will be heard in the main hall.

    initiate, initiates, initiated, initiating
      say: start, starts, started, starting
      not before: into, payment, payments
      not after: a, an, the, new, user, customer, client, system, newly, tap, click, press, select, choose
      hit: We initiated a search for the lost letters.
      miss: The club made him a member, and he was initiated into its secrets.

    the initiation of
      say: the start of
      not before: new, members, payments
      hit: You get a text before the initiation of each refund.
      miss: You get a text before each refund starts.

    terminate, terminates, terminated, terminating
      say: end, ends, ended, ending
      not before: staff, employee, employees, worker, workers, at, our supplier
      not after: tap, click, press, select, choose
      near: call, calls, session, sessions, meeting, meetings, subscription, subscriptions, contract, contracts, agreement, agreements
      hit: The fault terminated all calls after a minute.
      miss: This train terminates at Leeds.

    the termination of your contract, the termination of the contract, the termination of this contract, the termination of your subscription
      say: the end of your contract, the end of the contract, the end of this contract, the end of your subscription
      hit: You can use the app until the termination of your contract.
      miss: You can use the app until your contract ends.

    cease, ceases, ceased, ceasing
      say: stop, stops, stopped, stopping
      not before: to, fire, and
      not after: without
      hit: The machine ceased printing at four.
      miss: The machine stopped printing at four.

    cease to, ceases to, ceased to, ceasing to
      ask: what stops, and from what time?
      not before: amaze, surprise
      hit: Old tickets cease to be valid in May.
      miss: Her singing never ceases to amaze us.

    discontinue, discontinues, discontinued, discontinuing
      ask: from which day can people no longer have it, and what can they use instead?
      hit: The paper bill has been discontinued.
      miss: From May you will get no paper bill, only an email.

    maintenance has concluded, maintenance has now concluded, work has concluded, work has now concluded, work was concluded
      say: maintenance has finished, maintenance has now finished, work has finished, work has now finished, work was finished
      not before: that
      hit: The work has now concluded in all branches.
      miss: The work has now finished in all branches.

    finalise, finalize, finalises, finalizes, finalised, finalized, finalising, finalizing
      say: finish, finish, finishes, finishes, finished, finished, finishing, finishing
      not before: the date, a date, the dates, dates, the time, a time, the plan, plans, the contract, a contract, contracts, the price, prices
      near: repair, repairs, work, testing, tests, checks, report
      hit: We are finalising the last tests tonight.
      miss: We have yet to finalise the date of the fair.

    effectuate, effectuates, effectuated, effectuating
      say: carry out, carries out, carried out, carrying out
      not before: it, them
      hit: The change was effectuated on Monday.
      miss: The change was carried out on Monday.

    effect repairs, effecting repairs, effected repairs, effect a repair, effected a repair
      say: make repairs, making repairs, made repairs, make a repair, made a repair
      not after: the, an, this, what, any, no
      hit: Two of us drove out to effect repairs.
      miss: You ask what effect repairs have on your rent.

    undertake, undertakes, undertaken, are undertaking, is undertaking, be undertaking, been undertaking
      say: carry out, carries out, carried out, are carrying out, is carrying out, be carrying out, been carrying out
      not before: to, that, it, them, a journey, a course, responsibility
      hit: The checks were undertaken overnight.
      miss: We undertake to answer every letter.

    conduct tests, conducting tests, conducted tests, conduct a test, conducted a test, conducting a test, conduct an investigation, conducted an investigation, conducting an investigation
      say: carry out tests, carrying out tests, carried out tests, carry out a test, carried out a test, carrying out a test, carry out an investigation, carried out an investigation, carrying out an investigation
      not before: into
      not after: code of, good, bad
      hit: We are conducting tests in two shops.
      miss: The club has a code of conduct that members sign.

    conduct an investigation into, carry out an investigation into, conducting an investigation into, carrying out an investigation into, conducted an investigation into, carried out an investigation into
      say: investigate, investigate, investigating, investigating, investigated, investigated
      hit: The bank will conduct an investigation into the lost cards.
      miss: The bank will look for the lost cards.

    conduct a review of, carry out a review of, undertake a review of, perform a review of, conducting a review of, carrying out a review of, undertaking a review of, performing a review of, conducted a review of, carried out a review of, performed a review of
      say: review, review, review, review, reviewing, reviewing, reviewing, reviewing, reviewed, reviewed, reviewed
      hit: We carried out a review of all orders since Friday.
      miss: We have looked again at all orders since Friday.

    conduct an assessment of, carry out an assessment of, perform an assessment of, make an assessment of, conducting an assessment of, carrying out an assessment of, performing an assessment of, making an assessment of, conducted an assessment of, carried out an assessment of, performed an assessment of, made an assessment of
      say: assess, assess, assess, assess, assessing, assessing, assessing, assessing, assessed, assessed, assessed, assessed
      hit: Builders are carrying out an assessment of the damage.
      miss: Builders are looking at the damage.

    proceed with, proceeds with, proceeding with
      say: go ahead with, goes ahead with, going ahead with
      not before: caution, care
      not after: the, our, all, sale, sales, its
      hit: We will proceed with the move on Sunday.
      miss: The road is icy, so proceed with caution.

    actioned, actioning
      say: dealt with, dealing with
      hit: Your refund was actioned this morning.
      miss: We dealt with your refund this morning.

    actionable
      ask: what can the reader do now?
      hit: The report gave no actionable news.
      miss: The report did not say what parents should do.

    we endeavour to, we endeavor to, will endeavour to, will endeavor to, always endeavour to, always endeavor to, endeavoured to, endeavored to, endeavouring to, endeavoring to
      fix: no
      say: we try to, we try to, will try to, will try to, always try to, always try to, tried to, tried to, trying to, trying to
      hit: We will endeavour to answer everybody today.
      miss: It was a brave endeavour to cross the lake by canoe.

    attempting to, will attempt to, can attempt to, should attempt to, not attempt to, please attempt to, you attempt to, we attempt to, they attempt to, who attempt to, to attempt to
      say: trying to, will try to, can try to, should try to, not try to, please try to, you try to, we try to, they try to, who try to, to try to
      hit: Customers attempting to pay by card saw a blank page.
      miss: His third attempt to swim the Channel failed.

    attempted to
      say: tried to
      not after: was, were, been, is, are, be
      hit: Somebody attempted to open the door by force.
      miss: Somebody tried to open the door by force.

    make an attempt to, make an effort to, makes an attempt to, makes an effort to, made an attempt to, made an effort to, making an attempt to, making an effort to
      fix: no
      say: try to, try to, tries to, tries to, tried to, tried to, trying to, trying to
      hit: The crew made an attempt to reach the island.
      miss: The crew tried to reach the island.

    in an attempt to, in an effort to, in an endeavour to, in an endeavor to
      say: to try to, to try to, to try to, to try to
      hit: We shut two lines in an attempt to keep the third one open.
      miss: We shut two lines to try to keep the third one open.

    make every effort to, makes every effort to, made every effort to, making every effort to
      ask: what exactly do you do?
      hit: We will make every effort to deliver on Friday.
      miss: We will try hard to deliver on Friday.

    strive to, strives to, striving to
      fix: no
      say: try to, tries to, trying to
      hit: Our drivers strive to be on time.
      miss: Our drivers try to be on time.

    seek to, seeks to, sought to, seeking to
      fix: no
      say: try to, tries to, tried to, trying to
      hit: We seek to answer within a day.
      miss: Children played hide and seek in the hall.

    facilitate, facilitates, facilitated, facilitating
      ask: what does it let people do, or do faster?
      hit: The new form will facilitate refunds.
      miss: With the new form you get your money in a day.

    assist, assists, assisted, assisting
      say: help, helps, helped, helping
      not before: living, dying, dialling, driving, parking, digital, passengers, technology
      not after: a, an, the, and, driver, park, lane, parking, remote, computer, ai, travel, roadside, passenger, goal, one, two, goals and
      hit: Staff at the desk will assist you.
      miss: The home offers assisted living for older people.

    assistance
      say: help
      not before: dog, dogs, programme, program, scheme, fund
      not after: roadside, directory, passenger, travel, breakdown, medical, legal, housing, public, special, tuition, emergency, virtual
      hit: For assistance, ring the number on your card.
      miss: Her assistance dog may come on the bus.

    provide assistance to, offer assistance to, render assistance to, give assistance to, provides assistance to, offers assistance to, renders assistance to, provided assistance to, rendered assistance to, offered assistance to, providing assistance to, offering assistance to, rendering assistance to
      say: help, help, help, help, helps, helps, helps, helped, helped, helped, helping, helping, helping
      hit: Our shops provide assistance to anyone who needs a new card.
      miss: Our shops help anyone who needs a new card.

    obtain, obtains, obtaining, we obtained, you obtained, they obtained, have obtained, has obtained
      say: get, gets, getting, we got, you got, they got, have got, has got
      hit: You can obtain a form at the desk.
      miss: You can get a form at the desk.

    procure, procures, procuring
      say: get, gets, getting
      hit: It took a week to procure the spare parts.
      miss: It took a week to get the spare parts.

    purchased
      say: bought
      hit: Tickets purchased on Monday stay valid.
      miss: Tickets that you bought on Monday stay valid.

    purchasing
      say: buying
      not before: department, departments, power, manager, managers, team, teams, office, system, card, cards, decisions, history, order, platform, process, portal, group, policy, and, agreement
      hit: Before purchasing a second ticket, look in your emails.
      miss: The purchasing department moves to Bath.

    purchaser, purchasers
      say: buyer, buyers
      hit: Each purchaser gets ten pounds back.
      miss: Everybody who bought one gets ten pounds back.

    retain, retains, retained, retaining
      say: keep, keeps, kept, keeping
      not before: wall, walls, ring, firefighter, firefighters, earnings, profits, counsel, lawyers, a lawyer, fee, order
      hit: Please retain your receipt until the money is back.
      miss: The storm broke the retaining wall behind the car park.

    relocate, relocates, relocated, relocating
      say: move, moves, moved, moving
      hit: The help desk was relocated to the ground floor.
      miss: The help desk is on the ground floor now.

    dispatched, despatched
      say: sent, sent
      not before: with
      hit: Two electricians were dispatched to the site.
      miss: Two electricians are on their way to the site.

    dispatching, despatching
      say: sending, sending
      not before: centre, center, system, software, tool, team, office
      hit: We are dispatching a new card to every customer.
      miss: We are sending a new card to every customer.

    transmitted
      say: sent
      not before: live, diseases, disease, infection, infections, on, by
      not after: sexually
      hit: No card numbers were transmitted.
      miss: The concert was transmitted live from Vienna.

    append, appends, appended, appending
      say: add, adds, added, adding
      hit: We appended the missing names to the list.
      miss: We put the missing names on the list.

    disburse, disburses, disbursed, disbursing
      say: pay out, pays out, paid out, paying out
      not before: it, them
      hit: Grants will be disbursed on Friday.
      miss: Grants will be paid on Friday.

    reimburse, reimburses, reimbursed, reimbursing, reimbursement, reimbursements
      ask: how much will people get back, when, and how?
      hit: All fees will be reimbursed.
      miss: You will get all fees back by Friday.

    in order to, in order that, in order for
      say: to, so that, for
      not after: put, puts, stays, keep, keeps, everything, all, back
      hit: We closed the page in order to check it.
      miss: We closed the page to check it.

    so as to
      say: to
      hit: The bridge was shut so as to keep walkers safe.
      miss: The bridge was shut to keep walkers safe.

    for the purpose of
      ask: would "for" alone do, or "to" and the verb?
      hit: We ask for your birthday for the purpose of checking your age.
      miss: We ask for your birthday to check your age.

    with a view to, with the aim of, with the intention of, with the objective of, with the purpose of
      ask: can you write "to" and the plain verb?
      not before: the sea, die for
      hit: The council met with a view to lowering the fee.
      miss: The council met to lower the fee.

    due to the fact that, owing to the fact that, because of the fact that, on account of the fact that, by virtue of the fact that, by reason of the fact that
      fix: no
      say: because
      hit: Lessons start late due to the fact that the bus broke down.
      miss: Lessons start late because the bus broke down.

    in light of the fact that, in the light of the fact that, in view of the fact that, considering the fact that, given the fact that
      say: because
      hit: In view of the fact that the roads are icy, the shop stays shut.
      miss: Because the roads are icy, the shop stays shut.

    for the simple reason that
      say: because
      hit: Nobody answered for the simple reason that the phones were dead.
      miss: Nobody answered because the phones were dead.

    for the reason that
      ask: would "because" do?
      hit: The trip was called off for the reason that too few pupils signed up.
      miss: The trip was called off because too few pupils signed up.

    on the grounds that
      say: because
      not before: surround, surrounds, belong, are, were, we own, they own
      not after: built, walk, walked, walking, camp, camped, parked, trees
      hit: The bank refused the loan on the grounds that the form was late.
      miss: The bank refused the loan because the form was late.

    in view of, in light of, in the light of
      ask: do you mean "because of"?
      not before: the public, the house, the castle, day, the sea, everyone, everybody, the camera
      not after: full
      hit: In view of the heat, the pupils go home at noon.
      miss: Because of the heat, the pupils go home at noon.

    as a result of, as a consequence of, as a direct result of, as a direct consequence of, by virtue of, by reason of
      fix: no
      say: because of
      not after: much, well, long, same
      hit: Two branches are shut as a result of the storm.
      miss: Two branches are shut because of the storm.

    with the result that
      say: so
      hit: A pipe burst, with the result that the cellar filled up.
      miss: A pipe burst, so the cellar filled up.

    the reason why
      say: the reason
      not before: not
      hit: We do not yet know the reason why the gate stayed shut.
      miss: We do not yet know why the gate stayed shut.

    in the event that
      say: if
      not before: is, was, were, has, had, took, takes, will, starts, started, begins, began, caused, causes, led, leads, raised, happened, follows, followed, we held, they held
      not after: part, role, place, interest, interested, error, fault, participate, participated, participating, compete, competed, money, everyone, people
      hit: In the event that your card is lost, call us.
      miss: If your card is lost, call us.

    in the event of
      ask: can you write "if there is", or "if" and what may happen?
      not before: the year
      hit: In the event of rain, the match is played indoors.
      miss: If it rains, the match is played indoors.

    in the unlikely event that, in the unlikely event of
      ask: would a plain "if" do?
      hit: In the unlikely event that the letter is lost, we will send another.
      miss: If the letter is lost, we will send another.

    if and when
      ask: will it happen for certain, so that "when" is right, or is it "if"?
      hit: We will write to you if and when the price goes up.
      miss: We will write to you before the price goes up.

    as and when, at such time as
      say: when
      hit: Tickets are sent out as and when they are printed.
      miss: Tickets are sent out when they are printed.

    on condition that, on the condition that, with the proviso that
      say: as long as
      not before: is, was, applies, affects, he has, she has, they have
      not after: report, research, advice, book, comment
      hit: You may keep the key on condition that you pay for it.
      miss: You may keep the key as long as you pay for it.

    in cases where, in cases when, in instances where, in instances when, in circumstances where, in situations where
      ask: would "if" or "when" do?
      hit: In cases where a parent is ill, ring the school.
      miss: If a parent is ill, ring the school.

    in the case of
      ask: would "for" do, or can you begin with the thing itself?
      not before: murder, the missing
      hit: In the case of children, the fare is half.
      miss: Children pay half the fare.

    decide whether or not, decides whether or not, decided whether or not, deciding whether or not, check whether or not, checks whether or not, checked whether or not, checking whether or not, find out whether or not, ask whether or not, asked whether or not, asking whether or not, doubt whether or not, question whether or not
      say: decide whether, decides whether, decided whether, deciding whether, check whether, checks whether, checked whether, checking whether, find out whether, ask whether, asked whether, asking whether, doubt whether, question whether
      hit: The head must decide whether or not the trip goes ahead.
      miss: The head must decide whether the trip goes ahead.

    as to whether
      say: whether
      not after: so, such
      hit: There is doubt as to whether the letters were posted.
      miss: There is doubt whether the letters were posted.

    in spite of the fact that, despite the fact that, notwithstanding the fact that, regardless of the fact that
      say: although
      hit: The doors opened despite the fact that the heating was off.
      miss: The doors opened although the heating was off.

    in spite of
      say: despite
      hit: The fair goes on in spite of the rain.
      miss: The fair goes on despite the rain.

    with the exception of
      say: except for
      hit: All branches are open, with the exception of Leeds.
      miss: All branches are open except Leeds.

    in the absence of
      fix: no
      say: without
      not before: the head, the manager, the teacher, the director, the chair
      not after: result, results, resulted, resulting, interest, interested, difference, lies, lay, increase, believe
      hit: In the absence of a receipt we cannot give your money back.
      miss: Without a receipt we cannot give your money back.

    in lieu of
      say: instead of
      hit: You can have a voucher in lieu of a refund.
      miss: You can have a voucher instead of a refund.

    prior to, previous to, in advance of
      say: before
      hit: Please save your work prior to six o'clock.
      miss: Please save your work before six o'clock.

    subsequent to, following on from
      say: after
      hit: Subsequent to the fire, the school moved to the town hall.
      miss: After the fire, the school moved to the town hall.

    upon completion of, on completion of, following completion of, following the completion of, after completion of, after the completion of
      ask: can you write "after", or "when" and what is finished?
      hit: Upon completion of the course you get a badge.
      miss: When you finish the course you get a badge.

    upon receipt of, on receipt of, following receipt of
      ask: can you write "when" and who gets it?
      hit: Upon receipt of your form we will send the card.
      miss: When we have your form we will send the card.

    at the commencement of, at the conclusion of
      say: at the start of, at the end of
      hit: Phones are collected at the commencement of the exam.
      miss: Phones are collected at the start of the exam.

    until such time as, till such time as, up until
      say: until
      hit: Boil the water until such time as we tell you it is clean.
      miss: Boil the water until we tell you it is clean.

    until further notice
      ask: until which day, or when will you say more?
      hit: The pool is shut until further notice.
      miss: The pool is shut at least until Friday.

    no later than, not later than
      fix: no
      say: by
      not before: usual, normal, planned, expected, before, it, last, others, most, a, an, the others, we, they, you, any
      not after: is, was, are, were, arrive, arrived, arrives, ran, started, opened, much
      hit: Hand in the form no later than Thursday.
      miss: Hand in the form by Thursday.

    at the very least, at the very latest, at the very most
      fix: no
      say: at least, at the latest, at most
      hit: The van comes at noon at the very latest.
      miss: The van comes at noon at the latest.

    at the current time, at the present moment, at the current moment, at this juncture, at this particular time, at this particular moment
      say: now
      hit: The museum is full at the present moment.
      miss: The museum is full now.

    at that point in time, at that moment in time, at that particular time
      say: then
      hit: The lift was empty at that point in time.
      miss: The lift was empty then.

    at a later date, at a later time, at a later stage, at a later point, at a later point in time, at some later date, at some later time, at a future date
      say: later
      hit: The concert will be held at a later date.
      miss: The concert will be held later.

    at an earlier date, at an earlier time, at an earlier stage, at an earlier point, at an earlier point in time
      say: earlier
      hit: We told parents about the new rules at an earlier date.
      miss: We told parents about the new rules earlier.

    in the near future, in the very near future, in the immediate future, in the not too distant future
      fix: no
      say: soon
      hit: A second bridge will open in the near future.
      miss: A second bridge will open soon.

    for the foreseeable future, in the foreseeable future
      ask: until when, as far as you can tell?
      hit: The ferry will not sail for the foreseeable future.
      miss: The ferry will not sail this month.

    for the time being
      say: for now
      hit: The side door stays locked for the time being.
      miss: The side door stays locked for now.

    with immediate effect, with effect from
      fix: no
      say: at once, from
      hit: The rule changes with effect from Monday.
      miss: The rule changes from Monday.

    in recent times
      say: recently
      not before: of
      hit: Prices have gone up in recent times.
      miss: Prices have gone up recently.

    at the time when, at the point when, at the moment when
      say: when
      not after: except, exactly, right
      hit: The hall was empty at the time when the roof fell in.
      miss: The hall was empty when the roof fell in.

    during the course of the, during the course of this, during the course of our, during the course of your, during the course of their, during the course of a, during the course of an, during the course of today
      say: during the, during this, during our, during your, during their, during a, during an, during today
      hit: The shop ran out of bread during the course of the afternoon.
      miss: The shop ran out of bread during the afternoon.

    during the course of
      ask: would "during" or "while" do?
      hit: A wall cracked during the course of building the new wing.
      miss: A wall cracked while the new wing was being built.

    in the course of the day, in the course of the morning, in the course of the afternoon, in the course of the evening, in the course of the night, in the course of the week, in the course of the weekend, in the course of the month, in the course of the year, in the course of this week, in the course of this month, in the course of this year
      say: during the day, during the morning, during the afternoon, during the evening, during the night, during the week, during the weekend, during the month, during the year, during this week, during this month, during this year
      hit: Your parcel will come in the course of the morning.
      miss: Your parcel will come this morning.

    in the course of
      ask: would "during" or "while" do?
      not before: the river, history, human history, justice
      not after: change, changes, changed, shift, bend
      hit: Two windows were broken in the course of moving the piano.
      miss: Two windows were broken while the piano was moved.

    over the course of the next, over the course of the last, over the course of the past, over the course of the coming, over the course of the day, over the course of the week, over the course of the weekend, over the course of the year, over the course of this week, over the course of this year
      say: over the next, over the last, over the past, over the coming, over the day, over the week, over the weekend, over the year, over this week, over this year
      hit: Over the course of the next month we will paint the rooms.
      miss: Over the next month we will paint the rooms.

    over the course of
      ask: would "during" or "in" do?
      hit: The price doubled over the course of a year.
      miss: The price doubled in a year.

    for a period of
      say: for
      not before: calm, rest, quiet, growth, leave, mourning, reflection, transition, change, peace, history, the, our, his, her, uncertainty, silence
      not after: look, looked, looking, wait, waited, waiting, hope, hoping, plan, planning, prepare, preparing, ready
      hit: The road is closed for a period of three days.
      miss: The road is closed for three days.

    for a period of time, for a short period of time, for a long period of time, for an extended period of time, for a considerable period of time, for a considerable amount of time, for a brief period of time, over a period of time
      fix: no
      say: for a time, for a short time, for a long time, for a long time, for a long time, for a short time, for a short time, over time
      hit: Trains stood still for a short period of time.
      miss: Trains stood still for ten minutes.

    period of time, periods of time, time period, time periods
      say: period, periods, period, periods
      hit: Choose a period of time that suits you.
      miss: Choose the dates that suit you.

    for the duration of, throughout the duration of
      fix: no
      say: during, throughout
      hit: Parking is free for the duration of your stay.
      miss: Parking is free during your stay.

    during the time that, during such time as
      say: while
      not before: is, was, remains, remained, remain
      hit: Keep the dog inside during the time that the painters are here.
      miss: Keep the dog inside while the painters are here.

    on a daily basis, on a weekly basis, on a monthly basis, on a yearly basis, on an annual basis, on an hourly basis, on a nightly basis
      say: daily, weekly, monthly, yearly, yearly, hourly, nightly
      not after: calculated, compared, employed, hired, measured, expressed, cent, percent, let
      hit: The water is tested on a daily basis.
      miss: The water is tested daily.

    on a regular basis, on a frequent basis
      fix: no
      say: regularly, often
      hit: Please change your filter on a regular basis.
      miss: Please change your filter regularly.

    on a temporary basis, on a permanent basis, on a voluntary basis
      say: temporarily, permanently, voluntarily
      hit: The library has moved on a temporary basis.
      miss: The library has moved to the church until May.

    on a case-by-case basis, on an individual basis
      say: case by case, individually
      hit: Late forms are judged on a case-by-case basis.
      miss: We look at each late form by itself.

    on an ongoing basis, on a continuous basis, on a continual basis
      ask: how often, or until when?
      hit: We sweep the yard on an ongoing basis.
      miss: We sweep the yard every two hours.

    at all times
      fix: no
      say: always
      not before: of, when, during, and, in, shown, given, except, between, listed
      hit: Keep the fire door shut at all times.
      miss: Always keep the fire door shut.

    in many cases, in many instances, in a large number of cases, in numerous cases, in numerous instances
      fix: no
      say: often
      not before: of, where, when, that, which, in, involving, before, it, brought, and, we, heard
      not after: testified, evidence, witness, involved, acted
      hit: In many cases the bill is too high.
      miss: The bill is often too high.

    in most cases, in most instances, in the majority of cases, in the majority of instances, in the vast majority of cases
      fix: no
      say: usually
      not before: of, where, when, that, which, in, involving, before, brought, and, we, heard
      hit: In most cases a new battery helps.
      miss: Usually a new battery helps.

    in some cases, in some instances, in certain cases, in certain instances, in certain circumstances, in some circumstances, under certain circumstances, under some circumstances, in a number of cases, in a number of instances
      fix: no
      say: sometimes
      not before: of, where, when, that, which, in, involving, before, brought, and, we, heard
      hit: In some cases the ticket was printed twice.
      miss: Sometimes the ticket was printed twice.

    in rare cases, in rare instances, in very rare cases, in isolated cases, in a small number of cases, in a minority of cases
      ask: how often, roughly?
      hit: In rare cases the card is refused.
      miss: About one card in a thousand is refused.

    on many occasions, on numerous occasions, on frequent occasions, on several occasions, on more than one occasion, on one occasion, on two occasions, on each occasion, on every occasion
      fix: no
      say: often, often, often, several times, more than once, once, twice, each time, every time
      not before: such, like, when, that, where
      hit: The bell rang on several occasions.
      miss: The bell rang several times.

    on a number of occasions, on various occasions
      ask: how many times?
      hit: We called him on a number of occasions.
      miss: We called him four times.

    a large number of, a great number of, a considerable number of, a significant number of, a substantial number of, a high number of, a great many, large numbers of
      ask: how many?
      not before: the, these, those, this, that, our, your, their, my, his, her, its, them, us, you, which, whom, whose, of
      not after: such, quite, rather, what, too, is, was, has been, there's, not, very, a, in, the
      hit: A large number of parents came to the meeting.
      miss: Many parents came to the meeting.

    a large number of the, a large number of these, a large number of those, a large number of our, a large number of your, a large number of their, a large number of them, a significant number of the, a significant number of our, a considerable number of the, a considerable number of our
      ask: how many of them?
      not after: such, quite, rather, what, too, is, was, has been, there's, not, in
      hit: A large number of our shops sell stamps.
      miss: Many of our shops sell stamps.

    the majority of customers, the majority of users, the majority of people, the majority of pupils, the majority of students, the majority of parents, the majority of members, the majority of visitors, the majority of passengers, the majority of patients, the majority of staff, the majority of orders, the majority of payments, the majority of messages, the majority of emails, the majority of calls, the majority of pages
      ask: how many, or which share?
      hit: The majority of customers got their money on Friday.
      miss: Most customers got their money on Friday.

    the majority of the, the majority of our, the majority of your, the majority of their, the majority of these, the majority of those, the majority of them, the majority of its, the majority of my, the majority of us, the majority of you, the majority of which, the majority of whom
      ask: how many, or which share?
      hit: The majority of our vans are electric.
      miss: Most of our vans are electric.

    the majority of, a majority of
      ask: would "most" do, or can you say how many?
      not before: votes, one
      not after: by, with
      hit: The majority of seats are sold.
      miss: Most seats are sold.

    the vast majority of, the overwhelming majority of, the great majority of
      ask: would "nearly all" do, or do you know the number?
      hit: The vast majority of letters came on time.
      miss: Nearly all letters came on time.

    a small number of
      ask: how many?
      not before: the, these, those, this, that, our, your, their, my, his, her, its, them, us, you, which, whom, whose
      not after: such, quite, rather, what, too, is, was, has been, there's, not, relatively, in
      hit: A small number of seats are still free.
      miss: A few seats are still free.

    a small number of the, a small number of these, a small number of those, a small number of our, a small number of your, a small number of their, a small number of them
      ask: how many of them?
      not after: such, quite, rather, what, too, is, was, has been, there's, not, relatively, in
      hit: A small number of our buses have no ramp.
      miss: A few of our buses have no ramp.

    a limited number of
      ask: how many?
      hit: A limited number of tickets can be bought at the door.
      miss: Fifty tickets can be bought at the door.

    a number of
      ask: how many, or would "some" do?
      not before: pages, bits, digits
      not after: choose, enter, type, pick, dial
      hit: A number of parcels were left in the rain.
      miss: Nine parcels were left in the rain.

    a variety of, a wide variety of, a range of, a wide range of, a broad range of, a diverse range of, a whole range of
      ask: which ones, or would "many" or "different" do?
      not before: apple, apples, rose, potato, tomato, wheat, hills, mountains
      hit: The shop sells a wide range of bread.
      miss: The shop sells many kinds of bread.

    a large amount of, a great deal of, a considerable amount of, a significant amount of, a substantial amount of, a huge amount of
      ask: how much?
      hit: The move took a considerable amount of money.
      miss: The move cost a lot of money.

    a sufficient number of, a sufficient amount of, an adequate number of, an adequate amount of, sufficient numbers of, sufficient amounts of, a sufficient quantity of
      fix: no
      say: enough
      not before: the, these, those, this, that, our, your, their, them, it, us, you, which, whom
      not after: such, not, very
      hit: We do have a sufficient number of chairs.
      miss: We do have enough chairs.

    an insufficient number of, an insufficient amount of
      fix: no
      say: too few, too little
      not before: the, these, those, this, that, our, your, their, them, it, us, you, which, whom
      hit: The match was called off because of an insufficient number of players.
      miss: The match was called off because too few players came.

    a multitude of, a plethora of, a myriad of
      ask: how many?
      not before: the, these, those, our, your, their, them, sins
      not after: such, quite, is, was, in, what
      hit: The form asks a multitude of questions.
      miss: The form asks many questions.

    in excess of
      say: more than
      hit: In excess of 300 people stood outside.
      miss: More than 300 people stood outside.

    somewhere in the region of, something in the region of, somewhere in the neighbourhood of, something of the order of, somewhere in the order of
      fix: no
      say: about
      hit: Repairs will cost somewhere in the region of 900 pounds.
      miss: Repairs will cost about 900 pounds.

    up to a maximum of
      say: up to
      hit: You can borrow up to a maximum of six books.
      miss: You can borrow up to six books.

    a minimum of
      fix: no
      say: at least
      not before: fuss, effort, delay, noise, trouble, disruption, cost, disturbance, inconvenience, words, waste, the, risk, damage
      not after: to, of, such, from, with
      hit: The cake must bake for a minimum of an hour.
      miss: The cake must bake for at least an hour.

    each and every
      say: each
      hit: We read each and every letter.
      miss: We read each letter.

    in its entirety, in their entirety
      say: in full
      not before: is, are, was, were
      hit: Read the contract in its entirety.
      miss: Read the whole contract.

    to a large extent, to a great extent, to a certain extent, to some extent
      fix: no
      say: mostly, mostly, partly, partly
      not before: than, that, as
      hit: The garden is to a large extent under water.
      miss: The garden is mostly under water.

    to such an extent that
      fix: no
      say: so much that
      hit: The river rose to such an extent that the mill was cut off.
      miss: The river rose so much that the mill was cut off.

    in close proximity to
      say: near
      hit: Do not park in close proximity to the gate.
      miss: Do not park near the gate.

    close proximity
      ask: what is near what?
      hit: The close proximity of the airport makes the rooms noisy.
      miss: The airport is near, so the rooms are noisy.

    in the vicinity of, in the immediate vicinity of
      say: near
      not before: one, two, three, four, five, six, seven, eight, nine, ten, twenty, thirty, forty, fifty, a hundred, a thousand, a million, half, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 1000
      hit: Please keep your dog on a lead in the vicinity of the school.
      miss: Please keep your dog on a lead near the school.

    question with regard to, questions with regard to, information with regard to, complaint with regard to, complaints with regard to, advice with regard to, enquiry with regard to, enquiries with regard to, question with respect to, questions with respect to, information with respect to, complaint with respect to, complaints with respect to
      say: question about, questions about, information about, complaint about, complaints about, advice about, enquiry about, enquiries about, question about, questions about, information about, complaint about, complaints about
      hit: If you have questions with regard to your bill, ring us.
      miss: If you have questions about your bill, ring us.

    question in relation to, questions in relation to, information in relation to, complaint in relation to, complaints in relation to, advice in relation to, enquiry in relation to, enquiries in relation to, question in connection with, questions in connection with, information in connection with, complaint in connection with, complaints in connection with
      say: question about, questions about, information about, complaint about, complaints about, advice about, enquiry about, enquiries about, question about, questions about, information about, complaint about, complaints about
      hit: We had three complaints in relation to the noise.
      miss: We had three complaints about the noise.

    with regard to, with regards to, in regard to, in regards to, as regards
      ask: would "about", "for" or "on" do?
      hit: Nothing has changed with regard to opening hours.
      miss: Our opening hours have not changed.

    with respect to, in respect of, in respect to
      ask: would "about", "for" or "on" do?
      not after: treat, treated, treats, treating
      hit: A fee is charged in respect of each copy.
      miss: A fee is charged for each copy.

    in relation to
      ask: do you mean "about", or "compared with"?
      hit: A man was fined in relation to the theft.
      miss: A man was fined for the theft.

    in connection with, with reference to, in reference to
      ask: would "about" or "for" do?
      hit: I am writing in connection with the broken fence.
      miss: I am writing about the broken fence.

    on the subject of, on the topic of
      say: about
      not before: his, her
      hit: The mayor gave a talk on the subject of parking.
      miss: The mayor gave a talk about parking.

    in terms of
      ask: can you leave it out, or write "in", "for" or "by"?
      not before: the contract, the agreement
      hit: It was a good year in terms of sales.
      miss: We sold a lot this year.

    in conjunction with, in combination with, in collaboration with
      say: with
      not after: is, are, was, were, be, been, being, acting
      hit: The fair is run in conjunction with the church.
      miss: The fair is run with the church.

    with the assistance of, with the aid of
      fix: no
      say: with help from, with
      hit: The cat was saved with the assistance of two neighbours.
      miss: The cat was saved with help from two neighbours.

    in addition to
      say: besides
      not before: help, make, avoid, prevent, keep, reduce, save, ensure, protect, improve, speed, allow, be, get, give, stop
      hit: In addition to bread, the shop sells milk.
      miss: The shop sells bread and milk.

    in accordance with, in compliance with, in conformity with
      ask: which rule or wish, and would "by", "as" or "under" do?
      hit: We store your form in accordance with your wishes.
      miss: We store your form as you wished.

    by means of, by way of
      ask: would "by", "with" or "using" do?
      hit: The gate is opened by means of a key.
      miss: The gate is opened with a key.

    through the use of, by the use of, by making use of
      say: by using
      hit: They warmed the hall through the use of two stoves.
      miss: They warmed the hall with two stoves.

    the way in which, the manner in which
      say: the way
      hit: We are sorry for the manner in which you were treated.
      miss: We are sorry for the way you were treated.

    in a safe manner, in a careful manner, in a quick manner, in a polite manner, in a fair manner, in an efficient manner, in a different manner, in a similar manner, in a similar fashion, in a professional manner, in a proper manner
      say: safely, carefully, quickly, politely, fairly, efficiently, differently, similarly, similarly, professionally, properly
      not before: to, as, from, than
      hit: Lift the lid in a careful manner.
      miss: Lift the lid carefully.

    is able to, are able to, am able to, is now able to, are now able to, is again able to, are again able to
      say: can, can, can, can now, can now, can again, can again
      hit: You are able to pay at the desk.
      miss: You can pay at the desk.

    is unable to, are unable to, am unable to, was unable to, were unable to, is not able to, are not able to, am not able to, was not able to, were not able to
      say: cannot, cannot, cannot, could not, could not, cannot, cannot, cannot, could not, could not
      hit: The driver was unable to open the rear door.
      miss: The driver could not open the rear door.

    has the ability to, has the capacity to, has the capability to
      fix: no
      say: can
      not after: what, why, where, how, when
      hit: The new oven has the capacity to bake forty loaves.
      miss: The new oven can bake forty loaves.

    have the ability to, have the capacity to, have the capability to, had the ability to, had the capacity to, had the capability to
      ask: would "can" or "could" do?
      hit: Teachers have the ability to open the side gate.
      miss: Teachers can open the side gate.

    you are required to, customers are required to, passengers are required to, visitors are required to, parents are required to, members are required to, drivers are required to, everyone is required to
      say: you must, customers must, passengers must, visitors must, parents must, members must, drivers must, everyone must
      not after: of, from, if, number of, when
      hit: Visitors are required to sign the book.
      miss: Visitors must sign the book.

    it is necessary to, it is necessary for, it is necessary that, it will be necessary to, it will be necessary for
      ask: who must do it?
      hit: It is necessary to wear a hat on the site.
      miss: You must wear a hat on the site.

    it is possible that, there is a possibility that
      ask: would "may" or "perhaps" do?
      hit: It is possible that the last bus will be full.
      miss: The last bus may be full.

    make a decision, makes a decision, made a decision, making a decision, take a decision, takes a decision, took a decision, taken a decision, taking a decision, reach a decision, reaches a decision, reached a decision, reaching a decision
      say: decide, decides, decided, deciding, decide, decides, decided, decided, deciding, decide, decides, decided, deciding
      not before: that, which, we, you, they, he, she, it, i, tree, trees, of, maker, whose, as, like, to be
      hit: The judge will make a decision on Tuesday.
      miss: The judge will decide on Tuesday.

    make the decision to, makes the decision to, made the decision to, making the decision to, take the decision to, takes the decision to, took the decision to, taken the decision to, taking the decision to
      say: decide to, decides to, decided to, deciding to, decide to, decides to, decided to, decided to, deciding to
      not before: the, a, our, their, his, her, court
      hit: The owner made the decision to sell the farm.
      miss: The owner decided to sell the farm.

    give consideration to, gives consideration to, gave consideration to, given consideration to, giving consideration to
      say: consider, considers, considered, considered, considering
      hit: The board gave consideration to a lower price.
      miss: The board considered a lower price.

    take into consideration, takes into consideration, took into consideration, taken into consideration, taking into consideration, take into account, takes into account, took into account, taken into account, taking into account
      say: consider, considers, considered, considered, considering, consider, considers, considered, considered, considering
      hit: We will take into consideration how far you live from the school.
      miss: We will consider how far you live from the school.

    carries out a review of, conducts a review of, carry out an inspection of, carries out an inspection of, carried out an inspection of, carrying out an inspection of
      say: reviews, reviews, inspect, inspects, inspected, inspecting
      hit: A firm from York carried out an inspection of the roof.
      miss: A firm from York inspected the roof.

    provide assistance, provides assistance, providing assistance
      say: help, helps, helping
      not before: for, that, which, on, dogs
      hit: A guard at the door will provide assistance.
      miss: A guard at the door will help.

    be of assistance, is of assistance, are of assistance, was of assistance, were of assistance, been of assistance
      say: help, helps, help, helped, helped, helped
      not after: there, what, would've
      hit: We are glad to be of assistance.
      miss: We are glad to help.

    is in receipt of, are in receipt of, am in receipt of, was in receipt of, were in receipt of, is in possession of, are in possession of, am in possession of, was in possession of, were in possession of
      say: has, have, have, had, had, has, have, have, had, had
      hit: The office is in receipt of your letter.
      miss: The office has your letter.

    is in need of, are in need of, was in need of, were in need of, has a need for, have a need for, is in agreement with, are in agreement with
      say: needs, need, needed, needed, needs, need, agrees with, agree with
      hit: The roof is in need of new tiles.
      miss: The roof needs new tiles.

    is of the opinion that, are of the opinion that, am of the opinion that, was of the opinion that, were of the opinion that, is of the view that, are of the view that
      fix: no
      say: thinks that, think that, think that, thought that, thought that, thinks that, think that
      hit: The vet is of the opinion that the dog can travel.
      miss: The vet thinks that the dog can travel.

    is dependent on, are dependent on, was dependent on, were dependent on, is dependent upon, are dependent upon
      say: depends on, depend on, depended on, depended on, depends on, depend on
      hit: The price is dependent on your age.
      miss: The price depends on your age.

    comes to an end, came to an end, coming to an end, has come to an end, have come to an end, had come to an end, has now come to an end, have now come to an end, will come to an end, to come to an end, may come to an end, must come to an end, should come to an end, would come to an end
      say: ends, ended, ending, has ended, have ended, had ended, has now ended, have now ended, will end, to end, may end, must end, should end, would end
      hit: The sale came to an end on Sunday.
      miss: The sale ended on Sunday.

    bring to an end, brings to an end, brought to an end, bringing to an end
      say: end, ends, ended, ending
      hit: The talks brought to an end a strike of two weeks.
      miss: The talks ended a strike of two weeks.

    take action to, takes action to, took action to, taken action to, taking action to, take steps to, takes steps to, took steps to, taken steps to, taking steps to, take measures to, takes measures to, took measures to, taken measures to, taking measures to
      ask: what exactly do you do, and when?
      not before: the left, the right, the side
      hit: We are taking steps to shorten the wait.
      miss: We open two more tills on Monday to shorten the wait.

    have an effect on, has an effect on, had an effect on, having an effect on, have an impact on, has an impact on, had an impact on, having an impact on
      fix: no
      say: affect, affects, affected, affecting, affect, affects, affected, affecting
      not after: which, what
      hit: The strike had an effect on every school in town.
      miss: The strike affected every school in town.

    has no effect on, will have no effect on, would have no effect on, has had no effect on, have had no effect on, has no impact on, will have no impact on
      fix: no
      say: does not affect, will not affect, would not affect, has not affected, have not affected, does not affect, will not affect
      not after: that, and, or
      hit: The new name has no effect on your contract.
      miss: The new name does not affect your contract.

    has the effect of, have the effect of, had the effect of, having the effect of
      ask: can you use the verb itself?
      hit: The new lamp has the effect of scaring birds away.
      miss: The new lamp scares birds away.

    reach the conclusion that, reaches the conclusion that, reached the conclusion that, reaching the conclusion that, comes to the conclusion that, came to the conclusion that, coming to the conclusion that, has come to the conclusion that, have come to the conclusion that
      say: conclude that, concludes that, concluded that, concluding that, concludes that, concluded that, concluding that, has concluded that, have concluded that
      hit: The builders came to the conclusion that the wall was too weak.
      miss: The builders concluded that the wall was too weak.

    reach a conclusion, reaches a conclusion, reached a conclusion, reaching a conclusion
      ask: what did they decide or find out?
      hit: The two sides have not reached a conclusion.
      miss: The two sides do not agree yet.

    make changes to, makes changes to, made changes to, making changes to, make a change to, makes a change to, made a change to, making a change to, make improvements to, makes improvements to, made improvements to, making improvements to
      say: change, changes, changed, changing, change, changes, changed, changing, improve, improves, improved, improving
      hit: The cook made changes to the menu.
      miss: The cook changed the menu.

    make an application for, makes an application for, made an application for, making an application for, submit an application for, submits an application for, submitted an application for, submitting an application for
      say: apply for, applies for, applied for, applying for, apply for, applies for, applied for, applying for
      not after: be, been, being, is, are, was, were
      hit: Parents can make an application for a free pass.
      miss: Parents can apply for a free pass.

    make a request for, makes a request for, made a request for, making a request for, submit a request for, submits a request for, submitted a request for, submitting a request for
      say: ask for, asks for, asked for, asking for, ask for, asks for, asked for, asking for
      not after: be, been, being, is, are, was, were
      hit: Guests may make a request for a quiet room.
      miss: Guests may ask for a quiet room.

    make a complaint about, makes a complaint about, made a complaint about, making a complaint about, make contact with, makes contact with, made contact with, making contact with
      say: complain about, complains about, complained about, complaining about, contact, contacts, contacted, contacting
      not before: water, the ground, the skin, your skin
      hit: A neighbour made a complaint about the smell.
      miss: A neighbour complained about the smell.

    have a discussion about, has a discussion about, had a discussion about, having a discussion about, hold a discussion about, holds a discussion about, held a discussion about, holding a discussion about
      say: discuss, discusses, discussed, discussing, discuss, discusses, discussed, discussing
      not before: whether
      hit: The class held a discussion about the rules.
      miss: The class discussed the rules.

    in the process of
      ask: can you leave it out and keep the verb?
      not before: elimination
      hit: We are in the process of moving house.
      miss: We are moving house.

    an end result, end result, end results, a final outcome, final outcome, final outcomes
      say: a result, result, results, an outcome, outcome, outcomes
      hit: The end result was a bigger bill.
      miss: The result was a bigger bill.

    an advance warning, advance warning, advance warnings, advance notice, advance planning
      say: a warning, warning, warnings, notice, planning
      not after: in, an
      hit: The river rose without advance warning.
      miss: The river rose without warning.

    past history, past histories, future plans, a free gift, free gift, free gifts, an added bonus, added bonus
      say: history, histories, plans, a gift, gift, gifts, a bonus, bonus
      hit: The mayor spoke about her future plans.
      miss: The mayor spoke about her plans.

    absolutely essential, an absolutely necessary, absolutely necessary, absolutely vital, an absolutely vital
      fix: no
      say: essential, a necessary, necessary, vital, a vital
      not after: not, isn't, aren't, wasn't, never, unless, if, an, only, than
      hit: A warm coat is absolutely essential in March.
      miss: A warm coat is essential in March.

    completely eliminate, completely eliminates, completely eliminated, completely eliminating, totally eliminate, totally eliminates, totally eliminated, totally eliminating
      ask: what is gone, and for whom?
      not before: from, in the
      not after: not, cannot, can't, never, a, without, doesn't, don't, won't
      hit: The new filter completely eliminates the smell.
      miss: The new filter removes the smell.

    refer back to, refers back to, referred back to, referring back to, return back to, returns back to, returned back to, returning back to
      say: refer to, refers to, referred to, referring to, return to, returns to, returned to, returning to
      hit: The shop will return back to its old hours in June.
      miss: The shop will return to its old hours in June.

    join together, joined together, joining together, merge together, merged together, merging together, combine together, combined together, combining together, gather together, gathered together, gathering together
      say: join, joined, joining, merge, merged, merging, combine, combined, combining, gather, gathered, gathering
      not before: with, to, in
      hit: Next year the two schools will merge together.
      miss: Next year the two schools will merge.

    the exact same, one and the same
      say: the same, the same
      hit: Both boys gave the exact same answer.
      miss: Both boys gave the same answer.

    first and foremost, in the first instance
      fix: no
      say: first
      not before: of, a, an, is, was
      not after: is, are, was, were, be
      hit: First and foremost, check that the tap is shut.
      miss: First, check that the tap is shut.

    in actual fact, as a matter of fact, in point of fact
      say: in fact
      hit: The shop is in actual fact in the next street.
      miss: The shop is in the next street.

    to the best of our knowledge, to the best of my knowledge
      say: as far as we know, as far as I know
      hit: To the best of our knowledge nobody was hurt.
      miss: As far as we know, nobody was hurt.

    it should be noted that, it is important to note that, it is worth noting that, it must be noted that, it must be remembered that, it should be pointed out that, it is important to remember that
      ask: can you leave these words out?
      hit: It should be noted that dogs are not allowed.
      miss: Dogs are not allowed.

    it goes without saying that, needless to say, for all intents and purposes, to all intents and purposes
      ask: does the sentence lose anything without it?
      hit: Needless to say, the bar was empty by noon.
      miss: The bar was empty by noon.

    termination of
      say: end of
      not before: pregnancy, employees, staff, tls, ssl
      not after: a, wrongful, early, upon, on, after, before
      hit: The termination of the trial is planned for May.
      miss: The trial is due to end in May.

    obtained
      ask: who got what, and from whom?
      hit: The tickets were obtained from another shop.
      miss: The tickets came from another shop.

    ascertain, ascertains, ascertained, ascertaining
      say: find out, finds out, found out, finding out
      not before: it, them, this, that, these, those
      not after: an, newly
      hit: We are trying to ascertain why letters went missing.
      miss: We are trying to find out why letters went missing.

    cessation of
      say: end of
      not before: smoking
      not after: a, temporary, permanent, upon, on
      hit: We announce the cessation of evening tours.
      miss: There will be no more evening tours.

    expedite, expedites, expedited, expediting
      say: speed up, speeds up, sped up, speeding up
      not before: it, them, this, that, these, those, service, shipping, delivery, mail, review, passport
      not after: an
      hit: We have hired two people to expedite refunds.
      miss: We have hired two people so that refunds come sooner.

    expeditiously
      say: quickly
      hit: We will deal with your claim expeditiously.
      miss: We will deal with your claim quickly.

    notify, notifies, notified, notifying
      as: transitive
      fix: no
      say: tell, tells, -, telling
      ask: who is told what, and when?
      not before: by, via, when, if, through, on, once, as
      not after: a
      hit: We will notify you before the next change.
      miss: We will tell you before the next change.

    inform, informs, informing
      as: transitive
      fix: no
      say: tell, tells, telling
      ask: who is told what, and when?
      not before: decisions, future, policy, planning, how, our, their, its, the, any, by, via, about
      hit: We regret to inform you that the pool is closed.
      miss: We are sorry to tell you that the pool is closed.

    informed
      ask: who was told what, and when?
      not before: decision, decisions, choice, choices, consent, guess
      not after: well, better, an, ill
      hit: All parents were informed of the closure.
      miss: All parents know about the closure.

    ameliorate, ameliorates, ameliorated, ameliorating
      say: improve, improves, improved, improving
      hit: Two extra trains should ameliorate the situation.
      miss: Two extra trains should ease the crowding.

    necessitate, necessitates, necessitated, necessitating
      say: need, needs, needed, needing
      not before: by
      not after: be, being, been, is, are, was, were
      hit: The repairs necessitate a new part.
      miss: The repairs need a new part.

    constitute, constitutes, constituted, constituting
      ask: can you say what it is, with a plain "is"?
      hit: This letter does not constitute a contract.
      miss: This letter is not a contract.

    demonstrate, demonstrates, demonstrating
      say: show, shows, showing
      not before: against, for, in, outside, on, at, with
      hit: Our first results demonstrate a clear gain.
      miss: Our first results show a clear gain.

    demonstrated
      ask: what was shown, and by what?
      not before: against, outside, for
      hit: The test demonstrated that the repair holds.
      miss: After the test we know that the repair holds.

    indicate, indicates, indicated, indicating
      ask: what did you see, and how sure are you?
      not before: left, right, before turning
      hit: Early figures indicate that refunds went out twice.
      miss: It looks as if refunds went out twice.

    formulate, formulates, formulated, formulating
      say: work out, works out, worked out, working out
      not before: it, them, this, that, these, those, with, for, as
      not after: newly, specially, carefully, well, a
      hit: The committee will formulate a reply next week.
      miss: The committee will write a reply next week.

    implement, implements, implemented, implementing
      ask: what did you do, and what is different for customers now?
      not after: farm, farming, garden, gardening, writing, an, blunt
      hit: We have implemented a new queue at the counter.
      miss: There is a new queue at the counter.

    prohibit, prohibits, prohibiting, is prohibited, are prohibited, be prohibited, was prohibited, were prohibited, been prohibited, strictly prohibited
      fix: no
      say: forbid, forbids, forbidding, is forbidden, are forbidden, be forbidden, was forbidden, were forbidden, been forbidden, strictly forbidden
      hit: The rules prohibit bicycles in the hall.
      miss: The rules forbid bicycles in the hall.

    preclude, precludes, precluded, precluding
      fix: no
      say: prevent, prevents, prevented, preventing
      not before: it, them, that, this
      hit: Strong wind may preclude a landing.
      miss: Strong wind may prevent a landing.

    relinquish, relinquishes, relinquishing
      say: give up, gives up, giving up
      not before: it, them, this, that, these, those
      hit: You do not have to relinquish your seat.
      miss: You do not have to give up your seat.

    permit, permits, permitted, permitting
      ask: who may do what, said with "can" or "may"?
      not before: holder, holders, office, number, numbers, application, applications, fee, fees, parking, zone
      not after: a, the, your, this, every, new, no, our, of, for, parking, work, residence, building, fishing, resident, residents, resident's, residents', travel, planning, weather, time, learner
      hit: The rules do not permit dogs on the beach.
      miss: You cannot take dogs on the beach.

    reside, resides, resided, residing
      say: live, lives, lived, living
      near: who, you, people, customers, members, households, families, tenants, students
      not after: data, files, records, copies, it, information, which, money
      hit: People who reside in the valley have no water.
      miss: People in the valley have no water.

    select the, select your, select a, select an, select one, selects, selecting, was selected, were selected, is selected, are selected, be selected, been selected
      say: choose the, choose your, choose a, choose an, choose one, chooses, choosing, was chosen, were chosen, is chosen, are chosen, be chosen, been chosen
      not after: a, the
      hit: Please select a new date for your visit.
      miss: Please choose a new date for your visit.

    solicit, solicits, soliciting
      say: ask for, asks for, asking for
      not before: customers, people, you, clients, donors, us, members, in, outside, on, for, from
      not after: for, of
      hit: We shall solicit comments from all members.
      miss: We shall ask all members for comments.

    supplemented, supplementing
      say: added to, adding to
      not before: with, by
      not after: a, the
      hit: We are supplementing the morning buses.
      miss: We are running more buses in the morning.

    transmit, transmits, transmitting
      say: send, sends, sending
      not before: disease, diseases, infection, infections, power, light, on, at, from
      not after: sexually, a, the
      hit: Some shops could not transmit their orders.
      miss: Some shops could not send their orders.

    validate, validates, validated, validating
      ask: what did you try, and what came out?
      not before: parking, ticket, tickets, your ticket, your tickets, the ticket, a ticket, your travel, her, his, your feelings
      hit: The clerk has to validate each form by hand.
      miss: The clerk has to check each form by hand.

    verify, verifies, verified, verifying
      ask: what did you try, and what came out?
      not before: your identity, your email, your account, your age, your address, your phone, your number, yourself, me, you, account, accounts, badge, user, users, buyer, seller
      not after: un, a, self
      hit: Please verify the amount on your bill.
      miss: Please look again at the amount on your bill.

    visualise, visualises, visualised, visualising, visualize, visualizes, visualized, visualizing
      ask: what can customers see, and where?
      hit: The map helps you visualise the closed roads.
      miss: The map shows you the closed roads.

    modify, modifies, modified, modifying
      say: change, changes, changed, changing
      not before: starch, duty, car, cars
      not after: genetically
      hit: You can modify your booking until Sunday.
      miss: You can change your booking until Sunday.

    modification, modifications
      fix: no
      say: change, changes
      not after: genetic, body, behaviour, behavior, vehicle, car
      hit: We made a modification to the price list.
      miss: One line in the price list is new.

    participate, participates, participating in, who participated, has participated, have participated, had participated
      say: take part, takes part, taking part in, who took part, has taken part, have taken part, had taken part
      hit: Every school can participate in the contest.
      miss: Every school can take part in the contest.

    perform, performs, performed, performing
      ask: what do you do, said with the verb itself?
      near: check, checks, test, tests, repair, repairs, inspection, inspections, maintenance, work, review, investigation, analysis
      not before: better, well, badly, poorly, worse
      hit: We will perform an inspection of the lifts.
      miss: The choir will perform on Sunday.

    possess, possesses, possessing
      say: have, has, having
      hit: You must possess a valid pass.
      miss: You must have a valid pass.

    procured
      ask: did you buy it, borrow it or hire it?
      hit: A second pump has been procured.
      miss: We have bought a second pump.

    consolidate, consolidates, consolidated, consolidating
      ask: what is being joined together, and what changes for customers?
      not before: accounts, statement, statements, loan, loans, debt, debts
      hit: We plan to consolidate our two branches in Leeds.
      miss: Our two branches in Leeds will become one.

    deem, deems, deeming
      fix: no
      say: think, thinks, thinking
      not before: to, that, accepted, received, served, delivered
      hit: We will close the path if we deem it unsafe.
      miss: We will close the path if we think it unsafe.

    delineate, delineates, delineated, delineating
      ask: what does it describe or mark, and how?
      hit: The letter delineates the rights of tenants.
      miss: The letter explains the rights of tenants.

    designate, designates, designating, was designated, were designated, has designated, have designated
      ask: who or what was chosen, and for what?
      not after: the, ambassador
      hit: The school has designated two rooms for exams.
      miss: The exams take place in two rooms set aside for them.

    disclose, discloses, disclosed, disclosing
      ask: who told what to whom?
      hit: We did not disclose your address to anybody.
      miss: We did not give your address to anybody.

    divulge, divulges, divulged, divulging
      ask: what was told, and to whom?
      hit: Never divulge your card number by telephone.
      miss: Never give your card number by telephone.

    disseminate, disseminates, disseminated, disseminating
      say: spread, spreads, spread, spreading
      not after: widely
      hit: Please disseminate this news among your neighbours.
      miss: Please pass this news on to your neighbours.

    elect to, elects to, electing to
      say: choose to, chooses to, choosing to
      not before: parliament, office, the, congress, council
      hit: If you elect to wait, your seat is safe.
      miss: If you choose to wait, your seat is safe.

    eliminate, eliminates, eliminated, eliminating
      ask: what is gone, and for whom?
      not before: from, in
      not after: been, was, were
      hit: The new doors eliminate the draught in the hall.
      miss: There is no more draught in the hall.

    elucidate, elucidates, elucidated, elucidating
      say: explain, explains, explained, explaining
      hit: The notes elucidate each line of your bill.
      miss: The notes explain each line of your bill.

    enumerate, enumerates, enumerated, enumerating
      ask: do you mean count or list, and what?
      hit: The annex enumerates all closed roads.
      miss: The annex lists all closed roads.

    envisage, envisages, envisaged, envisaging
      fix: no
      say: expect, expects, expected, expecting
      not before: a future, a world
      hit: We envisage that the bridge will open in June.
      miss: We think that the bridge will open in June.

    to exhibit, may exhibit, can exhibit, will exhibit, might exhibit, exhibiting
      say: to show, may show, can show, will show, might show, showing
      not before: a, hall, at, artists, artist, companies
      hit: Some lamps may exhibit slight wear.
      miss: One museum exhibit cannot be seen today.

    expend, expends, expended, expending
      say: spend, spends, spent, spending
      hit: We expended two days on the search.
      miss: We spent two days on the search.

    fabricate, fabricates, fabricated, fabricating
      ask: was it built, or made up?
      not before: steel, metal, parts
      hit: The new part has to be fabricated in Sweden.
      miss: The new part has to be made in Sweden.

    locate, locates, locating
      say: find, finds, finding
      not before: in, to, pin, pins, itself, here
      hit: We could not locate your parcel.
      miss: We could not find your parcel.

    is located in, is located at, is located on, are located in, are located at, are located on
      say: is in, is at, is on, are in, are at, are on
      hit: The help desk is located in the main hall.
      miss: You find the help desk in the main hall.

    anticipate, anticipates, anticipated, anticipating
      say: expect, expects, expected, expecting
      not after: eagerly, highly, much, long, most, keenly, hotly
      hit: We anticipate that the lift will run by noon.
      miss: We expect that the lift will run by noon.

    attain, attains, attained, attaining
      say: reach, reaches, reached, reaching
      hit: The water will attain its usual level tonight.
      miss: The water will be at its usual level tonight.

    augment, augments, augmented, augmenting
      say: add to, adds to, added to, adding to
      not before: reality, by, with, fourth, fifth, generation
      not after: an, the, breast, ai
      hit: We will augment the night staff in December.
      miss: More people will work at night in December.

    accelerate, accelerates, accelerated, accelerating
      say: speed up, speeds up, sped up, speeding up
      not before: it, them, this, that, these, those, learning, mobile, graphics, computing
      not after: an, hardware, gpu, rapidly
      hit: An extra shift will accelerate the repairs.
      miss: An extra shift will make the repairs faster.

    accomplish, accomplishes, accomplished, accomplishing
      ask: what was done, and what works now?
      not before: musician, pianist, singer, artist
      not after: an, most
      hit: We have accomplished the first step of the move.
      miss: The first step of the move is done.

    accrue, accrues, accrued, accruing
      ask: how much builds up, and in what time?
      hit: No fees will accrue while the desk is closed.
      miss: You pay no fees while the desk is closed.

    allocate, allocates, allocated, allocating
      ask: who gets what?
      hit: We allocate seats by telephone this week.
      miss: We give out seats by telephone this week.

    alleviate, alleviates, alleviated, alleviating
      say: ease, eases, eased, easing
      hit: A third lane should alleviate the traffic.
      miss: A third lane should ease the traffic.

    conceal, conceals, concealing, is concealed, are concealed, was concealed, were concealed, been concealed
      say: hide, hides, hiding, is hidden, are hidden, was hidden, were hidden, been hidden
      hit: The scaffold conceals the entrance sign.
      miss: The scaffold hides the entrance sign.

    comprise, comprises, comprised, comprising
      ask: what is in it, listed simply?
      hit: The set comprises four chairs.
      miss: There are four chairs in the set.

    encompass, encompasses, encompassed, encompassing
      ask: what does it include?
      not after: all
      hit: The offer encompasses all museums in town.
      miss: The offer includes all museums in town.

    negate, negates, negated, negating
      ask: what no longer counts or works because of it?
      hit: Late delivery does not negate your right to a refund.
      miss: You can have a refund even after late delivery.

    obligate, obligates, obligated, obligating
      ask: who must do what?
      hit: You are not obligated to sign the form.
      miss: You do not have to sign the form.

    concur, concurs, concurred, concurring
      say: agree, agrees, agreed, agreeing
      not before: opinion, opinions
      hit: Both doctors concur on this point.
      miss: Both doctors agree on this point.

    culminate in, culminates in, culminated in, culminating in
      say: end in, ends in, ended in, ending in
      hit: The dispute may culminate in a strike.
      miss: The dispute may end in a strike.

    denotes, denoting
      say: means, meaning
      not before: a set
      hit: A red dot denotes a late train.
      miss: A red dot means a late train.

    emanate from, emanates from, emanating from
      say: come from, comes from, coming from
      hit: The smell seems to emanate from the kitchen.
      miss: The smell seems to come from the kitchen.

    exacerbate, exacerbates, exacerbated, exacerbating
      say: worsen, worsens, worsened, worsening
      hit: Snow will exacerbate the delays.
      miss: Snow will make the delays longer.

    circumvent, circumvents, circumventing
      say: get round, gets round, getting round
      hit: Some drivers circumvent the barrier.
      miss: Some drivers go round the barrier.

    jeopardise, jeopardises, jeopardised, jeopardising, jeopardize, jeopardizes, jeopardized, jeopardizing
      say: endanger, endangers, endangered, endangering, endanger, endangers, endangered, endangering
      hit: The strike could jeopardise the spring fair.
      miss: Because of the strike the spring fair may not happen.

    peruse, peruses, perused, perusing
      say: read, reads, read, reading
      hit: Please peruse the enclosed letter.
      miss: Please read the enclosed letter.

    reiterate, reiterates, reiterated, reiterating
      say: repeat, repeats, repeated, repeating
      hit: We reiterate our advice to boil the water.
      miss: Once more, please boil the water.

    scrutinise, scrutinises, scrutinised, scrutinising, scrutinize, scrutinizes, scrutinized, scrutinizing
      say: look closely at, looks closely at, looked closely at, looking closely at, look closely at, looks closely at, looked closely at, looking closely at
      not after: been, be, was, were, is, are, a, being, closely
      hit: Two lawyers will scrutinise the lease.
      miss: Two lawyers will read the lease with care.

    stipulate, stipulates, stipulated, stipulating
      ask: what do the rules say, in short?
      hit: The lease stipulates a notice of three months.
      miss: The lease asks for three months of notice.

    transpired, transpires
      ask: what happened, and how do you know?
      hit: It transpired that the gate was locked.
      miss: We learned that the gate was locked.

    liaise, liaises, liaised, liaising
      ask: who talks to whom, and about what?
      hit: We are liaising with the bus company.
      miss: We are talking to the bus company.

    apprise, apprises, apprised, apprising
      ask: who will be told what, and when?
      hit: We will keep you apprised of the repairs.
      miss: We will write to you about the repairs.

    prioritise, prioritises, prioritised, prioritising, prioritize, prioritizes, prioritized, prioritizing
      ask: what comes first, and what has to wait?
      hit: We prioritise calls from hospitals.
      miss: Calls from hospitals come first.

    approximately
      say: about
      not before: how, what, where, when, which, speaking, the same, at
      not after: an, about, hours, minutes, days, weeks, seconds, months, percent, users, customers, people, pm, am, only, least
      hit: Approximately 200 homes have no heating.
      miss: About 200 homes have no heating.

    whilst
      say: while
      hit: You cannot park here whilst the road is dug up.
      miss: You cannot park here while the road is dug up.

    amongst
      say: among
      hit: Your parcel was amongst those lost in the fire.
      miss: Your parcel was among those lost in the fire.

    amidst
      say: amid
      hit: The ferry left amidst heavy snow.
      miss: It was snowing hard when the ferry left.

    upon
      say: on
      not before: us, a time, you, thames, avon, tyne, trent, tweed, severn
      not after: once, put, stratford, newcastle, kingston, looked down, stoke, burton, berwick
      hit: A copy is sent upon request.
      miss: We send you a copy if you ask.

    thereafter
      say: after that
      hit: The road opens on Monday and stays open thereafter.
      miss: The road opens on Monday and stays open after that.

    henceforth
      say: from now on
      near: will, must, can, may, is, are, shall
      not after: that, was, were
      hit: The desk will henceforth be open on Sundays.
      miss: From now on the desk is open on Sundays.

    hereby
      ask: can you say it without the legal wording?
      hit: We hereby cancel the meeting.
      miss: The meeting is cancelled.

    herewith
      ask: where can the reader find it?
      hit: We send you the list herewith.
      miss: The list is in this letter.

    hereinafter
      ask: can you use one short name from the start?
      hit: The customer, hereinafter called the tenant, pays the rent.
      miss: The tenant pays the rent.

    herein
      ask: where exactly is it written?
      hit: The prices stated herein are final.
      miss: The prices in this letter are final.

    heretofore, hitherto
      say: until now
      not after: a, an, the
      hit: Heretofore the museum was free on Mondays.
      miss: Until now the museum was free on Mondays.

    pursuant to
      say: under
      hit: You may complain pursuant to the new law.
      miss: You may complain under the new law.

    forthwith
      say: at once
      hit: Please leave the building forthwith.
      miss: Please leave the building at once.

    notwithstanding the, notwithstanding our, notwithstanding these, notwithstanding your
      say: despite the, despite our, despite these, despite your
      hit: Notwithstanding the rain, the market is open.
      miss: Despite the rain, the market is open.

    notwithstanding
      ask: what holds true in spite of what?
      hit: The delays notwithstanding, all flights will leave tonight.
      miss: All flights will leave tonight, but late.

    aforementioned, aforesaid
      ask: which one do you mean, by its name?
      hit: The aforementioned stop is closed.
      miss: The stop at Mill Lane is closed.

    therein
      ask: in what, by its name?
      not before: lies, lay
      hit: Read the letter and the advice therein.
      miss: Read the letter and follow its advice.

    thereof
      ask: of what, by its name?
      hit: The fee or any part thereof can be paid later.
      miss: You can pay all or part of the fee later.

    thereby
      ask: what is the result, in a sentence of its own?
      hit: The tree fell on the line, thereby stopping all trams.
      miss: The tree fell on the line and stopped all trams.

    wherein
      ask: can you say where, or start a new sentence?
      hit: We sent a letter wherein the new fees are listed.
      miss: We sent a letter with the new fees.

    whereupon
      ask: what happened then, in a sentence of its own?
      hit: The alarm rang, whereupon the guests left.
      miss: The alarm rang. Then the guests left.

    erroneously
      fix: no
      say: wrongly
      not after: an
      hit: Some families were erroneously sent two bills.
      miss: Some families were wrongly sent two bills.

    inadvertently
      fix: no
      say: by mistake
      not after: an
      hit: We inadvertently sent you two letters.
      miss: We sent you two letters by mistake.

    nevertheless, nonetheless
      say: still
      not after: is, are, was, were, has, have, had, be, been, will, may, might, can, could, should, would, do, does, did, it, they, we, you, not, and, working, open, closed
      hit: Nevertheless, we are sorry about the noise.
      miss: Still, we are sorry about the noise.

    consequently
      fix: no
      say: as a result
      hit: Consequently, the match starts an hour later.
      miss: As a result, the match starts an hour later.

    accordingly
      ask: what follows from this for customers?
      hit: Fares have been changed accordingly.
      miss: Fares went up by one pound for that reason.

    furthermore
      say: also
      hit: Furthermore, the lift in the north wing is closed.
      miss: Also, the lift in the north wing is closed.

    moreover
      say: also
      hit: Moreover, the cafe is closed on Sunday.
      miss: The cafe is closed on Sunday, too.

    additionally
      say: also
      not before: to
      not after: an
      hit: Additionally, two bus lines end at the bridge.
      miss: Also, two bus lines end at the bridge.

    subsequently
      say: later
      not before: to
      hit: The thief was subsequently caught in Dover.
      miss: The thief was later caught in Dover.

    is presently, are presently, am presently
      say: is now, are now, am now
      hit: The tower is presently closed to visitors.
      miss: The tower is now closed to visitors.

    presently
      ask: do you mean now or soon?
      hit: The guide will arrive presently.
      miss: The guide will be here in ten minutes.

    simultaneously, simultaneously with
      say: at the same time, at the same time as
      not after: a
      hit: Both doors must be opened simultaneously.
      miss: Both doors must be opened at the same time.

    concurrently, concurrently with
      say: at the same time, at the same time as
      not before: running
      hit: The two fairs are held concurrently.
      miss: The two fairs are held at the same time.

    primarily
      fix: no
      say: mainly
      hit: The noise comes primarily from the roof.
      miss: The noise comes mainly from the roof.

    predominantly, predominately
      fix: no
      say: mainly
      hit: The course is predominantly for beginners.
      miss: The course is mainly for beginners.

    substantially slower, substantially faster, substantially longer, substantially higher, substantially lower, substantially larger, substantially smaller, substantially better, substantially worse, substantially more, substantially fewer, substantially less
      fix: no
      say: far slower, far faster, far longer, far higher, far lower, far larger, far smaller, far better, far worse, far more, far fewer, far less
      not after: not
      hit: The walk to the gate is substantially longer today.
      miss: The walk to the gate is far longer today.

    considerably slower, considerably faster, considerably longer, considerably higher, considerably lower, considerably larger, considerably smaller, considerably better, considerably worse, considerably more, considerably fewer, considerably less
      fix: no
      say: far slower, far faster, far longer, far higher, far lower, far larger, far smaller, far better, far worse, far more, far fewer, far less
      not after: not
      hit: There were considerably fewer visitors in March.
      miss: There were far fewer visitors in March.

    sufficiently
      ask: how much is enough, and for what?
      not after: self
      hit: The pool is not sufficiently warm for children.
      miss: The pool is not warm enough for children.

    momentarily
      ask: do you mean for a moment or in a moment?
      hit: The lights will be off momentarily.
      miss: The lights will be off for a few seconds.

    sufficient
      say: enough
      not before: unto
      not after: a, the, self, necessary and, of, its, any
      hit: There is sufficient bread for everybody.
      miss: There is enough bread for everybody.

    insufficient
      ask: what is there not enough of, and how much is missing?
      hit: The supply of paper is insufficient.
      miss: There is not enough paper.

    erroneous, an erroneous
      say: wrong, a wrong
      hit: The poster shows an erroneous date.
      miss: The poster shows a wrong date.

    numerous
      ask: how many?
      not after: more, less, most, least, increasingly, particularly, especially, equally, fairly, rather, quite, a
      hit: Numerous guests left early.
      miss: Many guests left early.

    multiple
      ask: how many?
      not before: of, choice, sclerosis, birth, births, organ, occupancy, occupation, access, personality, vehicle, entry, myeloma, regression, pile, use
      not after: a, any, the, each, every, this, earnings, common
      hit: We received multiple complaints about the noise.
      miss: The price is a multiple of five pounds.

    substantial number, substantial numbers, substantial part, substantial amount, substantial amounts, substantial share, substantial sum, substantial sums, substantial majority
      ask: how many, or how much?
      not after: less, more, most, in
      hit: A substantial part of the roof came down.
      miss: About ninety trees fell in the storm.

    substantial
      ask: how much is it, in figures?
      hit: The repair led to substantial costs.
      miss: The repair cost 4000 pounds.

    considerable
      ask: how much or how long is it, in figures?
      hit: Expect considerable queues at the gate.
      miss: Expect to queue for an hour at the gate.

    optimum, optimal
      fix: no
      say: best
      not before: for, solution, in
      not after: an, than, not, more, most, less, sub, near, pareto, no, be, is, are
      hit: Our guide explains the optimum time for a visit.
      miss: Our guide explains the best time for a visit.

    evident, an evident
      fix: no
      say: clear, a clear
      not after: self, most, more
      hit: It is evident that the roof leaks.
      miss: It is clear that the roof leaks.

    apparent
      ask: is it certain, or does it only seem so?
      not after: heir
      hit: The apparent loss of two paintings worries us.
      miss: Two paintings seem to be lost.

    approximate, approximates, approximated
      ask: about how many, how much or how long?
      hit: The approximate length of the walk is on the sign.
      miss: The walk is about two miles long.

    beneficial
      say: useful
      not before: owner, owners, ownership, interest, bacteria, effect, effects, insects, for
      not after: mutually, most
      hit: A second key would be beneficial.
      miss: A second key would be useful.

    detrimental to
      fix: no
      say: harmful to
      hit: Salt is detrimental to the young trees.
      miss: Salt is harmful to the young trees.

    cognisant of, cognizant of
      say: aware of
      hit: We are cognisant of the noise at night.
      miss: We know about the noise at night.

    adjacent to
      say: next to
      hit: The new stop is adjacent to the library.
      miss: The new stop is next to the library.

    attributable to
      fix: no
      say: due to
      hit: The loss is attributable to the frost.
      miss: The frost caused the loss.

    commensurate
      ask: how much, and measured by what?
      hit: You will get a refund commensurate with the delay.
      miss: You will get one pound back for each day.

    remainder
      say: rest
      not before: theorem, term, is
      not after: a, with, any, no, this, and
      hit: The tour is off for the remainder of the week.
      miss: The tour is off for the rest of the week.

    remuneration
      say: pay
      not before: committee, report, policy, package, packages
      not after: a, total
      hit: Our remuneration for night work has not changed.
      miss: Our pay for night work has not changed.

    remittance, remittances
      say: payment, payments
      not before: advice, slip, service, services, company, companies, provider, providers, app, fee, fees, flows
      not after: foreign, overseas, international, inward, outward, migrant, worker, workers'
      hit: Your remittance has arrived, thank you.
      miss: Your payment has arrived, thank you.

    inception
      say: start
      not before: film, movie
      not after: an, since, at, from, film, movie, before, until
      hit: The club has grown since its inception in May.
      miss: The club has grown since it began in May.

    the duration of
      ask: how long did it last, in hours or minutes?
      hit: The duration of the concert is not known.
      miss: The concert lasts about two hours.

    magnitude of, of this magnitude
      say: size of, of this size
      not before: the earthquake, the quake, an earthquake, five, six, seven
      not after: a, order
      hit: We did not expect a crowd of this magnitude.
      miss: The earthquake had a magnitude near five.

    objectives, objective is, objective was
      say: aims, aim is, aim was
      not after: recovery point, recovery time, service level, level, time, point, learning, more
      hit: Our objective is a quiet night for everyone.
      miss: We want a quiet night for everyone.

    methodology, methodologies
      say: method, methods
      hit: We changed the methodology for counting visitors.
      miss: We now count visitors in a new way.

    rationale, rationales
      say: reason, reasons
      hit: The rationale for the new fee is simple.
      miss: The reason for the new fee is simple.

    proximity
      ask: how near is it, in metres or minutes on foot?
      not before: sensor, sensors, alert, card, cards, warning
      hit: There are shops in the proximity of the station.
      miss: There are shops two minutes from the station.

    requirement, requirements
      ask: who must do or have what?
      not after: entry, visa, legal, statutory, dietary, capital
      hit: A photograph is a requirement for the pass.
      miss: You need a photograph for the pass.

    capability, capabilities, a capability
      ask: what can people do with it?
      not before: model, statement
      not after: military, nuclear, defence, process
      hit: Some ovens lost the capability to heat.
      miss: Some ovens no longer heat.

    the expiration of
      say: the end of
      hit: You can return it before the expiration of the month.
      miss: You can return it before the end of the month.

    in abeyance, held in abeyance
      say: on hold, kept on hold
      hit: Plans for the bridge are in abeyance.
      miss: Plans for the bridge have been put off.

    information concerning, questions concerning, question concerning, details concerning, news concerning
      say: information about, questions about, question about, details about, news about
      hit: If you have questions concerning your ticket, call us.
      miss: If you have questions about your ticket, call us.
    """#
