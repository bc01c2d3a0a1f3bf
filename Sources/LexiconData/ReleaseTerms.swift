package let releaseTerms = #"""
    # Releases and changes

    [undoing a change]

    rollback, rollbacks
      known: some
      say: reversal, reversals
      ask: what works again since then?
      hit: The rollback took ten minutes.
      miss: Going back to the old version took ten minutes.

    roll back, rolls back, rolled back, rolling back
      known: some
      as: verb
      say: reverse, reverses, reversed, reversing
      ask: what works again since then?
      not before: the years, the clock, the carpet, prices, into, onto, down, to
      hit: We rolled back the change at 10:15.
      miss: We undid the change at 10:15.

    roll back to, rolls back to, rolled back to, rolling back to
      known: some
      say: return to, returns to, returned to, returning to
      hit: We rolled back to version 4.2 at noon.
      miss: Since noon we use version 4.2 again.

    rollback plan, rollback plans, back out plan, back out plans, rollback procedure, rollback procedures, rollback process, emergency rollback, full rollback, partial rollback, automatic rollback
      known: some
      ask: will customers get the old version back, and when?
      hit: An emergency rollback has started.
      miss: You will get last week's version back within the hour.

    revert, reverts, reverted, reverting
      known: some
      as: transitive
      say: undo, undoes, reversed, undoing
      not before: with, by, shortly, soon, back with, to
      hit: We reverted the change to the sign-in page.
      miss: Our press office will revert with an answer by six.

    revert to, reverts to, reverted to, reverting to, revert back to, reverted back to
      known: most
      say: return to, returns to, returned to, returning to, return to, returned to
      not before: you, normal, our, its, the usual, usual
      hit: All shops reverted to the older price list.
      miss: All shops use the older price list again.

    back out the change, backed out the change, backing out the change, back out the release, backed out the release, back out this change, backed out this change, back out the update, backed out the update, backing out the update
      known: some
      say: undo the change, undid the change, undoing the change, undo the release, undid the release, undo this change, undid this change, undo the update, undid the update, undoing the update
      hit: At 11:15 we backed out the change.
      miss: At 11:15 we undid the change, and the map was right again.

    roll forward, rolls forward, rolled forward, rolling forward
      known: some
      ask: what will be right once the new version is there, and when?
      near: fix, release, version, change, build, hotfix, correction, bug
      hit: We decided to roll forward with a corrected version.
      miss: Unused leave is rolled forward to next year.

    [mending]

    hotfix, hotfixes, hot fix, hot fixes
      known: some
      say: urgent fix, urgent fixes, urgent fix, urgent fixes
      hit: A hotfix went out at 16:00.
      miss: An urgent fix went out at 16:00, and receipts print again.

    patch, patches, patched, patching
      known: some
      say: update, updates, updated, updating
      ask: does this change anything for customers, and must they do something?
      not before: of, through, up, panel, panels, cable, cables
      not after: nicotine, vegetable, cabbage, rough, eye, bad, sticking, icy
      near: software, security, server, servers, applied, apply, applying, released, install, installed, vulnerability, vulnerabilities, vendor, systems, hosts
      hit: All servers have been patched against the flaw.
      miss: A patch of ice on the ramp closed the west door.

    security patch, security patches, emergency patch, emergency patches, software patch, software patches, vendor patch, vendor patches, patch release, patch releases, patch level, patch levels, patch management, patch cycle, patch Tuesday
      known: some
      say: security update, security updates, urgent update, urgent updates, -, -, -, -, -, -, -, -, -, -, -
      ask: will the service stop while you do this, and for how long?
      hit: We are installing an emergency patch tonight.
      miss: We are closing a security hole tonight; the shop stops from two to three.

    backport, backports, backported, backporting
      ask: which older version is mended, and how do people get it?
      hit: The fix was backported to version 8.
      miss: The fix is there for people with version 8, too.

    cherry pick, cherry picks, cherry picked, cherry picking
      ask: which faults are mended for customers, and which are not?
      near: fix, fixes, commit, branch, release, change, changes
      hit: We cherry-picked the fix into the current release.
      miss: Cherry picking at the farm starts on Saturday.

    push a fix, pushes a fix, pushed a fix, pushing a fix, push the fix, pushed the fix, pushing the fix, pushed a change, pushing a change, push an update, pushed an update, pushing an update, pushed out a fix, pushing out a fix
      known: some
      say: release a fix, releases a fix, released a fix, releasing a fix, release the fix, released the fix, releasing the fix, released a change, releasing a change, release an update, released an update, releasing an update, released a fix, releasing a fix
      hit: Our engineers are pushing a fix now.
      miss: Our engineers are releasing a fix now.
      not before: through

    [bringing it to customers]

    deploy, deploys, deployed, deploying
      known: users
      as: verb
      say: release, releases, released, releasing
      not before: to production, troops, staff, engineers, officers, police, gritters
      near: fix, fixes, code, change, changes, release, version, update, updates, build, config, configuration, hotfix, software
      hit: The new version was deployed to all customers.
      miss: Extra gritters were deployed after the snow.

    deployment, deployments
      known: some
      say: release, releases
      not before: of staff, of troops, of officers, of engineers, of police
      not after: troop, military, army, staff
      near: fix, code, software, version, change, changes, configuration, faulty, bad, failed, recent, caused, new, rolled, rollback, production
      hit: A faulty deployment caused the errors.
      miss: The deployment of staff to the flooded villages goes on.

    deploy to production, deploys to production, deployed to production, deploying to production, deployment to production, push to production, pushed to production, pushing to production, pushed into production, release to production, released to production, shipped to production, production deployment, production deployments, production deploy, production release, production rollout
      known: some
      ask: since when do customers have this version, and what changed for them?
      hit: A faulty change was pushed to production at 08:00.
      miss: Since 08:00 all customers have had a faulty version.

    redeploy, redeploys, redeployed, redeploying, redeployment, redeployments
      known: some
      say: release again, releases again, released again, releasing again, new release, new releases
      near: service, services, server, servers, code, application, app, version, build, fix, release, containers, website, api
      hit: The application was redeployed at nine.
      miss: Six ward sisters were redeployed to the new clinic.

    failed deployment, failed deployments, bad deployment, bad deploy, bad push, bad release, faulty deploy, code deployment, code deployments, code push, code pushes, software deployment, software deployments, deployment issue, deployment failure, deployment error
      known: some
      say: failed release, failed releases, -, -, -, -, -, release, releases, -, -, release, releases, -, -, -
      ask: what did the new version break for customers?
      hit: A bad deploy emptied the shopping baskets.
      miss: A faulty new version emptied the shopping baskets.

    post deployment, pre deployment, post deploy, post release checks, post change validation, deployment process, deployment script, deployment scripts, deployment tool, deployment tools, deployment tooling
      known: some
      ask: what did you find out about what customers can do?
      hit: Post-deployment checks show no errors.
      miss: We tried all pages after the change, and every one opens.

    canary, canaries
      ask: how many customers had the new version when it failed?
      not before: islands, island, wharf, bird
      near: release, deploy, deployed, deployment, traffic, build, rollout, version, hosts, stage, phase
      hit: The canary phase of the release showed errors.
      miss: Flights to the Canary Islands leave on time.

    canary release, canary releases, canary deployment, canary deployments, canary build, canary builds, canary test, canary tests, canary testing, canary rollout, canary analysis, canary environment
      known: some
      ask: who was among the first to get the new version?
      hit: The fault was seen in a canary release.
      miss: We gave the new version to fifty customers first and saw the fault there.

    blue green deployment, blue green deployments, blue green release, blue green switch, blue green cutover, blue green strategy
      ask: did anybody notice the switch to the new version?
      hit: The blue-green switch failed half way.
      miss: The switch to the new version failed half way; blue-green algae have nothing to do with it.

    rolling upgrade, rolling upgrades, rolling deployment, rolling deployments
      known: some
      ask: will people be cut off when their turn comes, and for how long?
      hit: A rolling upgrade of all phone servers is under way.
      miss: We bring one machine after the other up to date; a call may drop once.

    progressive rollout, progressive rollouts, percentage rollout, percentage rollouts, progressive delivery, staged deployment, staged deployments, phased deployment, phased deployments, incremental deployment
      known: some
      ask: who has it already, and when is it everybody's turn?
      hit: The progressive rollout stands at forty per cent.
      miss: Four in ten of you have the new version; the others get it on Friday.

    dark launch, dark launches, dark launched
      known: some
      ask: could customers notice anything of it?
      hit: We had dark-launched the new search.
      miss: The new search was running unseen behind the old one.

    ramp up traffic, ramping up traffic, ramped up traffic, ramp traffic, ramping traffic, traffic ramp, traffic ramp up, shift traffic, shifted traffic, shifting traffic, traffic shift, traffic shifts
      known: some
      ask: how many customers can get in now, and when will it be all?
      hit: We are ramping up traffic to Oslo step by step.
      miss: We are letting people in again a few at a time.

    cutover, cutovers, cut over to, cuts over to, cutting over to
      known: some
      say: switch, switches, switch to, switches to, switching to
      hit: The cutover begins on Saturday at 22:00.
      miss: The switch to the new bank begins on Saturday at 22:00.

    release train, release trains, release candidate, release candidates, release branch, release branches, release cadence, release pipeline, release pipelines, point release, point releases, dot release, dot releases, release artefact, release artifact
      known: some
      ask: when will customers get it?
      hit: The correction is part of the next release train.
      miss: You will get the correction on 4 May; until then please type the date by hand.

    version bump, version bumps, version skew, version mismatch, version mismatches, version pinning, pinned version, pinned versions, version drift
      known: some
      ask: which devices or programs do not fit together?
      hit: The cause was a version mismatch between app and server.
      miss: The app of March does not work with our service any more; please update it.

    in place upgrade, in place upgrades
      known: some
      ask: how long will it be closed?
      hit: The in-place upgrade of the ledger failed.
      miss: The ledger stays closed until we have gone back to the old version.

    A/B test, A/B tests, A/B testing
      known: some
      ask: who sees the new look, and what goes wrong for them?
      hit: An A/B test hid the pay button from some.
      miss: About half of all visitors did not see the pay button.

    [tools of the trade]

    CI/CD, continuous integration, continuous delivery, continuous deployment, CI pipeline, CI pipelines, CD pipeline, CI system, CI job, CI jobs
      ask: which jobs of your customers do not run or finish?
      hit: CI/CD jobs are waiting.
      miss: Jobs that you started after ten are still waiting.

    pipeline, pipelines
      known: some
      ask: what arrives late, and how late?
      not after: gas, oil, water, sales, nord stream, in the, district heating, project
      near: build, builds, deploy, event, events, logs, jobs, processing, analytics, ingestion, telemetry, stalled, data
      hit: The pipeline for usage data has stalled.
      miss: The burst water pipeline in Elm Road is mended.

    build pipeline, build pipelines, deployment pipeline, deployment pipelines, data pipeline, data pipelines, ingestion pipeline, ingestion pipelines, processing pipeline, processing pipelines, event pipeline, event pipelines, log pipeline, logging pipeline, analytics pipeline, metrics pipeline, email pipeline, notification pipeline, image pipeline
      known: some
      ask: what do customers get late or not at all?
      hit: Our data pipeline is two hours behind.
      miss: The figures you see are two hours old.

    build artefact, build artefacts, build artifact, build artifacts, build server, build servers, build failure, build failures, failed build, failed builds, bad build, broken build, nightly build, nightly builds, build process, build system, build number
      ask: which version should customers use or avoid?
      hit: A bad build reached the app shop.
      miss: Version 9.1 in the app shop does not start; please stay with 9.0.

    commit, commits
      known: some
      ask: what did this change break for customers?
      not before: to, suicide, a, an, fraud, crime, crimes, ourselves, themselves
      not after: to, not, will, fully, who
      near: code, git, merged, reverted, repository, branch, build, faulty, offending, bad, pushed
      hit: We found the faulty commit and removed it.
      miss: We commit to an answer within one working day.

    merge conflict, merge conflicts, merge request, merge requests, pull request, pull requests, merged the fix, merge the fix, merging the fix, merged the change, merging the change, merged into main, merged to main
      known: most
      ask: when will customers have it?
      hit: We have merged the fix.
      miss: The fix is ready, and you will have it by five.

    code repository, code repositories, git repository, git repositories, source repository, git repo, git repos, code repo, code repos, source control, version control, feature branch, git branch, code branch, git push, git clone
      known: some
      ask: can people still fetch and save their work?
      hit: Git repositories cannot be reached.
      miss: Programmers cannot fetch or save their work.

    infrastructure as code, IaC, GitOps
      ask: what was set up wrongly, and what did it stop?
      hit: A slip in our infrastructure-as-code removed two servers.
      miss: By mistake we switched off two servers.

    smoke test, smoke tests, smoke tested, smoke testing
      known: some
      ask: what have you tried, and does it work for customers?
      near: release, deployment, build, version, code, fix, passed, automated
      hit: The smoke tests passed after the release.
      miss: The fire brigade will run a smoke test in the tunnel.

    integration test, integration tests, integration testing, test suite, test suites, automated test suite, test coverage, end to end test, end to end tests, regression suite
      known: some
      ask: is it certain now that this cannot reach customers again?
      hit: Our integration tests did not find this fault.
      miss: We had not tried this on an old phone, and from now on we will.

    [where it runs]

    staging environment, staging environments, staging server, staging servers, pre production, preproduction, preprod, non production, test environment, test environments, QA environment, UAT, UAT environment
      known: some
      ask: are real customers touched, or only people who are trying things out?
      hit: Only the staging environment is affected.
      miss: Only the practice site for programmers is closed.

    production environment, production environments, production server, production servers, production traffic, production cluster, production clusters, production instance, production instances, live environment, live environments, production data
      known: some
      ask: what of it do customers notice?
      hit: The production environment was not touched.
      miss: Customers noticed nothing of it.

    in prod, to prod, prod environment, prod servers, prod server, prod cluster, prod database, prod traffic
      known: some
      ask: is this the service that customers use, and what is wrong with it?
      not before: the, him, her, them, people
      hit: The fix is now in prod.
      miss: We had to prod the old printer to get tickets out.

    [settings]

    config change, config changes, configuration change, configuration changes, config update, config updates, configuration update, configuration updates
      known: users
      say: settings change, settings changes, settings change, settings changes, settings update, settings updates, settings update, settings updates
      ask: what changed for customers?
      hit: A configuration change broke the sign-in page.
      miss: We changed a setting, and the sign-in page broke.

    config push, config pushes, configuration push, configuration pushes, config rollout, configuration rollout, configuration deployment, configuration deployments, config deployment, config deploy
      known: some
      ask: what did the new settings stop, and for whom?
      hit: A configuration push cut off our Asian customers.
      miss: A new setting cut off our customers in Asia.

    config, configs, config file, config files, configuration file, configuration files
      ask: what is different for customers?
      say: -, settings, settings file, settings files, settings file, settings files
      known: users
      hit: The faulty config has been corrected.
      miss: The faulty settings have been corrected.

    configuration error, configuration errors, config error, config errors, configuration issue, configuration issues, configuration problem, configuration problems, config issue, config issues
      known: users
      say: wrong setting, wrong settings, wrong setting, wrong settings, wrong setting, wrong settings, wrong setting, wrong settings, wrong setting, wrong settings
      hit: The delay came from a configuration error.
      miss: The delay came from a wrong setting that we have put right.

    misconfiguration, misconfigurations, misconfigure, misconfigured, misconfiguring
      ask: what is different for customers?
      say: wrong setting, wrong settings, -, wrongly set, -
      known: some
      hit: A misconfiguration stopped all letters to Spain.
      miss: All letters to Spain were stopped by a slip of ours.

    configuration drift, config drift, configuration management, configuration store, configuration service, configuration baseline, configuration system
      known: some
      ask: which wrong setting did customers feel?
      hit: We put it down to configuration drift.
      miss: Two of our machines had other settings than the rest.

    change window, change windows, release window, release windows, deployment window, deployment windows, change slot
      known: some
      ask: from when to when will it be closed, and what exactly?
      hit: The change window is 02:00 to 04:00.
      miss: The shop is closed from 02:00 to 04:00.

    code freeze, change freeze, deployment freeze, feature freeze, release freeze, deploy freeze
      known: some
      ask: what does this mean for the date customers wait for?
      hit: A change freeze holds until January.
      miss: We change nothing until January, so the new form comes after that.

    change advisory board, CAB approval, change control process, change approval, change management process
      known: some
      ask: when will the change reach customers?
      hit: The change advisory board met at noon.
      miss: We agreed at noon to make the change tonight.

    [moving]

    migration, migrations
      known: some
      say: move, moves
      ask: what is being moved, and what can people not do while it is?
      not after: bird, net, human, immigration and
      near: data, database, platform, server, servers, system, systems, infrastructure, cloud, traffic, mailboxes, mailbox, accounts, vendor, provider, datacentre, datacenter, tonight, scheduled, database, server, servers, platform, go well, went well
      hit: The migration of all mailboxes starts tonight.
      miss: The talk on bird migration starts at eight.

    data migration, data migrations, platform migration, platform migrations, server migration, server migrations, system migration, system migrations, cloud migration, infrastructure migration, traffic migration, migration script, migration scripts, migration job, migration jobs
      known: some
      ask: how long will it be closed, and what will be different after that?
      hit: A platform migration is planned for Sunday.
      miss: On Sunday we are moving to new machines, and the site is closed until noon.

    migrate, migrates, migrated, migrating
      known: some
      as: verb
      say: move, moves, moved, moving
      near: platform, infrastructure, server, servers, system, systems, cloud, database, provider, mailboxes, mailbox, accounts, customers, traffic, version
      hit: All accounts are being migrated this week.
      miss: The geese migrate south in October.

    decommission, decommissions, decommissioned, decommissioning
      known: some
      as: verb
      say: retire, retires, retired, retiring
      near: server, servers, system, systems, platform, host, hosts, node, cluster, service, api, version, portal
      hit: The old servers will be decommissioned in June.
      miss: The decommissioning of the power station takes ten years.
    """#
