public import Casework
public import Platform
public import Screens

/// The screens hand long text to the editor that Platform starts, and say in its words what went wrong.
extension EditorProgram: Editor {}
extension EditorFault: Refusal {}
extension FileFault: Refusal {}
