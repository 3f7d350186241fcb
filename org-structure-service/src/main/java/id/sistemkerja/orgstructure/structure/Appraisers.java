package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.HeadshipsView.Headship;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import id.sistemkerja.regulation.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who appraises whom on a day: by the placement and the regulation (KED-4 to KED-6), by delegation
 * (KED-3), and where the appraiser's office is vacant by the next level. Everything is looked up by
 * identifier: the answer takes as long for a regency of ten thousand as for one of ten.
 */
public final class Appraisers {
  private final Structure structure;
  private final Views<HeadshipsView> headships;
  private final Views<DelegationView> delegations;
  private final Past past;
  private final Regulations regulations;

  public Appraisers(
      Structure structure,
      Views<HeadshipsView> headships,
      Views<DelegationView> delegations,
      Past past,
      Regulations regulations) {
    this.structure = structure;
    this.headships = headships;
    this.delegations = delegations;
    this.past = past;
    this.regulations = regulations;
  }

  /**
   * An appraiser on a day.
   *
   * @param knownAt the instant up to which records were read; absent: all
   * @param office whose head the appraiser is; absent where nobody in the structure appraises
   * @param appraiser who appraises on the day; absent if the office and all above it are vacant
   * @param explanations the clauses, each with its sentence; none before the regency's regulation
   *     was in force
   * @param notes what else is to be known
   */
  public record Appraisal(
      LocalDate asOf,
      @Nullable Instant knownAt,
      EmployeeId employeeId,
      Position position,
      @Nullable Office office,
      @Nullable Appraiser appraiser,
      List<Explanation> explanations,
      List<BilingualText> notes) {}

  /** An office as it was called on the day. */
  public record Office(OrgUnitId unitId, String unitName, String title, HeadRank rank) {
    static Office of(UnitView unit) {
      return new Office(unit.unitId(), unit.name(), unit.headTitle(), unit.rank());
    }
  }

  /**
   * The person.
   *
   * @param mandate present if the office is another's
   * @param delegationDecree present if the authority was delegated
   */
  public record Appraiser(
      EmployeeId employeeId,
      @Nullable String name,
      @Nullable ActingMandate mandate,
      @Nullable String delegationDecree) {}

  /**
   * @param official as known by then
   * @param knownAt what was recorded later is left out; absent: nothing is. The law is read as it
   *     is read now.
   */
  public Appraisal of(OfficialView official, LocalDate day, @Nullable Instant knownAt) {
    Answer answer = new Answer(official, day, knownAt, structure.knownAt(knownAt));
    if (!official.serves(day)) {
      return answer.nobody(
          "Pegawai sudah tidak bertugas pada hari itu",
          "The official is no longer in service on that day");
    }
    Optional<UnitView> headed = headed(answer);
    if (headed.isPresent()) {
      return ofHead(answer, headed.get());
    }
    return official
        .placementOn(day)
        .map(placement -> ofPlaced(answer, placement))
        .orElseGet(() ->
            answer.nobody(
                "Pegawai belum ditempatkan pada hari itu",
                "The official is not placed on that day"));
  }

  /**
   * The unit that the official heads on the day; of what was told since then only names are used.
   */
  private Optional<UnitView> headed(Answer answer) {
    EmployeeId who = answer.official.employeeId();
    return headships.find(who.value()).stream()
        .flatMap(view -> view.terms().stream())
        .map(Headship::unitId)
        .distinct()
        .flatMap(id -> answer.structure.unit(answer.regency(), id).stream())
        .filter(unit ->
            unit.headOn(answer.day).filter(term -> term.employeeId().equals(who)).isPresent())
        .map(unit -> unit.on(answer.day))
        .findFirst();
  }

  /** A head is appraised by the head above. */
  private Appraisal ofHead(Answer answer, UnitView own) {
    Optional<UnitView> above = above(own, answer);
    if (above.isEmpty()) {
      return answer.nobody(
          "Atasannya ialah Bupati, yang tidak tercatat dalam susunan organisasi",
          "The superior is the Bupati, who is not part of the structure");
    }
    UnitView office = above.get();
    profile(answer)
        .ifPresent(profile ->
            answer.explanations.add(
                profile
                    .allows("KED-3", office.rank().name(), Situation.unspecified())
                    .explained()));
    return answer.by(office, filledFrom(office, List.of(), answer));
  }

  private Appraisal ofPlaced(Answer answer, Placement placement) {
    List<UnitView> line = line(placement.unitId(), answer);
    UnitView named =
        line.stream()
            .filter(u -> u.unitId().equals(placement.appraiserUnitId()))
            .findFirst()
            .orElseGet(() -> unit(placement.appraiserUnitId(), answer));
    Optional<RegulationProfile> profile = profile(answer);
    UnitView office = named;
    List<UnitView> allowed = List.of();
    if (profile.isPresent()) {
      UnitView unit = line.getFirst();
      Position position = answer.official.positionOn(answer.day);
      PlacementLaw law = StructureFacts.law(profile.get(), unit.facts(), position);
      answer.explanations.add(
          profile
              .get()
              .explained()
              .appraiser(unit.apparatusKind(), unit.kind(), Optional.ofNullable(position.grade())));
      allowed = line.stream().filter(u -> law.appraiser().allows(u.rank(), u.kind())).toList();
      boolean history = regulations.isBeforeAny(answer.regency(), placement.from());
      if (!law.appraiser().allows(named.rank(), named.kind())
          || (history && !line.contains(named))) {
        office =
            law.recommended(line.stream().map(UnitView::facts).toList())
                .flatMap(f -> line.stream().filter(u -> u.unitId().equals(f.unitId())).findFirst())
                .orElse(named);
        answer.note(
            "Penempatan menyebut "
                + named.headTitle()
                + (history
                    ? ", dari sebelum peraturan; penilai kini menurut peraturan"
                    : "; jabatan pegawai sejak itu berubah"),
            "The placement names "
                + named.headTitle()
                + (history
                    ? ", from before the regulation; the appraiser is now by the regulation"
                    : "; the official's post has changed since"));
      }
    }
    Optional<Appraiser> delegate = delegate(answer, placement.unitId(), office);
    if (delegate.isPresent()) {
      profile.ifPresent(p ->
          answer.explanations.add(
              p.allows("KED-3", "DELEGATED", Situation.unspecified()).explained()));
      return answer.by(office, delegate);
    }
    return answer.by(office, filledFrom(office, above(allowed, line, office), answer));
  }

  private Optional<Appraiser> delegate(Answer answer, OrgUnitId unit, UnitView office) {
    return delegations
        .find(unit.value())
        .filter(d -> d.regency().equals(answer.regency()))
        .map(d -> answer.knownAt == null ? d : past.delegations(d, answer.knownAt))
        .flatMap(d -> d.on(answer.day, office.unitId()))
        .filter(term -> !term.employeeId().equals(answer.official.employeeId()))
        .flatMap(term ->
            answer
                .structure
                .official(answer.regency(), term.employeeId())
                .filter(delegate -> delegate.serves(answer.day))
                .map(delegate ->
                    new Appraiser(term.employeeId(), delegate.name(), null, term.decreeNumber())));
  }

  /** Those of the line above the office, first those whom the clause names. */
  private static List<UnitView> above(
      List<UnitView> allowed, List<UnitView> line, UnitView office) {
    int at = line.indexOf(office);
    List<UnitView> higher = at < 0 ? List.of() : line.subList(at + 1, line.size());
    return Stream.concat(higher.stream().filter(allowed::contains), higher.stream())
        .distinct()
        .toList();
  }

  /** Who fills the office on the day, or the next level that somebody fills. */
  private Optional<Appraiser> filledFrom(UnitView office, List<UnitView> preferred, Answer answer) {
    Optional<Appraiser> own = holder(office, answer);
    if (own.isPresent()) {
      return own;
    }
    answer.note(
        "Jabatan " + office.headTitle() + " lowong tanpa pelaksana tugas; atasannya bertindak",
        office.headTitle() + " is vacant, with no stand-in; the next level acts");
    for (UnitView level : preferred) {
      Optional<Appraiser> next = holder(level, answer);
      if (next.isPresent()) {
        return next.map(appraiser -> onBehalf(appraiser, level, answer));
      }
    }
    Set<OrgUnitId> passed = new HashSet<>();
    Optional<UnitView> level = above(office, answer);
    while (level.isPresent() && passed.add(level.get().unitId())) {
      UnitView unit = level.get();
      Optional<Appraiser> next = holder(unit, answer);
      if (next.isPresent()) {
        return next.map(appraiser -> onBehalf(appraiser, unit, answer));
      }
      level = above(unit, answer);
    }
    return Optional.empty();
  }

  private static Appraiser onBehalf(Appraiser appraiser, UnitView level, Answer answer) {
    return new Appraiser(
        appraiser.employeeId(),
        appraiser.name(),
        ActingMandate.ofNextLevel(
            answer.day, level.unitId(), level.headTitle(), appraiser.mandate()),
        null);
  }

  /** Its stand-in while there is one, or else its holder; nobody appraises him- or herself. */
  private Optional<Appraiser> holder(UnitView unit, Answer answer) {
    EmployeeId self = answer.official.employeeId();
    return Stream.concat(
            unit.actingOn(answer.day).stream()
                .map(term ->
                    new Appraiser(
                        term.employeeId(),
                        null,
                        new ActingMandate(term.capacity(), term.mandateNumber()),
                        null)),
            unit.headOn(answer.day).stream()
                .map(term -> new Appraiser(term.employeeId(), null, null, null)))
        .filter(appraiser -> !appraiser.employeeId().equals(self))
        .findFirst()
        .map(appraiser ->
            new Appraiser(
                appraiser.employeeId(),
                answer
                    .structure
                    .official(answer.regency(), appraiser.employeeId())
                    .map(OfficialView::name)
                    .orElse(null),
                appraiser.mandate(),
                null));
  }

  private List<UnitView> line(OrgUnitId id, Answer answer) {
    List<UnitView> line = new ArrayList<>();
    @Nullable OrgUnitId next = id;
    while (next != null) {
      UnitView unit = unit(next, answer);
      line.add(unit);
      next = unit.parentUnitId();
    }
    return line;
  }

  private UnitView unit(OrgUnitId id, Answer answer) {
    return answer
        .structure
        .unit(answer.regency(), id)
        .map(u -> u.on(answer.day))
        .orElseThrow(() -> new IllegalStateException("no unit " + id + " in the read model"));
  }

  private Optional<UnitView> above(UnitView unit, Answer answer) {
    OrgUnitId parent = unit.parentUnitId();
    return parent == null
        ? answer
            .structure
            .secretariat(answer.regency(), answer.day)
            .filter(s -> !s.unitId().equals(unit.unitId()))
        : Optional.of(unit(parent, answer));
  }

  private Optional<RegulationProfile> profile(Answer answer) {
    if (regulations.isBeforeAny(answer.regency(), answer.day)) {
      answer.note(
          "Hari itu mendahului peraturan sistem kerja pertama kabupaten: penilai sebagaimana"
              + " tercatat dalam riwayat, tanpa pasal yang mendasarinya",
          "The day is before the regency's first regulation on the work system: the appraiser as"
              + " recorded in the history, with no clause behind it");
      return Optional.empty();
    }
    try {
      return Optional.of(regulations.inForce(answer.regency(), answer.day));
    } catch (NoRegulationInForce e) {
      answer.notes.add(e.text());
      return Optional.empty();
    }
  }

  /** What is being found out. */
  private static final class Answer {
    private final OfficialView official;
    private final LocalDate day;
    private final @Nullable Instant knownAt;
    private final Structure structure;
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<BilingualText> notes = new ArrayList<>();

    Answer(OfficialView official, LocalDate day, @Nullable Instant knownAt, Structure structure) {
      this.official = official;
      this.day = day;
      this.knownAt = knownAt;
      this.structure = structure;
    }

    RegencyCode regency() {
      return official.regency();
    }

    void note(String id, String en) {
      notes.add(new BilingualText(id, en));
    }

    Appraisal nobody(String id, String en) {
      note(id, en);
      return answer(null, Optional.empty());
    }

    Appraisal by(UnitView office, Optional<Appraiser> appraiser) {
      return answer(Office.of(office), appraiser);
    }

    private Appraisal answer(@Nullable Office office, Optional<Appraiser> appraiser) {
      return new Appraisal(
          day,
          knownAt,
          official.employeeId(),
          official.positionOn(day),
          office,
          appraiser.orElse(null),
          List.copyOf(explanations),
          List.copyOf(notes));
    }
  }
}
