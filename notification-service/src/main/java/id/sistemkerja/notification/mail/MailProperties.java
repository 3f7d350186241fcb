package id.sistemkerja.notification.mail;

import id.sistemkerja.notification.message.domain.RetryPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param from the sender's address
 * @param fromName as it is shown
 * @param poll pause between two looks into the outbox
 * @param lease after which an attempt whose outcome nobody recorded is taken for failed; longer
 *     than any attempt can last
 * @param firstRetry pause after the first failure; each further one is twice as long
 * @param longestRetry the longest such pause
 * @param mostAttempts after which a mail is given up
 */
@ConfigurationProperties("sistem-kerja.mail")
public record MailProperties(
    @DefaultValue("captured") Transport transport,
    @DefaultValue("sistem-kerja@localhost.invalid") String from,
    @DefaultValue("Sistem Kerja") String fromName,
    @DefaultValue("1s") Duration poll,
    @DefaultValue("5m") Duration lease,
    @DefaultValue("1m") Duration firstRetry,
    @DefaultValue("4h") Duration longestRetry,
    @DefaultValue("12") int mostAttempts) {

  /** CAPTURED: mail stays in the outbox, where it can be read. */
  public enum Transport {
    CAPTURED,
    SMTP
  }

  public RetryPolicy retries() {
    return new RetryPolicy(firstRetry, longestRetry, mostAttempts);
  }
}
