/// What the jobs behind all forms have in common.
struct FormJob {
    private let settings: FormSettings

    init(_ settings: FormSettings) { self.settings = settings }

    /// What the job may do, and that one form is written after the other: none is dropped while another one waits.
    func writeHead(issues: Bool) -> String {
        let rights = ["contents: write"] + (issues ? ["issues: write"] : []) + (settings.isProposed ? ["pull-requests: write"] : [])
        return """
                permissions: {\(rights.joined(separator: ", "))}
                concurrency: {group: status-page-forms, queue: max}
                outputs:
                  written: ${{ steps.form.outputs.written }}
                  anyway: ${{ steps.form.outputs.anyway }}

            """
    }

    /// Whoever sent the form is the author of the commit.
    func identity(name: String, id: String) -> String {
        ["AUTHOR", "COMMITTER"].map { role in
            """
                  GIT_\(role)_NAME: ${{ \(name) }}
                  GIT_\(role)_EMAIL: ${{ \(id) }}+${{ \(name) }}@users.noreply.github.com

            """
        }.joined()
    }

    /// - Parameters:
    ///   - form: which one; `issue` reads it from the issue.
    ///   - condition: of each step; nil where there is none.
    func steps(form: String, condition: String?) -> String {
        let gate = condition.map { "\n        if: \($0)" } ?? ""
        return """
                  - uses: \(PinnedActions.checkout)\(gate)
                    with:
                      ref: \(quoted(settings.branch))
                      fetch-depth: 0
                      # The next step pushes.
                      persist-credentials: true
                  - id: form
                    uses: \(settings.action.step)\(gate)
                    with:
                      command: submit
                      form: \(form)
                      content: \(quoted(settings.content))
                      args: \(settings.isProposed ? "--pull-request" : "--push")

            """ + (settings.isProposed ? proposal : "")
    }

    private var proposal: String {
        #"""
              - name: Ask for a second pair of eyes
                if: steps.form.outputs.written == 'true'
                env:
                  GH_TOKEN: ${{ github.token }}
                  GH_REPO: ${{ github.repository }}
                  BASE: \#(quoted(settings.branch))
                  REPLY: ${{ steps.form.outputs.reply }}
                run: |
                  gh pr create --base "$BASE" --head "$(git branch --show-current)" --title "$(git log -1 --format=%s)" --body-file "$REPLY" |
                    tee -a "$GITHUB_STEP_SUMMARY"

        """#
    }

    /// The page, once something is written. What a job pushes with its own token starts no workflow, so it is called.
    var publish: String {
        if settings.isProposed { return "" }
        return """
              publish:
                needs: write
                if: needs.write.outputs.written == 'true'
                uses: $/.github/workflows/\(settings.publishing)
                permissions: {contents: read, pages: write, id-token: write}
                with:
                  publish-anyway: ${{ needs.write.outputs.anyway }}

            """
    }
}
