package id.sistemkerja.notification.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.NotificationCommand.MarkRead;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailFailure;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailSent;
import id.sistemkerja.notification.message.domain.NotificationCommand.StartMailAttempt;
import id.sistemkerja.notification.message.domain.NotificationCommand.Tell;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailAttemptStarted;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailFailed;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailQueued;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailSent;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationCreated;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationRead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationDeciderTest {
  private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
  private static final EmployeeId SARI = new EmployeeId("sari");
  private static final Recipient RECIPIENT = Recipient.inPerson(SARI);
  private static final Matter MATTER =
      new Matter(
          NotificationKind.ASSIGNMENT_TO_ACKNOWLEDGE,
          ID,
          ID,
          SARI,
          "Bidang Aptika",
          "1",
          null,
          null,
          null);
  private static final NotificationEvent CREATED =
      new NotificationCreated(ID, RECIPIENT, MATTER, 1);
  private static final NotificationEvent QUEUED = new MailQueued(ID, AT);
  private static final NotificationEvent FIRST = new MailAttemptStarted(ID, 1, AT);
  private static final RetryPolicy POLICY =
      new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(5), 6);
  private static final NotificationDecider DECIDER = new NotificationDecider(POLICY);

  @Test
  void whoHasAnAddressIsToldAndMailIsQueued() {
    assertThat(decide(tell(true))).containsExactly(CREATED, QUEUED);
  }

  @Test
  void whoHasNoAddressIsToldInTheSystem() {
    assertThat(decide(tell(false))).containsExactly(CREATED);
    assertThat(decide(start(1, AT), CREATED)).isEmpty();
  }

  @Test
  void nobodyIsToldTwice() {
    assertThat(decide(tell(true), CREATED, QUEUED)).isEmpty();
    assertThat(decide(tell(true), CREATED, QUEUED, FIRST, new MailSent(ID, 1, "smtp"))).isEmpty();
  }

  @Test
  void anAttemptIsClaimedOnce() {
    assertThat(decide(start(1, AT), CREATED, QUEUED)).containsExactly(FIRST);
    assertThat(decide(start(1, AT), CREATED, QUEUED, FIRST)).isEmpty();
    assertThat(decide(start(2, AT), CREATED, QUEUED, FIRST)).isEmpty();
    assertThat(decide(start(2, AT), CREATED, QUEUED)).isEmpty();
  }

  @Test
  void whatIsSentIsNeverSentAgain() {
    NotificationEvent sent = new MailSent(ID, 1, "smtp");
    assertThat(decide(new RecordMailSent(ID, 1, "smtp"), CREATED, QUEUED, FIRST))
        .containsExactly(sent);
    for (int attempt = 1; attempt < 4; attempt++) {
      assertThat(decide(start(attempt, AT.plusSeconds(9999)), CREATED, QUEUED, FIRST, sent))
          .isEmpty();
    }
    assertThat(decide(failure(1, false), CREATED, QUEUED, FIRST, sent)).isEmpty();
  }

  @ParameterizedTest(name = "after attempt {0} the next comes after {1}")
  @CsvSource({"1,PT1M", "2,PT2M", "3,PT4M", "4,PT5M", "5,PT5M", "6,", "7,"})
  void pausesGrowToTheLongestAndEnd(int attempt, Duration pause) {
    assertThat(
            decide(
                failure(attempt, false), CREATED, QUEUED, new MailAttemptStarted(ID, attempt, AT)))
        .containsExactly(
            new MailFailed(ID, attempt, "down", pause == null ? null : AT.plus(pause)));
  }

  @Test
  void anAttemptThatFailedForGoodIsTheLast() {
    NotificationEvent failed = new MailFailed(ID, 1, "down", null);
    assertThat(decide(failure(1, true), CREATED, QUEUED, FIRST)).containsExactly(failed);
    assertThat(decide(start(2, AT.plusSeconds(99999)), CREATED, QUEUED, FIRST, failed)).isEmpty();
  }

  @Test
  void theNextAttemptWaitsForItsMoment() {
    NotificationEvent failed = new MailFailed(ID, 1, "down", AT.plusSeconds(60));
    assertThat(decide(start(2, AT.plusSeconds(59)), CREATED, QUEUED, FIRST, failed)).isEmpty();
    assertThat(decide(start(2, AT.plusSeconds(60)), CREATED, QUEUED, FIRST, failed))
        .containsExactly(new MailAttemptStarted(ID, 2, AT.plusSeconds(60)));
  }

  @Test
  void aSuccessThatComesAfterTheAttemptWasTakenForLostCounts() {
    NotificationEvent lost = new MailFailed(ID, 1, "unknown", AT.plusSeconds(60));
    assertThat(decide(new RecordMailSent(ID, 1, "smtp"), CREATED, QUEUED, FIRST, lost))
        .containsExactly(new MailSent(ID, 1, "smtp"));
    assertThat(
            decide(
                new RecordMailSent(ID, 1, "smtp"),
                CREATED,
                QUEUED,
                FIRST,
                lost,
                new MailAttemptStarted(ID, 2, AT)))
        .isEmpty();
  }

  @Test
  void readingIsRecordedOnce() {
    NotificationEvent read = new NotificationRead(ID, SARI);
    assertThat(decide(new MarkRead(ID, SARI), CREATED)).containsExactly(read);
    assertThat(decide(new MarkRead(ID, SARI), CREATED, read)).isEmpty();
  }

  @Test
  void whatIsReadIsStillMailed() {
    assertThat(decide(start(1, AT), CREATED, QUEUED, new NotificationRead(ID, SARI)))
        .containsExactly(FIRST);
  }

  @Test
  void whatWasNeverToldCanBeNeitherReadNorMailed() {
    for (NotificationCommand command :
        List.of(
            new MarkRead(ID, SARI),
            start(1, AT),
            new RecordMailSent(ID, 1, "smtp"),
            failure(1, false))) {
      assertThat(DECIDER.decide(command, DECIDER.initial())).isInstanceOf(Decision.Refused.class);
    }
  }

  @Test
  void aStreamThatBeginsInTheMiddleIsADefect() {
    assertThatThrownBy(() -> DECIDER.evolve(DECIDER.initial(), QUEUED))
        .isInstanceOf(IllegalStateException.class);
  }

  private static NotificationCommand tell(boolean byMail) {
    return new Tell(ID, RECIPIENT, MATTER, 1, byMail, AT);
  }

  private static NotificationCommand start(int attempt, Instant at) {
    return new StartMailAttempt(ID, attempt, at);
  }

  private static NotificationCommand failure(int attempt, boolean permanent) {
    return new RecordMailFailure(ID, attempt, "down", permanent, AT);
  }

  private static List<NotificationEvent> decide(
      NotificationCommand command, NotificationEvent... given) {
    NotificationState state = DECIDER.initial();
    for (NotificationEvent event : given) {
      state = DECIDER.evolve(state, event);
    }
    Decision<NotificationEvent> decision = DECIDER.decide(command, state);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<NotificationEvent>) decision).events();
  }
}
