package id.sistemkerja.assignment.template.write;

import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.template.Samples;
import id.sistemkerja.assignment.template.Templates;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateCommand;
import id.sistemkerja.assignment.template.domain.TemplateCommand.ProposeTemplate;
import id.sistemkerja.assignment.template.domain.TemplateCommand.PublishTemplate;
import id.sistemkerja.assignment.template.domain.TemplateDecider;
import id.sistemkerja.assignment.template.domain.TemplateEvent;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplateProposed;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplatePublished;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.assignment.template.domain.TemplateProblems;
import id.sistemkerja.assignment.template.domain.TemplateState;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/templates")
@Tag(name = "templates", description = "How the regency words its letters")
final class TemplateApi {
  private static final String ADMIN = "regency-admin";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<TemplateState, TemplateCommand, TemplateEvent> capability;
  private final Templates templates;
  private final Samples samples;
  private final Clock clock;
  private final ZoneId zone;

  TemplateApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<TemplateState, TemplateCommand, TemplateEvent> capability,
      Templates templates,
      Samples samples,
      Clock clock,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.capability = capability;
    this.templates = templates;
    this.samples = samples;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * A kind of letter.
   *
   * @param inForce version that letters are drafted with now; 0 is the built-in one
   * @param latest version that was proposed last
   */
  record Summary(TemplateKind kind, BilingualText title, int inForce, int latest) {}

  record Summaries(List<Summary> items) {}

  @GetMapping
  @Operation(summary = "What has a template (roles regency-admin, inspector)")
  Summaries all(Caller caller) {
    mayRead(caller);
    Instant now = clock.instant();
    return new Summaries(
        Stream.of(TemplateKind.values())
            .map(kind ->
                new Summary(
                    kind,
                    kind.title(),
                    templates.inForce(caller.regency(), kind, now).version(),
                    templates.state(caller.regency(), kind).latest()))
            .toList());
  }

  /**
   * A field of a template.
   *
   * @param shape LINE (one line without markup), POINTS (one a line) or PARAGRAPHS (one a line)
   * @param mustName a placeholder that it must always contain
   */
  record Field(
      TemplateField name,
      TemplateField.Shape shape,
      boolean required,
      int longest,
      @Nullable String mustName) {}

  /**
   * What may stand in double braces.
   *
   * @param within the section in which alone it may stand
   */
  record Known(String written, BilingualText meaning, @Nullable String within) {}

  /**
   * A template.
   *
   * @param texts of the version that is in force
   * @param placeholders as {@code {{written}}}
   * @param sections as {@code {{#written}}…{{/written}}}, with {@code ^} for the contrary
   */
  record View(
      TemplateKind kind,
      BilingualText title,
      int inForce,
      int latest,
      Map<TemplateField, String> texts,
      List<Field> fields,
      List<Known> placeholders,
      List<Known> sections) {}

  @GetMapping("/{kind}")
  @Operation(
      summary = "The template in force, and what may stand in it (roles regency-admin, inspector)")
  ResponseEntity<View> one(@PathVariable TemplateKind kind, Caller caller) {
    mayRead(caller);
    Template template = templates.inForce(caller.regency(), kind, clock.instant());
    TemplateState state = templates.state(caller.regency(), kind);
    return ResponseEntity.ok()
        .eTag(Answers.tag(state.versions().size() + state.publications().size()))
        .body(
            new View(
                kind,
                kind.title(),
                template.version(),
                state.latest(),
                template.source(),
                kind.fields().stream().map(field -> field(kind, field)).toList(),
                kind.placeholders().stream()
                    .map(p ->
                        new Known(
                            p.written(),
                            new BilingualText(p.indonesian(), p.english()),
                            p.onlyIf() == null ? null : p.onlyIf().written()))
                    .toList(),
                kind.conditions().stream()
                    .sorted()
                    .map(c ->
                        new Known(
                            c.written(), new BilingualText(c.indonesian(), c.english()), null))
                    .toList()));
  }

  private static Field field(TemplateKind kind, TemplateField field) {
    return new Field(
        field,
        field.shape(),
        field.isRequired(),
        field.longest(),
        kind.mandatory().containsKey(field) ? kind.mandatory().get(field).written() : null);
  }

  /**
   * Another text.
   *
   * @param basedOn the last version that its author saw; 0 if there is only the built-in one
   * @param texts by field; a field that is absent is empty
   */
  record NewVersion(
      @Nullable Integer basedOn,
      @Nullable Map<TemplateField, @Nullable String> texts,
      @Nullable String note) {}

  @PostMapping("/{kind}/versions")
  @Operation(
      summary = "Propose another text (role regency-admin)",
      description = "It is not used before it is published. Of two who propose at once, one wins.")
  ResponseEntity<Receipt> propose(
      @PathVariable TemplateKind kind, @RequestBody NewVersion body, Caller caller) {
    Actor admin = admin(caller);
    return Answers.done(
        kind,
        commands.send(
            templates.stream(caller.regency(), kind),
            new ProposeTemplate(
                admin,
                clock.instant(),
                kind,
                required(body.basedOn(), "basedOn"),
                texts(body.texts()),
                body.note()),
            caller.context("template-" + kind, admin, null)));
  }

  /**
   * A version in the history.
   *
   * @param publications from which days it was and will be used
   */
  record Version(
      int version,
      Map<TemplateField, String> texts,
      @Nullable String note,
      String by,
      Instant at,
      List<Publication> publications) {}

  record Publication(LocalDate from, String by, Instant at) {}

  /**
   * All versions, the newest first.
   *
   * @param builtIn publications of version 0, which undo the regency's own
   */
  record History(
      TemplateKind kind, int inForce, List<Version> versions, List<Publication> builtIn) {}

  @GetMapping("/{kind}/versions")
  @Operation(
      summary =
          "All versions of a template and their publications (roles regency-admin, inspector)")
  History history(@PathVariable TemplateKind kind, Caller caller) {
    mayRead(caller);
    Map<Integer, List<Publication>> published = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    var told = streams.told(capability, templates.stream(caller.regency(), kind));
    for (var each : told) {
      if (each.event() instanceof TemplatePublished e) {
        published
            .computeIfAbsent(e.version(), any -> new ArrayList<>())
            .add(new Publication(e.from(), each.envelope().actor().name(), e.publishedAt()));
      }
    }
    for (var each : told.reversed()) {
      if (each.event() instanceof TemplateProposed e) {
        versions.add(
            new Version(
                e.version(),
                e.texts(),
                e.note(),
                each.envelope().actor().name(),
                each.envelope().occurredAt(),
                published.getOrDefault(e.version(), List.of())));
      }
    }
    return new History(
        kind,
        templates.inForce(caller.regency(), kind, clock.instant()).version(),
        versions,
        published.getOrDefault(0, List.of()));
  }

  /**
   * From when a version is used.
   *
   * @param version 0 to return to the built-in one; an older one takes back what came after it
   * @param from today or later, at most a year ahead
   */
  record NewPublication(@Nullable Integer version, @Nullable LocalDate from) {}

  @PostMapping("/{kind}/publications")
  @Operation(
      summary = "Use a version from a day on (role regency-admin)",
      description =
          "Letters that are drafted from then on are worded by it; a letter keeps the version with"
              + " which it was drafted.")
  ResponseEntity<Receipt> publish(
      @PathVariable TemplateKind kind, @RequestBody NewPublication body, Caller caller) {
    Actor admin = admin(caller);
    return Answers.done(
        kind,
        commands.send(
            templates.stream(caller.regency(), kind),
            new PublishTemplate(
                admin,
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), zone),
                kind,
                required(body.version(), "version"),
                required(body.from(), "from")),
            caller.context("template-" + kind, admin, null)));
  }

  /** A text to look at; it is not kept. */
  record Sketch(@Nullable Map<TemplateField, @Nullable String> texts) {}

  @PostMapping(path = "/{kind}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(
      summary = "A text as PDF, about an invented person (role regency-admin)",
      description = "It checks the text as a proposal does, and keeps nothing.")
  ResponseEntity<byte[]> sketch(
      @PathVariable TemplateKind kind, @RequestBody Sketch body, Caller caller) {
    admin(caller);
    Map<TemplateField, String> texts = texts(body.texts());
    TemplateDecider.theTextsAreATemplate(kind, texts)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    return pdf(kind, Template.of(kind, 0, texts), caller);
  }

  @GetMapping(
      path = "/{kind}/versions/{version}/preview",
      produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(
      summary = "A version as PDF, about an invented person (roles regency-admin, inspector)")
  ResponseEntity<byte[]> preview(
      @PathVariable TemplateKind kind, @PathVariable int version, Caller caller) {
    mayRead(caller);
    if (version < 0 || version > templates.state(caller.regency(), kind).latest()) {
      throw new RefusedException(TemplateProblems.NOT_FOUND);
    }
    return pdf(kind, templates.version(caller.regency(), kind, version), caller);
  }

  private ResponseEntity<byte[]> pdf(TemplateKind kind, Template template, Caller caller) {
    Instant now = clock.instant();
    byte[] pdf =
        switch (samples.of(caller.regency(), kind, template, now)) {
          case Samples.Letter letter -> LetterPdf.render(letter.document());
          case Samples.Recorded recorded -> LetterPdf.render(recorded.document());
        };
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename("contoh-" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".pdf")
                .build()
                .toString())
        .body(pdf);
  }

  private static void mayRead(Caller caller) {
    if (!caller.has("inspector")) {
      caller.requireRole(ADMIN);
    }
  }

  /** The caller as the regency's administrator, which is a role and no office. */
  private static Actor admin(Caller caller) {
    caller.requireRole(ADMIN);
    return new Actor(caller.employee(), caller.name(), "Admin Kabupaten", null, null);
  }

  /** A field that is null is as one that is absent. */
  private static Map<TemplateField, String> texts(
      @Nullable Map<TemplateField, @Nullable String> given) {
    Map<TemplateField, String> texts = new HashMap<>();
    required(given, "texts")
        .forEach((field, text) -> {
          if (text != null && !text.isBlank()) {
            texts.put(field, text);
          }
        });
    return texts;
  }

  private static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS, FieldFault.of(field, "wajib diisi", "is required")));
    }
    return value;
  }
}
