package org.fairlight.masking;

import java.io.IOException;

/** Something the caller of the command has to put right, in words for them. */
final class WrongInput extends IOException {

    private static final long serialVersionUID = 1;

    WrongInput(String message) {
        super(message);
    }
}
