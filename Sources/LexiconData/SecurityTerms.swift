package let securityTerms = #"""
    # core-security: signing in, rights and keys, certificates, attacks and the defence against them

    [signing in]
    sso, single sign-on, single signon, sso login, sso logins, sso provider, sso integration
      known: some
      ask: who cannot sign in, and can they get in another way?
      hit: SSO is unavailable for company accounts.
      miss: Staff cannot open their accounts with their work password.

    saml, saml assertion, saml assertions, saml response, saml responses, saml login, saml logins, saml metadata
      ask: which organisations' members cannot sign in?
      hit: SAML logins fail for some schools.
      miss: Pupils of some schools cannot sign in.

    oauth, oauth2, oauth 2.0, oauth flow, oauth flows, oauth app, oauth apps, oauth token, oauth tokens
      ask: which linked apps stopped working, and must people link them again?
      hit: New OAuth connections cannot be made.
      miss: You cannot link a new bank to your budget today.

    oidc, openid, openid connect
      ask: with which sign-in button do people get an error?
      hit: Our OIDC integration returned errors on Tuesday.
      miss: The blue sign-in button led to an error on Tuesday.

    identity provider, identity providers, IdP, IdPs, identity service, identity services, identity platform, identity layer
      known: some
      ask: who cannot sign in, and are people already signed in affected?
      hit: An external identity provider is not responding.
      miss: If you are already signed in, please stay signed in.

    federated login, federated logins, federated sign-in, federated identity, federated identities, identity federation, federated user, federated users, federated authentication
      ask: people from which organisations could not get in?
      hit: Federated logins from three universities were refused.
      miss: Students of three universities could not get in.

    mfa, multi-factor authentication, multifactor authentication, mfa challenge, mfa challenges, mfa prompt, mfa prompts, mfa code, mfa codes, second factor, second factors
      known: some
      ask: which code or prompt does not arrive, and how can people sign in without it?
      hit: MFA prompts do not reach some phones.
      miss: The sign-in code does not reach some phones.

    2fa, totp
      known: some
      ask: what do people receive late or not at all when they sign in?
      hit: 2FA by text arrives about ten minutes late.
      miss: The text with your sign-in code comes ten minutes late.

    otp, otps
      known: some
      say: one-time code, one-time codes
      hit: Your OTP may be delayed.
      miss: Your code may come late.

    step-up authentication, adaptive authentication, risk-based authentication, strong customer authentication, 3ds authentication
      known: some
      ask: at which step do customers get stuck: signing in, paying, changing details?
      hit: Step-up authentication is failing at checkout.
      miss: Some card payments are refused at the last step.

    authentication issue, authentication issues, authentication problem, authentication problems, authentication error, authentication errors, authentication failure, authentication failures, auth issue, auth issues, auth error, auth errors, auth failure, auth failures
      known: some
      say: sign-in problem, sign-in problems, sign-in problem, sign-in problems, sign-in error, sign-in errors, sign-in failure, sign-in failures, sign-in problem, sign-in problems, sign-in error, sign-in errors, sign-in failure, sign-in failures
      hit: We are looking into authentication issues.
      miss: We are looking into why people cannot sign in.

    authentication service, authentication services, authentication system, authentication systems, authentication server, authentication servers, authentication backend, authentication layer, authentication flow, authentication flows, authentication request, authentication requests, auth service, auth server, auth servers, auth flow, auth layer, authn, authz
      known: some
      ask: who could not sign in, and are those already inside affected?
      say: sign-in service, sign-in services, sign-in system, sign-in systems, -, -, -, -, -, -, -, -, sign-in service, -, -, -, -, -, -
      hit: The authentication service ran slowly after lunch.
      miss: Signing in took up to a minute after lunch.

    authentication
      known: some
      say: sign-in
      ask: what can people not do: sign in, pay, confirm a change?
      not before: code, codes, app
      not after: two-factor, multi-factor, email, message, document
      hit: Authentication is not possible right now.
      miss: The notary offers document authentication.

    authenticate, authenticates, authenticated, authenticating, re-authenticate, reauthenticate
      known: some
      as: verb
      say: sign in, signs in, signed in, signing in, sign in again, sign in again
      not before: the painting, the document, the signature
      hit: Some users cannot authenticate.
      miss: Experts authenticated the painting last week.

    authorisation service, authorization service, authorisation server, authorization server, authorisation layer, authorization layer, authorisation error, authorisation errors, authorization error, authorization errors, authorisation header, authorization header
      known: some
      ask: which actions are refused, and to whom?
      hit: The authorisation service denied valid users.
      miss: Some teachers were not let into their own classes.

    session store, session stores, session cache, session state, session data, session database, session invalidation
      known: some
      ask: were people signed out, and did they lose anything they had typed?
      hit: The session store was emptied by accident.
      miss: Everybody was signed out by accident and must sign in again.

    user session, user sessions, session expiry, session expiration, session timeout, session timeouts, session cookie, session cookies, stale session, stale sessions
      known: some
      ask: who was signed out, and when?
      hit: All user sessions were closed at 21:00.
      miss: At 21:00 we signed everybody out.

    [tokens, keys and secrets]
    access token, access tokens, refresh token, refresh tokens, bearer token, bearer tokens, auth token, auth tokens, authentication token, authentication tokens, session token, session tokens, id token, id tokens, token expiry, token expiration, token refresh, token validation, token issuance, token service, security token service, personal access token, personal access tokens
      known: some
      ask: who gets signed out or refused, and what should they do?
      hit: Access tokens were no longer renewed.
      miss: After an hour people were signed out of the app.

    token, tokens
      known: some
      ask: who must sign in or link an app again?
      not before: of, gesture, effort, amount
      not after: book, gift, parking, laundry, bus, locker
      near: expired, expires, revoked, revoke, invalid, invalidated, signing, refresh, validation, validate, auth, login, session, leaked, api, jwt
      hit: We have revoked all tokens as a precaution.
      miss: Please take this voucher as a token of our thanks.

    jwt, jwts, json web token, json web tokens
      ask: what happens to people: are they signed out, refused, or asked again?
      hit: The JWT could not be read by the app.
      miss: The app keeps asking people to sign in.

    signing key, signing keys, private key, private keys, public key, public keys, ssh key, ssh keys, encryption key, encryption keys, decryption key, decryption keys
      known: some
      ask: was anybody's data open to others, and do customers have to do anything?
      hit: A signing key was replaced too early.
      miss: We changed a lock on our side too early.

    key rotation, key rotations, credential rotation, credentials rotation, secret rotation, secrets rotation, password rotation, certificate rotation, token rotation, key rollover
      known: some
      ask: what do customers have to change, and by when?
      hit: A planned key rotation broke the link to the bank.
      miss: Transfers to the bank stopped after planned work.

    rotate, rotates, rotated, rotating
      known: some
      as: verb
      ask: do customers have to do anything with theirs?
      near: credential, credentials, keys, signing, secret, secrets, token, tokens, certificate, certificates, password, passwords
      hit: Please rotate your keys by Friday.
      miss: You can rotate the picture with two fingers.

    credential, credentials
      known: some
      say: sign-in detail, sign-in details
      not after: academic, press, media, professional, teaching, his, her, green
      near: user, login, compromised, leaked, stolen, rotate, reset, invalid, expired, revoked, enter, your, database, exposed, valid, saved
      hit: Enter your credentials again.
      miss: Visitors need press credentials to attend.

    secrets manager, secret manager, secret store, secrets store, secrets management, leaked secret, leaked secrets, exposed secret, exposed secrets, client secret, client secrets, shared secret, shared secrets
      ask: what stopped working, and is customers' data safe?
      hit: The secrets manager did not answer.
      miss: Nobody keeps a secret for long in our village.

    key management service, KMS, hardware security module, hardware security modules, HSM, HSMs
      ask: what could not be opened, paid or saved without it?
      hit: One HSM stopped signing card payments.
      miss: Card payments were refused for a quarter of an hour.

    encryption at rest, encryption in transit, encrypted at rest, encrypted in transit, end-to-end encryption, cipher suite, cipher suites, weak ciphers
      known: some
      ask: what does this mean for customers: is their data safe, do older devices still work?
      hit: We have withdrawn an old cipher suite.
      miss: Phones older than 2014 can no longer connect.

    salted hash, salted hashes, password hash, password hashes, hashed password, hashed passwords, hashed and salted
      ask: can somebody read the passwords, and should people change theirs?
      hit: Only hashed passwords were in the file.
      miss: Nobody can read your password from the file.

    [certificates]
    root ca, root certificate, root certificates, certificate authority, certificate authorities, certification authority, intermediate certificate, intermediate certificates, intermediate ca
      known: some
      ask: which devices or programs show a warning?
      hit: An old root CA is no longer trusted.
      miss: Some older televisions cannot start our app.

    certificate chain, certificate chains, chain of trust, trust store, trust stores, tls certificate chain, certificate validation, certificate pinning, certificate revocation, certificate revocation list, self-signed certificate, self-signed certificates
      ask: who sees a warning or cannot connect?
      hit: The server sent an incomplete certificate chain.
      miss: One web browser warned people about our shop.

    ocsp, ocsp stapling, ocsp responder, ocsp responders, crl, crls
      ask: who sees a warning, and how long will it last?
      hit: The OCSP responder is slow.
      miss: Pages may hang for a few seconds before they open.

    mtls, mutual tls, client certificate, client certificates, client cert, client certs
      ask: which partners or devices cannot connect?
      hit: Partners who use mutual TLS get an error.
      miss: Two of our partners cannot send us orders.

    [directories and rights]
    ldap, ldaps, ldap server, ldap servers, ldap directory, ldap sync
      ask: who cannot sign in, and to what?
      hit: The LDAP server lost its memory of groups.
      miss: Teachers cannot see their class lists.

    Active Directory, active directory sync, Azure AD, domain controller, domain controllers, AD sync, AD FS, ADFS, Entra ID
      known: some
      ask: which staff cannot sign in to their machines or mail?
      hit: A domain controller in the Oslo office is down.
      miss: Staff in Oslo cannot sign in to their computers.

    directory service, directory services, directory sync, directory synchronisation, directory synchronization, user directory, user sync
      known: some
      ask: which people are missing or cannot sign in?
      hit: Directory sync has been delayed since Monday.
      miss: New colleagues since Monday cannot sign in yet.

    Kerberos, kerberos ticket, kerberos tickets
      ask: what can people not open at work?
      hit: Clients could not obtain a Kerberos ticket.
      miss: Office staff could not open their shared folders.

    radius server, radius servers, radius authentication, RADIUS
      ask: who gets no connection, and where?
      hit: The RADIUS servers refused all home customers.
      miss: We deliver within a radius of ten miles.

    scim, scim provisioning, user provisioning, account provisioning, just-in-time provisioning
      ask: whose new accounts are missing, or whose old ones are still open?
      hit: SCIM updates run about two hours late.
      miss: New accounts are created about two hours late.

    rbac, role-based access, role-based access control, role assignment, role assignments, role binding, role bindings
      ask: who could not see or do something, or could see too much?
      hit: Role assignments were lost for some teams.
      miss: Some team leaders could not approve holidays.

    IAM, iam role, iam roles, iam policy, iam policies, iam permissions, identity and access management
      ask: who was refused what?
      not before: sorry, not, so
      near: role, roles, policy, policies, permissions, service, api, management, user, users, cloud, layer, console, system, change
      hit: An IAM policy change locked out the backup job.
      miss: Last night's copy of your files was not made.

    acl, acls, access control list, access control lists, access control policy, access control policies
      ask: who was shut out, and of what?
      not before: injury, tear, surgery
      hit: A faulty ACL blocked the branch offices.
      miss: Two players are out with a knee injury.

    service principal, service principals, machine identity, least privilege, privileged access, privileged account, privileged accounts
      ask: which task did not run because of it, and what was missing for customers?
      hit: The service principal had lost its rights.
      miss: The nightly reports were not sent.

    service account, service accounts
      known: some
      ask: which job was left undone because of it?
      near: password, credentials, permissions, permission, token, keys, expired, locked, disabled, internal
      hit: The password of a service account had run out.
      miss: Pay your bill from your service account page.

    bastion host, bastion hosts, bastion server, jump host, jump hosts, jump server, jump box
      ask: does it change anything for customers, such as a longer repair?
      hit: Engineers could not get through the bastion host.
      miss: It took our engineers longer than usual to start the repair.

    [attacks]
    ddos, ddos attack, ddos attacks, ddos'd, ddosed, ddos traffic, denial of service, denial of service attack, denial of service attacks, distributed denial of service
      known: some
      ask: what can people not use while it lasts, and is their data safe?
      hit: We are under a DDoS attack.
      miss: Somebody is flooding our site so that you cannot open it.

    ddos mitigation, ddos protection, attack mitigation, scrubbing centre, scrubbing center, traffic scrubbing, scrubbing service
      known: some
      ask: what works again, and what is still slow?
      hit: The scrubbing centre now filters the attack.
      miss: Most people can open the site again.

    volumetric attack, volumetric attacks, syn flood, syn floods, udp flood, udp floods, http flood, http floods, amplification attack, amplification attacks, reflection attack, reflection attacks, layer 7 attack, layer 7 attacks, botnet traffic
      ask: what was slow or closed to customers, and for how long?
      hit: A SYN flood overwhelmed the ticket shop.
      miss: The ticket shop was closed for forty minutes.

    waf, wafs, waf rule, waf rules, web application firewall, web application firewalls
      ask: which visitors were blocked by mistake, and what did they see?
      hit: A WAF rule blocked real customers.
      miss: We turned away real customers by mistake.

    firewall rule, firewall rules, firewall policy, firewall policies, firewall change, firewall changes, firewall configuration, firewall cluster, stateful firewall, next-generation firewall, packet filter, packet filters, packet inspection
      known: some
      ask: who was blocked from what?
      hit: An outdated firewall rule was removed.
      miss: Parents could not open the school's meal page.

    allowlist, allowlists, allowlisted, allowlisting, allow-list, whitelisting, ip whitelist, ip whitelists, ip allowlist, ip allowlists
      known: some
      ask: which addresses must customers let through, and where do they set that?
      hit: Please add our new addresses to your allowlist.
      miss: Please let our new addresses through.

    blocklist, blocklists, blocklisted, blocklisting, denylist, denylists, dnsbl, ip blacklist, ip reputation, geoblocking, geo-blocking
      known: some
      ask: who is shut out, or whose email is refused?
      hit: One mail server is on a blocklist.
      miss: Some email from us is refused or lands in junk.

    ip spoofing, spoofed traffic, spoofed packets, man in the middle attack, man in the middle attacks, dns hijack, dns hijacking, session hijacking, replay attack, replay attacks
      known: some
      ask: could anybody see or change customers' data?
      hit: Spoofed traffic reached the booking system.
      miss: Nobody could read your bookings.

    credential stuffing, credential stuffing attack, brute-force attack, brute-force attacks, brute-force attempt, brute-force attempts, brute-force login, brute-force logins, password spraying
      known: some
      ask: were any accounts entered, and whose?
      hit: We noticed credential stuffing on the shop.
      miss: Somebody tried stolen passwords on our shop.

    threat actor, threat actors, malicious actor, malicious actors, unauthorised actor, unauthorized actor
      known: some
      say: attacker, attackers, attacker, attackers, attacker, attacker
      hit: A threat actor gained entry in March.
      miss: A stranger got in during March.

    exfiltrate, exfiltrates, exfiltrated, exfiltrating
      known: some
      as: verb
      say: copy out, copies out, copied out, copying out
      hit: No customer data was exfiltrated.
      miss: Nobody took any customer data.

    exfiltration, data exfiltration, lateral movement, privilege escalation, escalation of privilege, attack vector, attack vectors, attack surface, initial access vector, indicator of compromise, indicators of compromise
      ask: whose data was seen or taken, and what should they do?
      hit: We found no sign of lateral movement.
      miss: The intruder got no further than one machine.

    cve, cves, cvss, cvss score, zero-day, zero-day exploit, zero-day exploits, zero-day vulnerability, zero-day vulnerabilities
      known: some
      ask: are customers at risk, and what do they need to do?
      hit: The release closes CVE-2031-4711.
      miss: The new version closes a hole in the safety of the app.

    remote code execution, RCE, sql injection, cross-site scripting, XSS, CSRF, cross-site request forgery, code injection, deserialisation flaw, path traversal
      known: some
      ask: was it used against anybody, and are they safe now?
      hit: The fault allowed remote code execution.
      miss: Strangers could have taken over the machine.

    SIEM, EDR, intrusion detection, intrusion detection system, intrusion prevention, intrusion prevention system, threat detection, endpoint detection, endpoint protection, security operations centre, security operations center, DMZ
      ask: what did it stop customers from doing?
      hit: Our intrusion prevention system blocked real orders.
      miss: A safety check held back real orders by mistake.

    supplicant, supplicants, supplicant profile, supplicant profiles
      ask: whose phones or computers get no connection?
      hit: A supplicant profile was changed last night.
      miss: Phones set up last night get no wireless connection.
    """#
