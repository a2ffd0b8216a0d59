package org.fairlight.people;

/** What happened to a team or a person in the directory, as the trail tells it. */
public enum DirectoryChange {
    TEAM_ADDED,
    TEAM_CHANGED,
    TEAM_RETIRED,
    TEAM_BROUGHT_BACK,
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_LEFT,
    PERSON_CAME_BACK
}
