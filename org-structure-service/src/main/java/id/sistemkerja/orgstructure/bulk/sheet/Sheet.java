package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.orgstructure.bulk.sheet.Column.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheets, in the order in which an import takes them: what is named stands before who names it.
 */
public enum Sheet {
  UNITS(
      "units",
      "Unit",
      List.of(
          text(
              "unitId",
              "ID Unit",
              "63.02-dinkes",
              "Diawali kode kabupaten dan tanda hubung.",
              "Starts with the regency's code and a hyphen."),
          text(
              "name",
              "Nama Unit",
              "Dinas Kesehatan",
              "Nama lengkap unit.",
              "The unit's full name."),
          choice("kind", "Jenis Unit", Choices.UNIT_KINDS, "Dinas", true),
          choice("rank", "Jenjang Kepala", Choices.HEAD_RANKS, "JPT Pratama", true),
          optional(
              "parentUnitId",
              "ID Unit Induk",
              "",
              "Kosong untuk perangkat daerah; unit lain selalu mempunyai induk.",
              "Empty for an apparatus; every other unit has a parent."),
          text(
              "headTitle",
              "Nama Jabatan Kepala",
              "Kepala Dinas Kesehatan",
              "Sebutan jabatan kepala unit.",
              "Title of the head's post."),
          text(
              "code",
              "Kode Surat",
              "DINKES",
              "Singkatan pada nomor surat: huruf besar, angka, titik, garis miring, tanda hubung.",
              "The abbreviation in letter numbers: capitals, digits, dots, slashes, hyphens."),
          date("effectiveFrom", "Berlaku Sejak", true, "2020-01-02"))),
  OFFICIALS(
      "officials",
      "Pegawai",
      List.of(
          text(
              "employeeId",
              "ID Pegawai",
              "63.02-p-0001",
              "Diawali kode kabupaten dan tanda hubung; bukan NIP.",
              "Starts with the regency's code and a hyphen; not the NIP."),
          new Column(
              "nip",
              "NIP",
              Kind.DIGITS,
              true,
              Choices.NONE,
              new BilingualText(
                  "18 angka; format kolom sebagai Teks.", "18 digits; format the column as text."),
              "199001312015022901"),
          choice("nipKind", "Jenis Pegawai", Choices.NIP_KINDS, "PNS", true),
          text(
              "name",
              "Nama",
              "Ana Contoh",
              "Nama lengkap dengan gelar.",
              "The full name with titles."),
          optional("email", "Surel", "ana@example.id", "Boleh kosong.", "May be empty."),
          text(
              "golongan",
              "Golongan",
              "III/c",
              "PNS: I/a sampai IV/e. PPPK: I sampai XVII.",
              "PNS: I/a to IV/e. PPPK: I to XVII."),
          choice("position.kind", "Jenis Jabatan", Choices.POSITION_KINDS, "Fungsional", true),
          text(
              "position.title",
              "Nama Jabatan",
              "Epidemiolog Kesehatan Ahli Muda",
              "Nama jabatan yang dipegang.",
              "Title of the post held."),
          choice("position.grade", "Jenjang Fungsional", Choices.GRADES, "Ahli Muda", false),
          optional(
              "competences",
              "Kompetensi",
              "surveilans penyakit; analisis data",
              "Beberapa kata tiap kompetensi, dipisah titik koma.",
              "A few words each, separated by semicolons."))),
  HEADS(
      "heads",
      "Kepala Unit",
      List.of(
          text(
              "unitId",
              "ID Unit",
              "63.02-dinkes",
              "Unit yang dikepalai.",
              "The unit that is headed."),
          text(
              "employeeId",
              "ID Pegawai",
              "63.02-p-0002",
              "Pejabat yang diangkat.",
              "Who is appointed."),
          text(
              "decreeNumber",
              "Nomor SK",
              "821/12/BKPSDM",
              "Nomor keputusan pengangkatan.",
              "Number of the decree of appointment."),
          date("effectiveFrom", "Mulai", true, "2024-01-02"),
          date("effectiveTo", "Sampai", false, ""))),
  PLACEMENTS(
      "placements",
      "Penempatan",
      List.of(
          text(
              "employeeId",
              "ID Pegawai",
              "63.02-p-0001",
              "Pejabat fungsional atau pelaksana yang ditempatkan.",
              "The functional or operational official who is placed."),
          text(
              "unitId",
              "ID Unit",
              "63.02-dinkes",
              "Unit tempat kedudukan.",
              "The unit of the placement."),
          text(
              "appraiserUnitId",
              "ID Unit Penilai",
              "63.02-dinkes",
              "Unit yang kepalanya menjadi pejabat penilai kinerja: unit itu sendiri atau di atasnya.",
              "The unit whose head appraises: the unit itself or one above it."),
          text(
              "decreeNumber",
              "Nomor SK",
              "823/7/BKPSDM",
              "Nomor keputusan penempatan.",
              "Number of the decree of placement."),
          date("effectiveFrom", "Berlaku Sejak", true, "2024-02-01"))),
  STAND_INS(
      "stand-ins",
      "Plt-Plh",
      List.of(
          text(
              "unitId",
              "ID Unit",
              "63.02-dinkes",
              "Unit yang kepalanya diwakili.",
              "The unit whose head is stood in for."),
          text(
              "employeeId",
              "ID Pegawai",
              "63.02-p-0003",
              "Yang menerima mandat.",
              "Who has the mandate."),
          choice("capacity", "Kapasitas", Choices.CAPACITIES, "Plh.", true),
          text(
              "mandateNumber",
              "Nomor Mandat",
              "800/31/PLH",
              "Nomor surat mandat.",
              "Number of the mandate letter."),
          date("effectiveFrom", "Mulai", true, "2024-03-01"),
          date("effectiveTo", "Sampai", true, "2024-03-14")));

  private final String path;
  private final String title;
  private final List<Column> columns;

  Sheet(String path, String title, List<Column> columns) {
    this.path = path;
    this.title = title;
    this.columns = columns;
  }

  /** In addresses. */
  public String path() {
    return path;
  }

  /** In workbooks. */
  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }

  public static Optional<Sheet> byPath(String path) {
    return Arrays.stream(values()).filter(s -> s.path.equals(path)).findFirst();
  }

  static Optional<Sheet> byTitle(String title) {
    return Arrays.stream(values()).filter(s -> s.title.equalsIgnoreCase(title.strip())).findFirst();
  }

  Optional<Column> column(String heading) {
    String wanted = heading.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    return columns.stream().filter(c -> c.heading().equalsIgnoreCase(wanted)).findFirst();
  }

  /** The heading of a command's field; the field itself where no column carries it. */
  public String heading(String field) {
    return columns.stream()
        .filter(c -> c.field().equals(field))
        .map(Column::heading)
        .findFirst()
        .orElse(field);
  }

  @Override
  public String toString() {
    return path.toLowerCase(Locale.ROOT);
  }

  private static Column text(String field, String heading, String example, String id, String en) {
    return new Column(
        field, heading, Kind.TEXT, true, Choices.NONE, new BilingualText(id, en), example);
  }

  private static Column optional(
      String field, String heading, String example, String id, String en) {
    return new Column(
        field, heading, Kind.TEXT, false, Choices.NONE, new BilingualText(id, en), example);
  }

  private static Column choice(
      String field, String heading, Choices choices, String example, boolean required) {
    String list = String.join(", ", choices.labels());
    String id =
        required ? "Salah satu dari: " : "Hanya untuk jabatan fungsional, salah satu dari: ";
    String en = required ? "One of: " : "Of a functional post only, one of: ";
    return new Column(
        field,
        heading,
        Kind.CHOICE,
        required,
        choices,
        new BilingualText(id + list, en + list),
        example);
  }

  private static Column date(String field, String heading, boolean required, String example) {
    return new Column(
        field,
        heading,
        Kind.DATE,
        required,
        Choices.NONE,
        required
            ? new BilingualText(
                "Tanggal, misalnya 2024-01-31 atau 31/01/2024.",
                "A date, such as 2024-01-31 or 31/01/2024.")
            : new BilingualText(
                "Hari terakhir; kosong bila masih menjabat.",
                "The last day; empty while in office."),
        example);
  }
}
