package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the decisions about an official need to remember. */
public sealed interface OfficialState {
  /** Nothing was ever recorded under this id. */
  record NotRegistered() implements OfficialState {}

  /**
   * @param positions in the order in which they were held, at least one
   * @param golonganFrom first day of the latest golongan; absent for the one of the registration
   * @param placedFrom first day of the latest placement; absent before the first
   * @param competences those that were not withdrawn, by id
   * @param lastDay in service; absent while there is none
   */
  record Registered(
      RegencyCode regency,
      Nip.Kind nipKind,
      String name,
      @Nullable String email,
      List<PositionTerm> positions,
      @Nullable LocalDate golonganFrom,
      @Nullable LocalDate placedFrom,
      Map<UUID, Competence> competences,
      @Nullable LocalDate lastDay)
      implements OfficialState {
    public Registered {
      positions = List.copyOf(positions);
      competences = Map.copyOf(competences);
    }

    public Position positionOn(LocalDate day) {
      return positions.reversed().stream()
          .filter(term -> term.from() == null || !term.from().isAfter(day))
          .findFirst()
          .orElse(positions.getFirst())
          .position();
    }

    public boolean serves(LocalDate day) {
      return lastDay == null || !day.isAfter(lastDay);
    }

    Registered placed(LocalDate from) {
      return new Registered(
          regency, nipKind, name, email, positions, golonganFrom, from, competences, lastDay);
    }

    Registered with(PositionTerm term) {
      return new Registered(
          regency,
          nipKind,
          name,
          email,
          Stream.concat(positions.stream(), Stream.of(term)).toList(),
          golonganFrom,
          placedFrom,
          competences,
          lastDay);
    }

    Registered golongan(LocalDate from) {
      return new Registered(
          regency, nipKind, name, email, positions, from, placedFrom, competences, lastDay);
    }

    Registered corrected(String newName, @Nullable String newEmail) {
      return new Registered(
          regency,
          nipKind,
          newName,
          newEmail,
          positions,
          golonganFrom,
          placedFrom,
          competences,
          lastDay);
    }

    Registered competent(Map<UUID, Competence> all) {
      return new Registered(
          regency, nipKind, name, email, positions, golonganFrom, placedFrom, all, lastDay);
    }

    Registered left(LocalDate day) {
      return new Registered(
          regency, nipKind, name, email, positions, golonganFrom, placedFrom, competences, day);
    }
  }

  /**
   * @param from its first day; absent for the post of the registration
   */
  record PositionTerm(Position position, @Nullable LocalDate from) {}
}
