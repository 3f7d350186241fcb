package id.sistemkerja.assignment.deadline.automation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clock of the due dates.
 *
 * @param enabled whether it runs
 * @param lookEvery how often it looks for what is to be done
 */
@ConfigurationProperties("sistem-kerja.due-times")
public record DueTimesProperties(
    @DefaultValue("true") boolean enabled, @DefaultValue("15s") Duration lookEvery) {}
