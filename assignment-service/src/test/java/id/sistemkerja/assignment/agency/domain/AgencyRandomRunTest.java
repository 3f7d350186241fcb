package id.sistemkerja.assignment.agency.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestRefused;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyReplyReceived;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestRefused;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestWithdrawn;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.kernel.Decision;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AgencyRandomRunTest {
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void whereItLeavesItNeverThrowsAndIsAnsweredAtMostOnce(
      @ForAll("outgoing") List<OutgoingCommand> commands) {
    List<OutgoingEvent> happened =
        RandomRun.of(
            AgencyScenes.OUTGOING,
            commands,
            (state, decision) -> {
              if (state instanceof OutgoingState.Ended
                  && decision instanceof Decision.Accepted<OutgoingEvent> accepted) {
                assertThat(accepted.events()).isEmpty();
              }
            });
    assertThat(happened)
        .filteredOn(e ->
            e instanceof AgencyReplyReceived
                || e instanceof AgencyRequestRefused
                || e instanceof AgencyRequestWithdrawn)
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void whereItArrivesItNeverThrowsAndEndsAtMostOnce(
      @ForAll("incoming") List<IncomingCommand> commands) {
    List<IncomingEvent> happened =
        RandomRun.of(
            AgencyScenes.INCOMING,
            commands,
            (state, decision) -> {
              if (state instanceof IncomingState.Ended
                  && decision instanceof Decision.Accepted<IncomingEvent> accepted) {
                assertThat(accepted.events()).isEmpty();
              }
            });
    assertThat(happened)
        .filteredOn(e ->
            e instanceof AgencyReplySent
                || e instanceof IncomingRequestRefused
                || e instanceof IncomingRequestWithdrawn)
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Arbitrary<AgencyScenes> scenes() {
    return Combinators.combine(Arbitraries.of(Regency.class), Arbitraries.of(true, false))
        .as(AgencyScenes::new);
  }

  @Provide
  Arbitrary<List<OutgoingCommand>> outgoing() {
    return scenes()
        .flatMap(scenes ->
            Arbitraries.frequencyOf(
                    Tuple.of(
                        4,
                        Arbitraries.of(
                                "SendAgencyRequest",
                                "ForwardAgencyRequest",
                                "ReturnAgencyRequest",
                                "ResendAgencyRequest",
                                "WithdrawAgencyRequest",
                                "ReceiveReply",
                                "ReceiveRefusal",
                                "ReceiveWithdrawal",
                                "ReceiveAssignment",
                                "ReceiveNoAssignment")
                            .map(scenes::outgoing)),
                    Tuple.of(2, anythingOutgoing(scenes)))
                .list()
                .ofMaxSize(25));
  }

  private static Arbitrary<OutgoingCommand> anythingOutgoing(AgencyScenes scenes) {
    return Arbitraries.oneOf(
        Combinators.combine(
                Anything.actor(),
                Arbitraries.integers().between(-1, 60).injectNull(0.2),
                Anything.parties())
            .as((actor, people, parties) ->
                new OutgoingCommand.SendAgencyRequest(
                    actor,
                    NOW,
                    AgencyScenes.ID,
                    scenes.regency().profileVersion,
                    OWNER,
                    scenes.other(),
                    AgencyScenes.CONTENT,
                    people,
                    new OutgoingCommand.Facts(parties, TODAY))),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) ->
                new OutgoingCommand.ForwardAgencyRequest(actor, NOW, TODAY, "1", "h", text)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) ->
                new OutgoingCommand.RefuseAgencyRequest(actor, NOW, text, RefusalCategory.OTHER)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) -> new OutgoingCommand.ReturnAgencyRequest(actor, NOW, text)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) -> new OutgoingCommand.WithdrawAgencyRequest(actor, NOW, text)),
        Combinators.combine(
                Anything.actor(), Arbitraries.integers().between(-2, 4), Anything.text())
            .as((actor, no, text) ->
                new OutgoingCommand.ReceiveNoAssignment(actor, NOW, no, text)));
  }

  @Provide
  Arbitrary<List<IncomingCommand>> incoming() {
    return scenes()
        .flatMap(scenes ->
            Arbitraries.frequencyOf(
                    Tuple.of(
                        5,
                        Arbitraries.of(
                                "ReceiveRequest",
                                "InstructAppraiser",
                                "NominateOfficials",
                                "RecommendNominees",
                                "AnswerAvailability",
                                "ReturnAvailability",
                                "SendReply",
                                "WithdrawIncomingRequest")
                            .map(scenes::incoming)),
                    Tuple.of(2, anythingIncoming()))
                .list()
                .ofMaxSize(30));
  }

  private static Arbitrary<IncomingCommand> anythingIncoming() {
    Arbitrary<List<Candidate>> candidates =
        Combinators.combine(Anything.parties(), Anything.place())
            .as((parties, place) -> new Candidate(AgencyScenes.NOMINEE, parties, place))
            .list()
            .ofMaxSize(3);
    return Arbitraries.oneOf(
        Combinators.combine(Anything.actor(), candidates)
            .as((actor, all) -> new IncomingCommand.NominateOfficials(actor, NOW, all)),
        Combinators.combine(Anything.actor(), Arbitraries.of(true, false), Anything.text())
            .as((actor, favourable, text) ->
                new IncomingCommand.RecommendNominees(actor, NOW, favourable, text)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) -> new IncomingCommand.AnswerAvailability(actor, NOW, text)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) -> AgencyScenes.refuse(actor, text)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, text) -> new IncomingCommand.WithdrawIncomingRequest(actor, NOW, text)));
  }
}
