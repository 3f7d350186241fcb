package id.sistemkerja.directory;

import id.sistemkerja.directory.DirectoryDelegations.Term;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Keeps who appraises by delegation. As {@link ReadingsFeed} it has positions of its own, so that a
 * service that has long kept a directory reads every delegation that there ever was.
 */
public final class DelegationsFeed implements FeedHandler {
  private final String service;
  private final Views<DirectoryDelegations> delegations;

  /**
   * @param service that keeps them
   */
  public DelegationsFeed(String service, Views<DirectoryDelegations> delegations) {
    this.service = service;
    this.delegations = delegations;
  }

  @Override
  public String name() {
    return service + "-delegations";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.org-structure.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    switch (event.type()) {
      case "org-structure.appraiser-authority-delegated.v1" -> {
        DirectoryDelegations known = before(event);
        if (known.version() == event.sequence()) {
          save(
              known.with(
                  new Term(
                      new OrgUnitId(event.text("delegatingUnitId")),
                      new EmployeeId(event.text("employeeId")),
                      event.text("decreeNumber"),
                      LocalDate.parse(event.text("effectiveFrom")),
                      LocalDate.parse(event.text("effectiveTo")))));
        }
      }
      case "org-structure.appraiser-delegation-ended.v1" -> {
        DirectoryDelegations known = before(event);
        if (known.version() == event.sequence()) {
          save(known.ended(event.text("decreeNumber"), LocalDate.parse(event.text("effectiveTo"))));
        }
      }
      default -> {
        // units, heads and officials are the directory's
      }
    }
  }

  private DirectoryDelegations before(ContractEvent event) {
    OrgUnitId unit = new OrgUnitId(event.text("unitId"));
    DirectoryDelegations known =
        delegations
            .find(unit.value())
            .orElseGet(() -> new DirectoryDelegations(unit, event.regency(), List.of(), 0));
    if (known.version() < event.sequence()) {
      throw new IllegalStateException(
          "a delegation of " + event.stream() + " before " + event.sequence() + " is missing");
    }
    return known;
  }

  private void save(DirectoryDelegations changed) {
    delegations.save(changed.unitId().value(), changed);
  }
}
