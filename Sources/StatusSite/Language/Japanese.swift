import StatusModel

/// The interface in Japanese.
struct Japanese: Language {
    let code = "ja"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "本文へ移動"
        case .support: "サポート"
        case .currentStatus: "現在の状況"
        case .history: "履歴"
        case .openIncidents: "現在対応中の障害"
        case .maintenanceNow: "実施中のメンテナンス"
        case .maintenance: "メンテナンスの予定"
        case .components: "各サービスの状況"
        case .affected: "影響範囲"
        case .started: "発生日時"
        case .ended: "復旧日時"
        case .duration: "継続時間"
        case .severity: "影響の大きさ"
        case .severityChanges: "影響の大きさの変更"
        case .updates: "更新情報"
        case .window: "実施日時"
        case .noticed: "予想される影響"
        case .noIncidents: "障害情報はありません"
        case .noComponents: "サービスはまだ登録されていません。"
        case .today: "今日"
        case .allIncidents: "すべての障害情報"
        case .months: "月別一覧"
        case .notFound: "ページが見つかりません"
        case .notFoundText: "アドレスに誤りがあるか、ページが移動した可能性があります。"
        case .correction: "訂正"
        case .review: "この障害から学んだこと"
        case .readReview: "この障害の報告を読む"
        case .calledOff: "中止"
        case .previousWindow: "変更前の予定"
        case .planned: "予定"
        case .notEverythingShown: "一部の情報を表示できません"
        case .retired: "提供終了"
        case .subscribe: "購読する"
        case .calendar: "カレンダー"
        case .addToCalendar: "カレンダーに追加"
        case .fullPage: "ステータスページを見る"
        case .noComponentNamed: "サービスの記載はありません"
        case .legend: "グラフの見方"
        case .noData: "データなし"
        case .noIncidentsThisMonth: "この月の障害とメンテナンスはありません。"
        case .poweredBy: "Daymarkで作成しています"
        case .uptime: "稼働率"
        case .problemDays: "問題のあった日"
        case .noProblemDays: "この期間に問題のあった日はありません。"
        case .incidentsAndMaintenance: "障害とメンテナンス"
        case .noneOfComponent: "これまでに障害やメンテナンスはありません。"
        case .allWorking: "すべて正常"
        case .howCounted: "計算方法"
        case .lastProblem: "直近の問題"
        case .watched: "復旧後"
        case .allElseWorks: "ほかのサービスはすべて正常です"
        case .noIncidentAfterAll: "取り下げ：障害は発生していませんでした"
        case .minutesByMonth: "月別の時間（分）"
        case .minutesByMonthText: "各サービスがそれぞれの状態にあった時間を、月ごとに分単位で示します。1分未満は1分に切り上げます。このページに掲載される前の期間は数えません。"
        case .minutesAsCSV: "CSVでダウンロード"
        case .service: "サービス"
        case .observed: "観測時間"
        case .lastYear: "過去12か月"
        case .worstDay: "最も深刻だった日"
        case .main: "メイン"
        case .everything: "すべて"
        case .oneService: "サービスごと"
        case .subscribeText: "受け取りたい情報を選び、お使いのツール用の行をコピーしてください。アカウントは不要です。"
        case .byEmail: "メールで更新を受け取る"
        case .byEmailForm: "登録フォームが開きます。SMSで受け取れる場合は、そこで選べます。"
        case .byEmailAnyway: "メール：フィードをメールで配信するサービスに、このアドレスを登録してください"
        case .inSlack: "Slack：チャンネルでこのメッセージを送信してください"
        case .inReaders: "Microsoft Teams、Outlook、フィードリーダー：このアドレスを追加してください"
        case .inCalendars: "メンテナンスの予定をカレンダーに表示"
        case .otherFormats: "その他の形式"
        case .onYourPages: "自社のページに表示する"
        case .badgeCode: "状況を示すバッジ"
        case .frameCode: "現在の状況を示すフレーム"
        case .bannerCode: "障害やメンテナンスの間だけページの上に表示されるバー"
        case .forPrograms: "プログラムから利用する"
        case .copy: "コピー"
        case .copied: "コピーしました"
        case .close: "閉じる"
        case .tellCustomers: "自社のお客さまに知らせる"
        case .sendByEmail: "メールで送る"
        case .reload: "再読み込み"
        case .reloadToSee: "再読み込みして確認"
        case .newerPage: "このページの新しい版があります。"
        case .pageIsOld: "このページは{span}前に作成されたもので、新しい版を読み込めませんでした。内容が古くなっている可能性があります。"
        case .newSinceLastLook: "前回ご覧になった後の新着"
        case .timeLeft: "あと{span}"
        case .timesInOwnZone: "時刻はご利用の地域の時間帯（{zone}）で表示しています。このページの時間帯は{page}です。"
        case .mayBeOutOfDate: "この情報は古くなっている可能性があります。"
        case .moved: "日時を変更"
        case .readOnPage: "ステータスページで読む"
        case .restOnPage: "続きはステータスページにあります"
        case .stopEmails: "このメールの配信を停止する"
        case .trial: "これはテストです。実際には何も起きていません。"
        case .internalPage: "社内用のページです。お客様には見せないでください"
        case .internalShort: "社内用"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "正常稼働中"
        case .underMaintenance: "メンテナンス中"
        case .degradedPerformance: "パフォーマンス低下"
        case .partialOutage: "一部停止"
        case .majorOutage: "大規模停止"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "調査中"
        case .identified: "原因特定済み"
        case .monitoring: "経過観察中"
        case .resolved: "解決済み"
        case .withdrawn: "取り下げ"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "実施予定"
        case .inProgress: "実施中"
        case .verifying: "確認中"
        case .completed: "完了"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status) }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "影響なし"
        case .minor: "影響小"
        case .major: "影響大"
        case .critical: "影響甚大"
        }
    }

    func month(_ date: CivilDate) -> String { "\(date.year)年\(date.month)月" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.year)年\(date.month)月\(date.day)日" }
    func shortDate(_ date: CivilDate) -> String { "\(date.month)月\(date.day)日" }
    func weekdayDate(_ date: CivilDate) -> String { "\(shortDate(date))（\(Self.weekdays[date.weekday])）" }

    func clock(_ time: CivilTime, zone: String, utc: CivilTime?) -> String {
        guard let utc else { return "\(time.clockText) \(zone)" }
        return "\(time.clockText) \(zone)（\(utc.clockText) UTC）"
    }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)) \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "1分未満" }
        return parts.map { part in
            switch part.unit {
            case .day: "\(part.count)日"
            case .hour: "\(part.count)時間"
            case .minute: "\(part.count)分"
            }
        }.joined()
    }

    func durationSoFar(_ span: TimeSpan) -> String { "これまでに\(duration(span))" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "\(from.words)から\(to.words)まで" }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)までにお約束していた更新が{span}遅れています" }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "復旧しました。引き続き経過を確認しています"
        case .none: what = isUnderMaintenance ? "メンテナンスを実施しています" : "すべてのサービスは正常に稼働しています"
        case .minor: what = "パフォーマンスが低下しています"
        case .major: what = "一部が停止しています"
        case .critical: what = "大規模な停止が発生しています"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)現在" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text { "\(time.words)に発生（経過時間：\(duration)）" }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(range(from, to))（継続時間：\(duration)）"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text { "次回の更新は\(time.words)までに行います" }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)までにお約束していた更新が遅れています" }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text { "次回の更新は\(time.words)までとお約束していました" }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)までに解消する見込みです。この時刻は目安です。" }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)までに解消すると見込んでいました。" }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)に終了する予定でしたが、延長しています" }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "このページは\(time.words)に作成されました。" }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "昨日"
        default: "\(days)日前"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "データはまだありません" }
        return days == 1 ? "稼働率\(percent.text())（今日）" : "稼働率\(percent.text())（\(days)日間）"
    }

    func problemDays(_ days: Int) -> String { days == 0 ? "問題のあった日はありません" : "問題のあった日は\(days)日" }
    func moreAbout(_ component: String) -> String { "\(component)の詳細" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "今日" : "過去\(days)日間に"
        if promised == 0 { return "\(window)お約束した更新はありません。" }
        let updates = "\(window)お約束した更新\(promised)件"
        switch kept {
        case 0: return promised == 1 ? "\(updates)を期限内に行えませんでした。" : "\(updates)のうち、期限内に行えたものはありません。"
        case promised: return promised == 1 ? "\(updates)を期限内に行いました。" : "\(updates)すべてを期限内に行いました。"
        default: return "\(updates)のうち、\(kept)件を期限内に行いました。"
        }
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0))（\(duration($0.1))）" }
        return parts.isEmpty ? date : "\(date)：\(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { "\(inText($0.0))が1分につき\(secondsOfMinute($0.1))秒" }
        return
            "稼働率は、サービスが停止していなかった時間の割合で、端数は切り捨てています。各状態の時間のうち停止時間に数えるのは、\(list(parts))です。集計した日数は、サービスごとに示しています。"
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title)は現在表示できません。" }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "\(title)の一部は現在表示できません。" }
    func withBreaks(_ duration: String) -> String { "断続的に\(duration)" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "この作業は別の日時に変更されました。"
        case .inProgress: "予定されていた作業を開始しました。"
        case .verifying: "作業は終わり、結果を確認しています。"
        case .completed: "この作業の予定時間が終わりました。"
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title)（前日から継続）" }
    func earlierUpdates(_ count: Int) -> String { "以前の更新\(count)件" }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "\(time.words)に訂正しました" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "これは\(time.words)の更新を訂正するものです" }
    func severityChange(from: Severity, to: Severity) -> String {
        "\(inText(Impact(from)))から\(inText(Impact(to)))に\(to > from ? "引き上げました" : "引き下げました")"
    }
    func historyTitle(_ month: String) -> String { "\(month)の履歴" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        let total =
            switch (incidents, maintenance) {
            case (0, 0): "障害はありません。"
            case (0, _): "障害はありません。メンテナンスは\(maintenance)件です。"
            case (_, 0): "障害は\(incidents)件です。"
            default: "障害は\(incidents)件、メンテナンスは\(maintenance)件です。"
            }
        return trouble > .zero ? "\(total)問題が発生していた時間は合計\(duration(trouble))です。" : total
    }

    func pageTitle(_ title: String, site: String) -> String { "\(title)｜\(site)" }
    func sentences(_ parts: [String]) -> String { parts.map { $0.hasSuffix("。") ? $0 : $0 + "。" }.joined() }
    func labelled(_ label: String, _ value: String) -> String { "\(label)：\(value)" }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)に発生" }

    func list(_ names: [String]) -> String { names.joined(separator: "、") }
    func componentWithStatus(_ name: String, _ status: ComponentStatus) -> String { "\(name)（\(inText(status))）" }
    func component(_ name: String, in group: String) -> String { "\(group)の\(name)" }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { duration(span) }
    func afterStart(_ span: TimeSpan) -> String { "発生から\(duration(span))" }
    func lastingFor(_ duration: String) -> String { "継続時間：\(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text { "\(time.words)に復旧しました" }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        "更新\(count)件をすべて、お約束の時刻\(grace.map { "から\(duration($0))以内" } ?? "まで")に行いました"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        "更新\(count)件のうち\(late)件が、お約束の時刻より遅れました（\(late == 1 ? "" : "最大")\(duration(most))）"
    }
    func cameLate(by span: TimeSpan) -> String { "お約束の時刻より\(duration(span))遅れました" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what)（\(duration(span))）" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)まで" }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "なし"
        case .minor: "小"
        case .major: "大"
        case .critical: "甚大"
        }
    }

    func servicesWithProblems(_ count: Int) -> String {
        count == 0 ? "問題のあったサービスはありません" : "問題のあったサービスは\(count)件"
    }

    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)までに更新をお約束していました。" }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { "\(time.words)まで" }
    func moreIncidents(_ count: Int) -> String { "ほか\(count)件の障害" }

    private static let weekdays = ["月", "火", "水", "木", "金", "土", "日"]
}

// MARK: Under the headline

extension Japanese {
    func more(_ count: Int) -> String { "ほか\(count)件" }
    func pageBegan(on day: CivilDate) -> String { "このページは\(date(day))に始まりました。" }
    func lastDays(_ days: Int) -> String { days == 1 ? "今日" : "過去\(days)日間" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = "対応中の障害\(incidents)件"
        return affected == 0 ? open : "\(open)、\(services)サービス中\(affected)サービスに影響"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "\(services)サービス中\(count)サービスは正常です：\(names)"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("停止", major), ("一部停止", partial), ("性能低下", degraded)]) { "\($0)\(shortDuration($1))" }
        return list((isNeverDown(major, partial) ? ["停止なし"] : []) + parts)
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "新しいお知らせがない限り、この内容は\(time.words)まで有効です。" }
}

// MARK: By e-mail and in chats

extension Japanese {
    func startsIn(_ span: TimeSpan) -> String { "\(duration(span))後に開始" }
}
