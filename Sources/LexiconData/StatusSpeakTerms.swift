package let statusSpeakTerms = #"""
    # status-speak: the set phrases of status pages, and what to say or ask instead

    [what is wrong]

    degraded performance, performance degradation, degradation in performance, degradation of performance, degraded service, degraded services, service degradation, degradation of service, performance is degraded, degraded state of service, degraded availability, degraded experience, degraded user experience
      ask: what is slow, what fails, and for whom?
      hit: Search is showing degraded performance.
      miss: Search takes up to ten seconds.

    degradation, degradations
      ask: what works worse than usual, and how would a customer notice?
      not before: of the soil, of soil, of land, of the land, of nature, of forests, of coral
      not after: land, soil, environmental, graceful, moral, forest
      hit: We have seen a degradation since six.
      miss: Since six, every third picture is missing.

    degraded, degrades, degrading, degrade
      ask: what is slow or fails, and for whom?
      not before: soil, soils, land, forest, forests, habitat, habitats
      not after: gracefully
      near: service, services, search, calls, quality, speed, access, connection, connections, system, systems, status, uploads, downloads, logins, functionality
      hit: Call quality remains degraded in Wales.
      miss: Calls in Wales still crackle.

    experiencing issues, experiencing an issue, experiencing a issue, experiencing problems, experiencing a problem, experiencing difficulties, experiencing technical difficulties, experiencing technical issues, experiencing errors, experiencing delays, experiencing an outage, experiencing a disruption, experiencing disruption, experiencing disruptions, experience issues, experience problems, experience difficulties, experience errors, experienced issues, experienced problems, experienced difficulties, experienced an issue
      ask: what can people not do, and since when?
      hit: We are experiencing issues with the ticket shop.
      miss: You cannot buy tickets in the shop.

    service disruption, service disruptions, disruption to service, disruption to services, disruption of service, disruption to our service, disruption to our services, disruption in service, disruptions in service, interruption of service, interruption to service, service interruption, service interruptions
      ask: what stopped, in which places, and from when until when?
      hit: There was a service disruption in Cork.
      miss: In Cork nobody could call from nine until ten.

    intermittent, intermittently
      ask: how often does it fail: one time in two, or in a hundred?
      not before: fasting, rain, showers, drizzle, sunshine, wipers, snow
      hit: Payments fail intermittently.
      miss: About one payment in ten fails.

    sporadic, sporadically
      ask: how often does it happen, and does it help to try again?
      not before: fighting, rain, showers, clashes, gunfire, violence
      near: error, errors, failure, failures, issue, issues, problem, problems, fail, fails, failing, outage, outages, disconnects, disconnections, timeouts, delays
      hit: There are sporadic errors at the checkout.
      miss: A few orders an hour get lost; try again and it works.

    elevated error rate, elevated error rates, elevated errors, elevated rate of errors, elevated rates of errors, elevated levels of errors, elevated failure rate, elevated failure rates, elevated number of errors, increased error rate, increased error rates, increased rate of errors, increased rates of errors, increased errors, higher error rate, higher error rates, higher than normal error rates, higher than usual error rates, error rate, error rates
      ask: how many attempts fail, and which ones?
      hit: We see elevated error rates for video calls.
      miss: Every fifth video call breaks off.

    elevated response times, increased response times, higher response times, elevated load times, elevated wait times
      ask: how long does a page take now, and how long on a normal day?
      hit: Customers may notice increased response times.
      miss: A page takes eight seconds instead of one.

    performance issue, performance issues, performance problem, performance problems, performance impact, performance impacts, slow performance, poor performance, reduced performance, impaired performance, performance impairment, suboptimal performance, sub-optimal performance
      ask: what is slow, and how slow is it?
      not before: by the team, of the play, of shares
      hit: There are performance issues in the photo album.
      miss: Photos take up to a minute to open.

    partial outage, partial outages, major outage, major outages, partial service outage, partial disruption, partial interruption, partial degradation
      ask: who is cut off, and what still works?
      hit: There is a partial outage of the phone service.
      miss: Calls abroad fail; calls within the country work.

    unplanned outage, unplanned outages, unplanned downtime, unplanned interruption, unplanned interruptions, unscheduled outage, unscheduled outages, unscheduled downtime, unplanned maintenance, unscheduled maintenance
      ask: what does not work, and when do you expect it back?
      hit: This is an unplanned outage.
      miss: The shop has been closed since noon, and we did not see it coming.

    an issue with, an issue affecting, an issue impacting, an issue that is causing, an issue causing, an issue where, an issue preventing, an issue in which, an issue whereby, issues with our, issues affecting, issues impacting, issue has been identified, issue is being investigated, issue was identified, technical issue, technical issues, known issue, known issues
      ask: what goes wrong, put as the customer sees it?
      hit: There is an issue with invoices.
      miss: Invoices show the wrong date.

    anomaly, anomalies, anomalous behaviour, anomalous behavior, abnormal behaviour, unexpected behaviour, unexpected behavior
      ask: what did customers see that was not right?
      not after: magnetic, weather, temperature, climate, gravity, sea surface
      hit: We noticed an anomaly in the delivery times.
      miss: Some delivery times were a day out.

    stability, instability, instabilities, unstable
      ask: does it break off, and how often?
      not after: political, financial, economic, emotional, job, price, vehicle, slope, structural
      not before: weather, ground, slope, slopes, air, cliff, cliffs, building
      near: service, services, connection, connections, platform, system, systems, issue, issues, network, app, application, website, server, servers, monitor, monitoring
      hit: We are watching the stability of the platform.
      miss: We are watching whether calls still break off.

    unavailability, period of unavailability, periods of unavailability
      ask: what could customers not reach, and for how long?
      hit: We regret the unavailability of the archive.
      miss: You could not open the archive from one until two, and we are sorry.

    reduced availability, availability issue, availability issues, availability impact, availability incident
      ask: what can people reach now, and what not?
      near: service, services, system, systems, app, website, platform, api, site, login, online, feature, features, portal
      hit: The portal has availability issues today.
      miss: Tickets for the show are nearly sold out.

    reduced functionality, limited functionality, loss of functionality, impaired functionality, full functionality, core functionality, key functionality, all functionality, functionality has been, functionality is, functionality was
      ask: which tasks can customers do, and which not?
      hit: The app has regained full functionality.
      miss: You can do everything in the app again.

    service-affecting, non-service-affecting, customer-affecting, service-impacting, non-service-impacting, user-impacting, user-affecting, customer-impacting, client-impacting, business-impacting
      ask: what will customers notice?
      hit: The work on the line is service-affecting.
      miss: During the work on the line you cannot call.

    customer-facing, client-facing, user-facing, public-facing, external-facing
      ask: which pages or apps that customers use are meant?
      not before: role, roles, job, jobs, staff, post, posts
      hit: All customer-facing systems are up.
      miss: The shop, the app and the help desk are up.

    impacted, impacting, impacts
      as: verb
      say: affected, affecting, affects
      not before: tooth, teeth, wisdom, colon, bowel, snow
      hit: Customers in Spain are impacted.
      miss: Customers in Spain cannot order.

    customer impact, user impact, business impact, service impact, scope of impact, scope of the impact, extent of the impact, extent of impact, impact scope, impact assessment, impact to customers, impact on customers, impact to users, impact on users, impact to services, impact on services, no impact to, no impact on, no impact for, minimal impact, end-user impact
      ask: what could customers not do?
      not after: environmental
      not before: on the environment, on nature
      hit: There was no customer impact.
      miss: Nobody missed a call because of it.

    impact
      ask: what does it change for customers?
      not before: of the crash, assessment, statement, crater, sprinkler, on the environment
      not after: environmental, on, the moment of
      near: customer, customers, user, users, service, services, scope, incident, outage
      hit: We are assessing the impact of this incident.
      miss: The car lost a wheel in the impact.

    a subset of users, a subset of customers, a subset of our customers, a subset of our users, a small subset, a limited subset, a subset, subset of users, subset of customers, subset of our customers, subset of accounts, subset of requests, subset of servers, subset of traffic, small number of customers, small number of users, limited number of customers, limited number of users, a number of customers, a number of users
      ask: how many are that, and how can somebody tell that he is one of them?
      hit: A subset of users cannot sign in.
      miss: Everybody whose name begins with M cannot sign in.

    small percentage of, small percentage, low percentage of, small proportion of, small fraction of, certain percentage of
      ask: how many: one in ten, or one in a thousand?
      near: customers, users, accounts, requests, calls, orders, members, clients, emails, messages, payments, visitors, transactions, devices
      hit: A small percentage of calls did not connect.
      miss: Three calls in a hundred did not connect.

    isolated incident, isolated to, isolated the issue, isolated the problem, isolated the cause, isolated the fault, issue has been isolated, problem has been isolated, fault has been isolated, isolate the issue, isolate the problem, isolate the fault, isolate the cause, isolating the issue, isolating the fault, isolating the problem, isolating the cause
      ask: which part is it in, and who is not affected?
      hit: The fault has been isolated to one town.
      miss: Only calls from Hull fail.

    [what we do]

    investigating reports, investigating an issue, investigating the issue, investigating this issue, investigating issues, currently investigating, under investigation, being investigated, continue to investigate, continuing to investigate, further investigation, investigation is ongoing, ongoing investigation, investigations are ongoing, root cause investigation, actively investigating
      ask: what do customers see, what do you know so far, and when will you say more?
      not before: by the police, by police, for fraud, for murder
      hit: The matter is under investigation.
      miss: We do not know yet why letters are late, and will write again at five.

    actively working, working diligently, diligently working, working hard to resolve, working actively, working tirelessly, working urgently, actively monitoring, actively engaged, working to resolve, working on a resolution, working towards a resolution, working toward a resolution, working to mitigate, working to restore, working with urgency
      ask: what are you doing just now, and when do you expect it to work?
      hit: We are actively working on the lines.
      miss: We are laying a new cable, and should be done by eight.

    engineers are engaged, engineers have been engaged, engineers are engaging, engineering team is engaged, engineering teams are engaged, engineering team has been engaged, teams are engaged, team is engaged, teams have been engaged, team has been engaged, engaged our engineering, engaged our engineers, engaged with our vendor, engaged our vendor, engaged with the vendor, engaged the vendor, engaged our provider, engaged with our provider, engaging our vendor, engaging with our provider, vendor has been engaged, provider has been engaged
      ask: who is doing what at this moment, and when do you expect a result?
      hit: Our engineers are engaged.
      miss: Four people have been mending it since noon.

    relevant team, relevant teams, appropriate team, appropriate teams, responsible team, responsible teams, subject matter expert, subject matter experts
      ask: who is working on it, and what is he doing?
      not after: not the
      hit: The relevant teams have been told.
      miss: Two technicians are changing the cable.

    all hands on deck, all hands, top priority, highest priority, utmost priority, utmost urgency, high priority, treating this as a priority, matter of urgency
      ask: when do you expect it to work, or when will you write again?
      not before: meeting, mail, seat, seats
      near: issue, this, incident, problem, outage, fix, fixing, resolving, restoring, deck, engineers, team, teams, fault
      hit: It is all hands on deck to mend the fault.
      miss: We should be done by six, and will write again at four.

    mitigate, mitigates, mitigated, mitigating
      ask: what is better now for customers, and what is still wrong?
      not before: climate, flooding, circumstances, circumstance, global
      hit: The problem has been mitigated.
      miss: Most calls get through again, but not those to Malta.

    mitigation, mitigations, mitigation in place, mitigation measure, mitigation measures, mitigation step, mitigation steps, mitigation strategy, mitigation strategies, mitigation action, mitigation actions
      ask: what did you change, and what can customers do again because of it?
      not after: climate, flood, ddos, attack
      hit: A mitigation is in place.
      miss: We send all calls over the other line, and they get through.

    remediate, remediates, remediated, remediating, remediation, rectify, rectifies, rectified, rectifying, rectification
      say: mend, mends, mended, mending, repair, put right, puts right, put right, putting right, repair
      not after: soil, land, asbestos, cladding
      hit: We remediated the fault on Monday.
      miss: We mended the fault on Monday.

    root cause, root causes, underlying cause, underlying causes, underlying issue, underlying issues, underlying problem, underlying problems, root cause analysis, root cause analyses
      say: cause, causes, cause, causes, fault, faults, fault, faults, search for the cause, searches for the cause
      hit: We know the root cause.
      miss: We know why letters got lost: a disk was full.

    resolution, resolutions
      ask: by when will it work again?
      not before: to, centre, of the council, of the board
      not after: high, low, screen, image, video, display, picture, photo, UN, new year's, dispute, photo, camera, higher, lower, pass the, passed a, passed the
      near: issue, incident, problem, fault, eta, permanent, outage, towards, until, expected, expect
      hit: There is no expected time for a resolution.
      miss: We do not know yet when you can call again.

    issue has been resolved, issue is resolved, issue was resolved, issue is now resolved, issue has now been resolved, issues have been resolved, issue resolved, incident has been resolved, incident is resolved, incident was resolved, incident is now resolved, incident has now been resolved, problem has been resolved, problem is now resolved, considered resolved, fully resolved, deemed resolved, marking this incident as resolved, marking this as resolved, mark this as resolved, resolve the issue, resolve the incident, resolve the problem, resolve this issue, resolve this incident, resolving the issue, resolving this issue, resolved the issue, resolved this issue
      ask: what works again, since when, and must customers do anything?
      hit: The incident has been resolved.
      miss: Since half past three you can print tickets again.

    fix has been implemented, fix was implemented, fix is being implemented, implemented a fix, implementing a fix, implement a fix, implemented the fix, implementing the fix, fix has been applied, fix has been deployed, fix was applied, fix was deployed, applied a fix, applying a fix, fix implemented, implemented a change, implementing a solution, implemented a solution, solution has been implemented, corrective action, corrective actions, corrective measures, preventive measures, preventative measures, preventive action, preventive actions
      ask: what did you change, and does it work for everybody now?
      hit: A fix has been implemented.
      miss: We replaced the broken cable, and all phones ring again.

    workaround, workarounds, a work-around
      say: temporary fix, temporary fixes, a temporary fix
      ask: what can people do until then?
      not after: temporary
      hit: There is a workaround for the missing button.
      miss: Until the button is back, press Enter.

    continue to monitor, continuing to monitor, continues to monitor, will continue monitoring, keep monitoring, keeps monitoring, keep a close eye on
      say: keep watching, still watching, keeps watching, will keep watching, keep watching, keeps watching, watch
      hit: We will continue to monitor.
      miss: We will keep watching until midnight.

    monitoring the situation, monitor the situation, closely monitoring, monitor closely, monitoring closely, monitoring the results, monitor the results, monitoring for any, monitoring for further, monitoring the fix, monitoring the platform, monitoring the service, monitoring the system, monitoring recovery, monitoring to ensure, monitor to ensure, monitoring phase, currently monitoring
      ask: what exactly are you watching, and until when?
      hit: We are closely monitoring all lines.
      miss: We are counting failed calls until midnight.

    troubleshoot, troubleshoots, troubleshooting, troubleshooted
      as: verb
      say: look for the fault, looks for the fault, looking for the fault, looked for the fault
      not before: guide, guides, page, pages, steps, tips, article, articles
      hit: Technicians are troubleshooting the lift.
      miss: Technicians are looking for the fault in the lift.

    out of an abundance of caution, as a precautionary measure
      say: to be on the safe side
      hit: Out of an abundance of caution, we closed the shop.
      miss: We closed the shop to be on the safe side.

    [it works again]

    fully operational, operating normally, operating as expected, operating as normal, functioning normally, functioning as expected, functioning correctly, functioning as normal, performing as expected, performing normally, normal operation, normal operations, normal service levels, normal levels, normal functionality, all systems operational, now operational, back to operational, systems are operational, services are operational, service is operational, system is operational, remains operational, remain operational, operational again, operating within normal parameters, within normal parameters, operational status
      ask: what can customers do again, and is anything still missing?
      hit: The ticket machines are fully operational.
      miss: The ticket machines sell tickets again.

    restored to normal, restored to normal operation, restored to normal operations, restored to full service, returned to normal operation, returned to normal operations, returned to normal service, returning to normal operation, resumed normal operation, resumed normal operations, resume normal operation, resuming normal operations, service has been restored, services have been restored, service was restored, services were restored, service restored, services restored, full service restored, full service has been restored, service is restored, services are restored, restore service, restore services, restoring service, restoring services, restore normal service, restoring normal service, service restoration, restoration of service, restoration of services, full restoration
      ask: what works again, and since when?
      hit: Service has been restored.
      miss: All trains show their times again since two.

    signs of recovery, showing signs of recovery, seeing recovery, seeing signs of improvement, seeing improvement, seeing improvements, signs of improvement, partial recovery, gradual recovery, initial recovery, recovery is in progress, recovery in progress, recovery is underway, service recovery, services are recovering, service is recovering, systems are recovering, system is recovering, services have recovered, service has recovered
      ask: what works again already, and what not yet?
      hit: We are seeing signs of recovery.
      miss: Half of you can sign in again; the others have to wait a little.

    return to service, returned to service, returning to service, returns to service, brought back online, bring back online, brought online, brought back into service, brought back into operation, taken out of service, took out of service, out of rotation, taken out of rotation, back in rotation, removed from service, put back into service, placed back into service
      ask: what can customers use again, or no longer?
      near: server, servers, system, systems, site, node, nodes, host, hosts, link, links, equipment, device, devices, router, routers, switch, database, hardware, unit, line
      hit: The router was returned to service.
      miss: The old ferry was returned to service in May.

    confirmed resolution, confirm resolution, confirmed stable, confirmed as stable, stabilised, stabilized, stabilise, stabilize, stabilising, stabilizing, stabilisation, stabilization
      ask: can everybody work again without breaks?
      not before: his, her, the patient, the bank, the building, the slope, the cliff
      near: service, services, system, systems, platform, network, connection, connections, performance, database, website, app, issue, resolution, traffic, server, servers
      hit: The platform has stabilised.
      miss: Pages have opened without a break for an hour.

    [when]

    at this point in time, at this time, at this moment in time, at the present time, at present time, as of now, as of this writing, at the time of writing, as of this moment
      say: now
      not before: of year, of the year, of day, of night, every, each
      hit: No other city is cut off at this time.
      miss: No other city is cut off now.

    in the interim, interim solution, interim solutions, interim measure, interim measures, interim fix
      say: until then, stopgap, stopgaps, stopgap, stopgaps, stopgap
      hit: In the interim, please use the side door.
      miss: Until then, please use the side door.

    as soon as possible, as soon as we can, as quickly as possible, in due course, in a timely manner, in a timely fashion, at the earliest opportunity, at our earliest convenience
      ask: at what time, or at the latest when?
      near: update, updates, provide, provided, resolve, resolved, restore, restored, information, share, follow, details, inform, fix, fixed, resolution
      hit: The fault will be fixed in due course.
      miss: Please change your password as soon as possible.

    as more information becomes available, as it becomes available, as information becomes available, when more information is available, when more information becomes available, once we have more information, as we learn more, further updates to follow, updates to follow, more details to follow, further information will follow, further updates will be provided, further updates will follow, updates will be provided, update will be provided, will provide an update, will provide updates, provide further updates, provide an update, further update will be provided
      ask: at what time will you write again?
      hit: Further updates will be provided.
      miss: We will write again at half past four.

    maintenance window, maintenance windows, scheduled maintenance window, scheduled maintenance windows, maintenance period, planned maintenance window, planned maintenance windows, emergency maintenance window, maintenance activity, maintenance activities, planned works window, outage window, downtime window, service window
      ask: from when until when, and what will not work in that time?
      hit: The maintenance window begins on Sunday.
      miss: On Sunday, from two to four, you cannot place orders.

    extended maintenance, emergency maintenance, urgent maintenance, essential maintenance, maintenance is in progress, maintenance in progress, undergoing maintenance, undergoing scheduled maintenance, performing maintenance, perform maintenance, performing scheduled maintenance, performing emergency maintenance, conducting maintenance, carrying out essential maintenance
      ask: what will not work, and for how long?
      hit: The map is undergoing maintenance.
      miss: We are repairing the map; it will be back at ten.

    planned downtime, scheduled downtime, extended downtime, brief downtime, period of downtime, periods of downtime, minimal downtime, zero downtime, brief interruption, brief interruptions, brief interruption of service, momentary interruption, momentary disruption
      ask: for how many minutes, and what should customers save beforehand?
      hit: Expect a brief interruption at noon.
      miss: At noon you will be cut off for two minutes.

    [to the customer]

    apologise for any inconvenience, apologize for any inconvenience, apologies for any inconvenience, apologise for the inconvenience, apologize for the inconvenience, apologies for the inconvenience, sorry for any inconvenience, sorry for the inconvenience, regret any inconvenience, regret the inconvenience, any inconvenience caused, any inconvenience this may cause, any inconvenience this may have caused, any inconvenience this has caused, inconvenience this may have caused, inconvenience caused, inconvenience this caused, apologise for any disruption, apologise for the disruption, apologies for the disruption, apologize for the disruption, apologise for this disruption
      ask: what exactly are you sorry for: what could people not do?
      hit: We apologise for any inconvenience.
      miss: We are sorry that you had to wait in the rain for your tickets.

    appreciate your patience, appreciate your understanding, appreciate your patience and understanding, thank you for your patience, thanks for your patience, thank you for your patience and understanding, thank you for your understanding, thanks for your understanding, thank you for bearing with us, please bear with us, bear with us, your continued patience, your patience while, your patience as, your patience during, patience and understanding
      ask: can you use this line to say when it will work, or what to do until then?
      hit: We appreciate your patience.
      miss: Until it works, please pay in cash.

    understand the impact this, understand the importance of, understand how important, we understand the frustration, understand how frustrating, take this very seriously, take these matters seriously, takes the security of, takes the privacy of, take the reliability of, committed to providing, commitment to providing, strive to provide, we value your business, your business is important
      ask: what will you do so that it does not happen again?
      hit: We understand how important the ticket shop is.
      miss: From next week a second machine will sell tickets if the first one stops.

    may experience, might experience, could experience, may be experiencing, might be experiencing, could be experiencing, may have experienced, might have experienced, may encounter, might encounter, could encounter, may observe, might observe
      ask: does it fail for them or not, and how often?
      hit: Customers may encounter errors when paying.
      miss: One in five card payments fails.

    encounter, encounters, encountered, encountering, observe, observes, observed, observing
      as: verb
      say: see, sees, saw, seeing, see, sees, saw, seeing
      near: error, errors, issue, issues, problem, problems, failure, failures, delay, delays, slowness, difficulties, increase, impact, latency
      hit: We observed more errors after lunch.
      miss: The town observed a minute of silence after lunch.

    no action is required, no action required, no further action is required, no further action required, no further action is needed, no action is needed, no action is necessary, no customer action is required, no customer action required, no customer action is needed
      ask: can you say "You need not do anything"?
      hit: No action is required.
      miss: You need not do anything.

    reach out to, reach out, reaching out, reached out, do not hesitate to contact, please do not hesitate, don't hesitate to, do not hesitate to reach out, open a support ticket, raise a support ticket, open a ticket, raise a ticket, submit a ticket, contact support via ticket
      ask: how can customers get help: by phone, by email, at which address?
      not before: and touch, and grab
      hit: Please reach out to our help desk.
      miss: If you need help, call 0123 456.

    rest assured, please be assured, be assured, please be advised, be advised that, please be informed, kindly note
      ask: can you say the news itself, without these words before it?
      hit: Rest assured that your photos are safe.
      miss: Your photos are safe.
    """#
