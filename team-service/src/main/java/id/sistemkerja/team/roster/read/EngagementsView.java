package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.team.roster.read.RosterView.Membership;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an official works by assignment, and did.
 *
 * @param asOf absent for the present
 * @param day on which it is judged what is overdue
 * @param engagements the latest first
 */
public record EngagementsView(
    EmployeeId officialId,
    String officialName,
    @Nullable Instant asOf,
    LocalDate day,
    List<Membership> engagements) {}
