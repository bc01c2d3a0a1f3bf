import StatusModel

/// The interface in Modern Standard Arabic.
///
/// Digits are Western, since clocks and dates are read beside UTC times. What reads from left to right within plain text stands between
/// isolates, so that the signs around it stay where they belong. Counted nouns that another text surrounds stand in the nominative: the
/// words around them are such that this is right.
struct Arabic: Language {
    let code = "ar"
    let direction = "rtl"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "الانتقال إلى المحتوى"
        case .support: "الدعم"
        case .currentStatus: "الوضع الحالي"
        case .history: "السجل"
        case .openIncidents: "ما يحدث الآن"
        case .maintenanceNow: "صيانة جارية"
        case .maintenance: "الصيانة المقررة"
        case .components: "الخدمات"
        case .affected: "الخدمات المتأثرة"
        case .started: "البداية"
        case .ended: "النهاية"
        case .duration: "المدة"
        case .severity: "التأثير"
        case .severityChanges: "تغييرات التأثير"
        case .updates: "التحديثات"
        case .window: "الموعد"
        case .noticed: "ما قد تلاحظونه"
        case .noIncidents: "لا توجد أعطال"
        case .noComponents: "لم تُدرج أي خدمة بعد."
        case .today: "اليوم"
        case .allIncidents: "جميع الأعطال"
        case .months: "الأشهر"
        case .notFound: "هذه الصفحة غير موجودة"
        case .notFoundText: "ربما كُتب العنوان خطأً، أو نُقل ما كان هنا إلى مكان آخر."
        case .correction: "تصحيح"
        case .review: "ما تعلّمناه"
        case .readReview: "اقرأ تقرير هذا الحادث"
        case .calledOff: "أُلغيت"
        case .previousWindow: "الموعد السابق"
        case .planned: "المخطط"
        case .notEverythingShown: "تعذّر عرض كل المعلومات"
        case .retired: "لم تعد متاحة"
        case .subscribe: "اشترك"
        case .calendar: "التقويم"
        case .addToCalendar: "أضف إلى التقويم"
        case .fullPage: "صفحة الحالة الكاملة"
        case .noComponentNamed: "لم تُذكر أي خدمة"
        case .legend: "كيف تُقرأ الأعمدة"
        case .noData: "لا توجد بيانات"
        case .noIncidentsThisMonth: "لا توجد أعطال ولا أعمال صيانة في هذا الشهر."
        case .poweredBy: "أُنشئت باستخدام \(leftToRight("Daymark"))"
        case .uptime: "نسبة التوفر"
        case .problemDays: "الأيام التي شهدت مشكلات"
        case .noProblemDays: "لم يشهد أي يوم في هذه المدة مشكلات."
        case .incidentsAndMaintenance: "الأعطال وأعمال الصيانة"
        case .noneOfComponent: "لم تحدث أعطال ولم تُجرَ أعمال صيانة."
        case .allWorking: "تعمل كلها"
        case .howCounted: "كيف نحسب ذلك"
        case .lastProblem: "آخر مشكلة"
        case .watched: "بعد عودة الخدمة"
        case .allElseWorks: "كل ما عدا ذلك يعمل بصورة طبيعية"
        case .noIncidentAfterAll: "تم السحب: لم يكن هناك عطل"
        case .minutesByMonth: "الدقائق حسب الشهر"
        case .minutesByMonthText:
            "عدد الدقائق التي أمضتها كل خدمة في كل حالة. تُحسب كل دقيقة بدأت دقيقةً كاملة، ولا يُحسب شيء قبل ظهور الخدمة في هذه الصفحة."
        case .minutesAsCSV: "تنزيل بصيغة CSV"
        case .service: "الخدمة"
        case .observed: "مدة الرصد"
        case .lastYear: "آخر 12 شهرًا"
        case .worstDay: "أسوأ يوم"
        case .main: "القائمة الرئيسية"
        case .everything: "كل شيء"
        case .oneService: "خدمة واحدة"
        case .subscribeText: "اختاروا ما تريدون متابعته، ثم انسخوا السطر المناسب للبرنامج الذي تستخدمونه. لا حاجة إلى حساب."
        case .byEmail: "تلقّي التحديثات بالبريد الإلكتروني"
        case .byEmailForm: "يفتح نموذجًا للاشتراك. وإذا كانت الرسائل النصية متاحة فيمكن اختيارها هناك."
        case .byEmailAnyway: "بالبريد الإلكتروني: أدخلوا هذا العنوان في خدمة ترسل الخلاصات بالبريد"
        case .inSlack: "\(leftToRight("Slack")): أرسلوا هذه الرسالة في القناة"
        case .inReaders: "\(leftToRight("Microsoft Teams")) و\(leftToRight("Outlook")) وقارئات الخلاصات: أضيفوا هذا العنوان"
        case .inCalendars: "الصيانة المقررة في تقويمكم"
        case .otherFormats: "صيغ أخرى"
        case .onYourPages: "في صفحاتكم"
        case .badgeCode: "شارة تعرض الحالة"
        case .frameCode: "إطار يعرض ما يحدث الآن"
        case .bannerCode: "شريط أعلى صفحتكم لا يظهر إلا أثناء عطل أو صيانة"
        case .forPrograms: "للبرامج"
        case .copy: "نسخ"
        case .copied: "تم النسخ"
        case .close: "إغلاق"
        case .tellCustomers: "أبلغوا عملاءكم"
        case .sendByEmail: "إرسال بالبريد الإلكتروني"
        case .reload: "إعادة التحميل"
        case .reloadToSee: "أعيدوا التحميل لرؤيته"
        case .newerPage: "يوجد تحديث لهذه الصفحة."
        case .pageIsOld: "مضى على إنشاء هذه الصفحة {span}، وتعذّر تحميل نسخة أحدث منها. قد تكون معلوماتها قديمة."
        case .newSinceLastLook: "جديد منذ زيارتكم الأخيرة"
        case .timeLeft: "المتبقي: {span}"
        case .timesInOwnZone: "الأوقات بتوقيتكم المحلي، \u{2068}{zone}\u{2069}. توقيت هذه الصفحة \u{2068}{page}\u{2069}."
        case .mayBeOutOfDate: "قد تكون هذه المعلومات قديمة."
        case .moved: "تغيّر الموعد"
        case .readOnPage: "القراءة على صفحة الحالة"
        case .restOnPage: "البقية على صفحة الحالة"
        case .stopEmails: "إيقاف هذه الرسائل"
        case .trial: "هذه رسالة تجريبية. لم يحدث شيء."
        case .internalPage: "صفحة داخلية: ليست للعملاء"
        case .internalShort: "داخلي"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "تشغيل طبيعي"
        case .underMaintenance: "قيد الصيانة"
        case .degradedPerformance: "انخفاض في الأداء"
        case .partialOutage: "انقطاع جزئي"
        case .majorOutage: "انقطاع كبير"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "قيد الفحص"
        case .identified: "حُدّد السبب"
        case .monitoring: "قيد المتابعة"
        case .resolved: "تم الحل"
        case .withdrawn: "تم السحب"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "مقررة"
        case .inProgress: "جارية"
        case .verifying: "قيد التحقق"
        case .completed: "مكتملة"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status) }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "بلا تأثير"
        case .minor: "تأثير محدود"
        case .major: "تأثير كبير"
        case .critical: "تأثير بالغ"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1]) \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1])" }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]) \(shortDate(date))" }

    func clock(_ time: CivilTime, zone: String, utc: CivilTime?) -> String {
        guard let utc else { return leftToRight("\(time.clockText) \(zone)") }
        return leftToRight("\(time.clockText) \(zone) (\(utc.clockText) UTC)")
    }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)) \(Self.hour) \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "أقل من دقيقة" }
        return parts.map { part in
            switch part.unit {
            case .day:
                counted(part.count, zero: "0 يوم", one: "يوم واحد", two: "يومان", few: "أيام", many: "يومًا", other: "يوم")
            case .hour:
                counted(part.count, zero: "0 ساعة", one: "ساعة واحدة", two: "ساعتان", few: "ساعات", many: "ساعة", other: "ساعة")
            case .minute:
                counted(part.count, zero: "0 دقيقة", one: "دقيقة واحدة", two: "دقيقتان", few: "دقائق", many: "دقيقة", other: "دقيقة")
            }
        }.joined(separator: " و")
    }

    func durationSoFar(_ span: TimeSpan) -> String { "\(duration(span)) حتى الآن" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "من \(hour(from)) حتى \(hour(to))" }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text { "التحديث الذي وعدنا به بحلول \(hour(time)) متأخر، ومدة التأخر {span}" }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "عادت الخدمة إلى العمل، وما زلنا نتابع الوضع"
        case .none: what = isUnderMaintenance ? "أعمال صيانة جارية" : "جميع الخدمات تعمل بشكل طبيعي"
        case .minor: what = "انخفاض في الأداء"
        case .major: what = "انقطاع جزئي"
        case .critical: what = "انقطاع كبير"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "الوضع حتى \(hour(time))" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text { "منذ \(hour(time))، والمدة حتى الآن \(duration)" }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(range(from, to))، والمدة \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text { "التحديث التالي بحلول \(hour(time))" }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text { "التحديث الذي وعدنا به بحلول \(hour(time)) متأخر" }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text { "كنا قد وعدنا بالتحديث التالي بحلول \(hour(time))" }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "نتوقع أن ينتهي هذا العطل بحلول \(hour(time)). هذا تقدير فقط." }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "كنا نتوقع أن ينتهي هذا العطل بحلول \(hour(time))." }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text { "كان من المقرر أن تنتهي عند \(time.words)، وهي تستغرق وقتًا أطول" }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "أُنشئت هذه الصفحة في \(hour(time))." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "أمس"
        default: "قبل \(daysAfterPreposition(days))"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "لا توجد بيانات بعد" }
        return "نسبة التوفر \(self.percent(percent)) \(days == 1 ? "اليوم" : "خلال \(daysAfterPreposition(days))")"
    }

    func problemDays(_ days: Int) -> String {
        counted(
            days, zero: "لا توجد أيام فيها مشكلات", one: "يوم واحد فيه مشكلات", two: "يومان فيهما مشكلات", few: "أيام فيها مشكلات",
            many: "يومًا فيها مشكلات", other: "يوم فيها مشكلات")
    }

    func moreAbout(_ component: String) -> String { "المزيد عن \(isolated(component))" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "اليوم" : "خلال آخر \(daysAfterPreposition(days))"
        if promised == 0 { return "لم نَعِد بأي تحديث \(window)." }
        if promised == 1 { return "التحديث الوحيد الذي وعدنا به \(window) \(kept == 0 ? "لم يُنشر" : "نُشر") في موعده." }
        let updates = counted(
            kept, zero: "لم يُنشر في الموعد أي تحديث", one: "نُشر في الموعد تحديث واحد", two: "نُشر في الموعد تحديثان", few: "تحديثات",
            many: "تحديثًا", other: "تحديث")
        let all = counted(
            promised, zero: "0 تحديث وعدنا بها", one: "تحديث واحد وعدنا به", two: "تحديثين وعدنا بهما", few: "تحديثات وعدنا بها",
            many: "تحديثًا وعدنا بها", other: "تحديث وعدنا بها")
        return "\(kept > 2 ? "نُشر في الموعد " : "")\(updates) من أصل \(all) \(window)."
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) (\(duration($0.1)))" }
        return parts.isEmpty ? date : "\(date): \(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = "«\(inText(status))»"
            switch thousandths {
            case 0: return "\(name) لا يُحتسب"
            case 1_000: return "\(name) بالكامل"
            default: return "\(name) بمقدار \(leftToRight(secondsOfMinute(thousandths))) ثانية من كل دقيقة"
            }
        }
        return
            "نسبة التوفر هي نسبة الوقت الذي لم تكن فيه الخدمة منقطعة، مقرّبةً إلى الأدنى. ويُحتسب الوقت في كل حالة كما يلي: \(list(parts)). ويُذكر عدد الأيام المحتسبة مع كل خدمة."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "تعذّر عرض \(title) في الوقت الحالي." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "تعذّر عرض جزء من \(title) في الوقت الحالي." }
    func withBreaks(_ duration: String) -> String { "\(duration)، على فترات متقطعة" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "نُقلت هذه الأعمال إلى موعد آخر."
        case .inProgress: "بدأت الأعمال المخطط لها."
        case .verifying: "انتهت الأعمال ويجري التحقق منها."
        case .completed: "انتهى الوقت المخطط لهذه الأعمال."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) (استمرار)" }

    func earlierUpdates(_ count: Int) -> String {
        counted(
            count, zero: "لا تحديثات سابقة", one: "تحديث سابق واحد", two: "تحديثان سابقان", few: "تحديثات سابقة", many: "تحديثًا سابقًا",
            other: "تحديث سابق")
    }

    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "تصحيح نُشر في \(hour(time))" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "هذا تصحيح للتحديث المنشور في \(hour(time))" }
    func severityChange(from: Severity, to: Severity) -> String {
        "\(to > from ? "رُفع" : "خُفض") من \(inText(Impact(from))) إلى \(inText(Impact(to)))"
    }
    func historyTitle(_ month: String) -> String { "السجل: \(month)" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var total = counted(
            incidents, zero: "لا توجد أعطال", one: "عطل واحد", two: "عطلان", few: "أعطال", many: "عطلًا", other: "عطل")
        if maintenance > 0 {
            let work = counted(
                maintenance, zero: "0 عملية صيانة", one: "عملية صيانة واحدة", two: "عمليتا صيانة", few: "عمليات صيانة",
                many: "عملية صيانة", other: "عملية صيانة")
            total += incidents == 0 ? "، وهناك \(work)" : " و\(work)"
        }
        return trouble > .zero ? "\(total). إجمالي مدة المشكلات: \(duration(trouble))." : "\(total)."
    }

    func pageTitle(_ title: String, site: String) -> String { "\(isolated(title)) – \(isolated(site))" }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { "منذ \(hour(time))" }

    func list(_ names: [String]) -> String { names.map(isolated).joined(separator: names.count == 2 ? " و" : "، و") }

    func componentWithStatus(_ name: String, _ status: ComponentStatus) -> String { "\(isolated(name)) (\(inText(status)))" }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { duration(span) }
    func afterStart(_ span: TimeSpan) -> String { "منذ البداية: \(duration(span))" }
    func lastingFor(_ duration: String) -> String { "المدة: \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text { "عادت الخدمة إلى العمل منذ \(hour(time))" }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let most = grace.map { "أقصى تأخر مسموح به: \(duration($0))" }
        return "\(updates(count))، جاءت كلها في موعدها" + (most.map { " (\($0))" } ?? "")
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        "\(updates(count))؛ عدد ما تأخر منها عن موعده: \(late) (\(late == 1 ? "مدة التأخر" : "أقصى تأخر"): \(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "تأخر عن موعده. مدة التأخر: \(duration(span))" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) (\(duration(span)))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "حتى \(hour(time))" }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "لا يوجد"
        case .minor: "محدود"
        case .major: "كبير"
        case .critical: "بالغ"
        }
    }

    private func updates(_ count: Int) -> String {
        counted(count, zero: "لا تحديثات", one: "تحديث واحد", two: "تحديثان", few: "تحديثات", many: "تحديثًا", other: "تحديث")
    }

    func percent(_ percent: Percent?) -> String { leftToRight(percent?.text() ?? "–") }
    func servicesWithProblems(_ count: Int) -> String {
        counted(
            count, zero: "لم تشهد أي خدمة مشكلات", one: "خدمة واحدة شهدت مشكلات", two: "خدمتان شهدتا مشكلات", few: "خدمات شهدت مشكلات",
            many: "خدمة شهدت مشكلات", other: "خدمة شهدت مشكلات")
    }

    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text { "وعدنا بتحديث بحلول \(hour(time))." }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { "حتى \(hour(time))" }
    func moreIncidents(_ count: Int) -> String {
        counted(
            count, zero: "لا أعطال أخرى", one: "عطل آخر", two: "عطلان آخران", few: "أعطال أخرى", many: "عطلًا آخر", other: "عطل آخر")
    }

    /// A count with its noun, by the plural rules of CLDR. What stands for none, one and two says so itself; the others follow the number.
    private func counted(_ count: Int, zero: String, one: String, two: String, few: String, many: String, other: String) -> String {
        switch (count, count % 100) {
        case (0, _): zero
        case (1, _): one
        case (2, _): two
        case (_, 3...10): "\(count) \(few)"
        case (_, 11...99): "\(count) \(many)"
        default: "\(count) \(other)"
        }
    }

    /// Days in the genitive, where two of them end otherwise.
    private func daysAfterPreposition(_ days: Int) -> String {
        counted(days, zero: "0 يوم", one: "يوم واحد", two: "يومين", few: "أيام", many: "يومًا", other: "يوم")
    }

    /// A clock alone as an hour; a date already has its hour.
    private func hour<Text>(_ time: TimePhrase<Text>) -> Text { time.isDated ? time.words : "\(Self.hour) \(time.words)" }

    /// What leads up to every hour.
    private static let hour = "الساعة"

    private func leftToRight(_ text: String) -> String { "\u{2066}\(text)\u{2069}" }

    /// A text from elsewhere, in its own direction where Latin letters are in it.
    private func isolated(_ text: String) -> String {
        text.contains { $0.isASCII && $0.isLetter } ? "\u{2068}\(text)\u{2069}" : text
    }

    private static let months = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
    private static let weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
}

// MARK: Under the headline

extension Arabic {
    func more(_ count: Int) -> String {
        counted(
            count, zero: "لا خدمات أخرى", one: "خدمة أخرى", two: "خدمتان أخريان", few: "خدمات أخرى", many: "خدمة أخرى",
            other: "خدمة أخرى")
    }

    func pageBegan(on day: CivilDate) -> String { "بدأت هذه الصفحة في \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "اليوم" : "آخر \(daysAfterPreposition(days))" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = "الأعطال الجارية: \(incidents)"
        return affected == 0 ? open : "\(open)، والخدمات المتأثرة: \(affected) من \(services)"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "الخدمات التي تعمل بشكل طبيعي: \(count) من \(services) (\(names))"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("انقطاع", major), ("انقطاع جزئي", partial), ("أداء منخفض", degraded)]) { "\($0) لمدة \(shortDuration($1))" }
        return ((isNeverDown(major, partial) ? ["بلا انقطاع"] : []) + parts).joined(separator: "، ")
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "تبقى هذه المعلومات صحيحة \(until(time)) ما لم يُنشر جديد." }
}

// MARK: By e-mail and in chats

extension Arabic {
    func startsIn(_ span: TimeSpan) -> String { "المتبقي على البدء \(duration(span))" }
}
