package org.fairlight.workflow.fairness;

/** What is certain of every story that has come to a place. */
enum Fact {
    /** The person's choice on reading it and replying was looked up, and the process has the answer. */
    HANDLING_ASKED,

    /** They said yes to reading it and replying. */
    MAY_HANDLE,

    /** The person's choice on talking about it was looked up, and the process has the answer. */
    DISCUSSING_ASKED,

    /** They said yes to talking about it. */
    MAY_DISCUSS,

    /** The table of clocks said how many days each step may take, and the process has the answer. */
    CLOCKS_SET,

    /** Names were hidden in the words that people read. */
    MASKED,

    /** The table chose the way, which opens the guardian's door when it must. */
    ROUTED,

    /** A clinician reviewed it, or its thanks were shared. */
    LOOKED_AT,

    /** A reply was sent. */
    REPLIED,

    /** The person can read what came of it. */
    TOLD
}
