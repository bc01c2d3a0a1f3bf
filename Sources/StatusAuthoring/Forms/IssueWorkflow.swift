/// The workflow that takes issues which were opened with a form. Anybody may open an issue, so it asks first what that person may do.
struct IssueWorkflow {
    private let settings: FormSettings
    private let choices: FormChoices

    init(_ settings: FormSettings, _ choices: FormChoices) { (self.settings, self.choices) = (settings, choices) }

    var text: String {
        let starts = StatusForm.allCases.map { "startsWith(github.event.issue.body, '\(FormAnswers.beginning(of: $0, choices))')" }
        return """
            name: "Status page: issue forms"
            on:
              issues: {types: [opened]}
            permissions: {}
            cache-mode: read
            jobs:
              write:
                if: >-
                  \(starts.joined(separator: "\n      || "))
                runs-on: ubuntu-24.04
                timeout-minutes: 15
            \(FormJob(settings).writeHead(issues: true))    env:
                  DAYMARK_FORM_ISSUE: ${{ github.event.issue.body }}

            """ + FormJob(settings).identity(name: "github.event.issue.user.login", id: "github.event.issue.user.id")
                + "    steps:\n" + Self.permission
                + FormJob(settings).steps(form: "issue", condition: "steps.may.outputs.publish == 'true'") + answer
                + FormJob(settings).publish + (settings.isProposed ? "" : Self.close)
    }

    private static let permission = #"""
              - name: See whether they may publish
                id: may
                env:
                  GH_TOKEN: ${{ github.token }}
                  GH_REPO: ${{ github.repository }}
                  ISSUE: ${{ github.event.issue.number }}
                  OPENER: ${{ github.event.issue.user.login }}
                run: |
                  permission=$(gh api "repos/$GH_REPO/collaborators/$OPENER/permission" --jq .permission)
                  case $permission in
                  admin|write) echo publish=true >> "$GITHUB_OUTPUT" ;;
                  *) gh issue comment "$ISSUE" --body "Nothing was published: only people who may write to this repository publish with this form." ;;
                  esac

        """#

    private var answer: String {
        #"""
              - name: Answer
                if: always() && steps.form.outputs.reply != ''
                env:
                  GH_TOKEN: ${{ github.token }}
                  GH_REPO: ${{ github.repository }}
                  ISSUE: ${{ github.event.issue.number }}
                  REPLY: ${{ steps.form.outputs.reply }}
                run: gh issue comment "$ISSUE" --body-file "$REPLY"

        """#
    }

    private static let close = #"""
          close:
            needs: [write, publish]
            if: always() && needs.write.outputs.written == 'true'
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            permissions: {issues: write}
            steps:
              - name: Say how it ended
                env:
                  GH_TOKEN: ${{ github.token }}
                  GH_REPO: ${{ github.repository }}
                  ISSUE: ${{ github.event.issue.number }}
                  RESULT: ${{ needs.publish.result }}
                  PAGE: ${{ needs.publish.outputs.page }}
                  RUN: ${{ github.server_url }}/${{ github.repository }}/actions/runs/${{ github.run_id }}
                run: |
                  if [ "$RESULT" = success ]; then
                    gh issue close "$ISSUE" --comment "Published: $PAGE"
                  else
                    gh issue comment "$ISSUE" --body "It is written, but the page could not be published. $RUN says why."
                    exit 1
                  fi

        """#
}
