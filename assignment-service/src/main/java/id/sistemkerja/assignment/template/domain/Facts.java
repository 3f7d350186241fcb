package id.sistemkerja.assignment.template.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter's template is filled with. */
public final class Facts {
  private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
  private final Set<Condition> holding = EnumSet.noneOf(Condition.class);

  public Facts with(Placeholder placeholder, String value) {
    values.put(placeholder, value);
    return this;
  }

  /** A fact that may be missing; its section is there if it is. */
  public Facts withIfPresent(Placeholder placeholder, @Nullable String value) {
    if (value != null) {
      values.put(placeholder, value);
      if (placeholder.onlyIf() != null) {
        holding.add(placeholder.onlyIf());
      }
    }
    return this;
  }

  public Facts when(Condition condition, boolean holds) {
    if (holds) {
      holding.add(condition);
    }
    return this;
  }

  String value(Placeholder placeholder) {
    String value = values.get(placeholder);
    if (value == null) {
      throw new IllegalStateException("no fact for " + placeholder);
    }
    return value;
  }

  boolean holds(Condition condition) {
    return holding.contains(condition);
  }
}
