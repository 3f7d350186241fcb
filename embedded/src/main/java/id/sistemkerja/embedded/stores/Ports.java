package id.sistemkerja.embedded.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** TCP ports on the loopback interface, 1 to 65535. */
public final class Ports {
  private Ports() {}

  /**
   * Settles every port before anything starts, so that all who need an address know it from the
   * beginning.
   *
   * @param wanted the port per name; 0 asks for any free one
   * @return the same names in the same order, each with a port that was free a moment ago
   * @throws StartFailure naming every port that is in use, or is wanted twice
   */
  public static Map<String, Integer> settle(Map<String, Integer> wanted) {
    Map<String, Integer> settled = new LinkedHashMap<>();
    List<String> taken = new ArrayList<>();
    List<ServerSocket> held = new ArrayList<>();
    try {
      // the fixed ones first, lest a free one be given that is wanted by name
      for (Map.Entry<String, Integer> want : wanted.entrySet()) {
        settled.put(want.getKey(), want.getValue());
        if (want.getValue() != 0 && !hold(want.getValue(), held)) {
          taken.add(want.getKey() + " " + want.getValue());
        }
      }
      if (!taken.isEmpty()) {
        throw new StartFailure(
            "Ports are already in use: "
                + String.join(", ", taken)
                + ". Stop what uses them, or choose others: --port-base=<port> moves all of them,"
                + " --<name>-port=<port> moves one (0 takes any free port).");
      }
      for (Map.Entry<String, Integer> port : settled.entrySet()) {
        if (port.getValue() == 0) {
          ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
          held.add(socket);
          port.setValue(socket.getLocalPort());
        }
      }
      return settled;
    } catch (IOException e) {
      throw new StartFailure("No free port could be found: " + e + ".", e);
    } finally {
      held.forEach(Ports::release);
    }
  }

  private static boolean hold(int port, List<ServerSocket> held) {
    try {
      held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new StartFailure("A port could not be released: " + e + ".", e);
    }
  }
}
