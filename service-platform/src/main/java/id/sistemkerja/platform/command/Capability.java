package id.sistemkerja.platform.command;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.RegencyCode;
import java.util.ArrayList;
import java.util.List;

/**
 * One aggregate: its decider, and the sealed types of its commands and events.
 *
 * @param name the first part of its streams' identifiers, for example {@code letter}
 */
public record Capability<S, C, E>(
    String name, Class<C> commands, Class<E> events, Decider<S, C, E> decider) {

  /**
   * The stream of one aggregate: {@code letter:63.02:4f0c…}. The regency is part of it, so that a
   * command of one regency can never reach an aggregate of another: it meets an empty stream.
   */
  public String stream(RegencyCode regency, Object id) {
    return name + ":" + regency + ":" + id;
  }

  List<Class<?>> commandTypes() {
    return leaves(commands);
  }

  public List<Class<?>> eventTypes() {
    List<Class<?>> types = leaves(events);
    for (Class<?> type : types) {
      if (!type.isAnnotationPresent(EventType.class)) {
        throw new IllegalStateException(type + " has no @EventType: it could never be stored");
      }
    }
    return types;
  }

  private static List<Class<?>> leaves(Class<?> type) {
    if (!type.isSealed()) {
      return List.of(type);
    }
    List<Class<?>> all = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      all.addAll(leaves(permitted));
    }
    return all;
  }
}
