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
        "474946383961010001000000, image/gif",
        "52494646240000005745425056503820, image/webp",
        "00000018667479706865696300000000, image/heic",
        "00000018667479706D69663100000000, image/heif",
        "0000001866747970 69736F6D00000200, video/mp4",
        "0000001866747970 6D70343200000000, video/mp4",
        "0000001C66747970 69736F3500000200, video/mp4",
        "0000001866747970 4D345620 00000000, video/x-m4v",
        "0000001466747970 71742020 00000000, video/quicktime",
        "1A45DFA3 9F4286810142F7810142F2810442F381084282847765626D, video/webm",
        "4944330300000000, audio/mpeg",
        "FFFB9064000000000000, audio/mpeg",
        "0000001866747970 4D344120 00000000, audio/mp4",
        "524946462400000057415645666D7420, audio/vnd.wave",
        "4F67675300020000000000000000, audio/ogg",
        "4F676753000200000000000000000000000000000000000000000000012A807468656F7261, video/ogg",
        "0000001866747970 33677034 00000000, video/3gpp",
    })
    void aKindIsToldByTheFirstBytes(String hex, String mediaType) {
        assertThat(types.of(bytes(hex))).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "PK",
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

    @Test
    void aFilmNoBrowserPlaysIsRefused() {
        byte[] matroska = bytes("1A45DFA3A34286810142F7810142F2810442F381084282886D6174726F736B61");

        assertThatThrownBy(() -> types.of(matroska)).isInstanceOf(UnwantedMedia.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
