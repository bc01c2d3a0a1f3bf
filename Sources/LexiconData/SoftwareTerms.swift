package let softwareTerms = #"""
    # Software: how it is built and how it fails

    [parts of a program]

    backend, backends, back end, back ends
      known: some
      say: system behind it, systems behind it, system behind it, systems behind it
      ask: what do people see or miss on the page?
      not before: of
      hit: Our backend returns errors.
      miss: At the back end of the week we are short of drivers.

    frontend, frontends, front end, front ends
      known: some
      ask: which page or app looks wrong, and on which devices?
      not before: of, loader, loaders, damage
      hit: The web frontend does not load.
      miss: The front end of the train stops beyond the platform.

    middleware
      ask: which two things can no longer exchange facts?
      hit: A fault in the middleware delays all orders.
      miss: Orders reach the kitchen about ten minutes late.

    microservice, microservices, micro service, micro services
      known: some
      say: service, services, service, services
      ask: which feature does it provide, and is that feature working?
      hit: One microservice does not start.
      miss: You cannot change your address for now; all else works.

    monolith, monoliths
      ask: which features are hit because they hang together?
      near: code, application, service, services, deploy, deployed, rails, split, legacy
      hit: The fault is in the old application, a monolith that we are taking apart.
      miss: The path to the monolith on the hill is closed.

    codebase, codebases, code base, code bases
      known: some
      say: program, programs, program, programs
      ask: what did the fault do to customers?
      hit: The fault has been in our codebase since May.
      miss: Since May some letters have gone out twice.

    tech stack, software stack, application stack, technology stack, web stack, logging stack, technical debt, tech debt
      known: some
      ask: which features are not working?
      hit: A part of our tech stack failed.
      miss: Search and the calendar failed.

    legacy system, legacy systems, legacy code, legacy platform, legacy platforms, legacy service, legacy services, legacy component, legacy components, legacy endpoint, legacy endpoints, legacy application, legacy applications, legacy app, legacy infrastructure, legacy version, legacy server, legacy servers, legacy integration, legacy integrations, legacy interface
      known: some
      ask: which customers still use the old one, and how do they know?
      hit: Customers on the legacy platform are affected.
      miss: Customers who joined before 2019 are affected.

    library upgrade, library upgrades, client library, client libraries, software library, software libraries, code library, third party library, third party libraries, open source library, logging library
      known: some
      ask: which apps or pages broke after it?
      hit: A library upgrade broke the date picker.
      miss: Since this morning you cannot choose a date; please type it.

    dependency, dependencies
      known: some
      ask: which supplier or part let you down, and what fails for customers?
      not after: drug, alcohol, chemical, gambling, substance, nicotine
      near: upstream, downstream, library, package, software, internal, external, third party, critical, vulnerable, version, circular
      hit: An external dependency is answering slowly.
      miss: The clinic for alcohol dependency has a new phone number.

    upstream dependency, upstream dependencies, software dependency, software dependencies, third party dependency, third party dependencies, hard dependency, circular dependency
      known: some
      ask: what else fails now, and for whom?
      hit: An upstream dependency is slow, and our own jobs are catching up.
      miss: Statements and letters are still late, because they wait for the payments.

    SDK, SDKs
      known: some
      ask: which apps, and what should their makers do?
      hit: Version 5 of our SDK stops on start.
      miss: Shops that built our pay button into their app see it stop.

    runtime error, runtime errors, runtime exception, runtime exceptions, runtime environment, runtime version, language runtime, application runtime
      known: some
      ask: what were people doing when it failed?
      hit: A runtime error stops the upload.
      miss: The upload stops when the name has an accent in it.

    business logic, application logic, logic error, logic errors, logic bug, logic bugs, logic flaw, logic flaws
      known: some
      ask: which result was wrong, and for whom is it put right?
      hit: An error in the business logic gave a wrong total.
      miss: The total at the foot of the bill was wrong.

    state machine, state machines, workflow engine, workflow engines, rules engine, rules engines, rule engine
      known: some
      ask: which steps got stuck?
      hit: The rules engine refused good orders.
      miss: Good orders were refused; please place them again.

    UI bug, UI issue, UI glitch, UI issues, UI bugs, UI component, UI components, UI layer, web UI, UI error, UI errors, user interface issue, user interface bug
      known: some
      say: display fault, display fault, display fault, display faults, display faults, part of the page, parts of the page, -, website, display fault, display faults, display fault, display fault
      ask: which button or page looks or acts wrong?
      hit: A UI bug hides the menu.
      miss: The menu is hidden on small phones.

    client side, server side
      known: some
      ask: can people do anything about it, or is it for you to mend?
      hit: The fault is on the server side.
      miss: The fault is ours; you need do nothing.

    JavaScript, JavaScript error, JavaScript errors, JavaScript bundle, JavaScript bundles, TypeScript
      known: some
      ask: what does not react when people click it?
      hit: A JavaScript error stops the search box.
      miss: Nothing happens when you press Enter in the search box.

    code path, code paths, codepath, codepaths
      known: some
      ask: which action of the customer took the wrong turn?
      hit: An old code path was used by mistake.
      miss: Some orders were handled in the old way by mistake.

    [talking to each other]

    API call, API calls, API access, API request, API requests, API response, API responses, API error, API errors, API endpoint, API endpoints, API traffic, API server, API servers, API client, API clients, API user, API users, API consumers, API integration, API integrations, API key, API keys, API token, API tokens, API service, API layer, API timeouts, API version
      known: users
      ask: which apps or programs of your customers fail because of it?
      hit: One in ten API calls fails.
      miss: Programs that fetch prices from us fail one time in ten.

    REST API, REST APIs, GraphQL API, GraphQL APIs, GraphQL, SOAP API, web API, web APIs, public API, public APIs, internal API, internal APIs, partner API, partner APIs, admin API
      known: some
      ask: what can customers' own programs not do?
      hit: The REST API refuses uploads.
      miss: You can upload by hand but not from your own program.

    endpoint, endpoints
      known: users
      say: address, addresses
      ask: which action of customers goes through it?
      not after: trial, primary, secondary, clinical, study, treatment, final, natural
      not before: of the study, of the trial, of the walk, of the line
      hit: The endpoint for exports is slow.
      miss: An export takes five minutes at this hour.

    payload, payloads
      say: content
      ask: what was too big or wrong in what customers sent?
      near: request, requests, webhook, webhooks, json, api, size, malformed, response, responses, event, events, message, messages, empty, large
      hit: Large request payloads are refused.
      miss: The lorry's payload slipped, and the A12 is closed.

    webhook, webhooks, web hook, web hooks, webhook handler, webhook handlers, webhook delivery, webhook deliveries, webhook event, webhook events
      known: some
      ask: which automatic notices are late, and will they still arrive?
      hit: Webhooks are late by about an hour.
      miss: Notices from us to your shop program are about an hour late.

    callback URL, callback URLs, callback handler, callback handlers, callback function, callback functions, callback endpoint, callback endpoints, API callback, API callbacks, OAuth callback, payment callback, payment callbacks
      ask: what did not come back to the customer's page?
      hit: Payment callbacks do not reach some shops.
      miss: Some shops are not told that you have paid.

    JSON, XML, YAML
      known: some
      ask: which import, export or page does not work?
      hit: The export as JSON is cut short.
      miss: The export of your contacts is cut short.

    malformed
      known: some
      say: wrong
      ask: what was wrong with it, and can customers avoid it?
      near: request, requests, reply, replies, response, responses, data, message, messages, header, headers, packet, packets, url, urls, input, file, files, json, email, emails, entry, record, records
      hit: We sent malformed replies for an hour.
      miss: For an hour our replies could not be read.

    serialisation, serialization
      ask: which things could not be saved or sent?
      not before: of the novel, of the book, rights
      near: error, errors, bug, data, request, requests, message, messages, json, format, failed, failure, failures, issue, issues
      hit: Serialisation of the messages went wrong.
      miss: The serialisation of the novel begins on Sunday.

    deserialisation, deserialization, deserialise, deserialises, deserialised, deserialize, deserializes, deserialized, serialisation error, serialisation errors, serialization error, serialization errors
      ask: which messages or files could not be opened?
      hit: The app cannot deserialise the new reply.
      miss: The app does not understand our new reply and shows an empty list.

    parse, parses, parsed, parsing
      known: some
      as: verb
      say: read, reads, read, reading
      hit: We could not parse dates with dots.
      miss: We could not read dates with dots in them.

    parser, parsers, parse error, parse errors, parsing error, parsing errors, parsing failure, parsing issue, parsing bug
      known: some
      ask: what should people write another way, until you have mended it?
      hit: The address parser stumbles over flat numbers.
      miss: Leave out the flat number when you type your address.

    character encoding, encoding error, encoding errors, encoding issue, encoding issues, Unicode
      known: some
      ask: which letters come out wrong, and where?
      hit: An encoding error spoils all accents.
      miss: Names with accents are printed wrongly on tickets.

    regex, regexes, regexp, regular expression
      ask: what was refused or let through by mistake?
      hit: A wrong regex refused new phone numbers.
      miss: Phone numbers that begin with 075 were refused by mistake.

    timestamp, timestamps
      known: most
      say: time, times
      hit: Orders carry a wrong timestamp.
      miss: Orders show the wrong time of day.

    epoch time, epoch timestamp, epoch timestamps, Unix time, Unix timestamp, Unix timestamps, Unix epoch, epoch rollover, epoch seconds
      ask: which dates are shown wrongly?
      hit: The page shows dates in epoch seconds.
      miss: The page shows a long number where the date should be.

    idempotent, idempotency, idempotence, idempotency key, idempotency keys
      ask: was anybody charged or sent something twice?
      hit: A missing idempotency key led to double charges.
      miss: Some of you were charged twice and will get the money back on Friday.

    asynchronous, asynchronously, async
      known: some
      say: later, later, later
      ask: what happens later than people expect, and how much later?
      not before: learning, lesson, lessons, course, courses, teaching, class, classes, study
      hit: Asynchronous exports are late.
      miss: The exports you ordered will be ready tonight.

    [faults]

    regression, regressions
      known: some
      say: fault, faults
      ask: what used to work and does not now?
      not before: analysis, model, models, therapy, line
      not after: linear, logistic
      near: introduced, introduces, caused, cause, update, release, version, code, performance, bug, build, deployed, change, patch
      hit: Last night's release introduced a regression.
      miss: The course on linear regression moves to Room 4.

    regression test, regression tests, regression testing, performance regression, performance regressions, software regression, code regression
      known: some
      ask: how much slower is it than before?
      hit: We found a performance regression in version 7.
      miss: Version 7 takes twice as long to open a drawing.

    race condition, race conditions
      ask: what had to happen at once for it to fail, and what was the result?
      not before: were, are, at, on, today, for the, during
      hit: A race condition sold some seats twice.
      miss: Race conditions at Silverstone are wet today.

    null pointer, null pointers, null pointer exception, null pointer exceptions, NullPointerException, NPE, null reference, null value, null values, nullable
      ask: which action stops with an error?
      hit: A null pointer exception stops the checkout.
      miss: You cannot pay if you leave the second address line empty.

    memory leak, memory leaks, leaking memory, leaked memory, leaks memory
      known: some
      ask: does it get slower the longer it runs, and what should people do?
      hit: The desktop app has a memory leak.
      miss: The desktop app grows slow after some hours; please restart it at noon.

    heap space, heap usage, heap dump, heap dumps, Java heap, JVM, JVMs
      ask: what stopped, and is it safe to go on?
      hit: The reports service ran out of heap space.
      miss: No reports could be made before ten.

    segfault, segfaults, segfaulted, segmentation fault, segmentation faults, core dump, core dumps, stack overflow, stack overflows, buffer overflow, buffer overflows, integer overflow, integer overflows
      ask: when does it stop, and was any work lost?
      hit: The editor stops with a segfault.
      miss: The editor closes by itself when you paste a picture.

    thread, threads
      ask: what became slow or stuck for people?
      not after: email, forum, twitter, chat, comment, discussion, this, social, reply, sewing
      near: pool, pools, exhausted, exhaustion, blocked, deadlocked, worker, cpu, java, concurrent, process, spawned
      hit: All threads were blocked by one slow call.
      miss: Please answer in this thread if your parcel is late.

    thread pool, thread pools, thread exhaustion, thread starvation, worker thread, worker threads, thread leak, thread contention, thread count, thread dump, thread dumps
      ask: how long did people wait, and for what?
      hit: The thread pool was used up in seconds.
      miss: All places were taken in seconds, and the rest had to wait.

    exception, exceptions
      known: some
      ask: what fails for people, and at which step?
      not before: of, to, for, is, being, that
      near: thrown, threw, throws, throwing, code, logs, stack, uncaught, null, java, handler, logged
      hit: The code threw an exception on each upload.
      miss: With one exception, all trains run on time.

    unhandled exception, unhandled exceptions, uncaught exception, uncaught exceptions, unhandled error, unhandled errors, unhandled case, unhandled edge case, unhandled rejection, unhandled promise, exception handling, error handler, error handlers
      known: some
      ask: which step stops, and what can people do instead?
      hit: An unhandled exception ends the call.
      miss: The call ends when a third person joins it.

    stack trace, stack traces, stacktrace, stacktraces, traceback, tracebacks
      ask: what were people trying to do when they saw this?
      hit: Some visitors see a stack trace.
      miss: Some visitors see a page full of strange signs.

    infinite loop, infinite loops, endless loop, retry loop, retry loops, redirect loop, redirect loops, infinite recursion
      known: some
      ask: what never comes to an end for the user?
      hit: The sign-in page is in a redirect loop.
      miss: The sign-in page loads over and over again.

    edge case, edge cases, corner case, corner cases
      known: some
      say: rare case, rare cases, rare case, rare cases
      hit: An edge case was not covered.
      miss: Now and then the discount was taken off twice.

    off by one error, off by one errors, type error, type errors, type mismatch, type mismatches, rounding bug, overflow bug
      ask: which numbers or dates came out wrong?
      hit: An off-by-one error cut the last row.
      miss: The last line of each list is missing.

    concurrency, concurrency limit, concurrency limits, concurrency bug, concurrency issue, concurrency issues
      known: some
      ask: how many can do it at once before it fails?
      hit: We have lowered the concurrency of exports.
      miss: Only ten of you can export at once today.

    preparing state, unhealthy state, inconsistent state, error state, stuck state, transient state, queued state, provisioning state, corrupted state, deadlocked state
      known: some
      ask: what does the customer see, and will it go away by itself?
      hit: Some servers stay in a preparing state.
      miss: Some servers you ordered do not become ready; we will start them for you.

    deprecated, deprecate, deprecates, deprecating, deprecation, deprecations
      known: some
      ask: when does it stop working, and what should people use instead?
      hit: The old export is deprecated.
      miss: The old export ends on 1 March; please use the new one.

    refactor, refactors, refactored, refactoring
      known: some
      as: verb
      say: rework, reworks, reworked, reworking
      hit: We refactored the calendar last week.
      miss: We rebuilt the calendar last week, and now Sundays are missing.

    hard coded, hardcoded, hard coding, hardcoding, hard code, hardcode
      known: some
      ask: which wrong figure or address did people get?
      hit: A hard-coded rate was out of date.
      miss: The rate on the page was that of last year.

    bottleneck, bottlenecks
      known: most
      ask: what is slow, and how slow?
      not after: traffic, road, staff
      near: database, server, servers, network, cpu, disk, throughput, queue, performance, processing, storage
      hit: The bottleneck was in the database.
      miss: The bridge is a bottleneck for cars.

    [switches and regular tasks]

    feature flag, feature flags, feature toggle, feature toggles, feature gate, feature gates, feature flagged, feature switch, feature switches
      known: some
      ask: which feature is off now, and for whom?
      hit: We turned off the feature flag for voice calls.
      miss: We turned off voice calls until tomorrow.

    config map, config maps, configmap, configmaps
      ask: what did the wrong setting stop?
      hit: A configmap held the wrong address.
      miss: Your letters went to the wrong printer.

    environment variable, environment variables, env variable, env variables, env var, env vars
      ask: what did the missing setting do to customers?
      hit: An environment variable was missing.
      miss: A setting was missing, and reminders went out in English only.

    cron, crons, cron job, cron jobs, cronjob, cronjobs, crontab
      ask: what was not done on time, and when will it be?
      hit: The cron job for reminders did not run.
      miss: The reminders for today were not sent.

    batch job, batch jobs, batch process, batch processes, batch processing, batch run, batch runs, overnight batch, nightly batch, background job, background jobs, background process, background processes, background task, background tasks
      known: users
      say: automatic task, automatic tasks, automatic task, automatic tasks, -, automatic run, automatic runs, overnight run, nightly run, automatic task, automatic tasks, automatic task, automatic tasks, automatic task, automatic tasks
      ask: which results come late, and when can people expect them?
      hit: The nightly batch is still running.
      miss: Last night's payments will show by noon.

    internal script, internal scripts, maintenance script, maintenance scripts, automation script, automation scripts, cleanup script, cleanup scripts, clean up script, faulty script, batch script, shell script, shell scripts, Python script
      known: some
      ask: what did it change or delete for customers?
      hit: An internal script deleted the wrong folders.
      miss: By mistake we deleted some of your folders; they will be back by six.

    debug logging, verbose logging, log level, log levels, log lines, debug mode, debug build
      known: some
      ask: what did customers notice of it?
      hit: Verbose logging slowed the service down.
      miss: We wrote too much to disk, and that slowed all pages.

    sandbox environment, sandbox environments, sandbox account, sandbox accounts, sandbox API, sandbox server
      known: some
      ask: is it only people trying things out who notice it?
      hit: The sandbox environment refuses cards.
      miss: The practice shop refuses cards; the real shop takes them.

    debugging, debug, debugs, debugged
      known: some
      say: looking for the fault, look for the fault, looks for the fault, looked for the fault
      hit: We are still debugging.
      miss: We are still looking for the fault.

    GUID, GUIDs, UUID, UUIDs
      known: some
      say: ID, IDs, ID, IDs
      hit: The GUID of each file is shown twice.
      miss: The number of each file is shown twice.

    monorepo, changeset, changesets, stateful, stateless, fan-out, time series
      ask: what is different for customers?
      hit: A changeset broke the till.
      miss: A change broke the till.
    """#
