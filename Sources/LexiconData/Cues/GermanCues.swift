// What German updates say instead of a time, a fact or a plain word. One phrase a line, with its inflected forms.

package let germanVagueTimeWords = """
    in kürze
    in bälde
    bald
    baldmöglichst
    baldmöglich
    demnächst
    zeitnah
    schnellstmöglich
    schnellstens
    umgehend
    unverzüglich
    alsbald
    so schnell wie möglich
    so bald wie möglich
    sobald wie möglich
    so rasch wie möglich
    möglichst schnell
    möglichst bald
    in absehbarer zeit
    in den nächsten stunden
    in den kommenden stunden
    in den nächsten tagen
    in den kommenden tagen
    in den nächsten minuten
    im laufe des tages
    im laufe des abends
    im laufe des nachmittags
    im laufe des vormittags
    im laufe der nacht
    im laufe der woche
    innerhalb weniger minuten
    innerhalb weniger stunden
    innerhalb weniger tage
    bis auf weiteres
    heute abend
    heute nacht
    heute nachmittag
    morgen früh
    auf dem laufenden
    zu gegebener zeit
    """

package let germanHedgeWords = """
    vermutlich
    wahrscheinlich
    möglicherweise
    vielleicht
    eventuell
    offenbar
    anscheinend
    wohl an
    wohl am
    wohl wegen
    könnte
    könnten
    dürfte
    dürften
    scheint
    scheinen
    wir vermuten
    wir glauben
    wir nehmen an
    wir gehen davon aus
    mutmaßlich
    deutet darauf hin
    deuten darauf hin
    nach ersten erkenntnissen
    unserer meinung nach
    """

/// What is said to lead to something: a guess where it stands beside a hedge.
package let germanCauseWords = """
    ursache
    ursachen
    auslöser
    ausgelöst
    verursacht
    verschuldet
    liegt an
    liegt am
    liegt es an
    liegt es am
    liegt das an
    liegt das am
    lag an
    lag am
    liegen an
    zurückzuführen
    zurückgeht
    geht auf
    hängt mit
    hängt die störung
    hängt der ausfall
    hängt der fehler
    hängt das
    hängt dies
    zusammenhängen
    vermutlich wegen
    vermutlich aufgrund
    wahrscheinlich wegen
    wahrscheinlich aufgrund
    möglicherweise wegen
    möglicherweise aufgrund
    wohl wegen
    wohl an
    offenbar wegen
    """

package let germanNoImpactWords = """
    keine auswirkungen
    keine auswirkung
    keinerlei auswirkungen
    ohne auswirkungen
    keine beeinträchtigung
    keine beeinträchtigungen
    keinerlei beeinträchtigungen
    keine einschränkungen
    keine kunden waren betroffen
    keine kundinnen und kunden waren betroffen
    niemand war betroffen
    kunden waren nicht betroffen
    kunden sind nicht betroffen
    nutzer waren nicht betroffen
    nutzer sind nicht betroffen
    kein kunde war betroffen
    niemand hat etwas gemerkt
    niemand hat etwas bemerkt
    """

package let germanBlameWords = """
    menschliches versagen
    menschlicher fehler
    bedienfehler
    benutzerfehler
    anwenderfehler
    schuld trägt
    trägt die schuld
    trifft die schuld
    schuld ist
    schuld war
    verschuldet durch
    fahrlässig
    fahrlässigkeit
    hat vergessen
    haben vergessen
    hat versäumt
    hätte prüfen müssen
    """

/// What customers of a German page would have to look up, with the question that leads to better words.
package let germanTradeWords = """
    cluster
    clusters
    deployment
    deployments
    rollback
    rollbacks
    latenz
    latenzen
    paketverlust
    paketverluste
    lastverteiler
    load balancer
    datenbank
    datenbanken
    failover
    backend
    frontend
    cache
    caches
    instanz
    instanzen
    knoten
    container
    replikation
    replikat
    replikate
    timeout
    timeouts
    durchsatz
    speicherleck
    warteschlange
    warteschlangen
    nameserver
    dns
    zertifikat
    zertifikate
    routing
    hotfix
    patch
    patches
    provisionierung
    authentifizierung
    autorisierung
    endpunkt
    endpunkte
    middleware
    microservice
    microservices
    fehlerrate
    fehlerraten
    incident
    incidents
    mitigiert
    mitigieren
    root cause
    downtime
    degradiert
    """
