package id.sistemkerja.assignment.template.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All versions of a template and when they were and will be used. */
public record TemplateState(List<Version> versions, List<Publication> publications) {
  public TemplateState {
    versions = List.copyOf(versions);
    publications = List.copyOf(publications);
  }

  /** A text that was proposed. */
  public record Version(int number, Map<TemplateField, String> texts, @Nullable String note) {}

  /** From when a version is used. */
  public record Publication(int version, LocalDate from, Instant publishedAt) {}

  /** Of the last version, 0 if there is only the built-in one. */
  public int latest() {
    return versions.size();
  }

  /** The texts of a version from 1 on. */
  public Version version(int number) {
    return versions.get(number - 1);
  }

  /**
   * The version for what happens at a moment: of the publications known by then the one that holds
   * from the latest day, and among these the last made; 0 if there is none. What comes after the
   * moment does not change it.
   */
  public int inForce(Instant moment, LocalDate day) {
    return publications.stream()
        .filter(p -> !p.publishedAt().isAfter(moment) && !p.from().isAfter(day))
        .max(Comparator.comparing(Publication::from).thenComparing(Publication::publishedAt))
        .map(Publication::version)
        .orElse(0);
  }

  TemplateState with(Version version) {
    return new TemplateState(
        Stream.concat(versions.stream(), Stream.of(version)).toList(), publications);
  }

  TemplateState with(Publication publication) {
    return new TemplateState(
        versions, Stream.concat(publications.stream(), Stream.of(publication)).toList());
  }
}
