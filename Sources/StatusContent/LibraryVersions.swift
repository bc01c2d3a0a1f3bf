import CCommonMark
import CYAML

/// The libraries that content is read with, as they are linked: "libcmark 0.30.2".
package let contentLibraries = [
    "libcmark \(String(cString: cmark_version_string()))", "libyaml \(String(cString: yaml_get_version_string()))",
]
