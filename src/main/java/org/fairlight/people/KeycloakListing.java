package org.fairlight.people;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.security.KeycloakSettings;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reads teams and people from Keycloak, page by page. It asks role by role, so the accounts of patients are never read.
 * Whatever Keycloak cannot answer ends in a {@link jakarta.ws.rs.WebApplicationException} or a
 * {@link jakarta.ws.rs.ProcessingException}.
 */
@Component
@ConditionalOnProperty(name = "fairlight.sign-in", havingValue = "keycloak")
class KeycloakListing implements AutoCloseable {

    private static final int PAGE = 100;
    private static final long PATIENCE_SECONDS = 5;
    private static final String SERVICE = "service";
    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.PATIENT));

    private final KeycloakSettings settings;

    @Nullable
    private Keycloak keycloak;

    KeycloakListing(KeycloakSettings settings) {
        this.settings = settings;
    }

    private Keycloak connect() {
        return KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.directory().client())
                .clientSecret(settings.directory().secret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .build())
                .build();
    }

    private synchronized RealmResource realm() {
        if (keycloak == null) {
            keycloak = connect();
        }
        return keycloak.realm(settings.realm());
    }

    /** All teams by service and name. */
    List<ListedTeam> teams() {
        return pages((first, most) -> realm().groups().groups("", first, most, false))
                .map(KeycloakListing::team)
                .sorted(Comparator.comparing(ListedTeam::service).thenComparing(ListedTeam::name))
                .toList();
    }

    private static ListedTeam team(GroupRepresentation group) {
        String service = Optional.ofNullable(group.getAttributes())
                .map(attributes -> attributes.get(SERVICE))
                .flatMap(values -> values.stream().findFirst())
                .orElse(group.getName());
        return new ListedTeam(UUID.fromString(group.getId()), group.getName(), service);
    }

    /** Everybody with a role of staff, in the first of these teams that they belong to. */
    List<ListedPerson> people(List<ListedTeam> teams) {
        Map<String, UUID> groups = new HashMap<>();
        teams.forEach(team -> pages((first, most) ->
                        realm().groups().group(team.group().toString()).members(first, most, true))
                .forEach(member -> groups.putIfAbsent(member.getId(), team.group())));
        Map<String, UserRepresentation> users = new HashMap<>();
        Map<String, Set<Role>> roles = new HashMap<>();
        STAFF.forEach(role -> pages(
                        (first, most) -> realm().roles().get(role.id()).getUserMembers(true, first, most))
                .forEach(user -> {
                    users.put(user.getId(), user);
                    roles.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(Role.class))
                            .add(role);
                }));
        return users.values().stream()
                .map(user -> person(user, groups.get(user.getId()), roles.getOrDefault(user.getId(), Set.of())))
                .toList();
    }

    private static ListedPerson person(UserRepresentation user, @Nullable UUID group, Set<Role> roles) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new ListedPerson(
                UUID.fromString(user.getId()),
                name.isEmpty() ? user.getUsername() : name,
                user.getEmail(),
                group,
                Set.copyOf(roles),
                Boolean.TRUE.equals(user.isEnabled()));
    }

    private static <T> Stream<T> pages(BiFunction<Integer, Integer, List<T>> source) {
        List<T> all = new ArrayList<>();
        List<T> page;
        do {
            page = source.apply(all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all.stream();
    }

    @Override
    public synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
