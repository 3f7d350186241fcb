package id.sistemkerja.assignment.template.domain;

import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.kernel.FieldFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template that was checked.
 *
 * @param version 0 for the built-in one, otherwise the number of the proposal
 */
public final class Template {
  private final TemplateKind kind;
  private final int version;
  private final Map<TemplateField, String> source;
  private final Map<TemplateField, TemplateText> texts;

  private Template(
      TemplateKind kind,
      int version,
      Map<TemplateField, String> source,
      Map<TemplateField, TemplateText> texts) {
    this.kind = kind;
    this.version = version;
    this.source = Map.copyOf(source);
    this.texts = texts;
  }

  /**
   * @throws IllegalArgumentException if the texts have faults: only checked ones are stored
   */
  public static Template of(TemplateKind kind, int version, Map<TemplateField, String> source) {
    List<FieldFault> faults = faults(kind, source);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(kind + "/" + version + ": " + faults);
    }
    Map<TemplateField, TemplateText> texts = new EnumMap<>(TemplateField.class);
    source.forEach((field, text) ->
        texts.put(field, TemplateReader.read(kind, field, field.name(), normal(text)).text()));
    return new Template(kind, version, source, texts);
  }

  public int version() {
    return version;
  }

  /** As it was typed. */
  public Map<TemplateField, String> source() {
    return source;
  }

  /** {@code ASSIGNMENT/3}: what a letter says of where its wording comes from. */
  public String name() {
    return kind + "/" + version;
  }

  /** The field's lines as marked text; none if it is empty. */
  public List<String> marked(TemplateField field, Facts facts) {
    TemplateText text = texts.get(field);
    return text == null ? List.of() : text.marked(facts);
  }

  /** The field in one plain line; empty if it is. */
  public String plain(TemplateField field, Facts facts) {
    TemplateText text = texts.get(field);
    return text == null ? "" : String.join(" ", text.plain(facts));
  }

  /** What is wrong with the texts, by field and position. */
  public static List<FieldFault> faults(TemplateKind kind, Map<TemplateField, String> texts) {
    List<FieldFault> faults = new ArrayList<>();
    texts.keySet().stream()
        .filter(field -> !kind.fields().contains(field))
        .sorted()
        .forEach(field ->
            faults.add(
                FieldFault.of(
                    name(field),
                    "tidak ada pada " + kind.title().id(),
                    "there is no such field in: " + kind.title().en())));
    kind.fields().forEach(field -> faults.addAll(faults(kind, field, texts.get(field))));
    return faults;
  }

  private static List<FieldFault> faults(
      TemplateKind kind, TemplateField field, @Nullable String typed) {
    String name = name(field);
    if (typed == null || FreeText.trimmed(typed) == null) {
      return field.isRequired()
          ? FreeText.faultIfRequired(name, typed, field.longest()).stream().toList()
          : kind.mandatory().containsKey(field)
              ? List.of(misses(name, kind.mandatory().get(field)))
              : List.of();
    }
    List<FieldFault> plain = FreeText.fault(name, typed, field.longest()).stream().toList();
    if (!plain.isEmpty()) {
      return plain;
    }
    TemplateReader.Read read = TemplateReader.read(kind, field, name, normal(typed));
    if (!read.faults().isEmpty()) {
      return read.faults();
    }
    Placeholder mandatory = kind.mandatory().get(field);
    if (mandatory != null && !read.text().alwaysNames(mandatory)) {
      return List.of(misses(name, mandatory));
    }
    return field.isRequired() && !read.text().alwaysSaysSomething()
        ? List.of(
            FieldFault.of(
                name,
                "kosong bila semua bagiannya tidak berlaku",
                "it is empty where none of its sections apply"))
        : List.of();
  }

  private static FieldFault misses(String name, Placeholder mandatory) {
    return FieldFault.of(
        name,
        "harus selalu memuat {{" + mandatory.written() + "}}",
        "must always contain {{" + mandatory.written() + "}}");
  }

  private static String name(TemplateField field) {
    return "texts." + field;
  }

  private static String normal(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').strip();
  }
}
