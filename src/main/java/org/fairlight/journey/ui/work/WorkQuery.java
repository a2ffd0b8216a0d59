package org.fairlight.journey.ui.work;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlight.feedback.Kind;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkOrder;
import org.fairlight.journey.WorkTab;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/**
 * A view of the work list as an address, so that it can be kept and shared. Words that are searched for may be a name: they are known
 * to the open page alone, and never stand in an address.
 *
 * @param chosen the task that is open beside the list
 */
record WorkQuery(WorkFilter filter, int page, @Nullable String chosen) {

    static final String ROUTE = "work";
    static final String DONE = "done";

    /** Reads an address; what it does not understand it leaves at the default. */
    static WorkQuery of(QueryParameters address) {
        return new WorkQuery(
                new WorkFilter(
                        one(WorkTab.class, address, "tab").orElse(WorkTab.UNASSIGNED),
                        one(WorkOrder.class, address, "order").orElse(WorkOrder.FAIR),
                        one(Kind.class, address, "kind").orElse(null),
                        one(Form.class, address, "task").orElse(null),
                        null),
                address.getSingleParameter("page")
                        .filter(number -> number.matches("\\d{1,5}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                address.getSingleParameter("open").orElse(null));
    }

    WorkQuery with(WorkTab tab) {
        return new WorkQuery(
                new WorkFilter(tab, filter.order(), filter.kind(), filter.form(), filter.words()), 0, null);
    }

    WorkQuery with(WorkFilter other) {
        return new WorkQuery(other, 0, null);
    }

    WorkQuery searching(@Nullable String words) {
        return new WorkQuery(
                new WorkFilter(filter.tab(), filter.order(), filter.kind(), filter.form(), words), page, chosen);
    }

    WorkQuery onPage(int number) {
        return new WorkQuery(filter, number, null);
    }

    WorkQuery choosing(@Nullable String taskId) {
        return new WorkQuery(filter, page, taskId);
    }

    /** Where to go once a form was handed in; the list says so. */
    static QueryParameters done(Form form) {
        return QueryParameters.of(DONE, form.id());
    }

    QueryParameters parameters() {
        return QueryParameters.simple(parts());
    }

    String address() {
        return ROUTE + "?"
                + parts().entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("tab", id(filter.tab()));
        put(parts, "order", filter.order() == WorkOrder.FAIR ? null : id(filter.order()));
        put(parts, "kind", filter.kind() == null ? null : id(filter.kind()));
        put(parts, "task", filter.form() == null ? null : id(filter.form()));
        put(parts, "page", page == 0 ? null : Integer.toString(page));
        put(parts, "open", chosen);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.put(name, value);
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .flatMap(value -> java.util.Arrays.stream(type.getEnumConstants())
                        .filter(constant -> id(constant).equals(value))
                        .findFirst());
    }
}
