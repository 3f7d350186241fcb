package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who appraises by delegation acts for the appraiser in cases of those officials. */
class DelegateIT {
  private static final String BIDANG = "75.04-diskominfo-aptika";
  private static final String DELEGATE = "75.04-prakom-pertama";
  private static House house;

  @BeforeAll
  static void start() {
    house = new House();
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  @Test
  void KED_3_aDelegateTakesTheAppraisersStepsOnTheDecreeForAsLongAsItHolds() throws Exception {
    Story story = Story.pohuwato(house);
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    Person delegate = house.as(DELEGATE);
    String decision = "/v1/requests/" + id + "/decision";
    assertThat(delegate.inboxOf(id)).isEmpty();
    assertThat(delegate.get("/v1/cases/" + id).problem()).isEqualTo("403 not-a-party");

    delegate("800/7/2026");
    assertThat(delegate.inboxOf(id))
        .contains("STEP ANSWER_REQUEST")
        .doesNotContain("STEP RECOMMEND");
    assertThat(delegate.get("/v1/cases?box=UNIT&limit=200").ok().toString()).contains(id);
    assertThat(delegate.get("/v1/cases/" + id).status()).isEqualTo(200);
    // what another office recommends is not the appraiser's
    assertThat(
            delegate
                .post("/v1/requests/" + id + "/recommendation", "{\"favourable\": true}")
                .problem())
        .isEqualTo("403 not-your-step");
    recommended(story, id);

    end("800/7/2026", "2026-01-03");
    assertThat(delegate.inboxOf(id)).isEmpty();
    assertThat(delegate.post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");

    delegate("800/8/2026");
    delegate.post(decision, "{\"verdict\":\"APPROVE\"}").ok();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    JsonNode actor = last(delegate, id, "assignment.request-approved.v1").get("actor");
    assertThat(actor.get("employee").asString()).isEqualTo(DELEGATE);
    assertThat(actor.get("officeUnit").asString()).isEqualTo(BIDANG);
    assertThat(actor.at("/mandate/capacity").asString()).isEqualTo("DELEGATE");
    assertThat(actor.at("/mandate/number").asString()).isEqualTo("800/8/2026");

    // the letter, signed in the appraiser's name
    assertThat(delegate.inboxOf(id)).contains("STEP SIGN_LETTER");
    String letter = "/v1/letters/" + story.letterOf(id);
    delegate.post(letter + "/signature", "").ok();
    JsonNode signed = delegate.awaited(letter, l -> l.at("/signature/mandate/capacity").isString());
    assertThat(signed.at("/signature/mandate/number").asString()).isEqualTo("800/8/2026");
    end("800/8/2026", "2026-01-03");
  }

  @Test
  void KED_3_nobodyAppraisesThemselvesAndNobodyThoseOfAnotherUnit() {
    Story story = Story.pohuwato(house);
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    String decision = "/v1/requests/" + id + "/decision";
    String self = "800/9/" + UUID.randomUUID();
    house.structure.delegate("75.04", BIDANG, BIDANG, story.official(), self, "2099-12-31");
    assertThat(story.theOfficial().inboxOf(id)).isEmpty();
    assertThat(story.theOfficial().post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");
    end(self, "2026-01-03");

    house.structure.delegate(
        "75.04", "75.04-diskominfo", BIDANG, DELEGATE, "800/10/2026", "2099-12-31");
    assertThat(house.as(DELEGATE).inboxOf(id)).isEmpty();
    assertThat(house.as(DELEGATE).post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");
  }

  private static void recommended(Story story, String id) {
    for (String unit : story.recommender()) {
      story
          .head(unit)
          .post("/v1/requests/" + id + "/recommendation", "{\"favourable\": true}")
          .ok();
    }
  }

  private static JsonNode last(Person reader, String id, String type) {
    JsonNode entries = reader.get("/v1/cases/" + id + "/history").ok().get("entries");
    return entries
        .valueStream()
        .filter(e -> e.get("type").asString().equals(type))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private static void delegate(String decree) {
    house.structure.delegate("75.04", BIDANG, BIDANG, DELEGATE, decree, "2099-12-31");
  }

  private static void end(String decree, String last) {
    house.structure.endDelegation("75.04", BIDANG, decree, last);
  }
}
