/// A script that publishes the site to a store that speaks S3's language, where each file has its own headers.
struct ObjectStoreScript {
    private let plan: HostPlan

    init(_ plan: HostPlan) { self.plan = plan }

    /// What pages need comes before them, and the status page last: so whatever is read meanwhile leads to something. What is gone is
    /// deleted only then. The store itself says what it has, so nothing goes stale where a run was cut short.
    var text: String { comparison + sending + sends.map { $0 + "\n" }.joined() + deletion }

    /// What of the site the store has, and what it has not.
    private var comparison: String {
        """
        #!/bin/sh
        # Written by 'daymark headers --for s3'. It needs the command aws, and is given the site's folder and the bucket:
        #   sh to-s3 public my-bucket
        # The bucket\(plan.base.isEmpty ? " is the page's own" : "'s folder \(prefix) is the page's own"): what is not in the site is deleted there.
        set -eu
        site=$1 bucket=$2 prefix='\(prefix)'
        if [ "$(head -n 1 "$site/.daymark-manifest")" != '\(SiteMark.line(isInternal: plan.isInternal))' ]; then
            echo "$site is not the site of the \(plan.isInternal ? "internal" : "public") page; nothing was sent" >&2
            exit 1
        fi
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        export LC_ALL=C

        # What the store has and what it is to have, as checksums and paths.
        aws s3api list-objects-v2 --bucket "$bucket" --prefix "$prefix" --query 'Contents[].[ETag,Key]' --output text > "$work/listed"
        tab=$(printf '\\t')
        sed -n "s|^\\"\\{0,1\\}\\([^\\"$tab]*\\)\\"\\{0,1\\}$tab$prefix|\\1  |p" "$work/listed" | sort > "$work/there"
        (cd "$site" && find . -type f \(hidden) -exec md5sum {} +) | sed 's|  \\./|  |' | sort > "$work/here"
        comm -13 "$work/there" "$work/here" | cut -c35- > "$work/changed"

        """
    }

    private var sending: String {
        """
        # Sends what has changed of the files whose paths fit, with how long they may be kept and what they are.
        send() {
            grep -E "$1" "$work/changed" > "$work/paths" || return 0
            rm -rf "$work/site" && mkdir "$work/site"
            (cd "$site" && tar -cf - -T "$work/paths") | tar -xf - -C "$work/site"
            kept=$2
            if [ $# -gt 2 ]; then set -- --content-type "$3"; else set --; fi
            aws s3 cp "$work/site" "s3://$bucket/$prefix" --recursive --no-progress --cache-control "$kept" "$@"
        }

        """
    }

    private var deletion: String {
        """

        # What is gone.
        cut -c35- "$work/here" | sort > "$work/paths"
        sed 's|^[^ ]*  ||' "$work/there" | sort | comm -23 - "$work/paths" | while IFS= read -r path; do
            aws s3 rm "s3://$bucket/$prefix$path"
        done

        """
    }

    private var prefix: String { plan.base.isEmpty ? "" : plan.base.dropFirst() + "/" }

    private var hidden: String { HostPlan.hidden.map { "! -path './\($0)'" }.joined(separator: " ") }

    private var sends: [String] {
        let (pages, others) = (plan.classes.filter { $0.media == .html }, plan.classes.filter { $0.media != .html })
        let media = others.compactMap(\.media).reduce(into: [MediaType]()) { if !$0.contains($1) { $0.append($1) } }
        let known = plan.classes.flatMap(\.paths).map(\.fileExpression) + ["\(HeaderClass.assets)/.*"]
        let home = PageAddress.home.file.escapedForExpressions
        let inFolders = pages.flatMap(\.paths).filter { $0.text != PageAddress.home.file }
        let (events, lists) = (
            inFolders.filter(\.isOfEvent).map(\.fileExpression), inFolders.filter { !$0.isOfEvent }.map(\.fileExpression)
        )
        let assets = others.filter { $0.media == nil }.map { send(["\(HeaderClass.assets)/.*"], headers: $0.headers, nil) }
        let data = media.map { kind in
            send(others.filter { $0.media == kind }.flatMap(\.paths).map(\.fileExpression), headers: plan.standard, kind)
        }
        return assets + data + [
            "# Files of your own are what their names say.", own(besides: known),
            "# Pages of events, those that lead there, and the status page.",
            send(events, headers: plan.standard, .html), send(lists, headers: plan.standard, .html),
            send([home], headers: plan.standard, .html),
        ]
    }

    private func send(_ expressions: [String], headers: [Header], _ media: MediaType?) -> String {
        let kept = headers.first { $0.name == HeaderTable.cacheControl }?.value ?? ""
        return "send '^(\(expressions.joined(separator: "|")))$' '\(kept)'" + (media.map { " '\($0.rawValue)'" } ?? "")
    }

    /// What no other line sends. Lines that fit none of the expressions are found by taking away those that do.
    private func own(besides known: [String]) -> String {
        let kept = plan.standard.first { $0.name == HeaderTable.cacheControl }?.value ?? ""
        return """
            grep -vE '^(\(known.joined(separator: "|")))$' "$work/changed" > "$work/own" || true
            while IFS= read -r path; do
                aws s3 cp "$site/$path" "s3://$bucket/$prefix$path" --no-progress --cache-control '\(kept)'
            done < "$work/own"
            """
    }
}

extension PathPattern {
    /// Whether it is a page that others lead to.
    fileprivate var isOfEvent: Bool { ["incidents", "maintenance", "notices"].contains(folder.map(String.init)) }
}
