package let computeTerms = #"""
    # Compute and orchestration

    [clusters, nodes, containers]

    cluster, clusters
      known: users
      say: group of servers, groups of servers
      ask: which part of the service is affected?
      not before: of, headache, headaches, bomb, bombs, munitions
      not after: school, schools, housing, industry, industrial, parish, care, business
      hit: One cluster in Dublin stopped accepting work at 09:40.
      miss: A cluster of calls reached us at noon.

    cluster of servers, cluster of machines, cluster of nodes, cluster of hosts, clusters of servers, clusters of machines
      known: users
      ask: what did those machines do for customers, and does it still work?
      hit: A cluster of servers lost power during the storm.
      miss: Several of our servers lost power during the storm, so sign-up is closed.

    node, nodes
      known: users
      say: machine, machines
      ask: how many customers does this machine serve, and what stopped for them?
      not after: lymph, lymphatic
      near: cluster, clusters, server, servers, worker, unhealthy, memory, disk, cpu, database, storage, pool, failed, failing, failure, restarted, restarting, restart, replaced, unresponsive, traffic, capacity, affected, broker, our
      hit: Two nodes became unresponsive shortly after lunch.
      miss: Every node in a family tree stands for a person.

    worker node, worker nodes, compute node, compute nodes, master node, master nodes, control node, control nodes, node pool, node pools, node group, node groups, node failure, node failures
      known: users
      say: machine, machines, machine, machines, machine, machines, machine, machines, group of machines, groups of machines, group of machines, groups of machines, broken machine, broken machines
      ask: which jobs are slower or waiting until the machines are back?
      hit: We are adding worker nodes to catch up with the reports.
      miss: We are adding machines so that reports are ready on time again.

    pod, pods
      say: program, programs
      ask: what could people not open while this part was starting again?
      not before: of whales, of dolphins, of orcas, of seals
      not after: coffee, tea, vape, detergent, laundry, sleeping, office, pea, camping, glamping
      near: kubernetes, k8s, restart, restarts, restarted, restarting, crash, crashed, crashing, evicted, memory, cluster, replicas, container, containers, deployment, unhealthy, autoscaler, node, nodes, broker, worker, workers, service, delete, deleted, running, scaling
      hit: Several pods crashed when the new version started.
      miss: A pod of whales was seen from the ferry.

    pod eviction, pod evictions, pod restart, pod restarts, pod autoscaling
      known: operators
      ask: did people lose what they were doing, or only wait a little?
      hit: Frequent pod restarts made the basket page unreliable.
      miss: The basket page opened only on the second or third try.

    container, containers
      known: users
      ask: which pages or tasks fail while it restarts?
      not before: ship, ships, port, ports, terminal, terminals, park, lorry, lorries, vessel, vessels, yard, freight, load, loads
      not after: shipping, food, waste, glass, plastic, freight, sea, refrigerated, recycling, rubbish
      near: docker, kubernetes, restarted, restarting, crashed, crashing, crash, runtime, orchestration, cpu, memory, pod, pods, cluster, deploy, deployed, deployment, application, redeployed
      hit: A booking container was restarted twice.
      miss: The container ship is expected in Felixstowe on Monday.

    container image, container images, container registry, container registries, container runtime, container runtimes, container host, container hosts, container orchestration, container platform, container platforms, container workloads
      ask: what can customers not start, save or open because of this?
      hit: A faulty container image kept the search page from starting.
      miss: A faulty program kept the search page from starting.

    containerised, containerized, containerisation, containerization
      ask: what changes for the people who use it?
      not before: cargo, freight, goods, shipping, trade, transport
      hit: The timetable tool now runs in a containerised environment.
      miss: Containerised cargo is leaving the harbour a day late.

    init container, init containers, daemonset, daemonsets, statefulset, statefulsets, replicaset, replicasets, replica set, replica sets
      known: operators
      ask: which function did not come up, and who was waiting for it?
      hit: A statefulset did not come back after the upgrade.
      miss: The chat window did not come back after the upgrade.

    namespace, namespaces
      ask: which customers or functions share this area?
      hit: Every job in that namespace was stopped by mistake.
      miss: Every export for Scottish schools was stopped by mistake.

    sidecar, sidecars
      ask: which function broke when this helper stopped?
      not after: motorcycle, motorbike, bike, and
      near: proxy, container, containers, pod, pods, mesh, envoy, injection, logging
      hit: The logging sidecar used up all the memory it was given.
      miss: He arrived on a motorcycle with a sidecar.

    service mesh, service meshes
      ask: what can people not reach while the parts cannot talk to each other?
      hit: A fault in the service mesh blocked sign-ins for nine minutes.
      miss: Nobody could sign in for nine minutes.

    orchestrator, orchestrators
      ask: which tasks were not started, and when will they be?
      not before: of
      hit: The orchestrator did not start the nightly invoices.
      miss: She was the orchestrator of the charity concert.

    orchestration layer, orchestration platform, orchestration system, orchestration service, orchestration engine, orchestration tool, workflow orchestration
      known: some
      ask: which steps of the customer's order or request are stuck?
      hit: Our orchestration layer lost track of some orders.
      miss: We lost track of some orders and are calling those customers.

    scheduler, schedulers
      known: users
      say: planner, planners
      ask: what should have run by now and has not?
      not after: appointment, meeting, class, lesson, course, exam, shift, interview, tour
      near: job, jobs, task, tasks, cron, crashed, stuck, cluster, process, restarted, restarting, queue, worker, workers, pods, containers
      hit: The scheduler was stuck, so overnight jobs did not run.
      miss: Use the appointment scheduler to choose another day.

    job scheduler, job schedulers, task scheduler, task schedulers, cluster scheduler, workflow scheduler
      known: users
      ask: which reports, emails or payments were late because of it?
      hit: Our job scheduler skipped the morning reminders.
      miss: The morning reminders were not sent.

    control plane, control planes, management plane, management planes
      ask: can people still use what they have, and what can they not change or create?
      hit: Errors in the control plane mean new servers cannot be created.
      miss: You cannot order new servers at present, but existing ones work.

    data plane, data planes
      known: operators
      ask: is what customers already have still working, and if not, since when?
      hit: The data plane was not affected by this incident.
      miss: Servers that you already rent kept working.

    [machines and where they stand]

    instance, instances
      known: users
      ask: which customers use it, and what happens when they try?
      not before: of, where, when, in which
      not after: for, this, that, first, one, another, each, every, any, some, many, most, few, several, rare, both, all, other, these, those, such, isolated, last, final, latest
      near: ec2, aws, azure, cloud, cpu, running, restarted, restarting, restart, unhealthy, replaced, terminated, launch, launched, provisioned, crashed, dedicated, autoscaling, unresponsive
      hit: Two instances were replaced after the alarm.
      miss: For instance, the map was empty.

    server instance, server instances, compute instance, compute instances, cloud instance, cloud instances, application instance, application instances, service instance, service instances, ec2 instance, ec2 instances, spot instance, spot instances
      known: users
      say: server, servers, server, servers, server, servers, server, servers, service, services, server, servers, server, servers
      ask: what was running there that customers miss now?
      hit: One application instance returned old prices.
      miss: Some shoppers saw old prices between ten and eleven.

    virtual machine, virtual machines, VM, VMs
      known: users
      ask: whose service runs on it, and what do they notice?
      say: virtual server, virtual servers, virtual server, virtual servers
      hit: A handful of virtual machines restarted on their own.
      miss: A handful of customers found their shop closed for two minutes.

    virtual private server, virtual private servers, VPS, VPSs
      known: users
      ask: are customers' sites down, or only slow, and how many?
      hit: Your VPS will be moved to a newer machine.
      miss: Your website will be moved to a newer machine.

    hypervisor, hypervisors
      say: server, servers
      ask: how many customers have something on that machine, and is it up?
      hit: A hypervisor failed and took 40 customers with it.
      miss: One of our machines failed, and 40 customers were cut off.

    virtualisation, virtualization, virtualised, virtualized
      known: some
      ask: what will work differently for customers afterwards?
      hit: The virtualisation platform needs an urgent repair tonight.
      miss: An urgent repair tonight will close the shop for an hour.

    bare metal
      known: users
      ask: which products run on these machines, and are they all affected?
      hit: Only customers with bare metal servers see the fault.
      miss: Only customers who rent a whole server see the fault.

    physical host, physical hosts, underlying host, underlying hosts, host machine, host machines, host node, host nodes, host failure, host failures
      known: users
      say: server, servers, server, servers, server, servers, server, servers, broken server, broken servers
      ask: what stopped for the customers on that machine, and for how long?
      hit: The underlying host failed at 04:10.
      miss: The machine that holds your mailbox failed at 04:10.

    hypervisor host, hypervisor hosts, virtual host, virtual hosts, vhost, vhosts
      known: some
      ask: which websites or accounts does this concern?
      hit: One virtual host was left out when the certificates changed.
      miss: One school's website was left out when the addresses changed.

    compute capacity, compute resources, compute resource, compute layer, compute platform, compute fleet, compute tier, compute workload, compute workloads
      known: users
      ask: what is slower or refused until there is room again?
      hit: We ran short of compute capacity during the exam results.
      miss: Too many people came at once when the exam results were out.

    server fleet, fleet of servers, host fleet, fleet of hosts, fleet of machines
      known: most
      ask: how large a share of customers is served by these machines?
      hit: A tenth of our server fleet needed a manual restart.
      miss: About one visitor in ten met an error until noon.

    batch workload, batch workloads, workload placement, production workload, production workloads, customer workloads, workload migration
      known: some
      ask: which tasks of the customer does this concern?
      hit: Customer workloads were moved to another building.
      miss: The teachers' workload will be discussed on Thursday.

    availability zone, availability zones
      ask: which places or customers are cut off, and what still works?
      hit: Power was lost in one availability zone.
      miss: Power was lost in one of our three buildings.

    AZ, AZs
      ask: are all customers affected, or only those served from one place?
      near: aws, azure, gcp, multi, single, zone, zones, instances, cluster
      hit: Our AWS footprint in that AZ is recovering.
      miss: Our shop in Tucson, AZ, opens an hour late.

    cloud region, cloud regions, aws region, aws regions, azure region, azure regions, hosting region, hosting regions, deployment region, primary region, secondary region, region failover, region outage
      known: some
      ask: in which countries do people notice this?
      hit: The fault is limited to a single cloud region.
      miss: The fault is limited to customers in Ireland.

    multi-region, multiregion, cross-region
      known: some
      ask: do people in every country see this, or only some?
      not after: red, green, blue
      hit: Cross-region traffic was slow until 15:00.
      miss: The Red Cross region office will reopen at 15:00.

    us-east-1, us-east-2, us-west-1, us-west-2, eu-west-1, eu-west-2, eu-west-3, eu-central-1, eu-north-1, ap-southeast-1, ap-southeast-2, ap-northeast-1, ap-south-1, ca-central-1
      ask: where do the customers live who notice this?
      hit: Our supplier reports errors in eu-west-1.
      miss: Our supplier reports errors at its Irish site.

    multi-tenant, multitenant, multi-tenancy, multitenancy, multi-tenanted
      known: some
      ask: do several customers share what broke, and were their details kept apart?
      not before: building, buildings, house, houses, property, properties, block, home, homes, housing, office
      hit: The fault touched our multi-tenant platform only.
      miss: A multi-tenant building in Leeds has no heating.

    tenant, tenants
      known: some
      ask: which customers are meant: schools, firms or single people?
      near: azure, entra, m365, 365, sharepoint, isolation, namespace, cluster, shard, workloads
      hit: One Azure tenant received no mail.
      miss: A tenant in Harbour Street reported a burst pipe.

    noisy neighbour, noisy neighbours, noisy neighbor, noisy neighbors
      ask: how slow was it for the others, and is it over?
      near: tenant, tenants, cluster, disk, cpu, virtual, instance, instances, storage, workload, workloads, server, host, shared hosting
      hit: On one server a noisy neighbour used most of the disk.
      miss: Report a noisy neighbour to the council by phone.

    noisy neighbour effect, noisy neighbour problem
      ask: whose pages became slow, and how slow?
      not before: officer, team, helpline, hotline, form, in your street
      near: server, servers, cloud, database, cluster, shared, cpu, disk, storage, tenant, tenants
      hit: A noisy neighbour problem on shared servers slowed some shops.
      miss: Another shop took up too much room, and yours became slow.

    on-prem, onprem
      known: some
      ask: which customers run the product in their own building?
      hit: Customers on the on-prem edition are not touched.
      miss: Customers who run the product in their own building are not touched.

    on-premises, on-premise
      known: some
      ask: does this concern customers who run it themselves, or those who use ours?
      near: server, servers, installation, installations, deployment, deployments, edition, cloud, hosted, software, version
      hit: The on-premises version is not affected.
      miss: No food may be eaten on premises owned by the club.

    colocation facility, colocation facilities, colocation provider, colocation site, colo facility, colo provider, colo site, colo
      known: some
      ask: what did customers notice when the building had its trouble?
      hit: Our colocation provider lost cooling on Sunday.
      miss: The building that houses our machines lost cooling on Sunday.

    [starting, checking, growing]

    autoscaler, autoscalers, auto-scaler, auto-scalers, autoscaling, auto-scaling, autoscale, autoscales, autoscaled, auto-scaled
      ask: did pages become slow when many people came at once, and until when?
      hit: The autoscaler did not add servers fast enough.
      miss: We did not add servers fast enough, and pages were slow until ten.

    horizontal scaling, vertical scaling, scale horizontally, scaled horizontally, scaling horizontally, scale vertically, scaled vertically, scaling vertically
      ask: will it be faster for customers, and from when?
      hit: We scaled horizontally to cope with ticket sales.
      miss: We added machines to cope with ticket sales.

    under-provisioned, underprovisioned, over-provisioned, overprovisioned, under-provisioning, overprovisioning
      known: some
      ask: at what times was it too slow to use?
      hit: The new site was underprovisioned for launch day.
      miss: The new site was too small for launch day.

    provisioned, provisioning, deprovisioned, de-provisioned, deprovisioning, reprovisioned, re-provisioned, reprovisioning
      known: some
      as: verb
      say: set up, setting up, shut down, shut down, shutting down, set up again, set up again, setting up again
      ask: what were people waiting to receive, and do they have it now?
      near: server, servers, capacity, instance, instances, node, nodes, machine, machines, cluster, hardware, domain, domains, licence, licences, user, users, account, accounts, mailbox, mailboxes, new
      hit: Provisioning of new accounts takes up to a day.
      miss: Provisioning the lifeboat station costs a lot of money.

    liveness probe, liveness probes, liveness check, liveness checks, readiness probe, readiness probes, readiness check, readiness checks, startup probe, startup probes
      known: operators
      ask: was the service really down for people, or only restarted without need?
      hit: A liveness probe was too strict and restarted the shop again and again.
      miss: The shop closed and opened again and again for half an hour.

    health check, health checks, healthcheck, healthchecks
      known: some
      ask: what failed for customers while the machine looked ill or well?
      not before: appointment, appointments, clinic, clinics, booking, bookings, with your
      not after: nhs, annual, free, yearly, dental, pet
      near: server, servers, failing, fails, failed, response, responding, respond, node, nodes, passing, traffic, application, cluster, pods, pod, container, containers, instances, instance, endpoint, endpoints
      hit: Half of the servers were failing their health checks.
      miss: Book your NHS health check by telephone.

    evict, evicts, evicted, evicting, eviction, evictions
      say: remove, removes, removed, removing, removal, removals
      ask: what was thrown out, and must people start again?
      near: pod, pods, node, nodes, memory, cache, caches, container, containers, cluster, keys
      hit: Containers were evicted when memory ran short.
      miss: The family was evicted from the flat in May.

    cordon, cordons, cordoned, cordoning, uncordoned, uncordon
      known: operators
      ask: is there less room for customers now, and do they feel it?
      not before: off
      not after: police, safety, security
      near: node, nodes, host, hosts, cluster, kubernetes
      hit: We have cordoned the faulty nodes.
      miss: Police have cordoned off the square.

    drain, drains, drained, draining
      as: verb
      say: empty, empties, emptied, emptying
      ask: will anyone be cut off while this machine is emptied?
      not after: storm, blocked, road, surface, brain, battery
      near: node, nodes, pod, pods, host, hosts, connections, cluster, instance, instances, load balancer
      hit: We are draining connections before the restart.
      miss: The storm drains in Mill Lane are full.

    drain traffic, drained traffic, draining traffic, traffic drain, traffic drained, traffic was drained, traffic has been drained
      ask: where do visitors go instead, and is it slower for them?
      hit: We drained traffic away from the Paris site.
      miss: Visitors are now served from Madrid instead of Paris.

    reschedule the pods, rescheduled pods, rescheduled onto, rescheduling pods, pods were rescheduled
      ask: how long was each part gone before it came back?
      hit: Tasks were rescheduled onto other machines.
      miss: The match was rescheduled for Saturday.

    crash loop, crash loops, crash looping, crashlooping, crashloop, crashloopbackoff, restart loop, restart loops, boot loop, boot loops, bootloop
      ask: can people use it between the restarts, or not at all?
      hit: The mail gateway went into a crash loop.
      miss: Mail could not be sent, because our program kept stopping.

    cold start, cold starts
      known: some
      say: slow start, slow starts
      ask: how long do people wait for the first page?
      near: function, functions, lambda, serverless, container, containers, instance, instances, latency, cache, jvm
      hit: Cold starts of our functions delayed the first request.
      miss: A cold start to the week is expected in the north.

    serverless
      ask: which button or page did this part stand behind?
      hit: A serverless job that sends receipts stopped.
      miss: Receipts were not sent on Tuesday evening.

    lambda function, lambda functions, cloud function, cloud functions
      known: some
      ask: which step did not happen for the customer?
      hit: A cloud function that resizes photos timed out.
      miss: New photos did not appear in the gallery.

    leader election, leader elections, leader re-election
      known: operators
      ask: for how many minutes did nothing work?
      near: node, nodes, cluster, quorum, broker, brokers, raft, etcd, controller, replica, replicas
      hit: Leader election between the brokers took six minutes.
      miss: The party leader election takes place in June.

    thundering herd
      known: operators
      say: rush
      ask: what was slow when everybody came back at the same time?
      hit: A thundering herd followed the restart.
      miss: Everybody came back at once after the restart, and pages were slow.

    high-availability pair, high availability cluster, high-availability setup, high availability mode, high-availability configuration, ha pair, ha cluster, ha setup
      known: some
      ask: was there a gap for customers when one half failed?
      hit: Both halves of the high-availability pair failed.
      miss: The main machine and its spare both failed.

    active-passive, active-active, active-standby, hot standby, warm standby, cold standby, standby node, standby nodes, standby cluster, standby instance
      known: some
      ask: did the spare take over, and did people notice the change?
      hit: The hot standby did not take over.
      miss: The spare machine did not take over.

    rolling restart, rolling restarts, rolling reboot, rolling reboots
      known: some
      say: restart, restarts, restart, restarts
      ask: will anyone be signed out or interrupted while this goes on?
      hit: A rolling restart of all mail servers is under way.
      miss: We are restarting the mail servers one after another.

    live migration, live migrations, live-migrated, live-migrating
      known: some
      ask: did anything pause for customers during the move?
      hit: A live migration froze some games for a minute.
      miss: Some games froze for a minute.

    power cycle, power cycles, power cycled, power cycling
      known: some
      say: switch off and on, switches off and on, switched off and on, switching off and on
      not before: class, classes, training, event
      hit: Please power cycle your set-top box.
      miss: Please unplug your set-top box and plug it in again.

    [inside one machine]

    kernel, kernels
      say: system software, -
      ask: what did the machine stop doing for customers?
      not before: of
      not after: corn, popcorn, palm, wheat, apricot
      near: linux, windows, panic, upgrade, upgraded, patch, version, server, servers, crash, crashed, module, driver, operating system
      hit: A Linux kernel fault stopped the server.
      miss: There is a kernel of truth in the complaint.

    kernel panic, kernel panics, kernel upgrade, kernel upgrades, kernel update, kernel updates, kernel module, kernel bug
      known: operators
      ask: how long was the machine away, and who depended on it?
      hit: The file server stopped with a kernel panic.
      miss: The file server stopped, and shared folders were empty.

    daemon, daemons
      say: program, programs
      ask: which function of ours is this program behind?
      hit: The printing daemon did not start.
      miss: Printing from the library desks did not work.

    firmware
      known: most
      say: built-in software
      ask: do customers need to do anything to their own device?
      hit: New firmware for the card readers caused the fault.
      miss: A new program inside the card readers caused the fault.

    BIOS, UEFI, bootloader, bootloaders
      known: some
      ask: how long will the machine be away while this is changed?
      hit: A BIOS setting kept the machine from starting.
      miss: A wrong setting kept the machine from starting.

    RAID
      known: operators
      ask: are customers' files safe, and is it slower until the repair is done?
      near: array, arrays, controller, disk, disks, drive, drives, rebuild, rebuilding, storage, server, set
      hit: RAID protected the disks.
      miss: Two disks failed, and no files were lost.

    raid array, raid arrays, raid controller, raid controllers, raid rebuild, raid card, raid set
      known: operators
      say: group of disks, groups of disks, -, -, disk repair, -, group of disks
      ask: can people read and save their files, and how slow is it?
      hit: The raid controller will be swapped at 22:00.
      miss: We will swap a faulty part at 22:00, and files will be locked for ten minutes.

    line card, line cards, linecard, linecards
      known: some
      ask: which towns or lines lost their connection?
      hit: A line card in the Bristol exchange failed.
      miss: Telephones in parts of Bristol did not work.

    chassis
      known: some
      ask: who is without service until the part is replaced?
      not after: vehicle, car, lorry, bus, truck
      near: switch, switches, router, routers, blade, blades, server, servers, backplane, firewall, line card
      hit: The switch chassis must be replaced.
      miss: The chassis of the school bus failed its inspection.

    backplane, backplanes
      ask: what was connected through it, and for whom?
      hit: A faulty backplane cut off 12 servers.
      miss: A broken part cut off 12 servers.

    blade server, blade servers, blade enclosure, blade enclosures, blade chassis
      ask: which services share this box?
      hit: A blade enclosure shut itself down because of heat.
      miss: The library catalogue shut down because of heat.

    rack, racks
      known: users
      ask: which customers' machines stand there, and are they up?
      say: cabinet, cabinets
      not after: bike, bicycle, luggage, roof, clothes, wine, shoe, magazine
      near: server, servers, switch, switches, data centre, data center, datacentre, datacenter, cabinet, pdu, power supply, power feed
      hit: The power supply of one rack failed.
      miss: The bike rack at the north door is full.

    server rack, server racks, top of rack, top-of-rack switch
      known: some
      ask: how many customers were cut off with it?
      hit: A whole server rack lost its cooling.
      miss: It was too hot in the room, and 30 shops went down.

    PDU, PDUs, power distribution unit, power distribution units
      known: some
      ask: what went dark with it, and is it back?
      hit: A PDU failed in our London building.
      miss: A fuse failed in our London building, and phones were dead.

    thermal throttling, thermal shutdown, thermal shutdowns
      ask: was it slow or gone, and is the room cool again?
      hit: A thermal shutdown stopped the ticket machines at noon.
      miss: The ticket machines stopped at noon because of the heat.

    cpu usage, cpu load, cpu utilisation, cpu utilization, cpu spike, cpu spikes, cpu exhaustion, cpu saturation, cpu contention, cpu starvation, cpu throttling, high cpu
      known: some
      ask: how many seconds did people wait for a page?
      hit: High CPU slowed the checkout on Friday.
      miss: Checkout took about a minute on Friday.

    out-of-memory error, out-of-memory errors, out-of-memory condition, out of memory exception, oom, oomkilled, oom killer, oom kill, oom kills
      ask: what stopped, and is there a danger that it stops again?
      hit: The report builder stopped with an out-of-memory error.
      miss: The report builder stopped because the report was too large.

    memory pressure, memory exhaustion, memory utilisation, memory utilization, memory saturation, heap exhaustion, heap size, heap memory
      known: operators
      ask: did pages fail or only take longer, and which ones?
      hit: Memory pressure on the web servers caused errors.
      miss: Our web servers were overloaded and showed errors.

    resource exhaustion, resource contention, resource starvation, resource saturation, resource utilisation, resource utilization
      known: some
      ask: which actions were refused or very slow?
      hit: Resource exhaustion made the map service fail.
      miss: Maps did not load, because too many were asked for.

    capacity headroom, compute headroom, additional headroom, extra headroom
      known: some
      say: spare room
      hit: We have added extra headroom for the sale.
      miss: Passengers enjoy more headroom in the new trains.

    redundant node, redundant nodes, redundant hardware, redundant pair, redundant component, redundant components, redundant path, redundant paths, redundant power supply, redundant power supplies
      known: some
      say: -, -, spare equipment, -, spare part, spare parts, -, -, spare power supply, spare power supplies
      ask: did the spare keep things going, or was there a gap?
      hit: The redundant power supply failed as well.
      miss: Thirty people at the plant were made redundant.

    machine image, machine images, golden image, golden images, base image, base images
      known: some
      ask: what was missing or wrong on the machines made from it?
      hit: The machine image lacked a printer driver.
      miss: The new library computers could not print.

    heap, heaps
      ask: what stopped, and is it back?
      not before: of
      near: memory, java, jvm, size, dump, space, usage, exhausted, process
      hit: The heap ran out of memory space.
      miss: A heap of parcels waits at the depot.

    ingress controller, ingress controllers, egress gateway, egress gateways, image pull, image pulls
      known: operators
      ask: what could people not open?
      hit: The ingress controller was full.
      miss: Nobody could open the shop.

    UPS, UPSs, UPSes
      known: some
      say: backup battery, backup batteries, backup batteries
      not before: parcel, parcels, delivery, driver, drivers, label, labels, shipment, shipments, tracking, store, collection
      not after: with, by, from, via
      near: battery, batteries, power, mains, generator, failed, room, outage, voltage, gave, lasted, tripped, overloaded, supply
      hit: The UPS gave out after an hour.
      miss: We send parcels with UPS today.
    """#
