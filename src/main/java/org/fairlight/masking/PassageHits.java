package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Everything to be taken out of one passage, looked for until nothing more turns up. */
final class PassageHits {

    private static final int MOST_ROUNDS = 6;

    private final String text;
    private final Directory directory;
    private final Claims claims = new Claims();
    private final List<Hit> hits = new ArrayList<>();

    PassageHits(String text, Directory directory) {
        this.text = text;
        this.directory = directory;
        for (Matcher old = Tokens.placeholders(text); old.find(); ) {
            claims.add(old.start(), old.end(), old.group(1) != null);
        }
        EmailAddresses.in(claims.hide(text)).forEach(this::add);
        if (text.chars().anyMatch(Character::isDigit)) {
            BirthDates.in(claims.hide(text)).forEach(this::add);
            Numbers.in(claims.hide(text)).forEach(this::add);
            Postcodes.in(claims.hide(text)).forEach(this::add);
        }
        addNames();
    }

    List<Hit> hits() {
        return hits;
    }

    boolean doubtful() {
        return new Doubts(new Passage(text, claims), directory).any();
    }

    /** Masks words that other passages showed to be names, where they are written like one. */
    void addAgain(Set<String> names) {
        if (!names.isEmpty() && addNamed(names)) {
            addNames();
        }
    }

    /** Says of each name whether its bearer is staff, once every name is found. */
    void settle() {
        if (hits.stream().anyMatch(Hit::isName)) {
            Standings standings = new Standings(new Passage(text, claims), hits);
            hits.replaceAll(hit -> hit.isName() ? hit.standing(standings.of(hit)) : hit);
        }
    }

    private boolean addNamed(Set<String> names) {
        Passage passage = new Passage(text, claims);
        boolean added = false;
        for (int i = 0; i < passage.size(); i++) {
            String key = passage.key(i);
            boolean everyday = Lexicon.isCommon(key)
                    || Lexicon.isAmbiguous(key) && !passage.isCapital(i)
                    || Lexicon.isProperNoun(key)
                    || Lexicon.isPlaceNoun(key);
            if (names.contains(key) && !everyday && key.length() > 2) {
                Token token = passage.token(i);
                added |= add(Hit.name(token.start(), token.end(), Standing.UNKNOWN, List.of(key), "", Hit.NOT_LISTED));
            }
        }
        return added;
    }

    private void addNames() {
        int round = 0;
        while (round < MOST_ROUNDS && addOnce()) {
            round++;
        }
    }

    private boolean addOnce() {
        Passage passage = new Passage(text, claims);
        NameReader reader = new NameReader(passage, directory);
        List<NameRule> rules = List.of(
                new TitledNames(passage, reader, directory),
                new DirectoryNames(passage, reader, directory),
                new CuedNames(passage, reader),
                new PlainNames(passage, reader),
                new ListedTogether(passage, reader));
        boolean found = false;
        int i = 0;
        while (i < passage.size()) {
            int next = take(passage, reader, rules, i);
            found |= next > i;
            i = Math.max(next, i + 1);
        }
        return found;
    }

    private int take(Passage passage, NameReader reader, List<NameRule> rules, int i) {
        for (NameRule rule : rules) {
            NameRule.Found found = rule.at(i);
            if (found != null && add(hit(passage, reader, found))) {
                return found.to();
            }
        }
        return i;
    }

    private Hit hit(Passage passage, NameReader reader, NameRule.Found found) {
        List<String> words = reader.words(found.core(), found.to());
        List<String> meant = words.stream()
                .map(word -> directory.meant(word).isEmpty() ? word : directory.meant(word))
                .toList();
        int entry = directory.entryOf(meant);
        int start = passage.token(found.from()).start();
        int end = passage.token(found.to() - 1).end();
        return entry == Hit.NOT_LISTED
                ? Hit.name(start, end, found.standing(), words, found.title(), entry)
                : Hit.name(start, end, Standing.STAFF, meant, found.title(), entry);
    }

    private boolean add(Hit hit) {
        boolean free = hit.start() < hit.end() && claims.add(hit.start(), hit.end(), hit.isName());
        if (free) {
            hits.add(hit);
        }
        return free;
    }
}
