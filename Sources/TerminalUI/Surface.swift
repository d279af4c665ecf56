public import Scenes

/// What shows scenes and brings back what the learner did.
public protocol Surface {
    /// Shows `scene` until the learner does something; nothing where there is nobody any more.
    mutating func ask<Action>(_ scene: Scene<Action>) -> Action?
}
