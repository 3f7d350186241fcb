package id.sistemkerja.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.Story;
import id.sistemkerja.notification.message.domain.Matter;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsIT {
  private static MongoServer server;
  private static MongoClient client;
  private static Texts texts;

  @BeforeAll
  static void start() {
    server = new MongoServer(H2Backend.inMemory());
    server.bind("127.0.0.1", 0);
    client = MongoClients.create("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    RecordCodec codec = new RecordCodec();
    var database = client.getDatabase("texts");
    Views<DirectoryUnit> units =
        new Views<>(database, "units", DirectoryUnit.class, codec).grouped(database, "regency");
    Views<DirectoryOfficial> officials =
        new Views<>(database, "officials", DirectoryOfficial.class, codec);
    Story.tell(new DirectoryFeed("test", units, officials), Story.organization());
    texts =
        new Texts(
            new Directory(units, officials, () -> java.time.LocalDate.of(2026, 3, 2)),
            "https://portal.contoh.invalid");
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsSaidInBothLanguagesWithItsCaseAndNoGapIsLeft(NotificationKind kind) {
    Message full = message(kind, "800/1", LocalDate.of(2026, 3, 9), "<alasan & catatan>");
    Message bare = message(kind, null, null, null);
    for (Message message : new Message[] {full, bare}) {
      String all = message.title() + " " + message.body();
      assertThat(all).contains("Bidang Aptika").doesNotContain("{{", "null", "  ", "&lt;");
      assertThat(message.title().id()).isNotBlank().isNotEqualTo(message.title().en());
      assertThat(message.body().id()).isNotBlank().isNotEqualTo(message.body().en());
      assertThat(message.link()).startsWith("https://portal.contoh.invalid/#/cases/");
      assertThat(texts.mailSubject(message)).hasSizeLessThan(120).doesNotContain("\n");
    }
    boolean hasReason = full.body().id().contains("<alasan & catatan>");
    assertThat(hasReason)
        .isEqualTo(
            switch (kind) {
              case REQUEST_REFUSED,
                  REQUEST_RETURNED,
                  REQUEST_WITHDRAWN,
                  REPORT_RETURNED,
                  APPLICATION_DECLINED,
                  APPLICATION_RETURNED,
                  APPLICATION_WITHDRAWN,
                  PROPOSAL_DECLINED,
                  PROPOSAL_RETURNED,
                  PROPOSAL_WITHDRAWN,
                  LETTER_RETURNED,
                  LETTER_REFUSED,
                  LETTER_WITHDRAWN,
                  CHANGE_RETURNED,
                  CHANGE_REFUSED,
                  CHANGE_WITHDRAWN,
                  ASSIGNMENT_REVOKED ->
                  true;
              default -> false;
            });
  }

  @Test
  void aStepIsCalledByItsNameAndOneThatIsNewerThanTheTextsIsCalledAStep() {
    LocalDate due = LocalDate.of(2026, 3, 9);
    assertThat(message(NotificationKind.STEP_ESCALATED, null, due, null).body().id())
        .startsWith(
            "Langkah berikut terlambat 3 hari kerja pada dr. Sari Contoh: tanda tangan surat"
                + " penugasan, dalam perkara")
        .contains("Batas waktunya 9 Maret 2026.");
    assertThat(message(NotificationKind.STEP_DUE, null, due, null, "A_NEW_STEP").title().en())
        .isEqualTo("Reminder: a step of the case (dr. Sari Contoh)");
  }

  @Test
  void aHeaderIsOneLineWhateverANameContains() {
    assertThat(OneLine.of("Sari\r\nBcc: a@b\u2028c\u0085d\u202ee\u0000f"))
        .isEqualTo("Sari Bcc: a@b c d e f");
    assertThat(OneLine.of("x".repeat(999))).hasSize(200);
    assertThat(OneLine.of(" Ni Luh Sari, S.Kom. ")).isEqualTo("Ni Luh Sari, S.Kom.");
  }

  private static Message message(
      NotificationKind kind, String number, LocalDate dueOn, String reason) {
    return message(kind, number, dueOn, reason, "SIGN_LETTER");
  }

  private static Message message(
      NotificationKind kind, String number, LocalDate dueOn, String reason, String step) {
    return texts.message(
        Recipient.inPerson(new EmployeeId("dokter")),
        new Matter(
            kind,
            UUID.randomUUID(),
            UUID.randomUUID(),
            new EmployeeId("dokter"),
            "Bidang Aptika",
            number,
            dueOn,
            reason,
            new Matter.DueStep(step, null, 3)),
        Texts.EDITION);
  }
}
