package org.fairlight.feedback;

import java.util.List;
import java.util.UUID;
import org.fairlight.masking.KnownName;
import org.fairlight.masking.Masker;
import org.fairlight.security.Sealing;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Moves the words for when it happened, which lay readable in {@code feedback}, to the sealed and the masked words. */
@Component
class V1_8_1__Seal_when_it_happened extends BaseJavaMigration {

    private final Sealing sealing;

    V1_8_1__Seal_when_it_happened(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        Masker masker = masker(jdbc);
        jdbc.sql("select id, happened_when from feedback where happened_when is not null")
                .query((row, i) -> new Told(row.getObject("id", UUID.class), row.getString("happened_when")))
                .list()
                .forEach(told -> move(jdbc, told, masker));
        jdbc.sql("alter table feedback drop column happened_when").update();
    }

    private void move(JdbcClient jdbc, Told told, Masker masker) {
        jdbc.sql("update original_story set happened_when = :words where feedback_id = :id")
                .param("words", sealing.seal(told.when()))
                .param("id", told.feedbackId())
                .update();
        jdbc.sql("update masked_story set happened_when = :words where feedback_id = :id")
                .param("words", StoryMasking.whereCertain(masker, List.of(), told.when()))
                .param("id", told.feedbackId())
                .update();
    }

    private static Masker masker(JdbcClient jdbc) {
        return new Masker(jdbc.sql("select display_name from person where active").query(String.class).list().stream()
                .map(KnownName::staff)
                .toList());
    }

    private record Told(UUID feedbackId, String when) {}
}
