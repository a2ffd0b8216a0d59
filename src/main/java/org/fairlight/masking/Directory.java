package org.fairlight.masking;

import java.util.List;

/** Where the known names come from; read once, when a {@link Masker} is made. */
@FunctionalInterface
public interface Directory {

    List<KnownName> names();
}
