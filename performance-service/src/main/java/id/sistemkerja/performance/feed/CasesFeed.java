package id.sistemkerja.performance.feed;

import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.store.CaseStore;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the cases up to date from the assignment service's feed. */
public final class CasesFeed implements FeedHandler {
  private final CaseStory story;
  private final CaseStore cases;

  public CasesFeed(CaseStory story, CaseStore cases) {
    this.story = story;
    this.cases = cases;
  }

  @Override
  public String name() {
    return "performance-cases";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.assignment.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    CaseLine before = cases.find(event.subject()).orElse(null);
    @Nullable CaseLine after = story.tell(before, event);
    if (after != null && after != before) {
      cases.save(after);
    }
  }
}
