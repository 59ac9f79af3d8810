"""One contract suite per port, run over the fakes, the real implementations and their child processes alike.

`implementations` is the list of who is tested; a new implementation is one line there. What each suite demands is what
`voiceloop.core.ports` promises, so that the engine need not know whom it talks to.
"""
