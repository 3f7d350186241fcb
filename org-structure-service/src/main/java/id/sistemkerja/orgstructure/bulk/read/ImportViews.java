package id.sistemkerja.orgstructure.bulk.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds imports. */
public final class ImportViews {
  private final Views<ImportView> views;

  public ImportViews(Views<ImportView> views) {
    this.views = views;
  }

  List<ImportView> latest(RegencyCode regency, int limit) {
    return views.find(
        Filters.eq("regency", regency.value()), Sorts.descending("requestedAt"), limit);
  }

  public List<ImportView> open() {
    return views.all(Filters.eq("open", true));
  }

  /** The latest other import of the same content that was not a dry run. */
  public Optional<UUID> sameContent(RegencyCode regency, String sha256, UUID other) {
    return views
        .find(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.eq("sha256", sha256),
                Filters.eq("dryRun", false),
                Filters.ne("_id", other.toString())),
            Sorts.descending("requestedAt"),
            1)
        .stream()
        .findFirst()
        .map(ImportView::importId);
  }
}
