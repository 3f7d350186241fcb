package id.sistemkerja.orgstructure.planted.domain;

import org.junit.jupiter.api.Tag;

/** Breaks a rule on purpose: a framework's annotation in the domain. */
@Tag("planted")
public final class KnowsAFramework {
  private KnowsAFramework() {}
}
