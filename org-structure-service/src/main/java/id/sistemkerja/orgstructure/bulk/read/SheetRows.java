package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.UnitView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structure of a day as rows that an import would take. */
final class SheetRows {
  private final Structure structure;
  private final RegencyCode regency;
  private final LocalDate day;
  private final boolean history;
  private final boolean personal;

  /**
   * @param history with what was over by that day
   * @param personal with NIP and e-mail addresses
   */
  SheetRows(
      Structure structure, RegencyCode regency, LocalDate day, boolean history, boolean personal) {
    this.structure = structure;
    this.regency = regency;
    this.day = day;
    this.history = history;
    this.personal = personal;
  }

  void write(Sheet sheet, SheetWriter writer) throws IOException {
    writer.begin(sheet);
    try {
      switch (sheet) {
        case UNITS -> structure.eachUnit(regency, day, unit -> unit(writer, unit));
        case HEADS -> structure.eachUnit(regency, day, unit -> heads(writer, unit));
        case STAND_INS -> structure.eachUnit(regency, day, unit -> standIns(writer, unit));
        case OFFICIALS -> structure.eachOfficial(regency, official -> official(writer, official));
        case PLACEMENTS ->
            structure.eachOfficial(regency, official -> placements(writer, official));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void unit(SheetWriter writer, UnitView unit) {
    Row row = new Row();
    row.put("unitId", unit.unitId());
    row.put("name", unit.name());
    row.put("kind", unit.kind().name());
    row.put("rank", unit.rank().name());
    row.put("parentUnitId", unit.parentUnitId());
    row.put("headTitle", unit.headTitle());
    row.put("code", unit.code());
    row.put("effectiveFrom", unit.effectiveFrom());
    row.write(writer);
  }

  private void heads(SheetWriter writer, UnitView unit) {
    for (UnitView.HeadTerm term : unit.heads()) {
      if (wanted(term.from(), term.to())) {
        Row row = new Row();
        row.put("unitId", unit.unitId());
        row.put("employeeId", term.employeeId());
        row.put("decreeNumber", term.decreeNumber());
        row.put("effectiveFrom", term.from());
        row.put("effectiveTo", term.to());
        row.write(writer);
      }
    }
  }

  private void standIns(SheetWriter writer, UnitView unit) {
    for (UnitView.ActingTerm term : unit.acting()) {
      if (wanted(term.from(), term.to())) {
        Row row = new Row();
        row.put("unitId", unit.unitId());
        row.put("employeeId", term.employeeId());
        row.put("capacity", term.capacity().name());
        row.put("mandateNumber", term.mandateNumber());
        row.put("effectiveFrom", term.from());
        row.put("effectiveTo", term.to());
        row.write(writer);
      }
    }
  }

  private boolean wanted(LocalDate from, @Nullable LocalDate to) {
    return history ? !from.isAfter(day) : new EffectivePeriod(from, to).contains(day);
  }

  private void official(SheetWriter writer, OfficialView official) {
    Position position = official.position();
    Row row = new Row();
    row.put("employeeId", official.employeeId());
    row.put("nip", personal ? official.nip() : null);
    row.put("nipKind", official.nipKind().name());
    row.put("name", official.name());
    row.put("email", personal ? official.email() : null);
    row.put("golongan", official.golongan());
    row.put("position.kind", position.kind().name());
    row.put("position.title", position.title());
    row.put("position.grade", position.grade() == null ? null : position.grade().name());
    row.put(
        "competences",
        official.competences().isEmpty() ? null : String.join("; ", official.competences()));
    row.write(writer);
  }

  private void placements(SheetWriter writer, OfficialView official) {
    for (OfficialView.Placement placement : official.placements()) {
      if (history
          ? !placement.from().isAfter(day)
          : official.placementOn(day).filter(placement::equals).isPresent()) {
        Row row = new Row();
        row.put("employeeId", official.employeeId());
        row.put("unitId", placement.unitId());
        row.put("appraiserUnitId", placement.appraiserUnitId());
        row.put("decreeNumber", placement.decreeNumber());
        row.put("effectiveFrom", placement.from());
        row.write(writer);
      }
    }
  }

  /** Values by field. */
  private static final class Row {
    private final Map<String, String> values = new HashMap<>();

    void put(String field, @Nullable Object value) {
      if (value != null) {
        values.put(field, value.toString());
      }
    }

    void write(SheetWriter writer) {
      try {
        writer.row(values);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
