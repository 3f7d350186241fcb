package id.sistemkerja.identity.account;

/** What a token's claim {@code roles} may hold. */
public final class Roles {
  public static final String OFFICIAL = "official";
  public static final String REGENCY_ADMIN = "regency-admin";
  public static final String INSPECTOR = "inspector";
  public static final String INTEGRATION = "integration";

  private Roles() {}
}
