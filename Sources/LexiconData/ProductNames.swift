package let productNames = #"""
    kubernetes, k8s, k3s
      ask: which pages or tasks stopped working, and for whom?
      hit: A Kubernetes upgrade went wrong last night.
      miss: Last night's upgrade went wrong, and the booking page stayed closed until six.

    kubelet, kubelets, kube-proxy, kube-apiserver, kubectl
      ask: what could customers not open while those machines were being repaired?
      hit: The kubelet stopped reporting on four machines.
      miss: Four of our machines fell silent, so some pictures did not show.

    Docker, docker image, docker images, docker hub, dockerhub, docker container, docker containers, docker compose
      known: users
      ask: which of your features could not start?
      hit: Docker Hub refused our downloads, so the new version is waiting.
      miss: A docker lost his gloves at the harbour.

    docker swarm, podman, containerd, cri-o
      ask: how many people noticed that the programs were down, and where?
      hit: After the reboot containerd did not come up.
      miss: After the storm the ticket machines in Leeds did not come up.

    helm chart, helm charts, helm release, helm upgrade, helm values
      ask: what looks or works differently for customers after the change?
      hit: An error in the Helm chart removed the search box.
      miss: A mistake of ours removed the search box.

    etcd
      known: operators
      ask: what could not be saved or changed in that time?
      hit: We lost one of three etcd members.
      miss: One of three machines broke, and changes to opening hours were not saved.

    istio, linkerd
      ask: which actions ended in an error message, and how often?
      hit: A new Istio setting broke calls between our services.
      miss: About one order in ten ended with an error message.

    openshift
      ask: which of your services run there and do not answer?
      hit: The OpenShift platform in Leeds is not answering.
      miss: Tax returns cannot be opened from Leeds at present.

    Rancher
      ask: is anything closed for customers, or is only your own control screen down?
      near: kubernetes, k8s, cluster, clusters, server, upgrade, dashboard
      hit: The Rancher upgrade is finished.
      miss: A Rancher from Texas opened the cattle show.

    Nomad
      ask: which tasks wait until the programs run again?
      near: cluster, allocation, allocations, consul, scheduler, hashicorp
      hit: Our Nomad cluster cannot place new work.
      miss: Nomad families keep sheep on the steppe.

    Mesos, DC/OS
      ask: which orders or reports are not being handled?
      hit: Work is being moved away from Mesos.
      miss: Reports come an hour late while we change machines.

    Consul
      ask: which parts of the service could not find each other, and what did people see?
      not after: honorary
      near: cluster, service discovery, quorum, key value, hashicorp, nomad, servers
      hit: Our Consul cluster has no leader.
      miss: Please ask the Consul in Malaga for a new passport.

    Argo CD, ArgoCD, Argo Workflows, Argo Rollouts
      ask: when will customers get the corrected version?
      hit: Argo CD reverted our correction.
      miss: Our correction was undone by mistake at noon.

    Flux
      ask: which change has not reached customers yet?
      near: gitops, reconcile, reconciliation, kustomization, kubernetes, helm, cluster, controller
      hit: Flux lost the last reconciliation.
      miss: Plans for the fair are in flux.

    kustomize, crossplane, knative, karpenter
      ask: what had to wait because too few machines were running?
      hit: Karpenter did not add machines in time.
      miss: We did not add machines in time, and the shop was slow.

    coredns, kube-dns
      ask: which pages failed to open, and did trying again help?
      hit: CoreDNS answered only now and then.
      miss: Our pages opened only now and then; trying again often helped.

    cilium, Calico network, Calico policy, Calico upgrade, Calico node, Calico nodes
      ask: what could one part of the service no longer send to another?
      hit: Cilium dropped traffic to the basket.
      miss: Things that people put into the basket did not stay there.

    cert-manager, certmanager
      ask: did people see a warning, and may they go on?
      hit: Our cert-manager did not renew in time.
      miss: People saw a safety warning when they opened our site.

    openstack, cloudstack
      ask: can customers start, stop and reach their own machines?
      hit: OpenStack refuses to create machines.
      miss: You cannot create new machines right now; those you have keep running.

    proxmox
      known: some
      ask: whose machines are switched off, and when will they be on again?
      hit: One Proxmox box in rack four died.
      miss: One of our machines died; 30 customers have no website until six.

    vmware, vsphere, esxi, vcenter, vmotion, vsan
      ask: whose machines stopped, and do they have to be started by hand?
      hit: An ESXi update made the machine restart.
      miss: An update made the machine restart; your site was away for ten minutes.

    hyper-v
      ask: which customers were on that machine, and what did they lose?
      hit: Hyper-V will not start after the power cut.
      miss: Twelve schools have no timetable after the power cut.

    KVM, QEMU, libvirt
      ask: how long was a customer's own machine away?
      hit: We must patch QEMU tonight.
      miss: Tonight every rented machine will be off for two minutes.

    Xen
      ask: which rented machines must be restarted, and at what hour?
      near: host, hosts, hypervisor, xenserver, virtual, server, servers, patch, pool, guest
      hit: A patch for our Xen hosts cannot wait.
      miss: Xen from the help desk will call you back.

    xenserver, xcp-ng, nutanix
      ask: which offices or shops had to stop work?
      hit: Nutanix support is on site.
      miss: The maker's people are here; the Bath office can work again from three.

    EC2
      ask: what was running on those machines that customers now miss?
      hit: We lost part of our EC2 capacity.
      miss: We have too few machines today, so videos take longer to load.

    S3
      ask: which pictures or documents cannot be opened?
      not before: train, trains, line, bus
      near: bucket, buckets, aws, amazon, object, objects, uploads, upload, storage, cloudfront, ec2, presigned
      hit: Uploads to S3 fail half the time.
      miss: The S3 train to Pinneberg leaves ten minutes late.

    amazon s3, amazon rds, amazon ebs, amazon eks, amazon ecs, amazon ses, amazon sns, amazon sqs, amazon efs, Amazon Connect
      ask: what do people notice while that rented service is ill?
      hit: Amazon RDS is not accepting connections.
      miss: Nobody can see old orders at the moment.

    EBS volume, EBS volumes, EBS snapshot, EBS snapshots, aws ebs
      ask: were any files lost, or are they only out of reach?
      hit: Two EBS volumes are stuck.
      miss: Files from May are out of reach, but not lost.

    RDS
      ask: what can people not look up or save?
      not after: car, radio
      near: aws, amazon, database, databases, instance, instances, postgres, postgresql, mysql, aurora, maintenance window, failover, multi az, storage
      hit: Our RDS instance ran out of room.
      miss: The car radio shows the RDS name of each station.

    EKS, EKS cluster, GKE, GKE cluster, AKS cluster, AKS clusters, azure aks
      ask: which services were away during the change of version?
      hit: Moving to a new GKE version took longer than planned.
      miss: The planned work took longer than we said, and the forum opened at nine.

    ECS
      ask: which tasks did not run, and will they be made up for?
      near: aws, amazon, fargate, tasks, cluster, task definition, ec2
      hit: ECS tasks on Fargate are not starting.
      miss: Bring your ECS card when you come to the building site.

    fargate
      ask: what did customers start that has not begun yet?
      hit: Fargate has no room for our jobs.
      miss: Films that you cut today are not ready yet.

    Lambda, Lambdas
      ask: which action did people take that had no result?
      near: aws, function, functions, invocation, invocations, concurrency, timeout, timeouts, serverless, throttled
      hit: Our Lambda hit its concurrency ceiling.
      miss: The Greek letter Lambda stands on the front of the house.

    dynamodb
      ask: which details could not be saved or shown?
      hit: DynamoDB rejects a third of our writes.
      miss: A third of the changes to addresses are not kept.

    Aurora
      ask: what did people see instead of their data?
      not before: borealis, australis
      near: database, mysql, postgres, postgresql, aws, rds, failover, serverless, replica, replicas, cluster
      hit: The Aurora database moved to other machines at 11:20.
      miss: With luck you can see the Aurora from Shetland tonight.

    cloudfront
      ask: which pictures, films or pages do not load, and in which countries?
      hit: CloudFront is returning errors in Asia.
      miss: In Asia our pictures do not load.

    Route 53
      ask: which web addresses led nowhere?
      near: dns, aws, amazon, zone, zones, record, records, domain, domains, health
      hit: A Route 53 record was deleted by mistake.
      miss: Buses on Route 53 stop at the hospital again.

    cloudwatch, cloudtrail
      ask: did you notice the fault late because of this, or did customers feel it too?
      hit: CloudWatch alarms came half an hour late.
      miss: We learned of the fault half an hour late.

    cloudformation, aws cdk
      ask: how long was the service closed while the set-up was put right?
      hit: CloudFormation rolled everything back.
      miss: We had to undo all of it, and the shop was closed until ten.

    SQS, SQS queue, SQS queues
      ask: what are customers waiting for, and when will it come?
      hit: Messages pile up in SQS.
      miss: Receipts come an hour late.

    SNS
      ask: which alerts did not reach people?
      near: topic, topics, aws, amazon, sqs, subscription, subscriptions, publish, publishing
      hit: Publishing to the SNS topic fails.
      miss: The clip was first shared on Chinese SNS pages.

    SES
      ask: which letters did not arrive, and will you send them again?
      near: aws, amazon, smtp, sandbox, bounce, bounces, sending quota, suppression
      hit: AWS put our SES account under review.
      miss: Call the SES on 132 500 if a tree has fallen on your roof.

    EFS, FSx
      ask: whose files are slow to open?
      near: aws, amazon, mount, mounts, mounted, volume, volumes, file, files, throughput, nfs
      hit: The EFS mount is very slow today.
      miss: The pilot's EFS course starts in March.

    kinesis
      ask: which figures are behind, and by how much?
      near: stream, streams, firehose, aws, amazon, shard, shards, data, records, consumer, consumers
      hit: We read from the Kinesis stream with a delay of an hour.
      miss: The kinesis class for dancers is full.

    elasticache, memorydb
      ask: what became slow, and how slow?
      hit: Our ElastiCache is being replaced.
      miss: Until two the shop will be a little slow.

    eventbridge, aws step functions, aws glue, aws batch
      ask: which planned task did not run last night?
      hit: EventBridge skipped the nightly run.
      miss: Last night's statements were not made.

    Cognito
      ask: who cannot sign in, and does a new password help?
      hit: Sign-in through Cognito is slow.
      miss: Signing in takes up to a minute.

    opensearch
      ask: what do people search for without finding it?
      hit: OpenSearch shows yesterday's stock.
      miss: The shop's search shows yesterday's stock.

    Redshift
      ask: which reports are missing or old?
      near: aws, amazon, warehouse, query, queries, cluster, reports, reporting
      hit: Redshift queries wait for hours.
      miss: The talk explains redshift and the age of stars.

    Athena query, Athena queries, aws athena, amazon athena
      ask: which reports can people not run?
      hit: Athena queries fail since noon.
      miss: Athena from the sales team will ring you.

    aws direct connect, VPC peering, VPC endpoint, VPC endpoints, VPC, VPCs
      ask: which sites or offices are cut off?
      hit: The VPC peering was removed by mistake.
      miss: The offices in Hull and York are cut off.

    ELB, ELBs, ALB, ALBs, NLB, NLBs
      ask: how many visitors got an error page, and until when?
      near: aws, amazon, target, targets, target group, listener, traffic, rule, rules, 5xx, 502, 503, 504, errors, health, requests
      hit: The ALB sent requests to a machine that was off.
      miss: Four players from the ALB are in the squad.

    elastic beanstalk, lightsail
      ask: which sites were not there, and since what time?
      hit: A site on Lightsail does not answer.
      miss: Our travel site does not answer.

    CodeBuild, CodePipeline, CodeDeploy, CodeCommit
      ask: when will customers have the repaired version in hand?
      hit: The CodeBuild job stopped our release.
      miss: The repaired version will be with you on Friday, not today.

    Graviton
      ask: does anything become slower or faster for customers?
      near: instance, instances, ec2, aws, arm, processor, processors, chip, chips, migrate, migration
      hit: We are moving to Graviton instances tonight.
      miss: Nobody has ever seen a Graviton in a laboratory.

    azure devops, azure pipelines, azure functions, azure front door, azure app service, azure sql, azure monitor, azure blob storage, azure storage, azure key vault, azure firewall
      known: some
      ask: what does that mean for somebody who opens your page now?
      hit: Azure Front Door is slow in Europe.
      miss: Our pages open slowly in Europe.

    cosmos db, cosmosdb
      ask: which details do not show up?
      hit: Cosmos DB throttled us at breakfast time.
      miss: At breakfast time some shopping lists did not show.

    expressroute
      ask: which offices lost their line?
      hit: ExpressRoute in London is flapping.
      miss: The London office loses its line every few minutes.

    azure event hubs, EventHub, EventHubs
      ask: which items arrived late or not at all?
      hit: Readings wait in Azure Event Hubs.
      miss: Meter readings show up a day late.

    bigquery
      ask: which numbers in the reports are missing, and from what day on?
      hit: BigQuery loads did not finish.
      miss: Sales figures from Sunday on are missing.

    bigtable, cloud spanner, cloud sql, firestore, alloydb
      ask: which entries of your users cannot be read?
      hit: Firestore rejects our requests.
      miss: Notes that you made today cannot be read.

    firebase
      known: some
      ask: which phone alerts or sign-ins did not work?
      hit: Firebase dropped our alerts.
      miss: Goals were not announced on your phone.

    Cloud Run, App Engine
      ask: which page did not come up, and does a second try help?
      near: google, gcp, service, services, revision, revisions, instance, instances, deploy, deployed, container, containers
      hit: A new Cloud Run revision does not start.
      miss: The Cloud Run charity race starts at ten.

    GCS bucket, GCS buckets, R2 bucket, R2 buckets
      ask: which downloads lead to an error?
      hit: The GCS bucket was closed to the public by mistake.
      miss: Brochures cannot be downloaded.

    backblaze, cloudinary, imgix
      ask: which pictures or copies are missing?
      hit: Imgix is slow to answer.
      miss: Product pictures take a long time.

    Wasabi
      ask: which files cannot be fetched?
      near: bucket, buckets, storage, s3, object, objects, upload, uploads
      hit: Uploads to our Wasabi bucket fail.
      miss: Sushi comes with Wasabi and ginger.

    algolia
      ask: does searching give nothing, or only old things?
      hit: Algolia is not answering.
      miss: The search box finds nothing.

    launchdarkly, split.io
      ask: which feature vanished or came back by mistake?
      hit: LaunchDarkly gave everybody the old menu.
      miss: For a while everybody saw the old menu.

    databricks
      ask: which forecasts or reports are late?
      hit: Databricks could not start our nightly work.
      miss: The sales forecast will be late today.

    Snowflake
      ask: which figures on the page are out of date?
      near: warehouse, warehouses, query, queries, data, database, sync, reporting, reports
      hit: Our Snowflake warehouse is paused.
      miss: The shop window shows a Snowflake made of paper.

    postgresql, postgres
      ask: which records can nobody open or change?
      hit: PostgreSQL ran out of room on its drive.
      miss: A drive was full, and nobody could change an address.

    pgbouncer, patroni, repmgr, pgpool
      known: operators
      ask: for how long did saving fail?
      hit: PgBouncer refused new connections from 14:05.
      miss: From 14:05 nobody could save a draft.

    mysql, mysqld
      known: some
      ask: what was lost or shown twice?
      hit: MySQL restarted twice this afternoon.
      miss: Twice this afternoon the shop was away for a minute.

    mariadb, galera, percona
      ask: which visitors saw an error, and on which page?
      hit: A Galera member fell out of step.
      miss: Some visitors saw old prices.

    ProxySQL, Vitess, MaxScale
      ask: which lists stayed empty?
      hit: ProxySQL sent reads to the wrong place.
      miss: The list of your orders was empty.

    innodb, rocksdb, leveldb
      ask: do any entries have to be typed in again?
      hit: InnoDB reports a damaged page.
      miss: Entries from Sunday must be typed in again.

    mongodb, documentdb
      ask: which profiles or documents do not open?
      hit: MongoDB chose another primary at 03:12.
      miss: For a minute at 03:12 profiles did not open.

    redis, valkey, keydb
      ask: were people signed out, or was it only slow?
      hit: Redis was full, so sessions were dropped.
      miss: Many people were signed out and must sign in again.

    memcached, memcache
      ask: by how many seconds were pages slower?
      hit: Memcached was emptied by mistake.
      miss: Pages took six seconds longer than usual.

    Cassandra
      ask: which messages or entries were not kept?
      near: cluster, clusters, node, nodes, ring, quorum, compaction, keyspace, datastax, database, tombstones, apache
      hit: Two Cassandra nodes are being rebuilt.
      miss: Cassandra from our office will call you.

    scylladb, datastax, keyspaces
      ask: which likes, ratings or entries went missing?
      hit: ScyllaDB is still repairing itself.
      miss: Some ratings that you gave today are missing.

    couchbase, couchdb
      ask: what does the app show that is no longer true?
      hit: Couchbase does not pass on changes.
      miss: The app shows yesterday's balance.

    elasticsearch, elastic cluster
      ask: which things exist but cannot be found?
      hit: Elasticsearch turned red after the power cut.
      miss: New adverts are there, but nobody can find them.

    Solr, Lucene, Meilisearch, Typesense
      ask: what should people use until searching works again?
      hit: Solr gave up under the many visitors.
      miss: Until searching works again, use the list from A to Z.

    clickhouse
      ask: which charts are empty?
      hit: ClickHouse takes no more inserts.
      miss: Charts of today's visits are empty.

    cockroachdb, yugabytedb, tidb, foundationdb
      ask: did some people fail to save, or all of them?
      hit: CockroachDB lost contact with Oregon.
      miss: In the western states nobody can save.

    timescaledb, influxdb, questdb, opentsdb, kdb+
      ask: which readings are missing from the curves?
      hit: InfluxDB stopped taking readings.
      miss: The curves have a gap from two to four.

    neo4j, janusgraph, dgraph
      ask: which links between people or things do not show?
      hit: Neo4j used all its memory.
      miss: Your list of friends is empty for the moment.

    sqlite, mssql, microsoft sql
      known: some
      ask: what did people enter that is not there any more?
      hit: The SQLite file was locked.
      miss: Notes could be read, but nothing could be added.

    oracle database, oracle rac, oracle cloud, oracle exadata, exadata
      known: some
      ask: which counters or desks cannot serve anybody?
      hit: Oracle RAC moved to the other machine.
      miss: The desks in the town hall could not serve anybody for ten minutes.

    IBM Db2, DB2, Informix, Teradata, sap hana
      ask: which figures will come a day late?
      hit: Teradata was stopped for the night.
      miss: The yearly figures will come a day late.

    hbase, hadoop, hdfs
      ask: which results must be worked out again?
      hit: HDFS has lost three drives.
      miss: Last week's results must be worked out again.

    pinecone index, milvus, qdrant, weaviate, pgvector
      ask: which suggestions look wrong?
      hit: Qdrant answers slowly.
      miss: Suggestions may look odd this week.

    Apache Spark, Spark job, Spark jobs, PySpark, Spark Streaming, Spark cluster
      ask: which report is not there in the morning?
      hit: The Spark job died after nine hours.
      miss: This morning's sales report is not there.

    Flink, Trino, PrestoDB
      ask: how old are the figures that people see?
      hit: Flink is an hour behind.
      miss: The figures that you see are an hour old.

    Airflow
      ask: which nightly work is still to be done?
      near: dag, dags, apache, scheduler, pipeline, pipelines, etl, mwaa
      hit: Airflow left one DAG hanging.
      miss: Airflow through the hall is poor in summer.

    Apache Hive, Hive metastore, Hive tables, Apache Druid, Apache Pinot, Apache Iceberg
      ask: which old data can nobody look at?
      hit: The Hive metastore is not answering.
      miss: Nobody can look at sales before 2019.

    fivetran, airbyte, debezium
      ask: what does one system not know that the other does?
      hit: Airbyte has not copied anything since Sunday.
      miss: The till does not know about orders since Sunday.

    kafka
      ask: which things come late, and will all of them come?
      not after: franz
      not before: novel, novels, exhibition, museum, prize, story, stories
      hit: Kafka is behind by two hours.
      miss: The story is by Franz Kafka.

    kafka connect, kafka streams, kafka mirrormaker, confluent cloud
      ask: which other company's data is missing?
      hit: Kafka Connect lost track of its work.
      miss: Orders from a partner shop are missing.

    ZooKeeper
      known: operators
      ask: how long could nothing be changed?
      near: ensemble, kafka, quorum, apache, session, sessions, leader, cluster
      hit: The ZooKeeper quorum was gone for a while.
      miss: A keeper at the zoo will feed the otters at three.

    rabbitmq, activemq, zeromq, nsq, IBM MQ, MSMQ
      ask: which mails, receipts or tasks are held back?
      hit: RabbitMQ stopped taking messages.
      miss: Receipts are held back until Monday.

    NATS
      ask: which devices no longer hear from you?
      near: jetstream, streaming, server, servers, cluster, messaging, broker
      hit: The NATS cluster fell apart.
      miss: NATS closed the sky over Scotland for an hour.

    Pulsar
      ask: what does not arrive on people's phones?
      near: apache, bookkeeper, topic, topics, broker, brokers, cluster, consumer, consumers, subscription
      hit: A Pulsar topic is stuck.
      miss: The club's new telescope watches a Pulsar.

    redpanda, automq, warpstream
      ask: which updates reach the map late?
      hit: Redpanda is catching up.
      miss: The buses on the map are where they were an hour ago.

    Mosquitto, EMQX, HiveMQ
      ask: which switches and sensors do not react?
      hit: EMQX drops every second sensor.
      miss: Every second sensor in the building is silent.

    Celery
      ask: which task that people started is still waiting?
      near: worker, workers, beat, task, tasks, flower, django, queue, queues
      hit: Celery tasks are not being picked up.
      miss: Celery is cheaper this week.

    sidekiq, resque, delayed_job, hangfire, bullmq
      ask: which mails or exports have not been made?
      hit: Sidekiq was off for an hour.
      miss: For an hour no exports were made.

    Temporal
      ask: which steps of an order stopped half way?
      near: workflow, workflows, worker, workers, namespace, server, cluster, cloud
      hit: Temporal workflows are stuck.
      miss: Temporal limits on parking end at six.

    Camunda, Zeebe, MuleSoft, Apache Camel, TIBCO, BizTalk, WebMethods
      ask: which applications or orders are not passed on?
      hit: MuleSoft rejects orders from the shop.
      miss: Orders from the shop do not reach the stores.

    Solace
      ask: which prices are not up to date?
      near: broker, brokers, pubsub, messaging, queue, queues, appliance, topic
      hit: The Solace broker was restarted.
      miss: Many seek Solace in the gardens.

    nginx
      ask: which address gave an error page?
      hit: Nginx was started with the wrong settings.
      miss: After a mistake of ours every page showed an error.

    haproxy, keepalived
      ask: was the way in closed to everybody, or to some?
      hit: HAProxy took all machines out at once.
      miss: For eight minutes the way in was closed to everybody.

    Envoy
      ask: which clicks led to an error?
      not after: special, peace, trade, climate, un
      near: proxy, proxies, sidecar, sidecars, istio, xds, listener, listeners, upstream, 503, gateway, mesh
      hit: The Envoy proxy sends errors for the basket.
      miss: The Envoy from Norway opens the fair.

    traefik
      ask: which of your sites led to the wrong place?
      hit: Traefik forgot half of its rules.
      miss: Half of our sites led to the wrong place.

    Varnish
      ask: which pages show something old?
      near: cache, caches, vcl, purge, purged, hit rate, proxy, backend, memory
      hit: Varnish cache was purged at nine.
      miss: The gym floor is getting new Varnish.

    apache httpd, apache web server, apache server, apache servers, apache config, apache configuration, apache module, apache http server, httpd, mod_security, ModSecurity, lighttpd, openresty
      ask: which pages stayed blank?
      hit: Apache httpd used up its slots.
      miss: Late visitors saw a blank page.

    Apache
      known: some
      ask: what did a visitor get instead of the page?
      not before: helicopter, helicopters, county, people, tribe, nation, foundation
      near: nginx, php, tomcat, vhost, vhosts, segfault, reload, reloaded, 403, 500, 503, workers
      hit: We reloaded Apache after the PHP fix.
      miss: An Apache helicopter will fly over the show.

    Tomcat
      ask: which forms could not be sent off?
      near: apache, java, jvm, servlet, server, servers, war, heap, thread, threads, instance, instances
      hit: We doubled the heap of the Tomcat server.
      miss: A stray Tomcat has moved into the shelter.

    gunicorn, uwsgi, phusion passenger, hypercorn, uvicorn
      ask: how long did people look at an empty page?
      hit: Gunicorn killed slow work after 30 seconds.
      miss: If a page took longer than 30 seconds, it stayed empty.

    Puma
      ask: how many clicks were lost?
      near: worker, workers, thread, threads, rails, ruby, web server, dyno, dynos
      hit: Puma workers were all busy.
      miss: The Puma at the zoo has two young.

    Squid
      ask: which sites can people in the office not open?
      near: proxy, proxies, cache, acl, acls
      hit: The Squid proxy blocks too much.
      miss: Squid is off the menu this week.

    IIS, IIS server, microsoft IIS
      ask: which forms or pages gave no answer?
      near: microsoft, app pool, application pool, recycle, recycled, server, servers, web server, asp.net, worker
      hit: The IIS app pool was recycled.
      miss: The IIS prize for young poets goes to Leeds.

    weblogic, websphere, jboss, wildfly, glassfish
      ask: which counter, desk or app stopped?
      hit: WebLogic needs a restart each morning.
      miss: The claims desk starts half an hour late.

    Jetty
      ask: what could not be opened, and from when?
      near: java, jvm, servlet, http, eclipse jetty, thread pool
      hit: We updated Java and Jetty.
      miss: The ferry cannot land at the Jetty in this wind.

    Kong
      ask: which partner apps get no answer from you?
      not after: hong, king, viet
      near: gateway, plugin, plugins, api, apis, ingress
      hit: A Kong plugin turned all partners away.
      miss: The late film is King Kong.

    apigee, tyk
      ask: which other company's app cannot fetch your data?
      hit: Apigee turns away every tenth request.
      miss: Travel apps of other firms cannot fetch our prices.

    F5 BIG-IP, BIG-IP, F5 load balancer, netscaler, citrix adc, citrix gateway, citrix netscaler
      ask: who cannot work from home because of it?
      hit: The NetScaler needs an urgent patch.
      miss: Staff cannot work from home tonight.

    Postfix
      ask: which letters are still waiting to leave?
      near: mail, mails, email, smtp, queue, relay, dovecot, exim
      hit: Postfix let the mail queue grow.
      miss: A Postfix is what stands at the end of a word.

    exim, sendmail, dovecot, rspamd, spamassassin, opendkim, SpamTitan, mimecast
      ask: which letters were lost, late or wrongly put aside?
      hit: Rspamd was too strict.
      miss: Some good letters were wrongly put aside.

    zimbra, roundcube, horde webmail
      ask: can people still read their letters with another program?
      hit: Roundcube shows a blank page.
      miss: Read your letters with your phone; the web page is blank.

    BIND
      ask: which addresses could nobody open?
      near: dns, named, zone, zones, resolver, nameserver, nameservers, isc
      hit: A flaw in BIND stopped our nameservers.
      miss: Please BIND the two parts with string.

    powerdns, dnsmasq, infoblox
      ask: which names led nowhere, and for how long?
      hit: PowerDNS did not load the new zone.
      miss: The new web address led nowhere until noon.

    prometheus server, prometheus servers, prometheus alert, prometheus alerts, alertmanager
      ask: did the fault go unseen by your staff, and how long?
      hit: Alertmanager kept quiet.
      miss: We noticed the fault an hour too late.

    Prometheus
      ask: did customers feel anything, or were only your charts empty?
      near: metrics, grafana, scrape, scrapes, scraping, exporter, exporters, alerts, alerting, monitoring, kubernetes, retention
      hit: Prometheus had no metrics for an hour.
      miss: The theatre shows Prometheus in June.

    grafana, kibana
      ask: which charts of customers are empty, if any?
      hit: Grafana shows gaps in the curves.
      miss: Your charts show a gap from two to three.

    datadog, new relic, dynatrace, appdynamics, solarwinds, logicmonitor
      ask: what did customers feel while you could not watch?
      hit: Datadog showed rising error numbers.
      miss: We saw that more and more orders failed.

    Sentry
      ask: how many people saw the error that was reported?
      near: error, errors, issue, issues, exception, exceptions, sdk, dsn, traces
      hit: Sentry collected 4,000 errors.
      miss: A Sentry stands in front of the palace.

    splunk, logstash, fluentd, fluent bit, filebeat, graylog, sumo logic
      ask: what can you not look up for customers right now?
      hit: Splunk has no entries after midnight.
      miss: We cannot look up what happened after midnight.

    nagios, zabbix, icinga, checkmk, PRTG, pingdom
      ask: since when has the fault been there in truth?
      hit: Zabbix did not ring anybody.
      miss: The fault had been there since two before anybody was woken.

    pagerduty, opsgenie, victorops, splunk on-call
      ask: how much later did the repair begin?
      hit: PagerDuty did not wake the right person.
      miss: The repair began an hour late.

    Loki
      ask: what does this change for customers?
      near: grafana, logs, log, logql, promtail
      hit: Loki has no logs of that hour.
      miss: Loki the cat has been found.

    Jaeger, Zipkin
      ask: have you found what made the page slow?
      near: trace, traces, tracing, span, spans, collector, opentelemetry
      hit: A Jaeger trace shows where time was lost.
      miss: Please ask Doctor Jaeger for a new date.

    opentelemetry, otel, statsd, telegraf agent, collectd, node exporter
      ask: is this felt outside your own team?
      hit: The OpenTelemetry update broke the shop.
      miss: An update broke the shop at five.

    Thanos, VictoriaMetrics, Grafana Mimir, Cortex cluster
      ask: which long-term curves are missing?
      near: metrics, query, queries, compactor, prometheus, ruler, storage, ingester, ingesters, sidecar
      hit: The Thanos compactor died.
      miss: Thanos is the villain of tonight's film.

    Honeycomb, Graphite
      ask: which curves or counts are not there for customers?
      near: traces, tracing, metrics, carbon, whisper, telemetry, spans, observability
      hit: Graphite dropped our metrics.
      miss: The pencils are made of Graphite.

    bugsnag, rollbar, crashlytics, sentry.io
      ask: on which phones does the app close by itself?
      hit: Crashlytics lists 900 reports from old phones.
      miss: On old phones the app closes by itself.

    jenkins build, jenkins builds, jenkins job, jenkins jobs, jenkins pipeline, jenkins pipelines, jenkins server, jenkins agent, jenkins agents, jenkins controller
      ask: by when will the repair be out?
      hit: The Jenkins job failed four times.
      miss: The repair will be out tomorrow.

    Jenkins
      ask: what are customers waiting for?
      not after: mr, mrs, ms, dr, miss
      near: pipeline, pipelines, ci, builds, plugin, plugins, artifact, artifacts, git
      hit: The CI machines with Jenkins are full.
      miss: Mrs Jenkins will answer your letter.

    github actions, gitlab runner, gitlab runners, gitlab CI, circleci, travis CI, teamcity, buildkite, bitbucket pipelines
      known: most
      ask: which promised improvement is late?
      hit: GitHub Actions is slow, so the release waits.
      miss: The promised improvement comes a day late.

    gitlab, bitbucket, gitea
      known: most
      ask: does this reach customers, or only those who write your programs?
      hit: GitLab was moved to a bigger machine.
      miss: Only our own programmers noticed the move.

    ansible
      ask: which setting was wrong, and what did people see?
      hit: An Ansible run put back an old setting.
      miss: By mistake we put back an old setting, and prices showed in dollars.

    terraform, opentofu, pulumi, terragrunt
      ask: what was removed by mistake, and is it back?
      hit: Terraform removed an address that was in use.
      miss: We removed an address that was in use; it is back.

    Puppet
      ask: which machines got the wrong settings, and who felt it?
      near: agent, agents, catalog, manifest, manifests, hiera, puppetdb, facter, module, configuration
      hit: The Puppet agent changed a rule.
      miss: The Puppet show starts at three.

    Chef
      ask: what worked differently after that change?
      near: cookbook, cookbooks, knife, infra, configuration, ohai, chef server
      hit: A Chef cookbook had a mistake.
      miss: The Chef recommends the fish.

    saltstack, salt minion, salt minions, salt master, salt state, salt states
      ask: which machines were left out of the repair?
      hit: A Salt minion lost touch.
      miss: One machine was left out of the repair, and Bath stayed closed.

    spinnaker pipeline, spinnaker pipelines, spinnaker deployment, tekton, octopus deploy, harness.io
      ask: was the new version taken back, and what is gone with it?
      hit: The Spinnaker pipeline brought out half a version.
      miss: Half of the new version came out; the map is missing.

    artifactory, nexus repository, sonatype, harbor registry, quay.io
      ask: what cannot be installed or brought up to date?
      hit: Artifactory has no room left.
      miss: New customers cannot install the program.

    npm, npmjs, PyPI, RubyGems, Packagist, crates.io, maven central
      known: some
      ask: what can people not install?
      hit: We do not get packages from PyPI.
      miss: You cannot install the program today.

    sonarqube, snyk, dependabot, renovate bot
      known: some
      ask: is anybody outside your team touched by this?
      hit: A Dependabot merge broke the calendar.
      miss: A change that a robot proposed broke the calendar.

    hashicorp vault, vault cluster, vault token, vault tokens, vault secrets, hashicorp
      ask: which services could not start without their secrets?
      hit: HashiCorp Vault was sealed after the power cut.
      miss: Three services did not start after the power cut.

    Vault
      ask: what could not start, and for how long?
      not after: bank, burial, church
      near: unsealed, unseal, secrets, consul, approle, pki, lease, leases
      hit: Once we had unsealed Vault all went well.
      miss: The wine is kept in the Vault below the church.

    microk8s, minikube, k0s, OKD, rke2
      ask: which of your pages are closed while it is repaired?
      hit: The MicroK8s upgrade stopped half way.
      miss: The upgrade stopped half way, so the timetable page is closed.

    tanzu
      ask: what can staff or customers not open since then?
      hit: Tanzu has not come back after the power cut.
      miss: The library catalogue has not come back after the power cut.

    dockerd, docker daemon, docker engine, docker registry, docker host, docker hosts, dockerfile, dockerfiles
      ask: which parts of the site went away when it stopped?
      hit: The Docker daemon hung on two machines.
      miss: Two of our machines hung, and the map went away.

    Portainer
      ask: can customers tell the difference, or only your own staff?
      hit: Portainer shows no machines.
      miss: Our staff cannot see the machines, but every page opens for you.

    runc, gvisor, kata containers
      ask: must anything be closed for the repair, and for how long?
      hit: We are replacing runc because of a weakness.
      miss: We are mending a weakness, and the shop closes for ten minutes.

    LXC, LXD
      ask: whose websites stand still?
      hit: All LXC guests on that machine were stopped.
      miss: The websites of forty clubs stood still.

    Calico
      ask: which two parts could not reach each other, and what did people see?
      near: kubernetes, policy, cni, node, nodes, felix, bgp
      hit: Restarting Calico on each node helped.
      miss: We have Calico curtains in stock again.

    Flannel
      ask: what failed for visitors while the inner lines were down?
      near: kubernetes, cni, overlay, vxlan, node, nodes, pod, pods
      hit: Flannel lost its overlay at two.
      miss: Flannel shirts are half price.

    metallb, kube-vip
      ask: from when until when could nobody reach you?
      hit: MetalLB gave out an address twice.
      miss: For twenty minutes nobody could reach the shop.

    portworx, openebs
      ask: whose files could not be opened?
      hit: Portworx refused to hand out disks.
      miss: Teachers could not open their files.

    Longhorn
      ask: what could not be saved in the meantime?
      near: volume, volumes, replica, replicas, kubernetes, rancher, storage
      hit: A Longhorn volume could not be repaired.
      miss: Longhorn cattle graze behind the car park.

    Rook
      ask: which uploads failed because of it?
      near: ceph, operator, kubernetes, osd, storage
      hit: The Rook operator stopped overnight.
      miss: A Rook built her nest in our chimney.

    Velero
      ask: is there a good copy of customers' records, and from when?
      hit: Velero has made no copy since Sunday.
      miss: We have no copy of the records newer than Sunday.

    KEDA, kyverno
      ask: what was too slow or was turned away?
      hit: KEDA added no machines during the rush.
      miss: During the rush we had too few machines, and tickets took minutes to buy.

    cloud foundry, dokku, coolify
      ask: which of your apps do not start?
      hit: Cloud Foundry cannot start new apps.
      miss: The parents' app does not start.

    Nova, Neutron, Cinder, Glance, Keystone
      ask: what can renters of your machines not do at present?
      near: openstack, compute, api, volumes, scheduler, hypervisor
      hit: The Neutron API in the second hall does not answer.
      miss: Nova Scotia has snow this week.

    opennebula, ovirt, ganeti, bhyve, scvmm
      ask: how many customers' machines are off?
      hit: OpenNebula lost sight of a whole hall.
      miss: The machines of sixty customers are off.

    NSX, NSX-T, vrealize, vmware horizon
      ask: who cannot work from home because of it?
      hit: After the change NSX dropped all connections.
      miss: After the change nobody could work from home.

    Citrix, XenApp, XenDesktop
      known: some
      ask: which staff cannot open their desk from home, and does it delay customers?
      hit: Citrix is slow this morning.
      miss: Our advisers work slowly this morning, so please expect a longer wait on the phone.

    virtualbox
      known: some
      ask: which lessons or programs cannot be opened?
      hit: The VirtualBox images for the course are broken.
      miss: The exercises for the course cannot be opened.

    Firecracker
      ask: which programs took too long to start?
      near: microvm, microvms, vmm, sandbox, serverless
      hit: Each Firecracker microVM took a minute to start.
      miss: No Firecracker may be lit near the school.

    AppSync
      ask: which figures in the app are out of date?
      hit: AppSync returned empty answers.
      miss: The app showed an empty list of bills.

    App Runner
      ask: which page was missing, and when did it return?
      near: aws, amazon, deploy, service, services
      hit: AWS App Runner paused one of our programs.
      miss: The club's App Runner of the Year is Ada.

    EMR
      ask: which reports come late, and by how many hours?
      near: aws, amazon, spark, cluster, hadoop
      hit: The Amazon EMR run broke off at four.
      miss: The nightly report broke off at four, so yesterday's sales are missing.

    Amazon MSK, AWS MSK, MSK cluster, MSK clusters
      ask: what arrives late, and how late is it by now?
      hit: Amazon MSK is being repaired.
      miss: News of parcels arrives an hour late.

    amazon mq
      ask: which orders were not handed on?
      hit: Amazon MQ restarted without warning.
      miss: Orders placed at noon were not handed on to the kitchen.

    Neptune
      ask: which suggestions or links between people are missing?
      near: aws, amazon, graph, database, cluster
      hit: The Neptune graph could not be read.
      miss: Neptune is visible with a telescope tonight.

    kinesis firehose, amazon data firehose
      ask: which figures have a gap, and between which hours?
      hit: Kinesis Firehose delivered nothing until seven.
      miss: The figures have a gap from six to seven.

    sagemaker, vertex ai, azure openai
      ask: which answer or suggestion do people no longer get?
      hit: Our SageMaker models are offline.
      miss: The shop cannot suggest similar books today.

    Bedrock
      ask: does the chat helper answer, and what can people use instead?
      near: aws, amazon, claude, model, models, llm
      hit: AWS Bedrock rejects half of our questions.
      miss: Bedrock was found four metres below the new school.

    quicksight
      ask: which charts are empty?
      hit: QuickSight does not open.
      miss: Head teachers cannot see the attendance charts.

    AWS Shield, AWS WAF, AWS Global Accelerator
      ask: whom did the filter turn away by mistake?
      hit: A rule in AWS WAF was too strict.
      miss: Our filter was too strict and turned away visitors from Spain.

    guardduty, cloudhsm
      ask: was anybody's information seen or taken?
      hit: GuardDuty raised the alarm at night.
      miss: At night a stranger tried to get in; nobody's information was taken.

    AWS Amplify, Amplify Hosting
      ask: which site still shows yesterday's version?
      hit: AWS Amplify could not publish our changes.
      miss: The site still shows yesterday's menu.

    Glacier
      ask: how long do people wait for an old document?
      near: s3, aws, archive, retrieval, restore, bucket, tier
      hit: A restore from S3 Glacier takes twelve hours.
      miss: The tour to the Glacier starts at ten.

    AWS Outposts, AWS Control Tower, AWS Organizations
      ask: is this felt outside your own company, and how?
      hit: AWS Control Tower locked us out.
      miss: We were locked out of our own office tools, but your pages work.

    AWS Backup, RDS Proxy, aws secrets manager, aws systems manager, Timestream, QLDB
      ask: which step of a purchase or a booking failed?
      near: aws, amazon, database, fails, failed, connections, timeout, errors
      hit: RDS Proxy failed at the busiest hour.
      miss: At the busiest hour no table could be booked.

    route53
      ask: which of your web addresses could not be found?
      hit: Route53 gave an old answer for our shop.
      miss: Some phones looked for our shop in an old place.

    Aurora Serverless, Aurora Postgres, Aurora MySQL
      ask: which records could people not see?
      hit: Aurora Serverless needed a minute to wake up.
      miss: It took a minute to open a patient's card.

    Elastic Container Service, Elastic Kubernetes Service, Elastic Container Registry, ECR
      ask: what was missing from the site while parts were starting?
      near: aws, amazon, image, images, kubernetes, service, container, failed
      hit: Pulling an image from ECR failed all morning.
      miss: All morning the site had no prices.

    AKS
      ask: which of your apps was closed, and until what time?
      near: azure, cluster, kubernetes, node, nodes, upgrade
      hit: Azure had trouble with AKS in the north of Europe.
      miss: Men arrested with AKS rifles were freed.

    azure kubernetes service, azure container apps, azure container instances, azure container registry
      ask: how many visitors met a closed page?
      hit: Azure Container Apps started no new copies.
      miss: One visitor in five met a closed page.

    azure service bus, Service Bus namespace, Service Bus queue, Service Bus queues
      ask: which confirmations were held up?
      hit: Messages pile up in Azure Service Bus.
      miss: Booking confirmations are held up by half an hour.

    azure data factory, azure synapse, synapse workspace, synapse pipeline, synapse pipelines
      ask: which day's figures are still missing?
      hit: Last night's run in Azure Data Factory failed.
      miss: Thursday's figures are still missing.

    service fabric
      ask: what stopped when the machines changed places?
      near: azure, cluster, microsoft, node, nodes
      hit: Azure Service Fabric moved our programs about.
      miss: The seats in the chapel get new Service Fabric covers.

    azure traffic manager, azure load balancer, azure application gateway, azure vpn gateway, azure cdn
      ask: from which countries could the site not be opened?
      hit: Azure Traffic Manager sent Swedes to a closed site.
      miss: Visitors from Sweden found our site closed.

    azure files, azure cache, azure cache for redis, azure disk, azure disks, azure netapp files
      known: some
      ask: which folders could not be opened?
      hit: Azure Files was out of reach for the finance team.
      miss: The finance team could not open its folders, so refunds wait.

    azure logic apps, logic apps, azure api management
      ask: which automatic reply or form did not work?
      hit: Our Logic Apps did not run on Tuesday.
      miss: Forms sent on Tuesday got no automatic reply.

    azure virtual desktop, windows virtual desktop
      ask: who could not start work, and which counters were closed?
      hit: Azure Virtual Desktop let nobody in.
      miss: Our staff could not start work, so two counters stayed closed.

    azure resource manager, azure portal
      known: some
      ask: does this stop customers, or only delay your own repairs?
      hit: The Azure portal is down as well.
      miss: Our own tools are out of reach too, which delays the repair.

    App Service, App Services
      ask: which site answered slowly or not at all?
      near: azure, microsoft, plan, web app, restart, restarted, windows
      hit: We moved the App Service plan to bigger machines.
      miss: We moved the site to bigger machines, and it opens quickly again.

    microsoft fabric, onelake
      known: some
      ask: which tables did people find empty?
      hit: Microsoft Fabric lost a table.
      miss: The table of exam dates is empty.

    GKE Autopilot, google kubernetes engine
      ask: which feature was away while it moved?
      hit: GKE Autopilot restarted everything at once.
      miss: Chat was away for six minutes.

    google cloud storage, google cloud functions, google cloud load balancing, google cloud dns, google cloud run
      ask: which pictures or documents do not open?
      hit: Google Cloud Storage answers with errors.
      miss: Scanned letters do not open.

    dataflow, dataproc, cloud composer
      ask: which list was not brought up to date?
      near: google, gcp, job, jobs, pipeline, pipelines, cloud, airflow, spark
      hit: A Dataflow job died during the night.
      miss: The list of free rooms was not brought up to date during the night.

    cloud armor
      ask: which honest visitors were kept out?
      hit: Cloud Armor held whole schools for attackers.
      miss: Our guard took whole schools for attackers and kept them out.

    memorystore, google filestore, cloud filestore
      ask: whose baskets were emptied?
      hit: Memorystore was emptied by mistake.
      miss: We emptied some shopping baskets by mistake.

    stackdriver, Cloud Logging, Cloud Monitoring
      ask: is anything wrong for customers, or do you only see less yourself?
      hit: Stackdriver shows no readings.
      miss: Our own gauges are blank, but nothing is wrong for you.

    Spanner
      ask: which changes were lost or late?
      near: google, cloud, database, instance, query, queries
      hit: Google Spanner was slow to write.
      miss: Bring a Spanner to the bicycle class.

    leaseweb, contabo, upcloud, exoscale, kamatera, cloudways, coreweave
      ask: which of your sites stand in that building?
      hit: Contabo replaced a broken machine for us.
      miss: A broken machine was replaced, and the forum is open.

    render.com, railway.app, platform.sh, deno deploy
      ask: since when is the page gone?
      hit: Our page on Platform.sh does not come up.
      miss: The page of the choir has been gone since lunch.

    cloudflare workers, cloudflare pages, workers kv, Durable Objects, cloudflare tunnel, cloudflare access, cloudflare r2, cloudflare d1, cloudflare turnstile
      ask: what did a visitor see instead of the page?
      hit: Workers KV gave back old prices.
      miss: Visitors saw the prices of last week.

    bunny.net, bunnycdn, keycdn, cdn77, stackpath, edgecast
      ask: which pictures or films did not appear?
      hit: BunnyCDN is slow in Poland.
      miss: Films stop again and again in Poland.

    imperva, incapsula
      ask: who sees the warning page, and how can they get past it?
      hit: Imperva blocks visitors from libraries.
      miss: Visitors from libraries see a warning in place of our page.

    jsdelivr, cdnjs, unpkg
      ask: which buttons or fonts are missing?
      hit: A file from jsDelivr cannot be fetched.
      miss: The menu button does nothing.

    mongodb atlas, Atlas Search, elastic cloud, redis cloud, redis enterprise
      ask: what did people look up in vain?
      hit: Our supplier MongoDB Atlas is mending a disk.
      miss: Our supplier is mending a disk, and members cannot look up their points.

    upstash, aiven, appwrite, back4app
      ask: what is not saved at present?
      hit: Aiven turned our machines off too early.
      miss: Notes written this afternoon were not saved.

    Neon, Turso, Convex
      ask: which answers come slowly, and how slowly?
      near: database, databases, postgres, postgresql, sqlite, serverless
      hit: The Neon database sleeps too soon.
      miss: The Neon sign above the door is broken.

    wp engine, wpengine, kinsta
      known: some
      ask: which pages of the site were closed, and can they be read now?
      hit: WP Engine moved our site to another hall.
      miss: Our site was moved to another hall and can be read again.

    Oracle
      known: some
      ask: which records could not be read or changed?
      near: database, databases, db, rac, sql, instance, upgrade, listener, tablespace
      hit: The Oracle upgrade has to be repeated.
      miss: Greeks asked the Oracle for advice.

    sybase, adabas, openedge, ingres database
      ask: which old records are out of reach?
      hit: Sybase did not start after the holiday.
      miss: After the holiday, records from before 2010 were out of reach.

    CICS, z/OS, VSAM, AS/400, IBM i, iSeries
      ask: which payments or balances wait until the big machine is back?
      hit: A CICS fault held up standing orders.
      miss: Standing orders due today will be paid tomorrow.

    vertica, greenplum, netezza, exasol, singlestore, memsql, starrocks
      ask: which monthly report is delayed?
      hit: Loading into Greenplum took all night.
      miss: The monthly report comes a day late.

    aerospike, voltdb, riak, rethinkdb
      ask: which offers or limits were wrong?
      hit: Aerospike forgot the newest entries.
      miss: Cards were refused although the limit had not been reached.

    arangodb, orientdb, marklogic, ravendb, eventstoredb
      ask: which documents are missing from the list?
      hit: A MarkLogic fault hid some rulings.
      miss: Some rulings are missing from the list.

    hazelcast, infinispan, ehcache, gemfire, apache ignite
      ask: were people thrown out of the shop, and is their basket still there?
      hit: Hazelcast lost what it had kept.
      miss: Shoppers were thrown out and found an empty basket.

    Coherence
      ask: which old values did people see?
      near: oracle, cache, caches, grid, weblogic
      hit: The Oracle Coherence grid fell apart.
      miss: The essay lacks Coherence and care.

    Dragonfly
      ask: what has to be entered again?
      near: redis, cache, memory, database, instance
      hit: We put Dragonfly in place of Redis.
      miss: A Dragonfly landed on the pond.

    Vespa, Manticore, Sphinx
      ask: what do people search for and not find?
      near: search, index, indexes, indexing, query, queries
      hit: The Sphinx index is a day old.
      miss: A Vespa blocks the gate.

    postgis
      ask: which places are missing from the map?
      hit: An update of PostGIS went wrong.
      miss: Bus stops are missing from the map.

    pgbackrest, wal-g, pg_dump, pg_basebackup, pg_upgrade, mysqldump, xtrabackup
      ask: could anything customers entered be lost?
      hit: The pg_dump was not finished by morning.
      miss: The copy was not finished by morning; nothing you entered is lost.

    pg_repack, pglogical, pg_stat_statements, pg_cron, slony
      ask: how slow was it, and for whom?
      hit: While pg_repack ran, writing was slow.
      miss: Saving a letter took up to a minute.

    xtradb, myisam, wiredtiger, mongod, mongos
      ask: what was damaged, and is it whole again?
      hit: A damaged MyISAM table had to be mended.
      miss: The address book was damaged and is whole again.

    Citus
      ask: which customers were affected, and how can they tell?
      near: postgres, postgresql, worker, workers, coordinator, shard, shards, database
      hit: The Citus coordinator is full.
      miss: Citus Fruits Ltd moves to Hull.

    redis sentinel, redis cluster, redis clusters, redis streams, redis instance, redis instances
      ask: for how many seconds were people stopped?
      hit: Redis Sentinel chose the wrong machine.
      miss: For about forty seconds nobody could pay.

    duckdb, lmdb, boltdb, badgerdb
      ask: which answer was wrong or absent?
      hit: A fault in DuckDB gave wrong sums.
      miss: The sums on the summary page were wrong.

    Firebird
      ask: which branch cannot look up its customers?
      near: database, databases, sql, db, interbase
      hit: The Firebird database in the surgery is damaged.
      miss: An old Firebird is parked outside the bank.

    dynamodb streams, dynamodb table, dynamodb tables, dynamodb accelerator
      ask: which changes did not reach the other pages?
      hit: One of our DynamoDB tables was out of reach.
      miss: A new address did not show on the other pages.

    liquibase, flyway
      ask: what was closed while the tables were changed?
      hit: Liquibase stopped in the middle of its work.
      miss: The work stopped half way and the members' area stayed closed.

    Chroma
      ask: what does the helper no longer find?
      near: vector, embeddings, index, database
      hit: The Chroma vector store is empty.
      miss: Chroma is a new paint shop in Deal.

    Confluent, Schema Registry, ksqldb
      ask: which notices did not go out?
      hit: Confluent mended the fault at five.
      miss: From two to five no notices went out.

    websphere mq, mqseries, hornetq, ActiveMQ Artemis
      ask: which transfers were held back?
      hit: WebSphere MQ took no more transfers.
      miss: Transfers made after lunch were held back.

    nservicebus, masstransit
      ask: which step after the order did not happen?
      hit: NServiceBus tried the same order five times.
      miss: One order was sent out five times.

    beanstalkd, gearman, dramatiq
      ask: which letters or pictures were not made?
      hit: Beanstalkd ran full over the weekend.
      miss: School photographs were not made ready over the weekend.

    Quartz
      ask: which reminder was not sent, or sent twice?
      near: job, jobs, scheduler, trigger, triggers, cron
      hit: The Quartz scheduler fired twice.
      miss: Quartz watches are repaired on the second floor.

    Oban
      ask: which letters that people asked for have not been written?
      near: elixir, phoenix, postgres, pruner, enqueued, retries
      hit: A full Postgres disk stopped Oban at noon.
      miss: The ferry from Oban runs every hour.

    dagster, kestra
      ask: which overnight figures were not worked out?
      hit: All Dagster runs failed on Monday.
      miss: On Monday nobody worked out the meals for Tuesday.

    Prefect, Luigi
      ask: which list was not made ready by the morning?
      near: flow, flows, pipeline, pipelines, orchestration, python, workflow, workflows
      hit: A Prefect flow ended too early.
      miss: The Head Prefect and our cook Luigi greet you.

    oozie, sqoop, samza, ambari, mapreduce
      ask: which statements will be late?
      hit: The Oozie timetable was lost.
      miss: Statements for May will be a day late.

    Apache NiFi, nifi
      ask: which papers got stuck on the way?
      hit: NiFi stopped taking in forms.
      miss: Forms from the town hall got stuck on the way.

    Apache Storm, Storm topology, Apache Beam, Apache Kudu, Apache Impala
      ask: which live figure stands still?
      hit: An Apache Storm program broke.
      miss: The live count of free parking spaces stands still.

    YARN
      ask: how long must analysts wait for a result?
      near: hadoop, spark, resourcemanager, nodemanager, cluster
      hit: The Hadoop YARN machines are all busy.
      miss: Wool and YARN are on the first floor.

    cloudera, hortonworks
      ask: which forecast is out of date?
      hit: Cloudera is being upgraded all weekend.
      miss: The flood forecast will be from Friday all weekend.

    informatica, talend, SSIS
      ask: which lists were not passed to partners?
      hit: Informatica left out the new pupils.
      miss: New pupils are missing from the canteen's list.

    Control-M, autosys
      ask: which payments or letters of the night were left undone?
      hit: Control-M skipped the run for wages.
      miss: Wages due last night will be paid by noon.

    boomi, apache synapse, wso2
      ask: which orders do not arrive at the other firm?
      hit: Boomi rejects everything from the warehouse.
      miss: Our warehouse does not get your orders.

    Segment, Snowplow
      ask: does a customer lose anything, or only your own count of visits?
      near: tracking, events, analytics, source, destination, collector, twilio
      hit: The Snowplow collector missed a morning.
      miss: A Snowplow cleared the road to school.

    dbt
      ask: which numbers on the report are old?
      near: model, models, run, runs, snowflake, warehouse, transform
      hit: The dbt run for May failed.
      miss: Numbers on the report are from April.

    signalr, socket.io, centrifugo, pubnub
      ask: what do people have to reload by hand to see it?
      hit: SignalR drops half of the visitors.
      miss: New bids show only when you open the page again.

    Pusher, Ably
      ask: which live notices do not appear?
      near: channel, channels, websocket, websockets, realtime, events, api
      hit: Our Pusher channel is full.
      miss: A Pusher of drugs was caught.

    dremio
      ask: which questions can staff not answer meanwhile?
      hit: Dremio gives no results.
      miss: Our staff cannot tell you last year's usage at the moment.

    Presto, Impala
      ask: which statistics could not be drawn up?
      near: query, queries, sql, coordinator, hive, hadoop
      hit: Each Presto query takes an hour.
      miss: An Impala escaped from the zoo.

    Delta Lake
      ask: which day must be counted again?
      near: table, tables, spark, databricks, parquet, format
      hit: Our Delta Lake tables for June are damaged.
      miss: We bathed in Delta Lake after the hike.

    snowpipe
      ask: up to which hour are the figures complete?
      hit: Snowpipe is three hours behind.
      miss: Figures are complete up to nine this morning.

    ceph, cephfs, ceph cluster, RADOS, radosgw
      ask: which files could not be opened or saved?
      hit: Ceph is repairing itself after a disk broke.
      miss: A disk broke; while we repair it, attachments open slowly.

    OSD, OSDs
      ask: is anything lost, or is it only slower until the disk is replaced?
      near: ceph, disk, disks, rebalancing
      hit: Eleven Ceph OSDs went down.
      miss: Eleven disks broke, but nothing is lost.

    glusterfs, gluster, moosefs, seaweedfs, beegfs, lizardfs
      ask: whose shared folders are empty or locked?
      hit: GlusterFS shows two versions of a folder.
      miss: Some shared folders show an old version of a letter.

    Lustre
      ask: which calculations have to be started again?
      near: filesystem, mds, oss, hpc, cluster, storage
      hit: The Lustre filesystem hangs for all researchers.
      miss: Silver regains its Lustre with a soft cloth.

    zfs, zpool, zpools, btrfs, XFS, ext4
      ask: are all files still there, and from what day?
      hit: The ZFS check found two damaged files.
      miss: We found two damaged files and have told their owners.

    NFS, NFSv3, NFSv4, CIFS
      ask: which home folders could staff or pupils not reach?
      hit: NFS hung after the power cut.
      miss: Pupils could not reach their home folders after the power cut.

    SMB
      ask: which shared drive is missing?
      near: share, shares, protocol, port, file server, windows, signing
      hit: The SMB share for the office is gone.
      miss: The shared drive for the office is gone.

    Samba
      ask: who cannot save or print?
      near: server, share, shares, domain, file, smb, winbind
      hit: The Samba server needs a new disk.
      miss: Samba lessons start on Tuesday.

    minio
      ask: which pictures or recordings are out of reach?
      hit: MinIO runs on three of four machines.
      miss: Recordings of Monday's lectures are out of reach.

    GPFS, Spectrum Scale, IBM Storage Scale
      ask: how many research groups have to stop work?
      hit: GPFS was unmounted everywhere.
      miss: Nine research groups had to stop work.

    iscsi, iscsi target, iscsi targets
      ask: what froze, and did people lose what they had typed?
      hit: Both iSCSI lines broke at once.
      miss: The booking form froze and what had been typed was lost.

    fibre channel, fiber channel, fibrechannel
      ask: what stood still while the disks were cut off?
      hit: A Fibre Channel cable was pulled out.
      miss: Somebody pulled out a cable, and the tills stood still.

    drbd, mdadm, LVM
      ask: was the second copy complete?
      hit: DRBD was not in step when the machine died.
      miss: The second copy was an hour old when the machine died.

    EBS
      ask: which pages lost their disk, and what did visitors see?
      near: aws, amazon, volume, volumes, ec2, snapshot, snapshots, io1, gp3, latency
      hit: AWS has trouble with EBS in Ohio.
      miss: Our EBS choir sings on Sunday.

    flasharray, flashblade, Pure Storage array, PowerStore, PowerMax, PowerScale, Isilon
      ask: how much slower do things open, and until when?
      hit: The Isilon in Hall 2 is full.
      miss: Our disks in Hall 2 are full, so no new films can be added.

    3PAR, simplivity, storagegrid
      ask: which of your services share those disks?
      hit: Two disks of the 3PAR died together.
      miss: Two disks died together, and the phone book is closed.

    storage spaces direct, S2D, DFSR, DFS-R
      ask: which office sees old versions of its papers?
      hit: DFSR stopped copying to Bath.
      miss: Our office in Bath sees papers from last week.

    truenas, freenas, qnap
      ask: which films or folders cannot be opened?
      hit: The TrueNAS box does not start.
      miss: The box with the club's films does not start.

    veeam, commvault, netbackup, Rubrik, cohesity, zerto, bacula
      ask: from what day is the copy you bring back?
      hit: Veeam is bringing back the machines one by one.
      miss: We are bringing back the pages as they were on Sunday night.

    restic, borgbackup, rclone, rsync
      ask: how long will the copying take, and what is closed until then?
      hit: The rsync to the new hall is still running.
      miss: We are still copying to the new hall, and the picture archive stays shut until eight.

    litespeed, openlitespeed
      ask: which websites showed nothing, and from when until when?
      hit: LiteSpeed did not start after the reboot.
      miss: Six club websites showed nothing from two until three.

    Passenger
      ask: which of your pages failed, and what did people see instead?
      near: ruby, rails, nginx, processes, phusion, worker, workers
      hit: Too many Passenger processes were running.
      miss: Passenger seats on the early bus are all taken.

    Unicorn
      ask: which pages were slow, and how slow?
      near: worker, workers, rails, ruby, process, processes, master, nginx
      hit: All Unicorn workers were busy.
      miss: The Unicorn Inn lends us its hall.

    Kestrel
      ask: which forms or pages did not open?
      near: asp.net, dotnet, server, web, endpoint, process, nginx, iis
      hit: The Kestrel web server ran out of threads.
      miss: The Kestrel class is going to the farm on Friday.

    apache traffic server, stunnel, pingora
      ask: which pictures or pages loaded late?
      hit: We restarted Apache Traffic Server on two machines.
      miss: Pictures loaded late for about five minutes.

    php-fpm, fastcgi, opcache, apcu
      ask: which pages turned blank?
      hit: PHP-FPM reached its limit at noon.
      miss: Some pages turned blank at noon.

    mod_php, mod_rewrite, mod_proxy, mod_wsgi, htaccess
      ask: which addresses led to the wrong page?
      hit: A line in the htaccess file was wrong.
      miss: Old bookmarks led to the wrong page.

    krakend, gravitee
      ask: which partner apps got no answer?
      hit: KrakenD refused the calls of our partners.
      miss: The apps of three partners got no answer.

    Zuul
      ask: what waits because of it?
      near: gateway, netflix, pipeline, route, routes, gate, proxy, filter
      hit: The Zuul gateway was overloaded.
      miss: The drama group plays Zuul on Saturday.

    Unbound
      ask: could people at home still open your site?
      near: dns, resolver, resolvers, recursive, cache, nlnet
      hit: We replaced the Unbound resolvers.
      miss: Unbound copies of the school magazine are on the table.

    knot dns, knot resolver, dnsdist, bind9, pi-hole
      ask: from which networks could your site not be found?
      hit: The upgrade of Knot DNS took longer than planned.
      miss: Our site could not be found from some phones.

    cpanel, plesk, directadmin, ispconfig, cloudlinux
      known: some
      ask: what can the owners of websites not change at the moment?
      hit: The cPanel licence has run out.
      miss: Owners of websites cannot add a mailbox at the moment.

    certbot, acme challenge, acme client, acme protocol
      ask: which addresses showed a warning that they were not safe?
      hit: Certbot did not renew anything in May.
      miss: Visitors saw a warning that our shop was not safe.

    microsoft exchange, exchange online, exchange server, exchange servers
      known: most
      ask: whose post is late, and does any of it come back to the sender?
      hit: Exchange Online is slow to accept mail.
      miss: Emails to teachers come about an hour late.

    proofpoint, ironport, messagelabs, barracuda networks
      ask: are wanted emails being held back, and how do people get them?
      hit: Proofpoint is holding back our newsletters.
      miss: Our newsletters are being held back, so please look on the website.

    Barracuda
      ask: which emails were stopped by mistake?
      near: spam, filter, filtering, firewall, mail, email, appliance, gateway
      hit: The Barracuda spam filter blocked the invoices.
      miss: Barracuda and sharks are in the new tank at the zoo.

    Mailman
      known: some
      ask: which mailing lists were silent?
      near: list, lists, gnu, subscribers, archive, archives, postfix
      hit: Mailman sent the list posts twice.
      miss: Mailman Pat retires in June.

    Mandrill, Postmark
      ask: which of your emails did not go out?
      near: api, emails, email, template, templates, webhook, webhooks, sending, transactional, delivery
      hit: Mandrill stopped sending our receipts.
      miss: Postmark from Leeds, no stamp.

    mailjet, sendinblue, brevo, amazon pinpoint
      known: some
      ask: do people have to ask again for the email they miss?
      hit: Mailjet is slow this morning.
      miss: Our emails are slow today, and you need not ask again.

    STARTTLS, ESMTP, LMTP, MTA-STS, BIMI
      ask: mail from whom or to whom is not getting through?
      hit: The other side no longer offers STARTTLS.
      miss: Mail from the town hall is not getting through to us.

    spamhaus, spamcop, abuseipdb
      ask: at which mail firms do your emails end up in the junk folder?
      hit: Our address is listed by Spamhaus.
      miss: Our emails end up in the junk folder of some people.

    sensu, librenms, observium, netdata, munin, monit
      ask: did anything fail for customers, or were you only blind for a time?
      hit: LibreNMS has shown no graphs since Monday.
      miss: Nothing failed for you; only our own charts were empty.

    Cacti
      ask: is anybody outside your team hurt by the missing charts?
      near: graph, graphs, snmp, poller, rrd, monitoring, charts
      hit: The Cacti graphs show a gap.
      miss: Cacti on the window sill need little water.

    uptimerobot, statuscake, uptime kuma, site24x7, betterstack
      ask: was the site truly closed, or was it a false alarm?
      hit: StatusCake called us at four in the morning.
      miss: It was a false alarm; the site was open all night.

    instana, coralogix, logz.io, papertrail, loggly, lightstep
      ask: does the trouble there change anything for customers?
      hit: Loggly receives nothing from our servers.
      miss: We cannot see our own notes, but you will notice nothing.

    thousandeyes, catchpoint, kentik
      ask: in which towns or countries was your site hard to reach?
      hit: ThousandEyes showed losses in Spain.
      miss: Our site was hard to reach from Spain.

    Tempo, Pyroscope, Vector
      ask: did it touch anything that customers use?
      near: traces, tracing, grafana, logs, agent, profiling, pipeline, observability
      hit: The Tempo traces are missing for an hour.
      miss: Tempo is what the choir must practise.

    elk stack, elastic stack, elastic apm, metricbeat, winlogbeat
      ask: why does a customer need to hear of it?
      hit: The ELK stack was rebuilt over the weekend.
      miss: Over the weekend we tidied a cupboard of our own; you need do nothing.

    nessus, qualys, rapid7, tenable.io, openvas
      ask: was a weakness used by anybody, and what should customers do?
      hit: A Qualys scan slowed the portal.
      miss: A safety test of ours slowed the pages, and nobody broke in.

    servicenow, freshservice, xmatters, cherwell
      known: most
      ask: how can people report a problem in the meantime?
      hit: ServiceNow does not accept new tickets.
      miss: Please phone us with your questions until four, as the form is closed.

    Jira
      known: most
      ask: whose requests to you might have been lost?
      near: ticket, tickets, board, project, cloud, issue, issues, atlassian, confluence
      hit: The Jira tickets of Tuesday are missing.
      miss: Questions that you sent on Tuesday were lost; please send them again.

    atlassian, statuspage.io, incident.io, rootly, firehydrant
      known: most
      ask: where can people read news of the repair?
      hit: Atlassian has trouble, so we post here.
      miss: Our news page is closed, so we post here.

    rsyslog, syslog, syslog-ng, journald
      ask: what did customers see when the disk was full?
      hit: Rsyslog filled the disk.
      miss: A full disk kept people from sending forms.

    crowdstrike, sentinelone, Carbon Black, cylance
      known: most
      ask: which desks, tills or machines do not start?
      hit: The CrowdStrike update stopped our tills.
      miss: Our tills do not start this morning.

    Falcon
      ask: at which branches are the computers down?
      near: sensor, sensors, crowdstrike, endpoint, agent
      hit: A faulty Falcon sensor file reached all computers.
      miss: Falcon chicks can be seen on the church tower.

    wireshark, tcpdump, netflow, sflow, ipfix
      ask: what did you find, in words that a customer understands?
      hit: We are reading the tcpdump of last night.
      miss: We have found out that a cable was damaged.

    defender for endpoint, defender for cloud, microsoft sentinel, azure sentinel
      ask: what was blocked by mistake, and is it free again?
      hit: Defender for Endpoint blocked the print program.
      miss: The print program was blocked by mistake and is free again.

    Travis
      known: some
      ask: what will customers get later than promised?
      near: build, builds, ci, pipeline, github, yml
      hit: The Travis builds have not started.
      miss: Travis from the front desk will call you back.

    Bamboo
      ask: which improvement is late because of it?
      near: build, builds, agent, agents, deployment, atlassian, ci
      hit: Two Bamboo agents are down.
      miss: Bamboo grows behind the new gym.

    Drone
      ask: which promised change has to wait?
      near: ci, pipeline, pipelines, build, builds, runner, runners
      hit: The Drone pipeline fails at the second step.
      miss: Drone pictures of the sports day are in the hall.

    Concourse
      ask: when will customers have the new version?
      near: ci, pipeline, pipelines, resource type
      hit: A Concourse pipeline hung overnight.
      miss: Concourse doors at the station open at six.

    Woodpecker
      ask: does the delay matter to anybody outside?
      near: ci, pipeline, pipelines, build, agent, runner
      hit: The Woodpecker agent lost its token.
      miss: Woodpecker walks start at the gate on Sunday.

    bazel, gradle, cmake, webpack, esbuild
      ask: which mistake got to customers, and is it undone?
      hit: A wrong Webpack setting broke the menu.
      miss: A slip of ours broke the menu, and it is mended now.

    Maven
      known: some
      ask: what is late, and until when?
      near: build, builds, repository, repo, plugin, dependency, dependencies, central, artifact
      hit: The Maven build cannot download anything.
      miss: Maven Street is closed to cars.

    gerrit, phabricator, svn, perforce, git lfs
      known: some
      ask: does the site itself still work for everybody?
      hit: Gerrit is down for the afternoon.
      miss: Our workshop is closed for the afternoon, but the site itself works.

    Mercurial, Subversion
      ask: can customers notice that the store of your programs is closed?
      near: repository, repo, repos, commit, commits, server, branch, checkout
      hit: The Mercurial server lost a commit.
      miss: Mercurial moods are normal at that age.

    cfengine, rundeck, red hat satellite, semaphoreui
      ask: what did the wrong command switch off for customers?
      hit: A Rundeck job ran on the wrong day.
      miss: A nightly task ran on the wrong day and sent old reminders.

    Foreman
      ask: which machines got the wrong settings, and what did people lose?
      near: provisioning, puppet, satellite, host, hosts, katello, pxe
      hit: Foreman wiped a host by mistake.
      miss: Foreman Lee will show you the building site.

    Packer, Vagrant
      ask: what do customers get from the new image?
      near: image, images, template, templates, ami, hashicorp, builder
      hit: The Packer images were too old.
      miss: Packer wanted for the food bank on Saturdays.

    cloud-init, preseed file, kickstart file
      ask: which part of your offer runs on those machines?
      hit: The new machines stopped in cloud-init.
      miss: The new machines did not start, so the video lessons are closed.

    Selenium
      ask: what slipped past your tests, and who met it first?
      near: test, tests, webdriver, grid, suite, browser
      hit: Our Selenium tests did not see the mistake.
      miss: Selenium and zinc are in the vitamin pills.

    SCCM, Intune, WSUS, jamf, group policy object
      known: some
      ask: which school or office computers must be left on, and when?
      hit: Intune will restart all laptops tonight.
      miss: Please leave the school laptops on tonight.

    Composer
      ask: what must visitors do without until then?
      near: php, package, packages, dependency, dependencies, packagist, lock, install
      hit: A Composer package could not be installed.
      miss: Composer and singer will both be there.

    optimizely, configcat, statsig, flagsmith
      ask: who saw the unfinished pages, and are they hidden again?
      hit: Optimizely switched on a test for everybody.
      miss: Everybody saw an unfinished page for an hour.

    Doppler
      ask: could a stranger have read what was kept there?
      near: secret, secrets, token, tokens, env, api, variables
      hit: The Doppler secrets did not reach the shop.
      miss: Doppler scans are done on the second floor.

    cyberark, beyondtrust, delinea, thycotic
      ask: how long must people wait for help while your staff are shut out?
      hit: CyberArk keeps our staff out of the servers.
      miss: Our staff cannot get in, so help takes longer today.

    bitrise, codemagic, appcenter, testflight build, testflight builds
      known: some
      ask: from which day is the new app in the shops?
      hit: Bitrise did not sign the new app.
      miss: The new app is in the shops from Monday.

    codecov, veracode, checkmarx, fortify scan, owasp zap
      ask: was personal information open to others?
      hit: Veracode found a weakness in the form.
      miss: We found a weakness in the form and closed it before anybody used it.

    Java
      known: some
      ask: which of your programs must people install again?
      near: heap, process, runtime, version, application, applet, exception, thread, virtual, update, server, upgrade, code
      hit: A Java exception stopped the night run.
      miss: Java coffee is sold in the canteen.

    node.js, nodejs, express.js, nestjs
      known: some
      ask: what happened when a visitor pressed the button?
      hit: The Node.js upgrade broke the contact form.
      miss: Nothing happened when visitors pressed the send button.

    PHP
      known: some
      ask: which pages show strange text?
      near: version, script, scripts, code, process, processes, error, module, upgrade, upgraded, runtime, session, memory, worker, workers, server, newer
      hit: The site now runs on a newer PHP.
      miss: The fee of PHP 500 is due on Friday.

    Ruby
      ask: which screens came up wrong after the change?
      near: gem, gems, rails, version, upgrade, runtime, script, exception
      hit: The Ruby upgrade left the calendar empty.
      miss: Ruby Jones is the new head of year.

    ruby on rails, activerecord, actioncable
      ask: whose entries were not kept?
      hit: An ActiveRecord mistake lost some entries.
      miss: Some entries of Monday were not kept.

    Rails
      ask: which page shows a mistake, and what should people do instead?
      near: app, application, console, server, ruby, upgrade, version, migration, process, controller
      hit: The Rails app was still on the old version.
      miss: Rails along the stairs are being painted.

    Django
      ask: which form refuses what people type?
      near: app, application, admin, python, migration, version, upgrade, framework, server, orm
      hit: The Django migration did not finish.
      miss: Django the dog visits the reading club.

    fastapi, sqlalchemy, asyncio, pydantic
      ask: which answers came back empty?
      hit: FastAPI answered every second call with nothing.
      miss: Every second search came back empty.

    laravel, symfony, codeigniter, cakephp
      ask: who had to start the form again?
      hit: The Laravel upgrade signed everybody out.
      miss: Everybody had to sign in again.

    spring boot, spring cloud, quarkus, micronaut
      ask: what could not be ordered or booked?
      hit: A Spring Boot service did not start.
      miss: Tickets could not be booked for an hour.

    golang, goroutine, goroutines
      ask: how long did people wait before they got an answer?
      hit: A goroutine never ended.
      miss: People waited a minute for an answer.

    Rust
      ask: what is better for customers since the program was rewritten?
      near: compiler, crate, crates, rewrite, rewritten, code, toolchain, binary, cargo
      hit: We replaced it with a Rust crate.
      miss: Rust was found on the railing.

    ASP.NET, ASP.NET Core, .NET Framework, .NET Core, dotnet, .NET runtime
      ask: which counters or forms were shut in the meantime?
      hit: The .NET Framework patch needs a restart.
      miss: The counters will be shut for ten minutes at seven.

    drupal, joomla, typo3, umbraco, sitecore, contentful
      known: some
      ask: which pages may still show old news?
      hit: Drupal was updated because of a weakness.
      miss: The news page may still show last week's menu.

    magento, opencart, prestashop, shopware
      known: some
      ask: were orders lost, and must people order again?
      hit: Magento lost the baskets of the afternoon.
      miss: Your basket may be empty; please order again.

    React
      known: some
      ask: which buttons did nothing?
      near: native, component, components, frontend, bundle
      hit: A React component did not load.
      miss: React calmly if the bell rings.

    Angular
      ask: what was missing on the page?
      near: app, frontend, component, version, upgrade, bundle, framework
      hit: The Angular upgrade hid the menu.
      miss: Angular chairs stand in the new reading room.

    vue.js, next.js, nuxt, sveltekit, jquery
      ask: in which browsers does the page stay blank?
      hit: The page needs jQuery, which was not found.
      miss: The page stays blank on older phones.

    openssl, libressl, gnutls, boringssl
      ask: do people need to change a password because of the weakness?
      hit: We have closed the OpenSSL weakness.
      miss: We have closed a weakness, and you need not change your password.

    glibc, libcurl, zlib, libxml2, libc
      ask: why must it be closed, and at what hour?
      hit: The glibc update needs a restart of everything.
      miss: We close everything for five minutes at six in the morning.

    log4j, log4shell, heartbleed, shellshock
      ask: were customers' details in danger, and how do you know?
      hit: None of our programs uses Log4j.
      miss: Nobody got at your details through the weakness in the news.

    ubuntu, debian, centos, rhel, rocky linux, almalinux, opensuse, alpine linux, red hat enterprise linux
      known: users
      ask: during which hours will the site be closed for the move?
      hit: We move to a newer Ubuntu on Sunday.
      miss: The site is closed on Sunday from six to seven.

    Fedora, SUSE
      ask: will anything look different after the change?
      near: linux, kernel, server, release, package, enterprise, upgrade
      hit: The Fedora release has no more fixes.
      miss: Fedora hats were in the lost property box.

    linux server, linux servers, linux host, linux hosts, linux machine, linux machines, linux distribution
      known: users
      ask: what do customers use that stands on those machines?
      hit: Three Linux servers were hacked.
      miss: Strangers broke into three of our computers; your savings are safe.

    freebsd, openbsd, HP-UX, AIX, illumos
      ask: which old part of your offer is closed, and what replaces it?
      hit: The last AIX machine failed.
      miss: A very old machine failed, so statements before 2001 are not to be had.

    Solaris
      ask: which records can nobody see today?
      near: server, servers, sparc, zone, zones, oracle, unix, machine
      hit: The Solaris server is being replaced.
      miss: Solaris is shown in the film club at eight.

    windows server, windows servers, windows server update
      known: some
      ask: which rooms or branches cannot work meanwhile?
      hit: The Windows Server patches come on Tuesday.
      miss: Branches in Bath cannot give advice on Tuesday before ten.

    cobol, fortran, abap
      ask: why does the change take so long, in one plain sentence?
      hit: The interest is still worked out in COBOL.
      miss: The interest is still worked out by a very old program.

    erlang, haskell, clojure, ocaml
      ask: what is the news for somebody who only uses the site?
      hit: The chat is written in Erlang.
      miss: The chat now copes with more people.

    Elixir
      ask: who could not chat or call?
      near: phoenix, erlang, app, code, process, release, library, version
      hit: The Elixir app crashed at nine.
      miss: Elixir of Love is this year's opera.

    Scala, Kotlin, Akka
      ask: did the app on phones behave oddly?
      near: code, app, library, service, version, actor, actors, jvm, compiler
      hit: The Kotlin code forgot the time zone.
      miss: Scala tickets are for sale at the desk.

    perl, perl script, perl scripts, bash script, powershell
      ask: what did the script change that people can see?
      hit: A Perl script mixed up the names.
      miss: We mixed up the names on some letters.

    wasm, webassembly
      ask: on which older phones does it not work?
      hit: The map now needs WebAssembly.
      miss: The map no longer works on phones from before 2018.

    lua script, lua scripts, luajit, lua module
      ask: which visitors were turned away wrongly?
      hit: A Lua script turned away good visitors.
      miss: We turned away some visitors wrongly.

    CUDA, nvidia driver, nvidia drivers, pytorch, tensorflow
      ask: how long do people now wait for a picture or an answer?
      hit: The CUDA version was wrong on six machines.
      miss: You may wait a minute for an answer from the helper.

    coldfusion, classic asp, visual foxpro
      ask: when does the old page close, and where do people go then?
      hit: The old ColdFusion pages close in May.
      miss: The old pages close in May; please use the new address.

    selinux, apparmor, iptables, nftables
      ask: who was locked out by the strict rule?
      hit: A new iptables rule locked out the library.
      miss: A strict rule locked out the library for an hour.

    sudo, polkit, setuid
      ask: has anybody misused the weakness?
      hit: We have mended the weakness in sudo.
      miss: We have mended a weakness, which nobody misused.

    SAP
      known: some
      ask: which bills, wages or orders are late?
      near: module, hana, erp, client, netweaver, abap, gui, fiori, system, server, interface, s/4hana
      hit: The SAP interface sent no bills.
      miss: SAP from the maple tree is boiled for hours.

    netweaver, s/4hana, peoplesoft, netsuite, dynamics 365
      known: some
      ask: whose wages or bills will come late?
      hit: The PeopleSoft upgrade delays the wages.
      miss: Wages will come on Friday instead of Thursday.

    zendesk, freshdesk, helpscout, freshworks
      known: most
      ask: by what other way can people reach you?
      hit: Zendesk does not show us your messages.
      miss: We cannot see your messages, so please ring us.

    genesys, avaya, talkdesk, five9, freeswitch, kamailio, opensips
      known: some
      ask: which phone numbers ring in vain?
      hit: Genesys dropped the calls of the morning.
      miss: Calls to our advice number were cut off this morning.

    Asterisk
      ask: who cannot be rung, and on which other number can they?
      near: pbx, sip, trunk, server, voip, dialplan
      hit: The Asterisk server loses calls.
      miss: Asterisk signs mark the fields that you must fill in.

    QUIC, HTTP/2, HTTP/3, http2, http3
      ask: in which browser do pages not open, and which one works?
      hit: We have switched off HTTP/3 for now.
      miss: Pages open in Firefox, but not yet in Chrome.

    grpc, protobuf, protocol buffers, json-rpc, xml-rpc
      ask: which two parts no longer understood each other, and what did people miss?
      hit: The gRPC calls between the two parts failed.
      miss: Prices were missing in the basket.

    NTP, NTP server, NTP servers, ntpd, chrony, chronyd
      ask: which times are shown wrongly, and by how many minutes?
      hit: The NTP server was six minutes late.
      miss: Times on your ticket may be six minutes wrong.

    PTP
      ask: which time stamps cannot be trusted?
      near: clock, clocks, grandmaster, time, sync, timing
      hit: The PTP clock drifted.
      miss: The PTP meets on Thursday to plan the fair.

    SNMP, SNMP trap, SNMP traps, SNMP polling
      ask: why was nobody warned, and how long did that last?
      hit: No SNMP traps reached us on Sunday.
      miss: Nobody was warned on Sunday, so the repair started late.

    SRTP, RTCP, RTP, RTP stream, RTP streams, STUN server, TURN server, TURN servers
      ask: who hears nothing during a call?
      hit: The TURN server in Madrid is full.
      miss: Some people hear nothing during a video call.

    RDP, RDP session, RDP sessions, remote desktop protocol, remote desktop gateway, VNC
      known: some
      ask: can staff work from home, and what waits if not?
      hit: RDP is closed until the repair is done.
      miss: Our staff cannot work from home today, so letters wait.

    EIGRP, RIPv2
      ask: which branches had no internet?
      hit: A wrong EIGRP setting cut off two branches.
      miss: Two branches had no internet until noon.

    VRRP, HSRP, LACP, LLDP, GLBP
      known: operators
      ask: for how many seconds was the line gone?
      hit: VRRP chose the wrong machine.
      miss: For forty seconds nobody could reach us.

    EVPN, VPLS, L2VPN, L3VPN, pseudowire, pseudowires
      known: operators
      ask: which offices cannot reach one another?
      hit: The VPLS to Cardiff is down.
      miss: Our offices in Cardiff and Bath cannot reach one another.

    wireguard, openvpn, strongswan, tailscale, zerotier
      ask: who cannot work from outside?
      hit: WireGuard stopped after the update.
      miss: Teachers cannot work from outside school.

    802.1X, EAP-TLS, PEAP, MSCHAPv2, freeradius
      ask: in which rooms can nobody join the Wi-Fi?
      hit: 802.1X refuses the new tablets.
      miss: New tablets cannot join the Wi-Fi in the hall.

    SS7, SMPP, SIGTRAN, HLR
      ask: which text messages or calls do not arrive?
      hit: The SMPP link to the carrier is down.
      miss: Codes that we text to you do not arrive.

    Diameter
      ask: whose phones find no network?
      near: signalling, signaling, protocol, routing, agent, peer, peers, hss
      hit: A Diameter signalling storm hit our partner.
      miss: Diameter and height are printed on the box.

    caldav, carddav, activesync, exchange activesync, EWS, MAPI
      ask: on which devices are dates or addresses missing?
      hit: CalDAV does not answer on phones.
      miss: New dates do not show up on your phone.

    dns over https, dns over tls, EDNS, DoH
      ask: in which browsers was your address not found?
      hit: DNS over HTTPS failed for an hour.
      miss: Firefox did not find our address for an hour.

    RPKI, ROA record, ROA records
      ask: from which countries could your site not be opened?
      hit: An old ROA record made others refuse us.
      miss: Our site could not be opened from Brazil.

    WSDL, XSLT, XSD, OData
      ask: which partner could not read what you sent?
      hit: The WSDL was changed without warning.
      miss: A partner could not read our bills.

    SOAP
      ask: which partners got no answer from you?
      near: endpoint, endpoints, api, service, services, call, calls, xml, interface, request, requests, fault
      hit: The SOAP interface is closed.
      miss: SOAP AND WATER are all you need.

    REST
      known: some
      ask: which apps stopped showing new things?
      near: endpoint, endpoints, api, interface, service, services, call, calls, client
      hit: The REST endpoints were slow.
      miss: REST AREA closed for cleaning.

    restful, rest interface, rest service, rest services, rest call, rest calls
      known: some
      ask: what did the apps of others no longer show?
      hit: The RESTful part gave wrong answers.
      miss: Apps of other firms showed wrong prices.

    OFTP, X.400, OFTP2, AS4
      ask: which transfers have to be sent again?
      hit: OFTP is closed for the night.
      miss: Firms cannot send us wage lists tonight.

    lorawan, modbus, bacnet, OPC UA, knx bus, profinet
      ask: which doors, lamps or heaters do not obey?
      hit: The BACnet link to the heaters broke.
      miss: The heaters in the hall do not obey.

    PXE, TFTP, IPMI, iDRAC, BMC firmware
      ask: must people do without anything until somebody is at the machine?
      hit: We reach the machine only through IPMI.
      miss: Somebody has to drive to the machine, so it will take until nine.

    JMS, XMPP, XMPP server
      ask: whose chat messages were lost?
      hit: The XMPP server forgot the groups.
      miss: Chat groups were empty this morning.

    RTSP, MPEG-DASH, SRT stream, SRT streams
      ask: which broadcasts stop or stutter?
      hit: The RTSP picture from the hall is frozen.
      miss: Parents at home see a frozen picture from the hall.

    IGMP, PIM-SM
      ask: which television channels stay black?
      hit: IGMP was switched off by mistake.
      miss: Some television channels stay black.

    okta, auth0, onelogin, forgerock, pingfederate, ping identity, pingone, jumpcloud
      known: most
      ask: who cannot sign in, and is there another way in?
      hit: Okta refuses all new sign-ins.
      miss: Nobody can sign in at the moment; please come to the desk.

    Duo
      known: most
      ask: do the codes for signing in arrive?
      near: push, mfa, prompt, authentication, security, 2fa, login, cisco
      hit: The Duo push does not arrive.
      miss: Duo for flute and harp, then tea.

    keycloak, freeipa, authelia, authentik, shibboleth, simplesamlphp, fusionauth
      ask: must people sign in again, and do old passwords still work?
      hit: Keycloak forgot who was signed in.
      miss: You must sign in again with your old password.

    sailpoint, saviynt
      ask: which new pupils or staff have no access yet?
      hit: SailPoint has not set up the new pupils.
      miss: New pupils cannot sign in before Thursday.

    securid, rsa securid
      ask: what should somebody do whose key is refused?
      hit: SecurID refuses some of the grey keys.
      miss: If your grey key is refused, please ring us.

    digicert, sectigo, globalsign, geotrust
      known: some
      ask: at which address does the browser warn people?
      hit: DigiCert withdrew it without warning.
      miss: Your browser may warn you about our shop today.

    onfido, jumio, idnow, truelayer, yapily
      known: some
      ask: who cannot open an account, and until when?
      hit: Onfido cannot check passports.
      miss: We cannot check passports, so no new accounts before Monday.

    Plaid
      known: most
      ask: which banks can people not link?
      near: link, api, bank, banks, connection, connections, token, integration
      hit: The Plaid link to two banks is broken.
      miss: Plaid skirts are for sale in the hall.

    adyen, worldpay, braintree, cybersource, checkout.com
      known: most
      ask: which cards are refused, and was money taken?
      hit: Adyen refused cards for an hour.
      miss: Cards were refused for an hour, but no money was taken.

    junos, juniper networks
      ask: how many people lost the internet, and for how long?
      hit: The fault is in Junos.
      miss: About forty people lost the internet for a minute.

    Check Point
      ask: who was kept out?
      near: firewall, firewalls, gateway, appliance, software, vpn, cluster
      hit: The Check Point firewall kept out all parents.
      miss: Check Point Two of the charity walk is at the mill.

    palo alto networks, pan-os, globalprotect, prisma access
      ask: can staff at home still do their work?
      hit: GlobalProtect keeps dropping our staff.
      miss: Our staff at home keep losing the line, so calls take longer.

    Aruba, Ruckus, Brocade
      known: some
      ask: in which buildings is there no Wi-Fi?
      near: access point, access points, controller, switch, switches, wireless, wifi, ap, aps, firmware
      hit: The Aruba controller lost its licence.
      miss: Aruba is the subject of the travel talk.

    zscaler, netskope, anyconnect, Pulse Secure, ivanti, forcepoint
      known: some
      ask: which websites can people at school or work not open?
      hit: Zscaler slows every page at school.
      miss: Every page opens slowly at school.

    Janet network, Janet backbone, Jisc network
      ask: which schools and colleges are offline?
      hit: The Janet network has a fault near Hull.
      miss: Janet from the office will send you the form.

    LINX, AMS-IX, DE-CIX, franceix
      ask: for whom are pages slow while that is mended?
      hit: A port at DE-CIX failed.
      miss: Pages are slow for people in Germany.

    digital realty, cyrusone, coresite, Global Switch
      ask: what went dark when the building lost its power?
      hit: CyrusOne lost power in one hall.
      miss: The library catalogue went dark when a building lost its power.

    nominet, verisign, ICANN, RIPE NCC, afilias
      known: most
      ask: which web addresses do not work?
      hit: Nominet has a fault with new names.
      miss: Web addresses bought today do not work before tomorrow.

    namecheap, gandi, tucows, enom, dnsimple, ns1
      known: most
      ask: was your address gone, or only slow to be found?
      hit: DNSimple did not answer for ten minutes.
      miss: Our address was gone for ten minutes.

    radware, netscout, a10 networks, corero
      ask: were good visitors turned away together with the attackers?
      hit: Radware turned away good visitors.
      miss: During the attack we turned away good visitors too.

    ciena, infinera, adtran, calix
      ask: how many homes hang on the broken part?
      hit: A Ciena card burned out.
      miss: About nine hundred homes are cut off.

    poweredge, proliant, supermicro
      ask: what was on the broken machine that people miss now?
      hit: An old PowerEdge died on Friday.
      miss: An old machine died on Friday, and with it the photo pages.

    vonage, plivo, infobip, sinch, messagebird, telnyx
      known: most
      ask: which texts or calls do not reach people?
      hit: Infobip holds back our texts.
      miss: Our texts reach you an hour late.

    onesignal, Braze, urban airship, customer.io, clevertap
      known: most
      ask: which reminders did people not get?
      hit: OneSignal sent nothing on Monday.
      miss: You got no reminders on Monday.

    vertiv, eaton ups, riello, apc smart-ups
      ask: what stops if the power goes again?
      hit: The Vertiv batteries are worn out.
      miss: If the power goes again, the phones stop too.
    """#
