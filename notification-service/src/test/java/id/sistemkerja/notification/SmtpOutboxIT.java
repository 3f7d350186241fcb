package id.sistemkerja.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.notification.automation.WhenCaseMovesTellThoseConcerned;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationCommand.StartMailAttempt;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.read.NotificationView;
import id.sistemkerja.notification.read.NotificationView.MailState;
import id.sistemkerja.notification.read.NotificationView.MailView;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.testing.TestService;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Mail over a real SMTP server that comes and goes, and a service that is stopped in the middle.
 */
class SmtpOutboxIT {
  private TestService service;
  private ConfigurableApplicationContext context;
  private GreenMail smtp;
  private int port;

  @BeforeEach
  void start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  @AfterEach
  void stop() throws Exception {
    if (context != null) {
      context.close();
    }
    service.close();
    smtp.stop();
  }

  @Test
  void mailWaitsWhileTheServerIsDownAndIsSentOnceWhenItIsUp() throws Exception {
    first("50ms");
    Story story = new Story();
    tell(story.submitted(false));
    NotificationView waiting =
        mail("head-dinkes", m -> m.attempts() >= 2 && m.state() == MailState.WAITING);
    assertThat(waiting.mail().lastError()).isNotBlank().doesNotContain("dinkes@", "\n");
    smtp.start();
    mail("head-dinkes", is(MailState.SENT));
    mail("head-kominfo", is(MailState.SENT));
    assertThat(recipients())
        .containsExactlyInAnyOrder("dinkes@contoh.invalid", "kominfo@contoh.invalid");

    MimeMessage mail = received("dinkes@contoh.invalid").getFirst();
    assertThat(mail.getSubject())
        .isEqualTo("Permohonan pelibatan dr. Sari Contoh menunggu jawaban");
    assertThat(mail.getMessageID()).isEqualTo("<" + waiting.id() + "@contoh.invalid>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getContent().toString())
        .contains("Mohon permohonan ini dijawab paling lambat 9 Maret 2026.")
        .contains("Please answer the request by 9 March 2026.")
        .contains("/#/cases/" + story.caseId());
  }

  @Test
  void aServiceThatIsStartedAgainLosesNoMailAndSendsNoneTwice() throws Exception {
    smtp.start();
    first("50ms");
    Story sent = new Story();
    tell(sent.submitted(false));
    mail("head-dinkes", is(MailState.SENT));
    mail("head-kominfo", is(MailState.SENT));
    smtp.stop();
    Story waiting = new Story();
    tell(waiting.submitted(false), waiting.drafted());
    mail("head-setda", m -> m.attempts() > 0 && m.state() == MailState.WAITING);
    again("5m");
    smtp.start(); // it begins with empty mailboxes
    Eventually.get(() -> views(), all -> all.stream().allMatch(SmtpOutboxIT::isSent));
    assertThat(recipients())
        .containsExactlyInAnyOrder(
            "dinkes@contoh.invalid", "kominfo@contoh.invalid", "setda@contoh.invalid");
  }

  @Test
  void anAttemptThatDiedWithItsProcessIsMadeAgainAfterTheLease() throws Exception {
    smtp.start();
    // this one's worker looks into the outbox once, at its start, when nothing is there
    first("1h");
    tell(new Story().submitted(false));
    NotificationView view = mail("head-dinkes", m -> true);
    claim(view);
    mail("head-dinkes", is(MailState.SENDING));
    again("1s");
    NotificationView sent = mail("head-dinkes", is(MailState.SENT));
    assertThat(sent.mail().attempts()).isEqualTo(2);
    assertThat(sent.mail().lastError()).isEqualTo("hasil pengiriman tidak diketahui");
    assertThat(received("dinkes@contoh.invalid")).hasSize(1);
  }

  @Test
  void whileAnAttemptMayStillBeUnderWayNobodyMakesAnother() throws Exception {
    smtp.start();
    first("1h");
    tell(new Story().submitted(false));
    claim(mail("head-dinkes", m -> true));
    again("5m");
    // the other mail of the same event shows that the worker has been through
    mail("head-kominfo", is(MailState.SENT));
    assertThat(mail("head-dinkes", m -> true).mail().state()).isEqualTo(MailState.SENDING);
    assertThat(recipients()).containsExactly("kominfo@contoh.invalid");
  }

  @Test
  void aReplayOfEverythingSendsNothing() throws Exception {
    smtp.start();
    first("50ms");
    Story story = new Story();
    List<ContractEvent> events = List.of(story.submitted(true), story.refused("x"));
    events.forEach(this::tell);
    Eventually.get(
        () -> views(), all -> all.size() == 4 && all.stream().allMatch(SmtpOutboxIT::isSent));
    MongoDatabase readModels = context.getBean(MongoDatabase.class);
    // views, tokens, directory, positions: all is lost
    readModels
        .listCollectionNames()
        .forEach(n -> readModels.getCollection(n).deleteMany(new Document()));
    again("5m");
    assertThat(recipients()).hasSize(4);
    Story.tell(context.getBean(DirectoryFeed.class), Story.organization());
    events.forEach(this::tell);
    // a new case comes last: when its mail is sent, the worker has been past the others'
    tell(new Story().submitted(false));
    Eventually.get(
        () -> views(), all -> all.size() == 6 && all.stream().allMatch(SmtpOutboxIT::isSent));
    assertThat(recipients()).hasSize(6);
  }

  @Test
  void mailToSomebodyWhomTheDirectoryDoesNotKnowYetWaitsForIt() throws Exception {
    first("50ms");
    tell(new Story().submitted(false));
    mail("head-dinkes", m -> m.attempts() > 0 && m.state() == MailState.WAITING);
    MongoDatabase readModels = context.getBean(MongoDatabase.class);
    readModels
        .listCollectionNames()
        .forEach(n -> readModels.getCollection(n).deleteMany(new Document()));
    again("5m");
    smtp.start();
    mail("head-dinkes", m -> m.attempts() > 0 && m.state() == MailState.WAITING);
    Story.tell(context.getBean(DirectoryFeed.class), Story.organization());
    mail("head-dinkes", is(MailState.SENT));
    mail("head-kominfo", is(MailState.SENT));
    assertThat(recipients()).hasSize(2);
  }

  @Test
  void aNameOrATitleWithLineBreaksAddsNoHeaderAndNoRecipient() throws Exception {
    smtp.start();
    first("50ms");
    Story org = new Story();
    Story.tell(
        context.getBean(DirectoryFeed.class),
        List.of(
            org.unit("rsud", null, "HOSPITAL", "Direktur"),
            org.official(
                "penyusup", "Sari\r\nBcc: pencuri@contoh.invalid\r\nX-Sisip: ya\n\nIsi", "rsud"),
            org.appointed("rsud", "penyusup")));
    Story story = new Story();
    ContractEvent submitted = story.submitted(false);
    tell(
        new ContractEvent(
            submitted.id(),
            submitted.type(),
            submitted.regency(),
            submitted.stream(),
            0,
            submitted.subject(),
            submitted.correlation(),
            null,
            submitted.occurredAt(),
            submitted.recordedAt(),
            submitted.record(),
            replaced(submitted, "officialId", "penyusup")),
        story.of(
            "letter-drafted", "{\"signatoryUnitId\":\"rsud\",\"signatoryTitle\":\"Direktur\"}"));
    mail("penyusup", is(MailState.SENT));
    Eventually.get(() -> views(), all -> all.stream().allMatch(SmtpOutboxIT::isSent));
    assertThat(recipients()).doesNotContain("pencuri@contoh.invalid").hasSize(3);
    for (MimeMessage mail : smtp.getReceivedMessages()) {
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("X-Sisip")).isNull();
      assertThat(mail.getSubject()).contains("Sari Bcc: pencuri");
    }
  }

  @Test
  void whatIsNoAddressIsGivenUpAtOnceAndHoldsUpNothing() throws Exception {
    smtp.start();
    first("50ms");
    Story org = new Story();
    List<String> bad =
        List.of(
            "a@contoh.invalid,b@contoh.invalid",
            "a@contoh.invalid\r\nRCPT TO:<b@contoh.invalid>",
            "Nama <a@contoh.invalid>",
            "@",
            "a b@contoh.invalid");
    Story story = new Story();
    tell(story.submitted(false));
    for (int i = 0; i < bad.size(); i++) {
      Story.tell(
          context.getBean(DirectoryFeed.class),
          List.of(
              org.unit("u" + i, null, "DISTRICT", "Camat"),
              org.official("o" + i, "Camat Contoh", bad.get(i)),
              org.appointed("u" + i, "o" + i)));
      tell(
          story.of(
              "letter-drafted",
              "{\"signatoryUnitId\":\"u%d\",\"signatoryTitle\":\"Camat\"}".formatted(i)));
    }
    for (int i = 0; i < bad.size(); i++) {
      String official = "o" + i;
      NotificationView view = mail(official, is(MailState.GIVEN_UP));
      assertThat(view.mail().attempts()).as(bad.get(i)).isEqualTo(1);
      assertThat(view.mail().lastError()).isNotBlank().doesNotContain("@");
    }
    mail("head-kominfo", is(MailState.SENT));
    mail("head-dinkes", is(MailState.SENT));
    assertThat(recipients())
        .containsExactlyInAnyOrder("dinkes@contoh.invalid", "kominfo@contoh.invalid");
  }

  private static tools.jackson.databind.JsonNode replaced(
      ContractEvent event, String field, String value) {
    var body = (tools.jackson.databind.node.ObjectNode) event.body().deepCopy();
    return body.put(field, value);
  }

  /**
   * @param poll pause of the worker; after 1h it is as if there were none
   */
  private String[] settings(String poll, String lease) {
    return new String[] {
      "--sistem-kerja.mail.transport=smtp",
      "--sistem-kerja.mail.from=sistem-kerja@contoh.invalid",
      "--sistem-kerja.mail.poll=" + poll,
      "--sistem-kerja.mail.lease=" + lease,
      "--sistem-kerja.mail.first-retry=200ms",
      "--sistem-kerja.mail.longest-retry=400ms",
      "--sistem-kerja.mail.most-attempts=1000",
      "--spring.mail.host=127.0.0.1",
      "--spring.mail.port=" + port
    };
  }

  private void first(String poll) throws Exception {
    service =
        TestService.start(
            NotificationService.class, NotificationService.NAME, settings(poll, "5m"));
    context = service.context();
    Story.tell(context.getBean(DirectoryFeed.class), Story.organization());
  }

  /** Stops the service and starts it again, on the stores as it left them. */
  private void again(String lease) {
    context.close();
    List<String> arguments = service.arguments(NotificationService.NAME, "postgresql");
    arguments.addAll(List.of(settings("50ms", lease)));
    context =
        new SpringApplicationBuilder(NotificationService.class)
            .run(arguments.toArray(String[]::new));
  }

  private void tell(ContractEvent... events) {
    var automation = context.getBean(WhenCaseMovesTellThoseConcerned.class);
    List.of(events).forEach(automation::handle);
  }

  /** As a worker does that then dies. */
  @SuppressWarnings("unchecked")
  private void claim(NotificationView view) {
    Capability<NotificationState, NotificationCommand, ?> capability =
        context.getBean("notificationCapability", Capability.class);
    context
        .getBean(Commands.class)
        .require(
            capability.stream(new RegencyCode(Story.REGENCY), view.id()),
            new StartMailAttempt(view.id(), 1, Instant.now()),
            CommandContext.automation(
                "test",
                view.regency(),
                view.matter().caseId().toString(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null));
  }

  @SuppressWarnings("unchecked")
  private List<NotificationView> views() {
    return context.getBean("notificationViews", Views.class).all(Filters.empty());
  }

  /** The last that was told to the employee, once its mail is as it should be. */
  private NotificationView mail(String employee, Predicate<MailView> good) throws Exception {
    return Eventually.get(
        () ->
            views().stream()
                .filter(v -> v.recipient().employee().value().equals(employee))
                .filter(v -> v.mail() != null)
                .max(Comparator.comparing(NotificationView::place))
                .orElse(null),
        v -> v != null && good.test(v.mail()));
  }

  private static Predicate<MailView> is(MailState state) {
    return mail -> mail.state() == state;
  }

  private static boolean isSent(NotificationView view) {
    return view.mail() != null && view.mail().state() == MailState.SENT;
  }

  private List<String> recipients() throws Exception {
    List<String> recipients = new ArrayList<>();
    for (MimeMessage mail : smtp.getReceivedMessages()) {
      Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
          .map(a -> ((jakarta.mail.internet.InternetAddress) a).getAddress())
          .forEach(recipients::add);
    }
    return recipients;
  }

  private List<MimeMessage> received(String address) throws Exception {
    List<MimeMessage> mails = new ArrayList<>();
    for (MimeMessage mail : smtp.getReceivedMessages()) {
      for (Address to : mail.getAllRecipients()) {
        if (((jakarta.mail.internet.InternetAddress) to).getAddress().equals(address)) {
          mails.add(mail);
        }
      }
    }
    return mails;
  }
}
