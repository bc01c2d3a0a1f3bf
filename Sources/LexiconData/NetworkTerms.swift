package let networkTerms = #"""
    # core-network: names and addresses, routing, line quality, handling of traffic, TLS, gear of internet providers

    [names and addresses]
    dns, domain name system
      known: some
      ask: which addresses could people not open, and since when?
      hit: A DNS problem kept some visitors away from the shop.
      miss: Some visitors could not find the shop on the internet.

    dns record, dns records, dns entry, dns entries, dns setting, dns settings, dns configuration, dns change, dns changes
      known: some
      ask: which web or email addresses stopped working because of it?
      hit: We corrected two DNS records at 10:15.
      miss: Our web address works again since 10:15.

    dns resolution, dns lookup, dns lookups, dns query, dns queries, name resolution, domain resolution, hostname resolution, host name resolution
      ask: which of your sites or apps could not be opened?
      hit: Name resolution is failing for customers in Wales.
      miss: Customers in Wales cannot open our site at the moment.

    dns propagation, dns propagating, dns cache, dns caches, dns caching, dns timeout, dns timeouts, dns failure, dns failures, dns outage
      known: some
      ask: until what time may some people still be unable to open the site?
      hit: Please allow up to a day for DNS propagation.
      miss: It may take until tomorrow before everybody can open the site.

    nameserver, nameservers, name server, name servers, dns server, dns servers
      known: some
      ask: which sites or mailboxes cannot be reached while it is down?
      hit: Two of our nameservers did not answer overnight.
      miss: Several customers' sites could not be opened overnight.

    resolver, resolvers
      known: some
      ask: whose internet access is affected, and does another setting help them?
      not before: group, groups, team, teams
      near: dns, recursive, public, queries, names, domain, lookups, cache, caching, IP
      hit: Our recursive resolver returned wrong answers.
      miss: The ticket went to the second resolver group on Monday.

    propagate, propagates, propagated, propagating
      known: some
      as: verb
      say: spread, spreads, spread, spreading
      near: dns, change, changes, record, records, update, updates, setting, settings, configuration, fix
      hit: The fix is still propagating to all regions.
      miss: Our gardeners propagate roses in spring.

    propagation
      known: some
      ask: by when will the change have reached everybody?
      not after: plant, seed, wave
      near: dns, change, changes, record, records, configuration, delay, delays, global, complete
      hit: We are waiting for propagation to complete.
      miss: The nursery teaches the propagation of ferns.

    TTL, TTLs
      ask: how long may people still see the old page or get an error?
      hit: We lowered the TTL to five minutes.
      miss: The old page may still show for five minutes.

    dnssec
      ask: which sites will not open, and for whom?
      hit: A DNSSEC validation error hid the domain from some providers.
      miss: With some providers our web address did not work.

    NXDOMAIN, SERVFAIL
      ask: what do people see when they try to open the site?
      hit: Visitors received NXDOMAIN for our main address.
      miss: Visitors were told that our address does not exist.

    MX record, MX records, MX host, MX hosts, MX server, MX servers
      ask: is incoming email late, returned or lost?
      hit: The MX records pointed to a server that is gone.
      miss: Email sent to us on Sunday was returned to the sender.

    CNAME, CNAMEs, CNAME record, CNAME records, TXT record, TXT records, AAAA record, AAAA records, PTR record, PTR records, NS record, NS records
      ask: which address did not work, and do customers need to change anything?
      hit: Please check that your CNAME points to the new host.
      miss: Please check that your web address shows the new shop.

    reverse dns, rdns
      ask: which emails were refused, and will they be sent again?
      hit: Reverse DNS was missing for three mail servers.
      miss: Some of the emails you sent were refused by other providers.

    zone file, zone files, dns zone, dns zones, zone transfer, zone transfers
      ask: which customers' addresses were affected?
      hit: A damaged zone file took twelve domains offline.
      miss: Twelve customers lost their web pages for an hour.

    hostname, hostnames
      known: some
      ask: which web address should people use now?
      hit: The hostname of the mail server has changed.
      miss: Please use the new address for incoming mail.

    IP range, IP ranges, IP block, IP blocks, IP prefix, IP prefixes, IP space, address space, network prefix, network prefixes
      known: some
      ask: which customers use it, and what could they not reach?
      hit: Customers in one IP range lost their connection.
      miss: About two hundred homes in Leith lost their connection.

    ipv4
      known: some
      ask: which customers are affected, and can they tell?
      hit: IPv4 traffic is not affected.
      miss: Most customers will not notice anything.

    ipv6, dual stack
      known: some
      ask: for which customers is the site unreachable or slow?
      hit: We have switched off IPv6 for the time being.
      miss: People on some mobile networks could not reach us.

    subnet, subnets, subnetwork, subnetworks, cidr, cidr block, cidr blocks
      ask: which offices, homes or servers are without a connection?
      hit: One subnet in the Leeds data centre is unreachable.
      miss: Several servers in Leeds cannot be reached.

    NAT, network address translation, cgnat, carrier grade NAT
      ask: what did not work from the customers' connections?
      hit: A fault in NAT stopped outgoing calls.
      miss: You could receive calls but not make any.

    dhcp, dhcp lease, dhcp leases, dhcp server, dhcp servers
      known: some
      ask: who gets no connection, and does a restart of their router help?
      hit: Our DHCP server ran out of addresses.
      miss: New devices could not join the school's Wi-Fi.

    ARP, ARP table, ARP tables, ARP cache, MAC address, MAC addresses
      ask: which machines could not be reached, and what did customers notice?
      hit: A stale ARP entry sent visitors to the wrong machine.
      miss: Some visitors were sent to the wrong page.

    [routing]
    bgp, border gateway protocol, bgp session, bgp sessions, bgp route, bgp routes, bgp announcement, bgp announcements, bgp withdrawal, bgp withdrawals, bgp peer, bgp peers
      known: operators
      ask: from which places or providers could people not reach you?
      hit: A BGP session with one carrier went down at 03:12.
      miss: Customers of one phone company could not reach us from 03:12.

    route leak, route leaks, route hijack, route hijacks, route flap, route flaps, route flapping
      known: operators
      ask: in which countries was the service out of reach, and for how long?
      hit: A route leak at another provider diverted our traffic.
      miss: A mistake at another provider cut us off for ten minutes.

    flapping, port flapping, link flap, link flaps, interface flap, interface flaps
      ask: how often did the connection drop, and for how long each time?
      near: link, links, interface, interfaces, session, route, routes, circuit
      hit: The link has been flapping since midnight.
      miss: The flags were flapping in the wind.

    routing table, routing tables, route table, route tables, routing loop, routing loops, routing protocol, routing protocols, routing policy, routing policies, routing instability, ip routing, network routing
      known: some
      ask: which places could not reach the service?
      hit: A routing loop cut off the northern sites.
      miss: The northern offices were cut off for half an hour.

    routing issue, routing issues, routing problem, routing problems, routing error, routing errors, routing change, routing changes, routing anomaly, routing anomalies
      known: some
      ask: who could not get through, and from where?
      not after: call, calls, parcel, mail, bus, lorry, ticket
      hit: We see a routing issue between London and Dublin.
      miss: A call routing problem sent callers to the wrong office.

    suboptimal routing, sub-optimal routing, suboptimal path, suboptimal paths, suboptimal route, suboptimal routes, asymmetric routing
      known: some
      ask: how much slower is it, and for whom?
      hit: Suboptimal routing is adding delay for users in Asia.
      miss: Pages open about a second later than usual in Asia.

    autonomous system number, ASN, ASNs
      ask: which internet provider's customers are affected?
      hit: Users behind one ASN cannot connect.
      miss: Customers of one internet provider cannot connect.

    anycast, unicast, multicast
      ask: in which cities or countries is it slow or down?
      hit: We removed Paris from our anycast network.
      miss: Visitors near Paris are now served from Brussels.

    MPLS, OSPF
      known: operators
      ask: which of the customers' sites have no connection?
      hit: The MPLS core lost two paths.
      miss: Eleven shops cannot take card payments.

    null route, null routes, null routed, null routing, blackholed, blackholing, blackhole route
      known: operators
      ask: which customers were cut off on purpose, and until when?
      hit: The attacked address has been null-routed.
      miss: We have cut off the attacked customer until tonight.

    peering
      ask: customers of which internet providers notice it, and how?
      not before: into, at, through, over, out, from, down, inside, around, across, behind, in, up, under, closely
      hit: Our peering with a large carrier is overloaded.
      miss: People were peering into the dark shop.

    peering link, peering links, peering partner, peering partners, peering point, peering points, peering session, peering sessions, peering connection, peering connections
      ask: with which internet provider is it slow or broken?
      hit: One peering link in Manchester is full.
      miss: Video stutters in the evening for customers of one provider.

    transit provider, transit providers, IP transit, transit carrier, transit carriers, transit link, transit links, transit network, internet transit, upstream transit
      known: some
      ask: where in the world is the connection slow or lost?
      not after: public, rail, urban, mass
      hit: A transit provider reported a fault on its network.
      miss: The parcel was damaged in transit.

    internet exchange point, internet exchange points, IXP, IXPs
      known: some
      ask: which customers have a slow or broken connection?
      hit: An IXP in Frankfurt has lost power.
      miss: A power cut in Frankfurt slows our service there.

    network backbone, backbone network, backbone link, backbone links, internet backbone, fibre backbone, backbone provider, backbone router, backbone routers, backbone capacity, backbone traffic
      known: some
      ask: which towns or regions are affected?
      hit: A backbone link to Scotland has been cut.
      miss: Volunteers are the backbone of our club.

    network hop, network hops, next hop, next hops
      known: some
      ask: where do people notice it, and what is slow for them?
      hit: The next hop did not answer.
      miss: The road to our next stop is closed.

    hop, hops
      known: some
      ask: for which customers is the connection slow or lost?
      near: traceroute, packet, packets, network, router, latency, loss
      hit: We see packet loss at the third hop.
      miss: The brewery has run out of hops.

    traceroute, traceroutes, tracert
      ask: what should customers send you, and how do they make it, step by step?
      hit: Please send us a traceroute if the fault continues.
      miss: Please tell us where you are and which page does not open.

    MTR
      ask: what should customers send you, and where do they find it?
      near: output, report, reports, trace, traces, result, results, run, test, tests, packet, traceroute
      hit: Attach an MTR report to your ticket.
      miss: In Hong Kong, take the MTR to our office.

    ping time, ping times, ping loss, ping response, ping responses, icmp, icmp traffic
      known: some
      ask: what feels slow, and how long does it take?
      hit: Ping times to the game servers have doubled.
      miss: Players may notice that the game reacts late.

    peer, peers
      known: some
      ask: whose connections are affected?
      not after: to, our, your, their, by
      not before: review, reviews, reviewed, group, groups, pressure
      near: bgp, peering, session, sessions, connection, connections, network, networks, router, routers, internet, route, routes
      hit: Several network peers went down at noon.
      miss: Pupils learn from their peers at school.

    route, routes
      known: some
      ask: from where is the service hard to reach?
      not after: bus, cycle, tram, train, delivery, en, your, walking, driving, the, alternative, main, this, that, each, every
      near: network, bgp, internet, traffic, provider, providers, isp, announced, withdrawn, router, routers, peer, ip, prefix, leak, flapping
      hit: Two internet routes to our site were withdrawn.
      miss: Drivers took the long route to the shops.

    prefixes
      ask: whose connections are affected?
      near: ip, announced, announce, bgp, network, routes, withdrawn, addresses, blocked, hijack
      hit: Our network announced the wrong prefixes.
      miss: The words re and un are prefixes.

    [quality of the line]
    packet loss, dropped packets, packet drop, packet drops, dropping packets, network packets, data packets
      known: some
      ask: what breaks off or stutters, and for whom?
      hit: We are seeing packet loss on the line to Spain.
      miss: Calls to Spain stutter or break off.

    packet, packets
      known: some
      ask: what do customers notice of it: slow pages, broken calls, stuttering video?
      near: dropped, tcp, udp, ip, network, router, firewall, inspection, corrupted, malformed, per second
      hit: The firewall discarded packets from valid users.
      miss: A packet of seeds is missing from some orders.

    latency, latencies
      known: some
      ask: what is slow, and by how many seconds?
      say: slowness, -
      hit: Latency in the EU region is above normal.
      miss: Pages take about four seconds to open in Europe.

    increased latency, elevated latency, high latency, higher latency, higher than normal latency, higher than usual latency, added latency, latency issues, latency problems, network latency
      known: some
      say: slowness
      hit: Customers may experience elevated latency.
      miss: Customers may find the app slow today.

    latency spike, latency spikes
      known: some
      say: short delay, short delays
      ask: at what times was it slow, and how slow?
      hit: Two latency spikes occurred this afternoon.
      miss: The app was very slow at two and at four o'clock.

    round trip time, round trip times, RTT, round trip delay
      ask: how long do customers now wait, and for what?
      hit: The round-trip time to Sydney rose sharply.
      miss: A round trip to Sydney takes two days.

    jitter
      ask: what happens to calls or video: do they break up, freeze, drop?
      hit: Some callers notice jitter.
      miss: The sound breaks up in some calls.

    throughput
      known: some
      say: speed
      ask: what takes longer now, and how much longer?
      hit: Upload throughput is lower than usual.
      miss: Uploads take about twice as long as usual.

    bandwidth
      known: most
      ask: what is slow for customers, and at what times?
      not before: to take on, to help, to deal
      near: network, link, links, insufficient, usage, traffic, upload, download, circuit, connection, consumed, reduced
      hit: The link has too little bandwidth for the evening peak.
      miss: Our small team has no bandwidth for weekend calls.

    network congestion, link congestion, port congestion, congested link, congested links, congested port, congested ports, congestion on the network
      known: some
      ask: at what hours is it slow, and where?
      hit: Network congestion affected downloads in the evening.
      miss: There is congestion on the road to our depot.

    network segmentation, network segment, network segments
      known: some
      ask: which part of the service stopped, and were any changes lost?
      hit: One network segment was cut off from the rest.
      miss: Our two buildings could not reach each other.

    connection reset, connection resets, tcp reset, tcp resets, reset by peer
      known: some
      ask: what were people doing when they were cut off, and must they start again?
      hit: Some clients see connection resets while uploading.
      miss: Some uploads break off before the end.

    retransmit, retransmits, retransmitted, retransmitting, retransmission, retransmissions
      ask: what do customers notice: waiting, stuttering, errors?
      hit: The number of retransmissions doubled.
      miss: Films took longer to start last night.

    MTU, MTUs, path MTU
      ask: which pages or transfers hang, and for whom?
      hit: A wrong MTU blocked large transfers.
      miss: Large files could not be sent until noon.

    tcp, udp, tcp/ip, tcp connection, tcp connections, udp traffic, tcp traffic
      ask: which programs or calls stopped working for customers?
      hit: UDP is blocked on part of the network.
      miss: Voice chat does not work for some players.

    traffic shaping, traffic shaper, QoS, traffic policing, traffic prioritisation
      known: some
      ask: what gets slower for customers, and when does that end?
      hit: We have turned on traffic shaping until Monday.
      miss: Until Monday, films load more slowly in the evening.

    traffic steering, traffic engineering, geo routing, geo steering, geodns, geo dns
      ask: whose connection was moved, and do they notice it?
      hit: Traffic steering now avoids the Madrid site.
      miss: Visitors from Spain are served from Lisbon for now.

    line rate, packets per second, PPS
      ask: what could customers not do while it lasted?
      near: traffic, attack, peak, million, mpps, router, firewall, network
      hit: The attack peaked at nine million packets per second.
      miss: During the attack nobody could open our site.

    [handling of traffic]
    load balancer, load balancers, loadbalancer, loadbalancers
      ask: who is affected, and what can they not do?
      say: traffic distributor, traffic distributors, traffic distributor, traffic distributors
      hit: One of the load balancers restarted without warning.
      miss: One in three visitors saw an empty page.

    load balancing, load balanced, loadbalancing
      known: some
      ask: which visitors got errors or slow pages?
      hit: Load balancing between the two sites has failed.
      miss: One of our two sites had to do all the work.

    proxy server, proxy servers, reverse proxy, reverse proxies, forward proxy, web proxy, proxy layer, proxy node, proxy nodes, proxy fleet, edge proxy, edge proxies
      ask: which pages or apps did not open?
      hit: A reverse proxy was set up wrongly.
      miss: Because of our mistake the help pages did not open.

    proxy, proxies
      ask: what could people not open or send?
      not before: vote, votes, voting, form, forms, statement
      near: server, servers, traffic, requests, request, restarted, http, cache, timeout, errors, layer, host, hosts
      hit: The proxy refused new requests for six minutes.
      miss: Members may vote by proxy at the meeting.

    cdn, cdns, content delivery network, content delivery networks, content distribution network
      known: some
      ask: do pages look broken, lack pictures, or not open at all?
      hit: Our CDN provider has a fault in South America.
      miss: Pictures are missing from our pages in South America.

    edge node, edge nodes, edge server, edge servers, edge location, edge locations, edge network, edge cache, edge caches, edge site, edge sites, edge router, edge routers, edge region, edge infrastructure
      ask: in which cities or countries do people notice it?
      hit: The edge nodes in Mumbai return errors.
      miss: People around Mumbai see an error page.

    PoP, PoPs, POPs, point of presence, points of presence
      ask: which cities or countries does it serve?
      hit: We have taken the Oslo PoP out of use.
      miss: Visitors in Norway may find our pages slow.

    origin server, origin servers, origin host, origin hosts, origin shield, origin pull
      ask: which pages or files could not be opened?
      hit: The origin servers could not keep up.
      miss: We could not keep up with so many visitors.

    ingress
      ask: what can customers no longer send you or open?
      not before: protection
      not after: water, dust, rain
      hit: Ingress to the Dublin region is blocked.
      miss: Nothing can get through to our Dublin site.

    egress
      ask: what can the service no longer send out: emails, notices, payments?
      not after: fire, emergency
      hit: Egress from the Texas region is failing.
      miss: The service could not send notices from Texas.

    upstream provider, upstream providers, upstream carrier, upstream carriers, upstream supplier, upstream suppliers, upstream vendor, upstream vendors
      known: some
      say: supplier, suppliers, supplier, suppliers, supplier, suppliers, supplier, suppliers
      hit: The fault lies with an upstream provider.
      miss: The fault lies with one of our suppliers.

    upstream
      known: some
      say: outside
      ask: whose fault is it, and what does it stop customers from doing?
      near: error, errors, service, services, dependency, dependencies, server, servers, issue, outage, timeout, timeouts, network, network's, request, requests, connection, response
      hit: We received errors from an upstream service.
      miss: Salmon swim upstream in autumn.

    downstream impact, downstream effects, downstream processing, downstream provider, downstream providers
      known: some
      ask: what else stopped working because of it?
      hit: The downstream impact on invoices and reports is small.
      miss: Invoices and reports are late as well.

    downstream
      known: some
      ask: which other parts of the service are affected?
      not after: swim, swam, float, floated, miles, river
      near: error, errors, failures, processing, requests, application, applications, api, apis, traffic, signal, channel, channels
      hit: This caused failures downstream.
      miss: The ferry lands half a mile downstream.

    upstream timeout, upstream timeouts, upstream error, upstream errors, upstream failure, upstream failures
      known: some
      ask: what did people see, and did their entries get through?
      hit: About 2% of calls ended in upstream timeouts.
      miss: About 2% of orders did not get through.

    sticky session, sticky sessions, session affinity, session persistence
      ask: were people signed out, or did they lose their basket?
      hit: Sticky sessions were switched off by mistake.
      miss: Some shoppers lost what was in their basket.

    virtual IP, virtual IPs, virtual IP address, virtual IP addresses, floating IP, floating IPs, elastic IP, elastic IPs
      ask: which service could not be reached through it?
      hit: The virtual IP did not move to the second machine.
      miss: The spare machine did not take over.

    bad gateway, bad gateway error, bad gateway errors, gateway timeout, gateway timeouts, gateway error, gateway errors
      known: some
      ask: on which pages do people see the error, and should they try again?
      not after: payment
      hit: Visitors may see a bad gateway message.
      miss: Visitors may see an error page and should try again.

    default gateway, internet gateway, internet gateways, network gateway, network gateways, NAT gateway, NAT gateways, media gateway, media gateways, voice gateway, voice gateways, transit gateway, transit gateways
      known: some
      ask: what can people not reach or use while it is down?
      hit: The NAT gateway in zone B has failed.
      miss: The old gateway to the park is closed.

    api gateway, api gateways, mail gateway, mail gateways
      known: some
      ask: which action of the customer fails?
      hit: The API gateway refuses some sign-ins.
      miss: Some sign-ins are refused.

    bastion, bastions
      ask: what does this change for customers?
      near: ssh, host, server, access, private, network, engineers
      hit: The private network has a new bastion.
      miss: The old bastion above the harbour is open to visitors.

    mail relay, mail relays, smtp relay, smtp relays, mailer queue, outbound relay
      ask: how late are messages, and is any lost?
      hit: The mail relay holds back some receipts.
      miss: Receipts arrive by email up to an hour late.

    [ports and connections]
    port 25, port 53, port 80, port 443, port 465, port 587, port 993, tcp port, tcp ports, udp port, udp ports, network port, network ports
      ask: what does not work for customers: pages, sending mail, calls?
      hit: Outgoing mail on port 587 is blocked.
      miss: The ferry leaves the port of Dover at noon.

    port exhaustion, snat port, snat ports, ephemeral port, ephemeral ports, snat
      known: operators
      ask: what could customers not do, and from when to when?
      hit: Port exhaustion prevented new calls to the bank.
      miss: No new payments could be made for nine minutes.

    port forwarding, port scan, port scans, port scanning, port mirroring, switch port, switch ports, switchport, switchports
      known: some
      ask: which connection failed, and who depends on it?
      hit: A faulty switch port disconnected the office.
      miss: The office had no internet until eleven.

    websocket, websockets, web socket, web sockets, websocket connection, websocket connections
      known: some
      ask: what no longer shows by itself, and does it help to reload the page?
      hit: WebSocket connections are being dropped.
      miss: New chat lines only show when you reload the page.

    socket, sockets
      ask: what breaks off for customers, and can they start again?
      not after: plug, wall, power, eye, electric, charging, master, phone, telephone
      near: tcp, error, errors, connection, connections, timeout, exhausted, client, unix
      hit: The app reports a socket error when it starts.
      miss: Please plug the box into a wall socket.

    tcp handshake, tcp handshakes, three-way handshake
      ask: who cannot connect, and from where?
      hit: The TCP handshake is not completed from some networks.
      miss: From some places it is impossible to reach us.

    keepalive, keepalives, keep-alive, keep-alives
      ask: after how many minutes are people cut off?
      hit: Missing keepalives closed idle connections.
      miss: People who paused for a few minutes were cut off.

    [secure connections]
    tls, ssl, tls/ssl, ssl/tls, tls connection, tls connections, ssl connection, ssl connections, transport layer security
      known: some
      ask: what warning do people see, and is it safe to go on?
      hit: An SSL problem affects our booking page.
      miss: Browsers warn people away from our booking page.

    tls handshake, tls handshakes, ssl handshake, ssl handshakes, tls negotiation, tls termination, ssl termination, tls error, tls errors, ssl error, ssl errors
      ask: which apps or devices cannot connect?
      hit: Older phones fail during the TLS handshake.
      miss: Older phones cannot connect to us.

    handshake, handshakes
      ask: who cannot connect, and what do they see?
      near: tls, ssl, tcp, failure, failures, error, errors, timeout, websocket
      hit: Clients report a handshake failure.
      miss: The deal was sealed with a handshake.

    tls certificate, tls certificates, ssl certificate, ssl certificates, ssl cert, ssl certs, tls cert, tls certs, wildcard certificate, wildcard certificates, certificate error, certificate errors, certificate expiry, certificate expiration, certificate renewal, certificate mismatch
      known: some
      say: security certificate, security certificates, security certificate, security certificates, security certificate, security certificates, security certificate, security certificates, security certificate, security certificates, security warning, security warnings, -, -, -, -
      ask: what warning did people see, and was their data safe?
      hit: The TLS certificate for our shop had run out.
      miss: The shop showed a security warning.

    certificate, certificates
      known: some
      ask: what warning do visitors see, and should they go on?
      not after: gift, birth, death, marriage, medical, share, training, school, exam, vaccination
      near: expired, https, domain, root, intermediate, server, hostname, tls, ssl, handshake
      hit: The certificate expired at midnight.
      miss: You can print your course certificate tomorrow.

    [gear and lines]
    uplink, uplinks
      known: users
      say: connection, connections
      ask: which places lost their connection?
      hit: Both uplinks of the Cardiff site failed.
      miss: The Cardiff site had no connection at all.

    core switch, core switches, network switch, network switches, access switch, access switches, distribution switch, distribution switches, aggregation switch, aggregation switches, ethernet switch, ethernet switches, switch stack, switch fabric
      known: users
      ask: which customers or offices were cut off, and for how long?
      hit: A core switch was replaced during the night.
      miss: Please switch your box off and on again.

    switch, switches
      known: some
      ask: what stopped working for customers when it failed?
      near: vlan, ports, uplink, redundant, rack, spanning
      not before: off, on, to, back, over, between, from, your, it, them, out
      hit: The redundant switch did not start.
      miss: The light switch in the lobby is broken.

    backbone node, backbone nodes, core network, network core, core node, core nodes, provider edge, route reflector, route reflectors
      known: some
      ask: which regions have no service: internet, phone, television?
      hit: A core node in Bristol lost its settings.
      miss: Homes around Bristol have no internet and no television.

    transceiver, transceivers, SFP, SFPs, optical module, optical modules, supervisor card, supervisor module
      ask: how many customers hang on it, and when will it be replaced?
      hit: A defective transceiver is being swapped.
      miss: An engineer is on the way with a spare part.

    NIC, NICs, network interface card, network interface cards, network interface, network interfaces, network adapter, network adapters
      ask: what could customers not use while the machine was cut off?
      hit: The NIC of the mail server broke.
      miss: The mail server lost its connection.

    DSLAM, DSLAMs, OLT, OLTs, CMTS, BNG, GPON
      ask: which streets or towns have no internet, and until when?
      hit: The OLT in Exeter has stopped working.
      miss: About 800 homes in Exeter have no internet.

    pppoe, ppp session, ppp sessions, pppoe session, pppoe sessions
      ask: should customers restart their router, and how?
      hit: PPPoE sessions drop every few minutes.
      miss: The internet drops every few minutes at home.

    backhaul, backhaul link, backhaul links
      ask: in which area do phones or internet not work?
      say: main link, main link, main links
      hit: The backhaul to the mast is down.
      miss: Phones have no signal around the village.

    dark fibre, fibre path, fibre paths, fibre ring, fibre rings, fibre span, wavelength service, dwdm, optical link, optical links, fibre circuit, fibre circuits
      ask: which places does the line serve, and when will it be mended?
      hit: Both directions of the fibre ring were cut.
      miss: Diggers have cut our cable in two places.

    cross-connect, cross-connects, patch panel, patch panels, patch lead
      known: some
      ask: which customers were disconnected, and for how long?
      hit: A cross-connect was pulled out by mistake.
      miss: Somebody pulled out the wrong cable.

    redundant link, redundant links, diverse path, diverse paths, redundant connection, redundant connections
      known: some
      ask: do customers notice anything now, or is it only a greater risk?
      hit: All data now flows over the redundant link.
      miss: We now use our second line.

    vlan, vlans, vxlan
      ask: which offices or services could not reach each other?
      hit: A VLAN was missing after the work.
      miss: After the work the tills had no connection.

    layer 2, layer 3, layer 7
      ask: what could not be reached, and by whom?
      near: network, vpn, traffic, switch, switches, attack, loop, connectivity, routing, domain, circuit, fault, outage
      hit: A fault in the layer 2 network cut off the depot.
      miss: Spread the cream on layer 2 of the cake.

    spanning tree, broadcast storm, broadcast storms, network loop, network loops
      known: operators
      ask: what stopped working, and where?
      hit: A broadcast storm paralysed the campus network.
      miss: Nothing worked on the campus network for an hour.

    sd-wan, WAN, WANs, WAN link, WAN links, LAN, LANs, wide area network, local area network
      known: some
      say: -, network, networks, network link, network links, -, -, -, -
      ask: which offices or shops are cut off?
      hit: The WAN link to the Hull branch is down.
      miss: Our branch in Hull cannot reach our systems.

    ipsec, ipsec tunnel, ipsec tunnels, vpn tunnel, vpn tunnels, gre tunnel, gre tunnels, vpn concentrator, vpn concentrators, vpn gateway, vpn gateways
      ask: who cannot work from home or reach the office?
      hit: The IPsec tunnel to the warehouse keeps dropping.
      miss: The road tunnel near our warehouse is closed.

    sip, sip trunk, sip trunks, sip trunking, sip registration, sip registrations
      known: some
      ask: which calls fail: outgoing, incoming, or both?
      near: trunk, trunks, trunking, registration, registrations, calls, voice, provider, carrier, signalling, phones
      hit: Calls over one SIP trunk are failing.
      miss: Take a sip of water before you start.

    out of band, out of band management, out of band access
      ask: how long will the repair take, and what can customers do meanwhile?
      hit: Engineers got in through out-of-band access.
      miss: Engineers had to drive to the site.

    core router, core routers, border router, border routers, core routing device, core routing devices
      known: some
      say: main network device, main network devices, main network device, main network devices, main network device, main network devices
      ask: which regions have no service: internet, phone, television?
      hit: One of our core routers failed at noon.
      miss: Part of our network failed at noon.

    router, routers
      known: some
      ask: who has no connection, and until when?
      say: network device, network devices
      not after: your, home, their, customer's, wireless, wi-fi, wifi, broadband, new, own
      not before: at home, in your, for a minute
      hit: A router in Leeds lost its settings.
      miss: Please restart your router and try again.

    firewall, firewalls
      known: some
      ask: what is blocked that should work, and for whom?
      say: security filter, security filters
      not after: your, company, own, corporate, office
      hit: A firewall in Leeds stopped letting data through.
      miss: Ask whoever looks after your firewall to let our address in.

    fibre cut, fibre cuts, fiber cut, fiber cuts, fibre break, fiber break
      known: most
      ask: which places have no connection, and when will the cable be mended?
      hit: A fibre cut near York has been found.
      miss: Builders cut a cable near York at 09:10.

    interconnect, interconnects, interconnection, interconnections
      known: some
      ask: from which network is the service hard to reach?
      near: network, networks, provider, region, regions, traffic, data centre, congested, congestion, capacity, carrier
      hit: The interconnect between two regions is full.
      miss: Calls to other phone companies do not connect.

    leaf switch, leaf switches, spine switch, spine switches, leaf-spine, spine-leaf, network fabric, fabric switch, fabric switches
      ask: how many customers does that gear serve, and what stopped for them?
      hit: A spine switch was replaced overnight.
      miss: We replaced a broken part of our network overnight.

    management card, management cards, management module, management modules, management interface
      known: some
      ask: what could customers not do while this part was replaced?
      hit: The management card has to be changed on Sunday.
      miss: We change a part on Sunday; the phones stay on.

    rehome, rehomed, re-home, re-homed, rehoming, re-homing
      say: move, moved, move, moved, moving, moving
      ask: who is cut off for it, and until when?
      near: circuit, circuits, link, links, network, servers, subscribers, traffic, lines, broadband, exchange
      hit: The circuits are being re-homed tonight.
      miss: Two dogs were rehomed last week.

    repoint, repointed, re-point, re-pointed, repointing, re-pointing
      say: switch, switched, switch, switched, switching, switching
      ask: who noticed the change?
      near: dns, server, servers, database, traffic, record, records, url, urls, domain, site, api
      hit: The domain was re-pointed at noon.
      miss: The wall of the library is being repointed.

    reseat, reseated, re-seat, re-seated, reseating, re-seating
      ask: what did you do to the part, and does it work?
      near: card, cards, cable, cables, module, line, blade, memory, disk, disks, drive, fibre, optic
      hit: A technician reseated the line card.
      miss: Guests were reseated near the stage.

    trunk port, trunk ports, port channel, port channels, MLAG, jumbo frames, split horizon, RTBH
      known: operators
      ask: which places lost their connection?
      hit: A port channel lost one half.
      miss: Leeds lost its connection for an hour.

    dark fiber, dark fibres
      known: some
      say: leased cable, leased cables
      hit: A dark fiber between our two sites was cut.
      miss: A cable between our two sites was cut.

    ISP, ISPs
      known: some
      say: internet provider, internet providers
      hit: Our ISP has a fault in Leeds.
      miss: Our internet provider has a fault in Leeds.

    ping, pings, pinging, pinged
      known: some
      ask: what do customers see when it gets no answer?
      near: server, servers, router, address, respond, responds, responding, host, network, packets, timeout, timeouts
      hit: The mail server does not respond to a ping.
      miss: Give us a ping when you are at the door.
    """#
