package id.sistemkerja.orgstructure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.chart.Chart.Node;
import id.sistemkerja.orgstructure.chart.Chart.Person;
import id.sistemkerja.orgstructure.chart.Chart.StandIn;
import id.sistemkerja.orgstructure.chart.Chart.Totals;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartDrawingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final StandIn PLT =
      new StandIn(
          new EmployeeId("63.02-budi"),
          "Budi Contoh",
          Capacity.PLT,
          "800/1/PLT",
          LocalDate.parse("2026-12-31"));

  @Test
  void theDrawingSaysInWordsWhatItShows() throws Exception {
    Document svg =
        drawn(
            node(
                "dinkes",
                "Dinas Kesehatan",
                "Ana Contoh",
                null,
                node("p2p", "Bidang Penyakit", null, PLT)));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
    assertThat(root.getAttribute("width") + " " + root.getAttribute("height"))
        .isEqualTo("420mm 297mm");
    assertThat(texts(svg, "title"))
        .contains(
            "Bagan susunan organisasi Dinas Kesehatan, 24 November 2026",
            "Bidang Penyakit: Kepala p2p lowong; Plt. Budi Contoh, mandat 800/1/PLT, sampai 31"
                + " Desember 2026");
    assertThat(texts(svg, "desc"))
        .containsExactly(
            "Dinas Kesehatan, keadaan 24 November 2026: 2 unit, 1 jabatan pimpinan lowong.");
    assertThat(texts(svg, "text")).contains("LOWONG", "Ana Contoh", "DINAS KESEHATAN");
    assertThat(texts(svg, "style")).as("a page may forbid style sheets").isEmpty();
  }

  @Test
  void theSameChartIsDrawnTheSame() {
    Chart chart = chart(node("a", "Dinas", "Ana", null, node("u", "Bidang", "Budi", null)));
    assertThat(ChartDrawing.draw(chart)).isEqualTo(ChartDrawing.draw(chart));
  }

  @Test
  void whatLooksLikeMarkupIsWrittenAsText() throws Exception {
    Document svg = drawn(node("a", "Dinas <b>&\"A\"\u0001", "</text><script/>", null));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(String.join(" ", texts(svg, "text"))).contains("Dinas <b>&\"A\"");
  }

  @ParameterizedTest(name = "{0} units below the head")
  @ValueSource(ints = {0, 1, 2, 7, 13, 40, 120})
  void everythingStandsOnTheSheetAndNoBoxUponAnother(int units) throws Exception {
    Node[] children =
        IntStream.range(0, units)
            .mapToObj(i ->
                node(
                    "u" + i,
                    "Bidang Pemberdayaan Masyarakat, Perlindungan dan Pengendalian ke-" + i,
                    "Orang Contoh " + i,
                    i % 5 == 0 ? PLT : null,
                    node("u" + i + "-s", "Seksi " + i, null, null)))
            .toArray(Node[]::new);
    Document svg = drawn(node("a", "Dinas", "Ana", null, children));
    String[] view = svg.getDocumentElement().getAttribute("viewBox").split(" ");
    double width = Double.parseDouble(view[2]);
    double height = Double.parseDouble(view[3]);
    assertThat(width / height).isCloseTo(420.0 / 297, org.assertj.core.data.Offset.offset(0.01));
    List<double[]> boxes = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.hasAttribute("data-unit")) {
        Element box = (Element) group.getElementsByTagName("rect").item(0);
        boxes.add(new double[] {at(box, "x"), at(box, "y"), at(box, "width"), at(box, "height")});
      }
    }
    assertThat(boxes).hasSize(1 + 2 * units);
    for (double[] box : boxes) {
      assertThat(box[0]).isPositive();
      assertThat(box[0] + box[2]).isLessThan(width);
      assertThat(box[1] + box[3]).isLessThan(height);
      assertThat(boxes).noneMatch(other -> other != box && overlap(box, other));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bagian",
        "Bidang Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB",
        "Pertanggungjawabankesejahteraanmasyarakatdaerahtertinggal",
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
        "\uD83C\uDFDB\uD83C\uDFDB\uD83C\uDFDB\uD83C\uDFDB\uD83C\uDFDB\uD83C\uDFDB\uD83C\uDFDB"
      })
  void aLongNameIsWrappedAndNothingOfItIsLost(String name) {
    List<String> lines = ChartText.lines(name, 11, true, 60);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(ChartText.width(line, 11, true)).isLessThanOrEqualTo(70);
          assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
        });
  }

  @Test
  void KED_10_functionalOfficialsOfAllUnitsAreListedByGrade() throws Exception {
    Node division =
        new Node(
            new OrgUnitId("63.02-b"),
            "Bidang",
            UnitKind.DIVISION,
            HeadRank.ADMINISTRATOR,
            "Kepala Bidang",
            new Person(new EmployeeId("63.02-ana"), "Ana"),
            null,
            false,
            Map.of(FunctionalGrade.AHLI_MUDA, 3),
            2,
            new Totals(1, 0, Map.of(FunctionalGrade.AHLI_MUDA, 3), 2),
            List.of());
    assertThat(texts(drawn(node("a", "Dinas", "Budi", null, division)), "text"))
        .contains("Kelompok Jabatan Fungsional", "Ahli Muda: 3", "JF 3 · Pelaksana 2");
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  }

  private static double at(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static List<String> texts(Document svg, String element) {
    List<String> texts = new ArrayList<>();
    NodeList found = svg.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Document drawn(Node root) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(ChartDrawing.draw(chart(root)))));
  }

  private static Chart chart(Node root) {
    return new Chart(
        DAY, null, new RegencyCode("63.02"), "Kabupaten Kotabaru", root.name(), List.of(root));
  }

  private static Node node(
      String id, String name, @Nullable String head, @Nullable StandIn standIn, Node... children) {
    int units = 1;
    int vacant = head == null ? 1 : 0;
    java.util.EnumMap<FunctionalGrade, Integer> functional =
        new java.util.EnumMap<>(FunctionalGrade.class);
    for (Node child : children) {
      units += child.all().units();
      vacant += child.all().vacant();
      child.all().functional().forEach((grade, n) -> functional.merge(grade, n, Integer::sum));
    }
    return new Node(
        new OrgUnitId("63.02-" + id),
        name,
        id.contains("u") || id.contains("p2p") ? UnitKind.DIVISION : UnitKind.AGENCY_OFFICE,
        HeadRank.ADMINISTRATOR,
        "Kepala " + id,
        head == null ? null : new Person(new EmployeeId("63.02-ana"), head),
        standIn,
        head == null,
        Map.of(),
        0,
        new Totals(units, vacant, functional, 0),
        List.of(children));
  }
}
