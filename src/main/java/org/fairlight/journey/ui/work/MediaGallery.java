package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.journey.MediaDesk;
import org.fairlight.media.MediaFile;
import org.fairlight.shared.ui.StoryPart;
import org.springframework.stereotype.Service;

/** A story's photos, videos and recordings, as far as the signed-in person may see them. */
@Service
class MediaGallery implements StoryPart {

    private final MediaDesk desk;

    MediaGallery(MediaDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        List<MediaFile> files = desk.visible(feedbackId);
        int hidden = desk.hidden(feedbackId);
        if (files.isEmpty() && hidden == 0) {
            return Optional.empty();
        }
        Div gallery = new Div(new H3("Photos and videos"));
        gallery.addClassName("fl-gallery");
        files.forEach(file -> gallery.add(show(file)));
        if (hidden > 0) {
            gallery.add(
                    new Paragraph(
                            hidden == 1
                                    ? "One file is hidden, by the person's choice or for the sake of somebody in it."
                                    : hidden
                                            + " files are hidden, by the person's choice or for the sake of somebody in them."));
        }
        return Optional.of(gallery);
    }

    private static Component show(MediaFile file) {
        String address = "media/" + file.id();
        return switch (file.kind()) {
            case PHOTO -> photo(address);
            case VIDEO -> player("video", address);
            case SOUND -> player("audio", address);
        };
    }

    private static Component photo(String address) {
        Anchor link = new Anchor(address, new Image(address, "A photo the person added"));
        link.getElement().setAttribute("router-ignore", true);
        link.setTarget("_blank");
        return link;
    }

    private static Component player(String tag, String address) {
        Div frame = new Div();
        Element player = new Element(tag);
        player.setAttribute("controls", true);
        player.setAttribute("preload", "metadata");
        player.setAttribute("src", address);
        player.setAttribute("aria-label", "A " + (tag.equals("video") ? "video" : "recording") + " the person added");
        frame.getElement().appendChild(player);
        return frame;
    }
}
