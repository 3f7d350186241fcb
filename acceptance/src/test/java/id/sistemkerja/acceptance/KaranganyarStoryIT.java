package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Perbup Karanganyar 50/2023: an Ahli Madya stands under the head of the apparatus. */
class KaranganyarStoryIT extends RegencyStory {
  @Override
  Story story(RunningSystem system) {
    return Story.karanganyar(system);
  }

  @Override
  List<String> onTheLetter() {
    return List.of("PEMERINTAH KABUPATEN KARANGANYAR", "SURAT PENUGASAN");
  }

  @Override
  List<String> told() {
    return toldWithRecommendation();
  }

  @Test
  void PEN_9_aRequestWithoutOneOfTheFourPartsIsRefusedWithItsArticle() {
    incomplete()
        .forEach((missing, content) -> {
          Answer refused = story.submit(story.draft(content).id());
          assertThat(refused.problem()).as(missing).isEqualTo("422 request-content-incomplete");
          assertThat(refused.articles())
              .containsExactly("Lampiran BAB II huruf B angka 2 huruf a (isi surat permohonan)");
        });
  }

  @Test
  void PEN_18_anOfficialServesTwoTargetsOfDifferentUnitsAtOnce() {
    Story other = story.askedBy("33.13-kabag-organisasi", "33.13-setda-organisasi");
    for (Story each : List.of(story, other)) {
      JsonNode file = each.signed(each.approved(each.submitted()));
      each.acknowledge(file).ok();
      String id = file.required("caseId").asString();
      each.asking().awaitedStage(id, "ACKNOWLEDGED");
      each.asking()
          .awaited(
              "/api/v1/rosters/" + each.ownerUnit(),
              roster -> roster.path("members").toString().contains(id));
    }
    // the first goes on while the second has begun
    JsonNode first = story.asking().get("/api/v1/rosters/" + story.ownerUnit()).ok();
    assertThat(first.required("members").toString()).contains(story.official());
  }
}
