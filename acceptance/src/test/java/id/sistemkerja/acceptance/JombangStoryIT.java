package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Perbup Jombang 122/2023: the head of the apparatus signs, whoever has answered. The head of the
 * origin is its appraiser here, who answers, and need not recommend to themselves.
 */
class JombangStoryIT extends RegencyStory {
  @Override
  Story story(RunningSystem system) {
    return Story.jombang(system);
  }

  @Override
  List<String> onTheLetter() {
    return List.of("PEMERINTAH KABUPATEN JOMBANG", "SURAT PERINTAH TUGAS");
  }

  @Override
  List<String> told() {
    return toldWithoutRecommendation();
  }

  @Test
  void PEN_6_whoHasAnsweredDoesNotSign() {
    JsonNode file = story.approved(story.submitted());
    String letter = "/api/v1/letters/" + file.required("letterId").asString();
    assertThat(story.as(story.addressee()).post(letter + "/signature", "").problem())
        .isEqualTo("403 not-your-step");
    story.signed(file);
  }

  @Test
  void PEN_9_theCriteriaSuffice() {
    story.submit(story.draft(Story.COMPETENCE).id()).ok();
    Answer refused = story.submit(story.draft(incomplete().get("competence")).id());
    assertThat(refused.problem()).isEqualTo("422 request-content-incomplete");
  }

  @Test
  void inAVacantUnitTheNextLevelAnswersAndTheRecordSaysSo() {
    String actor = answered("35.17-tata-bangunan-muda", "35.17-kadis-pupr");
    assertThat(actor).contains("NEXT_LEVEL", "Kepala Bidang Cipta Karya");
  }

  @Test
  void inAVacantUnitWithAPltThePltAnswersOnTheMandate() {
    String actor = answered("35.17-humas-muda", "35.17-sekretaris-diskominfo");
    assertThat(actor).contains("PLT", "800/015-JOMBANG/PLT");
  }

  /** How the record names who has approved a request for this official. */
  private String answered(String official, String addressee) {
    String body = "{\"officialId\": \"%s\", %s}".formatted(official, Story.COMPLETE);
    String id = story.asking().post("/api/v1/requests", body).id();
    story.submit(id).ok();
    story.asking().awaitedStage(id, "SUBMITTED");
    assertThat(story.as(addressee).inboxOf(id)).contains("STEP ANSWER_REQUEST");
    String decision = "/api/v1/requests/" + id + "/decision";
    story.as(addressee).post(decision, "{\"verdict\": \"APPROVE\"}").ok();
    story.asking().awaitedStage(id, "LETTER_DRAFTED");
    for (JsonNode entry :
        story.asking().get("/api/v1/cases/" + id + "/history").ok().required("entries")) {
      if (entry.required("type").asString().equals("assignment.request-approved.v1")) {
        return entry.required("actor").toString();
      }
    }
    throw new AssertionError(id + " was not approved");
  }
}
