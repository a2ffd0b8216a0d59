package org.fairlight.journey.api;

import java.util.UUID;
import org.fairlight.journey.MediaDesk;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plays photos, videos and recordings to those who may; parts of a file can be asked for, so that a video can be wound. What a browser
 * may do with them stands in the headers that every answer has.
 */
@RestController
class MediaController {

    private final MediaDesk desk;

    MediaController(MediaDesk desk) {
        this.desk = desk;
    }

    @io.swagger.v3.oas.annotations.Hidden
    @GetMapping("/media/{id}")
    @Door(Right.PLAY_MEDIA)
    ResponseEntity<Resource> play(@PathVariable UUID id) {
        MediaDesk.Playable playable = desk.play(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(playable.file().mediaType()))
                .header("Content-Disposition", "inline; filename=\"" + id + "\"")
                .body(new PlayedFile(playable));
    }
}
