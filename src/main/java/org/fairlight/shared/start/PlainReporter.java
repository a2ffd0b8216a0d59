package org.fairlight.shared.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why Fairlight does not start, in plain sentences on the console, whatever form the log has. */
public class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        System.err.println("Fairlight cannot start.");
        System.err.println(failure.getDescription());
        if (failure.getAction() != null) {
            System.err.println(failure.getAction());
        }
    }
}
