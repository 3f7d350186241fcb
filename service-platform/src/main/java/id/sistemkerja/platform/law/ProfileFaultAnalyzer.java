package id.sistemkerja.platform.law;

import id.sistemkerja.regulation.ProfileFault;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A service does not start on a faulty profile; it says every fault and no stack trace. */
final class ProfileFaultAnalyzer extends AbstractFailureAnalyzer<ProfileFault> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ProfileFault cause) {
    return new FailureAnalysis(
        "The regulations cannot be used:\n\n" + String.join("\n", cause.faults()),
        "Correct the file; bin/profile-check says the same without starting anything.",
        cause);
  }
}
