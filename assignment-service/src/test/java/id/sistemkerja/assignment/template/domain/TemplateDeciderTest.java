package id.sistemkerja.assignment.template.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.template.domain.TemplateCommand.ProposeTemplate;
import id.sistemkerja.assignment.template.domain.TemplateCommand.PublishTemplate;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplateProposed;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplatePublished;
import id.sistemkerja.assignment.template.domain.TemplateState.Publication;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.FieldFault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateDeciderTest {
  private static final TemplateDecider DECIDER = new TemplateDecider();
  private static final Actor ADMIN = new Actor(null, "Contoh Admin", "Admin Kabupaten", null, null);
  private static final TemplateKind KIND = TemplateKind.REVOCATION;
  private static final Map<TemplateField, String> TEXTS =
      Map.of(
          TemplateField.DIRECTIVE, "MENCABUT PENUGASAN",
          TemplateField.CLOSING, "Maka {{surat_lama}} tidak berlaku.");

  private static ProposeTemplate propose(int basedOn, Map<TemplateField, String> texts) {
    return new ProposeTemplate(ADMIN, NOW, KIND, basedOn, texts, null);
  }

  private static PublishTemplate publish(int version, LocalDate from) {
    return new PublishTemplate(ADMIN, NOW, TODAY, KIND, version, from);
  }

  @Test
  void aProposalIsTheNextVersionAndAPublicationSaysFromWhenItHolds() {
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS))
        .when(publish(1, TODAY))
        .then()
        .events(new TemplatePublished(KIND, 1, TODAY, NOW));
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS), propose(1, TEXTS))
        .when(propose(2, TEXTS))
        .then()
        .events(new TemplateProposed(KIND, 3, TEXTS, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void ofTwoWhoProposeOnTheSameVersionTheSecondIsRefused(int basedOn) {
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS))
        .when(propose(basedOn, TEXTS))
        .thenRefused(TemplateProblems.CHANGED_MEANWHILE)
        .atFields("basedOn");
  }

  @ParameterizedTest
  @CsvSource({"-1,false", "0,true", "365,true", "366,false"})
  void aPublicationHoldsFromTodayToAYearAhead(int days, boolean accepted) {
    Scenario.Outcome outcome =
        Scenario.of(DECIDER).given(propose(0, TEXTS)).when(publish(1, TODAY.plusDays(days)));
    if (accepted) {
      outcome.then();
    } else {
      outcome
          .thenRefused(id.sistemkerja.assignment.domain.StepProblems.INVALID_CONTENT)
          .atFields("from");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void onlyAVersionThatThereIsIsPublished(int version) {
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS))
        .when(publish(version, TODAY))
        .thenRefused(TemplateProblems.NOT_FOUND);
  }

  @Test
  void theSamePublicationTwiceIsRefusedAndAnOlderVersionTakesBackTheNewer() {
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS), publish(1, TODAY))
        .when(publish(1, TODAY))
        .thenRefused(TemplateProblems.ALREADY_PUBLISHED);
    Scenario.of(DECIDER)
        .given(propose(0, TEXTS), publish(1, TODAY))
        .when(publish(0, TODAY))
        .then()
        .events(new TemplatePublished(KIND, 0, TODAY, NOW));
  }

  @ParameterizedTest(name = "on day {0} at {1} min: version {2}")
  @CsvSource({
    "0, -1, 0",
    "0, 0, 1",
    "4, 5, 1",
    "5, 5, 2",
    "9, 5, 2",
    // made later, for an earlier day: until the next day's comes
    "3, 11, 3",
    "5, 11, 2",
    "20, 11, 0"
  })
  void ofThePublicationsKnownByThenTheOneFromTheLatestDayHolds(int day, int minute, int version) {
    TemplateState state =
        new TemplateState(
            List.of(),
            List.of(
                new Publication(1, TODAY, NOW),
                new Publication(2, TODAY.plusDays(5), NOW.plus(Duration.ofMinutes(1))),
                new Publication(3, TODAY.plusDays(2), NOW.plus(Duration.ofMinutes(10))),
                new Publication(1, TODAY.plusDays(20), NOW.plus(Duration.ofMinutes(2))),
                new Publication(0, TODAY.plusDays(20), NOW.plus(Duration.ofMinutes(3)))));
    assertThat(state.inForce(NOW.plus(Duration.ofMinutes(minute)), TODAY.plusDays(day)))
        .isEqualTo(version);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{{surat_lama}} {{tidak_ada}} | 1 | 16",
        "{{surat_lama}} {{batas_jawaban}} | 1 | 16",
        "{{surat_lama}} {{#unit_lain}}a | 1 | 16",
        "{{surat_lama}} {{/unit_lain}}a | 1 | 16",
        "{{surat_lama}} {{#unit_lain}}{{/ada_rekomendasi}}{{/unit_lain}} | 1 | 30",
        "{{surat_lama}} {{#ada_rekomendasi}}a{{/ada_rekomendasi}} | 1 | 16",
        "{{surat_lama}} {{ | 1 | 16",
        "{{surat_lama}} }} | 1 | 16",
        "{{surat_lama}} {{{judul_surat}}} | 1 | 16",
        "{{surat_lama}} {{&judul_surat}} | 1 | 16",
        "{{surat_lama}} {{>paper}} | 1 | 16",
        "{{surat_lama}} {{=<% %>=}} | 1 | 16",
        "{{surat_lama}} {{!catatan}} | 1 | 16",
        "{{surat_lama}} {{}} | 1 | 16",
        "{{surat_lama}}~a <script>alert(1)</script> | 2 | 3",
        "{{surat_lama}}~<img src='http://x'/> | 2 | 1",
        "{{surat_lama}}~<b onclick='x'>a</b> | 2 | 1",
        "{{surat_lama}}~<a href='http://x'>a</a> | 2 | 1",
        "{{surat_lama}}~<!-- x --> | 2 | 1",
        "{{surat_lama}}~<![CDATA[x]]> | 2 | 1",
        "{{surat_lama}}~<?php x ?> | 2 | 1",
        "{{surat_lama}}~3 < 4 | 2 | 3",
        "{{surat_lama}}~<b>a | 2 | 1",
        "{{surat_lama}}~<b>a~b</b> | 2 | 1",
        "{{surat_lama}}~a</i> | 2 | 2",
        "{{surat_lama}}~<b><i>a</b></i> | 2 | 8",
        "{{surat_lama}}~{{#unit_lain}}<b>a{{/unit_lain}}</b> | 2 | 15",
        "<b>{{#unit_lain}}a</b>{{/unit_lain}} {{surat_lama}} | 1 | 19",
        "😀 {{x}} {{surat_lama}} | 1 | 3"
      })
  void whatCannotStandInATemplateIsNamedByLineAndColumn(String text, int line, int column) {
    List<FieldFault> faults = faults(text.replace('~', '\n'));
    assertThat(faults).isNotEmpty();
    assertThat(faults.getFirst().field()).isEqualTo("texts.CLOSING");
    assertThat(faults.getFirst().fault().id())
        .startsWith("baris " + line + ", kolom " + column + ": ");
    assertThat(faults.getFirst().fault().en())
        .startsWith("line " + line + ", column " + column + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tanpa rujukan.",
        "{{#unit_lain}}{{surat_lama}}{{/unit_lain}}",
        "{{^unit_lain}}{{surat_lama}}{{/unit_lain}}",
        "{{#unit_lain}}{{^unit_lain}}{{surat_lama}}{{/unit_lain}}{{/unit_lain}}"
      })
  void whatMustBeNamedMustBeNamedWhicheverSectionIsThere(String text) {
    assertThat(faults(text))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.fault().id()).isEqualTo("harus selalu memuat {{surat_lama}}"));
    assertThat(
            faults(
                "{{#unit_lain}}{{surat_lama}}{{/unit_lain}}{{^unit_lain}}<b>{{surat_lama}}</b>{{/unit_lain}}"))
        .isEmpty();
  }

  @Test
  void aFieldThatIsRequiredIsNeverEmptyAndAnotherKindsFieldIsNone() {
    Map<TemplateField, String> texts = new HashMap<>(TEXTS);
    texts.put(TemplateField.DIRECTIVE, "{{#unit_lain}}MENCABUT{{/unit_lain}}");
    texts.put(TemplateField.OPENING, "x");
    assertThat(Template.faults(KIND, texts))
        .extracting(FieldFault::field)
        .containsExactly("texts.OPENING", "texts.DIRECTIVE");
    assertThat(Template.faults(KIND, Map.of()))
        .extracting(FieldFault::field)
        .containsExactly("texts.DIRECTIVE", "texts.CLOSING");
  }

  @Test
  void aTextIsNoLongerThanItsFieldAndALineIsOneLineWithoutMarkup() {
    assertThat(faults("{{surat_lama}}" + "x".repeat(1986))).isEmpty();
    assertThat(faults("{{surat_lama}}" + "x".repeat(1987))).hasSize(1);
    assertThat(
            Template.faults(
                KIND,
                Map.of(TemplateField.DIRECTIVE, "A\nB", TemplateField.CLOSING, "{{surat_lama}}")))
        .singleElement()
        .satisfies(f -> assertThat(f.fault().en()).endsWith("one line only"));
    assertThat(
            Template.faults(
                KIND,
                Map.of(
                    TemplateField.DIRECTIVE, "<b>A</b>", TemplateField.CLOSING, "{{surat_lama}}")))
        .isNotEmpty();
  }

  @Test
  void factsAreTextWhateverTheyContain() {
    Facts facts =
        new Facts()
            .with(Placeholder.OLD_LETTER, "A & <b>B</b> {{judul_surat}}\nC")
            .when(Condition.OTHER_UNIT, false);
    Template template =
        Template.of(
            KIND,
            1,
            Map.of(
                TemplateField.DIRECTIVE,
                "X",
                TemplateField.CLOSING,
                "1 > 0 <i>{{surat_lama}}</i>{{#unit_lain}} tidak{{/unit_lain}}\n\nakhir"));
    assertThat(template.marked(TemplateField.CLOSING, facts))
        .containsExactly("1 &gt; 0 <i>A &amp; &lt;b&gt;B&lt;/b&gt; {{judul_surat}} C</i>", "akhir");
    assertThat(template.plain(TemplateField.CLOSING, facts))
        .isEqualTo("1 > 0 A & <b>B</b> {{judul_surat}} C akhir");
  }

  /** Pieces of templates in any order: refused with a position, or it can be filled. */
  @Property
  void anyTextIsEitherRefusedWithAPositionOrCanBeFilled(@ForAll("texts") String text) {
    List<FieldFault> faults = faults(text);
    if (faults.isEmpty()) {
      Template template =
          Template.of(KIND, 1, Map.of(TemplateField.DIRECTIVE, "X", TemplateField.CLOSING, text));
      for (boolean other : List.of(true, false)) {
        Facts facts =
            new Facts().with(Placeholder.OLD_LETTER, "L").when(Condition.OTHER_UNIT, other);
        String filled = String.join("\n", template.marked(TemplateField.CLOSING, facts));
        assertThat(filled).contains("L").doesNotContain("{{", "<s", "<a");
        assertThat(filled.split("<b>", -1)).hasSize(filled.split("</b>", -1).length);
      }
    } else {
      assertThat(faults.getFirst().fault().en())
          .matches("(line \\d+, column \\d+: |must |is |at ).*");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "{{surat_lama}}",
            "{{#unit_lain}}",
            "{{^unit_lain}}",
            "{{/unit_lain}}",
            "{{",
            "}}",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br/>",
            "<script>",
            "<a",
            "&amp;",
            "\n",
            " ",
            "x",
            "{",
            "}")
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void everyKindSaysWhatItNeeds() {
    for (TemplateKind kind : TemplateKind.values()) {
      assertThat(kind.fields()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(kind.fields()).containsAll(kind.mandatory().keySet());
      assertThat(kind.placeholders()).containsAll(kind.mandatory().values());
      Set<Condition> conditions = kind.conditions();
      kind.placeholders().stream()
          .map(Placeholder::onlyIf)
          .filter(java.util.Objects::nonNull)
          .forEach(needed -> assertThat(conditions).contains(needed));
    }
  }

  private static List<FieldFault> faults(String closing) {
    return Template.faults(
        KIND, Map.of(TemplateField.DIRECTIVE, "X", TemplateField.CLOSING, closing));
  }
}
