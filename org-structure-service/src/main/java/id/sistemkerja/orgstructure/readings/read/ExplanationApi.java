package id.sistemkerja.orgstructure.readings.read;

import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.readings.domain.ReadingsProblems;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.Explained;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Explanations;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.UnitKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks the regency's law a question, before anything is done. */
@RestController
@RequestMapping("/v1/regulations/explanations")
@Tag(name = "regulations")
final class ExplanationApi {
  private final Regulations regulations;
  private final Today today;

  ExplanationApi(Regulations regulations, Today today) {
    this.regulations = regulations;
    this.today = today;
  }

  /** What can be asked; each needs the parameters that it names. */
  enum Question {
    SCOPE,
    ADDRESSEE,
    REQUEST_COPIES,
    RECOMMENDATION,
    SIGNATORY,
    LETTER_COPIES,
    REPORT_RECIPIENT,
    EVALUATION_CHAIN,
    APPRAISER
  }

  record Answers(LocalDate asOf, String profileVersion, List<Explained> explanations) {}

  @GetMapping
  @Operation(
      summary = "What the regency's law answers: rule, article, facts, and a sentence",
      description =
          "`SCOPE`, `ADDRESSEE`, `REQUEST_COPIES`, `RECOMMENDATION`, `LETTER_COPIES` need `scope`;"
              + " `SIGNATORY` needs `scope` and `execution`; `REPORT_RECIPIENT` needs `execution`;"
              + " `EVALUATION_CHAIN` needs `apparatusKind`, `unitKind` and `headRank`; `APPRAISER`"
              + " needs `apparatusKind` and `unitKind`, and `grade` for a functional official.")
  Answers ask(
      @RequestParam Question question,
      @RequestParam(required = false) @Nullable Scope scope,
      @RequestParam(required = false) @Nullable Execution execution,
      @RequestParam(required = false) @Nullable UnitKind apparatusKind,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable HeadRank headRank,
      @RequestParam(required = false) @Nullable FunctionalGrade grade,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      Caller caller) {
    LocalDate day = asOf == null ? today.get() : asOf;
    RegulationProfile profile = inForce(caller, day);
    Explanations law = profile.explained();
    List<Explanation> answers =
        switch (question) {
          case SCOPE -> List.of(profile.scopeAllowed(needed(scope, "scope")).explained());
          case ADDRESSEE ->
              profile.requestNeeded(needed(scope, "scope"))
                  ? List.of(law.requestAddressee(needed(scope, "scope")))
                  : List.of();
          case REQUEST_COPIES -> law.requestCopies(needed(scope, "scope"));
          case RECOMMENDATION -> law.recommendation(needed(scope, "scope")).stream().toList();
          case SIGNATORY ->
              List.of(law.letterSignatory(needed(scope, "scope"), needed(execution, "execution")));
          case LETTER_COPIES -> law.letterCopies(needed(scope, "scope"));
          case REPORT_RECIPIENT -> List.of(law.reportRecipient(needed(execution, "execution")));
          case EVALUATION_CHAIN -> {
            UnitKind unit = placeable(apparatusKind, unitKind);
            yield List.of(
                law.evaluationChain(
                    needed(apparatusKind, "apparatusKind"), unit, needed(headRank, "headRank")));
          }
          case APPRAISER -> {
            UnitKind unit = placeable(apparatusKind, unitKind);
            yield List.of(
                law.appraiser(
                    needed(apparatusKind, "apparatusKind"), unit, Optional.ofNullable(grade)));
          }
        };
    return new Answers(day, profile.version(), answers.stream().map(Explained::of).toList());
  }

  private RegulationProfile inForce(Caller caller, LocalDate day) {
    try {
      return regulations.inForce(caller.regency(), day);
    } catch (NoRegulationInForce none) {
      throw new RefusedException(
          Refusal.of(ReadingsProblems.REGULATION_NOT_FOUND, new FieldFault("asOf", none.text())));
    }
  }

  private static UnitKind placeable(@Nullable UnitKind apparatusKind, @Nullable UnitKind unitKind) {
    UnitKind unit = needed(unitKind, "unitKind");
    if (!unit.canStandIn(needed(apparatusKind, "apparatusKind"))) {
      throw refused(
          FieldFault.of(
              "unitKind",
              "tidak mungkin ada dalam perangkat daerah itu",
              "cannot stand in such an apparatus"));
    }
    return unit;
  }

  private static <T> T needed(@Nullable T value, String parameter) {
    if (value == null) {
      throw refused(FieldFault.of(parameter, "wajib diisi", "is required"));
    }
    return value;
  }

  private static RefusedException refused(FieldFault fault) {
    return new RefusedException(Refusal.of(WebProblems.INVALID_FIELDS, fault));
  }
}
