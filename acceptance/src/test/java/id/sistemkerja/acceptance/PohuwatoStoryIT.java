package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Perbup Pohuwato 23/2023: the same code under another regulation. */
class PohuwatoStoryIT extends RegencyStory {
  @Override
  Story story(RunningSystem system) {
    return Story.pohuwato(system);
  }

  @Override
  List<String> onTheLetter() {
    return List.of("PEMERINTAH KABUPATEN POHUWATO", "SURAT PENUGASAN");
  }

  @Override
  List<String> told() {
    return toldWithRecommendation();
  }

  @Test
  void PEN_9_theCriteriaSuffice() {
    String id = story.draft(Story.COMPETENCE).id();
    story.submit(id).ok();
    Answer refused = story.submit(story.draft(incomplete().get("competence")).id());
    assertThat(refused.problem()).isEqualTo("422 request-content-incomplete");
  }
}
