package id.sistemkerja.identity.account;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who can sign in, or a service that can have tokens of its own.
 *
 * @param id under which they sign in; the subject of their tokens
 * @param employee absent for a service
 * @param passwordHash with the name of its method before it
 */
public record Account(
    String id,
    String name,
    RegencyCode regency,
    @Nullable EmployeeId employee,
    List<String> roles,
    String passwordHash) {
  public Account {
    roles = List.copyOf(roles);
  }

  /** Services sign in with their secret at the token endpoint, never on the page. */
  public boolean isService() {
    return roles.contains(Roles.INTEGRATION);
  }
}
