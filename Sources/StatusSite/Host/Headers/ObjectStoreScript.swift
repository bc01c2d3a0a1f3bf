/// A script that publishes the site to a store that speaks S3's language, where each file has its own headers.
struct ObjectStoreScript {
    private let plan: HostPlan

    init(_ plan: HostPlan) { self.plan = plan }

    /// What pages need comes before them, and the status page last: so whatever is read meanwhile leads to something. What is gone is
    /// deleted only then. The store itself says what it has, so nothing goes stale where a run was cut short.
    var text: String { checks + completeness + comparison + sending + sends.map { $0 + "\n" }.joined() + deletion }

    /// Nothing is sent or deleted unless all of the site is there. What may fail is in no pipe, where its failure would be lost.
    private var checks: String {
        """
        #!/bin/sh
        # Written by 'daymark headers --for s3'. It needs the command aws, and is given the site's folder and the bucket:
        #   sh to-s3 public my-bucket
        # The bucket\(plan.base.isEmpty ? " is the page's own" : "'s folder \(prefix) is the page's own"): what is not in the site is deleted there.
        set -eu
        if [ $# -ne 2 ]; then
            echo "usage: sh $0 FOLDER BUCKET, such as: sh $0 public my-bucket" >&2
            exit 64
        fi
        site=$1 bucket=$2 prefix='\(prefix)'
        refuse() {
            echo "$1; nothing was sent or deleted" >&2
            exit 1
        }
        for tool in aws comm cut find grep head md5sum mktemp sed sort tail tar; do
            command -v "$tool" > /dev/null || refuse "the command $tool is missing; install it"
        done
        # From here on it is this folder, whatever takes its place.
        CDPATH='' cd -- "$site" || refuse "$site can't be read"
        if [ "$(head -n 1 .daymark-manifest)" != '\(SiteMark.line(isInternal: plan.isInternal))' ]; then
            refuse "$site is not the site of the \(plan.isInternal ? "internal" : "public") page"
        fi
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        export LC_ALL=C

        """
    }

    private var completeness: String {
        """
        # All that the build wrote is there, and nothing else.
        find . -mindepth 2 -name .daymark-manifest > "$work/inner"
        [ ! -s "$work/inner" ] || refuse "$site has another site in it, at $(head -n 1 "$work/inner"); move that away"
        find . -type f \(hidden) -exec md5sum {} + > "$work/sums" || refuse "$site can't be read whole; build it anew"
        sed 's|  \\./|  |' "$work/sums" > "$work/unsorted"
        sort "$work/unsorted" > "$work/here"
        cut -c35- "$work/here" > "$work/unsorted"
        sort "$work/unsorted" > "$work/paths"
        tail -n +2 .daymark-manifest > "$work/listed"
        grep -vxF \(HostPlan.hidden.map { "-e '\($0)'" }.joined(separator: " ")) "$work/listed" > "$work/unsorted" || refuse "$site is empty"
        sort "$work/unsorted" > "$work/meant"
        comm -3 "$work/meant" "$work/paths" > "$work/odd"
        [ ! -s "$work/odd" ] || refuse "$site is not as it was built: see $(head -n 1 "$work/odd"); build it anew"
        grep -qxF index.html "$work/paths" || refuse "$site has no index.html"

        """
    }

    /// What of the site the store has, and what it has not.
    private var comparison: String {
        """

        # What the store has and what it is to have, as checksums and paths.
        aws s3api list-objects-v2 --bucket "$bucket" --prefix "$prefix" --query 'Contents[].[ETag,Key]' --output text > "$work/listed"
        tab=$(printf '\\t')
        sed -n "s|^\\"\\{0,1\\}\\([^\\"$tab]*\\)\\"\\{0,1\\}$tab$prefix|\\1  |p" "$work/listed" > "$work/unsorted"
        sort "$work/unsorted" > "$work/there"
        comm -13 "$work/there" "$work/here" > "$work/new"
        cut -c35- "$work/new" > "$work/changed"

        """
    }

    private var sending: String {
        """

        # Sends what has changed of the files whose paths fit, with how long they may be kept and what they are.
        send() {
            grep -E "$1" "$work/changed" > "$work/some" || [ $? -eq 1 ]
            [ -s "$work/some" ] || return 0
            rm -rf "$work/site" && mkdir "$work/site"
            tar -cf "$work/site.tar" -T "$work/some"
            tar -xf "$work/site.tar" -C "$work/site"
            kept=$2
            if [ $# -gt 2 ]; then set -- --content-type "$3"; else set --; fi
            aws s3 cp "$work/site" "s3://$bucket/$prefix" --recursive --no-progress --cache-control "$kept" "$@"
        }

        """
    }

    private var deletion: String {
        """

        # What is gone.
        sed 's|^[^ ]*  ||' "$work/there" > "$work/unsorted"
        sort "$work/unsorted" > "$work/stored"
        comm -23 "$work/stored" "$work/paths" > "$work/gone"
        while IFS= read -r path; do
            aws s3 rm "s3://$bucket/$prefix$path"
        done < "$work/gone"

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
            grep -vE '^(\(known.joined(separator: "|")))$' "$work/changed" > "$work/own" || [ $? -eq 1 ]
            while IFS= read -r path; do
                aws s3 cp "./$path" "s3://$bucket/$prefix$path" --no-progress --cache-control '\(kept)'
            done < "$work/own"
            """
    }
}

extension PathPattern {
    /// Whether it is a page that others lead to.
    fileprivate var isOfEvent: Bool { ["incidents", "maintenance", "notices"].contains(folder.map(String.init)) }
}
