package id.sistemkerja.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand;
import id.sistemkerja.notification.dispatch.domain.DispatchDecider;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.message.domain.Matter;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationDecider;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import id.sistemkerja.notification.message.domain.RetryPolicy;
import id.sistemkerja.notification.published.NotificationFeed;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Stored events and the feed's contract as they were written once: the files stay as they are for
 * ever, and the code must go on reading them. A new kind of event needs a new file.
 */
class GoldenEventsTest {
  private static final RecordCodec CODEC = new RecordCodec();
  private static final UUID ID = UUID.fromString("7c7f3d34-6f3f-5d0a-9d0a-1f2e3d4c5b6a");
  private static final UUID CASE = UUID.fromString("2b1d5c1e-8a58-5c43-a3c5-0f8f0f1b2c3d");
  private static final UUID SOURCE = UUID.fromString("a1a2a3a4-b1b2-4c1c-8d1d-e1e2e3e4e5e6");
  private static final Instant AT = Instant.parse("2026-03-02T03:00:00.123456Z");

  static Stream<Object> samples() {
    Office dinas = new Office(new OrgUnitId("63.02-dinkes"), "Kepala Dinas Kesehatan");
    Office bidang = new Office(new OrgUnitId("63.02-dinkes-p2p"), "Kepala Bidang P2P");
    EmployeeId reader = new EmployeeId("63.02-sekretaris-dinkes");
    return Stream.of(
        new NotificationEvent.NotificationCreated(
            ID,
            new Recipient(
                reader,
                dinas,
                new ActingMandate(ActingMandate.Capacity.PLH, "800/12/2026"),
                bidang,
                List.of(new EmployeeId("63.02-kadis-dinkes"), reader)),
            new Matter(
                NotificationKind.REQUEST_REFUSED,
                CASE,
                SOURCE,
                new EmployeeId("63.02-dokter"),
                "Bidang Aptika",
                "800.1/1/SETDA/III/2026",
                LocalDate.of(2026, 3, 9),
                "tenaga terbatas",
                null),
            1),
        new NotificationEvent.MailQueued(ID, AT),
        new NotificationEvent.MailAttemptStarted(ID, 2, AT),
        new NotificationEvent.MailSent(ID, 2, "smtp"),
        new NotificationEvent.MailFailed(ID, 2, "connection refused", AT),
        new NotificationEvent.NotificationRead(ID, reader),
        new DispatchEvent.EventRouted(
            SOURCE, "assignment.request-refused.v1", CASE, List.of(ID), List.of(bidang.unitId())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aStoredEventIsReadAndWrittenAsItAlwaysWas(Object event) throws Exception {
    JsonNode golden = golden(type(event.getClass()) + ".json");
    assertThat(CODEC.mapper().treeToValue(golden, event.getClass())).isEqualTo(event);
    assertThat(CODEC.mapper().readTree(CODEC.write(event))).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePublishedEventIsWrittenAsItAlwaysWas(Object event) throws Exception {
    Object body = new NotificationFeed().body(event, envelope(event));
    String file = "published/" + type(event.getClass()) + ".json";
    if (body == null) {
      assertThat(GoldenEventsTest.class.getResource("/golden/" + file)).isNull();
    } else {
      assertThat(CODEC.mapper().readTree(CODEC.write(body))).isEqualTo(golden(file));
      assertThat(CODEC.write(body)).doesNotContain("tenaga", "connection", "Kepala");
    }
  }

  @Test
  void everyKindOfStoredEventHasASample() {
    List<Class<?>> sampled = samples().<Class<?>>map(Object::getClass).toList();
    assertThat(
            new Capability<>(
                    "notification",
                    NotificationCommand.class,
                    NotificationEvent.class,
                    new NotificationDecider(
                        new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(1), 1)))
                .eventTypes())
        .isNotEmpty()
        .isSubsetOf(sampled);
    assertThat(
            new Capability<>(
                    "dispatch", DispatchCommand.class, DispatchEvent.class, new DispatchDecider())
                .eventTypes())
        .isNotEmpty()
        .isSubsetOf(sampled);
  }

  private static EventEnvelope envelope(Object event) {
    return new EventEnvelope(
        ID,
        type(event.getClass()),
        new RegencyCode("63.02"),
        "notification:63.02:" + ID,
        0,
        CASE.toString(),
        ID,
        null,
        Actor.system("test"),
        AT,
        AT,
        null,
        List.of());
  }

  private static String type(Class<?> event) {
    return event.getAnnotation(EventType.class).value();
  }

  private static JsonNode golden(String file) throws IOException {
    try (InputStream in = GoldenEventsTest.class.getResourceAsStream("/golden/" + file)) {
      assertThat(in).as("golden sample " + file).isNotNull();
      return CODEC.mapper().readTree(in);
    }
  }
}
