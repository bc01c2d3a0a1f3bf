import Foundation

extension [UInt8] {
    package var base64: String { Data(self).base64EncodedString() }
}
