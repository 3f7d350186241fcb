package id.sistemkerja.assignment.request.domain;

import static id.sistemkerja.assignment.request.domain.RequestCases.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.StateTable;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every state, given by the office whose step it is. */
class RequestStateTableTest {
  private static final String COMMON =
      """
      state                  | DraftRequest           | ReviseRequest             | SubmitRequest             | RecommendRequest          | ApproveRequest            | RefuseRequest             | ReturnRequest             | WithdrawRequest
      Missing                | accepted               | request-not-found         | request-not-found         | request-not-found         | request-not-found         | request-not-found         | request-not-found         | request-not-found
      Draft                  | request-already-exists | accepted                  | accepted                  | request-not-submitted     | request-not-submitted     | request-not-submitted     | request-not-submitted     | accepted
      Returned               | request-already-exists | accepted                  | accepted                  | request-not-submitted     | request-not-submitted     | request-not-submitted     | request-not-submitted     | accepted
      Approved               | request-already-exists | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered
      Refused                | request-already-exists | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered  | request-already-answered
      Withdrawn              | request-already-exists | request-already-withdrawn | request-already-withdrawn | request-already-withdrawn | request-already-withdrawn | request-already-withdrawn | request-already-withdrawn | request-already-withdrawn
      """;

  /** Kotabaru asks for no recommendation, Pohuwato does. */
  private static final Map<Regency, StateTable> TABLES =
      Map.of(
          Regency.KOTABARU,
          StateTable.parse(
              COMMON
                  + """
                  Submitted              | request-already-exists | request-already-submitted | request-already-submitted | recommendation-not-asked  | accepted                  | accepted                  | accepted                  | accepted
                  """),
          Regency.POHUWATO,
          StateTable.parse(
              COMMON
                  + """
                  Submitted              | request-already-exists | request-already-submitted | request-already-submitted | accepted                  | recommendation-missing    | accepted                  | accepted                  | accepted
                  Submitted, recommended | request-already-exists | request-already-submitted | request-already-submitted | accepted                  | accepted                  | accepted                  | accepted                  | accepted
                  Submitted, discouraged | request-already-exists | request-already-submitted | request-already-submitted | accepted                  | recommendation-missing    | accepted                  | accepted                  | accepted
                  """));

  static Stream<Arguments> cells() {
    return TABLES.entrySet().stream()
        .flatMap(table -> table.getValue().cells().map(c -> Arguments.of(table.getKey(), c)));
  }

  @Test
  void theTablesMentionEveryStateAndCommand() {
    TABLES.values().forEach(t -> t.mentionsEvery(RequestState.class, RequestCommand.class));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void everyCommandIsDefinedInEveryState(Regency regency, StateTable.Cell cell) {
    RequestCases cases = RequestCases.in(regency);
    var scenario = inState(cell.state(), cases);
    assertThat(cell.state()).startsWith(scenario.state().getClass().getSimpleName());
    assertThat(scenario.when(command(cell.command(), cases)).inOneWord())
        .isEqualTo(cell.expected());
  }

  private static Scenario<RequestState, RequestCommand, RequestEvent> inState(
      String state, RequestCases cases) {
    return switch (state) {
      case "Missing" -> cases.missing();
      case "Draft" -> cases.drafted();
      case "Submitted" -> cases.submitted();
      case "Submitted, recommended" -> cases.submitted().given(cases.recommend(true));
      case "Submitted, discouraged" -> cases.submitted().given(cases.recommend(false));
      case "Returned" -> cases.submitted().given(cases.sendBack());
      case "Approved" -> cases.ready().given(cases.approve());
      case "Refused" -> cases.submitted().given(cases.refuse("Tidak ada tenaga"));
      case "Withdrawn" -> cases.drafted().given(cases.withdraw());
      default -> throw new AssertionError(state);
    };
  }

  private static RequestCommand command(String name, RequestCases cases) {
    return switch (name) {
      case "DraftRequest" -> cases.draft(CONTENT);
      case "ReviseRequest" -> cases.revise(CONTENT);
      case "SubmitRequest" -> cases.submit();
      case "RecommendRequest" -> cases.recommend(true);
      case "ApproveRequest" -> cases.approve();
      case "RefuseRequest" -> cases.refuse("Tidak ada tenaga");
      case "ReturnRequest" -> cases.sendBack();
      case "WithdrawRequest" -> cases.withdraw();
      default -> throw new AssertionError(name);
    };
  }
}
