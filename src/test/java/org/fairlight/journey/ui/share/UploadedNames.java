package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.fairlight.media.MediaFiles;

/** Sends files under names of a visitor's choice, as their browser would. */
public final class UploadedNames {

    private UploadedNames() {}

    public static void send(MediaFiles files, String name, byte[] content) {
        send(files, name, new ByteArrayInputStream(content));
    }

    /** What fails goes to where Vaadin tells of it. */
    public static void send(MediaFiles files, String name, InputStream content) {
        UI page = mock();
        doAnswer(call -> {
                    call.getArgument(0, Command.class).execute();
                    return null;
                })
                .when(page)
                .access(any());
        UploadEvent event = mock();
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(content);
        when(event.getUI()).thenReturn(page);
        Throwable failure = catchThrowable(
                () -> new UploadTaking(new SharingDraft(), files, told -> {}).handleUploadRequest(event));
        if (failure != null) {
            new DefaultErrorHandler().error(new ErrorEvent(failure));
        }
    }
}
