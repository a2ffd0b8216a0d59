package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SealingTests {

    private static final String OLD = "the secret of last year, 32 characters";
    private static final String NEW = "the secret of this year, 32 characters";
    private static final String TEXT = "We waited six hours";

    @Test
    void everyFlippedBitIsFound() {
        Sealing sealing = with(NEW);
        byte[] sealed = sealing.seal(TEXT);

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> sealing.open(changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aShortenedTextIsFound() {
        Sealing sealing = with(NEW);
        byte[] sealed = sealing.seal(TEXT);

        for (int length = 0; length < sealed.length; length++) {
            byte[] shortened = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> sealing.open(shortened)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theNewestSealsAndTheEarlierStillOpens() {
        byte[] before = with(OLD).seal(TEXT);
        Sealing both = with(NEW, OLD);

        assertThat(both.open(before)).isEqualTo(TEXT);
        assertThat(with(NEW).open(both.seal(TEXT))).isEqualTo(TEXT);
        assertThatThrownBy(() -> with(NEW).open(before)).isInstanceOf(MissingSecret.class);
    }

    @Test
    void textFromBeforeThereWereSeveralKeysOpens() throws Exception {
        assertThat(with(NEW, OLD).open(sealedWithoutKey(OLD, TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aFileHoldsTheSecretsNewestFirst(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("secrets");
        Files.writeString(file, "# changed in spring\n" + NEW + "\n\n" + OLD + "\n");

        Secrets secrets = new Secrets("not looked at", file, null);

        assertThat(secrets.newestFirst()).containsExactly(NEW, OLD);
        assertThat(secrets.problems()).isEmpty();
        assertThat(secrets.toString()).doesNotContain("secret of", "not looked at");
    }

    @Test
    void aFileThatIsNotThereOrTooShortIsTold(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("secrets");
        assertThat(new Secrets(null, file, null).problems())
                .singleElement()
                .asString()
                .contains("cannot be read");

        Files.writeString(file, "hunter2\n");
        assertThat(new Secrets(null, file, null).problems())
                .singleElement()
                .asString()
                .contains("at least 32")
                .doesNotContain("hunter2");
    }

    @Test
    void theEnvironmentGivesTheEarlierSecretsToo() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("FAIRLIGHT_SECRET", NEW, "FAIRLIGHT_EARLIER_SECRETS_0", OLD)));

        Secrets secrets =
                Binder.get(environment).bind("fairlight", Secrets.class).get();

        assertThat(secrets.newestFirst()).containsExactly(NEW, OLD);
    }

    /** As the versions before wrote it: a version byte, a nonce and the sealed text. */
    static byte[] sealedWithoutKey(String secret, String text) throws Exception {
        byte[] key =
                MessageDigest.getInstance("SHA-256").digest(("sealing\n" + secret).getBytes(StandardCharsets.UTF_8));
        byte[] nonce = "twelve bytes".getBytes(StandardCharsets.US_ASCII);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + nonce.length + sealed.length)
                .put((byte) 1)
                .put(nonce)
                .put(sealed)
                .array();
    }

    private static Sealing with(String... newestFirst) {
        return new Sealing(
                new Secrets(newestFirst[0], null, List.of(newestFirst).subList(1, newestFirst.length)));
    }
}
