package let tradeTerms = #"""
    # What people of one trade say among themselves: lines in the ground, power, rail and air, hospitals, libraries, money, shops

    [lines in the ground]
    splicing, splice, splices, spliced, re-splicing, resplicing, fibre splicing, fiber splicing, fibre splicers, fiber splicers, splicers
      say: joining, -, -, joined, joining, joining, joining of cables, joining of cables, cable technicians, cable technicians, cable technicians
      not after: gene, gene-, rna, dna, film, tape
      not before: together, of genes
      hit: Splicing starts at 13:30 BST.
      miss: The cut cable is being joined since 13:30 BST.

    jointer, jointers, cable jointer, cable jointers
      say: cable technician, cable technicians, cable technician, cable technicians
      hit: The jointers are on site.
      miss: Technicians are joining the cable.

    duct, ducts, cable duct, cable ducts
      say: pipe, pipes, cable pipe, cable pipes
      not after: air, bile, tear, heating, ventilation
      not before: tape
      near: fibre, fiber, cable, cables, blocked, rodding, collapsed, street, pavement, road
      hit: The cable duct under the road has collapsed.
      miss: We use duct tape for the boxes.

    cable drum, cable drums
      say: cable reel, cable reels
      hit: The cable drum is on its way.
      miss: The new cable is on its way.

    strap fibre, fibre strap, fibre joint, fibre joints, fiber joint, fibre node, fibre nodes, chamber survey, rodding
      say: fibre, fibre, cable joint, cable joints, cable joint, cable hub, cable hubs, -, -
      ask: until when will homes be without a connection?
      hit: Rodding of the pipe is under way.
      miss: We are trying to push a rod through the blocked pipe.

    ODF, optical distribution frame, street cabinet outage, FTTC, FTTP, splitter node, drop cable
      say: cable cabinet, cable cabinet, -, -, -, cable branch, cable to the house
      ask: which streets have no connection, and until when?
      hit: The ODF at the exchange was knocked.
      miss: A cable at the exchange was pulled out by mistake.

    last mile
      say: line
      ask: whose line is it, and where does it end?
      not before: of the race, of the marathon, delivery, deliveries
      near: circuit, line, fault, fibre, provider, connection, connectivity, network, our, fibre
      hit: The fault is in the last mile of the line.
      miss: We ran the last mile of the race in the rain.

    protected circuit, unprotected circuit, at-risk period, at-risk window, circuit protection
      say: -, line without a backup, period of possible interruptions, period of possible interruptions, -
      ask: may the service stop for a while, and when?
      hit: There is an at-risk period on Tuesday.
      miss: On Tuesday the line may drop once.

    head-end, headend, concentrator, concentrators
      ask: who is cut off while it is down?
      not after: oxygen, solar
      hit: The headend in Leeds is down.
      miss: Homes in Leeds have no television.

    [power and water]
    HV network, LV network, HV fault, LV fault, HV cable, LV cable, high-voltage fault, low-voltage fault
      ask: which streets have no power, and until when?
      hit: An HV fault was found near the school.
      miss: A main power cable near the school is broken.

    mobile gen, mobile gens
      say: mobile generator, mobile generators
      ask: until when do the last homes have no power?
      hit: Ten homes are on mobile gens.
      miss: Ten homes get power from a lorry.

    remote switching, back-feed, backfed, back-fed, feeder, feeders, embedded generation
      say: remote control, -, -, -, power line, power lines, -
      ask: when will the last homes have power again?
      not before: school, schools
      not after: bird
      near: power, supply, properties, homes, substation, network, customers, restored
      hit: Supply was restored to 900 homes by remote switching.
      miss: The bird feeder in the yard is empty.

    [travel]
    TVM, TVMs
      say: ticket machine, ticket machines
      hit: TVMs at two stations are out of order.
      miss: Ticket machines at two stations are out of order.

    pax
      say: passengers
      ask: who is meant?
      hit: Pax with a paper pass can board.
      miss: Passengers with a paper pass can board.

    DCS, PNR, PNRs, GDS
      say: check-in system, booking record, booking records, booking network
      ask: what can travellers not do: book, check in, or board?
      hit: The DCS is down at two airports.
      miss: Nobody can check in at two airports.

    outstation, outstations
      say: -, other airports
      hit: Outstations work by hand.
      miss: Other airports check people in by hand.

    rolling stock, ECS move, TOC, TOCs, short-formed, short-formation
      ask: which trains are missing or shorter, and when?
      hit: The 08:12 BST is short-formed.
      miss: The 08:12 BST has four coaches instead of eight.

    [hospitals and councils]
    interface engine, interface engines, integration engine, integration engines
      say: link, links, link, links
      ask: what can staff or patients not see or book?
      hit: The interface engine has stopped.
      miss: Results do not reach the wards.

    PAS, EPR
      say: patient record system, patient record
      ask: what can staff or patients not see or book?
      hit: The PAS is down at one hospital.
      miss: Staff at one hospital cannot book visits.

    LIMS
      say: laboratory system
      ask: whose test results are missing?
      hit: The LIMS is down at one hospital.
      miss: Test results from one hospital are late.

    BCP, BCPs, business continuity plan, business continuity plans
      ask: how do people get served meanwhile?
      hit: Wards have invoked BCP.
      miss: Wards write on paper until it works again.

    UPRN, UPRNs
      say: address number, address numbers
      ask: which addresses cannot be found?
      hit: Some UPRNs are missing.
      miss: Some addresses are missing.

    gazetteer, address gazetteer
      say: address list, address list
      ask: which addresses cannot be found?
      hit: The gazetteer did not load overnight.
      miss: Some addresses cannot be found in the form.

    [libraries and schools]
    SIP2
      ask: what can people not do at the machines: borrow, return, or pay?
      hit: The kiosks have no SIP2 link.
      miss: Nobody can borrow at the machines.

    ILS, integrated library system, library management system
      ask: can people borrow, return and renew?
      hit: The ILS is down at both branches.
      miss: Nobody can borrow books at both branches.

    faceted search, faceted searching
      say: search with filters, searching with filters
      ask: how can people narrow what they find?
      hit: Faceted searching comes in May.
      miss: From May you can narrow what you find by year.

    FRBRised, FRBRized
      ask: what does the list show now?
      hit: The list is FRBRized.
      miss: The list shows each work once.

    discovery layer
      say: catalogue
      ask: what can people do in the new catalogue that they could not do before?
      hit: The discovery layer is being replaced.
      miss: The catalogue will look different on Monday.

    rostering, roster sync, roster provisioning, auto-rostering, CSV provisioning, provisioning file, provisioning files
      ask: which classes or pupils are missing?
      not after: staff, crew, nurse
      near: school, schools, class, classes, teachers, students, csv, sync, district, customers
      hit: The roster sync of two schools did not run.
      miss: Two schools do not see their new pupils.

    [money and shops]
    rating engine, decision engine, decisioning engine, retail engine, fulfilment engine, quote engine, policy admin system, policy administration system, booking engine, reservation engine, ticketing engine, scoring engine, calculation engine, trading engine, settlement engine, loyalty engine, promotions engine, tax engine, routing engine, policy engine
      say: price calculator, decision system, decision system, sales system, order system, quote system, policy system, policy system, booking system, booking system, ticket system, scoring system, calculator, trading system, payment system, loyalty programme, offers, tax calculator, -, -
      ask: what can customers not buy or see the price of?
      hit: The rating engine gave wrong prices.
      miss: Quotes showed the wrong price.

    PCW, PCWs, aggregator channel
      say: price comparison site, price comparison sites, -
      ask: where can people not get a price?
      hit: Three PCWs show no prices.
      miss: Three comparison sites show no prices.

    quote journey, quote journeys
      say: quote, quotes
      ask: where can people not get a price?
      hit: Quote journeys are back.
      miss: You can get a price again.

    consent token, consent tokens
      say: permission, permissions
      ask: must people give their permission again?
      hit: Consent tokens of three banks were lost.
      miss: Permissions for three banks were lost.

    bank aggregator, open banking aggregator, account aggregator, PISP, AISP
      ask: which banks' accounts do not show, and must people connect them again?
      hit: Our bank aggregator has a fault.
      miss: Accounts at three banks do not show.

    GTV, payment rail, payment rails, scheme settlement, settlement file, settlement files, clearing file, clearing files, batch settlement
      ask: whose money comes late, and when will it be there?
      hit: The settlement file was late.
      miss: Shops get Monday's money on Wednesday.

    handhelds, handheld devices
      say: scanners, scanners
      ask: what can staff not scan?
      near: sync, syncing, depot, drivers, warehouse, offline, mdm, parcels, scan
      hit: The handhelds at the depot are offline.
      miss: Drivers at the depot cannot scan parcels.

    scan event, scan events, sortation, manifesting, WMS, OMS, TMS
      say: scan, scans, -, -, -, -, -
      ask: which parcels or orders are late?
      near: depot, depots, parcels, parcel, warehouse, orders, drivers, system, backlog, sites
      hit: The WMS in our warehouse is down, so orders wait.
      miss: Orders wait because our warehouse cannot print labels.

    MDM, MDM profile, MDM profiles, EMM
      say: -, device set-up, device set-ups, -
      ask: which phones or tablets do not work?
      hit: An MDM profile was removed from the drivers' phones.
      miss: Drivers' phones could not show the list of stops.

    [rails, wards, shelves and cards]
    headcode, headcodes, turnback, turnbacks, bustitution, possession overrun, engineering possession, stock displacement
      ask: which trains do not run, and how do people travel instead?
      hit: The 1F20 headcode turns at York after a possession overrun.
      miss: The 09:12 BST to Leeds ends at York today.

    order comms, worklist, worklists
      ask: what can staff not order or see?
      near: ward, wards, hospital, results, radiology, lab, clinic, patients, order
      hit: Order comms on two wards are down.
      miss: Two wards cannot order blood tests.

    planogram, planograms, PLU, PLUs, SKU, SKUs
      ask: which goods are meant?
      hit: Two SKUs show the wrong price.
      miss: Two kinds of tea show the wrong price.

    tokenisation, tokenization, nostro, chargeback file, interchange file, BIN range, BIN ranges, card BIN
      ask: whose payments fail or come late?
      hit: Tokenisation fails for one BIN range.
      miss: Cards of one bank cannot be saved.

    [more trades: water, hotels, parcels, schools, broadcasting, games, energy, banks, trains]
    KPI, KPIs
      say: key figure, key figures
      hit: The board shows no KPIs today.
      miss: The board shows no figures today.

    EMEA, APAC, LATAM
      ask: which countries is that?
      hit: Callers in EMEA hear no tone.
      miss: Callers in Europe hear no tone.

    trunk main, trunk mains, distribution main, distribution mains, service reservoir
      say: large water pipe, large water pipes, water pipe, water pipes, water tank
      hit: A trunk main at Ford has burst.
      miss: A large water pipe at Ford has burst.

    rezoning, rezone, rezoned
      ask: which streets get their water from where, and when?
      near: water, pressure, supply, valve, valves, main, mains, network
      hit: We are rezoning the water supply of Ford.
      miss: The council is rezoning the old harbour for flats.

    DMA, DMAs, district metered area, district metered areas
      say: district, districts, district, districts
      hit: The DMA at Mill Lane has low pressure.
      miss: Mill Lane and the streets around it have low pressure.

    aggregator, aggregators
      ask: whose prices or accounts does it bring, and who misses them?
      near: quote, quotes, price, prices, fare, fares, insurance, policy, policies, rate, rates, feed, sends, site
      hit: The aggregator sends no quotes.
      miss: The comparison site sends no prices.

    channel manager, channel managers
      say: booking link, booking links
      near: hotel, room, rooms, rates, availability, booking, bookings, guests, property, properties
      hit: The channel manager sends no rooms to other sites.
      miss: The manager of the Channel Hotel is away.

    rate parity
      ask: which prices do guests see, and are they right?
      hit: Rate parity checks are switched off.
      miss: Prices are the same on all sites.

    linehaul, line haul, trunking run
      say: long-distance transport, long-distance transport, long-distance transport
      hit: Linehaul to the north is late.
      miss: Lorries to the north are late.

    cross-dock, crossdock, cross-docking
      say: transfer hall, transfer hall, -
      hit: The cross-dock at Leeds is closed.
      miss: The depot at Leeds is closed.

    proof of delivery, POD image, POD images
      say: delivery receipt, delivery receipt, delivery receipts
      hit: A POD image is missing.
      miss: The receipt is missing.

    ullage, ex-stock, backordered, back-ordered
      say: -, from stock, out of stock, out of stock
      ask: when will customers have it?
      hit: The kettle is backordered.
      miss: The kettle is out of stock.

    triage queue, theatre list, theatre lists
      ask: whose appointment changes, and how will they hear of it?
      hit: The theatre list was cut.
      miss: Some operations are put off.

    ordercomms, EPMA, RIS
      say: ordering of tests, prescribing, x-ray records
      hit: The EPMA is slow on all wards.
      miss: Nurses cannot open the records of patients.

    SIS, MIS, student information system, pupil information system
      say: student records, school records, student records, pupil records
      near: school, schools, student, students, pupils, teachers, roster, rosters, sync, classes, district, attendance, down, imports
      hit: The SIS sends no classes to the app.
      miss: The school's records send no classes to the app.

    roster import
      ask: which classes or pupils are missing?
      near: class, classes, school, schools, students, pupils, district, sync, import
      hit: The roster import for two schools is late.
      miss: New classes do not show yet.

    playout, playout system, playout systems
      say: broadcast, broadcast system, broadcast systems
      hit: The playout system stopped at noon.
      miss: The broadcast stopped at noon.

    mux, muxes, multiplex outage
      say: group of channels, groups of channels, -
      ask: which channels cannot be seen or heard?
      near: channel, channels, transmitter, radio, tv, dab, off air, station, stations
      hit: The mux is off air in Kent.
      miss: Nine stations are silent in Kent.

    netcode, tick rate, tickrate, hit registration, hitreg
      ask: what do players see go wrong in a match?
      hit: The netcode is broken.
      miss: Shots do not count in some matches.

    IROPS
      say: disrupted flights
      ask: what can passengers not do?
      hit: Ask at the IROPS desk.
      miss: Ask at the desk for late flights.

    demand response, curtailment, islanding, islanded
      ask: which homes or firms have less power, and until when?
      near: power, grid, meter, meters, wind, solar, generation, network, supply
      hit: Curtailment of wind power starts at noon.
      miss: Some wind farms stop at noon.

    dunning, prenotification, pre-notification
      say: payment reminders, early notice, early notice
      hit: Dunning letters went out twice.
      miss: Reminders to pay went out twice.

    value date, value dates, value-dated, book date
      say: payment day, payment days, dated, payment day
      hit: The value date of some transfers is wrong.
      miss: The day of some transfers is wrong.

    issuing bank, issuing banks
      say: customer's bank, customers' banks
      hit: The issuing bank refuses some cards.
      miss: Some cards are refused.

    call flow, call flows, hunt group, hunt groups
      say: phone menu, phone menus, -, -
      ask: which numbers reach nobody?
      hit: The call flow ends in silence.
      miss: Calls end in silence.

    backplate, boarding gateline, gateline, gatelines, validator, validators
      say: -, ticket gates, ticket gates, ticket gates, ticket reader, ticket readers
      ask: what do passengers do with their tickets?
      near: station, stations, ticket, tickets, bus, buses, tram, trams, gate, gates, tap, card, cards, passengers
      hit: The validators on our trams are off.
      miss: The ticket machines on our trams are off.

    points failure, track circuit, track circuits
      say: -, -, -
      ask: which trains are late or cancelled?
      hit: A track circuit at Ford has failed.
      miss: Signals at Ford do not work.
    """#
