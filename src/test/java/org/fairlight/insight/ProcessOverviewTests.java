package org.fairlight.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.ProcessMap;
import org.fairlight.workflow.ProcessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class ProcessOverviewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    ProcessOverview overview;

    @Test
    void twoMoreStoriesAreTwoMoreInTheNumbers() {
        long standing = atReview(pictures());
        long reading = insideReview(pictures());

        share();
        share();

        assertThat(atReview(pictures())).isEqualTo(standing + 2);
        assertThat(insideReview(pictures())).isEqualTo(reading + 2);
    }

    @Test
    void theGuardiansProcessIsNotShown() {
        assertThat(pictures())
                .extracting(ProcessPicture::process)
                .startsWith(ProcessId.FEEDBACK_TO_LEARNING)
                .doesNotContain(ProcessId.GUARDIAN);
    }

    @Test
    void onlyTheQualityLeadLooks() {
        trace.as(
                trace.person("Asha"),
                () -> assertThatThrownBy(overview::pictures).isInstanceOf(AccessDeniedException.class));
        trace.as(
                trace.person(Role.ADMINISTRATOR),
                () -> assertThatThrownBy(overview::pictures).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void thePageSaysInWordsWhatThePictureShows() {
        share();
        trace.signIn(trace.person(Role.QUALITY_LEAD));

        UI.getCurrent().navigate("processes");

        assertThat($(ProcessMap.class).all()).isNotEmpty();
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .contains("Where do stories wait?", "Clinician review", "own door");
    }

    private void share() {
        trace.share(new Story("We waited", null, "Tell us how long"), Traces.EVERYTHING);
    }

    private List<ProcessPicture> pictures() {
        return trace.as(trace.person(Role.QUALITY_LEAD), overview::pictures);
    }

    private static long atReview(List<ProcessPicture> pictures) {
        return stories(pictures.getFirst(), "clinician-review");
    }

    private static long insideReview(List<ProcessPicture> pictures) {
        return pictures.stream()
                .filter(picture -> picture.process() == ProcessId.CLINICIAN_REVIEW)
                .mapToLong(ProcessPicture::stories)
                .sum();
    }

    private static long stories(ProcessPicture picture, String element) {
        return picture.places().stream()
                .filter(place -> place.elementId().equals(element))
                .mapToLong(Place::stories)
                .sum();
    }
}
