package id.sistemkerja.assignment.letter.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.assignment.casefile.Words;
import id.sistemkerja.assignment.register.read.ReservedNumber;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The register of letters, as far as each caller may read it. */
public final class LetterRegister {
  private final Views<RegisteredLetter> letters;
  private final Views<ReservedNumber> reserved;
  private final Offices offices;

  public LetterRegister(
      Views<RegisteredLetter> letters, Views<ReservedNumber> reserved, Offices offices) {
    this.letters = letters;
    this.reserved = reserved;
    this.offices = offices;
  }

  /**
   * Which letters.
   *
   * @param unitId owner, signatory or with a copy
   * @param words beginnings of words of subject, names and number
   */
  record Query(@Nullable String unitId, @Nullable Integer year, @Nullable String words) {}

  /** At most {@code limit}, the last first. */
  List<RegisteredLetter> page(Caller caller, Query query, @Nullable String before, int limit) {
    List<Bson> filters = filters(caller, query);
    if (before != null) {
      filters.add(Filters.lt("place", before));
    }
    return letters.find(Filters.and(filters), Sorts.descending("place"), limit);
  }

  /** Each letter that has a number, in the order of the registers. */
  void eachNumbered(Caller caller, Query query, Consumer<RegisteredLetter> use) {
    List<Bson> filters = filters(caller, query);
    filters.add(Filters.ne("number", null));
    letters.each(Filters.and(filters), Sorts.ascending("registerId", "sequence"), use);
  }

  /**
   * Numbers that were reserved for paper, in the order of the registers; a head sees those of the
   * register that is the head's own.
   */
  List<ReservedNumber> reserved(Caller caller, Query query) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    if (!caller.has("inspector") && !caller.has("regency-admin")) {
      filters.add(
          Filters.in(
              "unitId", offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList()));
    }
    if (query.unitId() != null) {
      filters.add(Filters.eq("unitId", query.unitId()));
    }
    if (query.year() != null) {
      filters.add(Filters.eq("year", query.year()));
    }
    if (query.words() != null) {
      filters.addAll(Words.filters("words", query.words()));
    }
    return reserved.find(Filters.and(filters), Sorts.ascending("registerId", "sequence"), 0);
  }

  private List<Bson> filters(Caller caller, Query query) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    if (!caller.has("inspector") && !caller.has("regency-admin")) {
      List<String> mine = offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList();
      filters.add(
          Filters.or(
              Filters.in("units", mine),
              // the official learns of the letter when it is signed
              Filters.and(
                  Filters.eq("assigneeId", caller.requireEmployee().value()),
                  Filters.ne("number", null))));
    }
    if (query.unitId() != null) {
      filters.add(Filters.eq("units", query.unitId()));
    }
    if (query.year() != null) {
      filters.add(Filters.eq("year", query.year()));
    }
    if (query.words() != null) {
      filters.addAll(Words.filters("words", query.words()));
    }
    return filters;
  }
}
