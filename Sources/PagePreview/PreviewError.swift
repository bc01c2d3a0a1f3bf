/// Why a preview can't be shown, and the way out.
package struct PreviewError: Error {
    package var message: String
}
