package id.sistemkerja.assignment.application.domain;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a voluntary application. Its id is the case's id. */
public sealed interface ApplicationEvent {
  UUID applicationId();

  /**
   * The whole application as it was sent.
   *
   * @param approvers who are asked, one after the other
   * @param copies who have it for their information
   * @param sentOn in the regency's time zone
   */
  @EventType("assignment.application-submitted.v1")
  record ApplicationSubmitted(
      UUID applicationId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      List<Office> approvers,
      List<Copy> copies,
      LocalDate sentOn)
      implements ApplicationEvent, CaseBeginning {
    public ApplicationSubmitted {
      approvers = List.copyOf(approvers);
      copies = List.copyOf(copies);
    }
  }

  /**
   * The unit's head has written down what the official said, and agrees to it.
   *
   * @param approvers whose agreement it needs beside the head's, once the official has confirmed it
   */
  @EventType("assignment.statement-recorded.v1")
  record StatementRecorded(
      UUID applicationId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      List<Office> approvers,
      LocalDate recordedOn)
      implements ApplicationEvent, CaseBeginning {
    public StatementRecorded {
      approvers = List.copyOf(approvers);
    }
  }

  /**
   * @param remaining who are asked next, one after the other; empty if nobody else is
   */
  @EventType("assignment.statement-confirmed.v1")
  record StatementConfirmed(UUID applicationId, List<Office> remaining)
      implements ApplicationEvent {
    public StatementConfirmed {
      remaining = List.copyOf(remaining);
    }
  }

  /**
   * @param remaining who are asked next, one after the other; empty with the last agreement
   */
  @EventType("assignment.application-agreed.v1")
  record ApplicationAgreed(
      UUID applicationId,
      OrgUnitId unitId,
      String unitName,
      String title,
      List<Office> remaining,
      @Nullable String note)
      implements ApplicationEvent {
    public ApplicationAgreed {
      remaining = List.copyOf(remaining);
    }
  }

  /** The letter is to be drafted for the signatory's signature. */
  @EventType("assignment.application-approved.v1")
  record ApplicationApproved(
      UUID applicationId,
      OrgUnitId signatoryUnitId,
      String signatoryUnitName,
      String signatoryTitle)
      implements ApplicationEvent {}

  @EventType("assignment.application-declined.v1")
  record ApplicationDeclined(UUID applicationId, String reason, RefusalCategory reasonCategory)
      implements ApplicationEvent {}

  @EventType("assignment.application-returned.v1")
  record ApplicationReturned(UUID applicationId, String reason) implements ApplicationEvent {}

  @EventType("assignment.application-resubmitted.v1")
  record ApplicationResubmitted(
      UUID applicationId, TaskContent content, List<Office> approvers, LocalDate sentOn)
      implements ApplicationEvent {
    public ApplicationResubmitted {
      approvers = List.copyOf(approvers);
    }
  }

  @EventType("assignment.application-withdrawn.v1")
  record ApplicationWithdrawn(UUID applicationId, String reason) implements ApplicationEvent {}
}
