package org.fairlight.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTests {

    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A46494600010100, image/jpeg",
        "89504E470D0A1A0A0000000D49484452, image/png",
        "474946383961, image/gif",
        "52494646240000005745425056503820, image/webp",
        "524946462400000057415645666D7420, audio/vnd.wave",
        "00000018667479706D703432000000006D70343269736F6D, video/mp4"
    })
    void aFileIsWhatItsFirstBytesSay(String hex, String type) {
        assertThat(types.of(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>fetch('/work')</script>",
                "#!/bin/sh\nrm -rf /",
                "<!doctype html><html><body onload='x()'></body></html>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
                "MZ\u0090\u0000",
                ""
            })
    void aScriptThatCallsItselfAPhotoIsRefused(String content) {
        assertThatThrownBy(() -> types.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnwantedMedia.class)
                .hasMessageContaining("not a photo");
    }

    @Test
    void aScriptHiddenBehindAGapIsNoPhotoEither() {
        byte[] late = new byte[64];
        System.arraycopy(HexFormat.of().parseHex("FFD8FF"), 0, late, 32, 3);
        assertThatThrownBy(() -> types.of(late)).isInstanceOf(UnwantedMedia.class);
    }
}
