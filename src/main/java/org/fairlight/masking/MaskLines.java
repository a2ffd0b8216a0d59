package org.fairlight.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;

/** Masks a text line by line, each line a story of its own. */
final class MaskLines {

    private final Masker masker;

    MaskLines(Masker masker) {
        this.masker = masker;
    }

    void copy(Reader from, Writer to) throws IOException {
        BufferedReader lines = new BufferedReader(from);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            to.write(masker.mask(List.of(line)).texts().getFirst());
            to.write('\n');
        }
        to.flush();
    }
}
