package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Perbup Kotabaru 68/2024. */
class KotabaruStoryIT extends RegencyStory {
  @Override
  Story story(RunningSystem system) {
    return Story.kotabaru(system);
  }

  @Override
  List<String> onTheLetter() {
    return List.of("PEMERINTAH KABUPATEN KOTABARU", "SURAT PERINTAH", "SEKRETARIS DAERAH");
  }

  @Override
  List<String> told() {
    return toldWithoutRecommendation();
  }

  @Test
  void PEN_9_aRequestWithoutOneOfTheFourPartsIsRefusedWithItsArticle() {
    incomplete()
        .forEach((missing, content) -> {
          String id = story.draft(content).id();
          Answer refused = story.submit(id);
          assertThat(refused.problem()).as(missing).isEqualTo("422 request-content-incomplete");
          assertThat(refused.articles()).containsExactly("Pasal 20 ayat (3)");
        });
  }
}
