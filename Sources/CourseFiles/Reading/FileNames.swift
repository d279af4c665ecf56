import Foundation

/// The names in a folder, sorted; none where there is no such folder.
func fileNames(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
}
