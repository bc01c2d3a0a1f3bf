package let operationsTerms = #"""
    # core-operations: what the people who run a service say to each other

    [reports and rules]

    RCA, RCAs
      known: some
      ask: what went wrong, and what will you do so that it does not come back?
      hit: We will send the RCA to all customers.
      miss: On Monday we will tell you what went wrong.

    RFO, RFOs, reason for outage report, reason for outage reports
      ask: why did it fail, and where can customers read about it?
      hit: An RFO can be asked for from tomorrow.
      miss: From tomorrow you can ask us for a report on what happened.

    post-incident review, post-incident reviews, post-incident report, post-incident reports, post-incident analysis, incident retrospective, incident retrospectives, blameless review, after-action review, after-action reviews, after-action report
      known: most
      ask: what will you publish, and on which day?
      hit: A post-incident review will follow.
      miss: By Friday you can read here what we learnt.

    SLO, SLOs, service level objective, service level objectives
      ask: what did customers get that was worse than promised?
      hit: Search missed its SLO in March.
      miss: In March, search was slower than we promise.

    SLI, SLIs, service level indicator, service level indicators
      ask: what did you measure, and what would a customer have noticed?
      hit: The SLI for uploads fell to 91.
      miss: Nine uploads in a hundred did not finish.

    SLA, SLAs, service level agreement, service level agreements
      known: some
      ask: what was promised, and do customers get money back?
      hit: The delay counts against our SLA.
      miss: You will get a refund, because we did not keep our promise.

    SLA breach, SLA breaches, breach of SLA, breach of the SLA, breached the SLA, breached our SLA, SLA credit, SLA credits
      known: some
      ask: which promise was not kept, and what do customers get for it?
      hit: Nobody has suffered an SLA breach.
      miss: Nobody had to wait longer than the contract allows.

    error budget, error budgets
      ask: how often did it fail for customers this month?
      hit: We have used up our error budget for June.
      miss: It has failed more often this June than we allow ourselves.

    MTTR, MTTD, MTTA, MTBF, mean time to recovery, mean time to repair, mean time to resolve, mean time to detect, mean time between failures
      ask: how long did customers have to wait this time?
      hit: Our MTTR was forty minutes last year.
      miss: Last year a fault was mended in forty minutes on average.

    RPO, RPOs, RTO, RTOs, recovery point objective, recovery point objectives, recovery time objective, recovery time objectives
      ask: how much work may be lost, and how long will it take until everything is back?
      hit: The RTO for this site is four hours.
      miss: This site should be back within four hours.

    five nines, four nines, three nines
      known: some
      ask: how many minutes a year may it be down?
      hit: We promise four nines for the map service.
      miss: We promise that the map is down for less than an hour a year.

    ETR, ETRs, estimated time to resolution, estimated time of restoration
      known: some
      ask: when do you think it will work again?
      hit: There is no ETR for the phone lines.
      miss: We do not know yet when the phones will work again.

    [people and teams]

    NOC, NOCs, network operations centre, network operations center, network operations centres, network operations centers
      known: some
      ask: whom can customers call, and on which number?
      hit: Please ring the NOC.
      miss: Please ring us on the usual number.

    SRE, SREs, site reliability engineer, site reliability engineers, site reliability engineering, site reliability team
      ask: can you say "we"?
      say: technician, technicians, technician, technicians, -, -
      known: some
      hit: Two SREs are looking into it.
      miss: Two technicians are looking into it.

    DevOps, DevOps team, DevOps engineers, ops team, ops teams, infra team, platform engineering team, platform engineering
      ask: can you say "we"?
      say: -, -, technicians, -, technicians, -, -, -
      known: some
      hit: The DevOps team found the fault at ten.
      miss: Our technicians found the fault at ten.

    on-call rotation, on-call rotations, on-call engineer, on-call engineers, on-call team, on-call teams, on-call responder, on-call responders, on-call SRE, on-call schedule
      known: some
      ask: since when has somebody been working on it?
      hit: The on-call engineer was woken at four.
      miss: Dr Shah is on call this weekend.

    incident commander, incident commanders, incident lead, incident manager, incident managers, major incident manager, major incident managers, major incident team, incident management team
      known: most
      ask: whom can customers turn to with questions?
      hit: The incident commander has closed the case.
      miss: If you have questions, ask for Ms Hill.

    incident management process, major incident process, incident response process, incident response plan, incident response procedures, problem management, problem record, problem records, incident ticket, incident tickets, ITIL
      known: some
      ask: what are you doing now that helps customers?
      hit: We have opened a problem record.
      miss: We are now looking for what made it fail.

    L1 support, L2 support, L3 support, L2 team, L3 team, L2 engineers, L3 engineers, tier 1 support, tier 2 support, tier 3 support, level 1 support, level 2 support, level 3 support, 2nd line support, 3rd line support, second-line support, third-line support
      known: some
      ask: who deals with it now, and when will customers hear more?
      hit: The case is with L3 support.
      miss: Our most experienced technicians have the case now.

    tier-1 partner, tier-1 partners, tier-1 carrier, tier-1 carriers, tier-1 provider, tier-1 providers, tier-1 supplier, tier-1 suppliers, tier-1 vendor, tier-1 network, tier-2 provider, tier-2 carrier
      known: some
      ask: which company has the fault, and what does that stop customers from doing?
      hit: One of our tier-1 partners has a fault.
      miss: A phone company we work with has a fault, and some calls abroad do not get through.

    remote hands, smart hands
      known: some
      ask: is somebody on the way to mend it, and when will he be there?
      near: technician, technicians, engineer, engineers, site, facility, team, support, ticket, request, provider, centre, center, rack
      hit: Remote hands are on site to swap the disk.
      miss: A technician is there and changes the broken disk.

    TAC case, TAC cases, vendor case, vendor ticket, vendor tickets, vendor escalation, case with the vendor, ticket with the vendor, ticket with our vendor, case with our vendor
      known: some
      say: report to the supplier, reports to the supplier, report to the supplier, report to the supplier, reports to the supplier, -, -, -, -, -
      ask: who has to mend it, and when will that be?
      hit: We opened a TAC case last night.
      miss: Last night we asked the maker of the phone exchange for help.

    war room, war rooms
      known: some
      ask: who works on it, and when will you next tell customers how it goes?
      not before: of Churchill, museum, museums
      not after: Churchill's, cabinet
      hit: A war room has been set up.
      miss: Ten of us are working on nothing else.

    bridge call, bridge calls, incident bridge, incident bridges, technical bridge, crisis bridge, outage bridge, incident call, incident channel, incident channels, troubleshooting bridge
      known: some
      ask: what have you found out so far?
      hit: All teams have joined the bridge call.
      miss: Everybody who can help is on the phone.

    [steps and papers]

    runbook, runbooks, run book, run books
      say: -, instructions, -, instructions
      known: some
      ask: what will you do next, and how long will it take?
      hit: The team follows the runbook.
      miss: The team is doing what it did last time, which took an hour.

    playbook, playbooks
      known: some
      say: plan, plans
      ask: what are you doing, and what will change for customers?
      near: incident, recovery, response, outage, executed, executing, executes, engineers, disaster
      hit: Our incident playbook was started at six.
      miss: The coach has written a new playbook for the spring season.

    MOP, MOPs, SOP, SOPs, standard operating procedure, standard operating procedures
      ask: what will happen, in which order, and what will customers notice?
      hit: The provider did not keep to the MOP.
      miss: Somebody unplugged the wrong cable.

    escalation path, escalation paths, escalation matrix, escalation procedure, escalation procedures, escalation process, escalation policy, escalation policies, escalation point
      known: some
      ask: whom can customers turn to if nobody answers them?
      hit: Please use the usual escalation path.
      miss: If nobody answers, please call the head of the help desk.

    escalate, escalates, escalated, escalating, escalation, escalations
      known: some
      ask: who has been asked to help, and when do you expect an answer?
      near: ticket, tickets, case, internally, engineering, vendor, supplier, carrier, provider, engineers, tier, incident, issue
      hit: The case was escalated to the carrier.
      miss: Tension on the border has escalated.

    triage, triages, triaged, triaging
      known: some
      as: verb
      say: sort, sorts, sorted, sorting
      ask: what have you found out, and what do you do next?
      not before: nurse, nurses, ward, room
      not after: hospital, patient, medical
      near: incident, incidents, issue, issues, ticket, tickets, bug, bugs, engineers, engineering, alert, alerts, problem, outage, cause
      hit: Engineers are triaging the problem.
      miss: Please see the triage nurse first.

    P0, P1, P2, P3
      known: some
      ask: how bad is it for customers: what can they not do at all?
      near: incident, incidents, ticket, tickets, issue, issues, priority, raised, declared, outage, alert, fault, case, bug, supplier, engaged, raised, under
      hit: We have declared a P1.
      miss: Please leave your car in P1 or P2.

    sev 0, sev 1, sev 2, sev 3, sev0, sev1, sev2, sev3, sev-one, severity 0, severity 1, severity 2, severity 3, severity-one incident, severity-two incident, severity level, severity levels, priority 1 incident, priority 1 incidents, priority 1 ticket, priority one incident
      known: some
      ask: can customers still work, and what does not work for them?
      hit: This was a Sev-1 for six hours.
      miss: For six hours nobody could book anything.

    [watching the machines]

    telemetry
      known: some
      ask: what did you see, and did customers notice it as well?
      hit: Our telemetry shows fewer errors.
      miss: We see fewer errors now.

    observability
      ask: how will you notice the fault sooner next time?
      hit: We are improving our observability.
      miss: Next time we want to notice it before you do.

    alerting threshold, alerting thresholds, alert threshold, alert thresholds, alerting system, alerting systems, alerting rule, alerting rules, alert rules, alerting pipeline, alert fatigue, alert storm, monitoring threshold, monitoring thresholds, our alerting
      known: some
      ask: when did you notice it, and when will you notice it next time?
      hit: We have lowered our alerting thresholds.
      miss: From now on a warning will come after one minute.

    alert fired, alerts fired, alert firing, alerts firing, alarm fired, alarms fired, alarms firing, alert triggered, alerts triggered, paging alert, paging alerts, monitoring alert, monitoring alerts, monitoring alarm, monitoring alarms, internal alert, internal alerts, internal alarm, internal alarms
      known: some
      ask: since when could customers notice it?
      hit: Our first alert fired at 06:12.
      miss: It began at 06:12, when the first orders got lost.

    engineers were paged, engineer was paged, engineers have been paged, team was paged, teams were paged, paged the engineers, paged the team, paged our engineers, got paged
      known: some
      ask: since when has somebody been working on it?
      hit: The storage team was paged at midnight.
      miss: Two of us have been working on it since midnight.

    log shipping, log shipper, log shippers, log aggregation, log forwarding, log forwarder, log ingestion, log rotation, log collection, log collector, log collectors, centralised logging, centralized logging
      ask: do customers miss anything in their own reports?
      hit: Log shipping stopped on Sunday.
      miss: Your visitor reports for Sunday are empty.

    dashboard, dashboards
      known: most
      say: overview, overviews
      ask: which figures are wrong or missing?
      not before: camera, cameras, light, lights
      near: metrics, monitoring, telemetry, graphs, alerts, latency, internal
      hit: Our internal dashboards stayed green.
      miss: You can see your orders on your dashboard.

    metrics
      known: some
      say: figures
      ask: what do the figures say about customers: how many can work again?
      hit: All metrics look good again.
      miss: Fewer pages fail now than an hour ago.

    synthetic monitoring, synthetic monitor, synthetic monitors, synthetic check, synthetic checks, synthetic test, synthetic tests, synthetic transaction, synthetic transactions, synthetic probe, synthetic probes
      known: some
      ask: which step did you try yourselves, and did it work?
      hit: Our synthetic checks have passed since nine.
      miss: We place a test order every minute, and each has gone through since nine.

    false positive, false positives
      known: some
      say: false alarm, false alarms
      near: alert, alerts, alarm, monitoring, monitor, detection, scanner, filter, flagged, blocked, rule
      hit: The alert was a false positive.
      miss: The warning was a false alarm, and nothing had failed.

    unhealthy
      known: some
      say: faulty
      ask: which part of the service did not answer, and what did customers notice?
      near: host, hosts, server, servers, node, nodes, instance, instances, target, targets, marked, became, backend, database, service, services
      hit: Two of the database servers became unhealthy.
      miss: Too much salt is unhealthy.

    return to baseline, returned to baseline, returning to baseline, back to baseline, above baseline, below baseline, baseline levels, baseline level, normal baseline, baseline performance
      known: some
      as: phrase
      say: return to normal, returned to normal, returning to normal, back to normal, above normal, below normal, -, -, -, -
      ask: is it now as fast and as reliable as on any other day?
      hit: Errors are back to baseline.
      miss: There are no more errors today than on other days.

    [standing on two legs]

    disaster recovery, disaster recovery plan, disaster recovery plans, disaster recovery site, disaster recovery sites, disaster recovery test, disaster recovery tests, disaster recovery procedure, disaster recovery procedures, disaster recovery environment, disaster recovery exercise
      known: some
      ask: where does the service run from now, and can customers do everything there?
      not before: fund, funds, grant, grants, relief, agency, centre for flood
      hit: We have started our disaster recovery plan.
      miss: The shop runs from our second building now.

    DR site, DR sites, DR plan, DR plans, DR test, DR tests, DR environment, DR failover, DR exercise, DR drill, DR procedure, DR procedures, DR centre, DR facility, invoked DR, DR mode
      known: some
      ask: does the service run from the other site, and what is different for customers?
      hit: All calls are answered at the DR site.
      miss: All calls are answered in Leeds, not in York.

    redundancy
      known: some
      say: spare equipment
      ask: was there a second one to step in, and why did it not help?
      not before: pay, payment, payments, notice, notices, package, packages, scheme, consultation
      not after: voluntary, compulsory, staff, notice of, risk of
      near: network, power, server, servers, hardware, link, links, storage, route, routes, fibre, full, system, systems, n+1
      hit: The power supply has full redundancy again.
      miss: Forty people took voluntary redundancy last spring.

    reduced redundancy, loss of redundancy, lost redundancy, lack of redundancy, without redundancy, redundancy failure, redundancy level, redundancy levels, redundancy test, redundancy tests, N+1 redundancy
      known: some
      ask: what would fail for customers if one more part broke?
      hit: Both cities run at reduced redundancy.
      miss: If one more line breaks, both cities will be cut off.

    failback, failbacks
      say: switch back, switches back
      ask: will customers be cut off when you switch, and at what time?
      hit: The failback is planned for Sunday.
      miss: On Sunday we move back to the old building; calls may drop once.

    fail back, fails back, failed back, failing back
      as: verb
      say: switch back, switches back, switched back, switching back
      ask: which site does the service run from now?
      near: primary, traffic, original, site, datacentre, datacenter, database
      hit: At dawn we failed back to the primary site.
      miss: The same pump failed back in May.

    fall over, falls over, fell over, fallen over, falling over
      known: some
      as: verb
      say: fail, fails, failed, failed, failing
      near: server, servers, service, services, database, process, website, system, app, node, cluster
      hit: Then the second server fell over, too.
      miss: A tree fell over and blocked the road.

    single point of failure, single points of failure, SPOF, SPOFs
      known: some
      ask: what was there only one of, and when will there be a second?
      hit: That cable is a single point of failure.
      miss: There is only this one cable; a second will be laid in May.

    self-healing, self-healed, self-heal, auto-remediation, auto-remediated, auto-recovery, auto-recovered, self-recovered, automated remediation
      known: some
      ask: did it start working again without help, and can it stop again?
      hit: The fault self-healed within a minute.
      miss: It worked again after a minute without our help.

    chaos engineering, chaos test, chaos tests, chaos testing, chaos experiment, fault injection, failure injection, game day exercise
      ask: what did you break on purpose, and who noticed?
      hit: A chaos test cut off live customers.
      miss: We broke something on purpose and cut you off by mistake.

    [states, starts and stops]

    fully operational state, operational state, healthy state, known good state, last known good, known good configuration, known good version, nominal state, back to nominal, nominal levels, operating nominally
      known: some
      ask: what can customers do again?
      hit: The phones are back in a fully operational state.
      miss: You can call and be called again.

    steady state
      known: some
      ask: is it over, or could it start again?
      near: reached, returned, service, system, systems, load, cluster, stable, back, in a, at, monitoring
      hit: The service has reached a steady state.
      miss: It has worked without a break for two hours.

    not ready state, NotReady, preparing status, pending state, failed state, hung state, degraded state, unready state, unknown state
      known: some
      ask: what is waiting or broken, and what does the customer see?
      near: server, servers, service, services, node, nodes, order, orders, job, jobs, stuck, entered, database, process, upload, uploads, machine, machines, device, devices
      hit: Two orders stayed in a pending state.
      miss: Some orders are not finished, and you see no receipt for them.

    stuck in state, stuck in a state, stuck in the state, stuck in pending, stuck in preparing, stuck in queued, stuck in initialising, stuck in initializing, stuck in provisioning, stuck in starting, stuck in terminating, stuck in processing, stuck in creating, stuck in deleting, stuck in an intermediate state
      known: some
      ask: what never finishes, and should the customer start it again?
      hit: Uploads are stuck in preparing.
      miss: Your video does not appear, even if you wait.

    bounce the service, bounced the service, bouncing the service, bounce the services, bounced the services, bouncing the services, bounce the server, bounced the server, bouncing the server, bounce the servers, bounced the servers, bouncing the servers, bounce the process, bounced the process, bounced the database, bouncing the database
      known: some
      ask: were customers cut off for a moment, and must they sign in again?
      hit: We bounced the service at 17:20.
      miss: You may have been signed out at 17:20.

    spin up, spins up, spun up, spinning up
      known: some
      as: verb
      say: start, starts, started, starting
      near: server, servers, capacity, instance, instances, environment, environments, cluster, hosts, containers, workers
      hit: We spun up ten more servers.
      miss: The washing drum spins up to full speed.

    stand up, stands up, stood up, standing up
      known: some
      as: verb
      say: set up, sets up, set up, setting up
      not before: to, for, and
      near: server, servers, environment, infrastructure, cluster, capacity, replacement, instance, instances, replica, database, machines
      hit: A replacement database was stood up in Paris.
      miss: The audience stood up and clapped.

    tear down, tears down, tore down, torn down, tearing down
      known: some
      as: verb
      say: remove, removes, removed, removed, removing
      near: server, servers, environment, environments, cluster, infrastructure, session, sessions, connection, connections, instance, instances, tunnel, tunnels
      hit: The old environment was torn down too early.
      miss: The old market hall was torn down last year.

    warm up, warms up, warmed up, warming up
      known: some
      ask: how long will it be slow, and what can customers do meanwhile?
      near: cache, caches, server, servers, instances, database, index, indexes, containers
      hit: It is slow while the new servers warm up.
      miss: The soup is warm at noon.

    watchdog, watchdogs
      known: some
      ask: did the program stop, and what did customers see then?
      near: process, timer, timers, restarted, restarts, server, daemon, reboot, rebooted
      hit: A watchdog restarted the process twice.
      miss: The dogs watch the yard at night.

    graceful shutdown, graceful restart, graceful restarts, gracefully restarted, gracefully shut down, hard reset, hard reboot, hard reboots, cold reboot, cold boot, warm reboot, soft reboot, forced reboot
      known: most
      ask: were customers cut off, or could they finish what they were doing?
      hit: The machine needed a hard reboot.
      miss: We had to turn the machine off and on, so open calls were lost.

    process died, processes died, process hung, processes hung, hung process, hung processes, process crashed, process was killed, processes were killed, killed the process, killing the process, killed the processes, process restart, process restarts, respawn, respawned, respawning, systemd, systemctl
      known: some
      ask: what stopped working for customers when the program stopped?
      hit: The indexing process died twice.
      miss: Twice this morning you could find nothing new.

    remediation step, remediation steps, remediation action, remediation actions, remediation plan, remediation plans, remediation work, remediation effort, remediation efforts, remediation measures, remediation activities
      known: some
      ask: what are you doing to mend it, and when will that be done?
      hit: All remediation steps are complete.
      miss: We have changed both cables, and it works again.

    end of life, EOL, end of support, end of sale
      known: some
      ask: until when can customers use it, and what should they use then?
      not before: care, planning, decisions, services
      near: version, versions, hardware, device, devices, operating, release, reached, reaches, product, products, model, models, software, equipment
      hit: Version 6 has reached end of life.
      miss: The hospice gives end-of-life care.

    BAU, hypercare
      known: some
      say: normal work, extra watch
      hit: We are back to BAU.
      miss: We are back to normal work.

    bake time, bake period, soak period, soak time, burn-in period
      ask: how long will you watch the change before everybody gets it?
      near: release, change, fix, version, build, rollout, monitoring, update
      hit: The fix gets a soak period of two days.
      miss: The bake time for the loaf depends on your oven.

    post-mortem, post-mortems, postmortem, postmortems
      known: some
      say: report, reports, report, reports
      not before: examination, examinations, result, results, inquest, showed that the man, showed that the woman
      not after: coroner's, police, forensic
      hit: A postmortem will follow.
      miss: By Tuesday you can read what we found out.
    """#
