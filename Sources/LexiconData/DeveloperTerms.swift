package let developerTerms = #"""
    # developer: words that developers know and most other readers do not (advice only, for a general audience)

    [programs that talk to programs]

    API, APIs
      ask: which apps or shops that use it stop working?
      hit: The API is down.
      miss: Shops that take our prices into their own pages show no prices.

    CLI, CLIs, command line, command lines, command-line tool, command-line tools, command-line client, command-line interface
      ask: which task fails, and can it be done in the browser instead?
      hit: The CLI cannot sign in.
      miss: Sign in with your browser until we have mended the other way.

    request, requests
      ask: what does the customer do that then fails?
      not after: your, my, by, on, upon, customer, refund, support, feature, leave, holiday, at the, information, written, press, pull, merge, booking, song
      near: rejected, dropped, served, serving, 5xx, http, 4xx, server, servers, endpoint, routed, rerouted, fail, failed, failing, latency, per second, incoming, inbound, slow, timed, errors
      hit: Many requests were dropped.
      miss: Write to us for a refund; we answer within a day.

    user request, user requests, web request, web requests, client request, client requests, HTTP request, HTTP requests, network request, network requests, page request, page requests, failed request, failed requests, incoming requests, request failures, request errors, request handling, request processing
      known: most
      ask: which pages or buttons fail?
      hit: Some web requests get no answer.
      miss: Some pages stay empty.

    integration, integrations
      known: most
      ask: which other service does it connect to, and what is missing there?
      not after: social, european, migrant, refugee, racial
      not before: of refugees, of migrants, course, courses, policy
      near: api, slack, partner, partners, third-party, broken, calendar, app, apps, connected, payment, payments, marketplace, failing, sync, syncing, crm, accounting, zapier
      hit: The calendar integration is broken.
      miss: The integration of newcomers is the topic of Tuesday's talk.

    connector, connectors
      known: most
      ask: which two programs no longer exchange data?
      not after: pipe, hose, cable, motorway
      near: data, integration, sync, salesforce, api, crm, third-party, database, source, sources, warehouse, spreadsheet
      hit: Two data connectors have stopped.
      miss: The road to the airport is a toll motorway.

    plugin, plugins, add-on, add-ons, browser extension, browser extensions
      known: most
      ask: what can customers not do in the program where they use it?
      not before: fee, fees, insurance, tickets
      near: install, installed, installing, browser, update, updated, version, crash, crashes, crashing, wordpress, chrome, firefox, outlook, editor, store, load, loads, loading, disable, disabled, fails, failing
      hit: The editor crashes when a plugin is installed.
      miss: Insurance is an add-on for which you pay at the desk.

    client, clients
      known: most
      ask: which app is that, on a phone or on a computer?
      near: desktop, mobile, sync, ssh, git, ftp, windows, linux, macos, disconnected, reconnect, reconnecting, version, outdated
      hit: The client cannot reconnect.
      miss: A lawyer lost all letters from his clients.

    desktop client, desktop clients, mobile client, mobile clients, web client, web clients, email client, email clients, mail client, mail clients, sync client, sync clients, native client, native clients, native app, native apps
      known: most
      say: program on the computer, programs on the computer, phone app, phone apps, website, websites, email program, email programs, mail program, mail programs, program, programs, app, apps, app, apps
      hit: Mail clients cannot send.
      miss: Your mail program cannot send.

    workflow, workflows
      known: most
      ask: which task stops half way, and where?
      near: run, runs, running, trigger, triggered, triggers, action, actions, automation, automations, execution, executions, queued, failed, failing, jobs
      hit: Workflow runs start late.
      miss: The invoice is not sent after you approve an order.

    automation, automations
      known: most
      ask: which task does the customer have to do by hand now?
      near: run, runs, running, rule, rules, trigger, triggers, triggered, failed, failing, delayed, paused, fire, firing, execute, executed
      hit: Automations are delayed.
      miss: Your reminders go out an hour late.

    sync, syncs, synced, syncing
      known: most
      ask: what is missing, and on which device?
      not after: in, out of, lip
      hit: Notes do not sync.
      miss: Notes you write on the phone are missing on the computer.

    synchronisation, synchronization, synchronise, synchronises, synchronised, synchronising, synchronize, synchronizes, synchronized, synchronizing
      known: most
      ask: what differs between the two places, and since when?
      not before: swimming, swimmers, skating, watches
      hit: The synchronisation of calendars has stopped.
      miss: Appointments you change here do not change in the other calendar.

    data feed, data feeds, product feed, product feeds, price feed, price feeds, inventory feed, XML feed, RSS feed, RSS feeds
      known: most
      ask: which figures are old, and how old are they?
      hit: The price feed stopped at noon.
      miss: The prices shown are those of noon.

    analytics
      known: most
      ask: which figures are missing or late?
      hit: Analytics are behind by a day.
      miss: The number of visitors is a day old.

    reporting engine, rendering engine, billing engine, pricing engine, notification engine, matching engine, recommendation engine
      ask: what does the customer get from it, and what is wrong with that?
      hit: The billing engine charged twice.
      miss: Some of you were charged twice for May.

    [code and its makers]

    repository, repositories
      known: most
      ask: whose files can be reached, and whose not?
      not before: of books, of art, of manuscripts, of knowledge
      not after: seed, manuscript, nuclear, waste
      hit: Some repositories are empty.
      miss: The folders with your program files look empty, but nothing is lost.

    git operations, git operation, git fetch, git pull, git over SSH, git over HTTPS, git data, SSH connection, SSH connections, SSH access, over SSH, via SSH
      known: most
      ask: can people fetch and save their files, and by which other way?
      hit: Git operations fail.
      miss: You cannot save your work to the shared folder.

    build, builds
      ask: what do people wait for, and how long?
      not before: a house, houses, homes, up, on
      near: failing, failed, queued, runner, runners, artefacts, artifacts, ci, jobs, compile, docker, triggered, cancelled
      hit: Builds are queued for an hour.
      miss: We are going to build a new line to the island.

    runner, runners
      known: most
      ask: whose jobs wait, and how long?
      not after: marathon, the fastest, cross-country, front
      not before: up, up's, bean, beans
      near: build, builds, jobs, job, ci, hosted, linux, macos, windows, registered, actions, offline, queued
      hit: Linux runners pick up no jobs.
      miss: Marathon runners pass the bridge at noon.

    package registry, package registries, npm registry, image registry, module registry, artefact registry, artifact registry, package repository, package repositories, package manager, package managers, package index, package mirror
      ask: what can people not download or publish?
      hit: The package registry is read-only.
      miss: You can download packages, but you cannot add a new one.

    registry, registries
      ask: what can people not download or publish there?
      near: image, images, package, packages, pull, pulls, docker, push, npm, container
      hit: The registry refuses every image.
      miss: Births can be entered at the registry office only.

    artefact, artefacts, artifact, artifacts
      ask: which files can people not download?
      near: build, builds, upload, uploads, download, downloads, job, jobs, package, packages, publish, published, expired
      hit: Job artifacts cannot be downloaded.
      miss: The museum shows artefacts from Egypt.

    binary, binaries, tarball, tarballs
      known: most
      say: program file, program files, archive, archives
      not before: choice, choices, star, stars, question
      hit: The binaries for Windows are missing.
      miss: The program files for Windows are missing.

    changelog, changelogs, change log, change logs
      say: list of changes, lists of changes, list of changes, lists of changes
      hit: See the changelog.
      miss: See the list of changes.

    breaking change, breaking changes, backward compatible, backwards compatible, backward compatibility, backwards compatibility, backward incompatible, backwards incompatible, non-breaking change
      ask: what must people change, and by when?
      hit: This is a breaking change.
      miss: Programs made before May will no longer work.

    compile, compiles, compiled, compiling, compilation, compiler, compilers
      ask: what can people not build or use now?
      not before: a list, a report, the report, lists, album, the results, results
      near: code, error, errors, fails, failed, build, builds, source, assets, templates, project, projects, program, binary
      hit: The code failed to compile.
      miss: We are going to compile a list of all lost orders.

    syntax, syntax error, syntax errors
      known: most
      say: way of writing, typing mistake, typing mistakes
      hit: A syntax error stopped the page.
      miss: A typing mistake stopped the page.

    parameter, parameters
      ask: which choice or field on the page is meant?
      near: url, query, api, invalid, missing, required, default, setting, wrong, server, incorrect, database
      hit: A wrong parameter was sent to the bank.
      miss: The wrong amount was sent to the bank.

    boolean, booleans, integer, integers, string value, string values, data type, data types, floating point
      ask: which field on the page shows or takes the wrong value?
      hit: The amount was stored as an integer.
      miss: The pence were cut off every amount.

    validation error, validation errors, validation failure, validation failures, input validation, form validation, validation rule, validation rules, validation check, validation checks, validation logic, validation step
      ask: which entry in the form is turned down, and what should the customer type?
      hit: Postcodes cause a validation error.
      miss: The form turns down postcodes in small letters.

    tooling, internal tool, internal tools, internal tooling, developer tools, dev tools, devtools
      ask: does this matter to customers, and how?
      hit: A fault in our internal tooling stopped refunds.
      miss: We could not send refunds because of a fault on our side.

    dev team, dev teams, devs, development team, development teams, software engineering team, software engineers
      ask: can you say "we"?
      say: -, programmers, programmers, -, programmers, -, programmers
      known: most
      hit: The dev team has found the bug.
      miss: Our programmers have found the bug.

    QA, QA team, quality assurance testing
      say: testing, testers, testing
      hit: The fault was missed in QA.
      miss: We missed the fault in testing.

    unit test, unit tests, automated test, automated tests, automated testing, acceptance test, acceptance tests, acceptance testing
      ask: why did you not see it before customers did?
      hit: Our unit tests passed.
      miss: We tried it ourselves first and saw nothing wrong.

    bug tracker, issue tracker, issue trackers, bug trackers, GitHub issue, GitHub issues
      ask: where can a customer who is no programmer report it?
      hit: Add it to our issue tracker.
      miss: Write to us if you see it, too.

    IDE, IDEs, code editor, code editors
      ask: in which program do people notice it?
      hit: Your IDE may lose its link to us.
      miss: The program you write in may lose its link to us.

    script, scripts
      say: program, programs
      ask: what did it do to what customers see?
      not after: film, play, drama, radio, shooting
      near: tracking, widget, embed, snippet, automated, ran, runs, executed, server, cleanup, migration, python, deploy, faulty, finished, fix, data, deployed, running, refunds
      hit: A script on one server deleted the baskets.
      miss: The script of the play is sold at the door.

    embed, embeds, iframe, iframes, embedded widget, embedded widgets, embedded player, embedded players, embed code, embed codes
      ask: on whose pages does it not appear?
      hit: Our embeds stay blank.
      miss: Our videos stay blank when other websites show them.

    widget, widgets
      known: most
      ask: which box on the page is meant?
      hit: The chat widget is gone.
      miss: The chat box at the bottom of the page is gone.

    tracking pixel, tracking pixels, tracking tag, tracking tags, tracking script, tracking scripts, conversion tracking, tag manager
      ask: which figures are missing, and for which days?
      hit: The tracking pixel did not fire.
      miss: Visits on Sunday were not counted.

    [pages and browsers]

    URL, URLs
      known: most
      say: web address, web addresses
      hit: The URL has changed.
      miss: The web address has changed.

    subdomain, subdomains, sub-domain, sub-domains, domain registrar, domain registrars, custom domain, custom domains, apex domain, root domain, vanity domain
      ask: which web addresses do not open?
      hit: Custom domains show an error.
      miss: Shops with a web address of their own do not open.

    HTTP, HTTPS, HTTP error, HTTP errors, HTTP status, HTTP traffic, HTTPS traffic, HTTP 500, HTTP 502, HTTP 503, HTTP 504, HTTP 404, HTTP 403, HTTP 429, HTTP status code, HTTP status codes, HTTP response, HTTP responses
      known: most
      ask: what does the browser show instead of the page?
      hit: You may get an HTTP error.
      miss: The browser may show a white page.

    5xx, 4xx, 5xx error, 5xx errors, 4xx error, 4xx errors, 5xx response, 5xx responses, 500s, 502s, 503s, 504s, 500 error, 500 errors, 502 error, 502 errors, 503 error, 503 errors, 504 error, 504 errors, 429 error, 429 errors, 403 error, 403 errors, 5xx status, 500 response, 502 response, 503 response
      ask: what does the page say to the customer, and does it help to try again?
      hit: One page in ten gives a 503 error.
      miss: One page in ten does not open; load it again.

    internal server error, internal server errors, server-side error, server-side errors, client-side error, client-side errors, application error, application errors
      known: most
      ask: on which page does it appear, and what can the customer do?
      hit: The basket shows an internal server error.
      miss: The basket does not open.

    status code, status codes, error code, error codes, exit code, exit codes, return code, return codes, response code, response codes, error string
      known: most
      ask: what does the customer read on the screen?
      not before: on your, on the washing, in the manual
      hit: The app gives an unknown status code.
      miss: The app says: no connection.

    request header, request headers, response header, response headers, HTTP header, HTTP headers, security header, security headers, email header, email headers, message header, message headers, header value, header values
      ask: what fails for customers because of it?
      hit: A response header was missing.
      miss: The browser showed a warning.

    CORS, CSP, content security policy, same-origin policy, cross-origin
      ask: which pages does the browser refuse to show?
      hit: A wrong CORS rule hides the map.
      miss: The map stays grey in every browser.

    HTML, CSS, stylesheet, stylesheets, style sheet, style sheets, markup
      known: most
      ask: what looks wrong, and can people still use the page?
      not before: price, on goods
      hit: The CSS does not arrive.
      miss: Pages have no colours and no pictures, but you can read them.

    static asset, static assets, static file, static files, static content, web assets, image assets, asset delivery, asset pipeline
      ask: which pictures or parts of the page are missing?
      hit: Static assets are missing.
      miss: Pictures and buttons are missing.

    render, renders, rendered, rendering
      known: most
      say: appear, appears, shown, appearing
      not before: assistance, services, it impossible, it useless, useless, him, her, first aid, unusable, help
      near: page, pages, image, images, chart, charts, browser, browsers, template, templates, correctly, incorrectly, properly, preview, map, maps, emails, fonts, slowly
      hit: Charts do not render.
      miss: Charts do not appear.

    redirect, redirects, redirecting, redirect error, redirect errors
      known: most
      ask: on which page do people end up, and where should they go?
      near: page, pages, url, link, links, login, https, browser, domain, website, loop, old, checkout
      not before: the bus, the river, buses, traffic, trains, funds, your post, post, mail
      hit: The old page does not redirect to the new one.
      miss: Police redirect cars around the square.

    session, sessions
      ask: do people have to sign in again, and do they lose their work?
      not after: training, parliamentary, question, swimming, first, morning, afternoon, evening, recording, therapy, closing, opening
      near: login, logged, invalidated, expired, expire, expires, browser, terminated, token, cookie, cookies, persisted, reset, disconnected
      hit: All sessions were invalidated.
      miss: The training session has moved to Thursday.

    user agent, user agents, crawler, crawlers, web crawler, web crawlers, bot traffic, web scraping, scraper traffic, scraping bots, automated traffic
      known: most
      ask: were real customers shut out, and how?
      not before: excavator, lane, lanes
      hit: Crawlers took up all lines.
      miss: Search programs opened so many pages that customers had to wait.

    UI, UIs, GUI, GUIs, user interface, user interfaces, UX, web interface, web interfaces, admin interface
      say: screen, screens, screen, screens, screen, screens, ease of use, web page, web pages, page for administrators
      hit: The UI shows old orders.
      miss: The screen shows old orders.

    admin console, management console, web console, developer console, developer portal, admin panel, management portal, admin portal, cloud console, control console
      say: admin page, management page, web page, -, -, -, -, -, -, -
      ask: which page is that, and what can people not do on it?
      hit: The admin console does not open.
      miss: Shop owners cannot change prices.

    drop-down, drop-downs, dropdown, dropdowns, dropdown menu, dropdown menus, drop-down menu, drop-down menus, modal, modals, tooltip, tooltips
      known: most
      say: list, lists, list, lists, list, lists, list, lists, box, boxes, hint, hints
      not before: share, shift
      hit: The country dropdown is empty.
      miss: The list of countries is empty.

    login flow, sign-in flow, sign-up flow, signup flow, checkout flow, payment flow, onboarding flow, user flow, booking flow, registration flow, password reset flow, purchase flow, user journey, user journeys
      known: most
      ask: at which step do people get stuck?
      hit: The checkout flow is broken.
      miss: You cannot pay once you have typed your address.

    push service, push provider, push delivery, push token, push tokens, push gateway, APNs, FCM
      ask: which alerts do not come to the phone?
      hit: Push delivery is late.
      miss: Alerts reach your phone late.

    WebRTC, RTMP, HLS, codec, codecs, bitrate, bitrates, bit rate, bit rates
      known: most
      ask: what do people see or hear that is not right?
      hit: Streams run at a lower bitrate.
      miss: The picture is less sharp than usual.

    transcode, transcodes, transcoded, transcoding, video encoding, encoding queue, encoding job, encoding jobs, video processing, transcoder, transcoders
      say: convert, converts, converted, converting, video conversion, -, -, -, -, converter, converters
      ask: how long until an uploaded film can be watched?
      hit: Transcoding is slow.
      miss: A film can be watched two hours after you send it.

    geolocation, geo-location, geocoding, geofence, geofences, geofencing, geo-fencing
      known: most
      ask: what shows the wrong place?
      hit: Geolocation is wrong for Malta.
      miss: The map shows people in Malta as if they were in Italy.

    [machines and places]

    data centre, data centres, data center, data centers, datacentre, datacentres, datacenter, datacenters
      known: most
      ask: which customers get their service from there?
      hit: A data centre in Oslo lost power.
      miss: Everybody in Norway was cut off when the power failed in Oslo.

    infrastructure
      known: most
      ask: which part of the service stands on it?
      not after: rail, road, transport, roads, cycling, public, national, water, railway, gas, critical
      near: our, cloud, network, server, hosting, provider, underlying, platform, internal, core, failure, issue, issues, maintenance, upgrade, upgrades, team
      hit: There was a failure in our infrastructure.
      miss: Money for rail infrastructure has run out.

    hosting provider, hosting providers, cloud provider, cloud providers, infrastructure provider, infrastructure providers, cloud vendor, cloud vendors, cloud platform, cloud platforms, cloud infrastructure, cloud environment, cloud environments
      known: most
      ask: which company has the fault, and when does it expect to be done?
      hit: Our cloud provider has a fault.
      miss: The company whose computers we rent has a fault.

    SaaS, PaaS, IaaS, cloud-native, cloud-hosted, self-hosted
      ask: which customers does this concern, and how do they know it?
      hit: Only SaaS customers are cut off.
      miss: If you have our program on your own computers, it works.

    database, databases
      ask: what can people not look up or save?
      hit: The database is slow.
      miss: It takes a minute to look up an order.

    dataset, datasets, data set, data sets
      known: most
      say: data, data, data, data
      ask: which figures or records are meant?
      hit: Two datasets are incomplete.
      miss: The figures for May and June are incomplete.

    database table, database tables, database record, database records, database row, database rows, database entry, database entries, database field, database column, database update, database updates, database upgrade, database maintenance, database issue, database issues, database error, database errors, database outage, database performance, database corruption
      ask: what is wrong with what people have saved, or what can they not open?
      hit: A database upgrade is planned.
      miss: You cannot save anything on Sunday from two to three.

    schema, schemas
      ask: which records are wrong because of it?
      hit: The new schema has a mistake.
      miss: Orders from abroad are put in the wrong list.

    indexing, indexed, search indexing, indexer, indexers
      say: listing, listed, -, -, -
      ask: what can people not find, and since when was it added?
      not before: of pensions, of benefits, to inflation, link, linked
      not after: pension, benefit
      near: search, document, documents, file, files, content, page, pages, delayed, late, behind, slow, products, messages
      hit: Indexing of new documents is late.
      miss: Pensions rise in line with prices.

    metadata
      ask: which details of a file or picture are missing?
      hit: The metadata of photos is lost.
      miss: Photos no longer show the date on which they were taken.

    stale data, stale results, stale content, stale values, stale pages, stale information, stale prices, stale entries, stale copy, stale copies
      known: most
      say: old data, old results, old content, old values, old pages, old information, old prices, old entries, old copy, old copies
      hit: You may see stale prices.
      miss: You may see yesterday's prices.

    traffic
      known: most
      ask: what do people try to open, and does it open?
      not after: road, air, rail, sea, heavy, holiday, motorway, rush-hour
      not before: jam, jams, light, lights, police, warden, accident, calming
      near: web, network, routed, rerouted, rerouting, routing, server, servers, website, site, incoming, inbound, outbound, internet, api, serving, spike, voice, datacentre
      hit: All web traffic is rerouted.
      miss: Rail traffic stops for the storm.

    load
      known: most
      ask: what is slow when many people use it?
      not before: pages, page, slowly, images, the page, more, correctly, properly, up
      not after: to, not, pages, lorry, washing, will, cannot, can, page, they, images, videos, maps, photos, files, may, might, should, does, do, wide, work
      near: high, increased, unusually, excessive, distribute, reduce, cpu
      hit: The shop is slow because of high load.
      miss: A lorry lost its load on the A4.

    under load, under heavy load, heavy load on our, high load on, increased load on, peak load, peak loads, load on our servers, load on our systems, load on the system, load on the platform, load issue, load issues, unusual load, unexpected load
      known: most
      ask: how many people came at once, and what did they have to wait for?
      not before: bearing
      hit: The shop is slow under load.
      miss: So many people came at once that the shop was slow.

    application server, application servers, app server, app servers, server cluster, server farm, server farms
      ask: what can people not do without it?
      hit: An application server has stopped.
      miss: The page on which you book a room does not open.

    server restart, server restarts, server reboot, server reboots, restarted the server, restarted the servers, restart the server, restart the servers, restarting the server, restarting the servers, restarted the service, restart the service, restarting the service, restarted our servers, restarting our servers, restart of the server, restart of the servers, restart of the service, service restart, service restarts, rebooted the server, rebooted the servers, rebooting the server, rebooting the servers
      known: most
      ask: were people cut off, and did they lose what they had typed?
      hit: We restarted the servers at noon.
      miss: Everybody was signed out at noon, and we are sorry for that.

    host, hosts
      known: most
      ask: whose pages or files were on it?
      not before: family, families, city, country, nation, of
      not after: our, your, show, the show's, tv
      near: unreachable, rebooted, reboot, server, ssh, hostname, offline, hypervisor, virtual, migrated, unresponsive
      hit: One host was unresponsive for an hour.
      miss: The host of the show is ill.

    CPU, CPUs, GPU, GPUs, processor cores, CPU cores
      say: processor, processors, graphics processor, graphics processors, processors, processors
      ask: what became slow for people because of it?
      hit: Two GPUs have failed.
      miss: Pictures take twice as long to make.

    disk usage, disk space issue, disk full, disk failure, disk failures, disk error, disk errors, disk capacity, SSD, SSDs, NVMe, memory usage, memory issue, memory issues, memory consumption, ran out of memory, out of memory, memory error, memory errors, memory limit, memory limits
      say: -, -, full disk, broken disk, broken disks, disk fault, disk faults, -, -, -, -, -, -, -, -, -, -, -, -, -, -
      ask: what could people not save or open because of it?
      hit: A disk failure cut off one shop.
      miss: One shop was shut from ten until eleven.

    environment, environments
      known: most
      ask: is it what customers use, or only for trying things out?
      not before: agency, secretary, minister, friendly, day
      not after: the natural, natural, marine, working, urban
      near: test, testing, staging, production, sandbox, dev, development, demo, hosted, deploy, deployed, isolated, trial
      hit: The demo environment is down.
      miss: You cannot try out the program now; what you bought works.

    production
      known: most
      ask: do customers use it, and what do they see?
      not before: line, lines, of the play, company, costs
      near: bug, code, system, systems, environment, servers, database, release, staging, tested, hotfix, apps
      hit: The bug is only in production systems.
      miss: The production of bread stopped for a day.

    sandbox, sandboxes, sandboxed
      known: most
      ask: does it concern real orders, or only trial ones?
      near: api, test, testing, payment, payments, key, keys, mode, production, live, transactions, developers, developer
      hit: Payments in the sandbox fail; live ones work.
      miss: The playground gets a new sandbox.

    configuration, configurations
      say: setting, settings
      not after: seat, seating, cabin, wheel, table, room
      hit: A wrong configuration hid the button.
      miss: A wrong setting hid the button.

    reconfigure, reconfigures, reconfigured, reconfiguring, reconfiguration
      known: most
      ask: what will be different for customers?
      hit: Please reconfigure your phone.
      miss: Please set up your phone again.

    default value, default values, default configuration, default parameter, default parameters
      known: most
      ask: what did people have before, and what do they have now?
      hit: The default value is wrong.
      miss: A new page starts in French, not in Welsh.

    subsystem, subsystems, sub-system, sub-systems, core component, core components, system component, system components, internal component, internal components, affected component, affected components, backend component, software component, software components, infrastructure component, infrastructure components, platform component
      say: part, parts, part, parts, part, parts, part, parts, part, parts, part, parts, part, part, parts, part, parts, part
      ask: which task does it do for the customer?
      hit: A core component has failed.
      miss: Nobody can be billed today.

    core system, core systems, core platform, core service, core services, core application, core functions, core infrastructure
      known: most
      ask: which tasks can people do, and which not?
      hit: All core services are up.
      miss: You can call, write and pay.

    internal service, internal services, supporting service, supporting services, underlying service, underlying services, shared service, shared services, internal system, internal systems, internal network, underlying system, underlying systems, underlying platform, underlying infrastructure
      known: most
      ask: what can customers not do without it?
      hit: An internal service was late to start.
      miss: From six until seven you could not sign in.

    connectivity
      known: most
      ask: who cannot reach what?
      hit: Connectivity is poor in Kent.
      miss: In Kent many phones find no network.

    connectivity issue, connectivity issues, connectivity problem, connectivity problems, connectivity loss, loss of connectivity, network connectivity, internet connectivity, lost connectivity, connectivity error, connectivity errors
      known: most
      ask: who is cut off, and from what?
      hit: Schools report connectivity issues.
      miss: Schools cannot get on the internet.

    response time, response times
      known: most
      ask: how many seconds does a page take now?
      not after: ambulance, police, fire, emergency, elevated, increased, higher, support
      near: page, pages, server, servers, api, website, site, slow, slower, seconds, milliseconds, database, app, application, improved, longer
      hit: Response times of the website are longer.
      miss: Pages need ten seconds to open.

    unresponsive, non-responsive
      known: most
      ask: what does nothing happen on, and does it help to wait?
      not after: patient, was found
      near: server, servers, app, page, pages, system, systems, service, database, website, site, application, screen, button, became, machine
      hit: The app became unresponsive.
      miss: Nothing happens when you press a button in the app.

    uptime
      known: most
      ask: on how many days could people use it?
      hit: Our uptime in May was 99 per cent.
      miss: In May the shop was shut for seven hours.

    high availability, fault tolerance, fault-tolerant, scalability, scalable, resiliency
      known: most
      ask: what will people notice of it: will it fail less often, or be faster?
      hit: The new site has better fault tolerance.
      miss: The new site stays open even if one line breaks.

    resilience, resilient
      known: most
      ask: what will no longer stop the service?
      near: system, systems, platform, network, infrastructure, server, service, services, architecture
      hit: We are improving the resilience of our systems.
      miss: The town showed great courage in the flood.

    optimise, optimises, optimised, optimising, optimisation, optimisations, optimize, optimizes, optimized, optimizing, optimization, optimizations
      known: most
      ask: what will be faster or better for people?
      near: database, code, server, servers, performance, queries, system, systems, platform, network, backend, search, settings, loading
      hit: We have optimised the search code.
      miss: Search takes half as long as before.

    architecture, architectural
      known: most
      ask: what will change for people who use it?
      not after: modern, gothic, roman, landscape, school of
      near: system, systems, software, platform, network, cloud, server, redesign, redesigned, database
      hit: We are changing the architecture of the system.
      miss: The tower is a fine piece of gothic architecture.

    hardening, hardened
      known: most
      ask: against what is it safer now?
      near: system, systems, server, servers, security, network, platform, infrastructure, measures
      hit: We are hardening the network.
      miss: Let the paint dry until it has hardened.

    [signs and rights]

    authorisation, authorization, authorisations, authorizations
      known: most
      ask: what may people not open or do just now?
      not before: letter, form, from your, from the council, from parents
      near: error, errors, fail, fails, failed, failing, service, api, user, users, login, check, checks, token, denied, card, payment
      hit: Card authorisation fails for all shops.
      miss: Shops cannot take cards.

    access control, access controls, permission model, permission check, permission checks, permissions error, permission error, permission errors, permissions issue, user permissions, file permissions
      known: most
      ask: who can or cannot open what?
      hit: A permission error hides some folders.
      miss: Some of you cannot open folders that are yours.

    hash, hashes, hashing, hashed
      known: most
      ask: what does this mean for people's passwords or files?
      not before: brown, browns, tag
      near: password, passwords, file, files, stored, commit, salted, mismatch, algorithm
      hit: Passwords are stored hashed.
      miss: Nobody can read your password, not even we.

    plain text, plaintext, cleartext, clear text, base64
      known: most
      ask: who could read it, and for how long?
      near: password, passwords, stored, logged, sent, transmitted, credentials, email, emails
      hit: Passwords were stored in plain text.
      miss: Anyone in our office could read the passwords.

    log, logs, logged, logging
      known: most
      ask: what did you find out from them?
      not before: in, out, on, into, off, back, fire, cabin, a call, a ticket, your
      not after: ships, captain's, to, please
      near: server, error, errors, audit, access, reviewing, review, inspecting, inspect, application, event, events, debug, export, retention
      hit: We are reading the logs of the server.
      miss: You can log in again.

    audit log, audit logs, audit trail, audit trails, access log, access logs, error log, error logs, server log, server logs, event log, event logs, log file, log files, system logs, application logs, build log, build logs, crash log, crash logs, crash dump, crash dumps
      ask: what is missing from the list, and for which days?
      hit: The audit log has a gap on Friday.
      miss: The list of who opened what has a gap on Friday.

    quota, quotas
      known: most
      ask: how much may people use, and what happens if they use more?
      not after: fishing, milk, gender, catch
      near: usage, exceeded, exceed, limit, limits, storage, api, disk, increase, account, accounts, reset
      hit: Some accounts exceeded their quota.
      miss: Some accounts are full.

    [numbers, jobs and timing]

    jobs, job
      say: tasks, task
      ask: which task of the customer is that, and how late is it?
      not before: centre, market, fair, losses, loss, applicants, offer, offers, vacancies, seekers
      near: queued, runner, runners, processed, cron, processing, stuck, delayed, scheduled, execute, executed, print, export, import
      hit: Export jobs are delayed.
      miss: Two hundred people lost their jobs.

    bulk operation, bulk operations, bulk import, bulk imports, bulk export, bulk exports, bulk action, bulk actions, bulk update, bulk updates, bulk upload, bulk uploads
      known: most
      ask: what can people only do one by one now?
      hit: Bulk uploads fail.
      miss: You can send photos one by one, but not many at once.

    near real-time, realtime, real-time sync, real-time events, real-time feed
      known: most
      ask: how many minutes old is what people see?
      hit: The map is near-real-time again.
      miss: The map is never more than a minute old.

    millisecond, milliseconds
      known: most
      ask: would anybody notice it, and how?
      near: latency, response, took, takes, than, under, over, average, delay, within, below, up to
      hit: Each answer took 900 milliseconds.
      miss: Each answer took nearly a second.

    inbound, outbound
      known: most
      say: incoming, outgoing
      not before: flight, flights, train, trains, journey, ferry, bus, buses, carriageway, platform, tourism
      near: call, calls, email, emails, mail, message, messages, sms, fax
      hit: Inbound calls fail.
      miss: Nobody can call you.

    [words of the trade]

    end user, end users
      known: most
      say: user, users
      hit: End users notice nothing.
      miss: People notice nothing.

    sunset, sunsetted, sunsetting, sunsets
      ask: until when can people use it, and what should they use then?
      not before: at, over, time, times, cruise, hour
      near: api, feature, features, version, legacy, product, products, plan, old
      hit: We are sunsetting the old product.
      miss: The park closes at sunset.

    beta feature, beta features, beta version, beta versions, beta programme, beta program, public beta, private beta, closed beta, open beta, alpha version, general availability, GA release
      known: most
      ask: who has it, and may it fail now and then?
      not before: to the sale, tickets
      hit: This is a beta feature.
      miss: Only fifty people have it so far, and it may fail now and then.

    mirror, mirrors, mirrored, mirroring
      known: most
      ask: what is old or missing in the copy?
      not before: image, on the wall
      near: package, packages, repository, repositories, download, downloads, sync, server, site, ubuntu, debian
      hit: The download mirror is a week old.
      miss: The mirror in the hall is broken.

    LLM, LLMs, large language model, large language models, model inference, inference request, inference requests, inference service, inference latency, context window, fine-tuning job, fine-tuning jobs, prompt cache, prompt caching
      known: most
      ask: what do people ask for, and what do they get instead of an answer?
      hit: Inference requests fail.
      miss: You ask a question and get no answer.

    embedding, embeddings, vector store, vector stores, vector database, vector search, vector index
      ask: what can people not find?
      near: model, models, search, vector, vectors, documents, api, store, slow, fail, fails, failing, incomplete
      hit: Vector search is incomplete and slow.
      miss: You may not find documents that you added today.

    SMTP, IMAP, POP3, SPF, DKIM, DMARC, MTA
      ask: can people send, can they receive, or neither?
      hit: IMAP is slow.
      miss: Letters appear late in your inbox.

    bounce message, bounce messages, bounce rate, hard bounce, hard bounces, soft bounce, soft bounces, bounced email, bounced emails, bounced message, bounced messages, email bounces, greylisting, greylisted
      known: most
      ask: whose letters come back, and should they be sent again?
      hit: You may get a bounce message.
      miss: Your letter may come back; then send it again.

    FTP, SFTP, FTPS, FTP server, FTP servers, SFTP server, WebDAV
      ask: which files can people not fetch or send?
      hit: SFTP is down.
      miss: Shops cannot send us their price lists.

    IoT, over-the-air update, over-the-air updates, OTA update, OTA updates
      known: most
      ask: which things in the house do not work?
      hit: Our IoT service is down.
      miss: Lamps and heaters do not follow the app.

    EDI, EDI message, EDI messages, EDIFACT, HL7, ISO 20022, SWIFT message, SWIFT messages, BACS file, FIX session, FIX sessions, FIX gateway
      ask: which orders or payments do not arrive?
      hit: EDI messages are late.
      miss: Orders from the big shops come in late.

    PBX, VoIP, IVR, IVRs, DTMF, softphone, softphones
      ask: who cannot call whom?
      hit: The PBX has stopped.
      miss: The office cannot be called.

    CRM, ERP, CMS, CRM system, ERP system, POS, POS terminal, POS terminals, POS system, EPOS
      known: most
      ask: which task is it used for?
      hit: The CMS is read-only.
      miss: Editors can read pages, but not change them.

    PSP, payment processor, payment processors, payment gateway, payment gateways, acquirer, acquirers, acquiring bank, card scheme, card schemes
      known: most
      ask: how can people pay, and how not?
      hit: Our payment gateway has a fault.
      miss: You cannot pay by card; cash is fine.

    workspace admin, workspace admins, org admin, org admins, super admin, super admins, superuser, superusers, sysadmin, sysadmins
      known: most
      ask: who in a company or school can do it?
      hit: Org admins must reset the link.
      miss: The head of the school office must send a new link.
    """#
