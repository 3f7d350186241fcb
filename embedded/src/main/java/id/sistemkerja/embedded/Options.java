package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.StartFailure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator may choose.
 *
 * @param data the directory that keeps everything
 * @param regulations a folder of profiles beside those of the system; none by default
 * @param ports the port of each name in {@link #PORT_NAMES}, 0 to 65535; 0 takes any free one
 */
public record Options(Path data, @Nullable Path regulations, Map<String, Integer> ports) {
  /** What can be asked for on the command line. */
  public static final String USAGE =
      """
      ./run [options]
        --data=<directory>     where everything is kept (default: data, or SISTEM_KERJA_DATA)
        --regulations=<folder> profiles of further regencies, and of new regulations, beside those of
                               the system (or SISTEM_KERJA_REGULATIONS)
        --port-base=<port>     move all ports: the portal takes this one, the others follow it
                               (or SISTEM_KERJA_PORT_BASE); 0 takes any free ports
        --<name>-port=<port>   move one port; names: %s
        --help                 this text
      """;

  /** Every port by name, in the order in which they are reported. */
  public static final List<String> PORT_NAMES;

  private record Port(String name, int standard, int offset) {}

  private static final List<Port> PORTS =
      List.of(
          new Port("gateway", 8080, 0),
          new Port("org-structure", 8081, 1),
          new Port("assignment", 8082, 2),
          new Port("team", 8083, 3),
          new Port("performance", 8084, 4),
          new Port("notification", 8085, 5),
          new Port("identity", 8090, 10),
          new Port("kafka", 9092, 20),
          new Port("kafka-controller", 9093, 21),
          new Port("postgresql", 5433, 22),
          new Port("mongo", 27018, 23));

  private static final int HIGHEST_OFFSET = 23;

  static {
    PORT_NAMES = PORTS.stream().map(Port::name).toList();
  }

  public Options {
    ports = Map.copyOf(ports);
    if (!ports.keySet().containsAll(PORT_NAMES) || ports.size() != PORT_NAMES.size()) {
      throw new IllegalArgumentException("a port for each of " + PORT_NAMES + " is needed");
    }
  }

  /** The standard ports. */
  public static Options standard(Path data) {
    return new Options(data, null, fromBase(null));
  }

  /** Any free ports, for tests that run beside others. */
  public static Options anyFreePorts(Path data) {
    return new Options(data, null, fromBase(0));
  }

  /**
   * Reads the command line; an argument goes before the environment.
   *
   * @throws StartFailure naming the argument that is not understood
   */
  public static Options parse(List<String> arguments, Map<String, String> environment) {
    Path data = Path.of(environment.getOrDefault("SISTEM_KERJA_DATA", "data"));
    String regulationsText = environment.get("SISTEM_KERJA_REGULATIONS");
    Path regulations = regulationsText == null ? null : Path.of(regulationsText);
    String baseText = environment.get("SISTEM_KERJA_PORT_BASE");
    Integer base = baseText == null ? null : base("SISTEM_KERJA_PORT_BASE", baseText);
    Map<String, Integer> single = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      if (name.equals("--data") && !value.isEmpty()) {
        data = Path.of(value);
      } else if (name.equals("--regulations") && !value.isEmpty()) {
        regulations = Path.of(value);
      } else if (name.equals("--port-base")) {
        base = base(name, value);
      } else if (name.startsWith("--")
          && name.endsWith("-port")
          && PORT_NAMES.contains(name.substring(2, name.length() - 5))) {
        single.put(name.substring(2, name.length() - 5), number(name, value, 65_535));
      } else {
        throw new StartFailure("Not understood: " + argument + "\n\n" + usage());
      }
    }
    Map<String, Integer> ports = fromBase(base);
    ports.putAll(single);
    return new Options(data, regulations, ports);
  }

  /** {@link #USAGE} with the names filled in. */
  public static String usage() {
    return USAGE.formatted(String.join(", ", PORT_NAMES));
  }

  private static Map<String, Integer> fromBase(@Nullable Integer base) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (Port port : PORTS) {
      int number;
      if (base == null) {
        number = port.standard();
      } else {
        number = base == 0 ? 0 : base + port.offset();
      }
      ports.put(port.name(), number);
    }
    return ports;
  }

  private static int base(String name, String value) {
    return number(name, value, 65_535 - HIGHEST_OFFSET);
  }

  private static int number(String name, String value, int highest) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > highest) {
      throw new StartFailure(
          name + " needs a number from 0 to " + highest + ", not \"" + value + "\".");
    }
    return Integer.parseInt(value);
  }
}
