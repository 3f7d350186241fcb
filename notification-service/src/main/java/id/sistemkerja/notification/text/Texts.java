package id.sistemkerja.notification.text;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.Matter;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Puts notifications into words, Indonesian first. Names come from the directory at the moment of
 * reading or sending, and from nowhere else.
 */
public final class Texts {
  /** The edition in which new notifications are told. */
  public static final int EDITION = 1;

  private static final Mustache.Compiler PLAIN =
      Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
  private static final Locale INDONESIAN = Locale.of("id");

  private record Bilingual(Template id, Template en) {
    BilingualText with(Map<String, @Nullable Object> id, Map<String, @Nullable Object> en) {
      return new BilingualText(this.id.execute(id), this.en.execute(en));
    }
  }

  private record Told(Bilingual title, Bilingual body) {}

  /** One file of texts. */
  private record Edition(
      Map<NotificationKind, Told> kinds,
      Map<String, BilingualText> steps,
      Bilingual office,
      Bilingual insteadOf,
      Bilingual greeting,
      Bilingual link,
      Bilingual footer) {
    /** A step that is newer than the texts is called a step. */
    BilingualText step(String kind) {
      BilingualText name = steps.get(kind);
      return name != null ? name : Objects.requireNonNull(steps.get("OTHER"), "no other step");
    }
  }

  private final Map<Integer, Edition> editions = new HashMap<>();
  private final Directory directory;
  private final String publicUrl;

  /**
   * @param publicUrl the portal's address as people see it
   */
  public Texts(Directory directory, String publicUrl) {
    this.directory = directory;
    this.publicUrl = publicUrl;
    for (int edition = 1; edition <= EDITION; edition++) {
      editions.put(edition, load("texts-" + edition + ".yaml"));
    }
  }

  /** The notification as its recipient reads it in the portal. */
  public Message message(Recipient recipient, Matter matter, int edition) {
    Edition texts = edition(edition);
    Map<String, @Nullable Object> id = values(recipient, matter, INDONESIAN);
    Map<String, @Nullable Object> en = values(recipient, matter, Locale.ENGLISH);
    Matter.DueStep step = matter.step();
    if (step != null) {
      BilingualText name = texts.step(step.step());
      id.put("step", name.id());
      en.put("step", name.en());
    }
    Told told = Objects.requireNonNull(texts.kinds().get(matter.kind()), "a kind without texts");
    return new Message(
        told.title().with(id, en),
        told.body().with(id, en),
        office(texts, recipient, id, en),
        publicUrl + "/#/cases/" + matter.caseId());
  }

  /** The subject of the mail: the title, in one line. */
  public String mailSubject(Message message) {
    return OneLine.of(message.title().id());
  }

  /** The text of the mail: Indonesian, then English. */
  public String mailBody(Recipient recipient, Message message, int edition) {
    Edition texts = edition(edition);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("recipient", OneLine.of(name(recipient.employee())));
    values.put("link", message.link());
    BilingualText greeting = texts.greeting().with(values, values);
    BilingualText link = texts.link().with(values, values);
    BilingualText footer = texts.footer().with(values, values);
    BilingualText office = message.office();
    return String.join(
        "\n\n",
        part(greeting.id(), message.body().id(), office == null ? null : office.id(), link.id()),
        footer.id(),
        "-- English --",
        part(greeting.en(), message.body().en(), office == null ? null : office.en(), link.en()),
        footer.en() + "\n");
  }

  private static String part(String greeting, String body, @Nullable String office, String link) {
    return greeting + "\n\n" + body + (office == null ? "" : "\n\n" + office) + "\n\n" + link;
  }

  private static @Nullable BilingualText office(
      Edition texts,
      Recipient recipient,
      Map<String, @Nullable Object> id,
      Map<String, @Nullable Object> en) {
    if (recipient.office() == null) {
      return null;
    }
    BilingualText office = texts.office().with(id, en);
    if (recipient.insteadOf() == null) {
      return office;
    }
    BilingualText instead = texts.insteadOf().with(id, en);
    return new BilingualText(office.id() + " " + instead.id(), office.en() + " " + instead.en());
  }

  private Map<String, @Nullable Object> values(Recipient recipient, Matter matter, Locale locale) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("official", name(matter.officialId()));
    values.put("ownerUnit", matter.ownerUnitName());
    values.put("letterNumber", Objects.toString(matter.letterNumber(), "–"));
    values.put("dueOn", matter.dueOn() == null ? null : written(matter.dueOn(), locale));
    values.put("reason", matter.reason());
    Matter.DueStep step = matter.step();
    values.put(
        "who",
        step == null || step.officeTitle() == null
            ? name(matter.officialId())
            : step.officeTitle());
    values.put("lateDays", step == null ? 0 : step.lateWorkingDays());
    ActingMandate mandate = recipient.mandate();
    values.put("mandate", mandate == null ? null : mandate.number());
    if (recipient.office() != null) {
      String acting =
          mandate == null
              ? ""
              : switch (mandate.capacity()) {
                case PLT -> "Plt. ";
                case PLH -> "Plh. ";
                case SUCCESSOR -> "Penerus ";
                case NEXT_LEVEL -> "";
                case DELEGATE -> "a.n. ";
              };
      values.put("office", acting + recipient.office().title());
    }
    values.put("vacant", recipient.insteadOf() == null ? null : recipient.insteadOf().title());
    return values;
  }

  private static String written(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  private String name(@Nullable EmployeeId employee) {
    return employee == null
        ? ""
        : directory.official(employee).map(DirectoryOfficial::name).orElse(employee.value());
  }

  private Edition edition(int edition) {
    return Objects.requireNonNull(editions.get(edition), () -> "no texts of edition " + edition);
  }

  private static Edition load(String file) {
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
      Map<?, ?> all =
          (Map<?, ?>)
              new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
      Map<?, ?> told = part(all, "kinds");
      Map<NotificationKind, Told> kinds = new EnumMap<>(NotificationKind.class);
      for (NotificationKind kind : NotificationKind.values()) {
        Map<?, ?> texts = part(told, kind.name());
        kinds.put(kind, new Told(bilingual(texts, "title"), bilingual(texts, "body")));
      }
      Map<String, BilingualText> steps = new HashMap<>();
      Map<?, ?> named = part(all, "steps");
      for (Object step : named.keySet()) {
        steps.put(step.toString(), bilingual(named, step.toString()).with(Map.of(), Map.of()));
      }
      Map<?, ?> mail = part(all, "mail");
      return new Edition(
          kinds,
          steps,
          bilingual(all, "office"),
          bilingual(all, "insteadOf"),
          bilingual(mail, "greeting"),
          bilingual(mail, "link"),
          bilingual(mail, "footer"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> part(Map<?, ?> all, String name) {
    return (Map<?, ?>) Objects.requireNonNull(all.get(name), () -> "no texts: " + name);
  }

  private static Bilingual bilingual(Map<?, ?> all, String name) {
    Map<?, ?> texts = part(all, name);
    return new Bilingual(template(texts, name, "id"), template(texts, name, "en"));
  }

  private static Template template(Map<?, ?> texts, String name, String language) {
    Object text = Objects.requireNonNull(texts.get(language), () -> name + ": no " + language);
    return PLAIN.compile(text.toString());
  }
}
