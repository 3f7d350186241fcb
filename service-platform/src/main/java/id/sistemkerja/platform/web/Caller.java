package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.CommandContext;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, from the token, and what the request's headers say. A parameter of this type in a
 * controller is filled in; it is not part of the API.
 *
 * @param employee absent for a service account
 * @param idempotencyKey present on every request that writes
 */
public record Caller(
    RegencyCode regency,
    @Nullable EmployeeId employee,
    String name,
    String subject,
    Set<String> roles,
    UUID correlation,
    @Nullable String idempotencyKey,
    @Nullable String requestHash,
    @Nullable Long expectedVersion) {

  public boolean has(String role) {
    return roles.contains(role);
  }

  /** The employee, or a refusal: a service account holds no office. */
  public EmployeeId requireEmployee() {
    if (employee == null) {
      throw new RefusedException(WebProblems.NOT_AN_EMPLOYEE);
    }
    return employee;
  }

  public void requireRole(String role) {
    if (!has(role)) {
      throw new RefusedException(WebProblems.ROLE_MISSING);
    }
  }

  /** The context of a command that this caller sends. */
  public CommandContext context(String about, Actor actor, @Nullable String profileVersion) {
    return new CommandContext(
        regency,
        about,
        actor,
        correlation,
        null,
        null,
        profileVersion,
        idempotencyKey,
        requestHash,
        expectedVersion);
  }

  /** The key under which a new aggregate of this request is found again when it is repeated. */
  public String creationKey() {
    return regency + "|" + subject + "|" + idempotencyKey;
  }
}
