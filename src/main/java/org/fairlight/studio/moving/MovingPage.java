package org.fairlight.studio.moving;

import java.util.List;

/**
 * Where the stories of a process stand, and what would become of them if they were moved.
 *
 * @param name what the process is called
 * @param number the version that runs now
 * @param standing all of them, the newest version first
 * @param preview those on other versions, in the same order
 */
public record MovingPage(
        String name, int number, List<StandingLine> standing, List<PreviewLine> preview, List<Choice> chosen) {

    public MovingPage {
        standing = List.copyOf(standing);
        preview = List.copyOf(preview);
        chosen = List.copyOf(chosen);
    }

    public long stories() {
        return standing.stream().mapToLong(StandingLine::stories).sum();
    }

    /** How many would move. */
    public long toMove() {
        return preview.stream()
                .filter(line -> line.stays() == null)
                .mapToLong(line -> line.now().stories())
                .sum();
    }

    /** How many would have to stay on their version. */
    public long toStay() {
        return preview.stream()
                .filter(line -> line.stays() != null)
                .mapToLong(line -> line.now().stories())
                .sum();
    }
}
