package org.fairlight.journey.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object of a request, read field by field so that everything wrong in it is named at once. */
final class JsonBody {

    /** The most bytes a request may have. */
    static final int MOST_BYTES = 256 * 1024;

    /** The deepest request that means anything has two levels. */
    private static final int DEEPEST = 8;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final JsonNode fields;
    private final Map<String, String> errors;
    private final String path;

    private JsonBody(JsonNode fields, Map<String, String> errors, String path) {
        this.fields = fields;
        this.errors = errors;
        this.path = path;
    }

    /** Refuses another media type, too many bytes and whatever is not one JSON object. */
    static JsonBody read(HttpServletRequest request, Set<String> known) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new ApiProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with the header Content-Type: application/json.");
        }
        byte[] bytes = bytes(request);
        JsonBody body = new JsonBody(parse(bytes), new LinkedHashMap<>(), "");
        body.onlyKnown(known);
        return body;
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static ApiProblem tooLarge() {
        return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "A request may have at most 256 kB.");
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode node = READER.readValue(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "The body is not a JSON object.");
        } catch (StreamConstraintsException tooDeep) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "The body cannot be read: a list or object lies too deep, or a number is too long.");
        } catch (JacksonException malformed) {
            String where = malformed.getLocation() == null
                    ? ""
                    : " Line %d, column %d."
                            .formatted(
                                    malformed.getLocation().getLineNr(),
                                    malformed.getLocation().getColumnNr());
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "The body cannot be read as JSON." + where);
        }
    }

    private void onlyKnown(Set<String> known) {
        fields.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(
                        name,
                        "There is no such field. The fields are "
                                + String.join(", ", known.stream().sorted().toList()) + "."));
    }

    /** A text, or null when it is left out. */
    @Nullable
    String text(String field, int mostCharacters) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            wrong(field, "This has to be a text.");
            return null;
        }
        String text = node.stringValue();
        if (text.length() > mostCharacters) {
            wrong(
                    field,
                    "This is too long: at most %,d characters, here are %,d.".formatted(mostCharacters, text.length()));
        } else if (text.indexOf('\0') >= 0) {
            wrong(field, "This holds a character that cannot be kept.");
        }
        return text;
    }

    /** Yes or no; no when it is left out. */
    boolean flag(String field) {
        JsonNode node = fields.get(field);
        if (node != null && !node.isNull() && !node.isBoolean()) {
            wrong(field, "This has to be true or false.");
        }
        return node != null && node.isBoolean() && node.booleanValue();
    }

    /** An object inside, whose fields are told as {@code outer.inner}; null when it is left out. */
    @Nullable
    JsonBody object(String field, Set<String> known) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            wrong(field, "This has to be an object.");
            return null;
        }
        JsonBody inner = new JsonBody(node, errors, path + field + ".");
        inner.onlyKnown(known);
        return inner;
    }

    /** The list of a field; empty when it is left out. */
    Iterable<JsonNode> list(String field) {
        JsonNode node = fields.get(field);
        if (node != null && !node.isNull() && !node.isArray()) {
            wrong(field, "This has to be a list.");
        }
        return node == null || !node.isArray() ? List.of() : node;
    }

    void wrong(String field, String sentence) {
        errors.putIfAbsent(path + field, sentence);
    }

    /** Throws once for everything that was found wrong. */
    void check() {
        if (!errors.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "Some fields need another look.", errors);
        }
    }
}
