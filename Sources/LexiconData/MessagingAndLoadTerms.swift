package let messagingAndLoadTerms = #"""
    # core-messaging-load: queues, brokers and workers; too much load and the ways to cope with it

    [queues]
    job queue, job queues, task queue, task queues, work queue, work queues, processing queue, processing queues, background queue, background queues, event queue, event queues, delivery queue, delivery queues
      known: users
      ask: what are customers waiting for, and how late is it?
      hit: The job queue has not moved since noon.
      miss: Reports ordered since noon have not been made yet.

    message queue, message queues, messaging queue, messaging queues, mail queue, mail queues, email queue, email queues, outbound queue, outbound queues, notification queue, notification queues
      known: some
      ask: which messages arrive late, and by how many minutes?
      hit: Our message queues are filling up.
      miss: Text alerts arrive about forty minutes late.

    queue lag, queue depth, queue depths, queue length, queue lengths, queue size, queue sizes, queue backlog, queue backlogs, queue latency, queue build-up, queue buildup, queue processing, queue delay, queue delays
      ask: how long do things take now, and how long do they take on a normal day?
      hit: Queue depth is falling again.
      miss: The waiting time is getting shorter.

    queue, queues
      known: users
      ask: what is waiting there, and when will it be done?
      not before: outside, at the door, at the till, at the border, for
      not after: call, phone, telephone, virtual, waiting, passport, taxi, the back of the, jump the, stand in, join the
      near: worker, workers, consumer, consumers, broker, jobs, messages, backlog, throughput, requeued, redelivered, purge, purged, lagging
      hit: The queue is clearing, but jobs still run late.
      miss: Expect a long queue at the ticket office.

    queued job, queued jobs, queued task, queued tasks, queued event, queued events, queued request, queued requests, queued write, queued writes, queued item, queued items
      known: users
      ask: will the waiting work be done by itself, and by when?
      hit: All queued jobs will be run again.
      miss: Everything you ordered will still be done today.

    queued email, queued emails, queued mail, queued message, queued messages, queued notification, queued notifications
      known: most
      ask: when will the held-back messages be sent?
      hit: Queued emails are being delivered now.
      miss: Emails from this morning are being delivered now.

    enqueue, enqueues, enqueued, enqueuing, enqueueing, requeue, requeues, requeued, requeuing, re-queue, re-queued, re-queuing, dequeue, dequeues, dequeued, dequeuing
      ask: must customers send it again, or do you do that for them?
      hit: We have requeued the failed invoices.
      miss: We are sending the missing invoices again.

    dead letter, dead letters, dead-lettered, dead-lettering, dlq, dlqs
      known: operators
      ask: was anything lost, and will it be delivered after all?
      near: queue, queues, topic, message, messages, event, events, exchange, replay, replayed, jobs
      hit: About 300 events went to the dead letter queue.
      miss: The post office returned it as a dead letter.

    poison message, poison messages, poison pill message, poison pill messages, stuck message, stuck messages, unacked, unacknowledged message, unacknowledged messages
      known: operators
      ask: what did it hold up, and for whom?
      hit: A poison message blocked all refunds.
      miss: One broken refund held up all the others.

    head-of-line blocking, fifo queue, fifo queues, delay queue, retry queue, retry queues
      known: operators
      ask: which orders or messages had to wait, and for how long?
      hit: Large exports caused head-of-line blocking.
      miss: Small exports had to wait behind very large ones.

    [brokers and events]
    message broker, message brokers, messaging broker, queue broker, event broker, event brokers, broker node, broker nodes, broker cluster, mqtt, mqtt broker, amqp
      ask: which alerts, orders or readings do not get through?
      hit: A message broker stopped at 04:20.
      miss: No alarms reached our app from 04:20.

    broker, brokers
      ask: what is delivered late or not at all?
      not after: insurance, mortgage, your, a mortgage, stock, ship, data, financial, energy
      near: cluster, topic, topics, queue, partition, partitions, restarted, messages, mqtt
      hit: One broker in the cluster ran out of room.
      miss: Ask your insurance broker for a new policy.

    message bus, event bus, event buses, service bus, enterprise service bus, messaging layer, messaging backbone, messaging infrastructure, messaging system, messaging systems, messaging middleware
      ask: which parts of the service no longer hear of changes, and what do customers see?
      hit: The event bus lost its connection to the shop.
      miss: The shop no longer learns when goods are sold out.

    event stream, event streams, event streaming, streaming pipeline, stream processing, stream processor, stream processors, event processor, event processors, event sourcing
      ask: which figures or notices are late, and how late?
      hit: The event processor is behind by an hour.
      miss: The figures on your page are an hour old.

    pub/sub, pubsub, publish-subscribe, message fan-out, event fan-out, notification fan-out
      ask: who does not get which updates?
      hit: Our pub/sub service rejects new subscriptions.
      miss: New readers do not get the daily letter.

    event-driven, message-driven, event handler, event handlers, event listener, event listeners, event loop, event dispatcher
      ask: what should happen by itself and does not?
      hit: Event-driven tasks are not starting.
      miss: Door lights do not come on by themselves.

    consumer group, consumer groups, consumer lag, consumer lags, consumer process, consumer processes, consumer rebalance, queue consumer, queue consumers, message consumer, message consumers, event consumer, event consumers
      known: operators
      ask: which updates come late, and since when?
      not after: independent, national
      hit: Consumer lag is growing again.
      miss: Updates come later and later.

    producer, producers
      ask: what was not sent, and is it lost?
      not after: film, energy, food, music, milk, wine, oil
      near: topic, topics, broker, brokers, kafka, partition, retries
      hit: Producers lost the broker at three.
      miss: The film producer will speak at the event.

    topic partition, topic partitions, kafka topic, kafka topics, partition leader, partition leaders, partition lag, consumer offset, consumer offsets, committed offset, committed offsets, offset lag, offset reset
      known: operators
      ask: was anything skipped or done twice?
      hit: An offset reset sent old alerts again.
      miss: Some of you received last week's alerts again.

    at-least-once delivery, at-least-once semantics, exactly-once delivery, exactly-once semantics, exactly-once processing, duplicate events, deduplicate, deduplicates, deduplicated, deduplicating, deduplication, dedupe, deduped
      ask: what may customers receive or pay twice, and will you put it right?
      hit: Deduplication failed for receipts sent on Monday.
      miss: Some customers received Monday's receipt twice.

    message ordering, event ordering, out-of-order delivery, out-of-order event, out-of-order events, out-of-order messages, out of sequence messages
      ask: what looks wrong to customers because things came in the wrong order?
      hit: Out-of-order events showed parcels as lost.
      miss: Some parcels were shown as lost by mistake.

    replay, replays, replayed, replaying
      known: some
      as: verb
      say: -, -, run again, running again
      ask: what will customers receive late or twice, and when will it be finished?
      not after: action, match, instant, video, cup
      near: events, event, messages, webhooks, queue, log, logs, transactions, jobs, notifications, topic, requests
      hit: We are replaying the missed events.
      miss: The match ended level and there will be a replay.

    ingest, ingests, ingested, ingesting, ingestion
      known: some
      say: take in, takes in, taken in, taking in, intake
      ask: which figures or records are missing or late?
      not before: of food, of water, of chemicals
      near: data, event, events, log, logs, metrics, telemetry, pipeline, service, delay, delays, delayed, traces, records, feed, feeds, rate
      hit: We could not ingest new data for an hour.
      miss: Do not eat or ingest the cleaning tablets.

    reprocess, reprocesses, reprocessed, reprocessing
      known: some
      as: verb
      say: process again, processes again, processed again, processing again
      not after: nuclear, fuel, waste
      near: event, events, job, jobs, messages, transactions, payments, orders, records, data, files, batch, queue, failed, invoices, requests
      hit: All failed orders will be reprocessed.
      miss: The plant in Sellafield reprocessed fuel for years.

    event backlog, event backlogs, job backlog, job backlogs, message backlog, message backlogs, processing backlog, processing backlogs, task backlog, backlog of events, backlog of jobs, backlog of tasks, backlog of requests, backlog processing
      known: some
      ask: what is still waiting, and when will customers have it?
      hit: The processing backlog should be gone by six.
      miss: All late statements should reach you by six.

    processing lag, processing latency, data freshness, sync lag, event lag
      known: some
      ask: how old is what customers see?
      hit: Sync lag for the address book is ten minutes.
      miss: New addresses show up after ten minutes.

    backlog, backlogs
      known: most
      ask: how much is left, and by when will it be worked off?
      not before: of calls, of applications, of tickets, of parcels, of enquiries, of letters, of cases, of patients, of repairs
      near: queue, queues, worker, workers, job, jobs, event, events, consumers, drain, draining, drained, ingestion, webhooks, replication
      hit: Workers are now draining the backlog.
      miss: The post room has a backlog of letters.

    offset, offsets
      ask: were messages lost, late or sent twice?
      not before: printing, your, carbon, the cost
      near: consumer, consumers, topic, partition, partitions, committed, commit, kafka, stream, reset
      hit: The offset of one consumer was reset.
      miss: Planting trees can offset carbon.

    [workers and pools]
    worker pool, worker pools, worker process, worker processes, worker queue, worker queues, worker fleet, worker instance, worker instances, background worker, background workers, queue worker, queue workers, celery worker, celery workers, async worker, async workers, job worker, job workers, job runner, job runners, task runner, task runners, build runner, build runners, self-hosted runner, self-hosted runners, hosted runner, hosted runners
      known: some
      ask: which tasks are late or not done?
      hit: The background workers crashed overnight.
      miss: Your weekly reports were not made overnight.

    worker, workers
      known: some
      ask: what do customers wait for because of it?
      not after: key, social, care, health, factory, shift, postal, rail, office, support, construction, youth, hospital, maintenance, aid
      near: queue, queues, thread, process, processes, crashed, restarted, respawned, scaled, pod, pods, broker, node, nodes, notification, celery, cluster, connecting
      hit: We restarted the workers, and jobs run again.
      miss: Rail workers are on strike today.

    resource pool, resource pools, server pool, server pools, host pool, pool of servers, pool of workers, pool of connections, backend pool, backend pools, object pool, ip pool, ip pools, address pool, address pools
      known: some
      ask: how many customers are affected, and what can they not do?
      hit: One server pool was taken out of use.
      miss: We are working with fewer machines than usual.

    connection pool size, connection pool limit, connection pool limits, max connections, maximum connections, connection limit, connection limits, connection count, connection storm, connection storms, connection churn, connection backlog
      known: some
      ask: who was turned away, and until when?
      hit: The database hit its connection limit.
      miss: Too many people came at once, and some were turned away.

    file descriptor, file descriptors, file handle, file handles, process limit, process limits, ulimit, zombie process, zombie processes
      known: operators
      ask: what stopped, and could it happen again?
      hit: The mail server ran out of file descriptors.
      miss: The mail server stopped and had to be started again.

    mutex, mutexes, semaphore, semaphores, spinlock, spinlocks, distributed lock, distributed locks, lock manager, livelock
      known: operators
      ask: what could not be saved or opened meanwhile?
      not before: signal, signals, flags, flag, alphabet
      hit: A distributed lock was never released.
      miss: Ships still use semaphore flags here.

    [holding back]
    throttle, throttles, throttled, throttling
      known: some
      as: verb
      say: slow, slows, slowed, slowing
      ask: who is slowed down or turned away, and until when?
      not before: back the engine, the engine, pedal, lever, cable
      not after: full, half, the engine's, open the
      near: request, requests, traffic, api, users, client, clients, emails, imports, exports, sync, jobs, calls, connections, limits, temporarily, logins, uploads, downloads, errors, writes
      hit: We are throttling large imports.
      miss: The lorry's throttle is stuck.

    throttling limit, throttling limits, throttling error, throttling errors, request throttling, traffic throttling, bandwidth throttling, API throttling, throttling policy, throttling policies, throttling rules
      known: some
      ask: what can customers do less often for now, and how much less?
      hit: Request throttling is still turned on.
      miss: You can send ten letters an hour for now.

    rate limit, rate limits, rate limited, rate limiting, rate limiter, rate limiters, ratelimit, ratelimited, ratelimiting, rate limit error, rate limit errors, request quota, request quotas, too many requests
      known: some
      say: limit, limits, limited, limiting, -, -, limit, limited, limiting, -, -, -, -, -
      ask: what may customers do how often, and what do they see beyond that?
      not after: interest, tax, mortgage, speed
      hit: A rate limiter turned away normal customers.
      miss: Our system turned away normal customers.

    load shedding, loadshedding, shed load, sheds load, shedding load, shed traffic, shedding traffic, shed requests, shedding requests
      ask: whose visits were turned away, and when may they come back?
      near: traffic, request, requests, server, servers, api, queue, overload, gateway
      not after: eskom, stage, power
      hit: Load shedding on the API servers began at 18:05.
      miss: From 18:05 we let in only half of the visitors.

    backpressure, backpressured
      ask: what has become slow or stopped because of it?
      hit: Backpressure from the archive slowed new uploads.
      miss: New uploads took up to an hour.

    back pressure
      ask: what takes longer than usual?
      not after: lower, off my, low
      near: queue, queues, service, services, database, requests, pipeline, broker, consumers, api, upstream, writes
      hit: The queue applied back pressure to the importer.
      miss: The heater needs more back pressure to start.

    circuit breaker, circuit breakers, circuit breaking
      ask: which function was switched off to protect the rest, and when does it come back?
      not after: electrical, main, mains, tripped a, household, trips, tripping, tripped, trip, the building, power
      near: service, services, api, requests, pattern, calls, dependency, opened, downstream, upstream, timeout, traffic, closed, half-open, library, error
      hit: A circuit breaker opened and stopped calls to the bank.
      miss: A main circuit breaker tripped in our building.

    retry storm, retry storms, retry logic, retry policy, retry policies, retry mechanism, retry mechanisms, retry interval, retry intervals, retry attempts, retry traffic, retry behaviour, retry rate, automatic retry, automatic retries, client retry, client retries, request retry, request retries, retry budget
      known: some
      ask: do customers have to try again themselves, or will it happen by itself?
      hit: A retry storm made things worse.
      miss: Please do not press the button again and again.

    retries, retried, retrying, retry with
      known: some
      ask: will it be done without the customer, and what if that fails again?
      near: automatic, automatically, client, clients, request, requests, job, jobs, webhooks, failed, exhausted, messages, delivery, deliveries, exponential
      hit: Failed jobs are retried automatically.
      miss: Please try again in half an hour.

    exponential backoff, back-off period, backoff, backoff period, backoff interval, jittered retries, exponential back-off
      ask: how long until the next try, and must customers do anything?
      hit: Deliveries are repeated with exponential backoff.
      miss: We try the delivery again after one, two and four hours.

    graceful degradation, degrade gracefully, degrades gracefully, degraded gracefully, degraded mode, fail open, fails open, failed open, failing open, fail closed, fails closed, failed closed, failing closed
      known: some
      ask: what still works, and what has been left out for now?
      hit: The shop is running in degraded mode.
      miss: You can buy, but you cannot see pictures.

    bulkhead, bulkheads
      known: operators
      ask: which function was kept apart, and does it work?
      near: pattern, service, services, requests, isolation, pool, thread, circuit
      hit: The bulkhead pattern kept the service for payments safe.
      miss: The ferry has a crack in a bulkhead.

    request timeout, request timeouts, connection timeout, connection timeouts, read timeout, read timeouts, write timeout, write timeouts, idle timeout, idle timeouts, timeout error, timeout errors, timeout value, timeout values, timeout threshold, timeout thresholds, timeout setting, timeout settings, timeout limit, timeout limits, timeout period, server timeout, server timeouts, api timeout, intermittent timeouts
      known: some
      ask: on which pages or steps do people wait in vain?
      hit: Users may see request timeouts when they search.
      miss: A search may run for a minute and then end with an error.

    timeout, timeouts
      known: some
      ask: what do people wait for in vain, and is it saved all the same?
      say: long wait, long waits
      not after: injury, tactical, team, full, a full
      near: error, errors, request, requests, connection, connections, api, service, database, experience, experiencing, increased, login, page, pages, elevated, intermittent, occasional, calls, server, caused, resulted, users, customers
      hit: Customers saw occasional timeouts at checkout.
      miss: The coach called a timeout near the end.

    time out, times out, timed out, timing out
      known: most
      ask: what does not finish, and should people try again?
      not before: of, from, for lunch, for yourself
      not after: take, taking, some, a
      near: request, requests, connection, connections, page, pages, query, queries, login, logins, api, upload, uploads, calls, jobs, session, sessions, checkout, searches
      hit: Many requests timed out this morning.
      miss: Please take time out for a walk.

    [too much load]
    saturated, saturation, saturate, saturates, saturating
      known: some
      say: full, -, fill, fills, filling
      ask: what was slow or turned away, and at what times?
      not before: fat, fats, colour
      near: link, links, network, disk, capacity, bandwidth, cpu, server, servers, pool, queue, connection, connections, traffic, port, resource, database, memory, thread, uplink
      hit: The link to Paris was saturated at nine.
      miss: Heavy rain has saturated the pitch.

    contention
      known: some
      ask: what became slow, and how slow?
      not before: for the title, for the cup, over, that
      not after: bone of, point of, area of, in, no, our
      near: resource, disk, storage, database, network, lock, shared, i/o, memory, write, cache, table
      hit: Storage contention slowed the nightly run.
      miss: The parking rule is a bone of contention.

    load spike, load spikes, load peak, load peaks, request spike, request spikes, error spike, error spikes, spike in load, spikes in load, spike in requests, spike in errors, spikes in errors, spike in error rates, spike in error rate, spike in 5xx, query spike, query spikes, memory spike, memory spikes
      known: most
      ask: what did people notice, and between which hours?
      hit: We saw an error spike just before eight.
      miss: Just before eight, many pages did not open.

    traffic spike, traffic spikes, spike in traffic, spikes in traffic, traffic surge, traffic surges, surge in traffic, surge traffic, traffic burst, traffic bursts, burst traffic, bursty traffic, request volume, request volumes
      known: most
      ask: what became slow or closed because so many came at once?
      not after: road, holiday, weekend, air
      hit: A traffic spike slowed the ticket shop.
      miss: So many people came at once that the ticket shop was slow.

    load average, load averages, server load, system load, elevated load, load on the database, database load, load on the servers
      known: some
      say: load, -, load, load, -, -, -, -
      ask: what is slow or fails, and for how many people?
      not before: bearing, of laundry, vehicles, vehicle
      not after: lorry, wind, snow
      hit: The server load is back to normal.
      miss: Pages open as fast as usual again.

    load test, load tests, load testing, load tested, stress test, stress tests, stress testing, soak test, soak tests
      known: some
      ask: do customers notice the trial, and when does it take place?
      say: heavy-use trial, heavy-use trials, -, -, heavy-use trial, heavy-use trials, -, long trial, long trials
      not after: bank, banking, cardiac, heart, exercise, bridge
      near: server, servers, platform, production, traffic, environment, system, capacity, load, website, database, release
      hit: A load test on the production system got out of hand.
      miss: A trial run on our side made the shop slow.

    scale up, scales up, scaled up, scaling up, scale out, scales out, scaled out, scaling out
      known: some
      ask: from when is it fast enough again?
      near: server, servers, worker, workers, instances, database, cluster, capacity, nodes, fleet, infrastructure, resources, pool, horizontally, backend, automatically
      hit: We have scaled up the database.
      miss: The bakery scaled up its recipe for the wedding.

    scale down, scales down, scaled down, scaling down, scaling event, scaling events, scaling policy, scaling policies, scaling issue, scaling issues, scaling limit, scaling limits, upscaling, upscaled, downscaled, downscaling
      known: some
      ask: was there too little room for customers, and when?
      not after: richter, full, pay, wage
      near: server, servers, worker, workers, instances, cluster, capacity, nodes, service, infrastructure, resources, pool, automatic, backend, database, triggered, caused, policy
      hit: A scaling policy removed too many servers.
      miss: The fair was scaled down because of the weather.

    additional capacity, extra capacity, spare capacity, capacity constraint, capacity constraints, capacity limit, capacity limits, capacity issue, capacity issues, capacity shortfall, capacity planning, burst capacity, peak capacity, under capacity, over capacity
      known: most
      ask: what is slow until then, and when is it fast again?
      not after: stadium, train, bus, seating, bed, hospital, school
      near: server, servers, database, network, cluster, provisioned, provisioning, infrastructure, traffic, worker, queue, compute, cloud, region, backend, storage, hosts, requests
      hit: We added additional capacity to the database.
      miss: The train has no spare capacity for bicycles.

    requests per second, transactions per second, queries per second, RPS, QPS, TPS, request rate, request rates, message rate, message rates
      known: some
      ask: how many people were served, and how many were not?
      hit: The shop was taking 900 requests per second.
      miss: Nine hundred people were shopping at the same time.

    p90, p95, p99, p99.9, 95th percentile, 99th percentile, tail latency, tail latencies, percentile latency
      ask: how many people had to wait, and how many seconds?
      hit: P99 doubled after the change.
      miss: One visitor in a hundred waited ten seconds.

    concurrent connection, concurrent connections, concurrent request, concurrent requests, concurrent session, concurrent sessions, concurrent user, concurrent users, concurrent job, concurrent jobs, parallelism
      known: some
      ask: how many people could use it at once, and how many had to wait?
      hit: The number of concurrent sessions was too high.
      miss: Too many people used the app at the same time.

    cascading failure, cascading failures, cascade failure, cascading errors, blast radius
      ask: what else stopped working, one after the other?
      not before: down, over, water
      hit: A cascading failure took down chat and mail.
      miss: First chat stopped working, then mail.

    hot spot, hot spots, hotspot, hotspots, hot spotting, hotspotting
      known: some
      ask: which customers were slowed down by it?
      not after: wi-fi, wifi, mobile, personal, phone, tourist, crime, holiday
      near: shard, shards, partition, partitions, node, nodes, load, database, cluster, server
      hit: A hot spot on one server slowed some accounts.
      miss: Use a hotspot in town if you can.

    long polling, long-poll, polling interval, polling intervals, poller, pollers, heartbeat, heartbeats
      ask: what does not show up by itself, and how late is it?
      not before: away, sensor, rate
      not after: human, baby's, irregular
      near: missed, missing, interval, agent, agents, server, servers, client, clients, node, nodes, api, requests, polling
      hit: The agents missed several heartbeats.
      miss: Our watch shows your heartbeat late.

    debounce, debounced, debouncing, coalesced requests, request coalescing, batching, batched requests, batch size, batch sizes, micro-batch, micro-batches
      near: messages, requests, emails, receipts, events, records, writes, imports, notifications, queue
      ask: what comes later than usual, and by how much?
      hit: The batch size for receipts was too large.
      miss: Receipts were sent too many at a time and came late.

    stuck job, stuck jobs, stalled job, stalled jobs, orphaned job, orphaned jobs, failed job, failed jobs, hung job, hung jobs, job processing, job execution, job failures, task execution, scheduled job, scheduled jobs, job scheduling, recurring job, recurring jobs
      known: some
      say: stuck task, stuck tasks, stuck task, stuck tasks, stray task, stray tasks, failed task, failed tasks, stuck task, stuck tasks, -, -, -, -, automatic task, automatic tasks, -, automatic task, automatic tasks
      ask: which reports, payments or reminders were not done, and will they be?
      hit: Scheduled jobs did not run between two and four.
      miss: Reminders due between two and four were not sent.
    """#
