package id.sistemkerja.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One application.
 *
 * @param name its module's name, which is also that of its configuration file
 * @param portName its port, one of {@link Options#PORT_NAMES}
 * @param application its main class
 * @param special what it needs beyond what all applications need
 */
record Module(String name, String portName, Class<?> application, Special special) {

  /** Puts settings that only this kind of application has. */
  @FunctionalInterface
  interface Special {
    void put(Addresses addresses, String databasePassword, BiConsumer<String, String> setting);
  }

  /** Its settings; they go before its configuration file and the environment. */
  Map<String, String> settings(Addresses addresses, String databasePassword) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spring.config.name", name);
    settings.put("spring.application.name", name);
    settings.put("spring.main.banner-mode", "off");
    // all contexts share one registry of such beans, and would clash there
    settings.put("spring.jmx.enabled", "false");
    settings.put("server.address", "127.0.0.1");
    settings.put("server.port", Integer.toString(addresses.port(portName)));
    // two cores: more threads only wait in more places
    settings.put("server.tomcat.threads.max", "40");
    settings.put("server.tomcat.threads.min-spare", "2");
    special.put(addresses, databasePassword, settings::put);
    return settings;
  }
}
