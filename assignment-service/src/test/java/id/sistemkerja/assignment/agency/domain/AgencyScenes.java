package id.sistemkerja.assignment.agency.domain;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.ORIGIN;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.SEKDA;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;

import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.Facts;
import id.sistemkerja.assignment.agency.domain.ReplyLetter.Listed;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.RegencyCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request across agencies in a regency: each command as the right office would give it. */
record AgencyScenes(Regency regency, boolean onPaper) {
  static final UUID ID = new UUID(6, 6);
  static final OutgoingDecider OUTGOING = new OutgoingDecider(CATALOGUE);
  static final IncomingDecider INCOMING = new IncomingDecider(CATALOGUE);
  static final Facts FACTS = new Facts(PARTIES, TODAY);
  static final Scan SCAN = new Scan(new UUID(7, 7), "application/pdf", 42, "s");
  static final TaskContent CONTENT =
      new TaskContent(
          "Menyusun arsitektur", "Arsitektur SPBE", "Dokumen", TODAY, TODAY.plusMonths(3));
  static final Nominee NOMINEE =
      new Nominee(
          OFFICIAL.id(),
          OFFICIAL.name(),
          "Pranata Komputer",
          ORIGIN.unit(),
          ORIGIN.unitName(),
          ORIGIN);
  static final Candidate CANDIDATE = new Candidate(NOMINEE, PARTIES, PLACE);

  Agency other() {
    return new Agency(
        onPaper ? null : new RegencyCode("11.01"), "Kabupaten Lain", "Sekretaris Daerah");
  }

  /** Whoever brings what the other agency says. */
  Actor messenger() {
    return onPaper ? headOf(SEKDA) : Actor.system("test");
  }

  @Nullable Scan scan() {
    return onPaper ? SCAN : null;
  }

  // where it leaves

  Scenario<OutgoingState, OutgoingCommand, OutgoingEvent> noRequest() {
    return Scenario.of(OUTGOING);
  }

  OutgoingCommand outgoing(String command) {
    return switch (command) {
      case "SendAgencyRequest" ->
          new OutgoingCommand.SendAgencyRequest(
              headOf(OWNER), NOW, ID, regency.profileVersion, OWNER, other(), CONTENT, 2, FACTS);
      case "ResendAgencyRequest" ->
          new OutgoingCommand.ResendAgencyRequest(headOf(OWNER), NOW, CONTENT, 1, FACTS);
      case "ForwardAgencyRequest" ->
          new OutgoingCommand.ForwardAgencyRequest(headOf(SEKDA), NOW, TODAY, "1/XI", "h", null);
      case "RefuseAgencyRequest" ->
          new OutgoingCommand.RefuseAgencyRequest(
              headOf(SEKDA), NOW, "Belum perlu", RefusalCategory.OTHER);
      case "ReturnAgencyRequest" ->
          new OutgoingCommand.ReturnAgencyRequest(headOf(SEKDA), NOW, "Perjelas");
      case "WithdrawAgencyRequest" ->
          new OutgoingCommand.WithdrawAgencyRequest(headOf(OWNER), NOW, "Batal");
      case "ReceiveReply" -> reply("r");
      case "ReceiveRefusal" ->
          new OutgoingCommand.ReceiveRefusal(
              messenger(),
              NOW,
              "Sekretaris Daerah",
              "Tidak tersedia",
              RefusalCategory.NO_CAPACITY,
              onPaper ? new Paper("2/B", TODAY, SCAN) : null,
              TODAY);
      case "ReceiveWithdrawal" -> new OutgoingCommand.ReceiveWithdrawal(messenger(), NOW);
      case "ReceiveAssignment" -> assignment(1, "a");
      case "ReceiveNoAssignment" ->
          new OutgoingCommand.ReceiveNoAssignment(messenger(), NOW, 1, "Anggaran");
      default -> throw new AssertionError(command);
    };
  }

  OutgoingCommand reply(String hash) {
    return new OutgoingCommand.ReceiveReply(
        messenger(),
        NOW,
        new ReplyLetter(ID, other(), "3/B", TODAY, List.of(new Listed(1, "A", "B", "C"))),
        hash,
        hash,
        scan(),
        TODAY);
  }

  OutgoingCommand assignment(int no, String hash) {
    return new OutgoingCommand.ReceiveAssignment(
        messenger(),
        NOW,
        new AssignmentLetter(no, "A", "9/B", TODAY, "Kepala Bidang"),
        hash,
        hash,
        scan(),
        TODAY);
  }

  Scenario<OutgoingState, OutgoingCommand, OutgoingEvent> outgoingIn(String state) {
    Scenario<OutgoingState, OutgoingCommand, OutgoingEvent> scene = noRequest();
    for (String command :
        switch (state) {
          case "Missing" -> List.<String>of();
          case "AwaitingAuthority" -> List.of("SendAgencyRequest");
          case "Returned" -> List.of("SendAgencyRequest", "ReturnAgencyRequest");
          case "AwaitingAgency" -> List.of("SendAgencyRequest", "ForwardAgencyRequest");
          case "Withdrawing" ->
              List.of("SendAgencyRequest", "ForwardAgencyRequest", "WithdrawAgencyRequest");
          case "Agreed" -> List.of("SendAgencyRequest", "ForwardAgencyRequest", "ReceiveReply");
          case "Refused" -> List.of("SendAgencyRequest", "RefuseAgencyRequest");
          case "Withdrawn" -> List.of("SendAgencyRequest", "WithdrawAgencyRequest");
          default -> throw new AssertionError(state);
        }) {
      scene.given(outgoing(command));
    }
    return scene;
  }

  // where it arrives

  IncomingCommand incoming(String command) {
    return switch (command) {
      case "ReceiveRequest" -> receive("h", "h");
      case "InstructAppraiser" ->
          new IncomingCommand.InstructAppraiser(headOf(SEKDA), NOW, APPRAISER, null);
      case "NominateOfficials" ->
          new IncomingCommand.NominateOfficials(headOf(APPRAISER), NOW, List.of(CANDIDATE));
      case "RecommendNominees" ->
          new IncomingCommand.RecommendNominees(headOf(ORIGIN), NOW, true, null);
      case "AnswerAvailability" ->
          new IncomingCommand.AnswerAvailability(headOf(APPRAISER), NOW, null);
      case "ReturnAvailability" ->
          new IncomingCommand.ReturnAvailability(headOf(SEKDA), NOW, "Tambah");
      case "SendReply" ->
          new IncomingCommand.SendReply(headOf(SEKDA), NOW, TODAY, "4/XI", "r", List.of(CANDIDATE));
      case "RefuseIncomingRequest" -> refuse(headOf(SEKDA), "Tidak tersedia");
      case "WithdrawIncomingRequest" ->
          new IncomingCommand.WithdrawIncomingRequest(messenger(), NOW, "Batal");
      default -> throw new AssertionError(command);
    };
  }

  static IncomingCommand refuse(Actor actor, String reason) {
    return new IncomingCommand.RefuseIncomingRequest(
        actor, NOW, reason, RefusalCategory.NO_CAPACITY);
  }

  IncomingCommand receive(String sent, String came) {
    return new IncomingCommand.ReceiveRequest(
        messenger(),
        NOW,
        ID,
        regency.profileVersion,
        new RequestLetter(ID, other(), "Bidang X", "Kepala Bidang X", "1/A", TODAY, CONTENT, 2),
        sent,
        came,
        scan(),
        SEKDA,
        TODAY);
  }

  Scenario<IncomingState, IncomingCommand, IncomingEvent> incomingIn(String state) {
    Scenario<IncomingState, IncomingCommand, IncomingEvent> scene = Scenario.of(INCOMING);
    for (String command :
        switch (state) {
          case "Missing" -> List.<String>of();
          case "AwaitingAuthority" -> List.of("ReceiveRequest");
          case "AwaitingNomination" -> List.of("ReceiveRequest", "InstructAppraiser");
          case "Nominated" -> List.of("ReceiveRequest", "InstructAppraiser", "NominateOfficials");
          case "Nominated, recommended" ->
              List.of(
                  "ReceiveRequest", "InstructAppraiser", "NominateOfficials", "RecommendNominees");
          case "AwaitingReply" ->
              List.of(
                  "ReceiveRequest",
                  "InstructAppraiser",
                  "NominateOfficials",
                  "RecommendNominees",
                  "AnswerAvailability");
          case "Replied" ->
              List.of(
                  "ReceiveRequest",
                  "InstructAppraiser",
                  "NominateOfficials",
                  "RecommendNominees",
                  "AnswerAvailability",
                  "SendReply");
          case "Refused" -> List.of("ReceiveRequest", "RefuseIncomingRequest");
          case "Withdrawn" -> List.of("ReceiveRequest", "WithdrawIncomingRequest");
          default -> throw new AssertionError(state);
        }) {
      scene.given(incoming(command));
    }
    return scene;
  }
}
