package org.fairlight.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/** Keeps a text sealed in its column. */
@Component
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : sealing.seal(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : sealing.open(sealed);
    }
}
