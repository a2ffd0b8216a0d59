package org.fairlight.security;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes {@code docs/access.md} out of the declarations: rights, doors, pages and endpoints. */
final class AccessDocument {

    private static final String YES = "●";

    private AccessDocument() {}

    static String text() {
        return """
                # Who may do what

                Made from `security.Right`, the doors of the services and the pages; `AccessDocumentTests` fails when it is not what the code
                says, and writes it anew with `-Dfairlight.write-access=true`. `AccessMatrixTests` really tries every line for every role.
                What is not named here is closed: a service's other methods cannot be where a visit begins.

                ## Rights

                "Until taken back" ends when the person who spoke takes their story back.

                | Right | Lets somebody | Which | Until taken back |
                |---|---|---|---|
                %s

                | Right | %s |
                |---|%s
                %s

                ## Pages

                | Address | Opens to |
                |---|---|
                %s

                ## Endpoints

                | Endpoint | Right |
                |---|---|
                %s

                ## Doors

                | Right | Methods |
                |---|---|
                %s
                """.formatted(
                        lines(Arrays.stream(Right.values()).map(AccessDocument::right)),
                        Arrays.stream(Role.values()).map(Role::title).collect(joining(" | ")),
                        ":-:|".repeat(Role.values().length),
                        lines(Arrays.stream(Right.values())
                                .filter(right -> right.reach().asksWhoItIs())
                                .map(AccessDocument::roles)),
                        lines(pages().stream().map(Page::line)),
                        lines(endpoints()),
                        lines(Arrays.stream(Right.values()).map(AccessDocument::doors)));
    }

    static List<Page> pages() {
        return classes(Route.class)
                .map(AccessDocument::page)
                .sorted(Comparator.comparing(Page::address))
                .toList();
    }

    private static String right(Right right) {
        return "| `%s` | %s | %s | %s |"
                .formatted(right, right.what(), right.reach().words(), right.endsWithWithdrawal() ? "yes" : "");
    }

    private static String roles(Right right) {
        return "| `%s` | %s |"
                .formatted(
                        right,
                        Arrays.stream(Role.values())
                                .map(role -> right.roles().contains(role) ? YES : "")
                                .collect(joining(" | ")));
    }

    private static String doors(Right right) {
        return "| `%s` | %s |"
                .formatted(
                        right,
                        Stream.concat(classes(Service.class), classes(RestController.class))
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(method -> opens(method, right))
                                .map(method -> "`%s.%s`"
                                        .formatted(method.getDeclaringClass().getSimpleName(), method.getName()))
                                .sorted()
                                .distinct()
                                .collect(joining(", ")));
    }

    private static boolean opens(Method method, Right right) {
        Door door = method.getAnnotation(Door.class);
        return door != null && door.value() == right && !method.isSynthetic();
    }

    private static Stream<String> endpoints() {
        return classes(RestController.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Door.class))
                .map(method -> {
                    RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                    return "| `%s %s` | `%s` |"
                            .formatted(
                                    Arrays.stream(mapping.method())
                                            .map(Enum::name)
                                            .collect(joining(", "))
                                            .transform(verbs -> verbs.isEmpty() ? "any" : verbs),
                                    mapping.path()[0],
                                    method.getAnnotation(Door.class).value());
                })
                .sorted();
    }

    private static Page page(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return new Page(view.getAnnotation(Route.class).value(), List.of(Role.values()), true);
        }
        RolesAllowed some = view.getAnnotation(RolesAllowed.class);
        if (some != null) {
            return new Page(
                    view.getAnnotation(Route.class).value(),
                    Arrays.stream(some.value()).map(Role::valueOf).sorted().toList(),
                    false);
        }
        boolean all = view.isAnnotationPresent(PermitAll.class);
        return new Page(view.getAnnotation(Route.class).value(), all ? List.of(Role.values()) : List.of(), false);
    }

    private static Stream<Class<?>> classes(Class<? extends java.lang.annotation.Annotation> marked) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(marked));
        return scanner.findCandidateComponents("org.fairlight").stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .map(name -> ClassUtils.resolveClassName(name, AccessDocument.class.getClassLoader()));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(joining("\n"));
    }

    /** A page, and whom it opens to. */
    record Page(String address, List<Role> roles, boolean open) {

        boolean opensTo(@Nullable Role role) {
            return open || (role != null && roles.contains(role));
        }

        /** The address with something in the place of its parameters. */
        String tried() {
            return address.replaceAll(":\\w+", "00000000-0000-0000-0000-000000000000");
        }

        private String line() {
            String whom = open
                    ? "anybody"
                    : roles.size() == Role.values().length
                            ? "everybody signed in"
                            : roles.stream().map(Role::title).collect(joining(", "));
            return "| `/%s` | %s |".formatted(address, whom);
        }
    }
}
