package id.sistemkerja.orgstructure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Good request bodies, of which a test changes a field: {@code UNIT code='X' name=null}. */
final class Bodies {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CHANGE =
      Pattern.compile(" (\\w+)=('[^']*'|null|\\[[^\\]]*\\]|\\{[^}]*\\})");
  private static final Map<String, String> GOOD =
      Map.of(
          "UNIT",
          "{'unitId':'63.02-new','name':'Dinas Contoh','kind':'AGENCY_OFFICE',"
              + "'rank':'JPT_PRATAMA','headTitle':'Kepala','effectiveFrom':'2025-01-02','code':'C'}",
          "OFFICIAL",
          "{'employeeId':'63.02-new','nip':'198704262010012345','nipKind':'PNS',"
              + "'name':'Baru Contoh','email':'baru@contoh.invalid','golongan':'III/d',"
              + "'position':{'kind':'FUNCTIONAL','title':'Epidemiolog Kesehatan Ahli Muda',"
              + "'grade':'AHLI_MUDA'},'competences':['surveilans penyakit']}",
          "HEAD",
          "{'employeeId':'63.02-kadis','decreeNumber':'821/3','effectiveFrom':'2025-03-01'}",
          "MANDATE",
          "{'employeeId':'63.02-sekretaris','capacity':'PLT','mandateNumber':'800/3',"
              + "'effectiveFrom':'2025-03-01','effectiveTo':'2025-03-31'}",
          "END",
          "{'mandateNumber':'800/none','effectiveTo':'2025-03-31'}",
          "RELEASE",
          "{'employeeId':'63.02-sekretaris','effectiveTo':'2025-03-31'}",
          "PLACE",
          "{'unitId':'63.02-dinkes-p2p','appraiserUnitId':'63.02-dinkes-p2p',"
              + "'decreeNumber':'821/4','effectiveFrom':'2025-06-01'}");

  private Bodies() {}

  /** A good body with the changes; a text that names none is the body itself. */
  static String of(String text) {
    String name = text.split(" ", 2)[0];
    if (!GOOD.containsKey(name)) {
      return text;
    }
    ObjectNode body = (ObjectNode) JSON.readTree(quoted(GOOD.get(name)));
    Matcher changes = CHANGE.matcher(text);
    while (changes.find()) {
      body.set(changes.group(1), JSON.readTree(quoted(changes.group(2))));
    }
    return JSON.writeValueAsString(body);
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
