/// The workflow that builds the page and publishes it: on each push, when a form calls it, and by its own button.
struct PublishWorkflow {
    private let settings: FormSettings

    init(_ settings: FormSettings) { self.settings = settings }

    var text: String { events + publish }

    private var events: String {
        #"""
        name: "Status page: publish"
        on:
          push: {branches: [\#(quoted(settings.branch))]}
          # Pages go on by themselves. This is for JSON and feeds.
          schedule: [{cron: "17 4 * * *"}]
          workflow_dispatch:
            inputs:
              publish-anyway:
                description: "Publish in spite of errors? (Leave it empty, or say why)"
                required: false
                type: string
                default: ""
          workflow_call:
            inputs:
              publish-anyway: {type: string, default: ""}
            outputs:
              page:
                description: "The address of the page."
                value: ${{ jobs.publish.outputs.page }}
        permissions: {}
        jobs:

        """#
    }

    /// One job, so that nothing is built before what was published last: an older page never comes after a newer one.
    private var publish: String {
        #"""
          publish:
            runs-on: ubuntu-24.04
            timeout-minutes: 15
            permissions: {contents: read, pages: write, id-token: write}
            concurrency: {group: status-page, queue: max}
            environment: {name: github-pages, url: "${{ steps.deploy.outputs.page_url }}"}
            outputs:
              page: ${{ steps.deploy.outputs.page_url }}
            steps:
              - uses: \#(PinnedActions.checkout)
                with:
                  # The newest commit, which may be one of a form that is younger than this run.
                  ref: \#(quoted(settings.branch))
                  fetch-depth: 0
                  persist-credentials: false
              - uses: \#(settings.action.step)
                with:
                  command: build
                  content: \#(quoted(settings.content))
                  out: public
                  publish-anyway: ${{ inputs.publish-anyway }}
              - uses: \#(PinnedActions.uploadPages)
                with: {path: public, include-hidden-files: true}
              - id: deploy
                uses: \#(PinnedActions.deployPages)

        """#
    }
}
