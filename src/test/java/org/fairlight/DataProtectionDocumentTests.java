package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the data protection document says is there: every table is in it, and every test it names exists. */
@FairlightTest
class DataProtectionDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/data-protection.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests?|Journey))`");

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Test
    void everyTableIsNamed() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> tables = superuser.sql("""
                        select case table_schema when 'public' then '' else table_schema || '.' end || table_name
                        from information_schema.tables where table_type = 'BASE TABLE'
                        and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();

        assertThat(tables).contains("feedback", "guardian.guardian_case", "act_hi_procinst");
        assertThat(tables.stream().filter(table -> !isNamed(table, document)))
                .as("tables without a line in %s", DOCUMENT)
                .isEmpty();
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        List<String> there;
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            there = sources.map(file -> file.getFileName().toString()).toList();
        }

        assertThat(TEST.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1) + ".java"))
                .isNotEmpty()
                .allMatch(there::contains);
    }

    /** The engine's many tables are told of in families, such as {@code act_hi_*}. */
    private static boolean isNamed(String table, String document) {
        return document.contains("`" + table + "`")
                || table.startsWith("act_") && document.contains("`" + table.substring(0, "act_xx_".length()) + "*`");
    }
}
