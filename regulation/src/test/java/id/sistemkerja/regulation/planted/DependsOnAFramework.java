package id.sistemkerja.regulation.planted;

import org.junit.jupiter.api.Test;

/** A violation on purpose: proves that the architecture test bites. */
class DependsOnAFramework {
  final Class<?> foreign = Test.class;
}
