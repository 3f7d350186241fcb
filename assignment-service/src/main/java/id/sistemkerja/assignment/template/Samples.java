package id.sistemkerja.assignment.template;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.document.LetterDocument;
import id.sistemkerja.assignment.letter.document.LetterDocument.Change;
import id.sistemkerja.assignment.letter.document.LetterTitle;
import id.sistemkerja.assignment.letter.document.RecordedDocument;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Line;
import id.sistemkerja.assignment.letter.domain.LetterForm;
import id.sistemkerja.assignment.letter.style.LetterStyles;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.template.domain.Condition;
import id.sistemkerja.assignment.template.domain.Facts;
import id.sistemkerja.assignment.template.domain.Placeholder;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a template looks like, on people, units and dates that are plainly invented. */
public final class Samples {
  private static final String OFFICIAL = "Contoh Pegawai, S.Contoh.";
  private static final String POSITION = "Jabatan Contoh Ahli Muda";
  private static final String OWNER_UNIT = "Bidang Contoh Satu, Dinas Contoh Pertama";
  private static final String ORIGIN_UNIT = "Bidang Contoh Dua, Dinas Contoh Kedua";
  private static final String OWNER = "Kepala Bidang Contoh Satu";
  private static final String ORIGIN_HEAD = "Kepala Bidang Contoh Dua";
  private static final String SIGNATORY = "Kepala Dinas Contoh Kedua";
  private static final String NUMBER = "000/000/CONTOH/2026";
  private static final Nip NIP = new Nip("199001312015021001", Nip.Kind.PNS);
  private static final AgreedWork WORK =
      new AgreedWork(
          "menyusun bahan contoh untuk target kinerja contoh",
          "satu dokumen contoh yang dapat diperiksa",
          new EffectivePeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 26)));
  private static final LocalDate LATER = LocalDate.of(2027, 6, 30);
  private static final LocalDate EARLIER = LocalDate.of(2027, 1, 29);

  private final Templates templates;
  private final RegencyStyles styles;
  private final String publicUrl;
  private final ZoneId zone;

  public Samples(Templates templates, RegencyStyles styles, String publicUrl, ZoneId zone) {
    this.templates = templates;
    this.styles = styles;
    this.publicUrl = publicUrl;
    this.zone = zone;
  }

  /** What is printed. */
  public sealed interface Sample {}

  public record Letter(LetterDocument document) implements Sample {}

  public record Recorded(RecordedDocument document) implements Sample {}

  /**
   * A letter as this template makes it; for a letterhead, an assignment letter on that paper.
   *
   * @param now for the letterhead, or the letter, that the template does not make
   */
  public Sample of(RegencyCode regency, TemplateKind kind, Template template, Instant now) {
    Templates.Paper paper =
        kind == TemplateKind.LETTERHEAD
            ? templates.paper(regency, template)
            : templates.paper(regency, now);
    LetterStyles.Style style = styles.of(regency);
    return switch (kind) {
      case LETTERHEAD ->
          letter(
              regency,
              style,
              paper,
              templates.inForce(regency, TemplateKind.ASSIGNMENT, now),
              null,
              false);
      case DECREE -> letter(regency, style, paper, template, null, true);
      case ASSIGNMENT -> letter(regency, style, paper, template, null, false);
      case EXTENSION -> letter(regency, style, paper, template, ChangeKind.EXTEND, false);
      case AMENDMENT -> letter(regency, style, paper, template, ChangeKind.AMEND, false);
      case REVOCATION -> letter(regency, style, paper, template, ChangeKind.REVOKE, false);
      case EARLY_FINISH -> letter(regency, style, paper, template, ChangeKind.FINISH_EARLY, false);
      case REQUEST_LETTER, APPROVAL, REFUSAL, COMPLETION ->
          recorded(kind, style, paper, template, now);
    };
  }

  private Facts facts(LetterStyles.Style style, String title) {
    return new Facts()
        .with(Placeholder.REGENCY, style.regency())
        .with(Placeholder.TITLE, title.toLowerCase(Locale.ROOT))
        .with(Placeholder.OFFICIAL, OFFICIAL)
        .with(Placeholder.POSITION, POSITION)
        .with(Placeholder.ORIGIN_UNIT, ORIGIN_UNIT)
        .with(Placeholder.OWNER_UNIT, OWNER_UNIT)
        .with(Placeholder.OWNER, OWNER)
        .with(Placeholder.SIGNATORY, SIGNATORY)
        .with(Placeholder.OLD_LETTER, oldLetter(style))
        .with(Placeholder.REVOKED_FROM, IndonesianDates.written(EARLIER))
        .with(Placeholder.ASSIGNMENT_LETTER, oldLetter(style))
        .with(Placeholder.PERIOD, IndonesianDates.written(WORK.period()))
        .with(Placeholder.REQUEST, "permohonan " + OWNER + " tanggal 2 November 2026")
        .withIfPresent(Placeholder.ANSWER_DUE, "16 November 2026")
        .withIfPresent(Placeholder.RECOMMENDER, SIGNATORY)
        .when(Condition.OTHER_UNIT, true);
  }

  private static String oldLetter(LetterStyles.Style style) {
    return "%s Nomor %s tanggal 24 November 2026"
        .formatted(LetterTitle.inWords(style.title()), NUMBER);
  }

  private Sample letter(
      RegencyCode regency,
      LetterStyles.Style style,
      Templates.Paper paper,
      Template template,
      @Nullable ChangeKind change,
      boolean decree) {
    String title =
        decree
            ? styles.decreeTitle(SIGNATORY)
            : change == null ? style.title() : styles.changeTitle(regency, change, style.title());
    Facts facts = facts(style, title);
    AgreedWork after = changed(change);
    return new Letter(
        new LetterDocument(
            head(paper),
            title,
            template.marked(TemplateField.CONSIDERATIONS, facts),
            List.of("Peraturan Bupati contoh, Pasal 0", "Persetujuan " + ORIGIN_HEAD),
            template.plain(TemplateField.DIRECTIVE, facts),
            new LetterDocument.AssignedOfficial(
                OFFICIAL, NIP, "Penata (III/c)", POSITION, ORIGIN_UNIT),
            new LetterDocument.Task(
                after.purpose(), after.expectedResult(), OWNER_UNIT, after.period()),
            new LetterDocument.Reporting(
                OWNER, new Citation("Peraturan Bupati contoh", "Pasal 0", "LAP-1")),
            template.marked(TemplateField.ARRANGEMENTS, facts),
            style.place(),
            new LetterDocument.Standing.Draft(NUMBER),
            new LetterDocument.Signatory(
                SIGNATORY, null, "Contoh Pejabat, M.Contoh.", "Pembina Utama Muda", NIP),
            List.of(OWNER, ORIGIN_HEAD),
            url(),
            change == null
                ? null
                : Change.of(
                    WORK, after, change == ChangeKind.REVOKE ? EARLIER : null, "alasan contoh"),
            decree ? LetterForm.DECREE : null,
            new LetterDocument.Wording(
                template.name(),
                paper.template(),
                change == null ? null : "atas " + oldLetter(style),
                template.marked(TemplateField.CLOSING, facts))));
  }

  private static AgreedWork changed(@Nullable ChangeKind change) {
    return switch (change) {
      case null -> WORK;
      case REVOKE -> WORK;
      case EXTEND ->
          new AgreedWork(
              WORK.purpose(),
              WORK.expectedResult(),
              new EffectivePeriod(WORK.period().from(), LATER));
      case FINISH_EARLY ->
          new AgreedWork(
              WORK.purpose(),
              WORK.expectedResult(),
              new EffectivePeriod(WORK.period().from(), EARLIER));
      case AMEND ->
          new AgreedWork("menyusun dan menguji bahan contoh", WORK.expectedResult(), WORK.period());
    };
  }

  private Sample recorded(
      TemplateKind kind,
      LetterStyles.Style style,
      Templates.Paper paper,
      Template template,
      Instant now) {
    boolean asks = kind == TemplateKind.REQUEST_LETTER;
    String sender = asks || kind == TemplateKind.COMPLETION ? OWNER : ORIGIN_HEAD;
    String addressee = asks ? ORIGIN_HEAD : OWNER;
    Facts facts =
        facts(style, styles.documentTitle(kind))
            .with(Placeholder.SENDER, sender)
            .with(Placeholder.ADDRESSEE, addressee);
    return new Recorded(
        new RecordedDocument(
            head(paper),
            styles.documentTitle(kind),
            style.place(),
            LocalDate.ofInstant(now, zone),
            kind == TemplateKind.COMPLETION
                ? null
                : new RecordedDocument.Addressee(addressee, asks ? ORIGIN_UNIT : OWNER_UNIT),
            template.marked(TemplateField.OPENING, facts),
            List.of(
                new RecordedDocument.Part(
                    null,
                    List.of(
                        new Line("Nama", OFFICIAL),
                        new Line("Jabatan", POSITION),
                        new Line("Maksud dan tujuan", WORK.purpose()),
                        new Line("Hasil yang diharapkan", WORK.expectedResult()),
                        new Line("Jangka waktu", IndonesianDates.written(WORK.period()))))),
            template.marked(TemplateField.CLOSING, facts),
            new RecordedDocument.Sender(sender, null, "Contoh Pejabat, M.Contoh.", NIP),
            "Contoh; tidak ada yang tercatat.",
            List.of(SIGNATORY),
            url(),
            template.name(),
            paper.template(),
            true));
  }

  private static LetterDocument.Letterhead head(Templates.Paper paper) {
    return new LetterDocument.Letterhead(
        paper.government(), "DINAS CONTOH KEDUA", paper.address(), paper.website(), paper.email());
  }

  private String url() {
    return publicUrl + "/verify/contoh";
  }
}
