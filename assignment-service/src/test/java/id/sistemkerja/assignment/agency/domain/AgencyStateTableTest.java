package id.sistemkerja.assignment.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.StateTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every state, on either side, between two regencies of this system. */
class AgencyStateTableTest {
  private static final StateTable OUTGOING =
      StateTable.parse(
          """
          state             | SendAgencyRequest             | ResendAgencyRequest      | ForwardAgencyRequest     | RefuseAgencyRequest      | ReturnAgencyRequest      | WithdrawAgencyRequest    | ReceiveReply             | ReceiveRefusal           | ReceiveWithdrawal        | ReceiveAssignment        | ReceiveNoAssignment
          Missing           | accepted                      | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found
          AwaitingAuthority | agency-request-already-exists | agency-step-not-waiting  | accepted                 | accepted                 | accepted                 | accepted                 | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting
          Returned          | agency-request-already-exists | accepted                 | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | accepted                 | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting
          AwaitingAgency    | agency-request-already-exists | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | accepted                 | accepted                 | accepted                 | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting
          Withdrawing       | agency-request-already-exists | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | accepted                 | accepted                 | accepted                 | agency-step-not-waiting  | agency-step-not-waiting
          Agreed            | agency-request-already-exists | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | nothing                  | agency-step-not-waiting  | agency-step-not-waiting  | accepted                 | accepted
          Refused           | agency-request-already-exists | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended
          Withdrawn         | agency-request-already-exists | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended     | nothing                  | agency-request-ended     | agency-request-ended
          """);

  private static final StateTable INCOMING =
      StateTable.parse(
          """
          state                  | ReceiveRequest | InstructAppraiser        | NominateOfficials        | RecommendNominees        | AnswerAvailability                | ReturnAvailability       | SendReply                | RefuseIncomingRequest    | WithdrawIncomingRequest
          Missing                | accepted       | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found          | agency-request-not-found | agency-request-not-found | agency-request-not-found | agency-request-not-found
          AwaitingAuthority      | nothing        | accepted                 | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting           | agency-step-not-waiting  | agency-step-not-waiting  | accepted                 | accepted
          AwaitingNomination     | nothing        | agency-step-not-waiting  | accepted                 | agency-step-not-waiting  | agency-step-not-waiting           | agency-step-not-waiting  | agency-step-not-waiting  | not-your-step            | accepted
          Nominated              | nothing        | agency-step-not-waiting  | accepted                 | accepted                 | unit-head-recommendation-missing  | agency-step-not-waiting  | agency-step-not-waiting  | not-your-step            | accepted
          Nominated, recommended | nothing        | agency-step-not-waiting  | accepted                 | accepted                 | accepted                          | agency-step-not-waiting  | agency-step-not-waiting  | not-your-step            | accepted
          AwaitingReply          | nothing        | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting  | agency-step-not-waiting           | accepted                 | accepted                 | accepted                 | accepted
          Replied                | nothing        | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended              | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended
          Refused                | nothing        | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended              | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended
          Withdrawn              | nothing        | agency-request-ended     | agency-request-ended     | agency-request-ended     | agency-request-ended              | agency-request-ended     | agency-request-ended     | agency-request-ended     | nothing
          """);

  private static Stream<Arguments> cells(StateTable table) {
    return Stream.of(Regency.values())
        .flatMap(regency -> table.cells().map(cell -> Arguments.of(regency, cell)));
  }

  static Stream<Arguments> outgoing() {
    return cells(OUTGOING);
  }

  static Stream<Arguments> incoming() {
    return cells(INCOMING);
  }

  @Test
  void theTablesMentionEveryStateAndCommand() {
    OUTGOING.mentionsEvery(OutgoingState.class, OutgoingCommand.class);
    INCOMING.mentionsEvery(IncomingState.class, IncomingCommand.class);
  }

  @ParameterizedTest(name = "PEN-10, PEN-12 {0}, where it leaves: {1}")
  @MethodSource("outgoing")
  void everyCommandIsDefinedInEveryStateWhereItLeaves(Regency regency, StateTable.Cell cell) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    var scene = scenes.outgoingIn(cell.state());
    assertThat(cell.state()).isEqualTo(scene.state().getClass().getSimpleName());
    assertThat(scene.when(scenes.outgoing(cell.command())).inOneWord()).isEqualTo(cell.expected());
  }

  @ParameterizedTest(name = "PEN-10, PEN-12 {0}, where it arrives: {1}")
  @MethodSource("incoming")
  void everyCommandIsDefinedInEveryStateWhereItArrives(Regency regency, StateTable.Cell cell) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    var scene = scenes.incomingIn(cell.state());
    assertThat(cell.state()).startsWith(scene.state().getClass().getSimpleName());
    assertThat(scene.when(scenes.incoming(cell.command())).inOneWord()).isEqualTo(cell.expected());
  }
}
