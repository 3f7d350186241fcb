package id.sistemkerja.assignment.template.domain;

import static id.sistemkerja.assignment.template.domain.Placeholder.ADDRESSEE;
import static id.sistemkerja.assignment.template.domain.Placeholder.ANSWER_DUE;
import static id.sistemkerja.assignment.template.domain.Placeholder.ASSIGNMENT_LETTER;
import static id.sistemkerja.assignment.template.domain.Placeholder.OFFICIAL;
import static id.sistemkerja.assignment.template.domain.Placeholder.OLD_LETTER;
import static id.sistemkerja.assignment.template.domain.Placeholder.ORIGIN_UNIT;
import static id.sistemkerja.assignment.template.domain.Placeholder.OWNER;
import static id.sistemkerja.assignment.template.domain.Placeholder.OWNER_UNIT;
import static id.sistemkerja.assignment.template.domain.Placeholder.PERIOD;
import static id.sistemkerja.assignment.template.domain.Placeholder.POSITION;
import static id.sistemkerja.assignment.template.domain.Placeholder.RECOMMENDER;
import static id.sistemkerja.assignment.template.domain.Placeholder.REGENCY;
import static id.sistemkerja.assignment.template.domain.Placeholder.REQUEST;
import static id.sistemkerja.assignment.template.domain.Placeholder.REVOKED_FROM;
import static id.sistemkerja.assignment.template.domain.Placeholder.SENDER;
import static id.sistemkerja.assignment.template.domain.Placeholder.SIGNATORY;
import static id.sistemkerja.assignment.template.domain.Placeholder.TITLE;
import static id.sistemkerja.assignment.template.domain.TemplateField.ADDRESS;
import static id.sistemkerja.assignment.template.domain.TemplateField.ARRANGEMENTS;
import static id.sistemkerja.assignment.template.domain.TemplateField.CLOSING;
import static id.sistemkerja.assignment.template.domain.TemplateField.CONSIDERATIONS;
import static id.sistemkerja.assignment.template.domain.TemplateField.DIRECTIVE;
import static id.sistemkerja.assignment.template.domain.TemplateField.EMAIL;
import static id.sistemkerja.assignment.template.domain.TemplateField.OPENING;
import static id.sistemkerja.assignment.template.domain.TemplateField.WEBSITE;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.kernel.BilingualText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has a template: which fields it has, and which facts these may and must name. */
public enum TemplateKind {
  /** The paper of every letter and document. */
  LETTERHEAD(
      new BilingualText("Kepala surat", "Letterhead"),
      List.of(ADDRESS, WEBSITE, EMAIL),
      Map.of(),
      Set.of(),
      REGENCY),
  ASSIGNMENT(
      new BilingualText("Surat penugasan", "Assignment letter"),
      Fields.OF_LETTERS,
      Map.of(CONSIDERATIONS, OWNER_UNIT),
      Set.of(Condition.OTHER_UNIT),
      Fields.FACTS_OF_LETTERS),
  /** Where a regulation or a statute demands one instead of the letter. */
  DECREE(
      new BilingualText("Surat keputusan", "Decree"),
      Fields.OF_LETTERS,
      Map.of(CONSIDERATIONS, OWNER_UNIT),
      Set.of(Condition.OTHER_UNIT),
      Fields.FACTS_OF_LETTERS),
  AMENDMENT(
      new BilingualText("Surat perubahan penugasan", "Amendment letter"),
      Fields.OF_LETTERS,
      Map.of(CLOSING, OLD_LETTER),
      Set.of(Condition.OTHER_UNIT),
      Fields.FACTS_OF_CHANGES),
  EXTENSION(
      new BilingualText("Surat perpanjangan penugasan", "Extension letter"),
      Fields.OF_LETTERS,
      Map.of(CLOSING, OLD_LETTER),
      Set.of(Condition.OTHER_UNIT),
      Fields.FACTS_OF_CHANGES),
  REVOCATION(
      new BilingualText("Surat pencabutan penugasan", "Revocation letter"),
      Fields.OF_LETTERS,
      Map.of(CLOSING, OLD_LETTER),
      Set.of(Condition.OTHER_UNIT),
      REGENCY,
      TITLE,
      OFFICIAL,
      POSITION,
      ORIGIN_UNIT,
      OWNER_UNIT,
      OWNER,
      SIGNATORY,
      OLD_LETTER,
      REVOKED_FROM),
  EARLY_FINISH(
      new BilingualText("Surat penyelesaian dini penugasan", "Early finish letter"),
      Fields.OF_LETTERS,
      Map.of(CLOSING, OLD_LETTER),
      Set.of(Condition.OTHER_UNIT),
      Fields.FACTS_OF_CHANGES),
  REQUEST_LETTER(
      new BilingualText("Surat permohonan pelibatan", "Request letter"),
      List.of(OPENING, CLOSING),
      Map.of(OPENING, OFFICIAL),
      Set.of(Condition.ANSWER_DUE),
      REGENCY,
      OFFICIAL,
      POSITION,
      ORIGIN_UNIT,
      OWNER_UNIT,
      SENDER,
      ADDRESSEE,
      ANSWER_DUE),
  APPROVAL(
      new BilingualText("Jawaban: persetujuan pelibatan", "Answer: approval"),
      List.of(OPENING, CLOSING),
      Map.of(OPENING, REQUEST),
      Set.of(Condition.RECOMMENDED),
      REGENCY,
      OFFICIAL,
      POSITION,
      ORIGIN_UNIT,
      OWNER_UNIT,
      SENDER,
      ADDRESSEE,
      REQUEST,
      SIGNATORY,
      RECOMMENDER),
  REFUSAL(
      new BilingualText("Jawaban: penolakan pelibatan", "Answer: refusal"),
      List.of(OPENING, CLOSING),
      Map.of(OPENING, REQUEST),
      Set.of(),
      REGENCY,
      OFFICIAL,
      POSITION,
      ORIGIN_UNIT,
      OWNER_UNIT,
      SENDER,
      ADDRESSEE,
      REQUEST),
  COMPLETION(
      new BilingualText("Surat keterangan selesai penugasan", "Completion note"),
      List.of(OPENING, CLOSING),
      Map.of(OPENING, ASSIGNMENT_LETTER),
      Set.of(),
      REGENCY,
      OFFICIAL,
      POSITION,
      ORIGIN_UNIT,
      OWNER_UNIT,
      OWNER,
      SENDER,
      ASSIGNMENT_LETTER,
      PERIOD);

  /** Named before the constants that share them. */
  private static final class Fields {
    static final List<TemplateField> OF_LETTERS =
        List.of(CONSIDERATIONS, DIRECTIVE, ARRANGEMENTS, CLOSING);
    static final Placeholder[] FACTS_OF_LETTERS = {
      REGENCY, TITLE, OFFICIAL, POSITION, ORIGIN_UNIT, OWNER_UNIT, OWNER, SIGNATORY
    };
    static final Placeholder[] FACTS_OF_CHANGES = {
      REGENCY, TITLE, OFFICIAL, POSITION, ORIGIN_UNIT, OWNER_UNIT, OWNER, SIGNATORY, OLD_LETTER
    };
  }

  private final BilingualText title;
  private final List<TemplateField> fields;
  private final Map<TemplateField, Placeholder> mandatory;
  private final Set<Condition> conditions;
  private final Set<Placeholder> placeholders;

  TemplateKind(
      BilingualText title,
      List<TemplateField> fields,
      Map<TemplateField, Placeholder> mandatory,
      Set<Condition> conditions,
      Placeholder... placeholders) {
    this.title = title;
    this.fields = fields;
    this.mandatory = mandatory;
    this.conditions = conditions;
    this.placeholders = EnumSet.copyOf(Arrays.asList(placeholders));
  }

  public BilingualText title() {
    return title;
  }

  public List<TemplateField> fields() {
    return fields;
  }

  /** Which fact a field must name, whatever its sections leave out. */
  public Map<TemplateField, Placeholder> mandatory() {
    return mandatory;
  }

  public Set<Condition> conditions() {
    return conditions;
  }

  public Set<Placeholder> placeholders() {
    return placeholders;
  }

  public static TemplateKind of(ChangeKind change) {
    return switch (change) {
      case EXTEND -> EXTENSION;
      case AMEND -> AMENDMENT;
      case REVOKE -> REVOCATION;
      case FINISH_EARLY -> EARLY_FINISH;
    };
  }
}
