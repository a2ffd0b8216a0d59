package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AccessDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/access.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        if (Boolean.getBoolean("fairlight.write-access")) {
            Files.writeString(DOCUMENT, AccessDocument.text());
        }

        assertThat(Files.readString(DOCUMENT))
                .as("make it anew with: mvn test -Dtest=AccessDocumentTests -Dfairlight.write-access=true")
                .isEqualTo(AccessDocument.text());
    }

    @Test
    void aRightThatAsksWhoComesNamesItsRolesAndNoOtherDoes() {
        assertThat(Right.values())
                .allSatisfy(right -> assertThat(right.roles().isEmpty())
                        .as(right.name())
                        .isEqualTo(!right.reach().asksWhoItIs()));
    }

    @Test
    void everyRightHasADoorOrIsAskedForInside() {
        assertThat(Arrays.stream(AccessDocument.text().split("## Doors")[1].split("\n"))
                        .filter(line -> line.endsWith("|  |")))
                .isEmpty();
    }

    @Test
    void anAdministratorHasNoRightOverAStory() {
        assertThat(Right.values())
                .filteredOn(right -> right.roles().contains(Role.ADMINISTRATOR))
                .containsExactlyInAnyOrder(Right.READ_NOTICES, Right.SEE_WORK_LIST, Right.MANAGE_PEOPLE);
    }
}
