// What French updates say instead of a time, a fact or a plain word. One phrase a line, with its inflected forms.

package let frenchVagueTimeWords = """
    bientôt
    prochainement
    sous peu
    dès que possible
    au plus vite
    au plus tôt
    le plus rapidement possible
    le plus vite possible
    aussi vite que possible
    aussi rapidement que possible
    dans les plus brefs délais
    dans les meilleurs délais
    dans un proche avenir
    dans les prochaines heures
    dans les heures qui viennent
    dans les prochains jours
    dans les jours qui viennent
    dans les prochaines minutes
    dans quelques minutes
    dans quelques heures
    dans quelques jours
    dans la journée
    dans la soirée
    dans la matinée
    dans la semaine
    incessamment
    en temps voulu
    en temps utile
    jusqu'à nouvel ordre
    ce soir
    cette nuit
    cet après-midi
    demain matin
    vous tiendrons informés
    vous tiendrons au courant
    tenons informés
    """

package let frenchHedgeWords = """
    peut-être
    probablement
    vraisemblablement
    sans doute
    apparemment
    il semble
    semble
    semblent
    semblerait
    pourrait
    pourraient
    nous pensons
    nous croyons
    nous supposons
    nous soupçonnons
    aurait
    auraient
    laisse penser
    laissent penser
    selon les premiers éléments
    à première vue
    """

/// What is said to lead to something: a guess where it stands beside a hedge.
package let frenchCauseWords = """
    cause
    causes
    causé
    causée
    causés
    causées
    dû à
    due à
    dus à
    dues à
    dû au
    due au
    lié à
    liée à
    liés à
    liées à
    lié au
    liée au
    provoqué
    provoquée
    provoquer
    provient
    proviennent
    proviendrait
    vient de
    viendrait de
    l'origine
    imputable
    probablement en raison
    sans doute en raison
    peut-être en raison
    """

package let frenchNoImpactWords = """
    aucun impact
    aucune incidence
    aucune répercussion
    aucune conséquence
    sans impact
    sans incidence
    sans conséquence
    aucun client n'a été touché
    aucun client n'est touché
    aucun client n'a été affecté
    aucun utilisateur n'a été touché
    aucun utilisateur n'a été affecté
    personne n'a été touché
    personne n'a été affecté
    les clients n'ont pas été touchés
    les clients n'ont pas été affectés
    les utilisateurs n'ont pas été affectés
    personne n'a rien remarqué
    """

package let frenchBlameWords = """
    erreur humaine
    erreur de manipulation
    faute humaine
    par la faute
    négligence
    a oublié de
    ont oublié de
    aurait dû vérifier
    est responsable de la panne
    est responsable de l'incident
    est à blâmer
    """

/// What customers of a French page would have to look up, with the question that leads to better words.
package let frenchTradeWords = """
    cluster
    clusters
    grappe de serveurs
    déploiement
    déploiements
    rollback
    rollbacks
    latence
    latences
    perte de paquets
    pertes de paquets
    répartiteur de charge
    load balancer
    base de données
    bases de données
    basculement
    failover
    backend
    frontend
    cache
    caches
    instance
    instances
    nœud
    nœuds
    conteneur
    conteneurs
    réplication
    réplica
    réplicas
    timeout
    timeouts
    débit
    fuite de mémoire
    file d'attente des messages
    dns
    certificat
    certificats
    routage
    hotfix
    patch
    patchs
    correctif à chaud
    provisionnement
    authentification
    middleware
    microservice
    microservices
    taux d'erreur
    taux d'erreurs
    point de terminaison
    points de terminaison
    mitigé
    mitigée
    mitigation
    downtime
    """
