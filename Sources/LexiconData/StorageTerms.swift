package let storageTerms = #"""
    # Databases, caches, disks

    [databases]

    database layer, database layers, database tier, database tiers, data layer, data layers, data tier, persistence layer, persistence tier
      known: some
      ask: what can customers not see or save now?
      hit: Errors in the database layer caused the outage.
      miss: Your orders could not be saved between two and three.

    database migration, database migrations
      known: some
      say: data move, data moves
      ask: what will be closed while you move the records, and until when?
      hit: The database migration took longer than planned.
      miss: We are moving all records tonight, and the catalogue stays shut until six.

    primary database, primary databases, master database, secondary database, secondary databases, production database, production databases, standby database
      known: some
      ask: could people still read or change their records?
      hit: Our primary database stopped at 13:05.
      miss: From 13:05 nobody could change a booking.

    database failover, database failovers
      known: some
      ask: did anybody lose what they had just entered?
      hit: An unplanned database failover cut off all users.
      miss: We had to change to our spare records, and everybody was signed out.

    database cluster, database clusters, database node, database nodes, database instance, database instances, database server, database servers, database host, database hosts, database engine, database backend
      known: users
      say: -, -, -, -, -, -, -, -, -, -, -, -
      ask: which pages depend on it, and do they work?
      hit: The database cluster is being restarted.
      miss: The pages for grades and timetables are being restarted.

    database connection, database connections, connection pool, connection pools, connection pooling, pool exhaustion, connection exhaustion, connection leak, connection leaks
      known: some
      ask: what did customers see when no more could get in?
      hit: The connection pool was empty within a minute.
      miss: Too many people came at once, and the rest saw an empty page.

    database contention, lock contention, database lock, database locks, table lock, table locks, row lock, row locks, row locking, table locking, lock wait, lock waits, lock timeout, lock timeouts
      ask: which actions had to wait, and how long?
      hit: Lock contention slowed down payments.
      miss: Payments had to wait for each other, some for up to a minute.

    deadlock, deadlocks, deadlocked
      say: blockage, blockages, blocked
      ask: which actions failed, and may people try again?
      near: database, thread, threads, transaction, transactions, query, queries, locks
      hit: Two transactions ended in a deadlock.
      miss: The wage talks have reached deadlock, so no trams run today.

    query, queries
      known: users
      ask: which page or search is slow because of it?
      not after: any, your, customer, customers, billing, media, press, more, further, their
      near: database, sql, index, optimised, optimized, inefficient, inefficiently, unindexed
      hit: One query ran without an index and blocked the rest.
      miss: If you have any queries about your bill, please write to us.

    slow query, slow queries, long running query, long running queries, query plan, query plans, query planner, query performance, query execution, query timeout, query timeouts, query load, query optimisation, query optimization, query latency
      known: some
      ask: which lists or reports take long, and how long?
      hit: A long-running query blocked all others.
      miss: One very large report held up all the others.

    table scan, table scans, full table scan, full table scans
      ask: what became slow for customers?
      hit: Each visit to the page led to a full table scan.
      miss: Each visit to the page took half a minute.

    index rebuild, index rebuilds, rebuild the index, rebuilt the index, rebuilding the index, rebuild of the index, index corruption, corrupted index, corrupt index, missing index, missing indexes, database index, database indexes, search index, search indexes, search indices, indexing delay, indexing lag, indexing backlog
      known: some
      ask: which items are missing from search, and until when?
      hit: The index rebuild will finish around midnight.
      miss: Books added today cannot be found by search until midnight.

    reindex, reindexes, reindexed, reindexing
      known: some
      ask: what can be found by search, and what not yet?
      hit: We are reindexing all tickets.
      miss: Search finds only the tickets of this year; older ones follow tonight.

    schema change, schema changes, schema migration, schema migrations, schema update, schema updates, database schema, schema mismatch
      known: some
      ask: what did this change break for customers?
      hit: The schema change locked the table of invoices.
      miss: A change we made last night closed the page with invoices.

    stored procedure, stored procedures
      ask: which figures or actions came out wrong?
      hit: A stored procedure doubled the amounts.
      miss: Some amounts on your March bill are twice as high as they should be.

    ORM, ORMs
      ask: which pages were hit by this?
      near: query, queries, database, layer, library, code, version, upgrade, framework
      hit: A new version of the ORM asked for far too much.
      miss: Since the new version, the list of members opens very slowly.

    SQL, NoSQL, MySQL database, SQL statement, SQL statements, SQL server, SQL database, SQL databases
      known: some
      ask: what do people notice on the page?
      hit: A faulty SQL statement emptied the list.
      miss: The list of courses was empty until we put it back at ten.

    primary key, primary keys, foreign key, foreign keys, constraint violation, constraint violations, unique constraint, unique constraints, referential integrity
      ask: which entries were refused or mixed up?
      hit: New accounts failed with a constraint violation.
      miss: Nobody could open an account this morning.

    database transaction, database transactions, long running transaction, long running transactions, uncommitted transaction, uncommitted transactions, transaction isolation, transaction rollback
      known: some
      ask: which actions were not completed, and must people do them again?
      hit: A long-running transaction held everything up.
      miss: Votes cast between nine and ten were not counted; please vote again.

    materialised view, materialised views, materialized view, materialized views
      ask: which figures are old, and from what time?
      hit: The materialised view was not refreshed.
      miss: The sales figures you see are those of Tuesday.

    orphaned record, orphaned records, orphaned row, orphaned rows, orphaned object, orphaned objects, orphan records
      ask: do customers see these leftovers anywhere?
      hit: The fault left orphaned records behind.
      miss: You may see a booking that you have cancelled; please ignore it.

    index, indexes, indices
      known: some
      ask: what is slow or cannot be found until it is finished?
      not after: price, share, card, stock, body mass, your
      near: database, table, query, queries, rebuild, rebuilding, rebuilt, missing, column, search, corrupt
      hit: The invoice table has lost its index.
      miss: The price index rose by two percent.

    [copies of the data]

    replica, replicas
      known: some
      say: copy, copies
      ask: what do customers see that is old or missing?
      not before: shirt, shirts, kit, kits, jersey, jerseys, weapon, weapons, gun, guns
      near: database, primary, lag, lagging, promoted, promoting, cluster, behind, synced, sync, server, node, nodes, reads, standby
      hit: The replica is ten minutes behind the primary.
      miss: A replica of the first tram is on show in our hall.

    read replica, read replicas, database replica, database replicas, standby replica, standby replicas
      ask: which pages showed old facts?
      hit: One read replica dropped out.
      miss: Some of you saw yesterday's stock on the shop page.

    replication
      known: some
      say: copying
      ask: which changes have not arrived everywhere?
      not after: dna, virus, viral, cell
      near: database, databases, data, lag, delay, delayed, primary, secondary, region, regions, cluster, stopped, broke, paused, sites, storage, servers
      hit: Replication between the two sites stopped at five.
      miss: Changes made after five are seen in Leeds but not yet in York.

    replication lag, replica lag, replication delay, replication delays, replication error, replication errors, replication failure, replication failures, replication backlog, slave lag
      known: some
      ask: how old is what customers see?
      hit: Replication lag has grown to forty minutes.
      miss: The balance you see is up to forty minutes old.

    failover, failovers, fail over to, fails over to, failed over to, failing over to, fail over from, failed over from, failed over automatically, failed over successfully, automatic fail over
      known: some
      say: switch, switches, switch to, switches to, switched to, switching to, switch from, switched from, switched automatically, switched successfully, automatic switch
      ask: was anybody cut off during the switch, and does everything work again?
      hit: The failover took four minutes.
      miss: It took four minutes to switch to the spare site, and calls were cut off.

    fail over, fails over, failed over, failing over
      known: some
      as: verb
      say: switch, switches, switched, switching
      ask: what did customers notice while you switched to the spare one?
      not before: the, a, an, this, that, last, several, many, half, night, night's, time, christmas, easter, 1, 2, 3, 5, 10, 20, 50, 100, 200, 300, 500, 1000, ten, about, more
      near: primary, secondary, standby, region, replica, node, cluster, traffic, automatically, manually
      hit: The primary failed over at 02:14.
      miss: Card payments failed over the weekend.

    promote the replica, promoted the replica, promoting the replica, promote a replica, promoted a replica, promoting a replica, promoted to primary, promote to primary, promoting to primary, replica promotion, primary promotion, secondary promotion, standby promotion, promote the standby, promoted the standby, promoting the standby, promote the secondary, promoted the secondary, promotion of the replica, promotion of the standby
      known: operators
      ask: is the service complete again, or is anything missing?
      hit: We promoted the standby by hand.
      miss: We now run on the spare machine, and nothing is missing.

    elect a new leader, elected a new leader, electing a new leader
      known: operators
      ask: how long could customers do nothing?
      near: node, nodes, cluster, database, broker, brokers, replica, replicas, partition, partitions
      hit: The cluster could not elect a new leader.
      miss: The party will elect a new leader in Hall 3, so parking is short.

    quorum
      known: operators
      ask: what was refused to customers while too few machines agreed?
      not before: of members, of councillors
      near: cluster, node, nodes, database, replica, replicas, server, servers, disk, storage
      hit: The storage lost its quorum after the power cut.
      miss: The council had no quorum, so the vote is put off.

    split brain
      known: operators
      ask: do two versions of customers' records exist, and which one counts?
      hit: The cut between the sites led to a split-brain.
      miss: For an hour both sites took orders without knowing of each other.

    eventual consistency, eventually consistent, strong consistency, strongly consistent, data consistency, consistency check, consistency checks, data inconsistency, data inconsistencies, read after write
      known: some
      ask: which facts do not agree, and which of them are right?
      hit: We are running consistency checks on all ledgers.
      miss: We are making sure that every balance is right before we open.

    data integrity check, data integrity checks, integrity check, integrity checks, checksum, checksums, checksum mismatch, checksum mismatches
      known: some
      ask: is anything damaged, and whose?
      hit: Some uploads failed with a checksum mismatch.
      miss: Some photos arrived damaged; please send them again.

    resync, resyncs, resynced, resyncing, resynchronisation, resynchronization
      known: some
      say: -, -, copied again, copying again, -, -
      ask: when will everybody see the same again?
      hit: The mailboxes are resyncing.
      miss: By six all your devices should show the same letters again.

    shard, shards
      ask: which customers are on this part, and how can they tell?
      not before: of glass
      not after: at the, of the
      near: database, cluster, index, primary, replica, node, nodes, rebalancing, tenants, affected, unavailable, degraded
      hit: The affected shard holds about one customer in twelve.
      miss: Our office at the Shard is closed because of a fire drill.

    database shard, database shards, sharded, sharding, resharding, resharded, hot shard, hot shards, hot partition, hot partitions
      known: operators
      ask: is it one part of the customers or all of them?
      hit: Sharding the accounts table went wrong.
      miss: Customers whose number begins with 7 cannot sign in.

    partition, partitions, partitioned, partitioning, repartition, repartitioning
      ask: what is lost or late because of this?
      not before: wall, walls, of india
      near: database, table, tables, disk, queue, topic, topics, data, rebalance, rebalancing, boot, broker, brokers, consumers, rebalancing
      hit: A partition of the events table was full.
      miss: A partition in the waiting room broke; nobody was hurt.

    rebalance, rebalances, rebalanced, rebalancing
      ask: is it slower until this is done, and how long will that be?
      near: shard, shards, partition, partitions, cluster, node, nodes, disks, queue, consumers, consumer, topics, storage, traffic
      hit: The disks are rebalancing after the repair.
      miss: We rebalance your pension fund every March.

    standby, standbys
      not after: on
      known: some
      say: spare, spares
      ask: did the spare take over, and what did customers notice meanwhile?
      not before: time, ticket, tickets, mode, crew
      near: database, primary, replica, server, node, failover, promoted, instance, cluster, region
      hit: The database has no standby any more.
      miss: Standby tickets are sold at the door.

    primary, primaries
      known: some
      ask: did saving stop, and since when?
      not before: school, schools, care, contact, election, cause, impact
      near: database, replica, replicas, standby, node, failover, failed over, secondary, promoted
      hit: The primary of that database stopped.
      miss: Primary schools can order again.

    write destination, read destination
      known: some
      ask: what can customers look at but not change?
      hit: The write destination was moved at 11:20.
      miss: You can look at invoices but not change them.

    [saving and bringing back]

    write ahead log, write ahead logs, write ahead logging, WAL, transaction log backup, database transaction log, database transaction logs
      known: operators
      ask: was anything that people entered lost?
      hit: The write-ahead log filled the disk.
      miss: The disk was full, but nothing you entered was lost.

    snapshot, snapshots
      known: some
      ask: from what time is the copy, and what entered later is missing?
      say: stored copy, stored copies
      not before: of
      near: database, restore, restored, restoring, volume, volumes, disk, disks, storage, server, servers, nightly, hourly, vm, files, recovered, copied
      hit: We restored the wiki from a nightly snapshot.
      miss: The leaflet gives a snapshot of prices in May.

    snapshot of the database, snapshots of the database, database snapshot, database snapshots, snapshot of the disk, volume snapshot, volume snapshots, disk snapshot, disk snapshots, storage snapshot, storage snapshots, backup snapshot, backup snapshots
      known: some
      ask: how many hours of work does the copy lack?
      hit: We took a snapshot of the database before the change.
      miss: We made a copy of all records before the change.

    point in time recovery, point in time restore, PITR
      ask: to which hour do you go back, and what is gone?
      hit: We have begun a point-in-time restore.
      miss: We are bringing back your records as they were on Monday at noon.

    backfill, backfills, backfilled, backfilling
      known: some
      ask: which days or records are still missing, and until when?
      near: data, records, events, metrics, job, jobs, reports, report, missing, statistics, logs, history, historical, analytics, transactions, transaction
      hit: We are backfilling the missing events.
      miss: The council will backfill the trench in Mill Lane on Friday.

    ETL, ETLs, ETL job, ETL jobs, ETL process, ETL pipeline, ETL pipelines
      ask: which reports lack the newest figures?
      hit: The nightly ETL did not finish.
      miss: This morning's report lacks the sales of yesterday.

    data warehouse, data warehouses, data lake, data lakes, data lakehouse, data mart, data marts
      known: some
      ask: which reports are late or incomplete?
      hit: The data warehouse is refusing new loads.
      miss: The weekly reports will come a day late.

    data store, data stores, datastore, datastores, key value store, key value stores, document store, time series database, time series databases, in memory database, in memory store, in memory data, graph database, backing store
      known: some
      ask: what is kept there that customers now cannot reach?
      hit: The datastore for sessions is unreachable.
      miss: We cannot tell who has signed in, so everybody must do it again.

    [caches]

    cache, caches
      known: some
      say: stored copy, stored copies
      ask: do customers see something old or slow, and how can they tell?
      not before: of
      not after: your, browser, browser's, browsers, arms, weapons, drugs, own
      hit: The cache handed out old prices.
      miss: Empty your browser cache if the old logo is still there.

    cached, caching
      known: some
      as: verb
      ask: how old may the page be that people see?
      hit: Some visitors get a cached page.
      miss: Some visitors see this morning's page.

    cache layer, cache layers, caching layer, caching layers, caching tier, caching service, caching servers, caching server, caching system, caching infrastructure, cache server, cache servers, cache cluster, cache clusters, cache node, cache nodes, cache tier, in memory cache, in memory caches, distributed cache, caching issue, caching issues, caching bug, caching problem
      known: some
      ask: which pages grew slow or old?
      hit: We restarted the caching layer.
      miss: Product pages were slow for a few minutes while we started them anew.

    cache invalidation, cache invalidations, invalidate the cache, invalidated the cache, invalidating the cache, invalidate caches, invalidated caches, cache expiry, cache expiration, cache eviction, cache evictions, stale cache, stale caches, cache corruption, corrupted cache, cache poisoning
      ask: what wrong or old things were shown, and to whom?
      hit: A mistake in cache invalidation showed old seats as free.
      miss: Seats were shown as free although they had been sold.

    cache purge, cache purges, purge the cache, purged the cache, purging the cache, purge caches, purged caches, cache flush, cache flushes, flush the cache, flushed the cache, flushing the cache, flush caches, flushed caches, cache clear, cleared the cache, clearing the cache
      known: some
      ask: must people reload the page to see the right one?
      hit: We purged the cache at 15:20.
      miss: Reload the page once to see the right opening hours.

    purge, purges, purged, purging
      known: some
      as: verb
      say: clear, clears, cleared, clearing
      ask: what was deleted, and can it be brought back?
      near: cdn, edge, queue, queues, cached, tombstones, stale, url, urls
      hit: Requests to purge content at the edge are late.
      miss: The museum talk on the great purge is put off.

    cache miss, cache misses, cache hit, cache hits, cache hit rate, cache hit rates, cache hit ratio, cold cache, cold caches, warm cache, cache warming, cache warm up, warm the cache, warmed the cache, warming the cache, warm the caches, warming the caches
      ask: how long will pages stay slow?
      hit: A cold cache makes the first visits slow.
      miss: Each page is slow the first time you open it today.

    cache stampede, cache stampedes
      known: operators
      ask: who was turned away when all came at once?
      hit: A cache stampede knocked the home page over again.
      miss: When we opened, everybody came at once and the page fell over again.

    [disks and files]

    volume, volumes
      known: users
      ask: which files cannot be reached?
      not before: of
      not after: call, high, higher, low, traffic, sound, large, increased, first, second, this, message, email
      near: storage, disk, attach, attached, detach, detached, mount, mounted, mounting, unmounted, snapshot, snapshots, encrypted, block
      hit: Some volumes could not be attached to their servers.
      miss: Turn up the sound volume if you cannot hear the teacher.

    storage volume, storage volumes, data volume, data volumes, disk volume, disk volumes, persistent volume, persistent volumes, persistent volume claim, persistent volume claims, block volume, block volumes, boot volume, boot volumes, logical volume, logical volumes
      known: users
      ask: whose files are behind it, and are they safe?
      hit: A storage volume in Oslo is read-only.
      miss: In Oslo you can open your files but not save them.

    block storage, block store, block device, block devices
      ask: what can customers not open or save?
      hit: Block storage in Milan is slow.
      miss: Servers in Milan take up to a minute to save a file.

    object store, object stores, object storage, blob store, blob stores, blob storage, S3 bucket, S3 buckets, storage bucket, storage buckets
      known: some
      ask: which files, pictures or downloads are missing?
      hit: Uploads to the object store fail.
      miss: You cannot add pictures to your adverts.

    bucket, buckets
      known: some
      ask: what do customers keep there, and can they reach it?
      not before: list, lists
      near: object, objects, storage, permissions, policy, upload, uploads, uploaded, cloud, s3, misconfigured
      hit: The bucket with uploaded invoices was open to anybody.
      miss: The roof leaks, and there is a bucket on the stairs.

    storage layer, storage layers, storage tier, storage backend, storage backends, storage cluster, storage clusters, storage node, storage nodes, storage array, storage arrays, storage controller, storage controllers, storage fabric, storage pool, storage pools, storage subsystem, storage infrastructure, disk array, disk arrays, disk controller, disk controllers
      known: some
      say: storage, -, storage, storage, -, storage, -, -, -, storage, -, -, -, storage, storage, -, storage, storage, -, -, -, -
      ask: which files could nobody open, and are they all safe?
      hit: A storage controller failed in the night.
      miss: In the night a quarter of all shared folders could not be opened.

    SAN, NAS
      ask: which folders or services have lost their files?
      near: storage, fabric, switch, controller, array, disk, disks, volumes, device, devices, drive
      hit: The SAN controller was replaced at five.
      miss: At five we replaced the broken part, and all folders are back.

    IOPS
      ask: how slow is it, and at which tasks?
      hit: We ran out of IOPS at nine.
      miss: From nine on it took a minute to open a letter.

    disk I/O, I/O, IO wait, disk IO, high IO, disk throughput, disk contention, disk pressure, disk saturation, disk exhaustion, disk utilisation, disk utilization
      say: reading and writing, reading and writing, -, -, -, -, -, -, -, -, -, -
      ask: what takes long or does not get saved?
      hit: Disk pressure on two servers slowed the wiki.
      miss: The wiki took up to a minute to save a page.

    file system, file systems, filesystem, filesystems, file system corruption, inode, inodes
      known: users
      say: storage, -, storage, -, damaged storage, -, -
      ask: which files are hit, and has anything been lost?
      hit: The file system must be checked before we start.
      miss: We must make sure that no file is damaged before we open.

    mount point, mount points, NFS mount, NFS mounts, NFS server, NFS servers, network mount, network mounts
      ask: which folders have vanished for users?
      hit: The NFS mount for homework is gone.
      miss: The homework folder has vanished from your desktop.

    read only mode, read only state, read only access mode, write lock, write locked
      known: some
      say: view-only mode, view-only state, view-only mode, -, -
      ask: what can people look at, and what can they not change?
      hit: The forum is in read-only mode.
      miss: You can read the forum but not post.

    write path, read path, write traffic, read traffic, write load, read load, write operation, write operations, read operation, read operations, write request, write requests, read request, read requests, write throughput, read throughput, write latency, read latency, failed writes, writes failed, writes are failing
      known: some
      ask: is it looking at things or saving them that fails?
      not after: meter, meters
      hit: Write operations fail for one in five.
      miss: One change in five is not saved; please look after saving.

    compaction
      known: operators
      ask: what is slow while this runs, and until when?
      not after: soil, waste
      near: database, storage, disk, disks, log, logs, cluster, table, tables, node, nodes
      hit: Compaction kept the disks of one node busy.
      miss: The waste compaction plant is closed on Sunday.

    autovacuum, auto vacuum, vacuum job, vacuum jobs, table bloat, index bloat
      known: operators
      ask: which pages slowed down?
      hit: Autovacuum had not run for a month.
      miss: We had not tidied our records for a month, and lists grew slow.

    garbage collection, garbage collections, garbage collector, garbage collectors
      ask: how long did the service stand still?
      near: pause, pauses, memory, heap, java, jvm, server, servers, cycle, cycles, process, database, tuning, long
      hit: Long pauses for garbage collection froze the chat.
      miss: Garbage collection in Ward 4 moves to Thursday.

    hot spare, hot spares, spare drive, spare drives
      known: some
      say: spare disk, spare disks, spare disk, spare disks
      hit: The hot spare has taken over.
      miss: The spare disk has taken over.

    quiesce, quiesces, quiesced, quiescing
      as: verb
      say: pause, pauses, paused, pausing
      ask: what stands still, and until when?
      hit: The shop was quiesced for the copy.
      miss: The shop was paused for the copy.

    fsck, bit rot, symlink, symlinks, initramfs, swap space, GC pause, GC pauses, CRC error, CRC errors
      known: operators
      ask: what could people not open or save?
      hit: A broken symlink hid the photos.
      miss: The photos were not shown.

    hot key, hot keys, cache key, cache keys, write-through, write-behind, read-through
      known: operators
      ask: what did people see that was old or slow?
      hit: A hot key made the basket slow.
      miss: The basket was slow.

    unmounted, unmount, unmounting, remount, remounted, remounting
      as: verb
      say: disconnected, disconnect, disconnecting, reconnect, reconnected, reconnecting
      near: disk, disks, volume, volumes, filesystem, file system, storage, drive, drives, share, server, cluster
      hit: The volume was unmounted to protect it.
      miss: The rider was unmounted at the third fence.
    """#
