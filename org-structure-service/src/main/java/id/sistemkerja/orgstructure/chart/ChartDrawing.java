package id.sistemkerja.orgstructure.chart;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.orgstructure.chart.Chart.Node;
import id.sistemkerja.orgstructure.chart.Chart.Person;
import id.sistemkerja.orgstructure.chart.Chart.StandIn;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a chart as SVG on an A3 sheet, landscape. The same chart is always drawn the same.
 *
 * <p>The head of the structure stands on top; to the right of the line below it the secretariat, to
 * the left the functional officials by grade; then the other units in rows, each with what is below
 * it listed underneath. How many stand in a row is chosen so that everything is as large as the
 * sheet allows. Nothing is styled by a style sheet, which a page that shows the drawing might not
 * allow.
 */
final class ChartDrawing {
  /** Millimetres. */
  private static final int SHEET_WIDTH = 420;

  private static final int SHEET_HEIGHT = 297;

  private static final double MARGIN = 28;
  private static final double HEADER = 92;
  private static final double FOOTER = 58;
  private static final double BOX = 196;
  private static final double GAP = 22;
  private static final double INDENT = 16;
  private static final double BELOW = 10;
  private static final double ROW_GAP = 40;
  private static final double PAD = 10;
  private static final double LINE = 14.5;
  private static final double NAME_SIZE = 11.5;
  private static final double TEXT_SIZE = 10.5;
  private static final double SMALL_SIZE = 9.5;
  private static final int MOST_IN_A_ROW = 14;

  /** The narrowest sheet on which the legend has room. */
  private static final double LEGEND = 720;

  private static final String INK = "#14232b";
  private static final String SOFT = "#465761";
  private static final String RULE = "#8a999d";
  private static final String BRAND = "#0b3b49";
  private static final String GOLD = "#e0b65a";
  private static final String BAD = "#9c2324";
  private static final String BAD_SOFT = "#fdf1f0";
  private static final String FONT =
      "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

  private final Chart chart;
  private final StringBuilder svg = new StringBuilder();

  private ChartDrawing(Chart chart) {
    this.chart = chart;
  }

  static String draw(Chart chart) {
    return new ChartDrawing(chart).draw();
  }

  /** One line of a box. */
  private record Line(String text, double size, boolean bold, String colour) {}

  /** A box that is placed, with the boxes below it. */
  private record Box(Node node, double x, double y, double width, double height, List<Line> lines) {
    double bottom() {
      return y + height;
    }
  }

  private String draw() {
    Node root = chart.roots().size() == 1 ? chart.roots().getFirst() : null;
    List<Node> others =
        root == null ? chart.roots() : root.children().stream().filter(n -> !isAside(n)).toList();
    Layout best = null;
    for (int inRow = 1; inRow <= Math.clamp(others.size(), 1, MOST_IN_A_ROW); inRow++) {
      Layout layout = new Layout(root, others, inRow);
      if (best == null || layout.scale() >= best.scale()) {
        best = layout;
      }
    }
    return sheet(best == null ? new Layout(root, others, 1) : best);
  }

  /** The secretariat of an apparatus serves all of it, and stands beside the line. */
  private boolean isAside(Node node) {
    return node.kind() == UnitKind.SECRETARIAT;
  }

  /** Where everything stands for a number of units in a row. */
  private final class Layout {
    final List<Box> boxes = new ArrayList<>();
    final List<double[]> rules = new ArrayList<>();
    final double width;
    final double height;
    @Nullable Box grades;

    Layout(@Nullable Node root, List<Node> others, int inRow) {
      int rows = (others.size() + inRow - 1) / inRow;
      List<Node> aside =
          root == null ? List.of() : root.children().stream().filter(c -> isAside(c)).toList();
      double rowWidth = inRow * BOX + (inRow - 1) * GAP;
      // beside the line: grades to the left, the secretariat to the right
      double sides = aside.isEmpty() && !hasGrades(root) ? BOX : 2 * BOX + 6 * GAP;
      double inner = Math.max(rowWidth, root == null ? BOX : Math.max(sides, 1.3 * BOX));
      // a line leads past the first rows to the others
      double left = MARGIN + (rows > 1 ? GAP : 0);
      width = inner + 2 * left;
      double centre = left + inner / 2;
      double y = MARGIN + HEADER;
      double trunkFrom = y;
      if (root != null) {
        Box top = box(root, centre - 0.65 * BOX, y, 1.3 * BOX);
        boxes.add(top);
        y = top.bottom();
        trunkFrom = y;
        y = beside(root, aside, centre, y);
      }
      double bus = y + ROW_GAP / 2;
      double firstBus = bus;
      for (int row = 0; row < rows; row++) {
        List<Node> part = others.subList(row * inRow, Math.min(others.size(), (row + 1) * inRow));
        double x = left + (inner - (part.size() * BOX + (part.size() - 1) * GAP)) / 2;
        double top = bus + ROW_GAP / 2;
        double lowest = top;
        double first = x + BOX / 2;
        double last = first;
        for (Node node : part) {
          last = x + BOX / 2;
          if (root != null) {
            rules.add(new double[] {last, bus, last, top});
          }
          lowest = Math.max(lowest, column(node, x, top));
          x += BOX + GAP;
        }
        if (root != null) {
          double from = rows > 1 ? MARGIN : Math.min(first, centre);
          rules.add(new double[] {from, bus, Math.max(last, row == 0 ? centre : last), bus});
          if (row == 0) {
            rules.add(new double[] {centre, trunkFrom, centre, bus});
          }
        }
        y = lowest;
        if (row + 1 < rows) {
          bus = lowest + ROW_GAP / 2;
        }
      }
      if (root != null && rows > 1) {
        rules.add(new double[] {MARGIN, firstBus, MARGIN, bus});
      }
      height = y + FOOTER + MARGIN;
    }

    private boolean hasGrades(@Nullable Node root) {
      return root != null && !functionalOf(root).isEmpty();
    }

    /** What stands beside the line from the top to the rows; answers where it ends. */
    private double beside(Node root, List<Node> aside, double centre, double from) {
      double lowest = from;
      double y = from + ROW_GAP / 2;
      if (hasGrades(root)) {
        List<Line> lines = gradeLines(root);
        Box box =
            new Box(root, centre - BOX - 3 * GAP, y, BOX, 2 * PAD + lines.size() * LINE, lines);
        grades = box;
        rules.add(new double[] {box.x() + box.width(), y + PAD + LINE, centre, y + PAD + LINE});
        lowest = box.bottom();
      }
      double right = y;
      for (Node node : aside) {
        rules.add(new double[] {centre, right + PAD + LINE, centre + 3 * GAP, right + PAD + LINE});
        right = column(node, centre + 3 * GAP, right) + BELOW;
        lowest = Math.max(lowest, right - BELOW);
      }
      return lowest;
    }

    /** A unit with all below it underneath; answers where it ends. */
    private double column(Node node, double x, double y) {
      Box box = box(node, x, y, BOX);
      boxes.add(box);
      return below(node, box, x, BOX);
    }

    private double below(Node node, Box box, double x, double width) {
      double bottom = box.bottom();
      double end = box.bottom();
      for (Node child : node.children()) {
        double y = bottom + BELOW;
        Box under = box(child, x + INDENT, y, width - INDENT);
        boxes.add(under);
        end = y + PAD + LINE / 2;
        rules.add(new double[] {x + INDENT / 2, end, x + INDENT, end});
        bottom = below(child, under, x + INDENT, width - INDENT);
      }
      if (end > box.bottom()) {
        rules.add(new double[] {x + INDENT / 2, box.bottom(), x + INDENT / 2, end});
      }
      return bottom;
    }

    double scale() {
      return Math.min(SHEET_WIDTH / width, SHEET_HEIGHT / height);
    }
  }

  private Box box(Node node, double x, double y, double width) {
    List<Line> lines = linesOf(node, width - 2 * PAD - 4);
    return new Box(node, x, y, width, 2 * PAD + lines.size() * LINE - 3, lines);
  }

  private List<Line> linesOf(Node node, double width) {
    List<Line> lines = new ArrayList<>();
    add(lines, node.name(), NAME_SIZE, true, INK, width);
    Person head = node.head();
    if (head == null) {
      add(lines, "LOWONG", TEXT_SIZE, true, BAD, width);
    } else {
      add(lines, head.name(), TEXT_SIZE, false, INK, width);
    }
    StandIn standIn = node.standIn();
    if (standIn != null) {
      add(
          lines,
          prefix(standIn) + " " + standIn.name() + " (s.d. " + day(standIn.to()) + ")",
          SMALL_SIZE,
          false,
          SOFT,
          width);
    }
    String counts = isSummary(node) ? sums(node) : counts(node);
    if (!counts.isEmpty()) {
      add(lines, counts, SMALL_SIZE, false, SOFT, width);
    }
    return lines;
  }

  private static String prefix(StandIn standIn) {
    return standIn.capacity() == ActingMandate.Capacity.PLT ? "Plt." : "Plh.";
  }

  /** On the regency's chart a box stands for an apparatus with all below it. */
  private boolean isSummary(Node node) {
    return node.kind().isApparatus() && (chart.roots().size() > 1 || !isOnly(node));
  }

  private boolean isOnly(Node node) {
    Node root = chart.roots().getFirst();
    return root.equals(node) && root.children().stream().noneMatch(c -> c.kind().isApparatus());
  }

  private static String counts(Node node) {
    int functional = node.functional().values().stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    if (functional > 0) {
      parts.add("JF " + functional);
    }
    if (node.operational() > 0) {
      parts.add("Pelaksana " + node.operational());
    }
    return String.join(" · ", parts);
  }

  private static String sums(Node node) {
    List<String> parts = new ArrayList<>();
    parts.add(node.all().units() + " unit");
    if (node.all().functionalOfAnyGrade() > 0) {
      parts.add("JF " + node.all().functionalOfAnyGrade());
    }
    if (node.all().operational() > 0) {
      parts.add("Pelaksana " + node.all().operational());
    }
    if (node.all().vacant() > 0) {
      parts.add(node.all().vacant() + " lowong");
    }
    return String.join(" · ", parts);
  }

  /** Functional officials of everything on the chart. */
  private static Map<FunctionalGrade, Integer> functionalOf(Node root) {
    Map<FunctionalGrade, Integer> sum = new EnumMap<>(FunctionalGrade.class);
    sum.putAll(root.all().functional());
    if (isRegency(root)) {
      root.children()
          .forEach(child ->
              child
                  .all()
                  .functional()
                  .forEach((grade, count) -> sum.merge(grade, count, Integer::sum)));
    }
    return sum;
  }

  private static List<Line> gradeLines(Node root) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Kelompok Jabatan Fungsional", NAME_SIZE, true, INK));
    for (Map.Entry<FunctionalGrade, Integer> grade : functionalOf(root).entrySet()) {
      lines.add(new Line(name(grade.getKey()) + ": " + grade.getValue(), TEXT_SIZE, false, INK));
    }
    return lines;
  }

  /** {@code AHLI_MUDA} is Ahli Muda. */
  private static String name(FunctionalGrade grade) {
    StringBuilder name = new StringBuilder();
    for (String word : grade.name().split("_")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.charAt(0))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static void add(
      List<Line> lines, String text, double size, boolean bold, String colour, double width) {
    ChartText.lines(text, size, bold, width)
        .forEach(line -> lines.add(new Line(line, size, bold, colour)));
  }

  private String sheet(Layout layout) {
    // the sheet's shape, whatever the content's
    double width =
        Math.max(LEGEND, Math.max(layout.width, layout.height * SHEET_WIDTH / SHEET_HEIGHT));
    double height = width * SHEET_HEIGHT / SHEET_WIDTH;
    svg.append(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\""
                + " viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"chart-title chart-desc\""
                + " lang=\"id\" font-family=\"%s\">\n")
            .formatted(SHEET_WIDTH, SHEET_HEIGHT, number(width), number(height), escaped(FONT)));
    svg.append("<title id=\"chart-title\">")
        .append(escaped("Bagan susunan organisasi " + chart.title() + ", " + day(chart.asOf())))
        .append("</title>\n<desc id=\"chart-desc\">")
        .append(escaped(description()))
        .append("</desc>\n");
    rectangle(0, 0, width, height, "#ffffff", "none", 0, "");
    header(width);
    double dx = (width - layout.width) / 2;
    svg.append("<g transform=\"translate(%s 0)\">\n".formatted(number(dx)));
    svg.append(
        "<g stroke=\"%s\" stroke-width=\"1.4\" stroke-linecap=\"square\">\n".formatted(RULE));
    for (double[] rule : layout.rules) {
      svg.append(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
              .formatted(number(rule[0]), number(rule[1]), number(rule[2]), number(rule[3])));
    }
    svg.append("</g>\n");
    if (layout.grades != null) {
      drawGrades(layout.grades);
    }
    layout.boxes.forEach(this::drawBox);
    svg.append("</g>\n");
    footer(width, height);
    return svg.append("</svg>\n").toString();
  }

  private void header(double width) {
    double centre = width / 2;
    text(centre, MARGIN + 12, "BAGAN SUSUNAN ORGANISASI", 13, false, SOFT, "middle");
    text(
        centre, MARGIN + 38, chart.title().toUpperCase(Locale.of("id")), 24, true, BRAND, "middle");
    String below = chart.title().equals(chart.regencyName()) ? "" : chart.regencyName() + " · ";
    text(
        centre,
        MARGIN + 58,
        below
            + "keadaan "
            + day(chart.asOf())
            + (chart.knownAt() == null ? "" : ", menurut catatan sampai " + chart.knownAt()),
        13,
        false,
        INK,
        "middle");
    rectangle(centre - 60, MARGIN + 66, 120, 2.5, GOLD, "none", 0, "");
  }

  private void footer(double width, double height) {
    double size = SMALL_SIZE + 1;
    double y = height - MARGIN - 16;
    double x = MARGIN;
    for (HeadRank rank : HeadRank.values()) {
      rectangle(x, y - 9, 5, 12, colour(rank), "none", 0, "");
      text(x + 10, y + 1, name(rank), size, false, SOFT, "start");
      x += 26 + ChartText.width(name(rank), size, false);
    }
    rectangle(x, y - 9, 18, 12, BAD_SOFT, BAD, 1, " stroke-dasharray=\"4 2.5\"");
    text(x + 24, y + 1, "jabatan lowong", size, false, SOFT, "start");
    text(
        MARGIN,
        y + 17,
        "JF: jabatan fungsional · Plt.: pelaksana tugas · Plh.: pelaksana harian · s.d.: sampai"
            + " dengan",
        size,
        false,
        SOFT,
        "start");
    text(width - MARGIN, y + 17, "Sistem Kerja", size, false, SOFT, "end");
  }

  private static String name(HeadRank rank) {
    return switch (rank) {
      case JPT_PRATAMA -> "JPT Pratama";
      case ADMINISTRATOR -> "Administrator";
      case PENGAWAS -> "Pengawas";
      case FUNCTIONAL -> "dipimpin pejabat fungsional";
    };
  }

  private static String colour(HeadRank rank) {
    return switch (rank) {
      case JPT_PRATAMA -> BRAND;
      case ADMINISTRATOR -> "#0d6273";
      case PENGAWAS -> "#6fa3ad";
      case FUNCTIONAL -> GOLD;
    };
  }

  private void drawGrades(Box box) {
    svg.append("<g>\n");
    rectangle(box.x(), box.y(), box.width(), box.height(), "#fbf7ec", GOLD, 1.2, " rx=\"4\"");
    lines(box, box.x() + PAD);
    svg.append("</g>\n");
  }

  private void drawBox(Box box) {
    Node node = box.node();
    svg.append("<g data-unit=\"").append(escaped(node.unitId().value())).append("\">\n<title>");
    svg.append(escaped(spoken(node))).append("</title>\n");
    rectangle(
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        node.vacant() ? BAD_SOFT : "#ffffff",
        node.vacant() ? BAD : RULE,
        1.2,
        node.vacant() ? " rx=\"4\" stroke-dasharray=\"6 3\"" : " rx=\"4\"");
    rectangle(box.x(), box.y() + 4, 4.5, box.height() - 8, colour(node.rank()), "none", 0, "");
    lines(box, box.x() + PAD + 3);
    svg.append("</g>\n");
  }

  private void lines(Box box, double x) {
    double y = box.y() + PAD + LINE - 5;
    for (Line line : box.lines()) {
      text(x, y, line.text(), line.size(), line.bold(), line.colour(), "start");
      y += LINE;
    }
  }

  /** A box as one sentence. */
  private String spoken(Node node) {
    StringBuilder words = new StringBuilder(node.name()).append(": ");
    Person head = node.head();
    words.append(head == null ? node.headTitle() + " lowong" : head.name());
    StandIn standIn = node.standIn();
    if (standIn != null) {
      words
          .append("; ")
          .append(prefix(standIn))
          .append(' ')
          .append(standIn.name())
          .append(", mandat ")
          .append(standIn.mandateNumber())
          .append(", sampai ")
          .append(day(standIn.to()));
    }
    String counts = isSummary(node) ? sums(node) : counts(node);
    return counts.isEmpty() ? words.toString() : words.append("; ").append(counts).toString();
  }

  private String description() {
    int units = chart.roots().stream().mapToInt(this::unitsOf).sum();
    int vacant = chart.roots().stream().mapToInt(this::vacantOf).sum();
    return chart.title()
        + ", keadaan "
        + day(chart.asOf())
        + ": "
        + units
        + " unit, "
        + (vacant == 0 ? "semua jabatan pimpinan terisi." : vacant + " jabatan pimpinan lowong.");
  }

  private int unitsOf(Node root) {
    return root.all().units()
        + (isRegency(root) ? root.children().stream().mapToInt(c -> c.all().units()).sum() : 0);
  }

  private int vacantOf(Node root) {
    return root.all().vacant()
        + (isRegency(root) ? root.children().stream().mapToInt(c -> c.all().vacant()).sum() : 0);
  }

  /** Whether other apparatus stand below it, whose sums are their own. */
  private static boolean isRegency(Node root) {
    return root.children().stream().anyMatch(c -> c.kind().isApparatus());
  }

  private void rectangle(
      double x,
      double y,
      double width,
      double height,
      String fill,
      String stroke,
      double stroked,
      String more) {
    svg.append(
        ("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\""
                + " stroke-width=\"%s\"%s/>\n")
            .formatted(
                number(x),
                number(y),
                number(width),
                number(height),
                fill,
                stroke,
                number(stroked),
                more));
  }

  private void text(
      double x, double y, String text, double size, boolean bold, String colour, String anchor) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(
                number(x),
                number(y),
                number(size),
                bold ? " font-weight=\"700\"" : "",
                colour,
                anchor,
                escaped(text)));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** With a dot whatever the machine's language, and no more digits than a printer can show. */
  private static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /** As XML content or attribute; characters that XML does not know are left out. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
              boolean known =
                  c == '\t'
                      || (c >= 0x20 && c <= 0xD7FF)
                      || (c >= 0xE000 && c <= 0xFFFD)
                      || c >= 0x10000;
              if (known) {
                safe.appendCodePoint(c);
              }
            }
          }
        });
    return safe.toString();
  }
}
