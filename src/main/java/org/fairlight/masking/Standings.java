package org.fairlight.masking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is staff among the names of one passage; of names listed together one speaks for those nothing else is said of. */
final class Standings {

    private final Passage passage;
    private final Conduct conduct;
    private final Introductions introductions;
    private final Map<Integer, Standing> byStart = new HashMap<>();

    Standings(Passage passage, List<Hit> hits) {
        this.passage = passage;
        this.conduct = new Conduct(passage);
        this.introductions = new Introductions(passage);
        hits.forEach(hit -> byStart.put(hit.start(), hit.standing()));
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isMaskedName(i)) {
                put(i, own(i));
            }
        }
        shareInGroups();
    }

    Standing of(Hit hit) {
        return at(hit.start());
    }

    private void shareInGroups() {
        int i = 0;
        while (i < passage.size()) {
            int first = i;
            Standing shared = standing(first);
            for (int next = behind(i); next > i; next = behind(i)) {
                i = next;
                shared = shared.or(standing(i));
            }
            share(first, i, shared);
            i++;
        }
    }

    private void share(int first, int last, Standing shared) {
        for (int i = first; i <= last; i++) {
            if (passage.isMaskedName(i) && !standing(i).isSure()) {
                put(i, shared);
            }
        }
    }

    private Standing own(int name) {
        Standing standing = standing(name);
        if (standing.isSure()) {
            return standing;
        }
        if (introductions.asStaff(name)) {
            return Standing.STAFF;
        }
        if (introductions.asOther(name)) {
            return Standing.OTHER;
        }
        return isCaring(name) ? Standing.CARING : standing;
    }

    private boolean isCaring(int name) {
        int end = name + 1;
        return conduct.isPraised(end)
                || conduct.acts(end)
                || conduct.actsOnWriter(end)
                || conduct.isAtWork(end)
                || passage.isPossessive(name) && conduct.hasQuality(passage.behind(name))
                || introductions.asCaring(name);
    }

    /** The next name of the same list, or the name itself. */
    private int behind(int name) {
        if (!passage.isMaskedName(name)) {
            return name;
        }
        if (passage.isMaskedName(name + 1) && isLink(name + 1)) {
            return name + 1;
        }
        return passage.isMaskedName(name + 2) && passage.key(name + 1).equals("and") ? name + 2 : name;
    }

    private boolean isLink(int i) {
        return List.of(",", "&", "/", "+").contains(passage.gap(i).strip());
    }

    private Standing standing(int i) {
        return at(passage.token(i).start());
    }

    private Standing at(int start) {
        return byStart.getOrDefault(start, Standing.UNKNOWN);
    }

    private void put(int i, Standing standing) {
        byStart.put(passage.token(i).start(), standing);
    }
}
