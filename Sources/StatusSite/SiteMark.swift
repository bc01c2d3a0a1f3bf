/// The first line of the list of files that a build leaves in a site's folder. It says whose page it is.
package enum SiteMark {
    package static func line(isInternal: Bool) -> String { isInternal ? "daymark-manifest 1 internal" : "daymark-manifest 1" }
}
